#include "core/store/sql/OpenDatabase.h"
#include "tests/app/Cli.h"
#include "tests/support/MailServerProcess.h"
#include "tests/support/Printing.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using tests::app::Call;
using tests::app::Cli;

namespace {

class Request : public Cli
{
protected:
    void SetUp() override
    {
        Cli::SetUp();
        useSample();
        QDir().mkpath(folder());
    }
    QString folder() const { return path(QStringLiteral("entwuerfe")); }
    Call request(const QStringList &arguments = {}) const
    {
        return onDatabase(
            QStringList{QStringLiteral("request"), QStringLiteral("--json"), QStringLiteral("--output-dir"), folder()} +
            arguments);
    }
    Call answer(const QStringList &arguments) const
    {
        return onDatabase(QStringList{QStringLiteral("answer"), QStringLiteral("--json")} + arguments);
    }
    QStringList drafts() const { return QDir(folder()).entryList({QStringLiteral("*.eml")}); }

    /// The form inside of a draft, taken out by a mail library that did not write it.
    QString formOf(const QString &draft, const QString &name) const
    {
        const QString form = path(name);
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import sys,email,email.policy\n"
                 "m=email.message_from_binary_file(open(sys.argv[1],'rb'),policy=email.policy.default)\n"
                 "a=list(m.iter_attachments())\nassert len(a)==1\nopen(sys.argv[2],'wb').write(a[0].get_content())\n"),
             folder() + u'/' + draft, form});
        EXPECT_TRUE(python.waitForFinished() && python.exitCode() == 0) << python.readAllStandardError().toStdString();
        return form;
    }
};

}

TEST_F(Request, lays_down_one_draft_an_office_and_does_not_ask_the_same_again)
{
    const Call dry =
        request({QStringLiteral("--dry-run"), QStringLiteral("--due-until"), QStringLiteral("2026-12-31")});
    ASSERT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    const auto planned = dry.json()[u"requests"].toArray();
    ASSERT_GT(planned.size(), 2);
    EXPECT_TRUE(drafts().isEmpty());
    const Call done = request({QStringLiteral("--due-until"), QStringLiteral("2026-12-31"),
                               QStringLiteral("--answer-until"), QStringLiteral("11.12.2026")});
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    const auto requests = done.json()[u"requests"].toArray();
    EXPECT_EQ(requests.size(), planned.size());
    EXPECT_EQ(drafts().size(), requests.size());
    for (const QJsonValue &one : requests) {
        EXPECT_EQ(one[u"until"].toString(), QStringLiteral("2026-12-11"));
        EXPECT_TRUE(QFile::exists(one[u"file"].toString()));
        EXPECT_FALSE(one[u"clauses"].toArray().isEmpty());
    }
    const Call again = request({QStringLiteral("--due-until"), QStringLiteral("2026-12-31")});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_TRUE(again.json()[u"requests"].toArray().isEmpty());
}

TEST_F(Request, of_one_office_asks_nobody_else)
{
    const auto planned = request({QStringLiteral("--dry-run")}).json()[u"requests"].toArray();
    const QString office = planned.first()[u"office"].toString();
    const Call one = request({QStringLiteral("--office"), office});
    ASSERT_EQ(one.exitCode, 0) << one.err.toStdString();
    EXPECT_EQ(one.json()[u"requests"].toArray().size(), 1);
    EXPECT_EQ(drafts().size(), 1);
    EXPECT_EQ(request({QStringLiteral("--dry-run")}).json()[u"requests"].toArray().size(), planned.size() - 1);
}

TEST_F(Request, that_cannot_write_its_drafts_asks_nobody)
{
    QFile blocking(path(QStringLiteral("fehlt")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly)); // a file where the folder should be
    const Call failed =
        onDatabase({QStringLiteral("request"), QStringLiteral("--output-dir"), path(QStringLiteral("fehlt"))});
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_TRUE(failed.saysOneSentence()) << failed.err.toStdString();
    EXPECT_GT(request({QStringLiteral("--dry-run")}).json()[u"requests"].toArray().size(), 0);
    ASSERT_TRUE(blocking.remove());
    EXPECT_EQ(
        onDatabase({QStringLiteral("request"), QStringLiteral("--output-dir"), path(QStringLiteral("fehlt"))}).exitCode,
        0);
    EXPECT_FALSE(QDir(path(QStringLiteral("fehlt"))).isEmpty()) << "a folder that is missing is made";
}

TEST_F(Request, without_room_for_all_drafts_asks_nobody)
{
    tests::support::SmallDisk disk(QStringLiteral("256k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString drafts = disk.filePath(QStringLiteral("entwuerfe"));
    ASSERT_TRUE(QDir().mkpath(drafts));
    disk.fillUp();
    for (const qint64 room : {0, 40'000}) {
        disk.makeRoom(room);
        const Call failed = onDatabase({QStringLiteral("request"), QStringLiteral("--output-dir"), drafts});
        EXPECT_EQ(failed.exitCode, 1) << failed.out.toStdString();
        EXPECT_TRUE(failed.saysOneSentence()) << failed.err.toStdString();
        EXPECT_TRUE(QDir(drafts).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    EXPECT_GT(request({QStringLiteral("--dry-run")}).json()[u"requests"].toArray().size(), 2)
        << "they are asked the next time";
}

TEST_F(Request, reminds_who_is_late_level_by_level)
{
    ASSERT_EQ(request().exitCode, 0);
    const auto day = [this](const QString &on, const QString &level) {
        return request({QStringLiteral("--level"), level, QStringLiteral("--today"), on}).json()[u"requests"].toArray();
    };
    EXPECT_TRUE(day(QStringLiteral("2027-03-01"), QStringLiteral("2")).isEmpty()) << "friendly comes first";
    const auto first = day(QStringLiteral("2027-03-01"), QStringLiteral("next"));
    ASSERT_FALSE(first.isEmpty());
    EXPECT_TRUE(day(QStringLiteral("2027-03-01"), QStringLiteral("next")).isEmpty()) << "once a day";
    EXPECT_FALSE(day(QStringLiteral("2027-03-02"), QStringLiteral("2")).isEmpty());
}

TEST_F(Request, the_form_comes_back_as_answer_and_changes_nothing_when_untouched)
{
    ASSERT_EQ(request().exitCode, 0);
    const Call same = answer({formOf(drafts().first(), QStringLiteral("leer.xlsx"))});
    ASSERT_EQ(same.exitCode, 0) << same.err.toStdString();
    const auto rows = same.json()[u"rows"].toArray();
    ASSERT_FALSE(rows.isEmpty());
    for (const QJsonValue &row : rows)
        EXPECT_EQ(row[u"state"].toString(), QStringLiteral("unchanged"));
}

TEST_F(Request, in_ods_is_made_by_libreoffice_and_read_again)
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        GTEST_SKIP() << "LibreOffice is not here";
    const auto planned = request({QStringLiteral("--dry-run")}).json()[u"requests"].toArray();
    const Call done = request({QStringLiteral("--format"), QStringLiteral("ods"), QStringLiteral("--office"),
                               planned.first()[u"office"].toString()});
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    const Call same = answer({formOf(drafts().first(), QStringLiteral("leer.ods"))});
    ASSERT_EQ(same.exitCode, 0) << same.err.toStdString() << same.out.toStdString();
    EXPECT_EQ(same.json()[u"rows"].toArray().size(), planned.first()[u"clauses"].toArray().size());
}

TEST_F(Request, refuses_wrong_calls_with_one_sentence)
{
    for (const QStringList &wrong : {QStringList{QStringLiteral("--level"), QStringLiteral("4")},
                                     {QStringLiteral("--format"), QStringLiteral("pdf")},
                                     {QStringLiteral("--due-until"), QStringLiteral("bald")},
                                     {QStringLiteral("--answer-until"), QStringLiteral("2020-01-01")}}) {
        const Call call = onDatabase(QStringList{QStringLiteral("request"), QStringLiteral("--dry-run")} + wrong);
        EXPECT_EQ(call.exitCode, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(call.saysOneSentence());
    }
    EXPECT_EQ(request({QStringLiteral("--office"), QStringLiteral("4711")}).exitCode, 3);
}

TEST_F(Request, an_answer_that_is_no_form_is_not_recognised_and_the_others_are_still_read)
{
    ASSERT_EQ(request().exitCode, 0);
    const QString wrong = write(QStringLiteral("falsch.xlsx"), "keine Tabelle");
    const Call call = answer({wrong, formOf(drafts().first(), QStringLiteral("leer.xlsx"))});
    EXPECT_EQ(call.exitCode, 3);
    EXPECT_FALSE(call.json()[u"rows"].toArray().isEmpty());
    EXPECT_EQ(answer({path(QStringLiteral("fehlt.xlsx"))}).exitCode, 1);
}

TEST_F(Request, goes_by_mail_where_a_server_is_set_up_and_is_recorded_only_then)
{
    EXPECT_EQ(request({QStringLiteral("--mail"), QStringLiteral("brieftaube")}).exitCode, 2);
    EXPECT_EQ(request({QStringLiteral("--mail"), QStringLiteral("smtp")}).exitCode, 1) << "no server is set up";
    if (!tests::support::hasMailServer())
        GTEST_SKIP() << "python3-aiosmtpd is not installed";
    const tests::support::MailServerProcess server("implicit", "open");
    ASSERT_TRUE(server.ready());
    {
        const auto opened = core::store::sql::openDatabase(database());
        ASSERT_TRUE(opened);
        core::edit::EditService edits(**opened, QStringLiteral("Test"), [] { return QDateTime::currentDateTimeUtc(); });
        const core::model::Directory directory = (*opened)->directory().load().value();
        core::settings::ReviewSettings settings = core::settings::reviewSettings(directory);
        settings.sender = QStringLiteral("ratsbuero@stadt.example");
        settings.mailServer = {server.server().url, {}, server.server().caFile};
        ASSERT_TRUE(edits.apply(core::settings::setReviewSettings(edits, directory, settings).value()));
    }
    const Call sent = request({QStringLiteral("--mail"), QStringLiteral("smtp")});
    ASSERT_EQ(sent.exitCode, 0) << sent.err.toStdString() << sent.out.toStdString();
    const auto requests = sent.json()[u"requests"].toArray();
    ASSERT_GT(requests.size(), 2);
    for (const QJsonValue &one : requests)
        EXPECT_EQ(one[u"state"].toString(), QStringLiteral("sent"));
    EXPECT_EQ(server.count(), requests.size());
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_TRUE(request({QStringLiteral("--mail"), QStringLiteral("smtp")}).json()[u"requests"].toArray().isEmpty());
}
