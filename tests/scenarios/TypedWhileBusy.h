#pragma once

#include "core/settings/ReviewSettings.h"
#include "tests/scenarios/EveryPage.h"
#include "tests/support/OtherWriter.h"
#include "ui/calendar/MoveArea.h"
#include "ui/session/Session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

namespace tests::scenarios {

using namespace core::model;
using tests::support::OtherWriter;

/// Another program holds the database while somebody types, page by page. The other tests of it stand with their pages.
class TypedWhileBusy : public EveryPage
{
protected:
    struct Entry {
        const char *name;
        std::function<void()> open;
        const char *field;
        QString typed;
        std::function<void(QWidget &)> commit;
        std::function<bool()> isStored;
        QString shown = {}; ///< in the field afterwards, when it is not what was typed
    };

    ui::session::Session &session() { return *window->session(); }
    ResolutionFile stored() { return session().database().resolutions().load(resolution).value(); }
    QString status() { return window->findChild<QLabel *>(QStringLiteral("statusSaved"))->text(); }
    bool saysSaved()
    {
        return status().startsWith(QStringLiteral("Gespeichert")) ||
               status().startsWith(QStringLiteral("Alles gespeichert"));
    }

    /// What all message bars and dialogs say, for a failure.
    QString said()
    {
        QString all;
        for (auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && (label->objectName() == QStringLiteral("messageText") ||
                                       label->objectName().endsWith(QStringLiteral("Fault")) ||
                                       label->objectName() == QStringLiteral("conflictText")))
                all += QStringLiteral(" | ") + label->text();
        }
        return all;
    }

    static QString textOf(const QWidget &field)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(&field))
            return line->text();
        if (const auto *number = qobject_cast<const QSpinBox *>(&field))
            return number->cleanText();
        if (const auto *table = qobject_cast<const QTableView *>(&field))
            return table->currentIndex().data().toString();
        const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
        return text ? text->toPlainText() : QString();
    }

    void typeInto(const char *name, const QString &text)
    {
        auto *field = shown(name);
        ASSERT_TRUE(field);
        field->setFocus();
        if (auto *table = qobject_cast<QTableView *>(field)) { // the cell that is chosen
            table->edit(table->currentIndex());
            field = table->viewport()->findChild<QLineEdit *>();
            ASSERT_TRUE(field);
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    static std::function<void(QWidget &)> press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        return [key, modifiers](QWidget &field) {
            const auto *table = qobject_cast<QTableView *>(&field);
            QWidget *editor = table ? table->viewport()->findChild<QLineEdit *>() : nullptr;
            QTest::keyClick(editor ? editor : &field, key, modifiers);
        };
    }
    QAction *choice(const char *name)
    {
        for (auto *each : window->findChildren<QAction *>(QString::fromLatin1(name))) {
            if (const auto *bar = qobject_cast<QWidget *>(each->parent()); bar && bar->parentWidget()->isVisible())
                return each;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }
    void click(const char *name) { shown<QAbstractButton>(name)->click(); }

    core::settings::ReviewSettings settings()
    {
        return core::settings::reviewSettings(session().database().directory().load().value());
    }

    Clause clauseWithDeadline()
    {
        const auto clauses = stored().clauses;
        const auto found = std::find_if(clauses.begin(), clauses.end(),
                                        [](const Clause &each) { return each.dueOn && !each.expectedOn; });
        EXPECT_NE(found, clauses.end());
        return *found;
    }

    void askToMove(ui::calendar::Entry entry, std::optional<QDate> to)
    {
        workspace().showPage(ui::window::Page::Calendar);
        shown("calendarPage");
        const auto file = stored();
        entry.resolution = resolution;
        entry.reference = file.resolution.reference;
        entry.title = file.resolution.title;
        window->findChild<ui::calendar::MoveArea *>()->ask(entry, to);
        shown("moveForm date");
    }

    void check(const Entry &entry)
    {
        SCOPED_TRACE(entry.name);
        entry.open();
        settle();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session().isWaiting() && !session().hasUnwritten(); }, patienceMs))
            << qPrintable(status());
        OtherWriter other(session().database().location());
        typeInto(entry.field, entry.typed);
        entry.commit(*shown(entry.field));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !saysSaved(); }, patienceMs)) << qPrintable(status());
        // Typed text waits for its moment first.
        EXPECT_TRUE(QTest::qWaitFor([&] { return session().isWaiting() || session().hasUnwritten(); }, patienceMs))
            << qPrintable(status());
        settle();
        EXPECT_FALSE(entry.isStored());
        auto *field = shown(entry.field);
        ASSERT_TRUE(field) << "the field is still there";
        EXPECT_EQ(textOf(*field), entry.shown.isEmpty() ? entry.typed : entry.shown);
        EXPECT_TRUE(session().isWaiting() || session().hasUnwritten());
        EXPECT_FALSE(saysSaved()) << qPrintable(status());
        other.finish();
        EXPECT_TRUE(QTest::qWaitFor([&] { return entry.isStored(); }, patienceMs)) << qPrintable(status() + said());
        EXPECT_TRUE(QTest::qWaitFor([&] { return saysSaved(); }, patienceMs)) << qPrintable(status());
    }
};

}
