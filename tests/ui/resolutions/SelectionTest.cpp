#include "core/edit/RecordEdits.h"
#include "core/edit/ReviewEdits.h"
#include "ui/resolutions/ListPage.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

using namespace core::model;
using ui::resolutions::ListPage;
using Ids = std::vector<ResolutionId>;

namespace {

class SelectionTest : public testing::Test
{
protected:
    SelectionTest()
    {
        page.resize(1100, 900);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        table = page.findChild<QTableView *>(QStringLiteral("resolutionTable"));
        table->setFocus();
    }

    template <class Widget>
    Widget *child(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    bool isVisible(const char *name)
    {
        const auto *found = page.findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        table->scrollTo(table->model()->index(row, 1));
        QTest::mouseClick(table->viewport(), button, keys, table->visualRect(table->model()->index(row, 1)).center());
    }
    /// By number, with several under control among them.
    Ids choose(const QStringList &references)
    {
        Ids ids;
        const Ids listed = page.listed();
        for (const QString &reference : references) {
            ids.push_back(city.load(reference).resolution.id);
            const auto at = std::find(listed.begin(), listed.end(), ids.back());
            EXPECT_NE(at, listed.end());
            clickRow(int(at - listed.begin()), ids.size() == 1 ? Qt::NoModifier : Qt::ControlModifier);
        }
        std::sort(ids.begin(), ids.end(), [&](ResolutionId a, ResolutionId b) {
            return std::find(listed.begin(), listed.end(), a) < std::find(listed.begin(), listed.end(), b);
        });
        EXPECT_EQ(page.chosen(), ids);
        return ids;
    }
    /// Of resolutions under control, in the order of the list.
    QStringList underControl(size_t count)
    {
        QStringList references;
        for (ResolutionId id : page.listed()) {
            const Resolution resolution = city.store().load(id)->resolution;
            if (!resolution.closedOn && resolution.exemptReason.isEmpty())
                references << resolution.reference;
            if (references.size() == int(count))
                break;
        }
        return references;
    }
    Resolution stored(ResolutionId id) { return city.store().load(id)->resolution; }
    QMenu *openMenu()
    {
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table, &byKey);
        return page.findChild<QMenu *>(QStringLiteral("resolutionMenu"));
    }
    void waitForForm()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] {
            const auto *accept = page.findChild<QPushButton *>(QStringLiteral("selection form accept"));
            return accept && accept->isVisible() && accept->isEnabled();
        }));
    }
    void accept() { QTest::mouseClick(child<QPushButton>("selection form accept"), Qt::LeftButton); }
    /// The form that is open now: the one before may not be gone yet.
    template <class Widget>
    Widget *field(const char *part)
    {
        for (auto *found : page.findChildren<Widget *>(QStringLiteral("selection form ") + QString::fromLatin1(part))) {
            if (found->isVisible())
                return found;
        }
        ADD_FAILURE() << part;
        return nullptr;
    }

    tests::support::SampleSession city;
    ListPage page{ListPage::Kind::All, *city.session};
    QTableView *table = nullptr;
};

}

TEST_F(SelectionTest, OneRowIsChosenAsBeforeAndNothingElseIsShown)
{
    clickRow(2);
    EXPECT_EQ(page.chosen(), Ids{page.listed()[2]});
    EXPECT_EQ(page.current(), page.listed()[2]);
    EXPECT_FALSE(isVisible("selectionBar"));
}

TEST_F(SelectionTest, MouseAndKeysChooseSeveralAndTheBarCountsThem)
{
    clickRow(1);
    clickRow(4, Qt::ControlModifier);
    EXPECT_EQ(page.chosen(), (Ids{page.listed()[1], page.listed()[4]}));
    EXPECT_EQ(page.current(), page.listed()[4]) << "the last one is shown below";
    ASSERT_TRUE(isVisible("selectionBar"));
    EXPECT_EQ(child<QLabel>("selectionCount")->text(), QStringLiteral("2 resolution(s) chosen"));
    clickRow(6, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(page.chosen(),
              (Ids{page.listed()[1], page.listed()[4], page.listed()[5], page.listed()[6], page.listed()[7]}));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_EQ(page.chosen(), Ids{page.current()});
    EXPECT_EQ(page.current(), page.listed()[7]);
    EXPECT_FALSE(isVisible("selectionBar"));
}

TEST_F(SelectionTest, AllMeansAllThatTheFilterShowsEvenIfNeverSeen)
{
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    core::store::ResolutionFilter filter;
    filter.today = tests::support::sampleToday;
    const Ids all = city.store().order(filter, {}).value();
    EXPECT_EQ(page.chosen(), all);
    EXPECT_EQ(child<QLabel>("selectionCount")->text(),
              QStringLiteral("All %1 resolution(s) of the list chosen").arg(all.size()));
}

TEST_F(SelectionTest, SomethingIsAlwaysChosenWhileThereAreRows)
{
    clickRow(3);
    clickRow(3, Qt::ControlModifier);
    EXPECT_EQ(page.chosen(), Ids{page.listed()[3]}) << "the only one stays";
    auto *state = child<QComboBox>("filterState");
    state->setCurrentIndex(state->findData(QStringLiteral("closed")));
    ASSERT_GT(table->model()->rowCount(), 0);
    ASSERT_LT(table->model()->rowCount(), 20);
    clickRow(0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(50, table->viewport()->height() - 3));
    EXPECT_EQ(page.chosen(), Ids{page.listed()[0]}) << "a click beside the rows changes nothing";
}

TEST_F(SelectionTest, SortingFilteringAndReloadingKeepWhatIsChosen)
{
    const Ids before = choose(underControl(3));
    const ResolutionId current = page.current();
    table->sortByColumn(2, Qt::DescendingOrder);
    Ids after = page.chosen();
    std::sort(after.begin(), after.end());
    Ids expected = before;
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(after, expected);
    EXPECT_EQ(page.current(), current);

    // Through a list that shows nothing: the rows are all set anew.
    auto *words = child<QLineEdit>("filterWords");
    QTest::keyClicks(words, QStringLiteral("qqqqq"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }));
    EXPECT_TRUE(page.chosen().empty());
    EXPECT_FALSE(isVisible("selectionBar"));
}

TEST_F(SelectionTest, WhatIsNoLongerListedIsNoLongerChosenAndTheNextRowIsCurrent)
{
    auto *state = child<QComboBox>("filterState");
    state->setCurrentIndex(state->findData(QStringLiteral("in_work overdue")));
    const Ids filtered = page.listed();
    const Resolution gone = stored(filtered[1]);
    page.select(gone.id);
    ASSERT_TRUE(tests::support::submitted(*city.session, core::edit::exempt({gone}, QStringLiteral("Bericht genügt"))));
    EXPECT_EQ(page.current(), filtered[2]);
    EXPECT_EQ(page.chosen(), Ids{filtered[2]});
}

TEST_F(SelectionTest, TheMenuOpensByKeyAndBringsTheChosenToThePages)
{
    const Ids ids = choose(underControl(3));
    QSignalSpy asked(&page, &ListPage::askRequested);
    QSignalSpy letters(&page, &ListPage::lettersRequested);
    QSignalSpy opened(&page, &ListPage::opened);
    QMenu *menu = openMenu();
    ASSERT_NE(menu, nullptr);
    for (const char *name : {"choiceOpen", "choiceAsk", "choiceLetters"}) {
        auto *action = page.findChild<QAction *>(QString::fromLatin1(name));
        ASSERT_TRUE(menu->actions().contains(action)) << name;
        action->trigger();
    }
    menu->close();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<ResolutionId>(), page.current());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Ids>(), ids);
    ASSERT_EQ(letters.count(), 1);
    EXPECT_EQ(letters.front().front().value<Ids>(), ids);
}

TEST_F(SelectionTest, ARightClickChoosesTheRowUnlessItIsChosenAlready)
{
    clickRow(1);
    clickRow(2, Qt::ShiftModifier);
    clickRow(2, {}, Qt::RightButton);
    EXPECT_EQ(page.chosen().size(), 2u);
    clickRow(5, {}, Qt::RightButton);
    EXPECT_EQ(page.chosen(), Ids{page.listed()[5]});
}

TEST_F(SelectionTest, TheNextReviewOfSeveralIsOneStepAndFallsOnAWorkingDay)
{
    const Ids ids = choose(underControl(3));
    std::vector<Resolution> before;
    for (ResolutionId id : ids)
        before.push_back(stored(id));
    QTest::mouseClick(child<QPushButton>("selectionReview"), Qt::LeftButton);
    waitForForm();
    QTest::keyClicks(field<QLineEdit>("date"), QStringLiteral("13.3.2027")); // a Saturday
    QTest::keyClick(field<QLineEdit>("date"), Qt::Key_Tab);
    EXPECT_TRUE(field<QLabel>("hint")->text().contains(QStringLiteral("15.03.2027")));
    EXPECT_TRUE(field<QPushButton>("accept")->hasFocus()) << "the buttons come after the fields";
    accept();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isVisible("selection form"); }));
    for (ResolutionId id : ids)
        EXPECT_EQ(stored(id).nextReviewOn, QDate(2027, 3, 15));
    EXPECT_EQ(page.chosen().size(), 3u);
    EXPECT_TRUE(isVisible("selectionBar"));
    EXPECT_EQ(city.session->undoStack().count(), 1);
    city.session->undoStack().undo();
    for (const Resolution &each : before)
        EXPECT_EQ(stored(each.id).nextReviewOn, each.nextReviewOn);
}

TEST_F(SelectionTest, ClosedOnesStayAsTheyAreAndThatIsSaid)
{
    Resolution closed;
    for (ResolutionId id : page.listed()) {
        if (stored(id).closedOn)
            closed = stored(id);
    }
    ASSERT_FALSE(closed.reference.isEmpty());
    const QStringList open = underControl(2);
    choose({open[0], closed.reference, open[1]});
    QTest::mouseClick(child<QPushButton>("selectionExempt"), Qt::LeftButton);
    waitForForm();
    EXPECT_EQ(field<QLabel>("told")->text(), QStringLiteral("1 of them is closed or exempted, and stays as it is."));
    accept();
    EXPECT_TRUE(field<QLabel>("complaint")->isVisible()) << "an exemption needs its reason";
    QTest::keyClicks(field<QPlainTextEdit>("text"), QStringLiteral("Reine Kenntnisnahme"));
    accept();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isVisible("selection form"); }));
    EXPECT_EQ(city.load(open[0]).resolution.exemptReason, QStringLiteral("Reine Kenntnisnahme"));
    EXPECT_EQ(city.load(open[1]).resolution.exemptReason, QStringLiteral("Reine Kenntnisnahme"));
    EXPECT_EQ(stored(closed.id), closed);
    EXPECT_EQ(city.session->undoStack().count(), 1);
}

TEST_F(SelectionTest, WhatIsAcceptedWhileTheRecordsAreStillReadIsDoneThen)
{
    const QStringList open = underControl(2);
    choose({open[0], open[1]});
    child<QAction>("choiceExempt")->trigger();
    auto *text = field<QPlainTextEdit>("text");
    text->setPlainText(QStringLiteral("Reine Kenntnisnahme"));
    ASSERT_FALSE(field<QPushButton>("accept")->isEnabled()) << "nothing is read before the next moment";
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isVisible("selection form"); }));
    for (const QString &reference : open)
        EXPECT_EQ(city.load(reference).resolution.exemptReason, QStringLiteral("Reine Kenntnisnahme"));
}

TEST_F(SelectionTest, WhoTypesOnAfterAcceptingTooEarlyIsNotDoneYet)
{
    choose(underControl(2));
    child<QAction>("choiceExempt")->trigger();
    auto *text = field<QPlainTextEdit>("text");
    text->setPlainText(QStringLiteral("Reine"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral(" Kenntnisnahme"));
    waitForForm();
    EXPECT_TRUE(isVisible("selection form"));
}

TEST_F(SelectionTest, AReminderOfSeveralAndItsTextIsNotLostByLeaving)
{
    const Ids ids = choose(underControl(2));
    QTest::mouseClick(child<QPushButton>("selectionRemind"), Qt::LeftButton);
    waitForForm();
    QTest::keyClicks(field<QPlainTextEdit>("text"), QStringLiteral("Haushalt"));
    EXPECT_FALSE(isVisible("selectionBar")) << "the form needs the room";
    child<QAction>("choiceReview")->trigger(); // another form takes its place
    child<QAction>("choiceRemind")->trigger();
    EXPECT_EQ(field<QPlainTextEdit>("text")->toPlainText(), QStringLiteral("Haushalt"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return field<QPushButton>("accept")->isEnabled(); }));
    QTest::mouseClick(field<QPushButton>("accept"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isVisible("selection form"); }));
    for (ResolutionId id : ids) {
        const auto reminders = city.store().load(id)->reminders;
        EXPECT_TRUE(std::any_of(reminders.begin(), reminders.end(), [](const Reminder &reminder) {
            return reminder.note == u"Haushalt" && reminder.owner == u"Lindner" && reminder.on == QDate(2026, 11, 30);
        }));
    }
    EXPECT_EQ(city.session->undoStack().count(), 1);
    EXPECT_TRUE(city.session->drafts().empty());
}

TEST_F(SelectionTest, WhatSomebodyElseChangedMeanwhileIsReadAgain)
{
    const Ids ids = choose(underControl(2));
    QTest::mouseClick(child<QPushButton>("selectionReview"), Qt::LeftButton);
    waitForForm();
    Resolution after = stored(ids[0]);
    after.title += QStringLiteral(" (neu)");
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::edited(QStringLiteral("Titel"), stored(ids[0]), after)));
    waitForForm();
    QTest::keyClicks(field<QLineEdit>("date"), QStringLiteral("15.3.2027"));
    accept();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isVisible("selection form"); }));
    EXPECT_EQ(stored(ids[0]).title, after.title);
    EXPECT_EQ(stored(ids[0]).nextReviewOn, QDate(2027, 3, 15));
    EXPECT_EQ(stored(ids[1]).nextReviewOn, QDate(2027, 3, 15));
}

TEST_F(SelectionTest, ASingleOneIsRemindedOfOnItsPage)
{
    clickRow(2);
    QSignalSpy reminder(&page, &ListPage::reminderRequested);
    page.askForReminders();
    EXPECT_EQ(reminder.count(), 1);
    EXPECT_FALSE(isVisible("selection form"));
}

TEST_F(SelectionTest, InASmallWindowTheFormIsWholeAndARowStays)
{
    page.resize(560, 300);
    choose(underControl(2));
    child<QAction>("choiceRemind")->trigger();
    waitForForm();
    page.resize(560, page.minimumSizeHint().height());
    QCoreApplication::processEvents();
    auto *form = child<QWidget>("selection form");
    EXPECT_GE(form->height(), form->minimumSizeHint().height());
    EXPECT_GE(table->height(), 60);
}
