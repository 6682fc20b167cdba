#include "ui/letter/LettersPage.h"
#include "tests/ui/letter/LetterPageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace core::model;
using tests::ui::today;

namespace {

using LettersPageTest = tests::ui::LetterPageFixture;

}

TEST_F(LettersPageTest, TheListNamesTheLetterAndOpensIt)
{
    ui::letter::LettersPage list(*session);
    EXPECT_EQ(list.count(), 0);
    list.show();
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    EXPECT_EQ(list.count(), 1);
}

TEST_F(LettersPageTest, TheListIsFilteredByStateConfidentialityAndCirculation)
{
    ui::letter::LettersPage list(*session);
    list.show();
    page->findChild<QCheckBox *>(QStringLiteral("letterConfidential"))->click();
    page->flush();
    const auto shown = [&list] {
        return list.findChild<QTreeView *>(QStringLiteral("lettersList"))->model()->rowCount();
    };
    ASSERT_EQ(shown(), 1);
    auto *state = list.findChild<QComboBox *>(QStringLiteral("lettersState"));
    state->setCurrentIndex(state->findData(int(MemoState::Sent)));
    EXPECT_EQ(shown(), 0);
    state->setCurrentIndex(state->findData(int(MemoState::Draft)));
    EXPECT_EQ(shown(), 1);
    list.findChild<QCheckBox *>(QStringLiteral("lettersConfidential"))->click();
    EXPECT_EQ(shown(), 1);
    list.findChild<QCheckBox *>(QStringLiteral("lettersNotNoted"))->click();
    EXPECT_EQ(shown(), 0) << "a draft is in nobody's hands yet";
}
