#pragma once

#include "ui/overview/Scope.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::session {
class Session;
}

namespace ui::overview {

/// All or mine. What is mine is chosen once, beside the switch, and remembered for this database.
class ScopeSwitch : public QWidget
{
    Q_OBJECT
public:
    ScopeSwitch(session::Session &session, QWidget *parent = nullptr);

    /// All, as long as nothing was chosen as one's own.
    Scope scope() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void remember();
    void adjust();
    QString key(const QString &name) const;

    session::Session &m_session;
    QPushButton *m_all;
    QPushButton *m_mine;
    QLabel *m_ownLabel;
    QComboBox *m_own;
    Scope m_last;
};

}
