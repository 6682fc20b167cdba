#include "core/notify/Digest.h"
#include "core/edit/ReviewEdits.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/MailServerProcess.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

using namespace core::base;
using namespace core::model;
using namespace core::mail;
using namespace core::notify;
using namespace core::settings;
using namespace core::store;
using namespace tests::core_store;
using tests::support::hasMailServer;
using tests::support::mailPassword;
using tests::support::MailServerProcess;

namespace {

const QDate today(2026, 11, 20);
const QDateTime now(today, QTime(6, 0), Qt::UTC);

class Digests : public testing::Test
{
protected:
    void SetUp() override
    {
        const Office office{newId<OfficeId>(*m_database),          QStringLiteral("66"),
                            QStringLiteral("Straßenbauamt"),       {},
                            QStringLiteral("amt66@stadt.example"), 0};
        const Office mute{
            newId<OfficeId>(*m_database), QStringLiteral("67"), QStringLiteral("Grünflächenamt"), {}, {}, 0};
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
        useSettings();
    }

    void useSettings()
    {
        const std::vector<Setting> stored = must(m_database->directory().load()).settings;
        const auto before =
            std::find_if(stored.begin(), stored.end(), [](const Setting &s) { return s.key == reviewSettingKey; });
        Setting after{before == stored.end() ? newId<SettingId>(*m_database) : before->id, reviewSettingKey,
                      toJson(m_settings), 0};
        if (before == stored.end()) {
            write(*m_database, {inserted(after)});
        } else {
            after.rowVersion = before->rowVersion;
            write(*m_database, {changed(*before, after)});
        }
    }
    std::vector<Digest> plan(std::optional<OfficeId> office = {})
    {
        return must(planDigests(*m_database, {today.addDays(14), office}, today));
    }

    /// That of the one office which has an address.
    Digest digest() { return plan().at(0); }
    DigestOutcome sendBy(const Carrier &carrier)
    {
        return must(sendDigest(*m_database, digest(), now, NoticeState::Sent, carrier));
    }
    DigestOutcome send(const MailServer &server, const QString &with = mailPassword)
    {
        return sendBy(toServer(server, with, m_settings.sender, m_progress));
    }
    size_t uncertain() { return must(m_database->reviews().notices(NoticeState::Sending)).size(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database =
        must(core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("stadt.db"))));
    std::vector<ResolutionId> m_ids;
    ReviewSettings m_settings;
    Progress m_progress;
};

#define NEEDS_SERVER(name, mode, behaviour)                  \
    if (!hasMailServer())                                    \
        GTEST_SKIP() << "python3-aiosmtpd is not installed"; \
    const MailServerProcess name(mode, behaviour);           \
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
        return DeliveryReport{Delivery::Delivered};
    };
    const auto sendTo = [&] { return sendBy(carrier); };
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
        return sendBy([delivery](const Digest &, const QByteArray &) { return DeliveryReport{delivery}; }).state;
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
    const auto sent = sendDigest(*m_database, digest(), now, NoticeState::Sent, [](const Digest &, const QByteArray &) {
        return DeliveryReport{Delivery::Delivered};
    });
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
        EXPECT_TRUE(outcome.detail.contains(u"password") || outcome.detail.contains(u"Passwort"))
            << outcome.detail.toStdString();
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
    // The name of the office is longer than its placeholder: the text fits what the database takes, the mail does not.
    m_settings.digest.body = QStringLiteral("{liste}\n") + QStringLiteral("{amt}").repeated(700'000);
    useSettings();
    {
        NEEDS_SERVER(process, "implicit", "cut-data");
        EXPECT_EQ(send(process.server()).state, DigestOutcome::State::Refused);
        EXPECT_EQ(uncertain(), 0u) << "nothing is marked as sent";
    }
    m_settings.digest.body.clear();
    useSettings();
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
    EXPECT_EQ(deliver({QStringLiteral("smtps://localhost:1"), {}, {}}, {}, QStringLiteral("a@b.example"),
                      {QStringLiteral("c@d.example")}, "x")
                  .delivery,
              Delivery::Refused);
}

TEST_F(Digests, are_read_by_another_mail_library)
{
    QFile file(m_folder.filePath(QStringLiteral("digest.eml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(must(core::mail::toEml(digest().draft)));
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import email,email.policy,sys; m=email.message_from_binary_file(open(sys.argv[1],'rb'),policy=email.policy.default);"
             "sys.stdout.buffer.write('|'.join([m['to'],m['from'],m['subject'],m['x-unsent'],m.get_body().get_content()]).encode())"),
         file.fileName()});
    ASSERT_TRUE(python.waitForFinished(60'000));
    const QString read = QString::fromUtf8(python.readAllStandardOutput());
    EXPECT_TRUE(read.startsWith(u"amt66@stadt.example|ratsbuero@stadt.example|Beschlusskontrolle: fällige Termine|1|"))
        << read.toStdString() << python.readAllStandardError().toStdString();
    EXPECT_TRUE(read.contains(u"Straßenbauamt") &&
                read.contains(u"- Beschlusskontrolle V1/26: Straßenbäume in der Südvorstadt (20.11.2026)"));
}

TEST_F(Digests, tell_clerks_of_their_division_or_of_all_and_nobody_the_same_twice)
{
    const Division division{newId<DivisionId>(*m_database), QStringLiteral("GB 6"), QStringLiteral("Umwelt"), 9, 0};
    write(*m_database, {inserted(division)});
    const Resolution before = must(m_database->resolutions().load(m_ids[2])).resolution;
    Resolution after = before;
    after.division = division.id;
    write(*m_database, {changed(before, after)});
    m_settings.clerks = {
        {QStringLiteral("Frau Lindner"), QStringLiteral("lindner@stadt.example"), QStringLiteral("GB 6")},
        {QStringLiteral("Herr Hartwig"), QStringLiteral("hartwig@stadt.example"), {}},
        {QStringLiteral("Amt 66"), QStringLiteral("amt66@stadt.example"), {}},
        {QStringLiteral("Niemand"), QStringLiteral("n@stadt.example"), QStringLiteral("GB 99")}};
    useSettings();
    const auto all = plan();
    ASSERT_EQ(all.size(), 5u);
    EXPECT_EQ(all[0].recipient, QStringLiteral("66 Straßenbauamt"));
    EXPECT_TRUE(all[1].address.isEmpty()) << "67 has none";
    EXPECT_EQ(all[1].items.size(), 1u);
    EXPECT_EQ(all[2].recipient, QStringLiteral("Frau Lindner"));
    EXPECT_TRUE(all[2].toClerk);
    ASSERT_EQ(all[2].items.size(), 1u);
    EXPECT_EQ(all[2].items[0].resolution, m_ids[2]);
    EXPECT_TRUE(all[2].draft.text.startsWith(QStringLiteral("Guten Tag Frau Lindner,")))
        << all[2].draft.text.toStdString();
    EXPECT_TRUE(all[2].draft.text.contains(QStringLiteral("Amt 67")));
    EXPECT_EQ(all[3].items.size(), 3u);
    EXPECT_EQ(all[4].items.size(), 1u) << "two of them are told by the mail to the office of the same address";
    const Directory directory = must(m_database->directory().load());
    EXPECT_EQ(plan(directory.offices.at(0).id).size(), 1u) << "an office alone";
}

TEST_F(Digests, are_written_in_the_words_of_the_city)
{
    m_settings.digest = {QStringLiteral("{anzahl} Termine des {amt}"),
                         QStringLiteral("Bis {bis}:\n{liste}\nStand {stand}, {unbekannt}")};
    useSettings();
    const core::mail::Draft draft = digest().draft;
    EXPECT_EQ(draft.subject, QStringLiteral("2 Termine des Straßenbauamt"));
    EXPECT_TRUE(draft.text.startsWith(QStringLiteral("Bis 04.12.2026:\n- Beschlusskontrolle V1/26")))
        << draft.text.toStdString();
    EXPECT_TRUE(draft.text.endsWith(QStringLiteral("Stand 20.11.2026, {unbekannt}")));
    ASSERT_EQ(unknownInDigest(m_settings.digest.body).size(), 1u);
    EXPECT_EQ(unknownInDigest(m_settings.digest.body)[0].second, QStringLiteral("unbekannt"));
}

TEST_F(Digests, that_another_program_told_in_part_are_not_sent_differently_from_what_was_shown)
{
    const Digest shown = digest();
    ASSERT_EQ(shown.items.size(), 2u);
    Digest part = shown;
    part.items.resize(1);
    const Carrier taken = [](const Digest &, const QByteArray &) { return DeliveryReport{Delivery::Delivered}; };
    ASSERT_EQ(must(sendDigest(*m_database, part, now, NoticeState::Sent, taken)).state, DigestOutcome::State::Sent);
    int carried = 0;
    const DigestOutcome outcome =
        must(sendDigest(*m_database, shown, now, NoticeState::Sent, [&carried](const Digest &, const QByteArray &) {
            ++carried;
            return DeliveryReport{Delivery::Delivered};
        }));
    EXPECT_EQ(outcome.state, DigestOutcome::State::Overtaken);
    EXPECT_EQ(carried, 0);
    EXPECT_EQ(uncertain(), 0u);
    EXPECT_EQ(digest().items.size(), 1u) << "the rest is free";
    ASSERT_EQ(digest().told.size(), 1u);
    EXPECT_EQ(digest().told[0].state, NoticeState::Sent);
    EXPECT_EQ(digest().told[0].at, now);
}

TEST_F(Digests, that_a_server_cannot_take_are_not_tried_one_by_one)
{
    m_settings.clerks = {{QStringLiteral("Herr Hartwig"), QStringLiteral("hartwig@stadt.example"), {}}};
    useSettings();
    std::vector<Digest> digests = plan();
    digests.erase(digests.begin() + 1); // 67 has no address
    ASSERT_EQ(digests.size(), 2u);
    NEEDS_SERVER(process, "implicit", "good");
    int tried = 0;
    const Carrier wrong = toServer(process.server(), QStringLiteral("falsch"), m_settings.sender, m_progress);
    const auto refused = sendDigests(
        *m_database, digests, now, NoticeState::Sent,
        [&](const Digest &one, const QByteArray &message) {
            ++tried;
            return wrong(one, message);
        },
        m_progress);
    EXPECT_EQ(tried, 1) << "a wrong password again and again locks an account";
    EXPECT_EQ(refused[0].state, DigestOutcome::State::Refused);
    EXPECT_EQ(refused[1].state, DigestOutcome::State::Refused);
    EXPECT_EQ(refused[1].detail, refused[0].detail);
    const auto sent = sendDigests(*m_database, digests, now, NoticeState::Sent,
                                  toServer(process.server(), mailPassword, m_settings.sender, m_progress), m_progress);
    EXPECT_EQ(sent[0].state, DigestOutcome::State::Sent);
    EXPECT_EQ(sent[1].state, DigestOutcome::State::Sent);
    EXPECT_EQ(process.count(), 2);
}

TEST_F(Digests, that_are_cancelled_leave_the_rest_free)
{
    m_settings.clerks = {{QStringLiteral("Herr Hartwig"), QStringLiteral("hartwig@stadt.example"), {}}};
    useSettings();
    std::vector<Digest> digests = plan();
    digests.erase(digests.begin() + 1);
    struct Stopping : Progress {
        bool cancelled() const override { return stop; }
        bool stop = false;
    } progress;
    const auto outcomes = sendDigests(
        *m_database, digests, now, NoticeState::Sent,
        [&progress](const Digest &, const QByteArray &) {
            progress.stop = true;
            return DeliveryReport{Delivery::Delivered};
        },
        progress);
    EXPECT_EQ(outcomes[0].state, DigestOutcome::State::Sent) << "it had gone";
    EXPECT_EQ(outcomes[1].state, DigestOutcome::State::Cancelled);
    const auto after = plan();
    EXPECT_TRUE(after[0].items.empty());
    EXPECT_EQ(after[2].items.size(), 3u);
}

TEST_F(Digests, laid_down_as_drafts_never_replace_a_file)
{
    const Carrier carrier = toFolder(m_folder.path(), today);
    const auto layDown = [&] { return must(sendDigest(*m_database, digest(), now, NoticeState::Drafted, carrier)); };
    const DigestOutcome first = layDown();
    EXPECT_EQ(first.state, DigestOutcome::State::Drafted);
    EXPECT_EQ(QFileInfo(first.file).fileName(), QStringLiteral("Fälliges 66 Straßenbauamt 2026-11-20.eml"));
    const Resolution before = must(m_database->resolutions().load(m_ids[0])).resolution;
    write(*m_database, core::edit::setNextReview(before, today.addDays(5)).changes);
    const DigestOutcome second = layDown();
    EXPECT_EQ(QFileInfo(second.file).fileName(), QStringLiteral("Fälliges 66 Straßenbauamt 2026-11-20 (2).eml"));
    EXPECT_TRUE(QFile::exists(first.file));
}

TEST_F(Digests, that_find_no_room_for_their_draft_are_told_later)
{
    tests::support::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString folder = disk.filePath(QStringLiteral("entwuerfe"));
    ASSERT_TRUE(QDir().mkpath(folder));
    disk.fillUp();
    const DigestOutcome full =
        must(sendDigest(*m_database, digest(), now, NoticeState::Drafted, toFolder(folder, today)));
    EXPECT_EQ(full.state, DigestOutcome::State::Refused);
    EXPECT_TRUE(full.detail.contains(QStringLiteral("66"))) << full.detail.toStdString();
    EXPECT_TRUE(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    disk.makeRoom();
    const DigestOutcome then =
        must(sendDigest(*m_database, digest(), now, NoticeState::Drafted, toFolder(folder, today)));
    EXPECT_EQ(then.state, DigestOutcome::State::Drafted);
    EXPECT_EQ(then.items, int(digest().told.size()));
}

TEST_F(Digests, laid_down_as_drafts_count_as_told_only_when_the_draft_lies_there)
{
    size_t toldWhileWriting = 99;
    const Carrier writing = [&](const Digest &, const QByteArray &) {
        toldWhileWriting = must(m_database->reviews().notices()).size();
        return DeliveryReport{Delivery::Delivered};
    };
    EXPECT_EQ(must(sendDigest(*m_database, digest(), now, NoticeState::Drafted, writing)).state,
              DigestOutcome::State::Drafted);
    EXPECT_EQ(toldWhileWriting, 0u) << "a program that is killed now has told nobody";
    EXPECT_EQ(must(m_database->reviews().notices(NoticeState::Drafted)).size(), 2u);
}

TEST_F(Digests, whose_draft_another_program_has_told_meanwhile_leave_no_file)
{
    const Digest planned = digest();
    const Carrier overtaken = [&](const Digest &shown, const QByteArray &message) {
        must(m_database->reviews().claim({noticesOf(shown).front()}, QStringLiteral("anderes"), now));
        return toFolder(m_folder.path(), today)(shown, message);
    };
    EXPECT_EQ(must(sendDigest(*m_database, planned, now, NoticeState::Drafted, overtaken)).state,
              DigestOutcome::State::Overtaken);
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.eml")}).isEmpty());
    EXPECT_EQ(must(m_database->reviews().notices()).size(), 1u) << "only what the other one told";
}

TEST_F(Digests, tell_a_date_again_that_was_moved_away_and_back)
{
    const auto sendOn = [&](const QDateTime &at) {
        return must(sendDigest(*m_database, digest(), at, NoticeState::Sent,
                               [](const Digest &, const QByteArray &) { return DeliveryReport{Delivery::Delivered}; }))
            .items;
    };
    const auto move = [&](QDate to, const QDateTime &at) {
        const Resolution before = must(m_database->resolutions().load(m_ids[0])).resolution;
        write(*m_database, core::edit::setNextReview(before, to).changes, {QStringLiteral("Sachbearbeitung"), at});
    };
    EXPECT_EQ(sendOn(now), 2);
    const Resolution title = must(m_database->resolutions().load(m_ids[0])).resolution;
    Resolution edited = title;
    edited.title += QStringLiteral(" (neu)");
    write(*m_database, {changed(title, edited)}, {QStringLiteral("Sachbearbeitung"), now.addSecs(30)});
    EXPECT_EQ(sendOn(now.addSecs(40)), 0) << "another edit is no reason";
    move(today.addDays(200), now.addSecs(60));
    EXPECT_EQ(sendOn(now.addSecs(90)), 0);
    move(today, now.addSecs(120));
    EXPECT_EQ(sendOn(now.addSecs(180)), 1);
    EXPECT_EQ(sendOn(now.addSecs(240)), 0);
}

TEST_F(Digests, of_what_is_overdue_go_again_in_the_rhythm_of_the_settings)
{
    struct {
        OverdueRhythm rhythm;
        std::vector<int> daysTold; ///< after the date, when somebody looks every day
    } const cases[] = {
        {OverdueRhythm::Never, {0}},
        {OverdueRhythm::Once, {0, 1}},
        {OverdueRhythm::Weekly, {0, 1, 8, 15, 22, 29}},
        {OverdueRhythm::Levels, {0, 1, 15, 29}},
    };
    for (const auto &[rhythm, daysTold] : cases) {
        m_settings.overdueRhythm = rhythm;
        useSettings();
        EXPECT_EQ(reviewSettings(must(m_database->directory().load())).overdueRhythm, rhythm);
        for (const StoredNotice &notice : must(m_database->reviews().notices()))
            must(m_database->reviews().release(notice.messageId));
        std::vector<int> told;
        for (int day = 0; day <= 30; ++day) {
            const QDate on = today.addDays(day);
            for (const Digest &one : must(planDigests(*m_database, {today, {}}, on))) {
                if (one.address.isEmpty())
                    continue;
                const auto outcome = must(
                    sendDigest(*m_database, one, QDateTime(on, QTime(12, 0), Qt::UTC), NoticeState::Sent,
                               [](const Digest &, const QByteArray &) { return DeliveryReport{Delivery::Delivered}; }));
                if (outcome.state == DigestOutcome::State::Sent)
                    told.push_back(day);
            }
        }
        EXPECT_EQ(told, daysTold) << int(rhythm);
    }
}
