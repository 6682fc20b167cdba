#include "tests/core/import/LetterScore.h"

#include <QGuiApplication>
#include <benchmark/benchmark.h>
#include <iostream>

using namespace tests::import;

namespace {

/// Text letters a second on one core, recognised wholly: the dictionary is loaded once, its answers are remembered.
/// The bar is 100.
void readLetters(benchmark::State &state)
{
    const std::vector<LetterCase> letters = letterCases();
    const core::import::MemoReader reader;
    int64_t read = 0;
    for (auto _ : state) {
        for (const LetterCase &letter : letters)
            read += reader.read(letter.source).ok() ? 1 : 0;
    }
    state.SetItemsProcessed(read);
}
BENCHMARK(readLetters)->Unit(benchmark::kMillisecond);

/// The same with a reader, and so a dictionary, of its own for every letter: what a single import costs.
void readOneLetterColdly(benchmark::State &state)
{
    const std::vector<LetterCase> letters = letterCases();
    size_t next = 0;
    for (auto _ : state) {
        const core::import::MemoReader reader;
        benchmark::DoNotOptimize(reader.read(letters[next++ % letters.size()].source).ok());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(readOneLetterColdly)->Unit(benchmark::kMillisecond);

void printAccuracy(const char *condition, bool damaged)
{
    const core::import::MemoReader reader;
    Score all;
    int letters = 0;
    for (const LetterCase &letter : letterCases()) {
        if (letter.damaged != damaged)
            continue;
        all.add(scoreLetter(letter, reader));
        ++letters;
    }
    std::cout << letters << ' ' << condition << " letters: " << all.right() << " of " << all.fields << " fields right ("
              << 100.0 * all.share() << " %)\n";
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    printAccuracy("clean", false);
    printAccuracy("damaged", true);
    benchmark::Initialize(&argc, argv);
    if (letterCases().empty() || benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
