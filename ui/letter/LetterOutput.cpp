#include "ui/letter/LetterOutput.h"

#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/base/Folder.h"
#include "core/letter/page/LetterLayout.h"
#include "ui/record/LetterPrinter.h"
#include "ui/session/Job.h"
#include "ui/widgets/FolderDialog.h"
#include "ui/widgets/JobBar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

namespace ui::letter {

using namespace core::base;
using namespace core::model;
using core::letter::Letter;
using core::letter::LetterDocument;
using core::letter::LetterFormat;
using core::letter::LetterTemplate;
using record::chosenLibreOffice;
using record::makeExact;
using session::Job;
using widgets::MessageBar;

namespace {

QString filterOf(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        return LetterOutput::tr("PDF document (*.pdf)");
    case LetterFormat::PdfUa:
        return LetterOutput::tr("Accessible PDF document (*.pdf)");
    case LetterFormat::Odt:
        return LetterOutput::tr("OpenDocument text (*.odt)");
    case LetterFormat::Docx:
        return LetterOutput::tr("Word document (*.docx)");
    case LetterFormat::Mail:
        return LetterOutput::tr("Mail draft (*.eml)");
    case LetterFormat::Text:
        break;
    }
    return LetterOutput::tr("Text file (*.txt)");
}

}

Result<void> print(const Letter &letter, const LetterTemplate &house, QPrinter &printer)
{
    record::LetterPrinter prints(printer);
    const auto printed = prints.print(core::letter::layout(letter, house), core::letter::documentTitle(letter));
    return printed ? prints.finish() : printed;
}

LetterOutput::LetterOutput(QWidget *page, MessageBar *bar, widgets::JobBar *progress)
    : QObject(page), m_page(page), m_bar(bar), m_progress(progress),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void LetterOutput::askAndSave(const LetterDocument &document, LetterFormat format)
{
    if (core::letter::needsOffice(format) && !chosenLibreOffice().isThere()) {
        askForLibreOffice([this, document, format] { askAndSave(document, format); });
        return;
    }
    auto *dialog = new QFileDialog(m_page, tr("Save letter"), m_folder, filterOf(format));
    dialog->setObjectName(QStringLiteral("letterSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(core::letter::suffix(format));
    // The dialog would ask in a nested event loop, which blocks clients from outside; saveAs() asks in the page.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(document.fileName + u'.' + core::letter::suffix(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document, format](const QString &path) { saveAs(document, format, path); });
    dialog->open();
}

void LetterOutput::askForLibreOffice(const std::function<void()> &again)
{
    const auto choose = [this, again] {
        auto *dialog = new QFileDialog(m_page, tr("Choose the program of LibreOffice"), QStringLiteral("/opt"));
        dialog->setObjectName(QStringLiteral("libreOfficeDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [again](const QString &program) {
            record::chooseLibreOffice(program);
            again();
        });
        dialog->open();
    };
    m_bar->showMessage(
        MessageBar::Kind::Warning,
        tr("Accessible PDF and Word documents are made by LibreOffice, which was not found on this computer. Nothing was saved."),
        {{tr("&Choose the program…"), choose}});
}

void LetterOutput::askAndPrint(const Letter &letter, const LetterTemplate &house)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    makeExact(*printer);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setObjectName(QStringLiteral("letterPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    // The dialog keeps a plain pointer; the printer must outlive it even when it is cancelled.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, letter, house, printer] {
        Q_EMIT busyChanged(true);
        Job::start<void>(
            this, [letter, house, printer](Progress &) { return print(letter, house, *printer); },
            [this](Result<void> done) {
                Q_EMIT busyChanged(false);
                if (!done) {
                    m_bar->showError(done.error());
                    return;
                }
                m_bar->showMessage(MessageBar::Kind::Information, tr("The letter was sent to the printer."));
                Q_EMIT printed();
            });
    });
    dialog->open();
}

void LetterOutput::saveAs(const LetterDocument &document, LetterFormat format, const QString &path)
{
    if (!QFileInfo::exists(path)) {
        write(document, format, path);
        return;
    }
    m_bar->showMessage(MessageBar::Kind::Warning, tr("“%1” exists already.").arg(QFileInfo(path).fileName()),
                       {{tr("&Replace it"), [this, document, format, path] { write(document, format, path); }},
                        {tr("&Keep it"), [] {}}});
}

void LetterOutput::tellSaved(const QString &sentence, const QString &path)
{
    m_bar->showMessage(MessageBar::Kind::Information, sentence,
                       {{tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                        {tr("Open &folder"),
                         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}});
    Q_EMIT saved(path);
}

QString LetterOutput::placeFor(const LetterDocument &document, const QString &folder)
{
    return core::base::freePath(QDir(folder).filePath(document.fileName + QStringLiteral(".pdf")));
}

void LetterOutput::file(const LetterDocument &document, const QString &path, const QString &promised)
{
    Q_EMIT busyChanged(true);
    const QString folder = QFileInfo(path).absolutePath();
    auto *job = Job::start<void>(
        this,
        [document, folder, path](Progress &progress) -> Result<void> {
            if (const auto made = core::base::makeFolder(folder); !made)
                return made;
            return core::letter::saveLetter(document, LetterFormat::Pdf, path, core::letter::LibreOffice(), progress);
        },
        [this, document, folder, path, promised](Result<void> done) {
            Q_EMIT busyChanged(false);
            if (!done) {
                tellUnfiled(done.error(), document, folder, promised);
                return;
            }
            Q_EMIT filed(promised);
            tellSaved(tr("The letter is released and filed as “%1” in %2.")
                          .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder)),
                      path);
        });
    m_progress->watch(*job, tr("Saving the letter …"));
}

void LetterOutput::tellUnfiled(const Error &error, const LetterDocument &document, const QString &folder,
                               const QString &promised)
{
    const auto into = [this, document, promised](const QString &chosen) {
        file(document, placeFor(document, chosen), promised);
    };
    const auto elsewhere = [this, into, folder] {
        auto *dialog = widgets::askForFolder(m_page, QStringLiteral("letterFileFolderDialog"),
                                             tr("Folder of the letters"), folder);
        connect(dialog, &QFileDialog::fileSelected, this, into);
    };
    m_bar->showMessage(MessageBar::Kind::Error,
                       tr("The letter is released, but its PDF could not be filed. %1").arg(sentence(error)),
                       {{tr("&Try again"), [into, folder] { into(folder); }}, {tr("Other &folder…"), elsewhere}});
}

void LetterOutput::write(const LetterDocument &document, LetterFormat format, const QString &path)
{
    Q_EMIT busyChanged(true);
    auto *job = Job::start<void>(
        this,
        [document, format, path, office = chosenLibreOffice()](Progress &progress) {
            return core::letter::saveLetter(document, format, path, office, progress);
        },
        [this, path](Result<void> done) {
            Q_EMIT busyChanged(false);
            if (!done) {
                m_bar->showError(done.error());
                return;
            }
            m_folder = QFileInfo(path).absolutePath();
            tellSaved(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), path);
        });
    m_progress->watch(*job, tr("Saving the letter …"));
}

}
