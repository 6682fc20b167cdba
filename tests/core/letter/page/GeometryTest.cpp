#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/support/Printing.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

/// What DIN 5008 says, written down a second time on purpose: the program's own numbers prove nothing.
struct Norm {
    double address;
    double information;
    double subject;
    double folds[2];
};
constexpr Norm kFormA{27, 32, 80.5, {87, 192}};
constexpr Norm kFormB{45, 50, 98.5, {105, 210}};

constexpr double kTolerance = 0.5;
constexpr double kBodyFontMm = 11 * 25.4 / 72;
constexpr double kSmallFontMm = 9.5 * 25.4 / 72;

/// From the top of a line to the top of its tall letters.
constexpr double aboveInk(double fontMm)
{
    return 0.175 * fontMm;
}

/// Measures a finished PDF and says what stands in the wrong place.
class Ruler
{
public:
    Ruler(const QByteArray &pdf, const Norm &norm) : m_pdf(pdf), m_norm(norm), m_lines(readLines(pdf)) {}

    QStringList faults()
    {
        measureAddress();
        measureInformation();
        measureSubject();
        measureMarks();
        measureMargins();
        return m_faults;
    }

private:
    const PdfLine *find(const QString &start) const
    {
        const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                     [&start](const PdfLine &l) { return l.text.startsWith(start); });
        return at == m_lines.end() ? nullptr : &*at;
    }

    void expectNear(const char *what, double measured, double wanted)
    {
        if (std::abs(measured - wanted) > kTolerance)
            m_faults << QStringLiteral("%1: %2 instead of %3 mm").arg(QLatin1String(what)).arg(measured).arg(wanted);
    }

    void expectWithin(const char *what, double measured, double from, double to)
    {
        if (measured < from - kTolerance || measured > to + kTolerance)
            m_faults << QStringLiteral("%1: %2 outside %3 to %4 mm")
                            .arg(QLatin1String(what))
                            .arg(measured)
                            .arg(from)
                            .arg(to);
    }

    void measureAddress()
    {
        const PdfLine *sender = find(u"Stadt Musterstadt · Rathausplatz"_qs);
        const PdfLine *first = find(u"An alle"_qs);
        const PdfLine *last = find(u"des Stadtrates"_qs);
        if (!sender || !first || !last) {
            m_faults << u"address: not found"_qs;
            return;
        }
        expectWithin("address: return line top", sender->box.top(), m_norm.address, m_norm.address + 5);
        expectWithin("address: return line bottom", sender->box.bottom(), m_norm.address, m_norm.address + 5);
        expectNear("address: left", first->box.left(), 25);
        expectNear("address: top of recipients", first->box.top() - aboveInk(kBodyFontMm), m_norm.address + 17.7);
        expectWithin("address: bottom", last->box.bottom(), m_norm.address, m_norm.address + 45);
        expectWithin("address: right", last->box.right(), 20, 105);
    }

    void measureInformation()
    {
        const PdfLine *first = find(u"GZ:"_qs);
        const PdfLine *last = find(u"Datum:"_qs);
        if (!first || !last) {
            m_faults << u"information: not found"_qs;
            return;
        }
        expectNear("information: left", first->box.left(), 125);
        expectNear("information: top", first->box.top() - aboveInk(kSmallFontMm) + 0.1, m_norm.information);
        expectWithin("information: right", last->box.right(), 125, 200);
        expectWithin("information: bottom", last->box.bottom(), m_norm.information, m_norm.address + 45);
    }

    void measureSubject()
    {
        const PdfLine *subject = find(u"Beschlusskontrolle zu"_qs);
        if (!subject) {
            m_faults << u"subject: not found"_qs;
            return;
        }
        expectNear("subject: left", subject->box.left(), 25);
        expectNear("subject: top", subject->box.top() - aboveInk(kBodyFontMm), m_norm.subject);
    }

    /// The dark rows at the left edge of the first page, in millimetres.
    std::vector<double> marksAt(double mm) const
    {
        constexpr int kDpi = 300;
        const QImage page = render(m_pdf, 0, kDpi);
        const int x = qRound(mm * kDpi / 25.4);
        std::vector<double> marks;
        for (int y = 0; y < page.height(); ++y) {
            const bool dark = qGray(page.pixel(x, y)) < 200;
            const double at = (y + 0.5) * 25.4 / kDpi;
            if (dark && (marks.empty() || at - marks.back() > 1))
                marks.push_back(at);
        }
        return marks;
    }

    void measureMarks()
    {
        const std::vector<double> marks = marksAt(7);
        if (marks.size() != 3) {
            m_faults << QStringLiteral("marks: %1 instead of 3").arg(marks.size());
            return;
        }
        std::vector<double> wanted{m_norm.folds[0], 148.5, m_norm.folds[1]};
        std::sort(wanted.begin(), wanted.end());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            expectNear("marks", marks[i], wanted[i]);
        if (!marksAt(4.6).empty() || marksAt(5.4).size() != 3)
            m_faults << u"marks: do not start 5 mm from the edge"_qs;
    }

    void measureMargins()
    {
        for (const PdfLine &line : m_lines) {
            expectWithin("margins: left", line.box.left(), 25, 200);
            if (line.box.top() > m_norm.subject - kTolerance || line.page > 0)
                expectWithin("margins: right", line.box.right(), 25, 190);
            if (!line.text.startsWith(u"- "))
                expectWithin("margins: bottom", line.box.bottom(), 0, 272);
        }
        const auto second = std::find_if(m_lines.begin(), m_lines.end(),
                                         [](const PdfLine &l) { return l.page == 1 && !l.text.startsWith(u"- "); });
        if (second != m_lines.end())
            expectNear("margins: top of page 2", second->box.top() - aboveInk(kBodyFontMm), 20);
    }

    QByteArray m_pdf;
    Norm m_norm;
    std::vector<PdfLine> m_lines;
    QStringList m_faults;
};

QStringList faultsOf(const PageGeometry &geometry, const Norm &norm)
{
    const auto pdf = toPdf({layout(interimLetter(), musterstadt(), geometry)}, {u"Brief"_qs});
    return pdf ? Ruler(*pdf, norm).faults() : QStringList{pdf.error().detail};
}

}

TEST(Geometry, FormAStandsWhereTheNormSays)
{
    EXPECT_EQ(faultsOf(geometryOf(LetterForm::A), kFormA), QStringList());
}

TEST(Geometry, FormBStandsWhereTheNormSays)
{
    EXPECT_EQ(faultsOf(geometryOf(LetterForm::B), kFormB), QStringList());
}

TEST(Geometry, TheRulerNoticesAPartMovedBySevenMillimetres)
{
    struct {
        const char *part;
        double PageGeometry::*place;
    } const parts[] = {
        {"address", &PageGeometry::addressTop},
        {"information", &PageGeometry::informationTop},
        {"subject", &PageGeometry::subjectTop},
    };
    for (const auto &[part, place] : parts) {
        PageGeometry moved = geometryOf(LetterForm::B);
        moved.*place += 7;
        const QStringList faults = faultsOf(moved, kFormB);
        EXPECT_FALSE(faults.filter(QLatin1String(part)).isEmpty()) << part;
    }
    PageGeometry moved = geometryOf(LetterForm::B);
    moved.foldMarks[0] += 7;
    EXPECT_FALSE(faultsOf(moved, kFormB).filter(u"marks"_qs).isEmpty());
}

TEST(Geometry, ManyRecipientsMoveTheSubjectDownInsteadOfRunningIntoIt)
{
    Letter letter = interimLetter();
    for (int i = 0; i < 8; ++i)
        letter.recipients << QStringLiteral("Fraktion %1").arg(i);
    const auto pdf = toPdf({layout(letter, musterstadt())}, {u"Brief"_qs});
    ASSERT_TRUE(pdf.ok());
    double lastRecipient = 0;
    double subject = 0;
    for (const PdfLine &line : readLines(*pdf)) {
        if (line.text.startsWith(u"Fraktion 7"))
            lastRecipient = line.box.bottom();
        if (line.text.startsWith(u"Beschlusskontrolle zu"))
            subject = line.box.top();
    }
    EXPECT_GT(subject, lastRecipient + 6);
}

TEST(Geometry, ThePreviewShowsThePrintedPage)
{
    constexpr int kDpi = 150;
    const LetterPages pages = layout(interimLetter(), musterstadt());
    const auto pdf = toPdf({pages}, {u"Brief"_qs});
    ASSERT_TRUE(pdf.ok());
    for (int page = 0; page < pages.count(); ++page) {
        const QImage printed = render(*pdf, page, kDpi);
        QImage preview(printed.size(), QImage::Format_Grayscale8);
        preview.fill(Qt::white);
        QPainter painter(&preview);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kDpi / 25.4, kDpi / 25.4);
        pages.paint(painter, page);
        painter.end();
        // Ink of one must have ink of the other within a pixel: renderers differ in the shades, not in the places.
        int lonely = 0;
        int inked = 0;
        for (int y = 1; y + 1 < printed.height(); ++y) {
            for (int x = 1; x + 1 < printed.width(); ++x) {
                if (qGray(preview.pixel(x, y)) > 100)
                    continue;
                ++inked;
                int darkest = 255;
                for (int dy = -1; dy <= 1; ++dy) {
                    for (int dx = -1; dx <= 1; ++dx)
                        darkest = std::min(darkest, qGray(printed.pixel(x + dx, y + dy)));
                }
                lonely += darkest > 160 ? 1 : 0;
            }
        }
        EXPECT_GT(inked, 3000);
        EXPECT_LT(lonely, inked / 200) << "page " << page;
    }
}
