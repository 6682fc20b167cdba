#pragma once

#include "core/review/ReviewSettings.h"
#include "ui/common/AutoSave.h"

#include <QWidget>

namespace ui::common {
class MessageBar;
class Session;
}

namespace ui::settings {

class Section;

/// How the city follows up its resolutions. Saved as it is changed, and undone like every other edit.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(common::Session &session, QWidget *parent = nullptr,
                          const common::TimingFactory &timing = common::makeTiming);
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

    common::Session &m_session;
    common::AutoSave m_autoSave;
    core::review::ReviewSettings m_stored; ///< as in the database when last read or written
    common::MessageBar *m_bar;
    std::vector<Section *> m_sections;
    bool m_filling = false;
};

}
