#pragma once

#include "core/letter/LetterCheck.h"

#include <QDialog>

namespace ui::letter {

/// Asks before a letter is frozen and says what is missing in it or must be known about it.
class ReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    ReleaseDialog(const QString &reference, const std::vector<core::letter::LetterFinding> &findings, QWidget *parent);
};

}
