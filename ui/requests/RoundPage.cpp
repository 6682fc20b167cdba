#include "ui/requests/RoundPage.h"

#include "core/letter/LibreOffice.h"
#include "core/model/Dates.h"
#include "ui/common/DateField.h"
#include "ui/common/Job.h"
#include "ui/common/JobBar.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PaddedDelegate.h"
#include "ui/common/QuietHeader.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"
#include "ui/requests/RequestsModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::requests {

using namespace core::model;
using common::Job;
using common::MessageBar;
using core::review::RequestMail;

namespace {

const QString kFolder = QStringLiteral("requests/folder");
const QString kFormat = QStringLiteral("requests/format");
const QString kLibreOffice = QStringLiteral("libreoffice/program"); // chosen on the page of letters
const QString kOpen = QStringLiteral("requests/openDrafts");
constexpr int daysAhead = 30;
/// More windows of a mail program than that help nobody.
constexpr int mostOpened = 20;

enum Column { OfficeColumn, ClausesColumn, WhatColumn, AddressColumn };

QWidget *labelled(const QString &text, QWidget *field, QWidget *buddy, QWidget *parent, int stretch = 0)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(text, box);
    label->setBuddy(buddy);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(field, stretch);
    return box;
}

/// Forms in ODS are made by LibreOffice.
core::review::FormConverter toOds(const QString &program)
{
    return {QStringLiteral("ods"), QByteArrayLiteral("application/vnd.oasis.opendocument.spreadsheet"),
            [program](const std::vector<QByteArray> &forms, Progress &progress) {
                using core::letter::LibreOffice;
                return LibreOffice(program).convert(forms, LibreOffice::Target::Ods, progress);
            }};
}

QString asText(const core::mail::Draft &draft, const QString &form)
{
    QStringList lines{RoundPage::tr("To: %1").arg(draft.to.isEmpty() ? RoundPage::tr("(no mail address of the office)") : draft.to.join(QStringLiteral(", ")))};
    if (!draft.copies.isEmpty())
        lines << RoundPage::tr("Copy: %1").arg(draft.copies.join(QStringLiteral(", ")));
    lines << RoundPage::tr("Subject: %1").arg(draft.subject) << RoundPage::tr("Attached: %1").arg(form) << QString() << draft.text;
    return lines.join(u'\n');
}

}

RoundPage::RoundPage(common::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new MessageBar(this)), m_progress(new common::JobBar(QStringLiteral("roundJob"), this)),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_offices(new QTreeWidget(this)), m_mail(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("roundPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeDates());
    layout->addWidget(m_bar);
    layout->addWidget(makeLists(), 1);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
}

QWidget *RoundPage::makeHeader()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(common::headingFont(*this));
    m_count->setObjectName(QStringLiteral("roundCount"));
    common::makeSecondary(*m_count);
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
    m_due = new common::DateField(bar);
    m_due->setNames(QStringLiteral("roundDue"), tr("What is due until"));
    m_dueBox = labelled(tr("What is &due until"), m_due, m_due->line(), bar);
    m_until = new common::DateField(bar);
    m_until->setNames(QStringLiteral("roundUntil"), tr("Answer until"));
    m_untilBox = labelled(tr("Answer &until"), m_until, m_until->line(), bar);
    for (common::DateField *field : {m_due, m_until})
        field->setToday(m_session.today());
    connect(m_due, &common::DateField::dateEdited, this, &RoundPage::prepare);
    connect(m_until, &common::DateField::dateEdited, this, [this](std::optional<QDate> until) {
        if (until)
            setAnswerUntil(*until);
        showState();
    });
    connect(m_until, &common::DateField::acceptableChanged, this, &RoundPage::showState);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(20);
    layout->addWidget(m_dueBox);
    layout->addWidget(m_untilBox);
    layout->addStretch();
    return bar;
}

QWidget *RoundPage::makeLists()
{
    m_offices->setObjectName(QStringLiteral("roundOffices"));
    m_offices->setAccessibleName(tr("Offices that get a mail"));
    m_offices->setHeader(new common::QuietHeader(m_offices));
    m_offices->setItemDelegate(new common::PaddedDelegate(m_offices));
    m_offices->setHeaderLabels({tr("Office"), tr("Clauses"), tr("Reminder step"), tr("Mail address")});
    m_offices->setRootIsDecorated(false);
    m_offices->setUniformRowHeights(true);
    m_offices->setAllColumnsShowFocus(true);
    m_offices->setFrameShape(QFrame::NoFrame);
    m_offices->header()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_offices->setColumnWidth(OfficeColumn, digit * 33);
    m_offices->setColumnWidth(ClausesColumn, digit * 11);
    m_offices->setColumnWidth(WhatColumn, digit * 18);
    connect(m_offices, &QTreeWidget::currentItemChanged, this, &RoundPage::showMail);
    connect(m_offices, &QTreeWidget::itemChanged, this, &RoundPage::showState);
    m_mail->setObjectName(QStringLiteral("roundMail"));
    m_mail->setAccessibleName(tr("The mail to the chosen office"));
    m_mail->setReadOnly(true);
    m_mail->setTabChangesFocus(true);
    m_mail->setFrameShape(QFrame::NoFrame);
    m_mail->document()->setDocumentMargin(14);
    auto *lists = new QSplitter(Qt::Horizontal, this);
    lists->setObjectName(QStringLiteral("roundSplitter"));
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(1);
    lists->addWidget(m_offices);
    lists->addWidget(m_mail);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 1);
    return lists;
}

QWidget *RoundPage::makeFooter()
{
    auto *foot = new QWidget(this);
    m_folder = new QLineEdit(foot);
    m_folder->setObjectName(QStringLiteral("roundFolder"));
    m_folder->setAccessibleName(tr("Folder for the mail drafts"));
    m_folder->setText(QDir::toNativeSeparators(
        QSettings().value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString()));
    auto *choose = new QPushButton(tr("C&hoose…"), foot);
    choose->setObjectName(QStringLiteral("roundChooseFolder"));
    choose->setAccessibleName(tr("Choose the folder for the mail drafts"));
    m_format = new QComboBox(foot);
    m_format->setObjectName(QStringLiteral("roundFormat"));
    m_format->setAccessibleName(tr("Format of the forms"));
    m_format->addItem(tr("Excel (XLSX)"), QStringLiteral("xlsx"));
    if (core::letter::LibreOffice(QSettings().value(kLibreOffice).toString()).isThere())
        m_format->addItem(tr("OpenDocument (ODS)"), QStringLiteral("ods"));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(kFormat))));
    QWidget *format = labelled(tr("For&m"), m_format, m_format, foot);
    format->findChild<QLabel *>()->setAccessibleName(m_format->accessibleName());
    m_open = new QCheckBox(tr("&Open the drafts in the mail program"), foot);
    m_open->setObjectName(QStringLiteral("roundOpen"));
    m_open->setAccessibleName(tr("Open the drafts in the mail program"));
    m_open->setChecked(QSettings().value(kOpen, false).toBool());
    m_create = new QPushButton(foot);
    m_create->setObjectName(QStringLiteral("roundCreate"));
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("roundCancel"));
    cancel->setAccessibleName(tr("Back to the requests without writing anything"));
    for (QPushButton *button : {choose, m_create, cancel})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &RoundPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &RoundPage::showState);
    connect(m_create, &QPushButton::clicked, this, &RoundPage::layDown);
    connect(cancel, &QPushButton::clicked, this, [this] {
        ++m_round;
        Q_EMIT cancelled();
    });
    auto *where = new QHBoxLayout;
    where->setSpacing(10);
    where->addWidget(labelled(tr("&Folder"), m_folder, m_folder, foot, 1), 1);
    where->addWidget(choose);
    where->addWidget(format);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(10);
    actions->addWidget(m_open, 1);
    actions->addWidget(m_create);
    actions->addWidget(cancel);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(where);
    layout->addLayout(actions);
    return foot;
}

void RoundPage::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
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
    m_kind = kind;
    m_title->setText(kind == Kind::Reminders ? tr("Remind the offices") : tr("Ask the offices"));
    m_dueBox->setVisible(kind == Kind::Due);
    m_untilBox->setVisible(kind != Kind::Reminders);
    m_offices->setColumnHidden(WhatColumn, kind != Kind::Reminders);
    for (common::DateField *field : {m_due, m_until})
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
    m_offices->clear();
    m_mails.clear();
    m_mail->clear();
    showState();
    const auto work = [kind = m_kind, until = m_due->date(), chosen = m_chosen, late = m_late, today = m_session.today(), who = m_session.who(),
                       now = m_session.now()](core::store::Database &database, Progress &progress) -> Result<std::vector<RequestMail>> {
        if (kind == Kind::Reminders)
            return core::review::nextReminders(database, late, today, progress);
        auto ids = kind == Kind::Chosen ? Result<std::vector<ResolutionId>>(chosen)
                                        : core::review::dueResolutions(database, until.value_or(today));
        if (!ids)
            return ids.error();
        core::edit::EditService edits(database, who, [now] { return now; });
        auto requests = core::review::prepareRequests(edits, *ids, today, progress);
        if (!requests)
            return requests.error();
        std::vector<RequestMail> mails;
        for (core::review::PreparedRequest &request : *requests)
            mails.push_back({std::move(request), 0});
        return mails;
    };
    Job *job = Job::startWith<std::vector<RequestMail>>(m_session.database(), this, work, [this, round](Result<std::vector<RequestMail>> mails) {
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
    m_mails = std::move(mails);
    {
        const QSignalBlocker quiet(m_offices);
        for (const RequestMail &mail : m_mails) {
            const Office &office = mail.request.office;
            auto *row = new QTreeWidgetItem(m_offices, {officeLabel(office), QLocale().toString(int(mail.request.items.size())), levelName(mail.level),
                                                        office.email.trimmed().isEmpty() ? tr("none") : office.email.trimmed()});
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
            row->setCheckState(OfficeColumn, Qt::Checked);
        }
    }
    if (m_kind != Kind::Reminders && !m_mails.empty()) {
        // A date that was typed stays when what is due changes.
        if (m_until->date())
            setAnswerUntil(*m_until->date());
        else
            m_until->setDate(m_mails.front().request.request.until);
    }
    if (m_offices->topLevelItemCount() > 0)
        m_offices->setCurrentItem(m_offices->topLevelItem(0)); // shows its mail
    else
        showMail();
    showState();
}

bool RoundPage::isTicked(std::size_t mail) const
{
    return m_offices->topLevelItem(int(mail))->checkState(OfficeColumn) == Qt::Checked;
}

std::vector<RequestMail> RoundPage::ticked() const
{
    std::vector<RequestMail> mails;
    for (std::size_t i = 0; i < m_mails.size(); ++i) {
        if (isTicked(i))
            mails.push_back(m_mails[i]);
    }
    return mails;
}

void RoundPage::setAnswerUntil(QDate until)
{
    for (RequestMail &mail : m_mails)
        mail.request.request.until = until;
    showMail();
}

void RoundPage::showMail()
{
    const int row = m_offices->indexOfTopLevelItem(m_offices->currentItem());
    if (row < 0 || row >= int(m_mails.size())) {
        m_mail->setPlainText(m_busy ? QString()
                                    : m_kind == Kind::Reminders ? tr("No office is to be reminded today.")
                                                                : tr("There is nothing to ask: no clause is open, or its office is asked already."));
        return;
    }
    const RequestMail &mail = m_mails[size_t(row)];
    const auto settings = core::review::reviewSettings(m_session.directory());
    m_mail->setPlainText(asText(core::review::requestDraft(mail, settings, m_session.today()), core::review::formFileName(mail.request)));
}

void RoundPage::showState()
{
    int offices = 0;
    int clauses = 0;
    for (std::size_t i = 0; i < m_mails.size(); ++i) {
        if (isTicked(i)) {
            ++offices;
            clauses += int(m_mails[i].request.items.size());
        }
    }
    const bool untilFits = m_kind == Kind::Reminders || (m_until->isAcceptable() && m_until->date() && *m_until->date() >= m_session.today());
    m_create->setText(m_kind == Kind::Reminders ? tr("&Write %n reminder(s)", nullptr, offices) : tr("&Write %n request(s)", nullptr, offices));
    m_create->setAccessibleName(m_create->text().remove(u'&'));
    m_create->setEnabled(!m_busy && offices > 0 && untilFits && !m_folder->text().trimmed().isEmpty() && !m_session.isReadOnly());
    m_create->setToolTip(untilFits || m_busy ? QString() : tr("The answer needs a date that is not over."));
    if (!m_busy)
        m_count->setText(tr("%1, %2").arg(tr("%n office(s)", nullptr, offices), tr("%n clause(s)", nullptr, clauses)));
}

void RoundPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the mail drafts"), m_folder->text());
    dialog->setObjectName(QStringLiteral("roundFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RoundPage::setFolder);
    dialog->open();
}

void RoundPage::layDown()
{
    m_bar->clear();
    m_busy = true;
    showState();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    QSettings().setValue(kFolder, folder);
    QSettings().setValue(kOpen, m_open->isChecked());
    QSettings().setValue(kFormat, m_format->currentData());
    const auto converter = m_format->currentData() == QStringLiteral("ods") ? toOds(QSettings().value(kLibreOffice).toString()) : core::review::FormConverter();
    const std::vector<RequestMail> mails = ticked();
    const auto settings = core::review::reviewSettings(m_session.directory());
    Job *job = Job::startWith<QStringList>(
        m_session.database(), this,
        [mails, settings, folder, converter, today = m_session.today()](core::store::Database &database, Progress &progress) -> Result<QStringList> {
            const auto identity = database.reviews().identity();
            if (!identity)
                return identity.error();
            return core::review::layDown(mails, {settings, *identity, today, folder, converter}, progress);
        },
        [this, mails](const Result<QStringList> &files) {
            if (files) {
                record(mails, *files);
                return;
            }
            m_busy = false;
            showState();
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
    std::vector<core::review::PreparedRequest> requests;
    for (const RequestMail &mail : mails)
        requests.push_back(mail.request);
    const bool reminds = m_kind == Kind::Reminders;
    const ChangeSet set = reminds ? core::review::remindedOffices(mails, m_session.today()) : core::review::newRequests(requests);
    m_session.submit(set, [this, files, reminds, alive = QPointer(this)](bool written) {
        if (!written) {
            for (const QString &file : files)
                QFile::remove(file);
        }
        if (!alive)
            return;
        m_busy = false;
        if (!written) {
            showState();
            return;
        }
        if (m_open->isChecked()) {
            for (const QString &file : files.mid(0, mostOpened))
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        }
        const int count = int(files.size());
        Q_EMIT done(reminds ? tr("%n reminder(s) laid down as mail drafts.", nullptr, count) : tr("%n request(s) laid down as mail drafts.", nullptr, count),
                    QFileInfo(files.value(0)).path());
    });
}

}
