#include "core/reader/ReaderProcess.h"

#include "core/import/PdfApart.h"
#include "core/import/TextSource.h"
#include "core/sheet/SheetsApart.h"
#include "tests/support/Printing.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/types.h>

using namespace core::base;
using namespace core::reader;
using core::import::readPdfApart;
using core::import::readSource;

namespace {

/// A tree of pages that leads to itself.
const QByteArray pagesInACircle = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                                  "2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\n"
                                  "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
                                  "trailer<</Size 3/Root 1 0 R>>\nstartxref\n111\n%%EOF\n";

/// A long page with so many lines of a few words each; Qt places each letter by itself.
QByteArray pdfOf(int lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(210, std::max(297, 20 + 5 * lines)), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setResolution(254); // ten dots a millimetre
    QPainter painter(&writer);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(35);
    painter.setFont(font);
    for (int i = 0; i < lines; ++i)
        painter.drawText(QPointF(250, 100 + 50 * i), QStringLiteral("Zeile %1 hat einige Wörter").arg(i));
    painter.end();
    return bytes;
}

/// The same as word processors write it: a line, or what stands in a column of it, in one go.
QByteArray officePdfOf(int lines, bool inColumns)
{
    QByteArray content = "BT /F1 10 Tf\n";
    for (int i = 0; i < lines; ++i) {
        const QByteArray y = QByteArray::number(14 * (lines - i));
        content += "1 0 0 1 60 " + y + " Tm (Zeile " + QByteArray::number(i) + " hat einige W\\366rter) Tj\n";
        if (inColumns)
            content += "1 0 0 1 360 " + y + " Tm (und daneben " + QByteArray::number(i) + ") Tj\n";
    }
    content += "ET\n";
    return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 " +
           QByteArray::number(14 * (lines + 2)) +
           "]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>\nendobj\n"
           "4 0 obj\n<</Length " +
           QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "endstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n";
}

void expectOneSentence(const Error &error)
{
    EXPECT_TRUE(error.detail.contains(QStringLiteral("brief.pdf"))) << error.detail.toStdString();
    EXPECT_TRUE(error.detail.endsWith(u'.') && !error.detail.contains(u'\n')) << error.detail.toStdString();
    EXPECT_FALSE(error.detail.contains(QStringLiteral("%1")));
}

class ReaderProcess : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

}

TEST_F(ReaderProcess, GivesTheTextOfAPdf)
{
    const auto read = readSource(write(QStringLiteral("brief.pdf"), officePdfOf(3, false)));
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    EXPECT_EQ(read->lines.filter(QStringLiteral("Zeile")).size(), 3);
    EXPECT_EQ(read->fileName, QStringLiteral("brief.pdf"));
}

TEST_F(ReaderProcess, TellsAFileThatNeverEndsInOneSentence)
{
    const auto read = readApart(ForeignFormat::Pdf, pagesInACircle, QStringLiteral("brief.pdf"), nullptr, {1});
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::NotRecognised);
    expectOneSentence(read.error());
}

TEST_F(ReaderProcess, EndsAProcessThatStandsStillAndLeavesNoneBehind)
{
    struct Stopping : Progress {
        bool cancelled() const override
        {
            if (!child)
                child = childOfThis();
            if (child)
                ::kill(child, SIGSTOP);
            return false;
        }
        static pid_t childOfThis()
        {
            for (const QString &task :
                 QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
                if (children.open(QIODevice::ReadOnly))
                    if (const auto first = children.readAll().simplified().split(' ').front().toInt(); first > 0)
                        return first;
            }
            return 0;
        }
        mutable pid_t child = 0;
    } progress;
    const auto read =
        readApart(ForeignFormat::Pdf, pagesInACircle, QStringLiteral("brief.pdf"), &progress, {.silenceMs = 500});
    ASSERT_GT(progress.child, 0);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::NotRecognised);
    expectOneSentence(read.error());
    EXPECT_NE(::kill(progress.child, 0), 0) << "it is gone";
}

TEST_F(ReaderProcess, TellsAFileThatIsDamagedByItsName)
{
    for (const QByteArray &bytes : {QByteArray("%PDF-1.7\n"), pdfOf(3).left(500), QByteArray()}) {
        const auto read = readPdfApart(bytes, QStringLiteral("brief.pdf"));
        ASSERT_FALSE(read.ok());
        expectOneSentence(read.error());
    }
}

TEST_F(ReaderProcess, EndsWhatNeedsTooMuchMemoryAndNothingElse)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "under the sanitizer there is no limit on memory";
#endif
    const auto read = readApart(ForeignFormat::Pdf, pdfOf(500), QStringLiteral("brief.pdf"), nullptr, {10, 4'000'000});
    ASSERT_FALSE(read.ok());
    expectOneSentence(read.error());
}

TEST_F(ReaderProcess, IsEndedWhenItIsCancelled)
{
    struct Cancelled : Progress {
        bool cancelled() const override { return true; }
    } progress;
    const auto read = readApart(ForeignFormat::Pdf, pagesInACircle, QStringLiteral("brief.pdf"), &progress);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Cancelled);
}

TEST_F(ReaderProcess, ReadsAThousandLinesOnOnePageWithinItsTimeAndInTheirOrder)
{
    constexpr int count = 1000;
    for (const QByteArray &bytes : {pdfOf(count), officePdfOf(count, false), officePdfOf(count, true)}) {
        const auto read = readPdfApart(bytes, QStringLiteral("brief.pdf"));
        ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
        const QStringList lines = read->lines.filter(QStringLiteral("Zeile"));
        ASSERT_EQ(lines.size(), count);
        for (int i = 0; i < count; ++i)
            ASSERT_EQ(lines[i], QStringLiteral("Zeile %1 hat einige Wörter").arg(i));
        const QStringList beside = read->lines.filter(QStringLiteral("daneben"));
        for (int i = 0; i < beside.size(); ++i)
            ASSERT_EQ(beside[i], QStringLiteral("und daneben %1").arg(i));
        EXPECT_TRUE(beside.isEmpty() || beside.size() == count);
    }
}

TEST_F(ReaderProcess, HasNoWayToWriteOrToReachANetwork)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the limits would end the sanitizer";
#endif
    QProcess process;
    process.start(readerProgram(),
                  {wire::nameOf(ForeignFormat::Pdf), QStringLiteral("5"), QStringLiteral("1073741824")});
    ASSERT_TRUE(process.waitForStarted());
    process.write(pagesInACircle);
    process.closeWriteChannel();
    const QString place = QStringLiteral("/proc/%1/").arg(process.processId());
    const auto fileOf = [&place](const QString &name) {
        QFile file(place + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray status;
    while (process.state() != QProcess::NotRunning && !status.contains("Seccomp:\t2")) {
        process.waitForFinished(20);
        status = fileOf(QStringLiteral("status"));
    }
    EXPECT_TRUE(status.contains("Seccomp:\t2")) << status.toStdString();
    EXPECT_TRUE(status.contains("NoNewPrivs:\t1"));
    const QByteArray limits = fileOf(QStringLiteral("limits")).simplified();
    EXPECT_TRUE(limits.contains("Max file size 0 0")) << limits.toStdString();
    EXPECT_TRUE(limits.contains("Max core file size 0 0"));
    EXPECT_TRUE(limits.contains("Max data size 1073741824 1073741824"));
    EXPECT_TRUE(limits.contains("Max cpu time 3 "));
    process.kill();
    process.waitForFinished();
}

TEST_F(ReaderProcess, IsNotAskedToReadPipesAndDevices)
{
    const QString pipe = m_folder.filePath(QStringLiteral("brief.pdf"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, QStringLiteral("/dev/zero"), m_folder.path()}) {
        const auto read = readSource(path);
        ASSERT_FALSE(read.ok());
        EXPECT_TRUE(read.error().detail.endsWith(u'.'));
    }
}

TEST_F(ReaderProcess, GivesTheSheetsOfATableWithAllThatTheyHold)
{
    using namespace core::sheet;
    std::vector<Sheet> sheets(2);
    sheets[0].name = QStringLiteral("Zuarbeit");
    sheets[0].put(1, 2, {SheetCell::Kind::Text, QStringLiteral("ä\n„“"), 0, std::nullopt});
    sheets[0].put(3, 0, {SheetCell::Kind::Date, QStringLiteral("24.08.2026"), 46258, QDate(2026, 8, 24)});
    sheets[1].notes.push_back({QStringLiteral("H7"), QStringLiteral("bitte prüfen"), SheetNote::Kind::Merged});
    const auto back = sheetsFrom(toBytes(sheets));
    ASSERT_TRUE(back.ok());
    ASSERT_EQ(back->size(), 2u);
    EXPECT_EQ((*back)[0].name, sheets[0].name);
    EXPECT_EQ((*back)[0].at(1, 2).text, sheets[0].at(1, 2).text);
    EXPECT_EQ((*back)[0].at(3, 0).day, QDate(2026, 8, 24));
    EXPECT_EQ((*back)[0].at(3, 0).kind, SheetCell::Kind::Date);
    EXPECT_EQ((*back)[1].notes.at(0).text, QStringLiteral("bitte prüfen"));
    EXPECT_EQ((*back)[1].notes.at(0).kind, SheetNote::Kind::Merged);
    const QByteArray whole = toBytes(sheets);
    for (qsizetype size = 0; size < whole.size(); size += 3)
        EXPECT_FALSE(sheetsFrom(whole.left(size)).ok()) << size;
}
