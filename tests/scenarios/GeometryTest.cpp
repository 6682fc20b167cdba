#include "tests/scenarios/EveryPage.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
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
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget);
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

    /// Buttons show their whole text; columns what stands in them as long as another has room to spare.
    void expectNothingCutThatHasRoom()
    {
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (button->isVisible() && !button->text().isEmpty() && (!tool || tool->toolButtonStyle() == Qt::ToolButtonTextOnly)
                && button->metaObject()->className() != std::string("ui::common::QuietButton") && !qobject_cast<const QLineEdit *>(button->parentWidget())) {
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
            if (header && header->isVisible() && header->metaObject()->className() == std::string("ui::common::QuietHeader"))
                expectColumns(*view, *header);
        }
    }

    void expectColumns(const QAbstractItemView &view, const QHeaderView &header)
    {
        const int character = view.fontMetrics().averageCharWidth();
        int widest = -1;
        int stretched = 0;
        for (int i = 0; i < header.count(); ++i) {
            if (!header.isSectionHidden(i) && header.sectionResizeMode(i) == QHeaderView::Stretch) {
                widest = i;
                ++stretched;
            }
        }
        if (stretched > 1)
            return; // a calendar, not a list
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i))
                continue;
            if (i == widest) {
                EXPECT_GE(header.sectionSize(i), 16 * character) << qUtf8Printable(told(view)) << ", column " << i;
            } else if (widest >= 0 && header.sectionSize(widest) > 40 * character) {
                EXPECT_GE(header.sectionSize(i), std::min(view.sizeHintForColumn(i), 34 * character)) << qUtf8Printable(told(view)) << ", column " << i << " is cut beside free space";
            }
        }
    }

    void expectEveryPageFits(QSize size)
    {
        EXPECT_LE(window->minimumSizeHint().width(), size.width());
        EXPECT_LE(window->minimumSizeHint().height(), size.height());
        atEachPlace([&](const Place &) {
            window->resize(size);
            settle();
            EXPECT_EQ(window->size(), size) << "the page makes the window larger than the screen";
            expectAllWithin();
            expectNothingCutThatHasRoom();
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
        for (int line = 0; line < 12; ++line) {
            QTest::keyClicks(editor, QStringLiteral("Zeile"));
            QTest::keyClick(editor, Qt::Key_Return);
        }
        settle();
        EXPECT_TRUE(editor->viewport()->visibleRegion().contains(editor->cursorRect().center())) << qUtf8Printable(editor->objectName());
    }
}
