#include "core/edit/EditService.h"
#include "core/edit/RecordEdits.h"
#include "tests/support/Printing.h"
#include "tests/support/Submitted.h"
#include "tests/ui/window/WindowTest.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <map>

using namespace core::model;
using tests::ui_window::WindowTest;
using ui::window::MainWindow;
using ui::window::Page;
namespace sql = core::store::sql;

namespace {

/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

/// Looks at the window as an assistive program does: whoever drives the program from outside finds a control by its name.
class NamesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window = std::make_unique<MainWindow>(environment());
        window->resize(1200, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void openSample()
    {
        ASSERT_TRUE(window->openDatabase(path));
        const auto list = window->session()->database().resolutions().findByReference(QStringLiteral("V0608/26"));
        ASSERT_TRUE(list && *list);
        resolution = **list;
    }

    template <class Widget = QWidget>
    Widget *shown(const char *name)
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = window->findChild<Widget *>(QString::fromLatin1(name))) && found->isVisible(); },
            patienceMs);
        EXPECT_TRUE(found && found->isVisible()) << name;
        return found;
    }

    void trigger(const char *name)
    {
        auto *action = window->findChild<QAction *>(QString::fromLatin1(name));
        ASSERT_NE(action, nullptr) << name;
        action->trigger();
        QApplication::processEvents();
    }

    /// Mine, based on what somebody else has changed meanwhile.
    void changeAnOfficeTwice()
    {
        auto &session = *window->session();
        const Office before = session.directory().offices.front();
        auto other = sql::openDatabase(session.database().location());
        ASSERT_TRUE(other);
        Office theirs = before;
        theirs.name = QStringLiteral("Amt der anderen");
        core::edit::EditService edits(**other, QStringLiteral("Sommer"), tests::support::sampleClock().now);
        ASSERT_TRUE(edits.apply(core::edit::edited(QStringLiteral("Name"), before, theirs)));
        Office mine = before;
        mine.name = QStringLiteral("Mein Amt");
        ASSERT_FALSE(tests::support::submitted(session, core::edit::edited(QStringLiteral("Name"), before, mine)));
    }

    static bool isInteractive(const QAccessibleInterface &control)
    {
        switch (control.role()) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::Link:
        case QAccessible::MenuItem:
            return true;
        default:
            return false;
        }
    }

    /// What holds items (lists, tables) is a control; its items are data.
    static bool holdsData(const QAccessibleInterface &control)
    {
        return control.role() == QAccessible::List || control.role() == QAccessible::Table ||
               control.role() == QAccessible::Tree;
    }

    static QString nameOf(QAccessibleInterface &control)
    {
        // A combo box reports what is chosen in it; its name is that of the widget.
        if (control.role() == QAccessible::ComboBox)
            return qobject_cast<QWidget *>(control.object())->accessibleName();
        return control.text(QAccessible::Name);
    }

    /// The page or the window that a person takes it for a part of.
    static const QObject *pageOf(const QObject *object)
    {
        for (const QObject *at = object; at; at = at->parent()) {
            if (at->isWidgetType() &&
                (static_cast<const QWidget *>(at)->isWindow() || qobject_cast<const QStackedWidget *>(at->parent())))
                return at;
        }
        return nullptr;
    }

    void look(QAccessibleInterface *control)
    {
        if (!control || !control->isValid() || qobject_cast<QFileDialog *>(control->object()))
            return; // the dialog for files is Qt's own
        const QObject *object = control->object();
        if (object && isInteractive(*control)) {
            const QString name = nameOf(*control);
            const QString told =
                QStringLiteral("%1 '%2' '%3'")
                    .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(), name);
            // What is hidden may get its text when it is shown.
            if (name.isEmpty() && !control->state().invisible)
                problems += QStringLiteral("no accessible name: ") + told;
            if (object->isWidgetType()) {
                if (object->objectName().isEmpty())
                    problems += QStringLiteral("no object name: ") + told;
                if (seen.emplace(std::tuple(pageOf(object), object->objectName(), name), object).first->second !=
                    object)
                    problems += QStringLiteral("twice on a page: ") + told;
                if (control->role() == QAccessible::ComboBox && !hasNamedNeighbour(*control, name))
                    problems += QStringLiteral("no label beside says its name: ") + told;
            }
            ++looked;
        }
        for (int i = 0; i < control->childCount() && !holdsData(*control); ++i)
            look(control->child(i));
    }

    /// A label with that name beside the box or beside the row it stands in; or a line inside, which has a name.
    static bool hasNamedNeighbour(const QAccessibleInterface &box, const QString &name)
    {
        if (const auto *combo = qobject_cast<QComboBox *>(box.object()); combo && combo->isEditable())
            return !combo->lineEdit()->accessibleName().isEmpty();
        const QAccessibleInterface *row = box.parent();
        const QAccessibleInterface *above = row ? row->parent() : nullptr;
        for (const auto *around : {row, above}) {
            for (int i = 0; around && i < around->childCount(); ++i) {
                if (around->child(i)->role() == QAccessible::StaticText &&
                    around->child(i)->text(QAccessible::Name) == name)
                    return true;
            }
        }
        return false;
    }

    /// What is wrong with the windows that are there now.
    QStringList problemsNow()
    {
        seen.clear();
        problems.clear();
        looked = 0;
        for (QWidget *top : QApplication::topLevelWidgets())
            touch(QAccessible::queryAccessibleInterface(top));
        QApplication::processEvents(); // what was asked for the first time gets its parts named
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible())
                look(QAccessible::queryAccessibleInterface(top));
        }
        return problems;
    }

    void expectNames(const char *where)
    {
        EXPECT_EQ(problemsNow(), QStringList()) << where;
        EXPECT_GT(looked, 0) << where;
    }

    static void touch(QAccessibleInterface *control)
    {
        for (int i = 0; control && control->isValid() && i < control->childCount() && !holdsData(*control); ++i)
            touch(control->child(i));
    }

    std::unique_ptr<MainWindow> window;
    ResolutionId resolution;
    std::map<std::tuple<const QObject *, QString, QString>, const QObject *> seen;
    QStringList problems;
    int looked = 0;
};

}

TEST_F(NamesTest, StartPage)
{
    expectNames("start page");
}

TEST_F(NamesTest, EveryPageOfNavigation)
{
    openSample();
    for (const Page page : {Page::Overview, Page::Due, Page::Calendar, Page::Reminders, Page::Resolutions,
                            Page::Letters, Page::Requests, Page::Offices}) {
        window->workspace()->showPage(page);
        expectNames(qUtf8Printable(ui::window::pageName(page)));
    }
    window->workspace()->search(QStringLiteral("schule"));
    expectNames("search");
    EXPECT_GT(looked, 60);
}

TEST_F(NamesTest, ResolutionWithAllItsForms)
{
    openSample();
    window->workspace()->openResolution(resolution);
    shown("clause 1 text");
    expectNames("resolution");
    trigger("actionRemind");
    shown("reminderForm note");
    expectNames("actionRemind");
    shown<QAbstractButton>("resolution details")->click();
    for (const char *action : {"action new report", "action deadline", "action supporting offices", "action new clause",
                               "action history", "action exempt", "action close"}) {
        trigger(action);
        expectNames(action);
    }
    EXPECT_GT(looked, 100);
}

TEST_F(NamesTest, LetterAndImport)
{
    openSample();
    window->workspace()->composeLetter(resolution);
    shown("letterOpening");
    expectNames("letter");
    window->workspace()->showHouseStyle();
    shown("houseWording_salutation");
    expectNames("house style");
    window->workspace()->importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
    shown("importAccept");
    expectNames("import");
}

TEST_F(NamesTest, EveryDialog)
{
    openSample();
    for (const char *action : {"actionNewResolution", "actionShortcuts", "actionAbout"}) {
        trigger(action);
        expectNames(action);
        for (auto *dialog : window->findChildren<QDialog *>())
            dialog->close();
    }
    changeAnOfficeTwice();
    ASSERT_NE(window->findChild<QDialog *>(QStringLiteral("conflictDialog")), nullptr);
    expectNames("conflict");
}

TEST_F(NamesTest, AnErrorWithItsButtons)
{
    openSample();
    window->resize(300, 400); // too narrow for the tool bar: what does not fit is behind a button
    window->openDatabase(folder.filePath(QStringLiteral("missing.bkdb")));
    expectNames("narrow, with a message");
}

TEST_F(NamesTest, ANamelessControlIsFound)
{
    ASSERT_EQ(problemsNow(), QStringList());
    auto *page = window->findChild<QWidget *>(QStringLiteral("startPage"));
    auto *other = page->findChild<QPushButton *>(QStringLiteral("startOpen"));
    auto *button = new QPushButton(page);
    button->show();
    EXPECT_EQ(problemsNow().size(), 2) << "neither name";
    button->setObjectName(QStringLiteral("startOpenAgain"));
    button->setAccessibleName(other->accessibleName());
    EXPECT_EQ(problemsNow().size(), 0) << "a name of its own";
    button->setObjectName(other->objectName());
    EXPECT_EQ(problemsNow().size(), 1) << "the names of another control of the page";
}

TEST_F(NamesTest, EveryListAnswersForRowsThatAreNotThere)
{
    openSample();
    for (const Page page : {Page::Overview, Page::Due, Page::Calendar, Page::Reminders, Page::Resolutions,
                            Page::Letters, Page::Requests, Page::Offices})
        window->workspace()->showPage(page);
    int asked = 0;
    for (QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view);
        if (!access || !access->tableInterface())
            continue;
        QAccessibleInterface *gone = access->tableInterface()->cellAt(access->tableInterface()->rowCount(), 0);
        ASSERT_TRUE(gone && gone->tableCellInterface()) << qPrintable(view->objectName());
        EXPECT_FALSE(gone->isValid()) << qPrintable(view->objectName());
        ++asked;
    }
    EXPECT_GT(asked, 12);
}
