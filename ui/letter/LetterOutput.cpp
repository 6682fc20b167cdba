#include "ui/letter/LetterOutput.h"

#include "core/letter/LetterFile.h"
#include "core/letter/LetterLayout.h"
#include "ui/common/Job.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

namespace ui::letter {

using namespace core::model;
using core::letter::Letter;
using core::letter::LetterPages;
using core::letter::LetterTemplate;
using common::Job;
using common::MessageBar;

namespace {

QString filterOf(const QString &format)
{
    if (format == u"pdf")
        return LetterOutput::tr("PDF document (*.pdf)");
    if (format == u"odt")
        return LetterOutput::tr("OpenDocument text (*.odt)");
    return LetterOutput::tr("Text file (*.txt)");
}

void makeExact(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
}

}

Result<void> print(const Letter &letter, const LetterTemplate &house, QPrinter &printer)
{
    makeExact(printer);
    printer.setDocName(core::letter::documentTitle(letter));
    const LetterPages pages = core::letter::layout(letter, house);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Io, LetterOutput::tr("The printer cannot be reached; nothing was printed.")};
    const double scale = printer.resolution() / 25.4;
    painter.scale(scale, scale);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    bool first = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (int page = 0; page < pages.count(); ++page) {
            if (!printer.pageRanges().isEmpty() && !printer.pageRanges().contains(page + 1))
                continue;
            if (!first && !printer.newPage())
                return Error{ErrorKind::Io, LetterOutput::tr("Printing stopped at page %1.").arg(page + 1)};
            first = false;
            pages.paint(painter, page);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Error{ErrorKind::Io, LetterOutput::tr("The printer did not take the letter; please try again.")};
    return {};
}

LetterOutput::LetterOutput(QWidget *page, MessageBar *bar)
    : QObject(page), m_page(page), m_bar(bar),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void LetterOutput::askAndSave(const Letter &letter, const LetterTemplate &house, const QString &format, const QString &name)
{
    auto *dialog = new QFileDialog(m_page, tr("Save letter"), m_folder, filterOf(format));
    dialog->setObjectName(QStringLiteral("letterSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    // The dialog would ask in a nested event loop, which blocks clients from outside; saveAs() asks in the page.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(name + u'.' + format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, letter, house](const QString &path) { saveAs(letter, house, path); });
    dialog->open();
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

void LetterOutput::saveAs(const Letter &letter, const LetterTemplate &house, const QString &path)
{
    if (!QFileInfo::exists(path)) {
        write(letter, house, path);
        return;
    }
    m_bar->showMessage(MessageBar::Kind::Warning, tr("“%1” exists already.").arg(QFileInfo(path).fileName()),
                       {{tr("&Replace it"), [this, letter, house, path] { write(letter, house, path); }},
                        {tr("&Keep it"), [] {}}});
}

void LetterOutput::write(const Letter &letter, const LetterTemplate &house, const QString &path)
{
    Q_EMIT busyChanged(true);
    Job::start<void>(
        this, [letter, house, path](Progress &) { return core::letter::saveLetter(letter, house, path); },
        [this, path](Result<void> done) {
            Q_EMIT busyChanged(false);
            if (!done) {
                m_bar->showError(done.error());
                return;
            }
            const QFileInfo file(path);
            m_folder = file.absolutePath();
            m_bar->showMessage(MessageBar::Kind::Information, tr("Saved as “%1”.").arg(file.fileName()),
                               {{tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                                {tr("Open &folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); }}});
            Q_EMIT saved(path);
        });
}

}
