#include "tests/benchmarks/UiThreadWatch.h"

#include "app/desktop/Wiring.h"
#include "core/edit/EditService.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/OwnSettings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <cstdio>
#include <ctime>

namespace tests::benchmarks {

using namespace core::base;
using namespace core::model;
using ui::window::MainWindow;
using ui::window::Page;

namespace {

constexpr double allowedMs = 50;
constexpr int patienceMs = 60'000;
const QString manyClauses = QStringLiteral("V9999/26");

/// A resolution that nobody wants to read, for the page that shows it.
Result<void> addLongResolution(const QString &path, QDate today)
{
    const auto database = core::store::sql::openDatabase(path, {.now = today.startOfDay()});
    if (!database)
        return database.error();
    core::edit::EditService service(**database, QStringLiteral("Messung"),
                                    [today] { return today.startOfDay().toUTC(); });
    ChangeSet set{QStringLiteral("Messung"), {}};
    Resolution resolution;
    resolution.reference = manyClauses;
    resolution.title = QStringLiteral("Maßnahmenprogramm mit vierundsechzig Punkten");
    const auto id = service.newId<ResolutionId>();
    if (!id)
        return id.error();
    resolution.id = *id;
    set.changes.push_back({std::nullopt, Record(resolution)});
    for (int i = 1; i <= 64; ++i) {
        const auto clauseId = service.newId<ClauseId>();
        const auto reportId = service.newId<StatusReportId>();
        if (!clauseId || !reportId)
            return Error{};
        Clause clause;
        clause.id = *clauseId;
        clause.resolution = resolution.id;
        clause.label = QString::number(i);
        clause.position = i;
        clause.text =
            QStringLiteral(
                "Der Oberbürgermeister wird beauftragt, die Maßnahme %1 bis zum 30. Juni 2027 umzusetzen und dem Stadtrat"
                " halbjährlich über den Stand der Umsetzung zu berichten.")
                .arg(i);
        set.changes.push_back({std::nullopt, Record(clause)});
        set.changes.push_back(
            {std::nullopt,
             Record(StatusReport{
                 *reportId,
                 resolution.id,
                 {clause.id},
                 QStringLiteral("Die Planung der Maßnahme %1 ist abgeschlossen; die Ausschreibung wird vorbereitet.")
                     .arg(i),
                 today.addDays(-30),
                 ReportState::Approved,
                 QStringLiteral("Messung"),
                 0})});
    }
    const auto written = service.apply(set);
    return written ? Result<void>() : Result<void>(written.error());
}

/// What the processor has done for this thread; unlike the clock, it does not count other programs.
double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Day
{
public:
    Day(WatchedApplication &application, MainWindow &window) : m_application(application), m_window(window) {}

    /// Does it, lets the window come to rest, and prints what held it up longest.
    void step(const char *name, const std::function<void()> &work, const std::function<bool()> &finished = {})
    {
        settle();
        (void)m_application.takeLongest();
        work();
        if (finished && !QTest::qWaitFor(finished, patienceMs))
            std::printf("  %-44s DID NOT FINISH\n", name);
        settle();
        const auto longest = m_application.takeLongest();
        std::printf("  %-40s %6.1f ms%s (CPU %5.1f)  %s\n", name, longest.ms, longest.ms > allowedMs ? " !" : "  ",
                    longest.cpuMs, qPrintable(longest.what));
        std::fflush(stdout);
        m_worst = qMax(m_worst, longest.ms);
    }
    double worst() const { return m_worst; }

    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, key, modifiers);
    }
    void type(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClicks(widget, letter);
            QTest::qWait(15);
        }
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        for (auto *widget : m_window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("%s is not there", qPrintable(name));
    }
    void trigger(const QString &name) const
    {
        // As a shortcut does it: from within the delivery of an event.
        auto *action = m_window.findChild<QAction *>(name);
        if (!action)
            qFatal("%s is not there", qPrintable(name));
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        QTest::qWait(1);
    }

private:
    void settle() { QTest::qWait(400); }

    WatchedApplication &m_application;
    MainWindow &m_window;
    double m_worst = 0;
};

void lookAround(Day &day, MainWindow &window)
{
    const auto filled = [&window](const QString &label) {
        return [&window, label] {
            const auto *found = window.findChild<QLabel *>(label);
            return found && found->isVisible() && !found->text().isEmpty();
        };
    };
    const auto hasRows = [&window](const QString &table) {
        return [&window, table] {
            const auto *found = window.findChild<QAbstractItemView *>(table);
            return found && found->isVisible() && found->model()->rowCount() > 0;
        };
    };
    day.step(
        "overview", [&] { day.trigger(QStringLiteral("actionPageoverview")); },
        hasRows(QStringLiteral("divisionTable")));
    day.step("what is due", [&] { day.trigger(QStringLiteral("actionPagedue")); });
    day.step("calendar", [&] { day.trigger(QStringLiteral("actionPagecalendar")); });
    day.step("its list of dates",
             [&] { QTest::mouseClick(day.find<QWidget>(QStringLiteral("calendarAsAgenda")), Qt::LeftButton); });
    day.step("its month",
             [&] { QTest::mouseClick(day.find<QWidget>(QStringLiteral("calendarAsMonth")), Qt::LeftButton); });
    day.step("months, one after the other", [&] {
        for (int i = 0; i < 12; ++i)
            day.press(day.find<QWidget>(QStringLiteral("calendarGrid")), Qt::Key_PageDown);
    });
    day.step("personal reminders", [&] { day.trigger(QStringLiteral("actionPagereminders")); });
    day.step("requests", [&] { day.trigger(QStringLiteral("actionPagerequests")); });
    day.step(
        "asking the offices",
        [&] { QTest::mouseClick(day.find<QWidget>(QStringLiteral("requestsAsk")), Qt::LeftButton); },
        hasRows(QStringLiteral("roundOffices")));
    day.step("forgotten ones", [&] { day.trigger(QStringLiteral("actionUntracked")); });
    day.step("waiting for approval", [&] { day.trigger(QStringLiteral("actionApprove")); });
    day.step(
        "many letters at once", [&] { day.trigger(QStringLiteral("actionBatch")); },
        hasRows(QStringLiteral("batchTable")));
    day.step("letters", [&] { day.trigger(QStringLiteral("actionPageletters")); });
    day.step("offices", [&] { day.trigger(QStringLiteral("actionPageoffices")); });
    day.step("resolutions", [&] { day.trigger(QStringLiteral("actionPageresolutions")); });
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
    day.step(
        "search, letter by letter",
        [&] {
            search->setFocus();
            day.type(search, QStringLiteral("stadt spielplatz"));
        },
        filled(QStringLiteral("searchCount")));
    day.step("end of the search", [&] { day.trigger(QStringLiteral("actionPageresolutions")); });
}

void useList(Day &day)
{
    auto *table = day.find<QTableView>(QStringLiteral("resolutionTable"));
    for (const char *name : {"filterState", "filterOffice", "filterDivision", "filterDue"}) {
        auto *box = day.find<QComboBox>(QLatin1StringView(name));
        day.step(name, [&] {
            box->setFocus();
            day.press(box, Qt::Key_Down);
            day.press(box, Qt::Key_Home);
        });
    }
    day.step("filter of words, letter by letter",
             [&] { day.type(day.find<QLineEdit>(QStringLiteral("filterWords")), QStringLiteral("stadt")); });
    day.step("filter reset",
             [&] { QTest::mouseClick(day.find<QWidget>(QStringLiteral("filterReset")), Qt::LeftButton); });
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QByteArray name = "sorted by " + table->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
        day.step(name.constData(), [&] {
            const auto *header = table->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 8, header->height() / 2));
        });
    }
    day.step("through the list to its end", [&] {
        QScrollBar *bar = table->verticalScrollBar();
        for (int i = 0; i <= 200; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 200));
            QTest::qWait(1);
        }
    });
    day.step("the last row", [&] {
        table->setFocus();
        day.press(table, Qt::Key_End, Qt::ControlModifier);
    });
}

void editResolution(Day &day, MainWindow &window, ResolutionId id)
{
    const auto shown = [&](const QString &name) {
        return [&window, name] {
            const auto *widget = window.findChild<QWidget *>(name);
            return widget && widget->isVisible();
        };
    };
    day.step(
        "a resolution of 64 clauses",
        [&] {
            QMetaObject::invokeMethod(
                &window, [&] { window.workspace()->openResolution(id); }, Qt::QueuedConnection);
        },
        shown(QStringLiteral("clause 64")));
    auto *page = day.find<QScrollArea>(QStringLiteral("resolution page"));
    day.step("through its clauses", [&] {
        for (int i = 0; i <= 50; ++i) {
            page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() * i / 50);
            QTest::qWait(1);
        }
        page->verticalScrollBar()->setValue(0);
    });
    day.step("typing into a clause until it is saved", [&] {
        QTest::mouseClick(day.find<QWidget>(QStringLiteral("clause 3 text")), Qt::LeftButton);
        day.type(window.focusWidget(), QStringLiteral("Das ist ein neuer Satz, der getippt wird. "));
        QTest::qWait(2500);
    });
    QUndoStack &stack = window.session()->undoStack();
    const int before = stack.count();
    day.step(
        "a new report",
        [&] {
            day.trigger(QStringLiteral("action new report"));
            day.type(window.focusWidget(), QStringLiteral("Die Maßnahme ist abgeschlossen."));
            day.press(window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        },
        [&] { return stack.count() == before + 1; });
    day.step("undo", [&] { day.trigger(QStringLiteral("actionUndo")); });
    day.step("redo", [&] { day.trigger(QStringLiteral("actionRedo")); });
    day.step(
        "composing the letter", [&] { day.trigger(QStringLiteral("actionLetter")); },
        shown(QStringLiteral("letterPreview")));
    day.step("back from the letter",
             [&] { QTest::mouseClick(day.find<QWidget>(QStringLiteral("letterClose")), Qt::LeftButton); });
}

}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const QString name =
        QStringLiteral("%1 “%2”").arg(QLatin1StringView(receiver->metaObject()->className()), receiver->objectName());
    QElapsedTimer held;
    held.start();
    const double cpuBefore = threadCpuMs();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = double(held.nsecsElapsed()) / 1e6;
    if (ms > m_longest.ms)
        m_longest = {ms, threadCpuMs() - cpuBefore, QStringLiteral("%1, event %2").arg(name).arg(int(type))};
    return done;
}

WatchedApplication::Longest WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

int watchUiThread(WatchedApplication &application, const QString &database, QDate today)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messung.bkdb"));
    if (!QFile::copy(database, path))
        return 1;
    if (const auto added = addLongResolution(path, today); !added) {
        std::fprintf(stderr, "%s\n", qPrintable(added.error().detail));
        return 1;
    }
    tests::support::useOwnSettings(folder.path());
    MainWindow window(app::desktop::environment(today));
    window.resize(1300, 900);
    window.show();
    if (!window.openDatabase(path) || !QTest::qWaitForWindowActive(&window))
        return 1;
    const auto id = window.session()->database().resolutions().findByReference(manyClauses);
    if (!id || !*id)
        return 1;
    QTest::qWait(4000); // the daily backup has begun and goes on beside all that follows
    std::printf(
        "longest stretch of the UI thread (wanted at most %.0f ms by the clock; on a busy machine look at CPU), with the receiver\n"
        "and type of the event:\n",
        allowedMs);
    Day day(application, window);
    lookAround(day, window);
    useList(day);
    editResolution(day, window, **id);
    std::printf("worst: %.1f ms\n", day.worst());
    return 0;
}

}
