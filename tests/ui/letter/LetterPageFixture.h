#pragma once

#include "core/edit/ReportEdits.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Submitted.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/letter/LetterPage.h"
#include "ui/record/LetterFolder.h"
#include "ui/record/LetterPreview.h"
#include "ui/widgets/MessageBar.h"

#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace tests::ui {

using namespace core::model;

inline const QDate today(2027, 1, 18);

/// A city with one resolution of two clauses, one of them reported.
class LetterPageFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        ::ui::record::rememberLetterFolder(filed());
        ASSERT_TRUE(core::store::sql::createDatabase(path()));
        auto database = core::store::sql::openDatabase(path(), {.busyTimeoutMs = 20});
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        session = std::make_unique<::ui::session::Session>(
            std::move(*database), QStringLiteral("Lindner"),
            ::ui::session::Clock{[] { return QDateTime(today, QTime(9, 0), Qt::UTC); }, [] { return today; }}, nullptr,
            clock.factory());
        core::letter::LetterTemplate house;
        house.city = QStringLiteral("Stadt Musterstadt");
        ChangeSet set{QStringLiteral("Anfang"), {}};
        const auto add = [&set](const Record &record) { set.changes.push_back({std::nullopt, record}); };
        const qint64 id = session->database().changes().reserveIds(10).value();
        add(Setting{{id}, QStringLiteral("city"), QString::fromUtf8(core::letter::toJson(house)), 0});
        add(Person{{id + 1}, QStringLiteral("Dr. Beate Ahrens"), QStringLiteral("Bürgermeisterin"), std::nullopt, 0});
        Resolution made;
        made.id = {id + 2};
        made.reference = QStringLiteral("V0870/21");
        made.title = QStringLiteral("Förderung der Gärten");
        made.nextReviewOn = QDate(2027, 6, 30);
        add(made);
        Clause first;
        first.id = {id + 3};
        first.resolution = made.id;
        first.label = QStringLiteral("1");
        first.position = 1;
        first.text = QStringLiteral("Die Gärten werden gefördert.");
        add(first);
        Clause second = first;
        second.id = {id + 4};
        second.label = QStringLiteral("2");
        second.position = 2;
        second.text = QStringLiteral("Über die Förderung ist zu berichten.");
        add(second);
        add(StatusReport{{id + 5},
                         made.id,
                         {first.id},
                         QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai."),
                         QDate(2027, 1, 4),
                         ReportState::Approved,
                         QString(),
                         0});
        ASSERT_TRUE(tests::support::submitted(*session, set));
        resolution = made.id;
        session->undoStack().clear();
        page = std::make_unique<::ui::letter::LetterPage>(*session, nullptr, clock.factory());
        page->resize(1200, 800);
        page->compose(resolution);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }

    void release()
    {
        QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
        auto *dialog = page->findChild<QDialog *>(QStringLiteral("letterReleaseDialog"));
        ASSERT_TRUE(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("letterReleaseConfirm")), Qt::LeftButton);
        // It deletes itself when it has been closed.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void addReport(const QString &text, QDate asOf)
    {
        const auto file = session->database().resolutions().load(resolution).value();
        ASSERT_TRUE(
            tests::support::submitted(*session, core::edit::addReport(session->edits(), file.resolution,
                                                                      {file.clauses[0].id}, text, asOf, QString())));
    }

    QString filed() const { return folder.filePath(QStringLiteral("Ablage")); }
    QString path() const { return folder.filePath(QStringLiteral("stadt.bkdb")); }
    std::vector<Memo> memos() const { return session->database().resolutions().load(resolution).value().memos; }
    QString message() const { return page->findChild<::ui::widgets::MessageBar *>()->text(); }
    QString printed() const { return page->preview()->accessibleDescription(); }

    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<::ui::session::Session> session;
    ResolutionId resolution;
    std::unique_ptr<::ui::letter::LetterPage> page;
};

}
