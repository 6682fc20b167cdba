#pragma once

#include <QString>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>

namespace tests::benchmarks {

/// Prints as usual and remembers the shortest times for the ratios of "what/store" to "what/sqlite": the processor's for
/// reading; for writing the clock's, in which the disk is waited for, and the processor's beside it.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            const QString name = QString::fromStdString(run.benchmark_name());
            const QString what = name.section(u'/', 0, 0);
            const QString side = name.section(u'/', 1, 1);
            const bool writes = name.endsWith(u"real_time"_qs);
            if (run.run_type != Run::RT_Iteration)
                continue;
            note(what, side, writes ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime());
            if (writes)
                note(what + u" (CPU)"_qs, side, run.GetAdjustedCPUTime());
        }
    }
    void Finalize() override
    {
        std::printf("\n%-26s %10s %10s %7s\n", "", "store ms", "sqlite ms", "ratio");
        for (const auto &[name, times] : m_times) {
            const double ours = times.count(u"store"_qs) ? times.at(u"store"_qs) : 0;
            const double theirs = times.count(u"sqlite"_qs) ? times.at(u"sqlite"_qs) : 0;
            if (theirs > 0)
                std::printf("%-26s %10.2f %10.2f %7.2f\n", qPrintable(name), ours, theirs, ours / theirs);
            else
                std::printf("%-26s %10.2f\n", qPrintable(name), ours);
        }
    }

private:
    void note(const QString &what, const QString &side, double ms)
    {
        const auto at = m_times[what].try_emplace(side, ms).first;
        at->second = std::min(at->second, ms);
    }

    std::map<QString, std::map<QString, double>> m_times;
};

}
