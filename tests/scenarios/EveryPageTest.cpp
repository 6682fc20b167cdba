#include "tests/scenarios/EveryPage.h"

#include "ui/widgets/MessageBar.h"
#include "ui/widgets/QuietComboBox.h"

#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>
#include <set>

using namespace core::model;
using tests::scenarios::EveryPage;

namespace {

class EveryPageTest : public EveryPage
{
protected:
    QList<QAction *> resolutionActions() { return workspace().lists().detailActions(); }

    size_t historyRows() { return window->session()->database().changes().recent(100'000)->size(); }

    QString message(const char *page)
    {
        QString all;
        for (const auto *bar : shown(page)->findChildren<ui::widgets::MessageBar *>())
            all += bar->text();
        return all;
    }

    template <class Widget>
    std::vector<Widget *> visible()
    {
        std::vector<Widget *> all;
        for (auto *widget : window->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->isEnabled())
                all.push_back(widget);
        }
        return all;
    }

    /// As the desktop sends it to what is under the pointer.
    static void turnWheel(QWidget &widget, int degrees)
    {
        const QPointF at = widget.rect().center();
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, degrees * 8}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&widget, &event);
        QApplication::processEvents();
    }

    static QString valueOf(const QWidget &widget)
    {
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            return box->currentText();
        if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            return spin->text();
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            return QString::number(tabs->currentIndex());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            return line->text();
        return QString::number(static_cast<const QAbstractSlider &>(widget).value());
    }

    /// Where Tab would stop, found without the program's own order.
    std::vector<QWidget *> stops()
    {
        std::vector<QWidget *> all;
        const QWidget *in = &front();
        for (auto *widget : visible<QWidget>()) {
            // A toolkit's inner parts pass the keyboard on to the control they belong to.
            if (widget->window() == in && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() &&
                !isOtherChoice(*widget))
                all.push_back(widget);
        }
        return all;
    }

    /// Of buttons that exclude each other Tab visits the chosen one; the arrow keys go on from there.
    static bool isOtherChoice(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool excludes = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        return excludes && button->isCheckable() && !button->isChecked();
    }

    static QString told(const QWidget *widget)
    {
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName());
    }

    /// The editor of a text stands for the text, which is another widget before it is visited.
    static const QWidget *owner(const QWidget *widget)
    {
        while (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget)
            widget = widget->parentWidget();
        return widget;
    }

    /// Where two controls stand relative to each other: the parts that hold them, side by side in the same widget.
    static std::pair<QRect, QRect> apart(const QWidget *a, const QWidget *b)
    {
        const QWidget *common = a;
        while (common && common != b && !common->isAncestorOf(b))
            common = common->parentWidget();
        const auto below = [common](const QWidget *widget) {
            while (widget != common && widget->parentWidget() != common)
                widget = widget->parentWidget();
            return widget;
        };
        return {QRect(below(a)->mapToGlobal(QPoint()), below(a)->size()),
                QRect(below(b)->mapToGlobal(QPoint()), below(b)->size())};
    }
};

/// As one reads: on to the right or on below, never up in the same column nor back in the same row.
bool isReadOn(const QRect &from, const QRect &to)
{
    const bool rightOf = to.left() >= from.right() - 2;
    const bool below = to.top() >= from.bottom() - 2;
    const bool leftOf = to.right() <= from.left() + 2;
    const bool above = to.bottom() <= from.top() + 2;
    return below || rightOf || (!leftOf && !above);
}

}

TEST_F(EveryPageTest, a_command_on_a_resolution_is_off_where_no_resolution_is_shown)
{
    openResolution();
    const auto actions = resolutionActions();
    ASSERT_GE(actions.size(), 20);
    int enabled = 0;
    for (const QAction *one : actions)
        enabled += one->isEnabled() ? 1 : 0;
    EXPECT_GE(enabled, 8) << "where one is shown they are on";
    const size_t before = historyRows();
    atEachPlace([&](const Place &place) {
        if (place.showsResolution)
            return; // or a dialog stands before it
        for (QAction *one : actions) {
            EXPECT_FALSE(one->isEnabled()) << qUtf8Printable(one->objectName());
            one->trigger();
        }
        for (const char *name : {"actionLetter", "actionRemind", "actionAskOffices"})
            EXPECT_FALSE(action(name)->isEnabled()) << name;
    });
    EXPECT_EQ(historyRows(), before) << "nothing was done to what nobody saw";
}

TEST_F(EveryPageTest, what_is_removed_is_named_with_its_resolution_and_comes_back)
{
    openResolution();
    auto &session = *window->session();
    auto file = session.database().resolutions().load(resolution).value();
    Clause added = file.clauses.back();
    action("action new clause")->trigger();
    shown<QPlainTextEdit>("new clause form text")->setPlainText(QStringLiteral("Neuer Punkt"));
    shown<QPushButton>("new clause form accept")->click();
    file = session.database().resolutions().load(resolution).value();
    ASSERT_NE(file.clauses.back().id, added.id);
    const size_t count = file.clauses.size();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    view->showClause(file.clauses.back().id);
    action("action remove clause")->trigger();
    EXPECT_EQ(session.database().resolutions().load(resolution)->clauses.size(), count - 1);
    const QString sentence = message("resolution view");
    EXPECT_TRUE(sentence.contains(QStringLiteral("V0608/26"))) << qUtf8Printable(sentence);
    EXPECT_TRUE(sentence.contains(file.clauses.back().label)) << qUtf8Printable(sentence);
    EXPECT_TRUE(session.undoStack().undoText().contains(QStringLiteral("V0608/26")))
        << qUtf8Printable(session.undoStack().undoText());
    shown<QPushButton>("messageAction1")->click();
    EXPECT_EQ(session.database().resolutions().load(resolution)->clauses.size(), count);
}

TEST_F(EveryPageTest, the_wheel_changes_no_value_and_moves_no_keyboard)
{
    int turned = 0;
    atEachPlace([&](const Place &) {
        for (auto *widget : visible<QWidget>()) {
            const bool holdsValue = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                                    qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                    (qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget));
            if (!holdsValue)
                continue;
            const QString before = valueOf(*widget);
            const QWidget *focus = QApplication::focusWidget();
            turnWheel(*widget, -15);
            turnWheel(*widget, 15);
            turnWheel(*widget, 15);
            EXPECT_EQ(valueOf(*widget), before) << qUtf8Printable(told(widget));
            EXPECT_EQ(QApplication::focusWidget(), focus) << qUtf8Printable(told(widget));
            ++turned;
        }
    });
    EXPECT_GT(turned, 60);
}

TEST_F(EveryPageTest, the_wheel_over_a_control_scrolls_the_page_it_stands_in)
{
    window->resize(1000, 500);
    workspace().showHouseStyle();
    shown("houseWording_salutation");
    settle();
    QComboBox *box = nullptr;
    QScrollArea *page = nullptr;
    for (auto *candidate : visible<QComboBox>()) {
        for (QWidget *up = candidate; up && !page; up = up->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(up);
            page = area && area->verticalScrollBar()->maximum() > 0 ? area : nullptr;
            box = candidate;
        }
    }
    ASSERT_NE(page, nullptr);
    page->verticalScrollBar()->setValue(0);
    turnWheel(*box, -15);
    EXPECT_GT(page->verticalScrollBar()->value(), 0);
}

TEST_F(EveryPageTest, Tab_reaches_every_control_in_reading_order)
{
    atEachPlace([&](const Place &place) {
        std::set<const QWidget *> reached;
        const QWidget *first = nullptr;
        const QWidget *previous = nullptr;
        QStringList back; // where it does not go on as one reads
        int round = 1;    // in the first one the page still fills, and what one chooses in lists sets buttons free
        constexpr int most = 400;
        for (int i = 0; i < most; ++i) {
            QWidget *from = QApplication::focusWidget();
            QTest::keyClick(from ? from : &front(), Qt::Key_Tab);
            settle();
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            const QWidget *to = owner(QApplication::focusWidget());
            if (previous) {
                const auto [left, reachedNow] = apart(previous, to);
                if (round == 2 && !isReadOn(left, reachedNow))
                    back << told(previous) + QStringLiteral(" -> ") + told(to);
            }
            if (to == first) {
                if (++round == 3)
                    break;
                waitForRest();
            }
            first = first ? first : to;
            previous = to;
            reached.insert(to);
        }
        EXPECT_LE(back.size(), 1) << "back only from the end to the beginning: "
                                  << qUtf8Printable(back.join(QStringLiteral("; ")));
        for (const QWidget *stop : stops())
            EXPECT_TRUE(reached.contains(owner(stop))) << "not reached: " << qUtf8Printable(told(stop));
        EXPECT_GT(reached.size(), place.kind == Place::Kind::Dialog ? 0U : 4U);
    });
}

TEST_F(EveryPageTest, Tab_goes_through_the_parts_of_a_clause_and_each_is_seen)
{
    window->resize(1300, 700);
    openResolution();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    view->showClause(view->file().clauses[0].id);
    settle();
    QStringList visited;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        settle();
        const QWidget *now = QApplication::focusWidget();
        visited << now->objectName();
        const auto *editor = qobject_cast<const QPlainTextEdit *>(now);
        EXPECT_FALSE((editor ? editor->viewport() : now)->visibleRegion().isEmpty()) << qUtf8Printable(told(now));
    }
    for (const char *name : {"clause 1 label editor", "clause 1 text editor", "clause 1 status", "clause 1 lead office",
                             "clause 1 supporting offices", "clause 1 deadline"})
        EXPECT_TRUE(visited.contains(QString::fromLatin1(name))) << name << ": " << qUtf8Printable(visited.join(u','));
    EXPECT_LT(visited.indexOf(QStringLiteral("clause 1 text editor")),
              visited.indexOf(QStringLiteral("clause 1 status")));
    EXPECT_LT(visited.indexOf(QStringLiteral("clause 1 status")), visited.indexOf(QStringLiteral("clause 1 deadline")));
}

TEST_F(EveryPageTest, a_key_opens_the_statuses_of_the_clause_at_hand)
{
    openResolution();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    view->showClause(view->file().clauses[0].id);
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = shown<ui::widgets::QuietComboBox>("clause 1 status");
    EXPECT_TRUE(box->view()->isVisible());
    box->hidePopup();
}

TEST_F(EveryPageTest, a_page_chosen_by_its_key_has_the_keyboard_in_its_list)
{
    const std::pair<Qt::Key, const char *> keys[] = {{Qt::Key_2, "resolutionTable"},
                                                     {Qt::Key_5, "resolutionTable"},
                                                     {Qt::Key_6, "lettersList"},
                                                     {Qt::Key_7, "requestsList"}};
    for (const auto &[key, name] : keys) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        settle();
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

TEST_F(EveryPageTest, F6_goes_through_filter_list_and_detail_and_lands_where_one_was)
{
    openResolution();
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    shown<QAbstractItemView>("resolutionTable")->setFocus();
    settle();
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        visited << owner(QApplication::focusWidget())->objectName();
        QTest::keyClick(window.get(), Qt::Key_F6);
        settle();
    }
    EXPECT_EQ(visited[0], QStringLiteral("resolutionTable"));
    EXPECT_TRUE(view->isAncestorOf(view->findChild<QWidget *>(visited[1]))) << qUtf8Printable(visited.join(u','));
    EXPECT_EQ(visited.mid(2),
              (QStringList{QStringLiteral("searchField"), QStringLiteral("navigation"), QStringLiteral("filterWords")}))
        << qUtf8Printable(visited.join(u','));

    auto *status = shown<ui::widgets::QuietComboBox>("clause 2 status");
    status->setFocus();
    settle();
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("resolutionTable"));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), status) << "where one was";
}
