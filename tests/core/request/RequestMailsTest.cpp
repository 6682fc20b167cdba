#include "core/request/RequestMails.h"
#include "core/edit/RequestEdits.h"

#include "core/request/FormAnswer.h"
#include "tests/core/request/RequestsFixture.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core::base;
using namespace core::model;
using namespace core::request;
using namespace tests::core_store;
using tests::core_request::today;

namespace {

/// Two offices, asked about one resolution each.
class RequestMails : public tests::core_request::RequestsFixture
{
protected:
    void SetUp() override
    {
        for (const QString &number : {QStringLiteral("66"), QStringLiteral("67")}) {
            m_offices.push_back(addOffice(number, QStringLiteral("Amt/") + number));
            addResolution(QStringLiteral("V00%1/26").arg(number), 2, m_offices.back(),
                          today.addDays(int(m_ids.size()) * 10));
        }
        m_how.identity = identity();
        m_how.today = today;
        m_how.folder = m_drafts.path();
    }

    std::vector<RequestMail> asked()
    {
        std::vector<RequestMail> mails;
        for (PreparedRequest &request : askAll())
            mails.push_back({std::move(request), 0});
        return mails;
    }
    ContributionRequest stored(const RequestMail &mail)
    {
        return std::get<ContributionRequest>(
            *must(m_database->changes().current({RecordKind::ContributionRequest, mail.request.request.id.value})));
    }
    QStringList files() const { return QDir(m_drafts.path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir m_drafts;
    Progress m_progress;
    std::vector<Office> m_offices;
    LayDown m_how;
};

class CancelAt : public Progress
{
public:
    explicit CancelAt(int steps) : m_left(steps) {}
    bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

}

TEST_F(RequestMails, what_is_due_until_a_day_is_found_by_date_and_each_resolution_once)
{
    EXPECT_EQ(must(dueResolutions(*m_database, today)), (std::vector<ResolutionId>{m_ids[0]}));
    EXPECT_EQ(must(dueResolutions(*m_database, today.addDays(10))), m_ids);
}

TEST_F(RequestMails, each_office_gets_a_draft_with_its_form_and_no_file_is_ever_replaced)
{
    const auto mails = asked();
    const QStringList first = must(layDown(mails, m_how, m_progress));
    ASSERT_EQ(first.size(), 2);
    EXPECT_EQ(QFileInfo(first[0]).fileName(), QStringLiteral("Zuarbeit 66 Amt-66 2026-11-20.eml"));
    const QByteArray mail = content(first[0]);
    EXPECT_TRUE(mail.contains("X-Unsent: 1"));
    EXPECT_TRUE(mail.contains("66@stadt.example"));
    EXPECT_FALSE(mail.contains("67@stadt.example"));
    EXPECT_TRUE(mail.contains("spreadsheetml"));
    const QStringList second = must(layDown(mails, m_how, m_progress));
    EXPECT_EQ(QFileInfo(second[0]).fileName(), QStringLiteral("Zuarbeit 66 Amt-66 2026-11-20 (2).eml"));
    EXPECT_EQ(content(first[0]), mail);
}

TEST_F(RequestMails, when_one_mail_fails_or_all_is_cancelled_no_draft_stays)
{
    auto mails = asked();
    mails[1].request.office.email = QStringLiteral("kein Postfach");
    const auto failed = layDown(mails, m_how, m_progress);
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().detail.contains(QStringLiteral("kein Postfach")));
    EXPECT_TRUE(files().isEmpty());

    mails[1].request.office.email.clear();
    CancelAt third(3);
    const auto stopped = layDown(mails, m_how, third);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(files().isEmpty());

    EXPECT_TRUE(layDown(mails, m_how, m_progress)) << "an office without an address gets a draft without one";
    m_how.folder = m_drafts.filePath(QStringLiteral("fehlt/noch"));
    EXPECT_TRUE(layDown(mails, m_how, m_progress));
    EXPECT_FALSE(QDir(m_how.folder).isEmpty()) << "a folder that is missing is made";
    QFile blocking(m_drafts.filePath(QStringLiteral("datei")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    m_how.folder = blocking.fileName();
    EXPECT_FALSE(layDown(mails, m_how, m_progress));
}

TEST_F(RequestMails, on_a_disk_without_room_for_all_drafts_leave_none)
{
    tests::support::SmallDisk disk(QStringLiteral("256k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const auto mails = asked();
    const qint64 size = content(must(layDown({mails[0]}, m_how, m_progress)).at(0)).size();
    m_how.folder = disk.filePath(QStringLiteral("entwuerfe"));
    ASSERT_TRUE(QDir().mkpath(m_how.folder));
    disk.fillUp();
    for (const qint64 room : {qint64(0), size * 3 / 2}) {
        disk.makeRoom(room);
        const auto failed = layDown(mails, m_how, m_progress);
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().kind, ErrorKind::Full) << failed.error().detail.toStdString();
        EXPECT_TRUE(QDir(m_how.folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_F(RequestMails, whose_forms_find_no_room_while_they_are_made_are_not_laid_down)
{
    tests::support::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const auto mails = asked();
    const QByteArray place = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(disk.filePath(QString())));
    disk.fillUp();
    for (const qint64 room : {0, 4096, 4096}) {
        disk.makeRoom(room);
        EXPECT_FALSE(layDown(mails, m_how, m_progress)) << room;
    }
    qputenv("TMPDIR", place);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RequestMails, the_converter_gives_the_forms_and_their_name)
{
    m_how.converter = {QStringLiteral("ods"), "application/vnd.oasis.opendocument.spreadsheet",
                       [](const std::vector<QByteArray> &forms, Progress &) -> Result<std::vector<QByteArray>> {
                           return std::vector<QByteArray>(forms.size(), QByteArray("ODS"));
                       }};
    const QStringList paths = must(layDown(asked(), m_how, m_progress));
    const QByteArray mail = content(paths[0]);
    EXPECT_TRUE(mail.contains("opendocument.spreadsheet"));
    EXPECT_TRUE(mail.contains(".ods"));
    EXPECT_TRUE(mail.contains(QByteArray("ODS").toBase64()));
}

TEST_F(RequestMails, a_late_request_is_chased_once_a_day_three_times_the_last_time_by_way_of_the_head)
{
    const RequestMail mail = asked().at(0);
    const QDate until = mail.request.request.until;
    EXPECT_FALSE(mayBeChased(mail.request.request, until));
    m_how.settings.headAddress = QStringLiteral("leitung@stadt.example");
    for (int level = 1; level <= 3; ++level) {
        const QDate day = until.addDays(level);
        const auto reminders = must(nextReminders(*m_database, {stored(mail)}, day, m_progress));
        ASSERT_EQ(reminders.size(), 1u);
        EXPECT_EQ(reminders[0].level, level);
        const auto draft = requestDraft(reminders[0], m_how.settings, day);
        EXPECT_EQ(draft.copies.contains(m_how.settings.headAddress), level == 3);
        EXPECT_EQ(draftFileName(reminders[0], day),
                  QStringLiteral("Erinnerung %1 66 Amt-66 %2.eml").arg(level).arg(day.toString(Qt::ISODate)));
        must(m_edits.apply(core::edit::remindOffices(requestsOf(reminders), day)));
        EXPECT_TRUE(must(nextReminders(*m_database, {stored(mail)}, day, m_progress)).empty()) << "once a day";
    }
    EXPECT_TRUE(must(nextReminders(*m_database, {stored(mail)}, until.addDays(30), m_progress)).empty())
        << "the head was told";
}

TEST_F(RequestMails, a_reminder_asks_only_for_what_is_missing_and_its_form_is_whole)
{
    const RequestMail mail = asked().at(0);
    ContributionRequest half = stored(mail);
    half.clauses.at(0).answeredOn = today;
    must(m_edits.apply(core::model::ChangeSet{QStringLiteral("Antwort"), {{Record(stored(mail)), Record(half)}}}));
    const auto reminders =
        must(nextReminders(*m_database, {stored(mail)}, mail.request.request.until.addDays(1), m_progress));
    ASSERT_EQ(reminders.at(0).request.items.size(), 1u);
    const AnswerPlan plan = must(readAnswer(*m_database, must(writeForm(reminders[0].request, m_how.identity))));
    EXPECT_TRUE(plan.warnings.isEmpty()) << plan.warnings.join(u' ').toStdString();
}
