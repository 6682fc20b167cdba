#include "core/edit/ClauseEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "tests/scenarios/EveryPage.h"
#include "ui/session/Job.h"
#include "ui/widgets/ItemViewParts.h"
#include "ui/widgets/ListText.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/MessageBar.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <map>
#include <set>

using tests::scenarios::EveryPage;
using ui::widgets::ListTools;

namespace {

/// What is a view to the toolkit, but no list to its user.
const std::map<QString, QString> noLists{
    {QStringLiteral("navigation"), QStringLiteral("the pages of the window")},
    {QStringLiteral("calendarGrid"),
     QStringLiteral("the days of a month; the list of the day beside it is copied and printed")},
};

/// Nothing is removed in these, for the reason given.
const std::map<QString, QString> removesNothing{
    {QStringLiteral("resolutionTable"),
     QStringLiteral("what a council decided stays; what needs no review is exempted with a reason")},
    {QStringLiteral("overviewDue"), QStringLiteral("counted, not kept")},
    {QStringLiteral("overviewRecent"), QStringLiteral("history")},
    {QStringLiteral("overviewCancellations"), QStringLiteral("counted, not kept")},
    {QStringLiteral("divisionTable"), QStringLiteral("counted, not kept")},
    {QStringLiteral("calendarAgenda"), QStringLiteral("dates are moved or answered")},
    {QStringLiteral("requestsClauses"),
     QStringLiteral("an office was asked for these; the request as a whole is closed")},
    {QStringLiteral("searchHits"), QStringLiteral("found, not kept")},
    {QStringLiteral("history entries"), QStringLiteral("history")},
    {QStringLiteral("batchTable"), QStringLiteral("what shall not be written is unticked")},
    {QStringLiteral("digestList"), QStringLiteral("who shall get no mail is unticked")},
    {QStringLiteral("roundOffices"), QStringLiteral("who shall get no mail is unticked")},
    {QStringLiteral("approvalList"), QStringLiteral("what shall not be approved is unticked")},
    {QStringLiteral("untrackedList"), QStringLiteral("what shall not be decided is unticked")},
    {QStringLiteral("importDoubts"), QStringLiteral("doubts are settled")},
    {QStringLiteral("answerRows"), QStringLiteral("what shall not be taken over is unticked")},
    {QStringLiteral("shortcutsTable"), QStringLiteral("to be read")},
    {QStringLiteral("conflictTable"), QStringLiteral("to be read, and decided below it")},
};

/// Rows of these lead nowhere and are not edited in place.
const std::map<QString, QString> opensNothing{
    {QStringLiteral("requestsList"), QStringLiteral("its clauses stand below")},
    {QStringLiteral("history entries"), QStringLiteral("what was changed stands below")},
    {QStringLiteral("digestList"), QStringLiteral("the mail stands beside it")},
    {QStringLiteral("roundOffices"), QStringLiteral("the mail stands beside it")},
    {QStringLiteral("shortcutsTable"), QStringLiteral("to be read")},
    {QStringLiteral("conflictTable"), QStringLiteral("to be read, and decided below it")},
};

/// All columns of these stay.
const std::set<QString> columnsStay{
    QStringLiteral("divisionTable"), // those without any number are hidden already
    QStringLiteral("importDoubts"),  // suggestions come and go
    QStringLiteral("letterAcknowledgements"), QStringLiteral("houseSenders"),
    QStringLiteral("houseSigners"),           QStringLiteral("houseLists"), // fields to fill in
    QStringLiteral("settingsClerks"),         QStringLiteral("settingsClosingDays"),
    QStringLiteral("settingsPeriods"),
};

class ListKeysTest : public EveryPage
{
protected:
    static bool isList(const QAbstractItemView &view)
    {
        const bool inBox = view.window()->inherits("QComboBoxPrivateContainer") || view.inherits("QHeaderView") ||
                           view.inherits("QComboBoxListView");
        return !inBox && view.isVisible() && !noLists.contains(view.objectName());
    }

    /// Each list of each place, those on tabs as well.
    template <class Look>
    std::set<QString> atEachList(Look look)
    {
        std::set<QString> seen;
        const auto lookAround = [&] {
            for (auto *view : window->findChildren<QAbstractItemView *>()) {
                if (!isList(*view) || !seen.insert(view->objectName()).second)
                    continue;
                SCOPED_TRACE(qPrintable(view->objectName()));
                look(*view);
            }
        };
        atEachPlace([&](const Place &) {
            (void)QTest::qWaitFor([this] { return window->findChildren<ui::session::Job *>().empty(); },
                                  patienceMs); // lists are read
            settle();
            lookAround();
            for (auto *tabs : window->findChildren<QTabWidget *>()) {
                for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    settle();
                    lookAround();
                }
            }
        });
        return seen;
    }

    static QMenu *menuOf(QAbstractItemView &view, QWidget &window)
    {
        view.setFocus();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {2, 2}, view.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&view, &asked);
        settle();
        for (auto *menu : window.findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }

    static bool names(const QMenu &menu, const QKeySequence &key)
    {
        const auto all = menu.actions();
        return std::any_of(all.begin(), all.end(),
                           [&](const QAction *each) { return each->shortcut() == key && !each->text().isEmpty(); });
    }

    static void chooseFirst(QAbstractItemView &view)
    {
        const auto rows = ui::widgets::allRows(view);
        const auto columns = ui::widgets::shownColumns(view);
        for (const QModelIndex &row : rows) {
            if (row.flags() & Qt::ItemIsSelectable) {
                view.setCurrentIndex(row.siblingAtColumn(columns.front()));
                return;
            }
        }
    }
};

}

TEST_F(ListKeysTest, every_list_of_every_page_names_its_keys_in_its_menu)
{
    const auto file = window->session()->database().resolutions().load(resolution).value();
    window->session()->submit(core::edit::setStatus(file.clauses[0], core::model::ClauseStatus::CancellationProposed,
                                                    QStringLiteral("entfallen")));
    window->session()->submit(core::edit::newResolution(window->session()->edits(), QStringLiteral("V9999/26"),
                                                        QStringLiteral("Niemand hat entschieden")));
    const auto seen = atEachList([&](QAbstractItemView &view) {
        const auto *tools = ListTools::of(view);
        ASSERT_TRUE(tools) << "a list without keys";
        EXPECT_NE(tools->canRemove(), removesNothing.contains(view.objectName())) << "Del: works, or a reason is named";
        if (view.model()->rowCount() == 0)
            return;
        chooseFirst(view);
        QMenu *menu = menuOf(view, *window);
        ASSERT_TRUE(menu);
        EXPECT_TRUE(names(*menu, QKeySequence::Copy));
        EXPECT_TRUE(names(*menu, QKeySequence::Print));
        EXPECT_EQ(names(*menu, QKeySequence::Delete), tools->canRemove());
        if (view.objectName() != QStringLiteral("resolutionTable")) { // its menu opens by its first entry
            EXPECT_NE(names(*menu, QKeySequence(Qt::Key_F2)), opensNothing.contains(view.objectName()))
                << "F2: works, or a reason is named";
        }
        const auto *header = ui::widgets::headerOf(&view, Qt::Horizontal);
        const bool hasHeader = header && !header->isHidden();
        EXPECT_EQ(names(*menu, QKeySequence(Qt::CTRL | Qt::Key_Plus)), hasHeader);
        EXPECT_EQ(menu->findChild<QMenu *>(QStringLiteral("listColumns")) != nullptr,
                  hasHeader && header->count() > 1 && !columnsStay.contains(view.objectName()));
        menu->close();
        settle();
    });
    for (const auto &table : {removesNothing, opensNothing}) {
        for (const auto &[name, reason] : table)
            EXPECT_TRUE(seen.contains(name)) << qPrintable(name) << " is named as an exception but was never seen";
    }
    EXPECT_GE(seen.size(), 24U);
}

TEST_F(ListKeysTest, every_list_of_every_page_is_walked_copied_and_fitted_by_keys)
{
    int copied = 0;
    atEachList([&](QAbstractItemView &view) {
        if (view.model()->rowCount() == 0)
            return;
        view.setFocus();
        const auto rows = ui::widgets::allRows(view);
        QTest::keyClick(&view, Qt::Key_End);
        EXPECT_EQ(view.currentIndex().row(), view.model()->rowCount() - 1);
        QTest::keyClick(&view, Qt::Key_Home);
        EXPECT_EQ(view.currentIndex().row(), 0);

        chooseFirst(view);
        const auto chosen = ui::widgets::chosenRows(view);
        ASSERT_FALSE(chosen.empty());
        const auto columns = ui::widgets::shownColumns(view);
        QStringList cells;
        for (int column : columns)
            cells << ui::widgets::cellText(chosen.front().siblingAtColumn(column));
        QApplication::clipboard()->setText(QStringLiteral("nothing"));
        ASSERT_FALSE(ui::widgets::chosenRows(view).empty());
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        ASSERT_FALSE(lines.isEmpty());
        EXPECT_TRUE(lines.back().contains(cells.join(u'\t')))
            << qPrintable(lines.join(u'|')) << " " << ui::widgets::chosenRows(view).size() << " of "
            << view.model()->rowCount() << " " << qPrintable(cells.join(u'|'));
        EXPECT_FALSE(cells.join(QString()).isEmpty());
        ++copied;

        auto *header = ui::widgets::headerOf(&view, Qt::Horizontal);
        for (int column : columns) {
            if (!header || header->isHidden() || header->sectionResizeMode(column) != QHeaderView::Interactive ||
                column == columns.back())
                continue;
            header->resizeSection(column, header->minimumSectionSize());
            QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
            EXPECT_GE(header->sectionSize(column), header->sectionSizeHint(column)) << column;
        }
    });
    EXPECT_GE(copied, 13);
}

TEST_F(ListKeysTest, F2_opens_or_edits_a_row_of_every_list_that_says_so)
{
    int opened = 0;
    for (const char *name : {"overviewDue", "overviewRecent", "lettersList", "reminderList", "searchHits", "batchTable",
                             "requestsClauses"}) {
        SCOPED_TRACE(name);
        const auto all = pages();
        for (const Place &place : all) {
            place.open();
            settle();
            auto *view = window->findChild<QAbstractItemView *>(QString::fromLatin1(name));
            if (!view || !view->isVisible() || view->model()->rowCount() == 0)
                continue;
            chooseFirst(*view);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_F2);
            settle();
            EXPECT_FALSE(view->isVisible() && view->hasFocus()) << "somewhere else now";
            ++opened;
            break;
        }
    }
    EXPECT_GE(opened, 3);
    workspace().showPage(ui::window::Page::Offices);
    auto *offices = shown<QAbstractItemView>("directory_offices");
    chooseFirst(*offices);
    offices->setFocus();
    QTest::keyClick(offices, Qt::Key_F2);
    EXPECT_TRUE(offices->findChild<QLineEdit *>()) << "edited in place";
}

TEST_F(ListKeysTest, Del_takes_a_draft_letter_away_says_which_and_brings_it_back)
{
    workspace().showPage(ui::window::Page::Letters);
    auto *list = shown<QAbstractItemView>("lettersList");
    const auto rowOf = [&](bool draft) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(u"Entwurf") == draft)
                return row;
        }
        return -1;
    };
    const auto said = [&] {
        auto *bar = ui::widgets::MessageBar::nearest(*list);
        return bar && bar->isVisible() ? bar->text() : QString();
    };
    const int letters = list->model()->rowCount();
    ASSERT_GE(rowOf(false), 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(rowOf(false), 0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->model()->rowCount(), letters) << "a released letter stays";
    EXPECT_FALSE(said().isEmpty());

    if (rowOf(true) < 0) {
        core::model::Memo draft;
        draft.id = window->session()->edits().newId<core::model::MemoId>().value();
        draft.resolution = resolution;
        window->session()->submit(
            core::model::ChangeSet{QStringLiteral("Entwurf"), {{std::nullopt, core::model::Record(draft)}}});
    }
    ASSERT_GE(rowOf(true), 0);
    const int withDraft = list->model()->rowCount();
    const QString number = list->model()->index(rowOf(true), 1).data().toString();
    list->setCurrentIndex(list->model()->index(rowOf(true), 0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->model()->rowCount(), withDraft - 1);
    EXPECT_TRUE(said().contains(number)) << qPrintable(said());
    shown<QPushButton>("messageAction1")->click();
    EXPECT_EQ(list->model()->rowCount(), withDraft);
}

TEST_F(ListKeysTest, Del_takes_a_row_of_a_form_away_says_which_and_brings_it_back)
{
    workspace().showSettings();
    for (const char *name : {"settingsClerks", "settingsClosingDays", "settingsPeriods"}) {
        SCOPED_TRACE(name);
        auto *add = shown<QAbstractButton>((std::string(name) + "Add").c_str());
        add->click();
        auto *table = shown<QTableWidget>(name);
        settle();
        const int row = table->rowCount() - 1;
        table->setFocus(); // closes the editor
        table->item(row, 0)->setText(QStringLiteral("Musterwert"));
        const int rows = table->rowCount();
        table->setCurrentCell(row, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        EXPECT_EQ(table->rowCount(), rows - 1);
        auto *bar = ui::widgets::MessageBar::nearest(*table);
        const auto undo =
            bar ? bar->findChildren<QPushButton *>(QStringLiteral("messageAction1")) : QList<QPushButton *>();
        ASSERT_FALSE(undo.empty());
        EXPECT_TRUE(bar->isVisible() && bar->text().contains(QStringLiteral("Musterwert"))) << qPrintable(bar->text());
        undo.back()->click();
        ASSERT_EQ(table->rowCount(), rows);
        EXPECT_EQ(table->item(row, 0)->text(), QStringLiteral("Musterwert"));
    }
}
