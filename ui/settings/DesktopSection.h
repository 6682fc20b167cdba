#pragma once

#include "ui/settings/Section.h"

class QCheckBox;
class QLineEdit;

namespace ui::session {
class Session;
}

namespace ui::settings {

/// How the program makes itself noticed on the desk of this user: what DesktopSettings holds, as switches. They take
/// effect at once and are no part of what the city has stored.
class DesktopSection : public Section
{
    Q_OBJECT
public:
    DesktopSection(session::Session &session, QWidget *parent);

    void show(const core::settings::ReviewSettings &) override {}
    void take(core::settings::ReviewSettings &) const override {}
    void setReadOnly(bool) override {}

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addSwitch(const QString &name, const QString &text, bool on);
    void switchAutostart(bool on);
    void addCalendars();
    void chooseFolder();
    void takeFolder(const QString &folder);

    session::Session &m_session;
    QCheckBox *m_autostart;
    QCheckBox *m_keepCalendars = nullptr;
    QLineEdit *m_folder = nullptr;
};

}
