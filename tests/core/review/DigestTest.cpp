#include "core/edit/Edits.h"
#include "core/review/Digest.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

using namespace core::model;
using namespace core::review;
using namespace core::store;
using namespace tests::core_store;

namespace {

const QDate today(2026, 11, 20);
const QDateTime now(today, QTime(6, 0), Qt::UTC);
const QString password = QStringLiteral("geheim äöü");

/// A mail server of its own in another process; ends with the test.
class MailServerProcess
{
public:
    MailServerProcess(const char *mode, const char *behaviour)
    {
        m_process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/mail_server.py"), m_folder.path(),
                                                             QLatin1String(mode), QLatin1String(behaviour)});
        m_ready = m_process.waitForStarted(30'000) && m_process.waitForReadyRead(60'000);
        QFile port(m_folder.filePath(QStringLiteral("port")));
        m_ready = m_ready && port.open(QIODevice::ReadOnly);
        m_server = {QStringLiteral("%1://localhost:%2").arg(QString::fromLatin1(qstrcmp(mode, "implicit") == 0 ? "smtps" : "smtp"), QString::fromLatin1(port.readAll())),
                    QStringLiteral("stadt"), m_folder.filePath(QStringLiteral("ca.pem"))};
    }
    ~MailServerProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    bool ready() const { return m_ready; }
    const MailServer &server() const { return m_server; }
    QByteArray mails() const
    {
        QFile file(m_folder.filePath(QStringLiteral("mails")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int count() const { return int(mails().count("--end--")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    MailServer m_server;
    bool m_ready = false;
};

bool hasServer()
{
    return QProcess::execute(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import aiosmtpd")}) == 0;
}

class Digests : public testing::Test
{
protected:
    void SetUp() override
    {
        const Office office{newId<OfficeId>(*m_database), QStringLiteral("66"), QStringLiteral("Straßenbauamt"), {}, QStringLiteral("amt66@stadt.example"), 0};
        const Office mute{newId<OfficeId>(*m_database), QStringLiteral("67"), QStringLiteral("Grünflächenamt"), {}, {}, 0};
        write(*m_database, {inserted(office), inserted(mute)});
        for (int i = 0; i < 3; ++i) {
            const ResolutionFile file = makeResolution(*m_database, QStringLiteral("V%1/26").arg(i + 1));
            Resolution after = file.resolution;
            after.leadOffice = i < 2 ? office.id : mute.id;
            after.nextReviewOn = today.addDays(i);
            write(*m_database, {changed(file.resolution, after)});
            m_ids.push_back(after.id);
        }
        m_settings.sender = QStringLiteral("ratsbuero@stadt.example");
    }

    Digest digest()
    {
        const auto due = must(m_database->resolutions().due({today.addDays(14), {}}));
        const DigestPlan plan = planDigests(due.items, must(m_database->directory().load()), m_settings, today);
        EXPECT_EQ(plan.digests.size(), 1u);
        EXPECT_EQ(plan.withoutAddress.size(), 1u);
        return plan.digests.at(0);
    }
    DigestOutcome send(const MailServer &server, const QString &with = password)
    {
        return must(sendDigest(*m_database, m_settings, digest(), today, now, NoticeState::Sent, [&](const Digest &news, const QByteArray &message) {
            return deliver(server, with, m_settings.sender, news.office.email, message);
        }));
    }
    size_t uncertain() { return must(m_database->reviews().uncertain()).size(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database = must(core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("stadt.db"))));
    std::vector<ResolutionId> m_ids;
    ReviewSettings m_settings;
};

#define NEEDS_SERVER(name, mode, behaviour)                                                                            \
    if (!hasServer())                                                                                                  \
        GTEST_SKIP() << "python3-aiosmtpd is not installed";                                                           \
    const MailServerProcess name(mode, behaviour);                                                                     \
    ASSERT_TRUE(name.ready())

}

TEST_F(Digests, tell_once_for_a_date_and_again_when_it_moves)
{
    int carried = 0;
    int items = 0;
    const Carrier carrier = [&](const Digest &news, const QByteArray &message) {
        ++carried;
        items = int(news.items.size());
        EXPECT_TRUE(message.contains("Message-ID: <"));
        EXPECT_FALSE(message.contains("X-Unsent"));
        return DeliveryReport{Delivery::Delivered, {}};
    };
    const auto sendTo = [&] { return must(sendDigest(*m_database, m_settings, digest(), today, now, NoticeState::Sent, carrier)); };
    EXPECT_EQ(sendTo().state, DigestOutcome::State::Sent);
    EXPECT_EQ(items, 2);
    EXPECT_EQ(sendTo().state, DigestOutcome::State::NothingNew);
    EXPECT_EQ(carried, 1);
    const Resolution before = must(m_database->resolutions().load(m_ids[0])).resolution;
    write(*m_database, core::edit::setNextReview(before, today.addDays(5)).changes);
    EXPECT_EQ(sendTo().state, DigestOutcome::State::Sent);
    EXPECT_EQ(items, 1) << "only what moved";
    EXPECT_EQ(carried, 2);
}

TEST_F(Digests, that_are_refused_are_free_again_and_what_is_unknown_is_not_sent_again)
{
    const auto with = [&](Delivery delivery) {
        return must(sendDigest(*m_database, m_settings, digest(), today, now, NoticeState::Sent, [delivery](const Digest &, const QByteArray &) { return DeliveryReport{delivery, {}}; })).state;
    };
    EXPECT_EQ(with(Delivery::Refused), DigestOutcome::State::Refused);
    EXPECT_EQ(uncertain(), 0u);
    EXPECT_EQ(with(Delivery::Unknown), DigestOutcome::State::Unknown);
    EXPECT_EQ(uncertain(), 2u);
    EXPECT_EQ(with(Delivery::Delivered), DigestOutcome::State::NothingNew);
}

TEST_F(Digests, with_a_broken_address_are_an_error_and_nothing_is_claimed)
{
    const Directory directory = must(m_database->directory().load());
    Office broken = directory.offices.at(0);
    broken.email = QStringLiteral("kein Postfach");
    write(*m_database, {changed(directory.offices.at(0), broken)});
    const auto sent = sendDigest(*m_database, m_settings, digest(), today, now, NoticeState::Sent, [](const Digest &, const QByteArray &) { return DeliveryReport{Delivery::Delivered, {}}; });
    EXPECT_FALSE(sent.ok());
    EXPECT_EQ(uncertain(), 0u);
}

TEST_F(Digests, reach_a_real_server_by_both_kinds_of_tls)
{
    for (const char *mode : {"implicit", "starttls"}) {
        NEEDS_SERVER(process, mode, "good");
        const Resolution before = must(m_database->resolutions().load(m_ids[0])).resolution;
        write(*m_database, core::edit::setNextReview(before, before.nextReviewOn->addDays(1)).changes);
        const DigestOutcome outcome = send(process.server());
        EXPECT_EQ(outcome.state, DigestOutcome::State::Sent) << mode << outcome.detail.toStdString();
        EXPECT_EQ(process.count(), 1);
        EXPECT_TRUE(process.mails().startsWith("TO amt66@stadt.example\n"));
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::NothingNew);
        EXPECT_EQ(process.count(), 1) << "sent twice";
    }
}

TEST_F(Digests, are_not_sent_with_a_wrong_password_nor_to_a_refused_recipient)
{
    {
        NEEDS_SERVER(process, "implicit", "good");
        const DigestOutcome outcome = send(process.server(), QStringLiteral("falsch"));
        EXPECT_EQ(outcome.state, DigestOutcome::State::Refused);
        EXPECT_TRUE(outcome.detail.contains(u"password") || outcome.detail.contains(u"Kennwort")) << outcome.detail.toStdString();
        EXPECT_EQ(process.count(), 0);
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Sent) << "the next try succeeds";
        EXPECT_EQ(process.count(), 1);
    }
    for (const char *behaviour : {"refuse", "reject"}) {
        const Resolution before = must(m_database->resolutions().load(m_ids[0])).resolution;
        write(*m_database, core::edit::setNextReview(before, before.nextReviewOn->addDays(1)).changes);
        NEEDS_SERVER(process, "implicit", behaviour);
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Refused) << behaviour;
        EXPECT_EQ(process.count(), 0);
    }
    EXPECT_EQ(uncertain(), 0u);
}

TEST_F(Digests, cut_amid_the_mail_are_sent_later_and_cut_before_the_answer_are_not_sent_twice)
{
    // Longer than any buffer on the way, so that the cut comes while it is being sent.
    m_settings.digest.body = QStringLiteral("{liste}\n") + QString(8'000'000, u'x');
    {
        NEEDS_SERVER(process, "implicit", "cut-data");
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Refused);
        EXPECT_EQ(uncertain(), 0u) << "nothing is marked as sent";
    }
    m_settings.digest.body.clear();
    {
        NEEDS_SERVER(process, "implicit", "cut-end");
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Unknown);
        EXPECT_EQ(process.count(), 1);
        EXPECT_EQ(uncertain(), 2u);
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::NothingNew);
        EXPECT_EQ(process.count(), 1) << "sent twice";
    }
}

TEST_F(Digests, go_only_to_a_server_that_encrypts_and_is_trusted)
{
    {
        NEEDS_SERVER(process, "plain", "good");
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Refused) << "no STARTTLS";
        EXPECT_EQ(process.count(), 0);
    }
    NEEDS_SERVER(process, "implicit", "good");
    MailServer untrusted = process.server();
    untrusted.caFile.clear();
    EXPECT_EQ(send(untrusted).state, DigestOutcome::State::Refused);
    EXPECT_EQ(process.count(), 0);
    EXPECT_EQ(deliver({QStringLiteral("smtps://localhost:1"), {}, {}}, {}, QStringLiteral("a@b.example"), QStringLiteral("c@d.example"), "x").delivery, Delivery::Refused);
}

TEST_F(Digests, are_read_by_another_mail_library)
{
    QFile file(m_folder.filePath(QStringLiteral("digest.eml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(must(core::mail::toEml(digest().draft)));
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import email,email.policy,sys; m=email.message_from_binary_file(open(sys.argv[1],'rb'),policy=email.policy.default);"
                                                      "sys.stdout.buffer.write('|'.join([m['to'],m['from'],m['subject'],m['x-unsent'],m.get_body().get_content()]).encode())"), file.fileName()});
    ASSERT_TRUE(python.waitForFinished(60'000));
    const QString read = QString::fromUtf8(python.readAllStandardOutput());
    EXPECT_TRUE(read.startsWith(u"amt66@stadt.example|ratsbuero@stadt.example|Beschlusskontrolle: fällige Termine|1|")) << read.toStdString() << python.readAllStandardError().toStdString();
    EXPECT_TRUE(read.contains(u"Straßenbauamt") && read.contains(u"- Beschlusskontrolle V1/26: Straßenbäume in der Südvorstadt (20.11.2026)"));
}
