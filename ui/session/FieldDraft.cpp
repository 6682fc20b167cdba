#include "ui/session/FieldDraft.h"

#include "ui/session/Session.h"

#include <QLineEdit>

namespace ui::session {

FieldDraft::FieldDraft(Session &session, QLineEdit &line, const TimingFactory &timing)
    : QObject(&line), m_session(session), m_line(line), m_key(QStringLiteral("field/") + line.objectName()),
      m_autoSave([this] { keep(); }, timing())
{
    for (const core::store::Draft &draft : session.drafts()) {
        if (draft.key == m_key)
            line.setText(draft.text);
    }
    connect(&line, &QLineEdit::textEdited, this, [this] { m_autoSave.touch(); });
    connect(&line, &QLineEdit::editingFinished, this, [this] { m_autoSave.flush(); });
}

FieldDraft::~FieldDraft()
{
    m_autoSave.discard();
}

void FieldDraft::keep()
{
    if (m_line.text().trimmed().isEmpty())
        m_session.removeDraft(m_key);
    else
        m_session.putDraft(m_key, m_line.text());
}

void FieldDraft::forget()
{
    m_autoSave.discard();
    m_line.clear();
    m_session.removeDraft(m_key);
}

}
