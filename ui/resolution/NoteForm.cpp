#include "ui/resolution/NoteForm.h"

#include "core/edit/ReviewEdits.h"
#include "ui/widgets/DateField.h"

#include <QJsonObject>
#include <QLineEdit>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

namespace {

/// Until the committee's rhythm says otherwise, what was opened again is looked at within a month.
constexpr int daysToFirstReview = 30;

struct Words {
    NoteForm::Kind kind;
    const char *key;
    const char *title;
    const char *accept;
    const char *label;
    const char *name;
    const char *missing;
};

constexpr Words words[] = {
    {NoteForm::Kind::Exempt, "exempt", QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Exempt from review"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "E&xempt from review"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Reason"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Reason why it is not subject to review"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Please say why.")},
    {NoteForm::Kind::Close, "close", QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Close the resolution"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "&Close resolution"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Note of completion"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Note of completion"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Please note how it was completed.")},
    {NoteForm::Kind::Reopen, "reopen", QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Open the resolution again"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "&Open again"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Reason"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Reason why it is opened again"),
     QT_TRANSLATE_NOOP("ui::resolution::NoteForm", "Please say why.")},
};

const Words &wordsOf(NoteForm::Kind kind)
{
    return words[int(kind)];
}

QString said(const char *text)
{
    return NoteForm::tr(text);
}

}

NoteForm::NoteForm(FileContext &context, Kind kind, QWidget *parent)
    : ResolutionForm(context, QLatin1StringView(wordsOf(kind).key),
                     QLatin1StringView(wordsOf(kind).key) + QStringLiteral(" form"), said(wordsOf(kind).title),
                     said(wordsOf(kind).accept), parent),
      m_kind(kind), m_note(new widgets::GrowingTextEdit(2, this))
{
    const Resolution &resolution = context.file.resolution;
    m_note->setNames(nameOf(QStringLiteral("note")), said(wordsOf(kind).name));
    m_note->setPlainText(kind == Kind::Exempt  ? resolution.exemptReason
                         : kind == Kind::Close ? resolution.closingNote
                                               : QString());
    addRow(said(wordsOf(kind).label), m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    if (kind != Kind::Reopen)
        return;
    m_nextReview = new widgets::DateField(this);
    m_nextReview->setNames(nameOf(QStringLiteral("next review")), tr("Next review after opening again"));
    m_nextReview->setToday(context.today());
    m_nextReview->setDate(context.today().addDays(daysToFirstReview));
    addRow(tr("Next review"), m_nextReview);
    connect(m_nextReview, &widgets::DateField::dateEdited, this, [this] { touched(); });
}

std::optional<NoteForm::Kind> NoteForm::kindOfDraft(const QString &key)
{
    for (const Words &each : words) {
        if (key == QLatin1StringView(each.key))
            return each.kind;
    }
    return std::nullopt;
}

void NoteForm::start()
{
    m_note->setFocus();
}

QJsonObject NoteForm::content() const
{
    QJsonObject content{{QStringLiteral("note"), m_note->toPlainText()}};
    if (m_nextReview && m_nextReview->date())
        content[u"nextReview"] = m_nextReview->date()->toString(Qt::ISODate);
    return content;
}

void NoteForm::setContent(const QJsonObject &content)
{
    m_note->setPlainText(content[u"note"].toString());
    m_note->moveCursor(QTextCursor::End);
    const QDate next = QDate::fromString(content[u"nextReview"].toString(), Qt::ISODate);
    if (m_nextReview && next.isValid())
        m_nextReview->setDate(next);
}

bool NoteForm::isBlank() const
{
    return m_note->toPlainText().trimmed().isEmpty();
}

std::optional<Result<ChangeSet>> NoteForm::commit()
{
    if (isBlank()) {
        complain(said(wordsOf(m_kind).missing));
        start();
        return std::nullopt;
    }
    if (m_nextReview) {
        m_nextReview->commitTyped();
        if (!m_nextReview->date() || !m_nextReview->isAcceptable()) {
            complain(tr("Please say when it is to be reviewed next."));
            m_nextReview->line()->setFocus();
            return std::nullopt;
        }
    }
    return change(m_note->toPlainText().trimmed());
}

Result<ChangeSet> NoteForm::change(const QString &note) const
{
    const ResolutionFile &file = m_context.file;
    switch (m_kind) {
    case Kind::Exempt:
        return core::edit::exempt({file.resolution}, note);
    case Kind::Close:
        return core::edit::closeResolution(file, note, m_context.today());
    case Kind::Reopen:
        break;
    }
    return core::edit::reopenResolution(file.resolution, note, *m_nextReview->date(), m_context.today());
}

}
