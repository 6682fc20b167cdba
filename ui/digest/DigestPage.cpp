#include "ui/digest/DigestPage.h"

#include "ui/record/ConfirmSending.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QUrl>

namespace ui::digest {

using namespace core::base;
using namespace core::model;
using namespace core::notify;
using namespace core::settings;
using core::store::NoticeState;
using session::Job;
using widgets::MessageBar;
using State = DigestOutcome::State;

namespace {

const QString kFolder = QStringLiteral("digest/folder");
constexpr int daysAhead = 14; // as the command line has it
constexpr int pauseMs = 250;

enum Column { RecipientColumn, DatesColumn, StateColumn, AddressColumn };

bool wentOut(State state)
{
    return state == State::Sent || state == State::Drafted || state == State::Unknown;
}

}

DigestPage::DigestPage(session::Session &session, QWidget *parent, record::PasswordReader passwords)
    : QWidget(parent), m_session(session), m_passwords(std::move(passwords))
{
    setObjectName(QStringLiteral("digestPage"));
    setAccessibleName(tr("Mails of what is due"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DigestPage::load);
    connect(&session, &session::Session::changed, this, &DigestPage::refresh);
    connect(&session, &session::Session::directoryChanged, this, &DigestPage::refresh);
}

void DigestPage::open()
{
    m_until->setToday(m_session.today());
    m_until->setDate(m_session.today().addDays(daysAhead));
    m_bar->clear();
    m_past.clear();
    m_seen.clear();
    m_unticked.clear();
    load();
}

void DigestPage::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void DigestPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_busy)
        m_pause.start();
}

void DigestPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_pause.start();
}

void DigestPage::load()
{
    const int round = ++m_round;
    m_stale = false;
    m_loading = true;
    m_confirm->hide();
    showState();
    const core::store::DueFilter filter{m_until->date().value_or(m_session.today()), {}};
    Job::startWith<Digests>(
        m_session.database(), this,
        [filter, today = m_session.today()](core::store::Database &database, Progress &) {
            return planDigests(database, filter, today);
        },
        [this, round](Result<Digests> digests) {
            if (round != m_round)
                return;
            m_loading = false;
            m_stale = !digests; // until it can be read
            if (digests)
                showDigests(std::move(*digests));
            else
                m_bar->showError(digests.error());
            showState();
        });
}

void DigestPage::showDigests(Digests digests)
{
    const DigestRow *chosen = current();
    const QString before = chosen ? chosen->key() : QString();
    m_rows.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int select = 0;
    for (Digest &digest : digests) {
        DigestRow row{std::move(digest), false, {}, {}};
        if (const auto past = m_past.find(row.key()); past != m_past.end()) {
            row.outcome = past->second.outcome;
            row.lastMail = past->second.mail;
        }
        row.seen = m_seen.count(row.mailText()) > 0;
        if (row.key() == before)
            select = int(m_rows.size());
        m_rows.push_back(std::move(row));
        addRow(m_rows.back());
    }
    m_list->setCurrentItem(m_list->topLevelItem(select));
    showRow();
}

void DigestPage::addRow(const DigestRow &row)
{
    const int dates = int(row.digest.items.size());
    auto *item =
        new QTreeWidgetItem(m_list, {row.name(), QLocale().toString(dates), row.stateText(), row.digest.address});
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (row.canGo()) {
        item->setFlags(flags | Qt::ItemIsUserCheckable);
        item->setCheckState(RecipientColumn, m_unticked.count(row.key()) > 0 ? Qt::Unchecked : Qt::Checked);
    } else {
        item->setFlags(flags);
    }
}

DigestRow *DigestPage::current()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

/// Shows the whole mail of the chosen row; from then on it counts as looked at.
void DigestPage::showRow()
{
    DigestRow *row = current();
    m_arrived->setVisible(row && row->isUncertain());
    m_again->setVisible(row && !row->digest.told.empty());
    m_address->setVisible(row && row->digest.address.isEmpty() && !row->digest.recipient.isEmpty());
    m_explanation->setVisible(row && !row->explanation().isEmpty());
    m_notice->setVisible(row && (!row->explanation().isEmpty() || !row->digest.told.empty()));
    if (!row) {
        m_mail->setPlainText(m_loading ? QString() : tr("Until this day nothing is due."));
        return;
    }
    m_explanation->setText(row->explanation());
    const QString mail = row->mailText();
    if (m_mail->toPlainText() != mail)
        m_mail->setPlainText(mail);
    if (!row->canGo() || !isVisible())
        return;
    m_seen.insert(mail);
    row->seen = true;
    const QSignalBlocker quiet(m_list);
    m_list->currentItem()->setText(StateColumn, row->stateText());
}

void DigestPage::noteTick(int at)
{
    const QString key = m_rows[size_t(at)].key();
    if (m_list->topLevelItem(at)->checkState(RecipientColumn) == Qt::Checked)
        m_unticked.erase(key);
    else
        m_unticked.insert(key);
    m_confirm->hide();
    showState();
}

DigestPage::Digests DigestPage::ticked() const
{
    Digests digests;
    for (const DigestRow &row : m_rows) {
        if (row.canGo() && m_unticked.count(row.key()) == 0)
            digests.push_back(row.digest);
    }
    return digests;
}

void DigestPage::showState()
{
    const int count = int(ticked().size());
    const ReviewSettings settings = reviewSettings(m_session.directory());
    const bool hasServer = record::canSendMails(settings);
    const bool may = !m_busy && !m_loading && count > 0 && !m_session.isReadOnly();
    m_count->setText(m_loading ? tr("being put together …") : tr("%n mail(s) chosen", nullptr, count));
    m_layDown->setText(tr("&Lay down %n draft(s)", nullptr, count));
    m_layDown->setEnabled(may && !m_folder->text().trimmed().isEmpty());
    m_send->setText(tr("&Send %n mail(s)", nullptr, count));
    m_send->setEnabled(may && hasServer);
    for (QPushButton *button : {m_layDown, m_send})
        button->setAccessibleName(button->text().remove(u'&'));
    m_hint->setVisible(!hasServer);
    m_settings->setVisible(!hasServer);
    for (QPushButton *button : {m_arrived, m_again})
        button->setEnabled(!m_busy && !m_session.isReadOnly());
    m_until->setEnabled(!m_busy);
    m_list->setEnabled(!m_busy);
}

void DigestPage::send()
{
    const Digests digests = ticked();
    int unseen = 0;
    for (const Digest &digest : digests)
        unseen += m_seen.count(asText(digest.draft)) == 0 ? 1 : 0;
    if (unseen > 0)
        confirm(digests, unseen);
    else
        fetchPassword(digests);
}

void DigestPage::confirm(const Digests &digests, int unseen)
{
    const int count = int(digests.size());
    QStringList lines;
    for (const Digest &digest : digests)
        lines << QStringLiteral("%1 <%2>: %3")
                     .arg(digest.recipient, digest.address, tr("%n date(s)", nullptr, int(digest.items.size())));
    m_asked = digests;
    m_confirm->ask(
        tr("You have not looked at %1 of %n mail(s). Send them all to these recipients?", nullptr, count).arg(unseen),
        lines, tr("Send %n mail(s) &now", nullptr, count));
}

void DigestPage::fetchPassword(const Digests &digests)
{
    m_bar->clear();
    const ReviewSettings settings = reviewSettings(m_session.directory());
    const auto go = [this, digests, settings](const QString &password) {
        carry(digests, NoticeState::Sent, [settings, password](const Progress &progress) {
            return toServer(settings.mailServer, password, settings.sender, progress);
        });
    };
    m_busy = true;
    showState();
    record::fetchPassword(m_passwords, settings.mailServer, this, [this, go](const Result<QString> &password) {
        if (password) {
            go(*password);
            return;
        }
        m_busy = false;
        showState();
        m_bar->showMessage(MessageBar::Kind::Error, tr("%1 Nothing was sent.").arg(password.error().detail),
                           {{tr("Store the &password…"), [this] { Q_EMIT settingsRequested(); }}});
    });
}

void DigestPage::carry(const Digests &digests, NoticeState as, const std::function<Carrier(const Progress &)> &carrier)
{
    m_busy = true;
    showState();
    Job *job = Job::startWith<Outcomes>(
        m_session.database(), this,
        [digests, as, carrier, now = m_session.now()](core::store::Database &database, Progress &progress)
            -> Result<Outcomes> { return sendDigests(database, digests, now, as, carrier(progress), progress); },
        [this, digests](const Result<Outcomes> &outcomes) {
            m_busy = false;
            if (outcomes)
                done(digests, *outcomes);
            else
                m_bar->showError(outcomes.error());
            showState();
        });
    m_progress->watch(*job, as == NoticeState::Sent ? tr("Sending …") : tr("Writing the mail drafts …"));
}

void DigestPage::done(const Digests &digests, const Outcomes &outcomes)
{
    int out = 0;
    int drafts = 0;
    QString why;
    QString file;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const DigestRow row{digests[i], true, {}, {}};
        m_past[row.key()] = {outcomes[i], row.mailText()};
        if (wentOut(outcomes[i].state))
            ++out;
        else if (why.isEmpty())
            why = outcomes[i].state == State::Cancelled    ? tr("It was cancelled.")
                  : outcomes[i].state == State::NothingNew ? tr("Another program told it meanwhile.")
                                                           : outcomes[i].detail;
        drafts += outcomes[i].state == State::Drafted ? 1 : 0;
        if (!outcomes[i].file.isEmpty())
            file = outcomes[i].file;
    }
    const int all = int(outcomes.size());
    std::vector<MessageBar::Action> actions;
    if (!file.isEmpty()) {
        const QUrl folder = QUrl::fromLocalFile(QFileInfo(file).path());
        actions.push_back({tr("Open &folder"), [folder] { QDesktopServices::openUrl(folder); }});
    }
    if (out == all)
        m_bar->showMessage(MessageBar::Kind::Information,
                           drafts > 0 ? tr("%n mail(s) laid down as drafts.", nullptr, all)
                                      : tr("%n mail(s) sent.", nullptr, all),
                           actions);
    else
        m_bar->showMessage(MessageBar::Kind::Warning,
                           tr("%1 of %n mail(s) went out. %2", nullptr, all).arg(QString::number(out), why), actions);
    load();
}

void DigestPage::layDown()
{
    m_bar->clear();
    m_confirm->hide();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    QSettings().setValue(kFolder, folder);
    carry(ticked(), NoticeState::Drafted,
          [folder, today = m_session.today()](const Progress &) { return toFolder(folder, today); });
}

/// What a person knows better than the program: whether a mail arrived, or that it shall go once more.
void DigestPage::decide(bool arrived)
{
    const DigestRow *row = current();
    if (!row)
        return;
    std::set<QString> messages;
    for (const core::store::StoredNotice &notice : row->digest.told) {
        if (!arrived || notice.state == NoticeState::Sending)
            messages.insert(notice.messageId);
    }
    m_past.erase(row->key());
    m_busy = true;
    showState();
    Job::startWith<bool>(
        m_session.database(), this,
        [messages, arrived, now = m_session.now()](core::store::Database &database, Progress &) -> Result<bool> {
            for (const QString &message : messages) {
                const auto noted = arrived ? database.reviews().settle(message, NoticeState::Sent, now)
                                           : database.reviews().release(message);
                if (!noted)
                    return noted.error();
            }
            return true;
        },
        [this](const Result<bool> &noted) {
            m_busy = false;
            if (!noted)
                m_bar->showError(noted.error());
            load();
        });
}

}
