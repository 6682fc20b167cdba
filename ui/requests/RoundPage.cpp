#include "ui/requests/RoundPage.h"

#include "core/edit/RequestEdits.h"
#include "ui/record/ConfirmSending.h"
#include "ui/requests/Labelled.h"
#include "ui/requests/RequestsModel.h"
#include "ui/requests/RoundFooter.h"
#include "ui/requests/RoundMails.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReturnKey.h"
#include "ui/widgets/Tones.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::requests {

using namespace core::base;
using namespace core::model;
using core::request::RequestMail;
using session::Job;
using widgets::MessageBar;

namespace {

constexpr int daysAhead = 30;
/// More windows of a mail program than that help nobody.
constexpr int mostOpened = 20;

/// Those requests as they are now: some of them may have been reminded a moment ago.
Result<std::vector<ContributionRequest>> asStored(core::store::Database &database,
                                                  const std::vector<ContributionRequest> &requests)
{
    auto open = database.reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}});
    if (!open)
        return open;
    std::erase_if(*open, [&requests](const ContributionRequest &one) {
        return std::none_of(requests.begin(), requests.end(),
                            [&one](const ContributionRequest &wanted) { return wanted.id == one.id; });
    });
    return open;
}

}

RoundPage::RoundPage(session::Session &session, QWidget *parent, record::PasswordReader passwords)
    : QWidget(parent), m_session(session), m_passwords(std::move(passwords)), m_bar(new MessageBar(this)),
      m_progress(new widgets::JobBar(QStringLiteral("roundJob"), this)), m_title(new QLabel(this)),
      m_count(new QLabel(this)), m_mails(new RoundMails(session, this)),
      m_confirm(new record::ConfirmSending(QStringLiteral("round"), this)), m_footer(new RoundFooter(this))
{
    setObjectName(QStringLiteral("roundPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeDates());
    layout->addWidget(m_bar);
    layout->addWidget(m_mails, 1);
    layout->addWidget(m_confirm);
    layout->addWidget(m_progress);
    layout->addWidget(m_footer);
    widgets::letReturnDo(*this, m_footer->writeButton());
    connect(m_mails, &RoundMails::ticksChanged, this, [this] {
        m_confirm->hide();
        showState();
    });
    connect(m_confirm, &record::ConfirmSending::confirmed, this, &RoundPage::fetchPassword);
    connect(m_footer, &RoundFooter::sendRequested, this, &RoundPage::send);
    connect(m_footer, &RoundFooter::changed, this, &RoundPage::showState);
    connect(m_footer, &RoundFooter::writeRequested, this, &RoundPage::layDown);
    connect(m_footer, &RoundFooter::cancelled, this, [this] {
        // What has begun to go is stopped, and what became of it is told here.
        if (m_isCarrying && m_progress->cancel())
            return;
        ++m_round;
        Q_EMIT cancelled();
    });
}

QWidget *RoundPage::makeHeader()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("roundCount"));
    widgets::makeSecondary(*m_count);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_count, 1);
    return head;
}

QWidget *RoundPage::makeDates()
{
    auto *bar = new QWidget(this);
    m_due = new widgets::DateField(bar);
    m_due->setNames(QStringLiteral("roundDue"), tr("What is due until"));
    m_dueBox = labelled(tr("What is &due until"), m_due, m_due->line(), bar);
    m_until = new widgets::DateField(bar);
    m_until->setNames(QStringLiteral("roundUntil"), tr("Answer until"));
    m_untilBox = labelled(tr("Answer &until"), m_until, m_until->line(), bar);
    for (widgets::DateField *field : {m_due, m_until})
        field->setToday(m_session.today());
    connect(m_due, &widgets::DateField::dateEdited, this, &RoundPage::prepare);
    connect(m_until, &widgets::DateField::dateEdited, this, [this](std::optional<QDate> until) {
        if (until)
            m_mails->setAnswerUntil(*until);
        showState();
    });
    connect(m_until, &widgets::DateField::acceptableChanged, this, &RoundPage::showState);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(20);
    layout->addWidget(m_dueBox);
    layout->addWidget(m_untilBox);
    layout->addStretch();
    return bar;
}

void RoundPage::setFolder(const QString &folder)
{
    m_footer->setFolder(folder);
}

void RoundPage::askForDue()
{
    m_due->setDate(m_session.today().addDays(daysAhead));
    begin(Kind::Due);
}

void RoundPage::askAbout(const std::vector<ResolutionId> &resolutions)
{
    m_chosen = resolutions;
    begin(Kind::Chosen);
}

void RoundPage::remind(const std::vector<ContributionRequest> &requests)
{
    m_late = requests;
    begin(Kind::Reminders);
}

void RoundPage::begin(Kind kind)
{
    // Mails that are on their way are none to be put together again.
    if (m_isCarrying) {
        m_bar->showMessage(MessageBar::Kind::Information,
                           tr("The mails are still being written or sent; the next ones come after them."));
        return;
    }
    m_kind = kind;
    m_title->setText(kind == Kind::Reminders ? tr("Remind the offices") : tr("Ask the offices"));
    m_dueBox->setVisible(kind == Kind::Due);
    m_untilBox->setVisible(kind != Kind::Reminders);
    m_mails->setStepShown(kind == Kind::Reminders);
    for (widgets::DateField *field : {m_due, m_until})
        field->setToday(m_session.today());
    m_until->setDate({});
    m_bar->clear();
    prepare();
}

void RoundPage::prepare()
{
    const int round = ++m_round;
    m_busy = true;
    m_count->setText(tr("being put together …"));
    m_mails->clear();
    m_confirm->hide();
    showState();
    const auto work = [kind = m_kind, until = m_due->date(), chosen = m_chosen, late = m_late,
                       today = m_session.today(), who = m_session.who(), now = m_session.now()](
                          core::store::Database &database, Progress &progress) -> Result<std::vector<RequestMail>> {
        if (kind == Kind::Reminders) {
            const auto current = asStored(database, late);
            return current ? core::request::nextReminders(database, *current, today, progress)
                           : Result<std::vector<RequestMail>>(current.error());
        }
        auto ids = kind == Kind::Chosen ? Result<std::vector<ResolutionId>>(chosen)
                                        : core::request::dueResolutions(database, until.value_or(today));
        if (!ids)
            return ids.error();
        core::edit::EditService edits(database, who, [now] { return now; });
        auto requests = core::request::prepareRequests(edits, *ids, today, progress);
        if (!requests)
            return requests.error();
        std::vector<RequestMail> mails;
        for (core::request::PreparedRequest &request : *requests)
            mails.push_back({std::move(request), 0});
        return mails;
    };
    Job *job = Job::startWith<std::vector<RequestMail>>(m_session.database(), this, work,
                                                        [this, round](Result<std::vector<RequestMail>> mails) {
                                                            if (round != m_round)
                                                                return;
                                                            m_busy = false;
                                                            if (mails)
                                                                show(std::move(*mails));
                                                            else if (mails.error().kind != ErrorKind::Cancelled)
                                                                m_bar->showError(mails.error());
                                                            else
                                                                Q_EMIT cancelled();
                                                        });
    m_progress->watch(*job, tr("Putting the mails together …"));
}

void RoundPage::show(std::vector<RequestMail> mails)
{
    m_mails->setMails(std::move(mails),
                      m_kind == Kind::Reminders
                          ? tr("No office is to be reminded today.")
                          : tr("There is nothing to ask: no clause is open, or its office is asked already."));
    if (m_kind != Kind::Reminders && !m_mails->mails().empty()) {
        // A date that was typed stays when what is due changes.
        if (m_until->date())
            m_mails->setAnswerUntil(*m_until->date());
        else
            m_until->setDate(m_mails->mails().front().request.request.until);
    }
    tellLeftOut();
    showState();
}

/// Who chose resolutions by hand is told when some of them ask nobody anything.
void RoundPage::tellLeftOut()
{
    if (m_kind != Kind::Chosen || m_mails->mails().empty())
        return;
    QSet<ResolutionId> asked;
    for (const RequestMail &mail : m_mails->mails()) {
        for (const core::request::RequestedItem &item : mail.request.items)
            asked.insert(item.resolution.id);
    }
    const int left = int(m_chosen.size()) - int(asked.size());
    if (left > 0)
        m_bar->showMessage(
            MessageBar::Kind::Information,
            tr("There is nothing to ask about %n of the %1 chosen resolutions: no clause is open, no office is named, or it is asked already.",
               nullptr, left)
                .arg(m_chosen.size()));
}

void RoundPage::showState()
{
    const int offices = m_mails->tickedOffices();
    const bool untilFits = m_kind == Kind::Reminders ||
                           (m_until->isAcceptable() && m_until->date() && *m_until->date() >= m_session.today());
    m_footer->showWrite(m_kind == Kind::Reminders ? tr("&Write %n reminder(s)", nullptr, offices)
                                                  : tr("&Write %n request(s)", nullptr, offices),
                        !m_busy && offices > 0 && untilFits && !m_session.isReadOnly(),
                        untilFits || m_busy ? QString() : tr("The answer needs a date that is not over."));
    const int sendable = int(m_mails->sendable().size());
    const bool hasServer = record::canSendMails(core::settings::reviewSettings(m_session.directory()));
    m_footer->showSend(m_kind == Kind::Reminders ? tr("&Send %n reminder(s)", nullptr, sendable)
                                                 : tr("&Send %n request(s)", nullptr, sendable),
                       !m_busy && sendable > 0 && untilFits && hasServer && !m_session.isReadOnly(),
                       hasServer ? QString()
                                 : tr("Sending needs a mail server and a sender; both are in the settings."));
    if (!m_busy)
        m_count->setText(tr("%1, %2").arg(tr("%n office(s)", nullptr, offices),
                                          tr("%n clause(s)", nullptr, m_mails->tickedClauses())));
}

void RoundPage::layDown()
{
    m_bar->clear();
    setCarrying(true);
    m_footer->remember();
    const QString folder = m_footer->folder();
    const auto converter = m_footer->converter();
    const std::vector<RequestMail> mails = m_mails->ticked();
    const auto settings = core::settings::reviewSettings(m_session.directory());
    Job *job = Job::startWith<QStringList>(
        m_session.database(), this,
        [mails, settings, folder, converter, today = m_session.today()](core::store::Database &database,
                                                                        Progress &progress) -> Result<QStringList> {
            const auto identity = database.reviews().identity();
            if (!identity)
                return identity.error();
            for (const RequestMail &mail : mails) {
                const auto isNew =
                    mail.level == 0 ? core::request::checkNotAskedMeanwhile(database, mail.request) : Result<void>();
                if (!isNew)
                    return isNew.error();
            }
            return core::request::layDown(mails, {settings, *identity, today, folder, converter}, progress);
        },
        [this, mails](const Result<QStringList> &files) {
            if (files) {
                record(mails, *files);
                return;
            }
            setCarrying(false);
            if (files.error().kind == ErrorKind::Cancelled)
                m_bar->showMessage(MessageBar::Kind::Information, tr("Cancelled; nothing was written."));
            else
                m_bar->showError(files.error());
        });
    m_progress->watch(*job, tr("Writing the mail drafts …"));
}

/// The drafts are there; what they say is recorded as one step. When that fails they go again: nobody shall send a form
/// that the program does not know.
void RoundPage::record(const std::vector<RequestMail> &mails, const QStringList &files)
{
    const auto requests = core::request::requestsOf(mails);
    const bool reminds = m_kind == Kind::Reminders;
    const ChangeSet set =
        reminds ? core::edit::remindOffices(requests, m_session.today()) : core::edit::askOffices(requests);
    m_session.submit(set, [this, files, reminds, alive = QPointer(this)](bool written) {
        if (!written) {
            for (const QString &file : files)
                QFile::remove(file);
        }
        if (!alive)
            return;
        setCarrying(false);
        if (!written)
            return;
        if (m_footer->opensDrafts()) {
            for (const QString &file : files.mid(0, mostOpened))
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        }
        const int count = int(files.size());
        Q_EMIT done(reminds ? tr("%n reminder(s) laid down as mail drafts.", nullptr, count)
                            : tr("%n request(s) laid down as mail drafts.", nullptr, count),
                    QFileInfo(files.value(0)).path());
    });
}

void RoundPage::send()
{
    m_bar->clear();
    m_going = m_mails->sendable();
    const int count = int(m_going.size());
    const int unseen = m_mails->unseen(m_going);
    if (unseen == 0) {
        fetchPassword();
        return;
    }
    QStringList recipients;
    for (const RequestMail &mail : m_going) {
        const core::request::PreparedRequest &request = mail.request;
        recipients << QStringLiteral("%1 <%2>: %3")
                          .arg(officeLabel(request.office), request.office.email.trimmed(),
                               tr("%n clause(s)", nullptr, int(request.items.size())));
    }
    m_confirm->ask(
        tr("You have not looked at %1 of %n mail(s). Send them all to these offices?", nullptr, count).arg(unseen),
        recipients, tr("Send %n mail(s) &now", nullptr, count));
}

void RoundPage::setCarrying(bool carrying)
{
    m_isCarrying = carrying;
    m_busy = carrying;
    showState();
}

void RoundPage::fetchPassword()
{
    setCarrying(true);
    const auto settings = core::settings::reviewSettings(m_session.directory());
    record::fetchPassword(m_passwords, settings.mailServer, this, [this](const Result<QString> &password) {
        if (password) {
            carry(*password);
            return;
        }
        setCarrying(false);
        m_bar->showMessage(MessageBar::Kind::Error, tr("%1 Nothing was sent.").arg(password.error().detail),
                           {{tr("Store the &password…"), [this] { Q_EMIT settingsRequested(); }}});
    });
}

void RoundPage::carry(const QString &password)
{
    using Outcomes = std::vector<core::request::RequestOutcome>;
    m_footer->remember();
    const auto work = [mails = m_going, settings = core::settings::reviewSettings(m_session.directory()),
                       converter = m_footer->converter(), password, today = m_session.today(), who = m_session.who(),
                       now = m_session.now()](core::store::Database &database, Progress &progress) -> Result<Outcomes> {
        const auto identity = database.reviews().identity();
        if (!identity)
            return identity.error();
        core::edit::EditService edits(database, who, [now] { return now; });
        return core::request::sendRequests(
            edits, mails, {settings, *identity, today, {}, converter},
            core::request::requestsToServer(settings.mailServer, password, settings.sender, progress), now, progress);
    };
    Job *job = Job::startWith<Outcomes>(m_session.database(), this, work, [this](const Result<Outcomes> &outcomes) {
        setCarrying(false);
        // What the job has recorded is shown at once.
        if (const auto polled = m_session.database().poll(); !polled)
            m_bar->showError(polled.error());
        else if (!outcomes)
            m_bar->showError(outcomes.error());
        else
            sent(*outcomes);
    });
    m_progress->watch(*job, tr("Sending …"));
}

/// Those that did not go stay on the page, as they were never asked.
void RoundPage::sent(const std::vector<core::request::RequestOutcome> &outcomes)
{
    using State = core::request::RequestOutcome::State;
    const auto went = [](const core::request::RequestOutcome &outcome) {
        return outcome.state == State::Sent || outcome.state == State::Unknown;
    };
    const int all = int(outcomes.size());
    const int out = int(std::count_if(outcomes.begin(), outcomes.end(), went));
    const auto trouble = std::find_if(outcomes.begin(), outcomes.end(),
                                      [](const auto &outcome) { return outcome.state != State::Sent; });
    if (trouble == outcomes.end()) {
        const QString sentence = m_kind == Kind::Reminders ? tr("%n reminder(s) sent by mail.", nullptr, all)
                                                           : tr("%n request(s) sent by mail.", nullptr, all);
        const int unreachable = m_mails->tickedOffices() - all;
        if (unreachable == 0) {
            Q_EMIT done(sentence, {});
            return;
        }
        prepare(); // shows whom it did not reach
        m_bar->showMessage(MessageBar::Kind::Warning,
                           sentence + u' ' +
                               tr("%n office(s) have no mail address and got none; a draft can be written for them.",
                                  nullptr, unreachable));
        return;
    }
    const QString office = officeLabel(m_going[size_t(trouble - outcomes.begin())].request.office);
    const QString why = trouble->state == State::Cancelled ? tr("It was cancelled.")
                                                           : QStringLiteral("%1: %2").arg(office, trouble->detail);
    prepare();
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("%1 of %n mail(s) went out. %2", nullptr, all).arg(QString::number(out), why));
}

}
