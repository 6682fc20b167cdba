#include "ui/resolution/HeadPanel.h"

#include "core/base/Dates.h"
#include "core/edit/ReviewEdits.h"
#include "core/model/ResolutionState.h"
#include "core/rules/Delay.h"
#include "core/rules/ResolutionFacts.h"
#include "core/rules/ReviewDay.h"
#include "ui/record/StateIcon.h"
#include "ui/resolution/ConflictPanel.h"
#include "ui/resolution/HeadDetails.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Quiet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStyle>
#include <QToolButton>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

HeadPanel::HeadPanel(FileContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
}

void HeadPanel::build()
{
    const bool readOnly = m_context.session.isReadOnly();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(4);
    m_title = new widgets::InPlaceText(this, m_context.timing);
    m_reference = new widgets::InPlaceText(this, m_context.timing);
    m_title->setFont(large);
    large.setBold(true);
    m_reference->setFont(large);
    m_reference->setSingleLine(true);
    m_title->setSingleLine(true);
    m_reference->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_reference->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_reference->setNames(QStringLiteral("resolution reference"), tr("Number of the resolution"));
    m_title->setNames(QStringLiteral("resolution title"), tr("Title of the resolution"));
    m_title->setPlaceholder(tr("No title yet"));
    titleRow->addWidget(m_reference, 0, Qt::AlignTop);
    titleRow->addWidget(m_title, 1);
    column->addLayout(titleRow);

    auto *summaryRow = new QHBoxLayout;
    m_summary = new widgets::DimLabel({}, this);
    m_summary->setObjectName(QStringLiteral("resolution summary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(4, 0, 0, 0);
    m_detailsButton = new widgets::QuietButton(tr("Details"), this);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setNames(QStringLiteral("resolution details"), tr("Details of the resolution"));
    m_detailsButton->setToolTip(tr("Show and edit committee, meeting, offices, papers and remarks"));
    summaryRow->addWidget(m_summary, 1);
    summaryRow->addWidget(m_detailsButton, 0, Qt::AlignTop);
    column->addLayout(summaryRow);
    column->addLayout(buildReviewRow());

    auto *stateRow = new QHBoxLayout;
    m_stateIcon = new QLabel(this);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("resolution state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_stateAction = new QPushButton(this);
    m_stateAction->setObjectName(QStringLiteral("resolution state action"));
    m_stateAction->setAutoDefault(false);
    stateRow->setContentsMargins(4, 0, 0, 0);
    stateRow->addWidget(m_stateIcon);
    stateRow->addWidget(m_state, 1);
    m_finalLetter = new QPushButton(tr("Write the final letter"), this);
    m_finalLetter->setObjectName(QStringLiteral("resolution final letter"));
    m_finalLetter->setAccessibleName(m_finalLetter->text());
    m_finalLetter->setAutoDefault(false);
    m_reported = new QPushButton(tr("Reported to the council"), this);
    m_reported->setObjectName(QStringLiteral("resolution reported"));
    m_reported->setAccessibleName(m_reported->text());
    m_reported->setAutoDefault(false);
    auto *stateActions = new widgets::FlowLayout(nullptr, 6);
    for (QPushButton *button : {m_finalLetter, m_reported, m_stateAction})
        stateActions->addWidget(button);
    stateRow->addLayout(stateActions);
    column->addLayout(stateRow);
    m_below = new QVBoxLayout;
    column->addLayout(m_below);

    const auto find = [this] { return stored(); };
    bindText(m_context, m_reference, find, &Resolution::reference, QStringLiteral("reference"),
             tr("Number of the resolution"));
    bindText(m_context, m_title, find, &Resolution::title, QStringLiteral("title"), tr("Title of the resolution"));
    connect(m_detailsButton, &QPushButton::clicked, this, &HeadPanel::showDetails);
    connect(m_stateAction, &QPushButton::clicked, this, &HeadPanel::stateAction);
    connect(m_finalLetter, &QPushButton::clicked, this, &HeadPanel::letterRequested);
    connect(m_reported, &QPushButton::clicked, this,
            [this] { m_context.session.submit(core::edit::reportCompletion(*stored(), m_context.today())); });
}

QLayout *HeadPanel::buildReviewRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 0, 4);
    auto *label = new QLabel(tr("Next re&view:"), this);
    m_nextReview = new widgets::DateField(this);
    m_nextReview->setNames(QStringLiteral("next review"), tr("Next review"));
    m_nextReview->setToday(m_context.today());
    m_nextReview->setReadOnly(m_context.session.isReadOnly());
    label->setBuddy(m_nextReview->line());
    m_daysLeft = new widgets::DimLabel({}, this);
    m_daysLeft->setObjectName(QStringLiteral("next review days"));
    m_clearReview = new widgets::QuietButton(tr("Clear"), this);
    m_clearReview->setNames(QStringLiteral("next review clear"), tr("Remove the next review date"));
    m_history = new QPushButton(tr("&History"), this);
    m_history->setObjectName(QStringLiteral("resolution history"));
    m_history->setAccessibleName(tr("History of the resolution"));
    m_history->setCheckable(true);
    m_letter = new QPushButton(tr("Create &letter"), this);
    m_letter->setObjectName(QStringLiteral("resolution letter"));
    m_letter->setAccessibleName(tr("Create letter"));
    m_letter->setDefault(true);
    m_more = new QToolButton(this);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setObjectName(QStringLiteral("resolution more"));
    m_more->setAccessibleName(tr("More for this resolution"));
    m_more->setToolTip(tr("More for this resolution"));
    auto *review = new widgets::FlowLayout(nullptr, 6);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_nextReview),
                          static_cast<QWidget *>(m_daysLeft), static_cast<QWidget *>(m_clearReview)})
        review->addWidget(part);
    row->addLayout(review, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_letter), static_cast<QWidget *>(m_more)})
        row->addWidget(button, 0, Qt::AlignTop); // in the first line, when the date needs two
    connect(m_nextReview, &widgets::DateField::dateEdited, this, &HeadPanel::setNextReview);
    connect(m_nextReview, &widgets::DateField::acceptableChanged, this, &HeadPanel::refreshReview);
    connect(m_clearReview, &QPushButton::clicked, this, &HeadPanel::clearNextReview);
    connect(m_history, &QPushButton::clicked, this, &HeadPanel::historyToggled);
    connect(m_letter, &QPushButton::clicked, this, &HeadPanel::letterRequested);
    connect(m_more, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    return row;
}

void HeadPanel::refresh()
{
    const Resolution &resolution = *stored();
    m_reference->setStored(resolution.reference);
    m_title->setStored(resolution.title);
    m_summary->setText(summary());
    m_nextReview->setDate(resolution.nextReviewOn);
    refreshReview();
    refreshState();
    if (m_details)
        m_details->refresh();
}

QString HeadPanel::summary() const
{
    const Resolution &resolution = *stored();
    const Directory &directory = m_context.session.directory();
    QStringList parts;
    QStringList origin;
    if (const Committee *committee = directory.find(resolution.committee))
        origin << committee->name;
    if (!resolution.meeting.isEmpty())
        origin << tr("meeting %1").arg(resolution.meeting);
    QString where = origin.join(QStringLiteral(", "));
    if (resolution.decidedOn)
        where = where.isEmpty()
                    ? tr("decided on %1").arg(shortGermanDate(resolution.decidedOn))
                    : tr("%1 of %2", "meeting and its date").arg(where, shortGermanDate(resolution.decidedOn));
    if (!where.isEmpty())
        parts << where;
    const Office *office = directory.find(resolution.leadOffice);
    const Division *division = directory.find(resolution.division);
    if (office)
        parts << tr("lead: %1")
                     .arg(office->number.isEmpty() ? office->name
                                                   : QStringLiteral("%1 (%2)").arg(office->name, office->number));
    if (division)
        parts << (division->code.isEmpty() ? division->name : division->code);
    if (!resolution.fileReference.isEmpty())
        parts << tr("file %1").arg(resolution.fileReference);
    parts << label(resolution.visibility);
    return parts.join(QStringLiteral("  ·  "));
}

void HeadPanel::refreshReview()
{
    const auto next = stored()->nextReviewOn;
    QString text;
    if (!m_nextReview->isAcceptable())
        text = tr("This is no date; for example 24.8.22 or 24.08.2022.");
    else if (!next)
        text = tr("no date set");
    else if (const int days = daysLeft(*next, m_context.today()); days < 0)
        text = tr("%n day(s) late", nullptr, -days);
    else if (days == 0)
        text = tr("today");
    else
        text = tr("in %n day(s)", nullptr, days);
    m_daysLeft->setText(text);
    m_clearReview->setVisible(next.has_value() && !m_context.session.isReadOnly());
}

void HeadPanel::refreshState()
{
    const Resolution &resolution = *stored();
    const int total = int(m_context.file.clauses.size());
    const int settled = m_context.file.settledCount();
    const auto facts = core::rules::factsOf(m_context.file);
    const ResolutionState state = stateOf(facts, m_context.today());
    const bool noFinalLetter =
        std::none_of(m_context.file.memos.begin(), m_context.file.memos.end(),
                     [](const Memo &memo) { return memo.isFinal && memo.state != MemoState::Draft; });
    const bool finalLetterMissing = state == ResolutionState::Settled && noFinalLetter;
    const bool toReport = state == ResolutionState::Closed && noFinalLetter && !resolution.completionReportedOn;
    m_finalLetter->setVisible(finalLetterMissing && !m_context.session.isReadOnly());
    m_reported->setVisible(toReport && !m_context.session.isReadOnly());
    QString text;
    QString action;
    switch (state) {
    case ResolutionState::Exempt:
        text = tr("Not subject to review: %1").arg(resolution.exemptReason);
        action = tr("Put under review again");
        break;
    case ResolutionState::Closed:
        text = tr("Closed on %1: %2").arg(shortGermanDate(resolution.closedOn), resolution.closingNote);
        if (toReport)
            text += u' ' + tr("The council has not been told yet.");
        action = tr("Reopen …");
        break;
    case ResolutionState::Settled:
        text = tr("All %n clause(s) are settled.", nullptr, total);
        if (finalLetterMissing)
            text += u' ' + tr("The final letter reports it to the council and closes the resolution.");
        action = tr("Close resolution …");
        break;
    case ResolutionState::Overdue:
    case ResolutionState::Delayed:
    case ResolutionState::InWork:
        text = total == 0 ? tr("%1 – no clauses yet").arg(label(state))
                          : tr("%1 – %2 of %3 clauses settled").arg(label(state)).arg(settled).arg(total);
        if (state == ResolutionState::Delayed)
            text += QStringLiteral(" · ") +
                    tr("expected on %1")
                        .arg(shortGermanDate(core::rules::delayedUntil(m_context.file.clauses, m_context.today())));
        break;
    }
    m_stateIcon->setPixmap(record::stateIcon(state).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_state->setText(text);
    m_stateAction->setText(action);
    m_stateAction->setAccessibleName(action);
    m_stateAction->setVisible(!action.isEmpty() && !m_context.session.isReadOnly());
}

void HeadPanel::setNextReview(std::optional<QDate> date)
{
    const QString doubt = date ? core::rules::doubtSentence(*date, m_context.today()) : QString();
    m_context.session.save(core::edit::setNextReview(*stored(), date), [panel = QPointer(this), doubt](bool written) {
        if (!panel)
            return;
        if (!written)
            panel->refresh(); // a date that is held is shown as stored
        else if (!doubt.isEmpty())
            panel->m_context.session.tell(
                QStringLiteral("%1: %2").arg(panel->stored()->reference,
                                             doubt)); // it may have left the list that is shown
    });
}

void HeadPanel::clearNextReview()
{
    const Resolution &before = *stored();
    const QString sentence = tr("The next review %1 of %2 was removed.")
                                 .arg(core::base::shortGermanDate(before.nextReviewOn), before.reference);
    m_context.session.submit(core::edit::setNextReview(before, std::nullopt),
                             [panel = QPointer(this), sentence](bool written) {
                                 if (!panel)
                                     return;
                                 panel->refresh();
                                 if (written)
                                     panel->m_context.tellRemoved(sentence);
                             });
}

void HeadPanel::stateAction()
{
    const Resolution &before = *stored();
    if (before.isExempt()) {
        m_context.session.submit(core::edit::putUnderReview(before));
    } else if (before.closedOn) {
        openForm(NoteForm::Kind::Reopen)->start();
    } else {
        close();
    }
}

void HeadPanel::showDetails(bool on)
{
    if (on && !m_details) {
        m_details = new HeadDetails(m_context, this);
        m_below->insertWidget(0, m_details);
        m_details->refresh();
    }
    if (m_details)
        m_details->setVisible(on);
    m_detailsButton->setChecked(on);
    m_detailsButton->setText(on ? tr("Hide details") : tr("Details"));
}

NoteForm *HeadPanel::openForm(NoteForm::Kind kind)
{
    if (const auto open = m_forms.find(kind); open != m_forms.end())
        return open->second;
    auto *form = new NoteForm(m_context, kind, this);
    m_forms[kind] = form;
    m_below->addWidget(form);
    connect(form, &ResolutionForm::finished, this, [this, kind, form] {
        m_forms.erase(kind);
        form->hide();
        form->deleteLater();
    });
    form->show();
    return form;
}

void HeadPanel::exempt()
{
    openForm(NoteForm::Kind::Exempt)->start();
}

void HeadPanel::close()
{
    openForm(NoteForm::Kind::Close)->start();
}

bool HeadPanel::restoreDraft(const QString &key, const core::store::Draft &draft)
{
    if (key.startsWith(u"paper/")) {
        showDetails(true);
        return m_details->restoreDraft(key, draft);
    }
    const auto kind = NoteForm::kindOfDraft(key);
    if (kind)
        openForm(*kind)->restoreDraft(draft.text, draft.at);
    return kind.has_value();
}

void HeadPanel::showConflict(const session::Conflict &conflict, const QString &title)
{
    for (widgets::InPlaceText *field : findChildren<widgets::InPlaceText *>()) {
        if (field->isDirty())
            field->giveUp();
    }
    auto *panel = new ConflictPanel(m_context, conflict, title, this);
    m_below->insertWidget(0, panel);
    m_conflicts.push_back(panel);
    connect(panel, &ConflictPanel::finished, this, [this, panel] {
        std::erase(m_conflicts, panel);
        panel->hide();
        panel->deleteLater();
    });
    panel->show();
}

void HeadPanel::flush()
{
    for (widgets::InPlaceText *field : findChildren<widgets::InPlaceText *>())
        field->flush();
    if (m_details)
        m_details->flush();
    const auto forms = m_forms;
    for (const auto &[kind, form] : forms)
        form->flush();
}

void HeadPanel::clear()
{
    for (widgets::InPlaceText *field : findChildren<widgets::InPlaceText *>())
        field->giveUp();
    m_nextReview->reset();
    const auto remove = [](QWidget *widget) {
        widget->hide();
        widget->deleteLater();
    };
    for (const auto &[kind, form] : std::exchange(m_forms, {}))
        remove(form);
    for (ConflictPanel *panel : std::exchange(m_conflicts, {}))
        remove(panel);
    if (m_details)
        m_details->clear();
}

void HeadPanel::editTitle()
{
    m_title->edit();
}

void HeadPanel::editNextReview()
{
    m_nextReview->setFocus();
    m_nextReview->line()->selectAll();
}

void HeadPanel::setHistoryShown(bool shown)
{
    m_history->setChecked(shown);
}

}
