#pragma once

#include "core/letter/Letter.h"
#include "core/letter/LetterTemplate.h"
#include "ui/common/MessageBar.h"

#include <QObject>

class QPrinter;

namespace ui::letter {

/// Paints the pages exactly on A4 without margins of the driver: each place on the sheet is that of the preview.
core::model::Result<void> print(const core::letter::Letter &letter, const core::letter::LetterTemplate &house,
                                QPrinter &printer);

/// Takes a letter out of the program: asks where to, works in a job, and tells the outcome in the page's bar.
class LetterOutput : public QObject
{
    Q_OBJECT
public:
    LetterOutput(QWidget *page, common::MessageBar *bar);

    /// `format` is "pdf", "odt" or "txt"; `name` is suggested, without ending.
    void askAndSave(const core::letter::Letter &letter, const core::letter::LetterTemplate &house, const QString &format,
                    const QString &name);
    void askAndPrint(const core::letter::Letter &letter, const core::letter::LetterTemplate &house);
    /// Asks in the bar before it replaces a file.
    void saveAs(const core::letter::Letter &letter, const core::letter::LetterTemplate &house, const QString &path);

Q_SIGNALS:
    /// From the question where to, until all is done.
    void busyChanged(bool busy);
    void saved(const QString &path);
    void printed();

private:
    void write(const core::letter::Letter &letter, const core::letter::LetterTemplate &house, const QString &path);

    QWidget *m_page;
    common::MessageBar *m_bar;
    QString m_folder; ///< where the last letter went
};

}
