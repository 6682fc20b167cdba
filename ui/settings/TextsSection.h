#pragma once

#include "ui/settings/Section.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::widgets {
class GrowingTextEdit;
}

namespace ui::settings {

/// What is written by mail: the request to an office and its three reminders, and what is due to an office or a clerk; with
/// placeholders.
class TextsSection : public Section
{
    Q_OBJECT
public:
    explicit TextsSection(QWidget *parent);

    void show(const core::settings::ReviewSettings &settings) override;
    void take(core::settings::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    static constexpr int textCount = 6;

    void showText();
    void typed();
    QString faultOf(int which) const;

    QComboBox *m_which;
    QLineEdit *m_subject;
    widgets::GrowingTextEdit *m_body;
    QPushButton *m_reset;
    QLabel *m_fault;
    QLabel *m_help;
    std::array<core::mail::MailText, textCount>
        m_texts; ///< as on the screen, the program's own where the city has none
};

}
