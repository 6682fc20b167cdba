#pragma once

#include "ui/settings/Section.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::common {
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

    void show(const core::review::ReviewSettings &settings) override;
    void take(core::review::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    static constexpr int textCount = 6;

    void showText();
    void typed();
    QString faultOf(int which) const;

    QComboBox *m_which;
    QLineEdit *m_subject;
    common::GrowingTextEdit *m_body;
    QPushButton *m_reset;
    QLabel *m_fault;
    QLabel *m_help;
    std::array<core::review::MailText, textCount>
        m_texts; ///< as on the screen, the program's own where the city has none
};

}
