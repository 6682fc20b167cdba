#include "core/request/RequestSending.h"
#include "core/edit/RequestEdits.h"

#include "core/request/FormAnswer.h"
#include "core/sheet/SheetReader.h"
#include "tests/core/request/OtherPrograms.h"
#include "tests/core/request/RequestsFixture.h"
#include "tests/support/MailServerProcess.h"

#include <QFile>
#include <QProcess>

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::mail;
using namespace core::request;
using namespace core::sheet;
using namespace tests::core_request;
using namespace tests::core_store;
using tests::support::hasMailServer;
using tests::support::mailPassword;
using tests::support::MailServerProcess;
using State = RequestOutcome::State;

namespace {

const QDateTime now(today, QTime(8, 0), Qt::UTC);

/// Three offices that are to be asked by mail.
class RequestSending : public RequestsFixture
{
protected:
    void SetUp() override
    {
        for (const QString &number : {QStringLiteral("20"), QStringLiteral("66"), QStringLiteral("67")})
            addResolution(QStringLiteral("V00%1/26").arg(number), 2,
                          addOffice(number, QStringLiteral("Amt ") + number));
        m_how.identity = identity();
        m_how.today = today;
        m_how.settings.sender = QStringLiteral("Ratsbüro <ratsbuero@stadt.example>");
        m_how.settings.headAddress = QStringLiteral("leitung@stadt.example");
        for (PreparedRequest &request : must(prepareRequests(m_edits, m_ids, today, m_progress)))
            m_mails.push_back({std::move(request), 0});
    }
    std::vector<ContributionRequest> stored() { return must(m_database->reviews().requests({})); }
    std::vector<RequestOutcome> send(const RequestCarrier &carrier)
    {
        return sendRequests(m_edits, m_mails, m_how, carrier, now, m_progress);
    }

    Progress m_progress;
    LayDown m_how;
    std::vector<RequestMail> m_mails;
};

}

TEST_F(RequestSending, records_before_a_mail_goes_and_says_so_until_it_is_there)
{
    QStringList to;
    const auto outcomes = send([&](const QStringList &recipients, const QByteArray &message) {
        to += recipients;
        const auto known = stored();
        EXPECT_EQ(known.size(), size_t(to.size()));
        EXPECT_FALSE(known.back().remark.isEmpty()) << "a program that is killed now leaves it marked";
        EXPECT_TRUE(message.contains("Message-ID: <") && message.contains("Date: ") && !message.contains("X-Unsent"));
        return DeliveryReport{Delivery::Delivered};
    });
    for (const RequestOutcome &outcome : outcomes)
        EXPECT_EQ(outcome.state, State::Sent) << outcome.detail.toStdString();
    EXPECT_EQ(to, (QStringList{QStringLiteral("20@stadt.example"), QStringLiteral("66@stadt.example"),
                               QStringLiteral("67@stadt.example")}));
    ASSERT_EQ(stored().size(), 3u);
    for (const ContributionRequest &request : stored())
        EXPECT_EQ(request.remark, QString());
}

TEST_F(RequestSending, forgets_what_was_refused_and_keeps_what_is_unknown_marked)
{
    int at = 0;
    const Delivery deliveries[] = {Delivery::Refused, Delivery::Unknown, Delivery::Delivered};
    const auto outcomes = send([&](const QStringList &, const QByteArray &) {
        return DeliveryReport{deliveries[at++], QStringLiteral("Satz.")};
    });
    EXPECT_EQ(outcomes[0].state, State::Refused);
    EXPECT_EQ(outcomes[1].state, State::Unknown);
    EXPECT_EQ(outcomes[2].state, State::Sent);
    const auto known = stored();
    ASSERT_EQ(known.size(), 2u) << "the refused office can be asked again";
    EXPECT_EQ(std::count_if(known.begin(), known.end(),
                            [](const ContributionRequest &request) { return !request.remark.isEmpty(); }),
              1);
    EXPECT_EQ(must(prepareRequests(m_edits, m_ids, today, m_progress)).size(), 1u);
}

TEST_F(RequestSending, ends_when_the_server_cannot_be_used_and_when_it_is_cancelled)
{
    int tries = 0;
    const auto outcomes = send([&](const QStringList &, const QByteArray &) {
        ++tries;
        return DeliveryReport{Delivery::Refused, QStringLiteral("Kennwort."), true};
    });
    EXPECT_EQ(tries, 1) << "locks no account";
    EXPECT_EQ(outcomes[2].state, State::Refused);
    EXPECT_TRUE(stored().empty());
    m_mails[1].request.office.email.clear();
    EXPECT_EQ(
        send([](const QStringList &, const QByteArray &) { return DeliveryReport{Delivery::Delivered}; })[1].state,
        State::Refused);
    EXPECT_EQ(stored().size(), 2u);
}

TEST_F(RequestSending, ends_when_two_mails_in_a_row_are_lost_and_marks_no_office_more)
{
    int tries = 0;
    const auto outcomes = send([&](const QStringList &, const QByteArray &) {
        ++tries;
        return DeliveryReport{Delivery::Unknown, QStringLiteral("Abgebrochen.")};
    });
    EXPECT_EQ(tries, 2);
    EXPECT_EQ(outcomes[1].state, State::Unknown);
    EXPECT_EQ(outcomes[2].state, State::Refused);
    EXPECT_TRUE(outcomes[2].detail.startsWith(QStringLiteral("Not tried"))) << outcomes[2].detail.toStdString();
    EXPECT_EQ(stored().size(), 2u) << "the third office is not asked";
}

TEST_F(RequestSending, asks_no_office_that_somebody_else_has_asked_meanwhile)
{
    write(*m_database,
          core::edit::askOffices({must(prepareRequests(m_edits, m_ids, today, m_progress)).at(1).request}).changes);
    int tries = 0;
    const auto outcomes = send([&](const QStringList &, const QByteArray &) {
        ++tries;
        return DeliveryReport{Delivery::Delivered};
    });
    EXPECT_EQ(tries, 2);
    EXPECT_EQ(outcomes[1].state, State::Refused);
    EXPECT_TRUE(outcomes[1].detail.contains(QStringLiteral("asked meanwhile"))) << outcomes[1].detail.toStdString();
    EXPECT_EQ(stored().size(), 3u);
}

TEST_F(RequestSending, reaches_a_real_server_and_a_third_reminder_the_head_as_well)
{
    if (!hasMailServer())
        GTEST_SKIP() << "python3-aiosmtpd is not installed";
    const MailServerProcess server("implicit", "good");
    ASSERT_TRUE(server.ready());
    const auto carrier = requestsToServer(server.server(), mailPassword, m_how.settings.sender, m_progress);
    for (const RequestOutcome &outcome : send(carrier))
        EXPECT_EQ(outcome.state, State::Sent) << outcome.detail.toStdString();
    EXPECT_EQ(server.count(), 3);
    m_mails = must(nextReminders(
        *m_database,
        [this] {
            std::vector<ContributionRequest> late = stored();
            for (ContributionRequest &request : late) {
                ContributionRequest after = request;
                after.askedOn = today.addDays(-40);
                after.until = today.addDays(-20);
                after.reminders = 2;
                write(*m_database, {changed(request, after)});
            }
            return stored();
        }(),
        today, m_progress));
    ASSERT_EQ(m_mails.size(), 3u);
    for (const RequestOutcome &outcome : send(carrier))
        EXPECT_EQ(outcome.state, State::Sent) << outcome.detail.toStdString();
    EXPECT_TRUE(server.mails().contains("TO 20@stadt.example leitung@stadt.example"))
        << server.mails().left(200).toStdString();
    EXPECT_EQ(stored().front().reminders, highestReminder);
}

TEST_F(RequestSending, is_answered_by_mails_with_the_form_attached)
{
    std::vector<QByteArray> messages;
    send([&](const QStringList &, const QByteArray &message) {
        messages.push_back(message);
        return DeliveryReport{Delivery::Delivered};
    });
    // The office fills in the form that it got, and its mail program sends it back by a mail of its own, the first mail inside of it.
    const QString path = m_folder.filePath(QStringLiteral("anfrage.eml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(messages[0]);
    file.close();
    const auto forms = must(formsIn(path));
    ASSERT_EQ(forms.size(), 1u);
    Parts parts = partsOf(forms[0].content);
    setInline(parts, cellName(formFirstRow, int(FormColumn::Report)), QStringLiteral("Die Arbeiten laufen."));
    const QString filled = m_folder.filePath(QStringLiteral("Zuarbeit 20.xlsx"));
    QFile table(filled);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write(packed(parts));
    table.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import sys,email.message,email.policy,email\n"
             "m=email.message.EmailMessage(policy=email.policy.SMTP)\nm['From']='amt20@stadt.example'\nm['Subject']='AW: Zuarbeit'\n"
             "m.set_content('Anbei.')\nm.add_attachment(open(sys.argv[1],'rb').read(),maintype='application',subtype='octet-stream',filename='Zuarbeit Straßen.xlsx')\n"
             "m.add_attachment(email.message_from_binary_file(open(sys.argv[2],'rb'),policy=email.policy.SMTP))\n"
             "open(sys.argv[3],'wb').write(m.as_bytes())\n"),
         filled, path, m_folder.filePath(QStringLiteral("antwort.eml"))});
    ASSERT_TRUE(python.waitForFinished(60'000) && python.exitCode() == 0)
        << python.readAllStandardError().toStdString();
    const auto answered = must(formsIn(m_folder.filePath(QStringLiteral("antwort.eml"))));
    ASSERT_EQ(answered.size(), 2u) << "the filled one and, in the mail that is quoted, the empty one";
    EXPECT_TRUE(answered[0].name.contains(QStringLiteral("Zuarbeit Straßen.xlsx"))) << answered[0].name.toStdString();
    AnswerPlan plan = must(readAnswers(*m_database, answered, m_progress));
    EXPECT_EQ(plan.count(AnswerState::Changes), 1);
    EXPECT_EQ(plan.count(AnswerState::Conflict), 0) << "an untouched form says nothing";
    must(m_edits.apply(must(acceptAnswer(m_edits, plan, today, QStringLiteral("Leitung")))));
    const auto reports = must(m_database->resolutions().load(m_ids[0])).reports;
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].state, ReportState::Approved);
    EXPECT_EQ(reports[0].approvedBy, QStringLiteral("Leitung"));
    for (const auto &[name, content] :
         {std::pair("leer.eml", QByteArray("From: a@b.example\r\nSubject: x\r\n\r\nnichts\r\n")),
          std::pair("post.msg", QByteArray("egal"))}) {
        QFile other(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(other.open(QIODevice::WriteOnly));
        other.write(content);
        other.close();
        const auto none = formsIn(other.fileName());
        ASSERT_FALSE(none.ok()) << name;
        EXPECT_EQ(none.error().kind, ErrorKind::NotRecognised);
    }
}

TEST_F(RequestSending, takes_many_forms_as_one_and_leaves_to_a_person_where_two_disagree)
{
    for (PreparedRequest &request : askAll())
        for (RequestMail &mail : m_mails)
            if (mail.request.office.id == request.office.id)
                mail.request = std::move(request);
    const auto formWith = [&](size_t mail, const QString &report) {
        Parts parts = partsOf(must(writeForm(m_mails[mail].request, identity())));
        setInline(parts, cellName(formFirstRow, int(FormColumn::Report)), report);
        return ReturnedForm{QStringLiteral("%1.xlsx").arg(report), packed(parts)};
    };
    const ReturnedForm wrong{QStringLiteral("falsch.xlsx"), "keine Tabelle"};
    AnswerPlan plan = must(readAnswers(*m_database,
                                       {formWith(0, QStringLiteral("eins")), wrong, formWith(1, QStringLiteral("zwei")),
                                        formWith(1, QStringLiteral("zwei"))},
                                       m_progress));
    EXPECT_EQ(plan.forms, 3);
    ASSERT_EQ(plan.unread.size(), 1u);
    EXPECT_TRUE(plan.unread[0].name == QStringLiteral("falsch.xlsx"));
    EXPECT_EQ(plan.count(AnswerState::Changes), 2) << "the same form twice says nothing new";
    const auto accepted = must(acceptAnswer(m_edits, plan, today));
    EXPECT_EQ(must(m_edits.apply(accepted)).changes.size(), accepted.changes.size());
    plan = must(readAnswers(*m_database, {formWith(2, QStringLiteral("so")), formWith(2, QStringLiteral("anders"))},
                            m_progress));
    EXPECT_EQ(plan.count(AnswerState::Conflict), 2);
    EXPECT_EQ(std::count_if(plan.rows.begin(), plan.rows.end(), [](const AnswerRow &row) { return row.accepted; }), 0);
}

TEST(FormWords, are_the_words_of_the_program)
{
    QFile file(QStringLiteral(BK_SOURCE_DIR "/resources/translations/beschlusskontrolle_de.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString translations = QString::fromUtf8(file.readAll());
    const qsizetype begin = translations.indexOf(QStringLiteral("<name>ClauseStatus</name>"));
    const QString context = translations.mid(begin, translations.indexOf(QStringLiteral("</context>"), begin) - begin);
    for (ClauseStatus status : formStatuses()) {
        const QRegularExpression german(QStringLiteral("<source>%1</source>\\s*<translation>([^<]*)</translation>")
                                            .arg(QRegularExpression::escape(label(status))));
        EXPECT_EQ(formWord(status), german.match(context).captured(1)) << label(status).toStdString();
    }
}
