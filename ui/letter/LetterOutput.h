#pragma once

#include "core/letter/writers/LetterFile.h"
#include "ui/widgets/MessageBar.h"

#include <QObject>
#include <functional>

class QPrinter;

namespace ui::widgets {
class JobBar;
}

namespace ui::letter {

/// Paints the pages exactly: each place on the sheet is that of the preview.
core::base::Result<void> print(const core::letter::Letter &letter, const core::letter::LetterTemplate &house,
                               QPrinter &printer);

/// Takes a letter out of the program: asks where to, works in a job, and tells the outcome in the page's bar.
class LetterOutput : public QObject
{
    Q_OBJECT
public:
    LetterOutput(QWidget *page, widgets::MessageBar *bar, widgets::JobBar *progress);

    /// Says so at once when the format needs a program that is missing.
    void askAndSave(const core::letter::LetterDocument &document, core::letter::LetterFormat format);
    void askAndPrint(const core::letter::Letter &letter, const core::letter::LetterTemplate &house);
    /// Asks in the bar before it replaces a file.
    void saveAs(const core::letter::LetterDocument &document, core::letter::LetterFormat format, const QString &path);

    /// A place for the letter's PDF in the folder, under a name that no file there has.
    static QString placeFor(const core::letter::LetterDocument &document, const QString &folder);
    /// Files the PDF of a released letter there; `promised` is where it was promised. The letter stays released when that
    /// fails: it is offered to file it again or elsewhere.
    void file(const core::letter::LetterDocument &document, const QString &path, const QString &promised);

Q_SIGNALS:
    /// While a file is made or printed.
    void busyChanged(bool busy);
    void saved(const QString &path);
    /// The file that was promised there is made, there or elsewhere.
    void filed(const QString &promised);
    void printed();

private:
    void write(const core::letter::LetterDocument &document, core::letter::LetterFormat format, const QString &path);
    void tellUnfiled(const core::base::Error &error, const core::letter::LetterDocument &document,
                     const QString &folder, const QString &promised);
    void tellSaved(const QString &sentence, const QString &path);
    void askForLibreOffice(const std::function<void()> &again);

    QWidget *m_page;
    widgets::MessageBar *m_bar;
    widgets::JobBar *m_progress;
    QString m_folder; ///< where the last letter went
};

}
