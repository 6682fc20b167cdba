#include "ui/widgets/ListPrinter.h"

#include "ui/session/Job.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <algorithm>
#include <memory>
#include <numeric>

namespace ui::widgets {

using namespace core::base;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::widgets::ListPrinter)
};

constexpr int pointSize = 9;
constexpr int flags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// Sets rows one below the other, and begins a page where one does not fit.
class Sheets
{
public:
    Sheets(const ListText &list, QPrinter &printer) : m_list(list), m_printer(printer) {}

    Result<int> print(Progress &progress)
    {
        if (!m_painter.begin(&m_printer))
            return Error{ErrorKind::Io, Text::tr("The printer cannot be reached; nothing was printed.")};
        m_font.setPointSize(pointSize);
        m_page = m_painter.viewport();
        m_gap = m_printer.resolution() / 20;
        beginPage();
        for (size_t row = 0; row < m_list.rows.size(); ++row) {
            progress.advance(int(row), int(m_list.rows.size()));
            if (progress.cancelled()) {
                m_printer.abort();
                return cancelled();
            }
            const int height = heightOf(m_list.rows[row], m_font);
            if (m_y + height > m_page.height() - footHeight() && m_y > m_top) {
                if (!m_printer.newPage())
                    return Error{ErrorKind::Io, Text::tr("Printing stopped after page %1.").arg(m_pages)};
                beginPage();
            }
            drawRow(m_list.rows[row], m_font, height);
        }
        if (!m_painter.end() || m_printer.printerState() == QPrinter::Error)
            return Error{ErrorKind::Io, Text::tr("The printer did not take the list; please try again.")};
        return m_pages;
    }

private:
    void beginPage()
    {
        ++m_pages;
        m_y = 0;
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        const QString page = Text::tr("Page %1").arg(m_pages);
        const int line = m_painter.fontMetrics().height();
        m_painter.drawText(QRect(0, 0, m_page.width(), line), Qt::AlignLeft, m_list.title);
        m_painter.drawText(QRect(0, 0, m_page.width(), line), Qt::AlignRight, page);
        m_y = 2 * line;
        if (std::any_of(m_list.headings.begin(), m_list.headings.end(),
                        [](const QString &heading) { return !heading.isEmpty(); }))
            drawRow(m_list.headings, bold, heightOf(m_list.headings, bold));
        m_top = m_y;
    }

    int footHeight() const { return m_gap; }

    int widthOf(int column) const
    {
        const int all = std::max(1, std::accumulate(m_list.widths.begin(), m_list.widths.end(), 0));
        return int(qint64(m_page.width()) * m_list.widths[size_t(column)] / all);
    }

    int heightOf(const QStringList &cells, const QFont &font)
    {
        m_painter.setFont(font);
        int height = m_painter.fontMetrics().height();
        for (int i = 0; i < cells.size(); ++i)
            height = std::max(
                height,
                m_painter.boundingRect(QRect(0, 0, widthOf(i) - m_gap, m_page.height()), flags, cells[i]).height());
        return std::min(height, m_page.height() / 2) + m_gap / 2;
    }

    void drawRow(const QStringList &cells, const QFont &font, int height)
    {
        m_painter.setFont(font);
        int x = 0;
        for (int i = 0; i < cells.size(); ++i) {
            m_painter.drawText(QRect(x, m_y, widthOf(i) - m_gap, height), flags, cells[i]);
            x += widthOf(i);
        }
        m_y += height;
        m_painter.drawLine(0, m_y - m_gap / 4, m_page.width(), m_y - m_gap / 4);
    }

    const ListText &m_list;
    QPrinter &m_printer;
    QPainter m_painter;
    QFont m_font;
    QRect m_page;
    int m_gap = 0;
    int m_y = 0;
    int m_top = 0;
    int m_pages = 0;
};

}

Result<int> printList(const ListText &list, QPrinter &printer, Progress &progress)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(list.title);
    return Sheets(list, printer).print(progress);
}

Error rowsMissing()
{
    return {
        ErrorKind::Busy,
        Text::tr(
            "Not all rows of the list can be read just now, perhaps because another program holds the database; nothing was taken. Please try again.")};
}

namespace {

void tell(const QAbstractItemView &view, const Result<int> &pages)
{
    auto *bar = MessageBar::nearest(view);
    if (!bar)
        return;
    if (!pages)
        bar->showError(pages.error());
    else
        bar->showMessage(MessageBar::Kind::Information,
                         Text::tr("The list was sent to the printer: %n page(s).", nullptr, *pages));
}

/// First the rows, then the pages: half of the bar each.
void readAndPrint(QAbstractItemView &view, const std::shared_ptr<QPrinter> &printer)
{
    constexpr int half = 1000;
    auto *shown = new QProgressDialog(Text::tr("Printing the list…"), Text::tr("Cancel"), 0, 2 * half, &view);
    shown->setObjectName(QStringLiteral("listPrintProgress"));
    shown->setWindowModality(Qt::NonModal); // the window lives on, and nothing waits in a loop of its own
    shown->setAutoReset(false);
    shown->setAutoClose(false);
    shown->setValue(0);
    const auto showAt = [shown](int from) {
        return [shown, from](int done, int total) {
            shown->setValue(from + int(qint64(half) * done / std::max(1, total)));
        };
    };
    auto *reader = new ListReader(view, allRows, [&view, printer, shown, showAt](ListText text) {
        if (!text.isWhole) {
            shown->deleteLater();
            tell(view, rowsMissing());
            return;
        }
        auto *job = session::Job::start<int>(
            &view,
            [printer, text = std::move(text)](Progress &progress) { return printList(text, *printer, progress); },
            [&view, shown = QPointer(shown)](Result<int> done) {
                if (shown)
                    shown->deleteLater();
                tell(view, done);
            });
        QObject::connect(job, &session::Job::progressed, shown, showAt(half));
        QObject::connect(shown, &QProgressDialog::canceled, job, &session::Job::cancel);
    });
    QObject::connect(reader, &ListReader::progressed, shown, showAt(0));
    QObject::connect(shown, &QProgressDialog::canceled, reader, [reader, shown, &view] {
        delete reader;
        shown->deleteLater();
        tell(view, cancelled());
    });
    reader->start();
}

}

void askAndPrint(QAbstractItemView &view)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), &view);
    dialog->setObjectName(QStringLiteral("listPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The dialog keeps a plain pointer; the printer must outlive it even when it is cancelled.
    QObject::connect(dialog, &QObject::destroyed, &view, [printer] {});
    QObject::connect(dialog, &QDialog::accepted, &view, [&view, printer] { readAndPrint(view, printer); });
    dialog->open();
}

}
