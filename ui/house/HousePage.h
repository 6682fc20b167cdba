#pragma once

#include "core/letter/house/LetterTemplate.h"
#include "ui/session/AutoSave.h"
#include "ui/session/Session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui::record {
class LetterPreview;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::house {

class HouseForm;

/// The house styles of a city: which there are at the top, what one of them decides at the left, a letter in it at the
/// right. Saved as it is changed; a style with an unknown placeholder is saved when that is put right.
class HousePage : public QWidget
{
    Q_OBJECT
public:
    explicit HousePage(session::Session &session, QWidget *parent = nullptr,
                       const session::TimingFactory &timing = session::makeTiming);
    ~HousePage() override;

    /// Writes what was typed in the last moments.
    void flush();
    record::LetterPreview *preview() const { return m_preview; }
    void importFile(const QString &path);
    void exportFile(const QString &path);
    void takeCoatOfArms(const QString &path);

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QPushButton *button(const QString &objectName, const QString &text, const QString &told);
    void fillNewMenu();
    void reload();
    void choose(const QString &name);
    void takeOver();
    void showPage();
    void add(core::letter::LetterTemplate profile);
    void remove();
    void askForFile(const QString &objectName, const QString &title, const QString &filter, bool save,
                    void (HousePage::*take)(const QString &));

    session::Session &m_session;
    session::AutoSave m_autoSave;
    core::letter::LetterTemplate m_stored; ///< as in the database
    core::letter::LetterTemplate m_shown;  ///< as on the screen
    QTimer m_layoutTimer;
    widgets::MessageBar *m_bar;
    QComboBox *m_profiles;
    QPushButton *m_new;
    QPushButton *m_use;
    QPushButton *m_remove;
    QPushButton *m_import;
    HouseForm *m_form;
    record::LetterPreview *m_preview;
};

}
