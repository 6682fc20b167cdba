#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>

namespace {

const QString translations = QStringLiteral("resources/translations/beschlusskontrolle_de.ts");

struct Message {
    QString translation;
    bool finished = false;
};

using Messages = std::map<QString, Message>; ///< by "context|source|comment"

Messages read(const QString &path)
{
    QFile file(path);
    Messages messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            comment.clear();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages[context + u'|' + source + u'|' + comment] = {
                xml.readElementText(QXmlStreamReader::IncludeChildElements), finished};
        }
    }
    return messages;
}

}

TEST(Translation, EveryStringOfTheSourcesIsTranslated)
{
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    ASSERT_TRUE(QFile::exists(lupdate)) << "qt6-l10n-tools is not installed";
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const QDir top(QStringLiteral(BK_SOURCE_DIR));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-I"), top.path()};
    for (const char *sources : {"app", "core", "ui", "resources"})
        arguments += top.filePath(QString::fromLatin1(sources));
    arguments += {QStringLiteral("-target-language"), QStringLiteral("de_DE"), QStringLiteral("-ts"), fresh};
    ASSERT_EQ(QProcess::execute(lupdate, arguments), 0);

    const Messages inSources = read(fresh);
    const Messages translated = read(top.filePath(translations));
    ASSERT_GT(inSources.size(), 20u) << "the test does not see the sources";
    for (const auto &[key, message] : inSources) {
        const auto found = translated.find(key);
        const bool complete =
            found != translated.end() && found->second.finished && !found->second.translation.trimmed().isEmpty();
        EXPECT_TRUE(complete) << "no German for: " << key.toStdString() << " (scripts/translate)";
    }
}

TEST(Translation, PlaceholdersSurvive)
{
    for (const auto &[key, message] : read(QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(translations))) {
        for (const char *placeholder : {"%1", "%2", "%3", "%n"}) {
            const QString mark = QString::fromLatin1(placeholder);
            const QString inGroups = QStringLiteral("%L") + mark.last(1);
            EXPECT_EQ(key.contains(mark), message.translation.contains(mark) || message.translation.contains(inGroups))
                << key.toStdString();
        }
    }
}

TEST(Translation, CountsAreWrittenInGroupsOfThree)
{
    int seen = 0;
    for (const auto &[key, message] : read(QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(translations))) {
        EXPECT_FALSE(message.translation.contains(u"%n")) << "%Ln writes 20.000: " << key.toStdString();
        seen += message.translation.contains(u"%Ln");
    }
    EXPECT_GT(seen, 20) << "the test does not see the counts";
}

TEST(Translation, WhatIsLeftOutStandsApartByASpace)
{
    // "Öffnen …" leaves out words, "Hausmitteil…" a part of one; that is only meant where a text is cut or repeated.
    // Names to be typed on the command line stand in capitals: "DATEI…" is one or more of them.
    static const QRegularExpression joined(QStringLiteral("\\p{Ll}…"));
    for (const auto &[key, message] : read(QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(translations))) {
        EXPECT_FALSE(joined.match(message.translation).hasMatch()) << message.translation.toStdString();
    }
}

TEST(Translation, ALetterThatIsNotFinalHasOneName)
{
    for (const auto &[key, message] : read(QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(translations)))
        EXPECT_FALSE(message.translation.contains(u"Zwischenstand"))
            << "it is a Zwischenbericht: " << key.toStdString();
}
