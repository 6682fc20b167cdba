#include "ui/record/LetterPrinter.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QSettings>

namespace ui::record {

using namespace core::base;

namespace {

const QString kLibreOffice = QStringLiteral("libreoffice/program");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::record::LetterPrinter)
};

}

core::letter::LibreOffice chosenLibreOffice()
{
    return core::letter::LibreOffice(QSettings().value(kLibreOffice).toString());
}

void chooseLibreOffice(const QString &program)
{
    QSettings().setValue(kLibreOffice, program);
}

void makeExact(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
}

LetterPrinter::LetterPrinter(QPrinter &printer) : m_printer(printer)
{
    makeExact(printer);
}

LetterPrinter::~LetterPrinter() = default;

Result<void> LetterPrinter::start(const QString &title)
{
    if (m_painter.isActive()) {
        if (!m_printer.outputFileName().isEmpty())
            return m_printer.newPage()
                       ? Result<void>()
                       : Error{ErrorKind::Io, Text::tr("The printer did not take the letter; please try again.")};
        if (const auto finished = finish(); !finished)
            return finished;
    }
    m_printer.setDocName(title);
    if (!m_painter.begin(&m_printer))
        return Error{ErrorKind::Io, Text::tr("The printer cannot be reached; nothing was printed.")};
    const double scale = m_printer.resolution() / 25.4;
    m_painter.scale(scale, scale);
    return {};
}

Result<void> LetterPrinter::print(const core::letter::LetterPages &pages, const QString &title)
{
    if (const auto started = start(title); !started)
        return started;
    const int copies = m_printer.supportsMultipleCopies() ? 1 : m_printer.copyCount();
    bool first = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (int page = 0; page < pages.count(); ++page) {
            if (!m_printer.pageRanges().isEmpty() && !m_printer.pageRanges().contains(page + 1))
                continue;
            if (!first && !m_printer.newPage())
                return Error{ErrorKind::Io, Text::tr("Printing stopped at page %1.").arg(page + 1)};
            first = false;
            pages.paint(m_painter, page);
        }
    }
    return m_printer.outputFileName().isEmpty() ? finish() : Result<void>();
}

Result<void> LetterPrinter::finish()
{
    if (!m_painter.isActive())
        return {};
    if (!m_painter.end() || m_printer.printerState() == QPrinter::Error)
        return Error{ErrorKind::Io, Text::tr("The printer did not take the letter; please try again.")};
    return {};
}

}
