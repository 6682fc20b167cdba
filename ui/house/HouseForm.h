#pragma once

#include "core/letter/house/LetterTemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::widgets {
class RowsEdit;
}

namespace ui::house {

class WordingEdit;

/// All that a house decides about its letters.
class HouseForm : public QWidget
{
    Q_OBJECT
public:
    explicit HouseForm(QWidget *parent = nullptr);

    void setProfile(const core::letter::LetterTemplate &profile);
    /// The profile with what was typed and chosen.
    core::letter::LetterTemplate profile() const;
    void showFaults(const std::vector<core::letter::TemplateFault> &faults);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Something was typed or chosen; `field` names it.
    void edited(const QString &field);
    void coatOfArmsAsked();

private:
    void addCity();
    void addLook();
    void addParts();
    void addWording();
    void addPeople();
    void heading(const QString &text);
    void addRow(const QString &label, QWidget *buddy, QWidget *row);
    QLineEdit *line(const QString &key, const QString &label, QString core::letter::LetterTemplate::*text);
    void showCoatOfArms();
    void showMissingFont();

    core::letter::LetterTemplate m_profile;
    bool m_filling = false;
    QFormLayout *m_layout;
    std::vector<std::pair<QLineEdit *, QString core::letter::LetterTemplate::*>> m_lines;
    std::vector<std::pair<QCheckBox *, bool core::letter::LetterParts::*>> m_parts;
    std::vector<std::pair<WordingEdit *, const core::letter::WordingField *>> m_wording;
    QComboBox *m_form = nullptr;
    QFontComboBox *m_font = nullptr;
    QLabel *m_fontMissing = nullptr; ///< says so when the font of the profile is not here
    QDoubleSpinBox *m_size = nullptr;
    QLabel *m_arms = nullptr;
    QPushButton *m_chooseArms = nullptr;
    QPushButton *m_removeArms = nullptr;
    widgets::RowsEdit *m_senders = nullptr;
    widgets::RowsEdit *m_signers = nullptr;
    widgets::RowsEdit *m_lists = nullptr;
};

}
