#include "core/base/FileName.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::base;

TEST(FileNames, keep_words_and_lose_what_some_file_system_refuses)
{
    EXPECT_EQ(fitForFileName(QStringLiteral("66 Straßen-, Tiefbau (Süd)")),
              QStringLiteral("66 Straßen-, Tiefbau (Süd)"));
    EXPECT_EQ(fitForFileName(QStringLiteral("V0563/19")), QStringLiteral("V0563-19"));
    EXPECT_EQ(fitForFileName(QStringLiteral("14-20 / A 06936")), QStringLiteral("14-20-A 06936"));
    EXPECT_EQ(fitForFileName(QStringLiteral("../..//\"x\"\u202E<>|*?\n: ")), QStringLiteral("x"));
    EXPECT_EQ(fitForFileName(QStringLiteral("Ende. ")), QStringLiteral("Ende")) << "not to be named on Windows";
    EXPECT_EQ(fitForFileName(QStringLiteral("???")), QString());
    EXPECT_LE(fitForFileName(QString(500, u'ä')).size(), 80);
}

TEST(FileNames, that_are_taken_get_a_number)
{
    const QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("a.b.txt"), QStringLiteral("a.b (2).txt"), QStringLiteral("ohne")}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(freePath(folder.filePath(QStringLiteral("neu.txt"))), folder.filePath(QStringLiteral("neu.txt")));
    EXPECT_EQ(freePath(folder.filePath(QStringLiteral("a.b.txt"))), folder.filePath(QStringLiteral("a.b (3).txt")));
    EXPECT_EQ(freePath(folder.filePath(QStringLiteral("ohne"))), folder.filePath(QStringLiteral("ohne (2)")));
    ASSERT_TRUE(QFile::link(QStringLiteral("nirgends"), folder.filePath(QStringLiteral("verweis.txt"))));
    EXPECT_EQ(freePath(folder.filePath(QStringLiteral("verweis.txt"))),
              folder.filePath(QStringLiteral("verweis (2).txt")));
}

TEST(FileNames, are_cut_at_eighty_characters_and_never_within_one)
{
    EXPECT_EQ(fitForFileName(QString(80, u'a')), QString(80, u'a'));
    EXPECT_EQ(fitForFileName(QString(81, u'a')), QString(80, u'a'));
    const QString mathematical = QStringLiteral("𝔄"); // a letter of two units
    EXPECT_EQ(fitForFileName(QString(79, u'a') + mathematical), QString(79, u'a'));
    EXPECT_EQ(fitForFileName(QString(78, u'a') + mathematical), QString(78, u'a') + mathematical);
}

TEST(FileNames, are_counted_from_two)
{
    EXPECT_EQ(freePath(QStringLiteral("/x/a.txt"), [](const QString &path) { return path == u"/x/a.txt"; }),
              QStringLiteral("/x/a (2).txt"));
}
