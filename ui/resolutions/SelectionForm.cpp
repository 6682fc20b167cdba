#include "ui/resolutions/SelectionForm.h"

#include "core/base/Dates.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReviewEdits.h"
#include "core/report/Chosen.h"
#include "core/report/Undecided.h"
#include "core/rules/ReviewDay.h"
#include "core/settings/ReviewSettings.h"
#include "ui/session/Job.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::resolutions {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int daysToReminder = 7;

QString keyOf(SelectionForm::Kind kind)
{
    switch (kind) {
    case SelectionForm::Kind::Review:
        return QStringLiteral("selection/review");
    case SelectionForm::Kind::Reminder:
        return QStringLiteral("selection/reminder");
    case SelectionForm::Kind::Exempt:
        break;
    }
    return QStringLiteral("selection/exempt");
}

}

SelectionForm::Names SelectionForm::namesOf(Kind kind, int count)
{
    const QString name = QStringLiteral("selection form");
    switch (kind) {
    case Kind::Review:
        return {name, tr("Next review of %n resolution(s)", nullptr, count), tr("Set the next review")};
    case Kind::Reminder:
        return {name, tr("Reminder of %n resolution(s)", nullptr, count), tr("Remind me")};
    case Kind::Exempt:
        break;
    }
    return {name, tr("%n resolution(s) without review", nullptr, count), tr("Exempt from review")};
}

SelectionForm::SelectionForm(session::Session &session, Kind kind, std::vector<ResolutionId> ids,
                             const session::TimingFactory &timing, QWidget *parent)
    : InlineForm(session, keyOf(kind), namesOf(kind, int(ids.size())), timing(), parent), m_kind(kind),
      m_ids(std::move(ids)), m_workingDays(core::settings::reviewSettings(session.directory()).workingDays()),
      m_told(new widgets::DimLabel({}, this))
{
    auto *title = new QLabel(accessibleName(), this);
    title->setObjectName(nameOf(QStringLiteral("title")));
    m_body->insertWidget(0, title);
    m_told->setObjectName(nameOf(QStringLiteral("told")));
    m_told->setWordWrap(true);
    m_body->insertWidget(1, m_told);
    if (kind != Kind::Exempt)
        addDate();
    if (kind != Kind::Review)
        addText();
    connect(&session, &session::Session::changed, this, &SelectionForm::read);
    read();
    restoreDraft();
}

SelectionForm::~SelectionForm() = default;

void SelectionForm::addDate()
{
    m_date = new widgets::DateField(this);
    m_date->setNames(nameOf(QStringLiteral("date")),
                     accessibleNameOf(m_kind == Kind::Review ? tr("Next review") : tr("Day of the reminder")));
    m_date->setToday(m_session.today());
    if (m_kind == Kind::Reminder)
        m_date->setDate(m_workingDays.onOrAfter(m_session.today().addDays(daysToReminder)));
    m_hint = new widgets::DimLabel({}, this);
    m_hint->setObjectName(nameOf(QStringLiteral("hint")));
    m_hint->setWordWrap(true);
    addRow(m_kind == Kind::Review ? tr("Next review") : tr("On"), m_date);
    m_body->insertWidget(m_body->count() - 1, m_hint);
    m_hint->hide();
    connect(m_date, &widgets::DateField::dateEdited, this, [this] {
        touched();
        explainDay();
    });
}

void SelectionForm::addText()
{
    const QString label = m_kind == Kind::Exempt ? tr("Reason") : tr("Note");
    m_text = new widgets::GrowingTextEdit(1, this);
    m_text->setNames(nameOf(QStringLiteral("text")), accessibleNameOf(label));
    addRow(label, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touched(); });
}

/// The records as they are stored now: what somebody else changes meanwhile is read again, so that nothing is overwritten.
void SelectionForm::read()
{
    if (m_reading)
        m_reading->cancel();
    setAcceptable(false);
    m_told->setText(tr("The resolutions are read …"));
    m_reading = session::Job::startWith<std::vector<Resolution>>(
        m_session.database(), this,
        [ids = m_ids](core::store::Database &database, Progress &progress) {
            return core::report::resolutionsOf(database, ids, progress);
        },
        [this](const Result<std::vector<Resolution>> &resolutions) {
            if (resolutions)
                take(*resolutions);
            else if (resolutions.error().kind != ErrorKind::Cancelled)
                m_session.report(resolutions.error());
        });
}

void SelectionForm::take(const std::vector<Resolution> &read)
{
    m_resolutions = m_kind == Kind::Reminder ? read : core::report::underReview(read);
    const int left = int(m_ids.size() - m_resolutions.size());
    m_told->setText(left == 0 ? QString() : tr("%n of them is closed or exempted, and stays as it is.", nullptr, left));
    m_told->setVisible(left > 0);
    setAcceptable(!m_resolutions.empty());
}

void SelectionForm::start()
{
    if (m_kind == Kind::Review)
        m_date->line()->setFocus();
    else
        m_text->setFocus();
}

/// Says which day it will be when nobody works on the one that was entered, and when it is a strange one for a review.
void SelectionForm::explainDay()
{
    const auto day = m_date->date();
    const bool off = m_kind == Kind::Review && day && !m_workingDays.isWorkingDay(*day);
    QStringList hints;
    if (off)
        hints << tr("%1 is no working day (%2); it will be %3.")
                     .arg(shortGermanDate(*day), m_workingDays.reasonOff(*day),
                          shortGermanDate(m_workingDays.onOrAfter(*day)));
    if (day && m_kind == Kind::Review)
        hints << core::rules::doubtSentence(*day, m_session.today());
    m_hint->setText(hints.join(u' ').trimmed());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QJsonObject SelectionForm::content() const
{
    QJsonObject content;
    if (m_date)
        content[u"date"] = isoDate(m_date->date());
    if (m_text)
        content[u"text"] = m_text->toPlainText();
    return content;
}

void SelectionForm::setContent(const QJsonObject &content)
{
    if (m_date) {
        m_date->setDate(dateFromIso(content[u"date"].toString()));
        explainDay();
    }
    if (m_text)
        m_text->setPlainText(content[u"text"].toString());
}

std::optional<QDate> SelectionForm::reviewDay()
{
    const auto day = dateIn(*m_date, tr("Please enter a day, such as 24.8.2027 or +14."));
    if (day && *day < m_session.today()) {
        complain(tr("That day is over."));
        m_date->line()->setFocus();
        return std::nullopt;
    }
    return day;
}

std::optional<Result<ChangeSet>> SelectionForm::commit()
{
    const auto day = m_date ? reviewDay() : std::nullopt;
    if (m_date && !day)
        return std::nullopt;
    if (m_kind == Kind::Review)
        return core::edit::setNextReviews(m_resolutions, m_workingDays.onOrAfter(*day));
    const QString text = m_text->toPlainText().trimmed();
    if (m_kind == Kind::Reminder)
        return core::edit::addReminders(m_session.edits(), m_resolutions, *day, text, m_session.who());
    if (text.isEmpty()) {
        complain(tr("Please say why no review is needed."));
        m_text->setFocus();
        return std::nullopt;
    }
    return core::edit::exempt(m_resolutions, text);
}

}
