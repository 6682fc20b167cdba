#pragma once

#include "core/settings/ReviewSettings.h"
#include "ui/session/AutoSave.h"

#include <QWidget>

namespace ui::session {
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::settings {

class Section;

/// How the city follows up its resolutions. Saved as it is changed, and undone like every other edit.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(session::Session &session, QWidget *parent = nullptr,
                          const session::TimingFactory &timing = session::makeTiming);
    ~SettingsPage() override;

    /// Writes what was typed in the last moments.
    void flush();

Q_SIGNALS:
    void closed();
    void desktopSettingsChanged();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    void reload();
    void takeOver();

    session::Session &m_session;
    session::AutoSave m_autoSave;
    core::settings::ReviewSettings m_stored; ///< as in the database when last read or written
    widgets::MessageBar *m_bar;
    std::vector<Section *> m_sections;
    bool m_filling = false;
};

}
