#include "ui/spelling/WritingAid.h"
#include "core/spelling/Dictionary.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "ui/spelling/SpellingHighlighter.h"
#include "ui/widgets/Quiet.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace ui::spelling;

namespace {

/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

class WritingAidTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!core::spelling::Dictionary().isAvailable())
            GTEST_SKIP() << "hunspell-de-de is not installed";
        tests::support::useOwnSettings(sample.folder.path());
        WritingAid::attach(editor, *sample.session, WritingAid::Markup::Reports);
        editor.resize(500, 300);
        editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
    }

    Speller &speller() { return Speller::of(*sample.session); }

    /// The words that are underlined now.
    QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words += block.text().mid(range.start, range.length);
            }
        }
        return words;
    }

    bool becomesMarked(const QStringList &words)
    {
        return QTest::qWaitFor([&] { return marked() == words; }, patienceMs);
    }

    /// The context menu at a character, opened by mouse.
    QMenu *menuAt(int position)
    {
        QTextCursor cursor(editor.document());
        cursor.setPosition(position);
        const QPoint at = editor.cursorRect(cursor).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, editor.viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor.viewport(), &asked);
        return editor.findChild<QMenu *>(QStringLiteral("writingMenu"));
    }

    tests::support::SampleSession sample;
    ui::widgets::GrowingTextEdit editor{4};
};

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove(u'&') == text && action->isVisible())
            return action;
    }
    return nullptr;
}

}

TEST_F(WritingAidTest, MarksWhatIsWrongAndNothingElse)
{
    editor.setPlainText(
        QStringLiteral("Der Beschlus wurde größtenteils umgesetzt.\nDie Übergahbe der Mittel erfolgte im Mai."));
    EXPECT_TRUE(becomesMarked({QStringLiteral("Beschlus"), QStringLiteral("Übergahbe")}))
        << marked().join(u' ').toStdString();
    EXPECT_FALSE(editor.document()->isUndoAvailable()) << "marking is no edit";
}

TEST_F(WritingAidTest, LeavesAWordAloneWhileItIsTyped)
{
    QTest::keyClicks(&editor, QStringLiteral("Der Beschlus"));
    QSignalSpy judged(&speller(), &Speller::judged);
    ASSERT_TRUE(judged.wait(patienceMs));
    EXPECT_EQ(marked(), QStringList());
    QTest::keyClicks(&editor, QStringLiteral(" ist"));
    EXPECT_TRUE(becomesMarked({QStringLiteral("Beschlus")}));
}

TEST_F(WritingAidTest, TheContextMenuCorrects)
{
    editor.setPlainText(QStringLiteral("Der Beschlus gilt."));
    ASSERT_TRUE(becomesMarked({QStringLiteral("Beschlus")}));
    QMenu *menu = menuAt(6);
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(
        QTest::qWaitFor([menu] { return actionOf(*menu, QStringLiteral("Beschluss")) != nullptr; }, patienceMs));
    actionOf(*menu, QStringLiteral("Beschluss"))->trigger();
    menu->close();
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("Der Beschluss gilt."));
    EXPECT_TRUE(becomesMarked({}));
}

TEST_F(WritingAidTest, AWordOfTheHouseIsKeptWithItsDataAndCanBeUndone)
{
    editor.setPlainText(QStringLiteral("Der Zwingerteichgrabn ist saniert."));
    ASSERT_TRUE(becomesMarked({QStringLiteral("Zwingerteichgrabn")}));
    QMenu *menu = menuAt(6);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>(QStringLiteral("spellingAddWord"))->trigger();
    menu->close();
    EXPECT_TRUE(becomesMarked({}));
    EXPECT_EQ(speller().ownWords(), QStringList{QStringLiteral("Zwingerteichgrabn")});
    sample.session->undoStack().undo();
    EXPECT_TRUE(becomesMarked({QStringLiteral("Zwingerteichgrabn")}));
}

TEST_F(WritingAidTest, NamesOfTheMasterDataAreRight)
{
    const QString name = sample.session->directory().persons.front().name;
    editor.setPlainText(name + QStringLiteral(" und Beschlus"));
    EXPECT_TRUE(becomesMarked({QStringLiteral("Beschlus")}));
}

TEST_F(WritingAidTest, CanBeSwitchedOff)
{
    editor.setPlainText(QStringLiteral("Der Beschlus gilt."));
    ASSERT_TRUE(becomesMarked({QStringLiteral("Beschlus")}));
    speller().setOn(false);
    EXPECT_EQ(marked(), QStringList());
    EXPECT_FALSE(QSettings().value(QStringLiteral("spelling/on")).toBool());
    speller().setOn(true);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("Beschlus")});
}

TEST_F(WritingAidTest, KeysSetEmphasis)
{
    editor.setPlainText(QStringLiteral("Dach"));
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("*Dach*"));
    QTest::keyClick(&editor, Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("*_Dach_*"));
    QTest::keyClick(&editor, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- *_Dach_*"));
}

TEST_F(WritingAidTest, AKeyInALongTextLooksOnlyAtItsParagraph)
{
    class Counting : public SpellingHighlighter
    {
    public:
        using SpellingHighlighter::SpellingHighlighter;
        int looked = 0;

    protected:
        void highlightBlock(const QString &text) override
        {
            ++looked;
            SpellingHighlighter::highlightBlock(text);
        }
    };
    ui::widgets::GrowingTextEdit other(2);
    Counting highlighter(other, speller());
    const QString sentence = QStringLiteral("Die Verwaltung hat die Fördermittel beantragt und Beschlus gefasst.\n");
    other.setPlainText(sentence.repeated(2'500));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return other.document()->firstBlock().layout()->formats().size() == 1; }, patienceMs));
    ASSERT_GE(highlighter.looked, 2'500);
    highlighter.looked = 0;
    QTest::keyClicks(&other, QStringLiteral("Die Die "));
    EXPECT_LE(highlighter.looked, 16) << "once or twice a key";
    EXPECT_GE(highlighter.looked, 8);
}
