#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace tests::architecture {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString SourceFile::folder() const
{
    return folderOf(path);
}

QStringList SourceFile::quotedIncludes() const
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

QStringList SourceFile::ownIncludes() const
{
    QStringList own;
    for (const QString &include : quotedIncludes()) {
        if (QFile::exists(QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(include)))
            own += include;
    }
    return own;
}

QString withoutCommentsAndStrings(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral(
            "//[^\n]*|/\\*.*?\\*/|R\"([A-Za-z]*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        code += QStringView(text).mid(from, match.capturedStart() - from);
        if (!match.captured().startsWith(u'/'))
            code += QStringLiteral("\"\"");
        from = match.capturedEnd();
    }
    code += QStringView(text).mid(from);
    return code;
}

const std::vector<SourceFile> &productSources()
{
    static const std::vector<SourceFile> all = [] {
        std::vector<SourceFile> files;
        const QDir top(QStringLiteral(BK_SOURCE_DIR));
        for (const char *folder : {"app", "core", "ui", "resources"}) {
            QDirIterator at(top.filePath(QString::fromLatin1(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (at.hasNext()) {
                QFile file(at.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                files.push_back({top.relativeFilePath(file.fileName()), text, withoutCommentsAndStrings(text)});
            }
        }
        return files;
    }();
    return all;
}

}
