#include "ui/reminders/ReminderForm.h"

#include "core/base/Dates.h"
#include "core/edit/ReminderEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/reminders/ReminderRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::reminders {

using namespace core::base;
using namespace core::model;

namespace {

QString draftKey(ResolutionId id)
{
    return QStringLiteral("reminder/new/%1").arg(id.value);
}

}

ReminderForm::ReminderForm(session::Session &session, const ResolutionFile &file, const session::TimingFactory &timing,
                           QWidget *parent)
    : InlineForm(
          session, draftKey(file.resolution.id),
          {QStringLiteral("reminderForm"), tr("Remind me of %1").arg(file.resolution.reference), tr("&Remind me")},
          timing(), parent),
      m_resolution(file.resolution), m_clause(new QComboBox(this)), m_date(new widgets::DateField(this)),
      m_note(new widgets::GrowingTextEdit(1, this))
{
    auto *title = new QLabel(accessibleName(), this);
    title->setTextFormat(Qt::PlainText);
    m_body->insertWidget(0, title);
    addClauses(file.clauses);
    m_date->setNames(nameOf(QStringLiteral("date")), tr("Day of the reminder"));
    m_date->setToday(session.today());
    m_date->setDate(nextWeek(session.today(), core::settings::reviewSettings(session.directory()).workingDays()));
    m_note->setNames(nameOf(QStringLiteral("note")), tr("Note of the reminder"));
    addRow(tr("O&n"), m_date)->setBuddy(m_date->line());
    addRow(tr("No&te"), m_note);
    connect(m_date, &widgets::DateField::dateEdited, this, [this] { touched(); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    restoreDraft();
}

void ReminderForm::addClauses(const std::vector<Clause> &clauses)
{
    m_clause->setObjectName(nameOf(QStringLiteral("clause")));
    m_clause->setAccessibleName(tr("What the reminder is about"));
    m_clause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clause->setMinimumContentsLength(30);
    m_clause->addItem(tr("the whole resolution"), qint64(0));
    constexpr int longest = 80;
    for (const Clause &clause : clauses)
        m_clause->addItem(tr("clause %1: %2").arg(clause.label, clause.text.simplified().left(longest)),
                          clause.id.value);
    addRow(tr("&Of"), m_clause)->setAccessibleName(m_clause->accessibleName());
    connect(m_clause, &QComboBox::currentIndexChanged, this, [this] { touched(); });
}

bool ReminderForm::isUnfinished(session::Session &session, ResolutionId id)
{
    const auto drafts = session.drafts();
    return std::any_of(drafts.begin(), drafts.end(),
                       [key = draftKey(id)](const core::store::Draft &draft) { return draft.key == key; });
}

void ReminderForm::start()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

QJsonObject ReminderForm::content() const
{
    return {{QStringLiteral("clause"), m_clause->currentData().toLongLong()},
            {QStringLiteral("date"), isoDate(m_date->date())},
            {QStringLiteral("note"), m_note->toPlainText()}};
}

void ReminderForm::setContent(const QJsonObject &content)
{
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(content[u"clause"].toInteger())));
    m_date->setDate(dateFromIso(content[u"date"].toString()));
    m_note->setPlainText(content[u"note"].toString());
}

std::optional<Result<ChangeSet>> ReminderForm::commit()
{
    const auto on = dateIn(*m_date, tr("Please say on which day, such as 24.8.2027 or +14."));
    if (!on)
        return std::nullopt;
    const qint64 clause = m_clause->currentData().toLongLong();
    return core::edit::addReminder(m_session.edits(), m_resolution,
                                   clause ? std::optional(ClauseId{clause}) : std::nullopt, *on,
                                   m_note->toPlainText().trimmed(), m_session.who());
}

}
