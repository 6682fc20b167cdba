#include "tests/scenarios/EveryPage.h"
#include "ui/widgets/InlineForm.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietHeader.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using tests::scenarios::EveryPage;

namespace {

/// What the frame and the panel of a desktop leave of a screen.
constexpr QSize officeScreen(1366, 728);
/// 1920×1080 at 200 %, which a program of its own looks at with QT_SCALE_FACTOR=2.
constexpr QSize sharpScreen(960, 500);
constexpr qreal largerFont = 1.35;

class GeometryTest : public EveryPage
{
protected:
    static bool isControl(const QWidget &widget)
    {
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
               qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
               qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
    }

    static QString told(const QWidget &widget)
    {
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
    }

    /// Whether it stands in the window, or in something that can be scrolled to it.
    QString hiddenBy(const QWidget &control) const
    {
        QRect rect = control.rect();
        for (const QWidget *at = &control; at != window.get(); at = at->parentWidget()) {
            const QWidget *parent = at->parentWidget();
            rect.translate(at->pos());
            const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
            if (area && area->viewport() == parent && area->widget() == at) {
                // Inside what is scrolled, which can be brought into the view.
                if (!at->geometry().adjusted(-1, -1, 1, 1).contains(rect))
                    return told(*at);
                const bool across = rect.left() < -1 || rect.right() > parent->width();
                if (across && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                    return told(*area) + QStringLiteral(" does not scroll sideways");
                rect = parent->rect();
                continue;
            }
            if (!parent->rect().adjusted(-2, -2, 2, 2).contains(rect))
                return told(*parent);
        }
        return {};
    }

    void expectAllWithin()
    {
        int looked = 0;
        for (const auto *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window.get() || !isControl(*widget))
                continue;
            ++looked;
            const QString by = hiddenBy(*widget);
            EXPECT_TRUE(by.isEmpty()) << qUtf8Printable(told(*widget)) << " is cut by " << qUtf8Printable(by);
        }
        EXPECT_GT(looked, 5);
    }

    /// What a page reads on a thread of its own may change its words and so its layout a moment later.
    void awaitWholeButtons()
    {
        (void)QTest::qWaitFor(
            [this] {
                const auto buttons = window->findChildren<QPushButton *>();
                return std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                    return button->isVisible() && !qobject_cast<const ui::widgets::QuietButton *>(button) &&
                           button->width() <
                               button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + 4;
                });
            },
            patienceMs);
        settle();
    }

    /// Buttons show their whole text; columns what stands in them as long as another has room to spare.
    void expectNothingCutThatHasRoom()
    {
        awaitWholeButtons();
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (button->isVisible() && !button->text().isEmpty() &&
                (!tool || tool->toolButtonStyle() == Qt::ToolButtonTextOnly) &&
                button->metaObject()->className() != std::string("ui::widgets::QuietButton") &&
                !qobject_cast<const QLineEdit *>(button->parentWidget())) {
                const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
                EXPECT_GE(button->width(), text + 4) << qUtf8Printable(told(*button)) << qUtf8Printable(button->text());
            }
        }
        for (const auto *view : window->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible())
                continue;
            const auto *table = qobject_cast<const QTableView *>(view);
            const auto *tree = qobject_cast<const QTreeView *>(view);
            const QHeaderView *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
            if (header && header->isVisible() &&
                header->metaObject()->className() == std::string("ui::widgets::QuietHeader"))
                expectColumns(*view, *header);
        }
    }

    /// Headings are whole, and nothing in a column is cut while another one has room that it does not need.
    void expectColumns(const QAbstractItemView &view, const QHeaderView &header)
    {
        const int character = view.fontMetrics().averageCharWidth();
        int stretched = 0;
        for (int i = 0; i < header.count(); ++i)
            stretched += !header.isSectionHidden(i) && header.sectionResizeMode(i) == QHeaderView::Stretch ? 1 : 0;
        if (stretched > 1)
            return; // a calendar, not a list
        QStringList cut;
        int spare = 0;
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i))
                continue;
            const QString heading = view.model()->headerData(i, Qt::Horizontal).toString();
            const int around = 2 * ui::widgets::QuietHeader::padding;
            EXPECT_EQ(header.fontMetrics().elidedText(heading, Qt::ElideRight, header.sectionSize(i) - around), heading)
                << qUtf8Printable(told(view));
            const int need =
                std::max(header.fontMetrics().horizontalAdvance(heading) + 1 + around, view.sizeHintForColumn(i));
            if (header.sectionSize(i) < need)
                cut += heading;
            else
                spare += header.sectionSize(i) - need;
            if (stretched == 1 && header.sectionResizeMode(i) == QHeaderView::Stretch) {
                EXPECT_GE(header.sectionSize(i), std::min(16 * character, need))
                    << qUtf8Printable(told(view)) << ", column " << i;
            }
        }
        EXPECT_TRUE(cut.isEmpty() || spare <= 4 * character)
            << qUtf8Printable(told(view)) << ", " << qUtf8Printable(cut.join(u", ")) << " cut beside " << spare
            << " pixels of free space";
    }

    /// A page that scrolls has no second scroll bar inside: what stands in it is as high as its content.
    void expectNoScrollingInsideOfScrolling()
    {
        for (const auto *inner : window->findChildren<QAbstractScrollArea *>()) {
            if (!inner->isVisible() || !inner->isEnabled())
                continue;
            for (const QWidget *at = inner->parentWidget(); at && at != window.get(); at = at->parentWidget()) {
                const auto *outer = qobject_cast<const QScrollArea *>(at);
                if (!outer || outer->objectName().endsWith(QStringLiteral("Frame")))
                    continue; // the frame of a page scrolls where nothing else helps
                EXPECT_EQ(inner->verticalScrollBar()->maximum(), 0)
                    << qUtf8Printable(told(*inner)) << " scrolls inside of " << qUtf8Printable(told(*outer));
                break;
            }
        }
    }

    /// A form that needs a bar below it hides its right end, while the page beside it could be narrower.
    void expectNoFormScrollsSideways()
    {
        for (const auto *area : window->findChildren<QScrollArea *>()) {
            if (area->isVisible() && !area->objectName().endsWith(QStringLiteral("Frame"))) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << qUtf8Printable(told(*area)) << " in " << qUtf8Printable(area->parentWidget()->objectName());
            }
        }
    }

    /// Words that are no longer whole say so by an ellipsis, and are never just cut off.
    void expectNoLabelCutOff()
    {
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() ||
                qobject_cast<const ui::widgets::ElidedLabel *>(label))
                continue;
            EXPECT_GE(label->width() + 1, label->sizeHint().width())
                << qUtf8Printable(told(*label)) << ": " << qUtf8Printable(label->text());
        }
    }

    /// A word that can be pressed looks so: a frame, the colour of a link, or a sign beside it.
    void expectButtonsLookLikeButtons()
    {
        for (const auto *button : window->findChildren<QToolButton *>()) {
            const bool isWord = button->text().size() > 3 && button->icon().isNull() && !button->menu() &&
                                button->arrowType() == Qt::NoArrow;
            EXPECT_FALSE(button->isVisible() && isWord && button->autoRaise())
                << qUtf8Printable(told(*button)) << " reads like a text: " << qUtf8Printable(button->text());
        }
        for (const auto *button : window->findChildren<QPushButton *>()) {
            EXPECT_FALSE(button->isVisible() && button->isFlat() &&
                         button->metaObject()->className() != std::string("ui::widgets::QuietButton"))
                << qUtf8Printable(told(*button)) << " reads like a text: " << qUtf8Printable(button->text());
        }
    }

    void expectEveryPageFits(QSize size)
    {
        EXPECT_LE(window->minimumSizeHint().width(), size.width());
        EXPECT_LE(window->minimumSizeHint().height(), size.height());
        window->resize(size); // before the pages are made, as people do
        atEachPlace([&](const Place &) {
            EXPECT_EQ(window->size(), size) << "the page makes the window larger than the screen";
            expectAllWithin();
            expectNothingCutThatHasRoom();
            expectNoScrollingInsideOfScrolling();
            expectNoFormScrollsSideways();
            expectNoLabelCutOff();
            expectButtonsLookLikeButtons();
        });
    }
};

}

TEST_F(GeometryTest, every_page_fits_the_screen_of_an_office)
{
    expectEveryPageFits(officeScreen);
}

TEST_F(GeometryTest, every_page_fits_half_a_sharp_screen)
{
    expectEveryPageFits(sharpScreen);
}

TEST_F(GeometryTest, every_page_fits_with_a_larger_font)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * largerFont);
    QApplication::setFont(large);
    window.reset();
    window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
    window->openDatabase(folder.filePath(QStringLiteral("musterstadt.bkdb")));
    window->show();
    expectEveryPageFits(officeScreen);
    QApplication::setFont(usual);
}

TEST_F(GeometryTest, a_font_that_becomes_larger_keeps_the_lists_readable)
{
    window->resize(officeScreen);
    workspace().showPage(ui::window::Page::Letters);
    shown("lettersList");
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    settle();
    settle();
    expectNothingCutThatHasRoom();
    QApplication::setFont(usual);
}

TEST_F(GeometryTest, a_new_window_is_no_larger_than_its_screen)
{
    // The platform of the tests has a small screen; less than the window can be, nothing makes it.
    const QSize room = window->screen()->availableSize().expandedTo(window->minimumSizeHint());
    EXPECT_LE(window->height(), room.height());
    EXPECT_LE(window->width(), room.width());
}

TEST_F(GeometryTest, no_dialog_is_larger_than_its_screen)
{
    for (const char *name : {"actionShortcuts", "actionAbout", "actionNewResolution"}) {
        action(name)->trigger();
        settle();
        int looked = 0;
        for (auto *dialog : window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            ++looked;
            const QSize room = dialog->screen()->availableSize().expandedTo(dialog->minimumSizeHint());
            EXPECT_LE(dialog->height(), room.height()) << name;
            EXPECT_LE(dialog->width(), room.width()) << name;
            dialog->close();
        }
        EXPECT_EQ(looked, 1) << name;
    }
}

TEST_F(GeometryTest, a_long_file_name_does_not_widen_the_window)
{
    const QString name = QString(150, u'x') + QStringLiteral(" Zuarbeit.xlsx");
    const QString database = QString(120, u'd') + QStringLiteral(".bkdb");
    window->resize(sharpScreen);
    tests::support::copySampleCity(folder, database);
    ASSERT_TRUE(window->openDatabase(folder.filePath(database)));
    workspace().readAnswers({folder.filePath(name)});
    shown("answerPage");
    settle();
    EXPECT_EQ(window->size(), sharpScreen);
    expectAllWithin();
}

TEST_F(GeometryTest, the_column_that_is_missed_least_yields_on_a_small_screen_and_comes_back)
{
    window->resize(sharpScreen);
    workspace().showPage(ui::window::Page::Due);
    auto *table = shown<QTableView>("resolutionTable");
    constexpr int committee = 3;
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 20 && table->isColumnHidden(committee); },
                                patienceMs));
    const int due = table->model()->columnCount() - 2;
    EXPECT_GE(table->columnWidth(due), static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(due))
        << "a date that is cut says nothing";
    window->resize(officeScreen);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table->isColumnHidden(committee); }, patienceMs));
    window->resize(sharpScreen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->isColumnHidden(committee); }, patienceMs));
    window.reset(); // keeps its state
    window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
    window->openDatabase(folder.filePath(QStringLiteral("musterstadt.bkdb")));
    window->resize(officeScreen);
    window->show();
    workspace().showPage(ui::window::Page::Due);
    settle();
    EXPECT_FALSE(shown<QTableView>("resolutionTable")->isColumnHidden(committee)) << "nobody hid it";
}

TEST_F(GeometryTest, rows_of_the_calendar_are_as_high_as_their_lines_when_the_list_becomes_wide)
{
    window->resize(sharpScreen);
    workspace().showPage(ui::window::Page::Calendar);
    auto *agenda = shown<QAbstractItemView>("calendarAgenda");
    auto *grid = shown<QAbstractItemView>("calendarGrid");
    QTest::keyClick(grid, Qt::Key_Down); // from a Sunday to the end of the month, when much is due
    QTest::keyClick(grid, Qt::Key_Right);
    ASSERT_TRUE(QTest::qWaitFor([&] { return agenda->model()->rowCount() > 1; }, patienceMs));
    settle();
    const auto heights = [&] {
        for (int row = 0; row < agenda->model()->rowCount(); ++row) {
            const QModelIndex index = agenda->model()->index(row, 0);
            EXPECT_EQ(agenda->visualRect(index).height(), agenda->sizeHintForIndex(index).height())
                << qUtf8Printable(index.data().toString());
            EXPECT_LE(agenda->visualRect(index).right(), agenda->viewport()->width());
        }
        return agenda->visualRect(agenda->model()->index(1, 0)).height();
    };
    const int narrow = heights();
    shown<QAbstractButton>("calendarAsAgenda")->click();
    settle();
    settle();
    EXPECT_LT(heights(), narrow) << "what needed two lines stands in one";
}

TEST_F(GeometryTest, a_search_that_was_left_leaves_no_button_to_clear_it)
{
    window->resize(officeScreen);
    auto *field = shown<QLineEdit>("searchField");
    QTest::keyClicks(field, QStringLiteral("schule"));
    shown("searchHits");
    workspace().showPage(ui::window::Page::Letters);
    shown("lettersList");
    EXPECT_TRUE(field->text().isEmpty());
    const auto isSeen = [&] {
        for (const auto *button : field->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->property("opacity").toReal() > 0 && button->actions().isEmpty())
                return true;
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isSeen(); }, 2000));
    EXPECT_EQ(workspace().currentPage(), ui::window::Page::Letters);
}

TEST_F(GeometryTest, a_list_of_one_row_leaves_the_height_to_the_resolution)
{
    window->resize(officeScreen);
    openResolution();
    auto *words = shown<QLineEdit>("filterWords");
    auto *table = shown<QTableView>("resolutionTable");
    const int before = table->height();
    words->setText(QStringLiteral("V0608/26"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, patienceMs));
    settle();
    EXPECT_LT(table->height(), 4 * table->verticalHeader()->defaultSectionSize());
    words->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 20; }, patienceMs));
    settle();
    EXPECT_NEAR(table->height(), before, 4);
}

TEST_F(GeometryTest, what_is_typed_into_a_new_report_is_in_sight)
{
    window->resize(officeScreen);
    openResolution();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    const auto &clauses = view->file().clauses;
    for (const auto &clause : clauses) {
        view->showClause(clause.id);
        settle();
        action("action new report")->trigger();
        settle();
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        const QWidget *form = editor->parentWidget();
        while (!qobject_cast<const ui::widgets::InlineForm *>(form))
            form = form->parentWidget();
        EXPECT_EQ(form->visibleRegion().boundingRect().height(), form->height())
            << "the whole form that has opened, with its buttons";
        for (int line = 0; line < 12; ++line) {
            QTest::keyClicks(editor, QStringLiteral("Zeile"));
            QTest::keyClick(editor, Qt::Key_Return);
        }
        settle();
        EXPECT_TRUE(editor->viewport()->visibleRegion().contains(editor->cursorRect().center()))
            << qUtf8Printable(editor->objectName());
    }
}

TEST_F(GeometryTest, the_history_takes_the_place_of_the_page_where_both_have_no_room)
{
    window->resize(sharpScreen - QSize(60, 0));
    openResolution();
    auto *text = shown("clause 1 text");
    text->setFocus();
    action("action history")->trigger();
    auto *history = shown("history");
    settle();
    auto *page = window->findChild<QScrollArea *>(QStringLiteral("resolution page"));
    EXPECT_TRUE(page->isHidden());
    EXPECT_TRUE(history->isAncestorOf(QApplication::focusWidget())) << "the keyboard goes with the eye";
    action("action history")->trigger();
    settle();
    EXPECT_TRUE(text->isAncestorOf(QApplication::focusWidget())) << "and comes back to where it was";
    action("action history")->trigger();
    settle();
    for (const auto *area : window->findChildren<QScrollArea *>()) {
        if (area->isVisible()) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << qUtf8Printable(told(*area));
        }
    }
    action("action new report")->trigger(); // what is done is seen
    EXPECT_TRUE(shown("clause 1 report form")->isVisible());
    EXPECT_TRUE(history->isHidden());
    window->resize(1600, 900);
    action("action history")->trigger();
    settle();
    EXPECT_TRUE(history->isVisible());
    EXPECT_TRUE(page->isVisible()) << "beside each other";
    window->resize(sharpScreen - QSize(60, 0));
    settle();
    EXPECT_TRUE(page->isHidden());
    EXPECT_EQ(window->size(), sharpScreen - QSize(60, 0));
}

TEST_F(GeometryTest, the_house_style_needs_no_bar_below_it_on_half_a_sharp_screen)
{
    // A font a little larger than that of the tests, as desktops have it.
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.1);
    QApplication::setFont(large);
    window->resize(sharpScreen);
    workspace().showHouseStyle();
    shown("houseWording_salutation");
    settle();
    settle();
    for (const auto *area : window->findChildren<QScrollArea *>()) {
        if (area->isVisible()) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << qUtf8Printable(told(*area));
        }
    }
    for (const auto *table : window->findChildren<QTableWidget *>()) {
        if (!table->isVisible())
            continue;
        EXPECT_EQ(table->horizontalHeader()->textElideMode(), Qt::ElideRight) << qUtf8Printable(told(*table));
        for (int i = 0; i < table->columnCount(); ++i)
            EXPECT_EQ(table->horizontalHeaderItem(i)->toolTip(), table->horizontalHeaderItem(i)->text());
    }
    QApplication::setFont(usual);
}

TEST_F(GeometryTest, of_a_form_that_is_higher_than_the_pane_as_much_is_seen_as_there_is_room_for)
{
    window->resize(sharpScreen - QSize(0, 30)); // as much less as a larger font takes
    openResolution();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    const auto *area = view->findChild<QScrollArea *>(QStringLiteral("resolution page"));
    action("action new report")->trigger();
    settle();
    const auto *form = shown("clause 1 report form");
    ASSERT_GT(form->height(), area->viewport()->height()) << "or it is no test";
    constexpr int around = 16;
    EXPECT_GE(form->visibleRegion().boundingRect().height(), area->viewport()->height() - around);
    shown("clause 1 report form accept")->setFocus();
    settle();
    EXPECT_EQ(shown("clause 1 report form accept")->visibleRegion().boundingRect().height(),
              shown("clause 1 report form accept")->height());
}
