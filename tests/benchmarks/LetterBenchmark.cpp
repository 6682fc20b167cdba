#include "core/letter/LetterLayout.h"
#include "core/letter/PdfWriter.h"
#include "tests/core/letter/LetterFixtures.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QThread>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace core::letter;

namespace {

/// The same words in the same weights, as a QTextDocument would be filled by anybody.
void fillDocument(QTextDocument *document, const Letter &letter)
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(11);
    document->setDefaultFont(font);
    QTextCursor cursor(document);
    QTextCharFormat plain;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QTextCharFormat wording;
    wording.setFontItalic(true);
    const auto add = [&cursor](const QString &text, const QTextCharFormat &format) {
        cursor.insertText(text, format);
        cursor.insertBlock();
    };
    for (const QString &text : {letter.title, confidentialMark(letter), letter.city})
        add(text, strong);
    for (const QString &text : {letter.division, letter.returnLine, letter.recipients.join(u'\n')})
        add(text, plain);
    for (const LetterFact &fact : letter.information)
        add(fact.label + QStringLiteral(": ") + fact.value, plain);
    for (const QString &text : letter.subject)
        add(text, strong);
    add(letter.salutation, plain);
    add(letter.opening, plain);
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses) {
            cursor.insertText(numberOf(clause) + u' ', strong);
            add(quoted(clause), wording);
        }
        const QStringList paragraphs = reportParagraphs(item);
        for (const QString &paragraph : paragraphs)
            add(paragraph, plain);
    }
    add(letter.outlook, strong);
    for (const QString &text : {letter.closing, signatureLine(letter.signatory), letter.signatory.function, letter.readersHeading})
        add(text, plain);
    for (const LetterReader &reader : letter.readers)
        add(reader.name + u'\n' + reader.function, plain);
}

qsizetype bareDocument(const Letter &letter)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    fillDocument(&document, letter);
    document.print(&pdf);
    return content.size();
}

qsizetype ourLetter(const Letter &letter)
{
    const auto pdf = toPdf({layout(letter, tests::letter::musterstadt())}, {QStringLiteral("Brief")});
    return pdf ? pdf->size() : 0;
}

using MakeLetter = qsizetype (*)(const Letter &);

void lettersOnThreads(benchmark::State &state, MakeLetter make)
{
    constexpr int kLettersAThread = 20;
    const Letter letter = tests::letter::interimLetter();
    const auto threads = static_cast<std::size_t>(state.range(0));
    for (auto _ : state) {
        std::vector<std::unique_ptr<QThread>> running;
        for (std::size_t i = 0; i < threads; ++i) {
            running.emplace_back(QThread::create([&letter, make] {
                for (int n = 0; n < kLettersAThread; ++n)
                    benchmark::DoNotOptimize(make(letter));
            }));
            running.back()->start();
        }
        for (const auto &thread : running)
            thread->wait();
    }
    state.counters["letters"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * static_cast<double>(threads) * kLettersAThread, benchmark::Counter::kIsRate);
}

void layoutOfTwelvePages(benchmark::State &state)
{
    const Letter letter = tests::letter::generatedLetter(7, 24, 110);
    int pages = 0;
    for (auto _ : state)
        pages = layout(letter, tests::letter::musterstadt()).count();
    state.counters["pages"] = pages;
}

double lettersASecond(MakeLetter make, std::size_t threads)
{
    constexpr int kLetters = 30;
    const Letter letter = tests::letter::interimLetter();
    make(letter);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> running;
    for (std::size_t i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([&letter, make] {
            for (int n = 0; n < kLetters; ++n)
                make(letter);
        }));
        running.back()->start();
    }
    for (const auto &thread : running)
        thread->wait();
    return kLetters * static_cast<double>(threads) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

/// The ratios that the issue asks for; measured in turns, so that a busy machine hits both alike.
void printRatios()
{
    constexpr int kRounds = 5;
    double best[3] = {0, 0, 0};
    for (int round = 0; round < kRounds; ++round) {
        best[0] = std::max(best[0], lettersASecond(&bareDocument, 1));
        best[1] = std::max(best[1], lettersASecond(&ourLetter, 1));
        best[2] = std::max(best[2], lettersASecond(&ourLetter, 2));
    }
    std::printf("two-page letters a second: bare QTextDocument + QPdfWriter %.1f, ours %.1f (ratio %.2f, wanted 0.9), "
                "ours on two threads %.1f (ratio %.2f, wanted 1.7)\n",
                best[0], best[1], best[1] / best[0], best[2], best[2] / best[1]);
}

}

BENCHMARK_CAPTURE(lettersOnThreads, bare_document, &bareDocument)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(lettersOnThreads, our_letter, &ourLetter)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(layoutOfTwelvePages)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    printRatios();
    return 0;
}
