#pragma once

#include "core/edit/RecordEdits.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/Printing.h"
#include "tests/support/Submitted.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/resolution/ResolutionView.h"
#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/QuietComboBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace tests::ui {

using namespace core::model;

inline const QDate today(2026, 11, 22);

/// A database file with one resolution of three clauses, and the view that shows it.
class ResolutionFixture : public testing::Test
{
protected:
    ResolutionFixture()
    {
        auto created = core::store::sql::createDatabase(path(), {.busyTimeoutMs = 20});
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
        session = std::make_unique<::ui::session::Session>(std::move(*created), QStringLiteral("Mara Muster"),
                                                           clockOfSession(), nullptr, clock.factory());
        seed();
        session->undoStack().clear();
        open();
    }

    static ::ui::session::Clock clockOfSession()
    {
        return {[] { return QDateTime(today, QTime(9, 42), Qt::UTC); }, [] { return today; }};
    }
    QString path() const { return folder.filePath(QStringLiteral("test.bkdb")); }

    template <class IdType>
    IdType newId()
    {
        return *session->edits().newId<IdType>();
    }

    void seed()
    {
        Resolution resolution;
        resolution.id = newId<ResolutionId>();
        resolution.reference = QStringLiteral("V0870/21");
        resolution.title = QStringLiteral("Barrierefreie Haltestellen");
        resolution.nextReviewOn = today.addDays(30);
        id = resolution.id;
        ChangeSet set{QStringLiteral("seed"), {}};
        for (int i = 1; i <= 2; ++i) {
            Office office;
            office.id = newId<OfficeId>();
            office.number = QString::number(60 + i);
            office.name = QStringLiteral("Amt %1").arg(i);
            offices.push_back(office.id);
            set.changes.push_back({std::nullopt, Record(office)});
        }
        set.changes.push_back({std::nullopt, Record(resolution)});
        for (int i = 1; i <= 3; ++i) {
            Clause clause;
            clause.id = newId<ClauseId>();
            clause.resolution = id;
            clause.label = QString::number(i);
            clause.position = i;
            clause.text = QStringLiteral("Wortlaut von Punkt %1.").arg(i);
            clauses.push_back(clause.id);
            set.changes.push_back({std::nullopt, Record(clause)});
        }
        StatusReport report{newId<StatusReportId>(),
                            id,
                            {clauses[0]},
                            QStringLiteral("Erster Sachstand."),
                            today.addDays(-40),
                            ReportState::Approved,
                            QStringLiteral("Otto"),
                            0};
        set.changes.push_back({std::nullopt, Record(report)});
        if (!tests::support::submitted(*session, set))
            qFatal("the test data could not be written");
    }

    void open()
    {
        view = std::make_unique<::ui::resolution::ResolutionView>(*session, clock.factory(), nullptr);
        view->resize(1000, 800);
        view->QWidget::show();
        view->show(id);
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view.get());
    }

    /// As if the process had been killed: nothing gets a chance to save.
    void crash()
    {
        view.reset();
        auto reopened = session->database().another();
        ASSERT_TRUE(reopened.ok());
        dead = std::move(session);
        session = std::make_unique<::ui::session::Session>(std::move(*reopened), QStringLiteral("Mara Muster"),
                                                           clockOfSession(), nullptr, clock.factory());
    }

    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *widget = view->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    bool shows(const QString &name) const
    {
        const auto *widget = view->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }

    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void trigger(const QString &name)
    {
        find<QObject>(name);
        view->findChild<QAction *>(name)->trigger();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Lets queued calls run.
    void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QPlainTextEdit *editField(const QString &name)
    {
        auto *field = find<::ui::widgets::InPlaceText>(name);
        QTest::mouseClick(field, Qt::LeftButton);
        return field->editor();
    }

    void chooseStatus(const QString &combo, ClauseStatus status)
    {
        auto *box = find<::ui::widgets::QuietComboBox>(combo);
        const int row = box->findText(label(status));
        ASSERT_GE(row, 0) << "not offered";
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // opens the list; nothing is chosen on the way
        box->view()->setCurrentIndex(box->model()->index(row, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
    }

    ResolutionFile stored() { return *session->database().resolutions().load(id); }
    /// Content without row versions, which only ever grow.
    static ResolutionFile content(ResolutionFile file)
    {
        file.resolution.rowVersion = 0;
        for (Clause &clause : file.clauses)
            clause.rowVersion = 0;
        for (StatusReport &report : file.reports)
            report.rowVersion = 0;
        for (DeadlineExtension &extension : file.extensions)
            extension.rowVersion = 0;
        return file;
    }

    /// Another desk: a second connection to the same file.
    void theyEdit(const std::function<void(Clause &)> &edit, int index = 0)
    {
        const auto other = session->database().another();
        ASSERT_TRUE(other.ok());
        core::edit::EditService service(**other, QStringLiteral("Otto Other"), clockOfSession().now);
        const Clause before = (*other)->resolutions().load(id)->clauses[size_t(index)];
        Clause after = before;
        edit(after);
        ASSERT_TRUE(service.apply(core::edit::edited(QStringLiteral("theirs"), before, after)).ok());
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<::ui::session::Session> dead;
    std::unique_ptr<::ui::session::Session> session;
    std::unique_ptr<::ui::resolution::ResolutionView> view;
    ResolutionId id;
    std::vector<ClauseId> clauses;
    std::vector<OfficeId> offices;
};

}
