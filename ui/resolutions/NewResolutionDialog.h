#pragma once

#include "core/model/Id.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::session {
class FieldDraft;
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::resolutions {

/// Asks for the two things that a resolution cannot be without: number and title. The rest is entered on its page.
class NewResolutionDialog : public QDialog
{
    Q_OBJECT
public:
    NewResolutionDialog(session::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(core::model::ResolutionId id);

private:
    void check();
    void create();
    void forget();

    session::Session &m_session;
    widgets::MessageBar *m_message;
    QLineEdit *m_reference;
    QLineEdit *m_title;
    QLabel *m_note;
    QPushButton *m_create;
    session::FieldDraft *m_referenceDraft;
    session::FieldDraft *m_titleDraft;
};

}
