#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <gtest/gtest.h>

namespace {

const QDir &top()
{
    static const QDir folder(QStringLiteral(BK_SOURCE_DIR));
    return folder;
}

/// Those that say how it is now. Decisions tell how it was as well.
QStringList documents()
{
    QStringList found{QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md")};
    const QDir docs(top().filePath(QStringLiteral("docs")));
    for (const QString &name : docs.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        found += QStringLiteral("docs/") + name;
    return found;
}

QStringList captured(const QString &text, const char *pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// What stands in backticks and begins with a folder of the checkout; what is still to be made stands in italics.
QStringList pathsIn(const QString &text)
{
    return captured(text, "`(?:\\./)?((?:app|core|docs|resources|scripts|tests|ui|\\.ci)/[\\w./-]*)[^`]*`");
}

QStringList linksIn(const QString &text)
{
    return captured(text, "\\]\\(([^)#:\\s]+)\\)");
}

QString read(const QString &document)
{
    QFile file(top().filePath(document));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

TEST(Documents, EveryPathThatTheyNameExists)
{
    int seen = 0;
    for (const QString &document : documents()) {
        for (const QString &path : pathsIn(read(document))) {
            ++seen;
            EXPECT_TRUE(QFile::exists(top().filePath(path))) << document.toStdString() << ": " << path.toStdString();
        }
    }
    EXPECT_GT(seen, 100) << "the test does not see the documents";
}

TEST(Documents, EveryLinkLeadsSomewhere)
{
    int seen = 0;
    for (const QString &document : documents() + QStringList{QStringLiteral("docs/decisions/README.md")}) {
        const QDir folder(QFileInfo(top().filePath(document)).absolutePath());
        for (const QString &link : linksIn(read(document))) {
            ++seen;
            EXPECT_TRUE(QFile::exists(folder.filePath(link))) << document.toStdString() << ": " << link.toStdString();
        }
    }
    EXPECT_GT(seen, 50) << "the test does not see the documents";
}

TEST(Documents, EveryDecisionStandsInTheIndex)
{
    const QDir decisions(top().filePath(QStringLiteral("docs/decisions")));
    const QStringList links = linksIn(read(QStringLiteral("docs/decisions/README.md")));
    for (const QString &name : decisions.entryList({QStringLiteral("0*.md")}, QDir::Files))
        EXPECT_TRUE(links.contains(name)) << name.toStdString();
}

TEST(Documents, APathThatIsWrongIsFound)
{
    const QStringList paths = pathsIn(QStringLiteral("see `core/gone/Away.h` and `Result`"));
    EXPECT_EQ(paths.join(u' ').toStdString(), "core/gone/Away.h");
    const QStringList links = linksIn(QStringLiteral("[a](docs/a.md) [b](https://b.de)"));
    EXPECT_EQ(links.join(u' ').toStdString(), "docs/a.md");
}
