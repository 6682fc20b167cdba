#include "tests/ui/requests/RequestsFixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace core::base;
using namespace core::model;
using namespace ui::requests;
using tests::sampleToday;

namespace {

class RequestsByMailTest : public tests::RequestsFixture
{
protected:
    core::base::Progress progress;
};

}

#define NEEDS_SERVER(name, behaviour)                                    \
    if (!tests::support::hasMailServer())                                \
        GTEST_SKIP() << "python3-aiosmtpd is not installed";             \
    const tests::support::MailServerProcess name("implicit", behaviour); \
    ASSERT_TRUE(name.ready());                                           \
    useServer(name.server())

TEST_F(RequestsByMailTest, RequestsGoByMailOnlyWhenLookedAtOrConfirmedByName)
{
    NEEDS_SERVER(server, "good");
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    ASSERT_TRUE(find<QPushButton>("roundSend")->isEnabled());
    click("roundSend");
    ASSERT_TRUE(find<QWidget>("roundConfirm")->isVisible());
    EXPECT_EQ(find<QPlainTextEdit>("roundRecipients")->toPlainText().split(u'\n').size(), offices);
    EXPECT_EQ(server.count(), 0);
    QTest::keyClick(find<QPlainTextEdit>("roundRecipients"), Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("roundConfirm")->isVisible()) << "Return in the list answers nothing";
    find<QPushButton>("roundConfirmBack")->setFocus();
    QTest::keyClick(find<QPushButton>("roundConfirmBack"), Qt::Key_Return);
    EXPECT_FALSE(find<QWidget>("roundConfirm")->isVisible()) << "Return does what its button says";
    EXPECT_EQ(server.count(), 0);
    EXPECT_TRUE(files().isEmpty()) << "and nothing else";
    auto *list = find<QTreeWidget>("roundOffices");
    for (int i = 1; i < offices; ++i)
        list->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    click("roundSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }, 60'000))
        << "the shown mail was looked at";
    EXPECT_EQ(server.count(), 1);
    EXPECT_EQ(stored().size(), before + 1);
    EXPECT_FALSE(message("requestsPage").isEmpty());
    EXPECT_TRUE(files().isEmpty()) << "no draft is left behind";
}

TEST_F(RequestsByMailTest, WhatTheServerRefusesIsNotRecordedAndStaysToBeSent)
{
    NEEDS_SERVER(server, "refuse");
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !message("roundPage").isEmpty() && find<QPushButton>("roundSend")->isEnabled(); }, 60'000));
    EXPECT_EQ(stored().size(), before);
    EXPECT_EQ(find<QTreeWidget>("roundOffices")->topLevelItemCount(), offices);
    password = Error{ErrorKind::NotFound, QStringLiteral("Kein Passwort.")};
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return message("roundPage").contains(QStringLiteral("Kein Passwort")); }));
    EXPECT_EQ(stored().size(), before);
}

TEST_F(RequestsByMailTest, AServerThatNeverAnswersHoldsUpNothingAndCancellingSendsNothingBehindTheBack)
{
    NEEDS_SERVER(server, "mute");
    auto settings = core::settings::reviewSettings(city.session->directory());
    settings.mailServer.user.clear();
    ASSERT_TRUE(tests::support::submitted(
        *city.session,
        core::settings::setReviewSettings(city.session->edits(), city.session->directory(), settings).value()));
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored().size() == before + 1; }, 60'000)) << "the first is on its way";
    area->askForDue();
    EXPECT_FALSE(message("roundPage").isEmpty()) << "says that these go first";
    EXPECT_FALSE(find<QPushButton>("roundSend")->isEnabled()) << "or each office would be asked twice";
    EXPECT_EQ(find<QTreeWidget>("roundOffices")->topLevelItemCount(), offices);
    click("roundCancel");
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("roundSend")->isEnabled(); }, 60'000));
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("roundPage")) << "which tells what became of them";
    EXPECT_FALSE(message("roundPage").isEmpty());
    EXPECT_EQ(stored().size(), before) << "nothing is recorded that was not sent";
    click("roundCancel");
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("requestsPage"));
    EXPECT_EQ(server.count(), 0);
}

TEST_F(RequestsByMailTest, AnOfficeWithoutAnAddressIsNamedAndStaysToBeAsked)
{
    NEEDS_SERVER(server, "good");
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    click("roundCancel");
    const auto before = core::request::prepareRequests(
                            city.session->edits(),
                            core::request::dueResolutions(city.session->database(), sampleToday.addDays(30)).value(),
                            sampleToday, progress)
                            .value()
                            .front()
                            .office;
    Office after = before;
    after.email.clear();
    ASSERT_TRUE(tests::support::submitted(*city.session,
                                          ChangeSet{QStringLiteral("Adresse"), {{Record(before), Record(after)}}}));
    click("requestsAsk");
    waitForMails();
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return server.count() == offices - 1 && find<QTreeWidget>("roundOffices")->topLevelItemCount() == 1 &&
                   !message("roundPage").isEmpty();
        },
        60'000));
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("roundPage"))
        << "where a draft for it can be written";
    EXPECT_FALSE(find<QPushButton>("roundSend")->isEnabled());
}

TEST_F(RequestsByMailTest, AfterSendingTheListHasTheFocus)
{
    NEEDS_SERVER(server, "good");
    click("requestsAsk");
    waitForMails();
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }, 60'000));
    EXPECT_EQ(area->focusWidget(), list());
}

TEST_F(RequestsByMailTest, WithoutAMailServerOnlyDraftsAreOffered)
{
    click("requestsAsk");
    waitForMails();
    EXPECT_FALSE(find<QPushButton>("roundSend")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("roundSend")->toolTip().isEmpty()) << "it says why";
}
