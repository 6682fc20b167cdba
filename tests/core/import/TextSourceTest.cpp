#include "core/import/TextSource.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::import;

namespace {

QStringList linesOf(const QString &text)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brief.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    file.close();
    const auto source = readSource(path);
    return source ? source->lines : QStringList();
}

}

TEST(TextSource, BringsEveryLetterIntoOneFormAtTheDoor)
{
    EXPECT_EQ(
        linesOf(QStringLiteral("24. Ma\u0308rz\nV0870\u2044\u200B21\tP\uFB02icht\n14\u201120")),
        QStringList({QStringLiteral("24. März"), QStringLiteral("V0870\u204421\tPflicht"), QStringLiteral("14-20")}));
}

TEST(TextSource, KeepsTheSoftHyphenThatDividesALineFromTheNext)
{
    EXPECT_EQ(linesOf(QStringLiteral("Maß\u00AD\nnahmen\u00ADplan")),
              QStringList({QStringLiteral("Maß\u00AD"), QStringLiteral("nahmenplan")}));
}
