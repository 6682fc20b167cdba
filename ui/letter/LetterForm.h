#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/model/Directory.h"
#include "core/model/Memo.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace ui::widgets {
class DateField;
}

namespace ui::letter {

class AcknowledgementEdit;

/// What can be adjusted about a letter. Fields show the words that will be printed: where the memo says nothing,
/// those of the city's template, and a field that is emptied falls back to them.
class LetterForm : public QWidget
{
    Q_OBJECT
public:
    explicit LetterForm(QWidget *parent = nullptr);

    void setDirectory(const core::model::Directory &directory);
    /// Shows a memo. `standing` is the letter as the template words it for this memo, `profiles` are the names of the
    /// house styles that it may have, the one of the city first.
    void setMemo(const core::model::Memo &memo, const core::letter::Letter &standing,
                 const core::letter::LetterTemplate &house, const QStringList &profiles);
    /// The memo with what was typed.
    core::model::Memo memo() const;
    void setReadOnly(bool readOnly);
    /// From which day dates are typed ("+14"), and what a letter that names no date is dated.
    void setToday(QDate today);
    /// Takes the dates that are being typed as if their fields had been left.
    void commitTyped();
    /// What was being typed into a date goes, as another letter is shown next.
    void forgetTyped();
    /// The field in which something was typed that is no date; null when there is none.
    widgets::DateField *unreadDate() const;

Q_SIGNALS:
    /// Something was typed or chosen; `field` names it, the same for one field.
    void edited(const QString &field);

private:
    QWidget *addKind();
    QWidget *addSignatory();
    QWidget *addReview();
    QWidget *addLength();
    void addChoices();
    QComboBox *choiceField(const QString &objectName, const QString &label);
    void showChoices(const core::letter::LetterTemplate &house, const QStringList &profiles);
    void showParts(const core::letter::LetterTemplate &house);
    QPlainTextEdit *textField(const QString &objectName, const QString &label, int lines);
    QLineEdit *lineField(const QString &objectName, const QString &label);
    widgets::DateField *dateField(const QString &objectName, const QString &accessibleName, const QString &field);
    QLabel *heading(const QString &text, QWidget *buddy);
    void addRow(const QString &label, QWidget *buddy, QWidget *row);
    void choosePerson(int index);
    void connectEdits();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refill(QWidget *field);

    core::model::Memo m_memo;
    core::letter::Letter m_standing;
    std::vector<core::model::Person> m_persons;
    QDate m_today;
    bool m_filling = false;

    QFormLayout *m_layout;
    QRadioButton *m_interim = nullptr;
    QRadioButton *m_final = nullptr;
    widgets::DateField *m_date = nullptr;
    QPlainTextEdit *m_recipients = nullptr;
    QLineEdit *m_salutation = nullptr;
    QPlainTextEdit *m_opening = nullptr;
    widgets::DateField *m_review = nullptr;
    QLineEdit *m_closing = nullptr;
    QComboBox *m_prefix = nullptr;
    QComboBox *m_signatory = nullptr;
    QLineEdit *m_function = nullptr;
    AcknowledgementEdit *m_acknowledgements = nullptr;
    QCheckBox *m_confidential = nullptr;
    QComboBox *m_profile = nullptr;
    QComboBox *m_distribution = nullptr;
    QComboBox *m_toldBefore = nullptr;
    QCheckBox *m_shortens = nullptr;
    QSpinBox *m_longest = nullptr;
    QWidget *m_signatoryRow = nullptr;
    QWidget *m_reviewRow = nullptr;
};

}
