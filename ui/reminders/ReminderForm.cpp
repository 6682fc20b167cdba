#include "ui/reminders/ReminderForm.h"

#include "core/edit/ReviewEdits.h"
#include "core/model/Dates.h"
#include "core/review/ReviewSettings.h"
#include "ui/common/DateField.h"
#include "ui/common/Quiet.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"
#include "ui/reminders/ReminderRow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>

namespace ui::reminders {

using namespace core::model;

ReminderForm::ReminderForm(common::Session &session, QWidget *parent, const common::TimingFactory &timing)
    : QFrame(parent), m_session(session), m_title(new QLabel(this)), m_notice(new QLabel(this)), m_clauseLabel(new QLabel(tr("&Of"), this)),
      m_clause(new QComboBox(this)), m_date(new common::DateField(this)), m_note(new common::GrowingTextEdit(1, this)), m_complaint(new QLabel(this)),
      m_accept(new QPushButton(tr("&Remind me"), this)), m_autoSave([this] { keep(); }, timing())
{
    build();
    hide();
}

void ReminderForm::build()
{
    setObjectName(QStringLiteral("reminderForm"));
    m_clause->setObjectName(QStringLiteral("reminderClause"));
    m_clause->setAccessibleName(tr("What the reminder is about"));
    m_clause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clause->setMinimumContentsLength(30);
    m_clauseLabel->setObjectName(QStringLiteral("reminderClauseLabel"));
    m_clauseLabel->setAccessibleName(m_clause->accessibleName());
    m_clauseLabel->setBuddy(m_clause);
    m_date->setNames(QStringLiteral("reminderDate"), tr("Day of the reminder"));
    m_note->setNames(QStringLiteral("reminderNote"), tr("Note of the reminder"));
    m_accept->setObjectName(QStringLiteral("reminderAccept"));
    m_accept->setAccessibleName(tr("Set the reminder"));
    m_accept->setToolTip(tr("Ctrl+Return"));
    m_accept->setAutoDefault(false);
    auto *discardButton = new common::QuietButton(tr("Discard"), this);
    discardButton->setNames(QStringLiteral("reminderDiscard"), tr("Discard the reminder"));
    discardButton->setToolTip(tr("Esc"));
    auto *dateLabel = new QLabel(tr("O&n"), this);
    dateLabel->setBuddy(m_date->line());
    auto *noteLabel = new QLabel(tr("No&te"), this);
    noteLabel->setBuddy(m_note);
    for (QLabel *label : {m_title, m_notice, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_complaint->setObjectName(QStringLiteral("reminderComplaint"));
    common::makeSecondary(*m_notice);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_notice, 1, 0, 1, 4);
    grid->addWidget(m_clauseLabel, 2, 0);
    grid->addWidget(m_clause, 2, 1);
    grid->addWidget(dateLabel, 2, 2);
    grid->addWidget(m_date, 2, 3);
    grid->addWidget(noteLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_note, 3, 1, 1, 3);
    grid->addWidget(m_complaint, 4, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(discardButton);
    buttons->addStretch(1);
    grid->addLayout(buttons, 5, 1, 1, 3);

    const auto touched = [this] {
        m_complaint->hide();
        if (!m_filling)
            m_autoSave.touch();
    };
    connect(m_clause, &QComboBox::currentIndexChanged, this, touched);
    connect(m_date, &common::DateField::dateEdited, this, touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    connect(m_accept, &QPushButton::clicked, this, &ReminderForm::accept);
    connect(discardButton, &QPushButton::clicked, this, &ReminderForm::discard);
}

void ReminderForm::fill(const ResolutionFile &file)
{
    m_autoSave.flush();
    const QScopedValueRollback quiet(m_filling, true);
    m_resolution = file.resolution;
    m_title->setText(tr("Remind me of %1").arg(m_resolution.reference));
    m_notice->hide();
    m_complaint->hide();
    m_clause->clear();
    m_clause->addItem(tr("the whole resolution"), qint64(0));
    constexpr int longest = 80;
    for (const Clause &clause : file.clauses)
        m_clause->addItem(tr("clause %1: %2").arg(clause.label, clause.text.simplified().left(longest)), clause.id.value);
    const auto workingDays = core::review::reviewSettings(m_session.directory()).workingDays();
    m_date->setToday(m_session.today());
    m_date->setDate(nextWeek(m_session.today(), workingDays));
    m_note->clear();
}

bool ReminderForm::takeDraft()
{
    for (const core::store::Draft &draft : m_session.drafts()) {
        if (draft.key != draftKey())
            continue;
        const QScopedValueRollback quiet(m_filling, true);
        const QJsonObject kept = QJsonDocument::fromJson(draft.text.toUtf8()).object();
        m_clause->setCurrentIndex(std::max(0, m_clause->findData(kept[u"clause"].toInteger())));
        m_date->setDate(core::model::dateFromIso(kept[u"date"].toString()));
        m_note->setPlainText(kept[u"note"].toString());
        m_notice->setText(tr("Unfinished text from %1 restored").arg(draft.at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"))));
        m_notice->show();
        return true;
    }
    return false;
}

void ReminderForm::ask(const ResolutionFile &file)
{
    fill(file);
    takeDraft();
    show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void ReminderForm::showDraftOf(const ResolutionFile &file)
{
    if (isVisible() && file.resolution.id == m_resolution.id)
        return;
    fill(file);
    setVisible(takeDraft());
}

QString ReminderForm::draftKey() const
{
    return QStringLiteral("reminder/new/%1").arg(m_resolution.id.value);
}

bool ReminderForm::isBlank() const
{
    return m_note->toPlainText().trimmed().isEmpty();
}

void ReminderForm::keep()
{
    if (isBlank())
        return m_session.removeDraft(draftKey());
    const QJsonObject content{{QStringLiteral("clause"), m_clause->currentData().toLongLong()},
                              {QStringLiteral("date"), core::model::isoDate(m_date->date())},
                              {QStringLiteral("note"), m_note->toPlainText()}};
    m_session.putDraft(draftKey(), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
}

void ReminderForm::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setAccessibleName(text);
    m_complaint->show();
}

void ReminderForm::accept()
{
    m_date->commitTyped();
    if (!m_date->date() || !m_date->isAcceptable()) {
        complain(tr("Please say on which day, such as 24.8.2027 or +14."));
        m_date->line()->setFocus();
        return;
    }
    m_autoSave.flush();
    const qint64 clause = m_clause->currentData().toLongLong();
    m_accept->setEnabled(false);
    m_session.submit(core::edit::addReminder(m_session.edits(), m_resolution, clause ? std::optional(ClauseId{clause}) : std::nullopt,
                                             *m_date->date(), m_note->toPlainText().trimmed(), m_session.who()),
                     [form = QPointer(this), key = draftKey()](bool written) {
                         if (!form)
                             return;
                         form->m_accept->setEnabled(true);
                         if (!written)
                             return;
                         form->m_session.removeDraft(key);
                         if (form->draftKey() == key)
                             form->done();
                     });
}

void ReminderForm::discard()
{
    m_session.removeDraft(draftKey());
    done();
}

void ReminderForm::done()
{
    m_autoSave.discard();
    hide();
    Q_EMIT closed();
}

void ReminderForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || focusWidget() != m_note))
        accept();
    else if (event->key() == Qt::Key_Escape && isBlank())
        discard();
    else
        QFrame::keyPressEvent(event);
}

}
