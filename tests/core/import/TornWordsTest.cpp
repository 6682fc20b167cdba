#include "core/import/TornWords.h"

#include <gtest/gtest.h>

using namespace core::import;

namespace {

struct Case {
    const char *above;
    const char *below;
    Tear expected;
};

/// What the runner shows of a case, instead of its bytes.
void PrintTo(const Case &line, std::ostream *out)
{
    *out << line.above << " / " << line.below;
}

class TornWordsTest : public testing::TestWithParam<Case>
{
};

}

TEST_P(TornWordsTest, lineEndIsJudgedByWhatTheHalvesCanBe)
{
    const core::spelling::Dictionary dictionary;
    if (!dictionary.isAvailable())
        GTEST_SKIP() << "hunspell-de-de is not installed";
    const auto [above, below, expected] = GetParam();
    EXPECT_EQ(TornWords(dictionary, true).at(QString::fromUtf8(above), QString::fromUtf8(below)), expected)
        << above << " / " << below;
}

INSTANTIATE_TEST_SUITE_P(
    LineEnds, TornWordsTest,
    testing::Values(
        Case{"ein Antrag der Bundesregie", "rung wird gestellt", Tear::Certain},
        Case{"in Abstimmung mit der Landestalsper", "renverwaltung", Tear::Certain},
        Case{"sind 131 miet", "preisgebunden.", Tear::Certain},
        Case{"mit einem Interessenbekundungs", "verfahren", Tear::Certain},
        Case{"zu beihilfe", "rechtlichen Fragen", Tear::Certain}, Case{"aus welchen Grün", "den?", Tear::Certain},
        Case{"Das einzige An", "gebot lag höher", Tear::Certain},
        Case{"Der Beschluss wird er", "läutert.", Tear::Certain},
        Case{"an gleicher Stelle, je", "doch größer", Tear::Likely},
        Case{"Das Pflaster ist liefer", "bar.", Tear::Likely},
        Case{"der Ziele und Maß", "nahmen der Stadt", Tear::Likely},
        Case{"bis zum Dach", "gesims saniert", Tear::Likely},
        Case{"Hinweise gegeben werden. Ins", "gesamt gingen viele ein", Tear::Certain},
        Case{"folgt im kommen", "den Jahr.", Tear::Certain}, Case{"wird entsprecbend", "beschildert.", Tear::Doubtful},
        Case{"Die Besucher", "zahlen haben sich erholt", Tear::Likely},
        Case{"weil die Städte", "erhalten haben", Tear::Doubtful},
        Case{"konnte bisher nicht er", "richtet werden.", Tear::Certain},
        Case{"die von den Netz", "betrelbern gemeldet", Tear::Likely},
        Case{"wenn die Laichzeit vor", "über ist.", Tear::Certain},
        Case{"Sanierung der Stadt", "wcrke beginnt", Tear::Doubtful},
        Case{"sorgt die Stadt", "schaffen kann", Tear::Doubtful}, Case{"es geht rasch vor", "über.", Tear::Certain},
        Case{"liegt der Turm mit", "unter dem Dach", Tear::Doubtful}, Case{"im Internet", "abrufbar", Tear::No},
        Case{"der Rat hat", "beschlossen", Tear::No}, Case{"deuteten darauf", "hin, dass", Tear::No},
        Case{"als Open-Source", "bzw. freie Software", Tear::No}, Case{"in der Stadt", "Dresden", Tear::No}));

TEST(TornWordsTest, withoutOtherLostHyphensOnlyWhatCannotStandApartIsJoined)
{
    const core::spelling::Dictionary dictionary;
    if (!dictionary.isAvailable())
        GTEST_SKIP() << "hunspell-de-de is not installed";
    const TornWords words(dictionary, false);
    EXPECT_EQ(words.at(QStringLiteral("Der Plan wurde im Mai vor"), QStringLiteral("gestellt.")), Tear::Certain);
    EXPECT_EQ(words.at(QStringLiteral("die Sanierung am Kirchen"), QStringLiteral("dach läuft")), Tear::Certain);
    EXPECT_EQ(words.at(QStringLiteral("in der Stadt"), QStringLiteral("gestellt.")), Tear::No);
}
