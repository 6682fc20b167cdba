#pragma once

#include "core/letter/life/LetterLife.h"

#include <QDialog>

class QPlainTextEdit;

namespace ui::letter {

/// What a letter says that the previous one on the same resolution did not. What is new is underlined, bold and led by
/// an arrow; what is gone is crossed out.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const core::letter::LetterDifference &difference, const QString &now, const QString &before,
                  QWidget *parent);

private:
    void write(const core::letter::LetterDifference &difference);

    QPlainTextEdit *m_text;
};

}
