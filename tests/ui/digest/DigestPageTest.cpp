#include "ui/digest/DigestPage.h"

#include "tests/support/MailServerProcess.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace core::base;
using namespace core::model;
using namespace core::notify;
using namespace core::mail;
using namespace core::settings;
using tests::support::hasMailServer;
using tests::support::mailPassword;
using tests::support::MailServerProcess;
using tests::support::sampleToday;
using ui::digest::DigestPage;

namespace {

constexpr int patienceMs = 60'000;

/// Subject and body of a mail, read by another library.
QString readMail(const QByteArray &message)
{
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import email,email.policy,sys; m=email.message_from_binary_file(sys.stdin.buffer,policy=email.policy.default);"
             "sys.stdout.buffer.write((m['subject']+'\\n\\n'+m.get_body().get_content()).encode())")});
    python.write(message);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished(patienceMs));
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

class DigestPageTest : public testing::Test
{
protected:
    void SetUp() override { tests::support::useOwnSettings(folder.path()); }

    void store(const ReviewSettings &settings)
    {
        ASSERT_TRUE(tests::support::submitted(
            *city.session, setReviewSettings(city.session->edits(), city.session->directory(), settings).value()));
    }
    void useServer(const MailServer &server, const std::vector<Clerk> &clerks = {})
    {
        ReviewSettings settings;
        settings.sender = QStringLiteral("ratsbuero@stadt.example");
        settings.mailServer = server;
        settings.clerks = clerks;
        store(settings);
    }
    void show()
    {
        page = std::make_unique<DigestPage>(*city.session, nullptr, [this](const MailServer &server, auto done) {
            asked << server.user;
            done(password);
        });
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->setFolder(folder.path());
        page->open();
        waitForRows();
    }
    void waitForRows()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return list()->topLevelItemCount() > 0; }, patienceMs));
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    QTreeWidget *list() const { return find<QTreeWidget>("digestList"); }
    QString mail() const { return find<QPlainTextEdit>("digestMail")->toPlainText(); }
    QString message() const { return page->findChild<ui::widgets::MessageBar *>()->text(); }
    QString state(int row) const { return list()->topLevelItem(row)->text(2); }
    QString address(int row) const { return list()->topLevelItem(row)->text(3); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool waitForMessage()
    {
        return QTest::qWaitFor([this] { return !message().isEmpty() && list()->isEnabled() && !isLoading(); },
                               patienceMs);
    }
    bool isLoading() const { return find<QLabel>("digestCount")->text().contains(QStringLiteral("…")); }
    void tickOnly(int row)
    {
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            if (i != row && list()->topLevelItem(i)->flags().testFlag(Qt::ItemIsUserCheckable))
                list()->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        }
    }
    int canGo() const
    {
        int count = 0;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            count += list()->topLevelItem(i)->flags().testFlag(Qt::ItemIsUserCheckable) ? 1 : 0;
        return count;
    }
    QStringList drafts() const { return QDir(folder.path()).entryList({QStringLiteral("*.eml")}, QDir::Files); }

    QTemporaryDir folder;
    tests::support::SampleSession city;
    Result<QString> password = mailPassword;
    QStringList asked; ///< users whose password was asked for
    std::unique_ptr<DigestPage> page;
};

#define NEEDS_SERVER(name, behaviour)                        \
    if (!hasMailServer())                                    \
        GTEST_SKIP() << "python3-aiosmtpd is not installed"; \
    const MailServerProcess name("implicit", behaviour);     \
    ASSERT_TRUE(name.ready())

}

TEST_F(DigestPageTest, ShowsForEveryRecipientHowMuchAndTheWholeMail)
{
    ReviewSettings settings;
    settings.clerks = {{QStringLiteral("Frau Lindner"), QStringLiteral("lindner@stadt.example"), {}}};
    store(settings);
    show();
    const auto plan = planDigests(city.session->database(), {sampleToday.addDays(14), {}}, sampleToday).value();
    ASSERT_GT(plan.size(), 3u);
    ASSERT_EQ(list()->topLevelItemCount(), int(plan.size()));
    bool clerk = false;
    for (int i = 0; i < int(plan.size()); ++i) {
        const Digest &digest = plan[size_t(i)];
        clerk = clerk || digest.toClerk;
        list()->setCurrentItem(list()->topLevelItem(i));
        EXPECT_EQ(list()->topLevelItem(i)->text(1), QString::number(digest.items.size()));
        EXPECT_EQ(address(i), digest.address);
        EXPECT_TRUE(mail().endsWith(digest.draft.text)) << mail().toStdString();
        EXPECT_TRUE(mail().contains(digest.draft.subject));
    }
    EXPECT_TRUE(clerk);
    EXPECT_EQ(state(0), QStringLiteral("looked at"));
    auto *until = page->findChild<ui::widgets::DateField *>()->line();
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("+300"));
    QTest::keyClick(until, Qt::Key_Return);
    const auto later = planDigests(city.session->database(), {sampleToday.addDays(300), {}}, sampleToday).value();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            if (isLoading() || list()->topLevelItemCount() != int(later.size()))
                return false;
            return mail().endsWith(later[size_t(list()->indexOfTopLevelItem(list()->currentItem()))].draft.text);
        },
        patienceMs))
        << "whoever was chosen stays chosen";
}

TEST_F(DigestPageTest, LaysDownTickedDraftsAndTellsNobodyTwice)
{
    show();
    const int all = canGo();
    ASSERT_GT(all, 2);
    list()->setCurrentItem(list()->topLevelItem(0));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    click("digestLayDown");
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(drafts().size(), all - 1) << message().toStdString();
    EXPECT_EQ(canGo(), 1) << "only the one that was left out can still go";
    EXPECT_EQ(state(1), QStringLiteral("laid down"));
    list()->setCurrentItem(list()->topLevelItem(1));
    EXPECT_TRUE(mail().contains(address(1))) << "what went stays to be read";
    QFile file(folder.filePath(drafts().at(0)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("X-Unsent: 1"));
    page->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return state(1).startsWith(QStringLiteral("laid down on")); }, patienceMs));
    EXPECT_EQ(canGo(), 1);
    list()->setCurrentItem(list()->topLevelItem(1));
    click("digestAgain");
    EXPECT_TRUE(QTest::qWaitFor([this] { return canGo() == 2; }, patienceMs)) << "a person may want it once more";
}

TEST_F(DigestPageTest, ADraftThatCannotBeWrittenIsToldAndStaysToBeDone)
{
    show();
    const int all = canGo();
    QFile blocking(folder.filePath(QStringLiteral("fehlt"))); // a file where the folder should be
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    page->setFolder(blocking.fileName());
    click("digestLayDown");
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(message().contains(QStringLiteral("fehlt"))) << message().toStdString();
    EXPECT_EQ(canGo(), all);
    EXPECT_EQ(state(0), QStringLiteral("not sent"));
    EXPECT_FALSE(find<QLabel>("digestExplanation")->text().isEmpty());
}

TEST_F(DigestPageTest, WhatWasLookedAtIsSentAsItWasShown)
{
    NEEDS_SERVER(server, "good");
    useServer(server.server());
    show();
    tickOnly(0);
    const QString shown = mail();
    click("digestSend");
    EXPECT_FALSE(find<QWidget>("digestConfirm")->isVisible()) << "it was looked at";
    ASSERT_TRUE(waitForMessage());
    ASSERT_EQ(server.count(), 1) << message().toStdString();
    EXPECT_EQ(asked, QStringList{QStringLiteral("stadt")});
    EXPECT_EQ(state(0), QStringLiteral("sent"));
    const QByteArray taken = server.mails();
    const QString read = readMail(taken.mid(taken.indexOf('\n') + 1).replace("\n--end--\n", ""));
    EXPECT_TRUE(shown.endsWith(read)) << shown.toStdString() << "\n--- but sent:\n" << read.toStdString();
}

TEST_F(DigestPageTest, WhatNobodyLookedAtGoesOnlyAfterAConfirmationThatNamesAll)
{
    NEEDS_SERVER(server, "good");
    useServer(server.server());
    show();
    const int all = canGo();
    click("digestSend");
    ASSERT_TRUE(find<QWidget>("digestConfirm")->isVisible());
    const QString named = find<QPlainTextEdit>("digestRecipients")->toPlainText();
    EXPECT_EQ(named.count(u'\n') + 1, all);
    EXPECT_TRUE(named.contains(address(0)));
    EXPECT_EQ(server.count(), 0);
    click("digestConfirmBack");
    EXPECT_FALSE(find<QWidget>("digestConfirm")->isVisible());
    EXPECT_TRUE(asked.isEmpty());
    click("digestSend");
    click("digestConfirmSend");
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(server.count(), all) << message().toStdString();
    EXPECT_EQ(canGo(), 0);
    EXPECT_FALSE(find<QPushButton>("digestSend")->isEnabled());
    page->open();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !isLoading() && state(0).startsWith(QStringLiteral("sent on")); }, patienceMs));
    EXPECT_EQ(canGo(), 0) << "never twice for the same date";
}

TEST_F(DigestPageTest, AWrongPasswordIsToldOnceAndNothingCountsAsSent)
{
    NEEDS_SERVER(server, "good");
    useServer(server.server());
    password = QStringLiteral("falsch");
    show();
    const int all = canGo();
    click("digestSend");
    click("digestConfirmSend");
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(message().contains(QStringLiteral("password"))) << message().toStdString();
    EXPECT_EQ(state(0), QStringLiteral("not sent"));
    EXPECT_EQ(server.count(), 0);
    EXPECT_EQ(canGo(), all);
    password = Error{ErrorKind::NotFound, QStringLiteral("The key ring holds no password.")};
    page->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isLoading(); }, patienceMs));
    tickOnly(0);
    click("digestSend");
    EXPECT_EQ(message(), QStringLiteral("The key ring holds no password. Nothing was sent."));
    EXPECT_TRUE(find<QPushButton>("digestSend")->isEnabled());
}

TEST_F(DigestPageTest, WhenNobodyKnowsWhetherItArrivedAPersonDecides)
{
    NEEDS_SERVER(server, "cut-end");
    useServer(server.server());
    show();
    tickOnly(0);
    click("digestSend");
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(server.count(), 1);
    EXPECT_EQ(state(0), QStringLiteral("arrived?"));
    EXPECT_FALSE(list()->topLevelItem(0)->flags().testFlag(Qt::ItemIsUserCheckable)) << "not again by itself";
    list()->setCurrentItem(list()->topLevelItem(0));
    click("digestArrived");
    EXPECT_TRUE(QTest::qWaitFor([this] { return state(0).startsWith(QStringLiteral("sent on")); }, patienceMs));
    EXPECT_TRUE(city.session->database().reviews().notices(core::store::NoticeState::Sending).value().empty());
}

TEST_F(DigestPageTest, AnOfficeWithoutAnAddressIsShownWithWhatToDo)
{
    const auto plan = planDigests(city.session->database(), {sampleToday.addDays(14), {}}, sampleToday).value();
    const Office before = *city.session->directory().find(plan.at(0).office);
    Office mute = before;
    mute.email.clear();
    ASSERT_TRUE(tests::support::submitted(*city.session,
                                          ChangeSet{QStringLiteral("Adresse"), {{Record(before), Record(mute)}}}));
    show();
    EXPECT_EQ(state(0), QStringLiteral("no address"));
    EXPECT_FALSE(list()->topLevelItem(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    EXPECT_TRUE(find<QLabel>("digestExplanation")->isVisible());
    QSignalSpy wanted(page.get(), &DigestPage::officesRequested);
    click("digestAddress");
    EXPECT_EQ(wanted.count(), 1);
    ASSERT_TRUE(tests::support::submitted(
        *city.session,
        ChangeSet{QStringLiteral("Adresse"), {{Record(*city.session->directory().find(before.id)), Record(before)}}}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return state(0) != u"no address"; }, patienceMs)) << "the page follows";
}

TEST_F(DigestPageTest, WithoutAMailServerOnlyDraftsAreOffered)
{
    show();
    EXPECT_FALSE(find<QPushButton>("digestSend")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("digestLayDown")->isEnabled());
    EXPECT_TRUE(find<QLabel>("digestHint")->isVisible());
    QSignalSpy wanted(page.get(), &DigestPage::settingsRequested);
    click("digestSettings");
    EXPECT_EQ(wanted.count(), 1);
}
