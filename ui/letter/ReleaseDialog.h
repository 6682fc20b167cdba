#pragma once

#include "core/letter/content/LetterCheck.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui::letter {

/// Asks before a letter is frozen and says what is missing in it or must be known about it; its PDF is filed in the same
/// step, in the folder of the last time.
class ReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    ReleaseDialog(const QString &reference, const std::vector<core::letter::LetterFinding> &findings, QWidget *parent);

    /// Where the PDF is to be filed; empty when it is not.
    QString folder() const;

private:
    QWidget *makeFiling();
    void remember() const;

    QCheckBox *m_files;
    QLineEdit *m_folder;
};

}
