#include "ui/requests/AnswerPage.h"

#include "core/base/ErrorText.h"
#include "core/model/Approval.h"
#include "ui/requests/AnswerModel.h"
#include "ui/requests/RequestsModel.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietList.h"
#include "ui/widgets/ReturnKey.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui::requests {

using namespace core::base;
using namespace core::model;
using core::request::AnswerPlan;
using core::request::AnswerRow;
using core::request::AnswerState;
using session::Job;
using widgets::MessageBar;

namespace {

const QString kApprove = QStringLiteral("requests/approve");

/// The first of them.
QString namesOf(const std::vector<AnswerPlan::Unread> &unread)
{
    constexpr size_t most = 5;
    QStringList names;
    for (size_t i = 0; i < std::min(most, unread.size()); ++i)
        names << unread[i].name;
    if (unread.size() > most)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

/// All forms in these files, each against what is stored.
Result<AnswerPlan> readFilesAsOne(core::store::Database &database, const QStringList &files, Progress &progress)
{
    std::vector<core::request::ReturnedForm> forms;
    std::vector<AnswerPlan::Unread> unread;
    for (const QString &path : files) {
        auto found = core::request::formsIn(path);
        if (!found) {
            unread.push_back({QFileInfo(path).fileName(), sentence(found.error())});
            continue;
        }
        for (core::request::ReturnedForm &form : *found)
            forms.push_back(std::move(form));
    }
    auto plan = core::request::readAnswers(database, forms, progress);
    if (plan)
        plan->unread.insert(plan->unread.begin(), unread.begin(), unread.end());
    return plan;
}

}

AnswerPage::AnswerPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new AnswerModel(this)), m_bar(new MessageBar(this)),
      m_progress(new widgets::JobBar(QStringLiteral("answerJob"), this)), m_title(new widgets::ElidedLabel({}, this)),
      m_file(new widgets::DimLabel({}, this)), m_count(new widgets::DimLabel({}, this)), m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("answerPage"));
    makeList();
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setObjectName(QStringLiteral("answerSplitter"));
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_list);
    lists->addWidget(makeDifferences());
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setSizes({360, 240});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(lists, 1);
    layout->addWidget(m_progress);
    layout->addWidget(makeFooter());
    widgets::letReturnDo(*this, *m_accept);
    connect(m_model, &AnswerModel::ticked, this, &AnswerPage::showState);
    connect(&m_session, &session::Session::changed, this, [this](const core::store::ChangeNotice &notice) {
        // What somebody else wrote may be what the form is compared with; own ticks are not thrown away for it,
        // since accepting over a newer edit is a conflict and reads again.
        if (notice.external && !m_files.isEmpty() && !m_busy && m_model->acceptedRows() == 0)
            read();
    });
}

QWidget *AnswerPage::makeHeader()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("answerCount"));
    m_file->setObjectName(QStringLiteral("answerFile"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_file);
    return head;
}

void AnswerPage::makeList()
{
    widgets::makeQuietList(*m_list, QStringLiteral("answerRows"), tr("Rows of the form; ticked ones are taken over"));
    m_list->setModel(m_model);
    widgets::setColumnWidths(
        *m_list,
        {{AnswerModel::Reference, 18}, {AnswerModel::Clause, 8}, {AnswerModel::State, 15}, {AnswerModel::What, 60}});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnswerPage::showDifferences);
}

QWidget *AnswerPage::makeDifferences()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("answerDifferencesArea"));
    scroll->setAccessibleName(tr("What the chosen row changes"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_differences = new QWidget(scroll);
    m_differences->setObjectName(QStringLiteral("answerDifferences"));
    m_differences->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(m_differences);
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    scroll->setWidget(m_differences);
    return scroll;
}

QWidget *AnswerPage::makeFooter()
{
    auto *foot = new QWidget(this);
    const auto make = [foot](const char *name, const QString &text) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setAutoDefault(false);
        return button;
    };
    auto *all = make("answerTickAll", tr("Tick &all"));
    auto *none = make("answerTickNone", tr("Tick &none"));
    m_approve = new QCheckBox(tr("A&pprove the reports at once"), foot);
    m_approve->setObjectName(QStringLiteral("answerApprove"));
    m_approve->setAccessibleName(tr("Approve the reports at once"));
    m_approve->setToolTip(tr("Letters tell only reports that somebody has approved."));
    m_approve->setChecked(QSettings().value(kApprove, false).toBool());
    connect(m_approve, &QCheckBox::clicked, this, [](bool on) { QSettings().setValue(kApprove, on); });
    m_accept = make("answerAccept", tr("&Take over"));
    auto *cancel = make("answerCancel", tr("Cancel"));
    connect(all, &QPushButton::clicked, this, [this] { setAllTicks(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllTicks(false); });
    connect(m_accept, &QPushButton::clicked, this, &AnswerPage::accept);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_files.clear();
        Q_EMIT done({});
    });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(all);
    layout->addWidget(none);
    layout->addStretch();
    layout->addWidget(m_approve);
    layout->addWidget(m_accept);
    layout->addWidget(cancel);
    return foot;
}

void AnswerPage::setAllTicks(bool on)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setData(m_model->index(row, AnswerModel::Reference), on ? Qt::Checked : Qt::Unchecked,
                         Qt::CheckStateRole);
}

void AnswerPage::readFiles(const QStringList &files)
{
    for (const QString &file : files) {
        if (!m_files.contains(file))
            m_files << file;
    }
    read();
}

void AnswerPage::read()
{
    if (m_files.isEmpty())
        return;
    const int round = ++m_round;
    m_busy = true;
    m_valid = false;
    m_bar->clear();
    m_title->setText(tr("Answers of the offices"));
    m_file->setText(m_files.size() == 1 ? QFileInfo(m_files.front()).fileName()
                                        : tr("%n file(s)", nullptr, int(m_files.size())));
    m_model->setPlan({});
    showDifferences();
    showState();
    Job *job = Job::startWith<AnswerPlan>(
        m_session.database(), this,
        [files = m_files](core::store::Database &database, Progress &progress) {
            return readFilesAsOne(database, files, progress);
        },
        [this, round](Result<AnswerPlan> plan) {
            if (round != m_round)
                return;
            m_busy = false;
            if (plan) {
                show(std::move(*plan));
                m_list->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_bar->showError(plan.error());
            showState();
        });
    m_progress->watch(*job, tr("Reading the forms …"));
}

void AnswerPage::show(AnswerPlan plan)
{
    m_valid = true;
    QStringList offices;
    for (const ContributionRequest &request : plan.requests) {
        if (const Office *office = m_session.directory().find(std::optional(request.office)))
            offices << officeLabel(*office);
    }
    offices.removeDuplicates();
    if (offices.size() > 2)
        m_title->setText(tr("Answers of %n offices", nullptr, int(offices.size())));
    else if (!offices.isEmpty())
        m_title->setText(tr("Answer of %1").arg(offices.join(QStringLiteral(", "))));
    const AnswerPlan shown = plan;
    m_model->setPlan(std::move(plan));
    m_list->setColumnHidden(AnswerModel::Form, shown.forms < 2);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    tell(shown);
    showDifferences();
    showState();
}

void AnswerPage::tell(const AnswerPlan &plan)
{
    const int conflicts = plan.count(AnswerState::Conflict);
    const int damaged = plan.count(AnswerState::Damaged);
    QStringList sentences;
    for (const AnswerPlan::Unread &one : plan.unread)
        sentences << QStringLiteral("%1: %2").arg(one.name, one.reason);
    sentences += plan.warnings;
    const bool isTrouble = damaged + conflicts > 0 || !sentences.isEmpty();
    if (damaged > 0)
        sentences << tr("%n damaged row(s) cannot be taken over.", nullptr, damaged);
    if (conflicts > 0)
        sentences << tr("%n row(s) were edited here as well; tick those in which the answer of the office shall count.",
                        nullptr, conflicts);
    if (plan.forms > 0 && plan.count(AnswerState::Changes) == 0 && conflicts == 0)
        sentences << tr("There is nothing new in this file: everything it says is stored already.");
    if (sentences.isEmpty())
        return;
    const QStringList all = sentences;
    std::vector<MessageBar::Action> actions;
    constexpr int mostSentences = 5;
    if (sentences.size() > mostSentences) {
        const int more = int(sentences.size()) - mostSentences;
        sentences = sentences.mid(0, mostSentences) << tr("And %n more.", nullptr, more);
        actions.push_back({tr("All &remarks"), [this, all] { showRemarks(all); }});
    }
    m_bar->showMessage(isTrouble ? MessageBar::Kind::Warning : MessageBar::Kind::Information, sentences.join(u' '),
                       actions);
}

void AnswerPage::showState()
{
    const AnswerPlan &plan = m_model->plan();
    m_count->setText(m_busy ? tr("is being read …")
                            : tr("%1 new, %2 in conflict, %3 damaged, %4 without news")
                                  .arg(plan.count(AnswerState::Changes))
                                  .arg(plan.count(AnswerState::Conflict))
                                  .arg(plan.count(AnswerState::Damaged))
                                  .arg(plan.count(AnswerState::Unchanged)));
    m_count->setVisible(m_busy || m_valid);
    const int accepted = m_model->acceptedRows();
    m_accept->setText(tr("&Take over %n row(s)", nullptr, accepted));
    m_accept->setAccessibleName(m_accept->text().remove(u'&'));
    m_accept->setEnabled(!m_busy && m_valid && accepted > 0 && !m_session.isReadOnly());
    m_approve->setVisible(approvesReports(m_session.directory()));
    m_approve->setEnabled(!m_session.isReadOnly());
}

QLabel *AnswerPage::cell(const QString &text, bool secondary)
{
    auto *label = new QLabel(text, m_differences);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (secondary)
        widgets::makeSecondary(*label);
    return label;
}

void AnswerPage::clearGrid()
{
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// More of them than the bar holds, each on a line of its own; the next row that is chosen takes their place.
void AnswerPage::showRemarks(const QStringList &sentences)
{
    clearGrid();
    int line = 0;
    for (const QString &sentence : sentences)
        m_grid->addWidget(cell(sentence, false), line++, 0, 1, 3);
    m_grid->setRowStretch(line, 1);
}

void AnswerPage::showDifferences()
{
    clearGrid();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const AnswerRow &row = m_model->row(current.row());
    int line = 0;
    const QString title = row.title.isEmpty()
                              ? row.reference
                              : tr("%1, clause %2: %3").arg(row.reference, row.label, row.title.simplified());
    m_grid->addWidget(cell(title, true), line++, 0, 1, 3);
    for (const QString &message : row.messages)
        m_grid->addWidget(cell(message, false), line++, 0, 1, 3);
    const auto differences = differencesOf(row);
    if (!differences.empty()) {
        m_grid->addWidget(cell(tr("Stored now"), true), line, 1);
        m_grid->addWidget(cell(tr("Answer of the office"), true), line++, 2);
    } else if (row.state == AnswerState::Unchanged) {
        m_grid->addWidget(cell(tr("This row says nothing that is not stored already."), false), line++, 0, 1, 3);
    }
    for (const Difference &difference : differences) {
        m_grid->addWidget(cell(difference.field, true), line, 0);
        m_grid->addWidget(cell(difference.now.isEmpty() ? QStringLiteral("–") : difference.now, false), line, 1);
        m_grid->addWidget(cell(difference.answer.isEmpty() ? QStringLiteral("–") : difference.answer, false), line++,
                          2);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setRowStretch(line, 1);
}

void AnswerPage::accept()
{
    m_busy = true;
    showState();
    const int rows = m_model->acceptedRows();
    const bool approves = approvesReports(m_session.directory()) && m_approve->isChecked();
    const std::optional<QString> approvedBy = approves ? std::optional(m_session.who()) : std::nullopt;
    Job::startWith<ChangeSet>(
        m_session.database(), this,
        [plan = m_model->plan(), today = m_session.today(), who = m_session.who(), now = m_session.now(),
         approvedBy](core::store::Database &database, Progress &) {
            core::edit::EditService edits(database, who, [now] { return now; });
            return core::request::acceptAnswer(edits, plan, today, approvedBy);
        },
        [this, rows](const Result<ChangeSet> &set) {
            m_session.submit(set, [this, rows, alive = QPointer(this)](bool written) {
                if (!alive)
                    return;
                m_busy = false;
                if (written)
                    finish(rows);
                else
                    read(); // what stands here now is shown again
            });
        });
}

/// What could not be taken over stays to be looked at, as it is read anew; otherwise all is done.
void AnswerPage::finish(int rows)
{
    const AnswerPlan &plan = m_model->plan();
    QString sentence = tr("%n row(s) taken over; undo takes all of them back.", nullptr, rows);
    const int left =
        plan.count(AnswerState::Damaged) + plan.count(AnswerState::Conflict) + plan.count(AnswerState::Changes) - rows;
    if (left > 0)
        sentence += u' ' + tr("%n row(s) were left out.", nullptr, left);
    if (const int unread = int(plan.unread.size()); unread > 0)
        sentence +=
            u' ' + tr("%n file(s) or attachment(s) were not read: %1.", nullptr, unread).arg(namesOf(plan.unread));
    m_files.clear();
    m_model->setPlan({});
    Q_EMIT done(sentence);
}

}
