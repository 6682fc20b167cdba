#pragma once

#include "core/base/Result.h"
#include "core/letter/page/LetterPages.h"
#include "core/letter/writers/LibreOffice.h"

#include <QPainter>

class QPrinter;

namespace ui::record {

/// Makes the printer print on A4 without margins of its own.
void makeExact(QPrinter &printer);

/// Prints letters exactly: each place on the sheet is that of the preview. Each letter is a print job of its own; a
/// printer that writes to a file gets all of them as one. Works on the thread that has set the letters.
class LetterPrinter
{
public:
    explicit LetterPrinter(QPrinter &printer);
    ~LetterPrinter();

    core::base::Result<void> print(const core::letter::LetterPages &pages, const QString &title);
    /// After the last letter.
    core::base::Result<void> finish();

private:
    core::base::Result<void> start(const QString &title);

    QPrinter &m_printer;
    QPainter m_painter;
};

/// The LibreOffice of the settings.
core::letter::LibreOffice chosenLibreOffice();
void chooseLibreOffice(const QString &program);

}
