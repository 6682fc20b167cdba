#pragma once

#include "core/letter/house/LetterTemplate.h"

#include <QPlainTextEdit>

class QLabel;
class QToolButton;

namespace ui::house {

/// A standing sentence of the house: its placeholders are picked from a menu, an unknown one is underlined and said at once.
class WordingEdit : public QWidget
{
    Q_OBJECT
public:
    WordingEdit(const QString &name, const QString &title, QWidget *parent = nullptr);

    QString text() const { return m_text->toPlainText(); }
    /// Does nothing when it is what is shown.
    void setText(const QString &text);
    void showFaults(const std::vector<core::letter::TemplateFault> &faults);
    void setReadOnly(bool readOnly);
    QPlainTextEdit *editor() const { return m_text; }

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit *m_text;
    QToolButton *m_pick;
    QLabel *m_fault;
    bool m_filling = false;
};

}
