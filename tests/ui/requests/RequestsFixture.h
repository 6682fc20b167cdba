#pragma once

#include "core/request/RequestMails.h"
#include "tests/support/MailServerProcess.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/requests/RequestsArea.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace tests {

using namespace core::base;
using namespace core::model;
using namespace ui::requests;
using support::sampleToday;

/// The pages of requests over the sample city, and a folder for what is laid down.
class RequestsFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(drafts.path());
        area = std::make_unique<RequestsArea>(*city.session, nullptr,
                                              [this](const core::mail::MailServer &, auto done) { done(password); });
        area->resize(1100, 700);
        area->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(area.get()));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = area->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    std::vector<ContributionRequest> stored(bool openOnly = false)
    {
        core::store::RequestFilter filter;
        filter.openOnly = openOnly;
        return city.session->database().reviews().requests(filter).value();
    }
    QStringList files() const { return QDir(drafts.path()).entryList({QStringLiteral("*.eml")}, QDir::Files); }
    QString message(const char *page) const
    {
        return find<QWidget>(page)->findChild<ui::widgets::MessageBar *>()->text();
    }
    QTreeView *list() const { return find<QTreeView>("requestsList"); }

    void useServer(const core::mail::MailServer &server)
    {
        core::settings::ReviewSettings settings = core::settings::reviewSettings(city.session->directory());
        settings.sender = QStringLiteral("ratsbuero@stadt.example");
        settings.mailServer = server;
        ASSERT_TRUE(tests::support::submitted(
            *city.session,
            core::settings::setReviewSettings(city.session->edits(), city.session->directory(), settings).value()));
    }
    /// The page of drafts has put its mails together.
    void waitForMails()
    {
        auto *folder = find<QLineEdit>("roundFolder");
        folder->setText(drafts.path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("roundCreate")->isEnabled(); }));
    }
    /// All offices are asked for what is due.
    std::vector<ContributionRequest> ask()
    {
        area->askForDue();
        waitForMails();
        click("roundCreate");
        EXPECT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
        return stored(true);
    }
    /// As if that had been so long ago that the answer is late, and nobody had reminded.
    void makeLate(const ContributionRequest &request)
    {
        ContributionRequest late = request;
        late.askedOn = sampleToday.addDays(-30);
        late.until = sampleToday.addDays(-10);
        late.reminders = 0;
        late.remindedOn.reset();
        ASSERT_TRUE(tests::support::submitted(*city.session,
                                              ChangeSet{QStringLiteral("Frist"), {{Record(request), Record(late)}}}));
    }

    tests::support::SampleSession city;
    QTemporaryDir drafts;
    Result<QString> password = tests::support::mailPassword;
    std::unique_ptr<RequestsArea> area;
};

}
