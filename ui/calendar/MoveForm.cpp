#include "ui/calendar/MoveForm.h"

#include "core/edit/Edits.h"
#include "core/model/Dates.h"
#include "ui/calendar/Day.h"
#include "ui/common/DateField.h"
#include "ui/common/Quiet.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>

namespace ui::calendar {

using namespace core::model;
using core::store::DueItem;

namespace {

/// Followed by the ids of resolution and clause.
const QString draftPrefix = QStringLiteral("calendar/deadline/");

}

MoveForm::MoveForm(common::Session &session, QWidget *parent, const common::TimingFactory &timing)
    : QFrame(parent), m_session(session), m_title(new QLabel(this)), m_notice(new QLabel(this)), m_date(new common::DateField(this)),
      m_hint(new QLabel(this)), m_reasonLabel(new QLabel(tr("&Reason"), this)), m_reason(new common::GrowingTextEdit(2, this)),
      m_byLabel(new QLabel(tr("A&greed by"), this)), m_by(new QLineEdit(this)), m_complaint(new QLabel(this)),
      m_accept(new QPushButton(tr("&Move"), this)), m_autoSave([this] { keep(); }, timing())
{
    build();
    hide();
}

void MoveForm::build()
{
    setObjectName(QStringLiteral("moveForm"));
    setFrameShape(QFrame::StyledPanel);
    m_date->setNames(QStringLiteral("moveDate"), tr("New date"));
    m_reason->setNames(QStringLiteral("moveReason"), tr("Reason of the new deadline"));
    m_by->setObjectName(QStringLiteral("moveAgreedBy"));
    m_by->setAccessibleName(tr("Who agreed to the new deadline"));
    m_accept->setObjectName(QStringLiteral("moveAccept"));
    m_accept->setAccessibleName(tr("Move to the new date"));
    m_accept->setToolTip(tr("Ctrl+Return"));
    m_accept->setAutoDefault(false);
    auto *discardButton = new common::QuietButton(tr("Discard"), this);
    discardButton->setNames(QStringLiteral("moveDiscard"), tr("Discard the move"));
    discardButton->setToolTip(tr("Esc"));
    auto *dateLabel = new QLabel(tr("New &date"), this);
    dateLabel->setBuddy(m_date->line());
    m_reasonLabel->setBuddy(m_reason);
    m_byLabel->setBuddy(m_by);
    for (QLabel *label : {m_title, m_notice, m_hint, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setObjectName(QStringLiteral("moveHint"));
    m_complaint->setObjectName(QStringLiteral("moveComplaint"));
    common::makeSecondary(*m_notice);
    common::makeSecondary(*m_hint);

    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_notice, 1, 0, 1, 2);
    grid->addWidget(dateLabel, 2, 0);
    grid->addWidget(m_date, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_hint, 3, 1);
    grid->addWidget(m_reasonLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 4, 1);
    grid->addWidget(m_byLabel, 5, 0);
    grid->addWidget(m_by, 5, 1);
    grid->addWidget(m_complaint, 6, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(discardButton);
    buttons->addStretch(1);
    grid->addLayout(buttons, 7, 0, 1, 2);

    const auto touched = [this] {
        m_complaint->hide();
        if (!m_filling && isDeadline())
            m_autoSave.touch();
    };
    connect(m_date, &common::DateField::dateEdited, this, [this, touched] {
        touched();
        explainDay();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, touched);
    connect(m_by, &QLineEdit::textEdited, this, touched);
    connect(m_accept, &QPushButton::clicked, this, &MoveForm::accept);
    connect(discardButton, &QPushButton::clicked, this, &MoveForm::discard);
}

void MoveForm::setWorkingDays(const core::review::WorkingDays &workingDays)
{
    m_workingDays = workingDays;
    explainDay();
}

void MoveForm::ask(const DueItem &item, std::optional<QDate> to)
{
    m_autoSave.flush();
    const QScopedValueRollback quiet(m_filling, true);
    m_item = item;
    m_title->setText(tr("%1: move “%2” from %3").arg(item.reference, whatOf(item), core::model::shortGermanDate(item.on)));
    m_date->setToday(m_session.today());
    m_date->setDate(to);
    m_reason->clear();
    m_by->clear();
    m_notice->hide();
    m_complaint->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_byLabel, m_by})
        part->setVisible(isDeadline());
    for (const core::store::Draft &draft : m_session.drafts()) {
        if (!isDeadline() || draft.key != draftKey())
            continue;
        const QJsonObject kept = QJsonDocument::fromJson(draft.text.toUtf8()).object();
        if (!to)
            m_date->setDate(core::model::dateFromIso(kept[u"date"].toString()));
        m_reason->setPlainText(kept[u"reason"].toString());
        m_by->setText(kept[u"by"].toString());
        m_notice->setText(tr("Unfinished text from %1 restored").arg(draft.at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"))));
        m_notice->show();
    }
    explainDay();
    show();
    if (to && isDeadline())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_date->line()->setFocus(Qt::OtherFocusReason);
}

void MoveForm::restore()
{
    if (isVisible() || m_session.isReadOnly())
        return;
    for (const core::store::Draft &draft : m_session.drafts()) {
        if (!draft.key.startsWith(draftPrefix))
            continue;
        const QStringList ids = draft.key.mid(draftPrefix.size()).split(u'/');
        const auto file = m_session.database().resolutions().load(ResolutionId{ids.front().toLongLong()});
        const Clause *clause = file ? file->clause(ClauseId{ids.back().toLongLong()}) : nullptr;
        if (!clause || !clause->dueOn)
            continue;
        DueItem item;
        item.kind = DueItem::Kind::Deadline;
        item.resolution = file->resolution.id;
        item.reference = file->resolution.reference;
        item.title = file->resolution.title;
        item.clause = clause->id;
        item.clauseLabel = clause->label;
        item.on = *clause->dueOn;
        return ask(item, std::nullopt);
    }
}

QString MoveForm::draftKey() const
{
    return draftPrefix + QStringLiteral("%1/%2").arg(m_item.resolution.value).arg(m_item.clause.value_or(ClauseId{}).value);
}

void MoveForm::keep()
{
    if (m_reason->toPlainText().trimmed().isEmpty() && m_by->text().trimmed().isEmpty())
        return m_session.removeDraft(draftKey());
    const QJsonObject content{{QStringLiteral("date"), core::model::isoDate(m_date->date())},
                              {QStringLiteral("reason"), m_reason->toPlainText()},
                              {QStringLiteral("by"), m_by->text()}};
    m_session.putDraft(draftKey(), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
}

/// Says when nobody works on the day, and which is the next one.
void MoveForm::explainDay()
{
    const auto date = m_date->date();
    const bool off = date && !m_workingDays.isWorkingDay(*date);
    m_hint->setVisible(off);
    if (off)
        m_hint->setText(tr("%1 is no working day (%2); the next one is %3.")
                            .arg(shortName(*date), m_workingDays.reasonOff(*date), shortName(m_workingDays.onOrAfter(*date))));
}

void MoveForm::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setAccessibleName(text);
    m_complaint->show();
}

void MoveForm::accept()
{
    m_date->commitTyped();
    if (!m_date->date() || !m_date->isAcceptable()) {
        complain(tr("Please enter the new date, such as 24.8.2027 or +14."));
        m_date->line()->setFocus();
        return;
    }
    const QDate to = *m_date->date();
    if (!isDeadline()) {
        moveReview(m_item, to);
        return done();
    }
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        complain(tr("A new deadline needs its reason."));
        m_reason->setFocus();
        return;
    }
    const auto file = m_session.database().resolutions().load(m_item.resolution);
    if (!file)
        return m_session.report(file.error());
    submitDeadline(*file, to);
}

void MoveForm::submitDeadline(const ResolutionFile &file, QDate to)
{
    const Clause *clause = m_item.clause ? file.clause(*m_item.clause) : nullptr;
    if (!clause)
        return complain(tr("The clause does not exist any more."));
    m_autoSave.flush();
    m_accept->setEnabled(false);
    const QString by = m_by->text().trimmed();
    m_session.submit(core::edit::extendDeadline(m_session.edits(), *clause, to, m_reason->toPlainText().trimmed(), by,
                                                by.isEmpty() ? std::nullopt : std::optional(m_session.today())),
                     [form = QPointer(this), item = m_item, key = draftKey(), to](bool written) {
                         if (!form)
                             return;
                         form->m_accept->setEnabled(true);
                         if (!written)
                             return;
                         form->m_session.removeDraft(key);
                         Q_EMIT form->moved(item, to);
                         if (form->m_item == item)
                             form->done();
                     });
}

void MoveForm::moveReview(const DueItem &item, QDate to)
{
    const auto file = m_session.database().resolutions().load(item.resolution);
    if (!file)
        return m_session.report(file.error());
    m_session.submit(core::edit::setNextReview(file->resolution, to), [form = QPointer(this), item, to](bool written) {
        if (form && written)
            Q_EMIT form->moved(item, to);
    });
}

void MoveForm::discard()
{
    if (isDeadline())
        m_session.removeDraft(draftKey());
    done();
}

void MoveForm::done()
{
    m_autoSave.discard();
    hide();
    Q_EMIT closed();
    restore();
}

void MoveForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || focusWidget() != m_reason))
        accept();
    else if (event->key() == Qt::Key_Escape && m_reason->toPlainText().trimmed().isEmpty())
        discard();
    else
        QFrame::keyPressEvent(event);
}

}
