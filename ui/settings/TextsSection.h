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

/// What is written to the offices: the request and the three reminders, with placeholders.
class TextsSection : public Section
{
    Q_OBJECT
public:
    explicit TextsSection(QWidget *parent);

    void show(const core::review::ReviewSettings &settings) override;
    void take(core::review::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    static constexpr int textCount = 4;

    void showText();
    void typed();
    static QString faultOf(const core::review::MailText &text);

    QComboBox *m_which;
    QLineEdit *m_subject;
    common::GrowingTextEdit *m_body;
    QPushButton *m_reset;
    QLabel *m_fault;
    std::array<core::review::MailText, textCount> m_texts; ///< as on the screen, the program's own where the city has none
};

}
