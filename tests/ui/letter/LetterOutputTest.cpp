#include "ui/letter/LetterOutput.h"
#include "tests/ui/letter/LetterPageFixture.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace core::model;
using tests::ui::today;

namespace {

using LetterOutputTest = tests::ui::LetterPageFixture;

QString textOf(const QString &pdf)
{
    QPdfDocument document;
    document.load(pdf);
    QString text;
    for (int i = 0; i < document.pageCount(); ++i)
        text += document.getAllText(i).text() + u'\n';
    return text;
}

}

TEST_F(LetterOutputTest, TheSavedPdfReadsAsThePreviewAndIsExactlyA4)
{
    const QString path = folder.filePath(QStringLiteral("brief.pdf"));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    ASSERT_TRUE(saved.wait(10'000));
    EXPECT_TRUE(message().contains(QStringLiteral("brief.pdf")));
    QPdfDocument document;
    ASSERT_EQ(document.load(path), QPdfDocument::Error::None);
    ASSERT_EQ(document.pageCount(), 1);
    EXPECT_NEAR(document.pagePointSize(0).width() * 25.4 / 72, 210, 0.3);
    EXPECT_NEAR(document.pagePointSize(0).height() * 25.4 / 72, 297, 0.3);
    const QString text = textOf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Nächste Beschlusskontrolle: 30. Juni 2027.")));
    // DIN 5008 form B: the text starts 25 mm from the left.
    const auto whole = document.getAllText(0);
    EXPECT_GE(whole.boundingRectangle().left() * 25.4 / 72, 4);
    EXPECT_LE(whole.boundingRectangle().right() * 25.4 / 72, 190.5);
}

TEST_F(LetterOutputTest, AsksBeforeItReplacesAFile)
{
    const QString path = folder.filePath(QStringLiteral("brief.txt"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("alt");
    old.close();
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    EXPECT_TRUE(message().contains(QStringLiteral("brief.txt")));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "alt");
    old.close();
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(10'000));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(old.readAll()).contains(QStringLiteral("Gärten")));
}

TEST_F(LetterOutputTest, AFileThatCannotBeWrittenGetsOneSentenceAndLeavesNothing)
{
    const QString path = folder.filePath(QStringLiteral("fehlt/brief.odt"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy busy(page->output(), &ui::letter::LetterOutput::busyChanged);
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    ASSERT_TRUE(QTest::qWaitFor([&busy] { return busy.size() == 2; }));
    EXPECT_FALSE(message().isEmpty());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(LetterOutputTest, PrintsTheSamePagesWithoutMarginsOfTheDriver)
{
    const QString path = folder.filePath(QStringLiteral("druck.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    ASSERT_TRUE(ui::letter::print(draft.letter(), draft.house(), printer));
    QPdfDocument document;
    ASSERT_EQ(document.load(path), QPdfDocument::Error::None);
    EXPECT_NEAR(document.pagePointSize(0).width() * 25.4 / 72, 210, 0.3);
    const QString saved = folder.filePath(QStringLiteral("brief.pdf"));
    QSignalSpy done(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Pdf, saved);
    ASSERT_TRUE(done.wait(10'000));
    QPdfDocument other;
    ASSERT_EQ(other.load(saved), QPdfDocument::Error::None);
    const QRectF here = document.getAllText(0).boundingRectangle();
    const QRectF there = other.getAllText(0).boundingRectangle();
    EXPECT_NEAR(here.left(), there.left(), 1);
    EXPECT_NEAR(here.top(), there.top(), 1);
}

TEST_F(LetterOutputTest, AMailDraftHoldsThePdf)
{
    const QString path = folder.filePath(QStringLiteral("brief.eml"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Mail, path);
    ASSERT_TRUE(saved.wait(10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    EXPECT_TRUE(mail.contains("X-Unsent: 1"));
    EXPECT_TRUE(mail.contains("application/pdf"));
}

TEST_F(LetterOutputTest, WithoutLibreOfficeOneSentenceSaysSoAndNoFileIsAskedFor)
{
    QSettings().setValue(QStringLiteral("libreoffice/program"), folder.filePath(QStringLiteral("gibt/es/nicht")));
    find<QAction>("letterSaveDocx")->trigger();
    EXPECT_TRUE(message().contains(QStringLiteral("LibreOffice"))) << message().toStdString();
    EXPECT_EQ(page->findChild<QDialog *>(QStringLiteral("letterSaveDialog")), nullptr);
    QSettings().remove(QStringLiteral("libreoffice/program"));
}
