#include "core/letter/LetterFile.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace core::letter;

TEST(LetterFile, TMP)
{
    QDir().mkpath(u"/tmp/letter"_qs);
    for (auto f : {"a.pdf", "a.odt", "a.txt"})
        ASSERT_TRUE(saveLetter(tests::letter::interimLetter(), tests::letter::musterstadt(), u"/tmp/letter/"_qs + QLatin1String(f)).ok());
    auto l = tests::letter::generatedLetter(3, 20, 120);
    l.confidential = true;
    auto t = tests::letter::musterstadt();
    t.form = LetterForm::A;
    ASSERT_TRUE(saveLetter(l, t, u"/tmp/letter/b.pdf"_qs).ok());
    ASSERT_TRUE(saveLetter(l, t, u"/tmp/letter/b.odt"_qs).ok());
}
