#include "core/letter/writers/LibreOffice.h"
#include "core/letter/writers/LetterFile.h"
#include "core/letter/writers/OdtWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/OdtReading.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::letter;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of a PDF in the order of the page, page marks and broken lines apart.
QString wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression pageMark(QStringLiteral("-\\s?\\d+\\s?-"));
    QString text;
    for (int page = 0; page < pageCount(pdf); ++page)
        text += readText(pdf, page).remove(pageMark);
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

LetterDocument document(const Letter &letter)
{
    LetterDocument made;
    made.letter = letter;
    made.house = musterstadt();
    made.fileName = u"Hausmitteilung V0412-25"_qs;
    made.mail = {{}, {u"fraktion@stadt.example"_qs}, {}, u"Beschlusskontrolle"_qs, u"anbei"_qs, {}};
    return made;
}

Letter richLetter()
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {
        u"Der Bau ist *zu 80 Prozent* fertig:\n- erster _Abschnitt_\n- zweiter Abschnitt"_qs,
        u"Danach geht es weiter."_qs};
    return letter;
}

/// A program that is called like LibreOffice and does something else.
QString fakeOffice(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(u"soffice"_qs);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

class Stop : public Progress
{
public:
    bool cancelled() const override { return true; }
};

}

TEST(LibreOffice, GivenNone_SaysSoInASentenceAndLeavesNoFile)
{
    QTemporaryDir folder;
    Progress progress;
    const QString path = folder.filePath(u"brief.docx"_qs);
    const auto saved =
        saveLetter(document(interimLetter()), LetterFormat::Docx, path, LibreOffice(u"/gibt/es/nicht"_qs), progress);
    ASSERT_FALSE(saved.ok());
    EXPECT_TRUE(saved.error().detail.contains(u"/gibt/es/nicht"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(LibreOffice, GivenItIsKilledMidway_SaysSoAndKeepsTheOldFile)
{
    REQUIRE_TOOL("soffice");
    QTemporaryDir folder;
    // The real program, killed with its whole group while it works.
    const QString path = folder.filePath(u"brief.docx"_qs);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("der alte Brief");
    old.close();
    Progress progress;
    const QString killed = fakeOffice(folder, "soffice \"$@\" &\nsleep 0.4\nkill -9 0");
    const auto saved = saveLetter(document(interimLetter()), LetterFormat::Docx, path, LibreOffice(killed), progress);
    ASSERT_FALSE(saved.ok());
    EXPECT_FALSE(saved.error().detail.isEmpty());
    EXPECT_EQ(bytesOf(path), QByteArray("der alte Brief"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList({u"brief.docx"_qs, u"soffice"_qs}));
}

TEST(LibreOffice, GivenItWritesHalfAFile_DoesNotTakeIt)
{
    QTemporaryDir folder;
    Progress progress;
    const QString half =
        fakeOffice(folder, "while [ \"$1\" != --outdir ]; do shift; done\nprintf '%%PDF-1.6 half' > \"$2/0.pdf\"");
    const auto converted = LibreOffice(half).convert({"odt"}, LibreOffice::Target::Pdf, progress);
    ASSERT_FALSE(converted.ok());
    EXPECT_EQ(converted.error().kind, ErrorKind::Io);
}

TEST(LibreOffice, GivenItHangs_StopsItWithItsChildrenAfterItsTime)
{
    QTemporaryDir folder;
    Progress progress;
    const QString pidFile = folder.filePath(u"pid"_qs);
    LibreOffice office(fakeOffice(folder, "sleep 600 &\necho $! > " + pidFile.toUtf8() + "\nwait"));
    office.setTimeLimits({300, 100});
    QElapsedTimer timer;
    timer.start();
    const auto converted = office.convert({"odt"}, LibreOffice::Target::Pdf, progress);
    ASSERT_FALSE(converted.ok());
    EXPECT_LT(timer.elapsed(), 20000);
    const QString child = QString::fromLatin1(bytesOf(pidFile)).trimmed();
    ASSERT_FALSE(child.isEmpty());
    const auto isGone = [&child] {
        const QByteArray state = bytesOf(u"/proc/"_qs + child + u"/stat"_qs);
        return state.isEmpty() || state.contains(") Z ");
    };
    // A killed process dies when it is scheduled next, which on a busy machine is not at once.
    for (const QDeadlineTimer patience(10000); !isGone() && !patience.hasExpired();)
        QThread::yieldCurrentThread();
    EXPECT_TRUE(isGone()) << "the child still runs";
}

TEST(LibreOffice, GivenACancelledProgress_StopsAtOnce)
{
    QTemporaryDir folder;
    Stop stop;
    const auto converted =
        LibreOffice(fakeOffice(folder, "sleep 600")).convert({"odt"}, LibreOffice::Target::Pdf, stop);
    ASSERT_FALSE(converted.ok());
    EXPECT_EQ(converted.error().kind, ErrorKind::Cancelled);
}

TEST(LibreOffice, MakesAnAccessiblePdfWithTagsLanguageTitleAndTheSameWords)
{
    REQUIRE_TOOL("soffice");
    REQUIRE_TOOL("qpdf");
    QTemporaryDir folder;
    Progress progress;
    const std::vector<LetterDocument> letters{document(richLetter()), document(generatedLetter(7, 9, 80))};
    const auto accessible = contentsOf(letters, LetterFormat::PdfUa, LibreOffice(), progress);
    const auto ours = contentsOf(letters, LetterFormat::Pdf, LibreOffice(), progress);
    ASSERT_TRUE(accessible.ok()) << accessible.error().detail.toStdString();
    ASSERT_TRUE(ours.ok());
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const QString path = folder.filePath(u"brief.pdf"_qs);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((*accessible)[i]);
        file.close();
        const QByteArray plain = runTool(u"qpdf"_qs, {u"--qdf"_qs, u"--object-streams=disable"_qs, path, u"-"_qs});
        for (const char *wanted : {"/StructTreeRoot", "/Marked true", "/Lang (de-DE)", "/DisplayDocTitle true",
                                   "<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>",
                                   "<pdfaid:conformance>B</pdfaid:conformance>"})
            EXPECT_TRUE(plain.contains(wanted)) << wanted;
        EXPECT_TRUE(plain.contains("Beschlusskontrolle zu V0412/25")) << "title";
        EXPECT_TRUE(runTool(u"qpdf"_qs, {u"--check"_qs, path}).contains("No syntax or stream encoding errors"));
        EXPECT_EQ(pageCount((*accessible)[i]), pageCount((*ours)[i]));
        const QString theirWords = wordsOf((*accessible)[i]);
        QString wanted;
        for (QString text : textsOf(letters[i].letter)) {
            for (const QChar mark : {u'*', u'_', u'-'})
                text.remove(mark);
            text.remove(u' ').remove(u'\n');
            EXPECT_TRUE(QString(theirWords).remove(u'–').remove(u'-').contains(text.remove(u'–')))
                << text.toStdString();
        }
        EXPECT_EQ(theirWords.size(), wordsOf((*ours)[i]).size()) << "words more or fewer than in the PDF";
    }
}

TEST(LibreOffice, MakesADocxWithTheSameWordsAndTheEmphasis)
{
    REQUIRE_TOOL("soffice");
    QTemporaryDir folder;
    Progress progress;
    const LetterDocument letter = document(richLetter());
    const QString path = folder.filePath(u"brief.docx"_qs);
    const auto saved = saveLetter(letter, LetterFormat::Docx, path, LibreOffice(), progress);
    ASSERT_TRUE(saved.ok()) << saved.error().detail.toStdString();
    QByteArray body;
    bool footer = false;
    for (const OdtEntry &part : unpack(bytesOf(path))) {
        if (part.path == u"word/document.xml")
            body = part.content;
        footer = footer || (part.path.startsWith(u"word/footer") && part.content.contains("PAGE"));
    }
    EXPECT_TRUE(footer) << "page numbers";
    EXPECT_EQ(body.count("<w:numPr>"), 2) << "two entries of a list";
    QString text = QString::fromUtf8(body);
    EXPECT_TRUE(
        text.contains(QRegularExpression(QStringLiteral("<w:rStyle w:val=\"Fett\"/>(?:(?!</w:r>).)*zu 80 Prozent"),
                                         QRegularExpression::DotMatchesEverythingOption)));
    EXPECT_TRUE(
        text.contains(QRegularExpression(QStringLiteral("<w:rStyle w:val=\"Kursiv\"/>(?:(?!</w:r>).)*Abschnitt"),
                                         QRegularExpression::DotMatchesEverythingOption)));

    // Back to a PDF by LibreOffice: word for word what our own PDF says.
    runTool(u"soffice"_qs, {u"-env:UserInstallation=file://"_qs + folder.filePath(u"profil"_qs), u"--headless"_qs,
                            u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder.path(), path});
    const QString theirs = wordsOf(bytesOf(folder.filePath(u"brief.pdf"_qs)));
    ASSERT_FALSE(theirs.isEmpty());
    const auto ours = contentsOf({letter}, LetterFormat::Pdf, LibreOffice(), progress);
    ASSERT_TRUE(ours.ok());
    QString sortedTheirs = theirs;
    QString sortedOurs = wordsOf(ours->front());
    std::sort(sortedTheirs.begin(), sortedTheirs.end());
    std::sort(sortedOurs.begin(), sortedOurs.end());
    EXPECT_EQ(sortedTheirs, sortedOurs);
}

TEST(LibreOffice, MakesADocxWithLettersListsInListsAndIndentedLines)
{
    REQUIRE_TOOL("soffice");
    QTemporaryDir folder;
    Progress progress;
    LetterDocument letter = document(interimLetter());
    letter.letter.items.front().paragraphs = {
        u"Geplant sind:\na) der Bau\n   - am Markt\nb) der Betrieb\n1) erstens\n2) zweitens\nUnd zwar an Orten:\n    Hafen\n    Mole"_qs};
    const QString path = folder.filePath(u"brief.docx"_qs);
    const auto saved = saveLetter(letter, LetterFormat::Docx, path, LibreOffice(), progress);
    ASSERT_TRUE(saved.ok()) << saved.error().detail.toStdString();
    QString body;
    QString numbering;
    QString styles;
    for (const OdtEntry &part : unpack(bytesOf(path))) {
        body += part.path == u"word/document.xml" ? QString::fromUtf8(part.content) : QString();
        numbering += part.path == u"word/numbering.xml" ? QString::fromUtf8(part.content) : QString();
        styles += part.path == u"word/styles.xml" ? QString::fromUtf8(part.content) : QString();
    }
    // The whole paragraph of a text, and the kind of its list: "lowerLetter %1)".
    const auto paragraphOf = [&body](const QString &text) {
        const qsizetype at = body.indexOf(u'>' + text + u'<');
        const qsizetype from = body.lastIndexOf(u"<w:p>", at);
        return at < 0 ? QString() : body.mid(from, body.indexOf(u"</w:p>", at) - from);
    };
    const auto first = [](const QString &pattern, const QString &in) {
        return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(in).captured(1);
    };
    const auto listOf = [&](const QString &text) {
        const QString number = first(u"<w:numId w:val=\"(\\d+)\""_qs, paragraphOf(text));
        const QString kind =
            first(u"<w:num w:numId=\"%1\"[^>]*>\\s*<w:abstractNumId w:val=\"(\\d+)\""_qs.arg(number), numbering);
        const QString list = first(u"<w:abstractNum w:abstractNumId=\"%1\"[^>]*>(.*?</w:lvl>)"_qs.arg(kind), numbering);
        return first(u"<w:numFmt w:val=\"(\\w+)\""_qs, list) + u' ' + first(u"<w:lvlText w:val=\"([^\"]*)\""_qs, list);
    };
    EXPECT_EQ(listOf(u"der Bau"_qs), u"lowerLetter %1)"_qs);
    EXPECT_EQ(listOf(u"der Betrieb"_qs), u"lowerLetter %1)"_qs);
    EXPECT_EQ(listOf(u"am Markt"_qs), u"bullet –"_qs);
    EXPECT_EQ(listOf(u"zweitens"_qs), u"decimal %1)"_qs);
    // Indented by its style.
    const auto leftOf = [&](const QString &text) {
        const QString style = first(u"<w:pStyle w:val=\"([^\"]+)\""_qs, paragraphOf(text));
        return first(u"w:styleId=\"%1\".*?<w:ind [^>]*w:(?:left|start)=\"(\\d+)\""_qs.arg(style), styles).toInt();
    };
    EXPECT_FALSE(paragraphOf(u"Hafen"_qs).contains(u"<w:numId")) << "no list";
    EXPECT_GT(leftOf(u"Hafen"_qs), leftOf(u"Geplant sind:"_qs) + 200);
    EXPECT_EQ(leftOf(u"Hafen"_qs), leftOf(u"Mole"_qs));
}

TEST(LetterFormats, TheMailDraftHoldsThePdfAndTheList)
{
    Progress progress;
    const auto eml = contentsOf({document(interimLetter())}, LetterFormat::Mail, LibreOffice(), progress);
    ASSERT_TRUE(eml.ok()) << eml.error().detail.toStdString();
    EXPECT_TRUE(eml->front().contains("X-Unsent: 1"));
    EXPECT_TRUE(eml->front().contains("To: fraktion@stadt.example"));
    EXPECT_TRUE(eml->front().contains("Hausmitteilung V0412-25.pdf"));
    EXPECT_TRUE(eml->front().contains(QByteArray("%PDF-1.4").toBase64().left(9)));
}

TEST(LetterFormats, EveryCodeHasItsFormatAndEnding)
{
    for (const char16_t *name : {u"pdf", u"pdfa", u"pdfua", u"odt", u"docx", u"eml", u"txt"})
        EXPECT_TRUE(letterFormatFromCode(name).has_value());
    EXPECT_EQ(letterFormatFromCode(u"pdfua"), LetterFormat::PdfUa);
    EXPECT_EQ(suffix(LetterFormat::PdfUa), u"pdf"_qs);
    EXPECT_EQ(letterFormatFromCode(u"doc"), std::nullopt);
    EXPECT_EQ(letterFormatOf(u"a.pdfua"_qs), std::nullopt);
    EXPECT_EQ(letterFormatOf(u"A.DOCX"_qs), LetterFormat::Docx);
}

TEST(LetterFormats, AFileNameFitsEveryFileSystem)
{
    Resolution resolution;
    resolution.reference = u"../..//14-20 / V 18416: \"x\"\u202E<>|*?\n"_qs + QString(200, u'9');
    const QString name = letterFileName(resolution, Memo(), musterstadt(), QDate(2027, 1, 18));
    EXPECT_TRUE(name.startsWith(u"Hausmitteilung 14-20-V-18416-x-999")) << name.toStdString();
    EXPECT_TRUE(name.endsWith(u"9 2027-01-18"));
    EXPECT_LT(name.size(), 120);
    EXPECT_FALSE(name.contains(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f\u202E]"))));
}
