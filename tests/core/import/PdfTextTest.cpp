#include "core/import/MemoReader.h"

#include "tests/support/Printing.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::import;

namespace {

constexpr double left = 25;
constexpr double lineHeight = 5;

/// A page drawn line by line at places in millimetres, as an office's word processor leaves it.
class PageDrawer
{
public:
    PageDrawer() : m_buffer(&m_bytes), m_open(m_buffer.open(QIODevice::WriteOnly)), m_writer(&m_buffer)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(600);
        m_painter.begin(&m_writer);
        m_painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    }

    void text(double x, double y, const QString &line) { m_painter.drawText(QPointF(dots(x), dots(y)), line); }
    /// Lines below each other; an empty one leaves the gap of a paragraph.
    double lines(double x, double y, const QStringList &all)
    {
        for (const QString &line : all) {
            if (!line.isEmpty())
                text(x, y, line);
            y += lineHeight;
        }
        return y;
    }
    void nextPage() { m_writer.newPage(); }
    QByteArray finish()
    {
        m_painter.end();
        return m_bytes;
    }

private:
    double dots(double mm) const { return mm / 25.4 * m_writer.resolution(); }

    QByteArray m_bytes;
    QBuffer m_buffer;
    bool m_open;
    QPdfWriter m_writer;
    QPainter m_painter;
};

class PdfTextTest : public testing::Test
{
protected:
    SourceText source(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("brief.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        const auto read = readSource(file.fileName());
        EXPECT_TRUE(read.ok()) << (read ? "" : read.error().detail.toStdString());
        return read ? *read : SourceText();
    }

    QTemporaryDir m_folder;
};

void drawHead(PageDrawer &page)
{
    page.text(left, 20, QStringLiteral("Hausmitteilung"));
    page.lines(left, 30, {QStringLiteral("Stadt Musterstadt"), QStringLiteral("Dezernat Bauen")});
    page.lines(
        left, 45,
        {QStringLiteral("An alle"), QStringLiteral("Fraktionen sowie Mitglieder"), QStringLiteral("des Stadtrates")});
    // The information block stands beside the address.
    page.text(130, 45, QStringLiteral("GZ: 61.2/7"));
    page.text(130, 50, QStringLiteral("Datum: 3. März 2026"));
    page.lines(left, 80,
               {QStringLiteral("Beschlusskontrolle zu V0321/25 (Sitzungsnummer: SR/007/2025)"),
                QStringLiteral("Grünes Band am Mühlgraben"), QString(),
                QStringLiteral("Sehr geehrte Damen und Herren,"), QString(),
                QStringLiteral("folgender Zwischenstand kann gegeben werden:"), QString()});
}

}

TEST_F(PdfTextTest, columnsSideBySideAreNotMixed)
{
    PageDrawer page;
    drawHead(page);
    page.lines(left, 125,
               {QStringLiteral("1. „Das Band wird hergestellt.“"), QString(), QStringLiteral("Die Planung läuft."),
                QString(), QStringLiteral("Nächste Beschlusskontrolle: 1. September 2026.")});
    const auto memo = MemoReader().read(source(page.finish()));
    ASSERT_TRUE(memo.ok()) << memo.error().detail.toStdString();
    EXPECT_EQ(memo->recipients, (QStringList{QStringLiteral("An alle"), QStringLiteral("Fraktionen sowie Mitglieder"),
                                             QStringLiteral("des Stadtrates")}));
    EXPECT_EQ(memo->fileReference, QStringLiteral("61.2/7"));
    EXPECT_EQ(memo->date, QDate(2026, 3, 3));
    EXPECT_EQ(memo->nextReviewOn, QDate(2026, 9, 1));
}

TEST_F(PdfTextTest, paragraphsAreToldByTheirGap)
{
    PageDrawer page;
    drawHead(page);
    page.lines(left, 125,
               {QStringLiteral("1. „Das Band wird bis zum Jahr 2028 in drei Abschnitten hergestellt und danach"),
                QStringLiteral("den Bürgerinnen und Bürgern übergeben.“"), QString(),
                QStringLiteral("Die Planung des ersten Abschnittes ist abgeschlossen. Für den zweiten wird der"),
                QStringLiteral("Grunderwerb vorbereitet."), QString(),
                QStringLiteral("Der dritte Abschnitt folgt im Jahr"), QStringLiteral("2028."), QString(),
                QStringLiteral("Nächste Beschlusskontrolle: 01.09.2026")});
    const auto memo = MemoReader().read(source(page.finish()));
    ASSERT_TRUE(memo.ok()) << memo.error().detail.toStdString();
    ASSERT_EQ(memo->clauses.size(), 1u);
    EXPECT_EQ(
        memo->clauses[0].text,
        QStringLiteral(
            "Das Band wird bis zum Jahr 2028 in drei Abschnitten hergestellt und danach den Bürgerinnen und Bürgern übergeben."));
    ASSERT_EQ(memo->reports.size(), 1u);
    EXPECT_EQ(
        memo->reports[0].text,
        QStringLiteral(
            "Die Planung des ersten Abschnittes ist abgeschlossen. Für den zweiten wird der Grunderwerb vorbereitet.\n\n"
            "Der dritte Abschnitt folgt im Jahr 2028."));
}

TEST_F(PdfTextTest, sentenceGoesOnBehindThePageMark)
{
    PageDrawer page;
    drawHead(page);
    page.lines(left, 125,
               {QStringLiteral("1. „Das Band wird hergestellt.“"), QString(),
                QStringLiteral("Die Planung des ersten Abschnittes ist abgeschlossen, für den zweiten Ab-")});
    page.nextPage();
    page.text(100, 20, QStringLiteral("- 2 -"));
    page.lines(left, 40,
               {QStringLiteral("schnitt wird der Grunderwerb vorbereitet."), QString(),
                QStringLiteral("Nächste Beschlusskontrolle: 01.09.2026")});
    const auto memo = MemoReader().read(source(page.finish()));
    ASSERT_TRUE(memo.ok()) << memo.error().detail.toStdString();
    ASSERT_EQ(memo->reports.size(), 1u);
    EXPECT_EQ(
        memo->reports[0].text,
        QStringLiteral(
            "Die Planung des ersten Abschnittes ist abgeschlossen, für den zweiten Abschnitt wird der Grunderwerb vorbereitet."));
}

TEST_F(PdfTextTest, hyphenAtALineEndJoinsTheWordInItsPlace)
{
    PageDrawer page;
    drawHead(page);
    page.lines(left, 125,
               {QStringLiteral("1. „Das Band wird hergestellt.“"), QString(),
                QStringLiteral("Die Planung des ersten Abschnittes ist abgeschlossen und die Vorpla-"),
                QStringLiteral("nung des zweiten beginnt mit der Vermessung der Grundstücke im Früh-"),
                QStringLiteral("jahr."), QString(), QStringLiteral("Nächste Beschlusskontrolle: 01.09.2026")});
    const auto memo = MemoReader().read(source(page.finish()));
    ASSERT_TRUE(memo.ok()) << memo.error().detail.toStdString();
    ASSERT_EQ(memo->reports.size(), 1u);
    EXPECT_EQ(
        memo->reports[0].text,
        QStringLiteral(
            "Die Planung des ersten Abschnittes ist abgeschlossen und die Vorplanung des zweiten beginnt mit der Vermessung der Grundstücke im Frühjahr."));
}

TEST_F(PdfTextTest, pageWithoutTextIsRefusedWithOneSentence)
{
    PageDrawer page;
    QFile file(m_folder.filePath(QStringLiteral("scan.pdf")));
    const QByteArray pdf = page.finish();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    const auto read = readSource(file.fileName());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, core::base::ErrorKind::NotRecognised);
    EXPECT_FALSE(read.error().detail.contains(u'\n'));
}

TEST_F(PdfTextTest, halvedPdfIsReadOrRefused)
{
    PageDrawer page;
    drawHead(page);
    const QByteArray pdf = page.finish();
    for (qsizetype length = 100; length < pdf.size(); length += pdf.size() / 12) {
        QFile file(m_folder.filePath(QStringLiteral("halb.pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(pdf.left(length));
        file.close();
        const auto read = readSource(file.fileName());
        EXPECT_TRUE(read.ok() || read.error().kind == core::base::ErrorKind::NotRecognised) << length;
    }
}
