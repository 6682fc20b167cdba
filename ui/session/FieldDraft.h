#pragma once

#include "ui/session/AutoSave.h"

#include <QObject>

class QLineEdit;

namespace ui::session {

class Session;

/// Keeps what is typed into a line that is written only with a button, as a draft: neither a crash nor leaving the page
/// loses it. What was kept stands in the line again when it is made. Belongs to the line.
class FieldDraft : public QObject
{
    Q_OBJECT
public:
    FieldDraft(Session &session, QLineEdit &line, const TimingFactory &timing = makeTiming);
    ~FieldDraft() override;

    /// It is written, or nobody wants it any more; the line is emptied.
    void forget();

private:
    void keep();

    Session &m_session;
    QLineEdit &m_line;
    QString m_key;
    AutoSave m_autoSave;
};

}
