#include "tests/core/letter/SampleLetters.h"

#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/sample/SampleCity.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

using namespace core::model;

namespace tests::letter {

namespace {

class Replay
{
public:
    explicit Replay(const core::sample::City &city)
    {
        for (const core::sample::Entry &entry : city.entries) {
            for (const Change &change : entry.set.changes) {
                if (change.after)
                    m_records[change.ref()] = *change.after;
                else
                    m_records.erase(change.ref());
            }
        }
    }

    template <class T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const auto &[ref, record] : m_records) {
            if (const T *value = std::get_if<T>(&record))
                found.push_back(*value);
        }
        return found;
    }

    template <class T>
    std::vector<T> of(ResolutionId resolution) const
    {
        std::vector<T> found = all<T>();
        std::erase_if(found, [resolution](const T &record) { return record.resolution != resolution; });
        return found;
    }

private:
    std::map<RecordRef, Record> m_records;
};

ResolutionFile fileOf(const Replay &replay, const Resolution &resolution)
{
    ResolutionFile file;
    file.resolution = resolution;
    file.clauses = replay.of<Clause>(resolution.id);
    std::sort(file.clauses.begin(), file.clauses.end(),
              [](const Clause &a, const Clause &b) { return a.position < b.position; });
    file.reports = replay.of<StatusReport>(resolution.id);
    std::sort(file.reports.begin(), file.reports.end(), [](const StatusReport &a, const StatusReport &b) {
        return std::pair(a.asOf, a.id) > std::pair(b.asOf, b.id);
    });
    file.memos = replay.of<Memo>(resolution.id);
    std::sort(file.memos.begin(), file.memos.end(), [](const Memo &a, const Memo &b) {
        return std::pair(a.date.value_or(QDate(9999, 1, 1)), a.id) >
               std::pair(b.date.value_or(QDate(9999, 1, 1)), b.id);
    });
    return file;
}

}

SampleFiles sampleFiles(const QDate &today)
{
    const auto city = core::sample::sampleCity(today, 1);
    EXPECT_TRUE(city.ok());
    SampleFiles sample;
    if (!city)
        return sample;
    const Replay replay(*city);
    sample.directory.divisions = replay.all<Division>();
    sample.directory.offices = replay.all<Office>();
    sample.directory.committees = replay.all<Committee>();
    sample.directory.persons = replay.all<Person>();
    sample.directory.settings = replay.all<Setting>();
    for (const Resolution &resolution : replay.all<Resolution>())
        sample.files.push_back(fileOf(replay, resolution));
    return sample;
}

core::letter::Letter offeredLetter(const SampleFiles &sample, const ResolutionFile &file, const QDate &today)
{
    using namespace core::letter;
    return compose(file, sample.directory, draftMemo(file, sample.directory, today), letterTemplateOf(sample.directory),
                   today);
}

}
