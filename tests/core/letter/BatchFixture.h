#pragma once

#include "core/edit/RecordEdits.h"
#include "core/edit/ReportEdits.h"
#include "core/letter/batch/LetterBatch.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/store/Fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace tests::letter {

inline const QDate kToday(2027, 1, 18);

/// Three resolutions with reports and one without.
class BatchFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        for (int i = 1; i <= 4; ++i) {
            const core::model::ResolutionFile file =
                core_store::makeResolution(*m_database, QStringLiteral("V%1/27").arg(i), 1);
            m_ids.push_back(file.resolution.id);
            core::model::Resolution after = file.resolution;
            after.nextReviewOn = QDate(2027, 6, 30);
            core_store::must(m_edits.apply(core::edit::edited(u"Test"_qs, file.resolution, after)));
            if (i < 4)
                core_store::must(m_edits.apply(core_store::must(
                    core::edit::addReport(m_edits, file.resolution, {file.clauses[0].id},
                                          QStringLiteral("Bericht %1.").arg(i), QDate(2027, 1, 4), {}))));
        }
        m_choice.today = kToday;
        core::letter::LetterTemplate house;
        house.city = u"Stadt Musterstadt"_qs;
        house.parts.signatory = false; // nobody is named who signs
        m_choice.profile = house;
    }

    QStringList files(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// One file a letter, in the folder of the test.
    core::letter::SingleFiles filesIn(const QString &folder) const
    {
        core::letter::SingleFiles files = m_files;
        files.folder = folder;
        return files;
    }
    core::base::Result<core::letter::BatchOutcome> writeTo(const std::vector<core::model::ResolutionId> &ids,
                                                           decltype(core::letter::Target::place) place)
    {
        return makeLetters(*m_database, ids, m_choice, {std::move(place)}, m_progress);
    }
    core::base::Result<core::letter::BatchOutcome> releaseTo(const std::vector<core::model::ResolutionId> &ids,
                                                             decltype(core::letter::Target::place) place)
    {
        return makeLetters(*m_database, ids, m_choice, {std::move(place), &m_edits}, m_progress);
    }
    int drafts()
    {
        int count = 0;
        for (const core::model::ResolutionId id : m_ids) {
            for (const core::model::Memo &memo : core_store::must(m_database->resolutions().load(id)).memos)
                count += memo.state == core::model::MemoState::Draft ? 1 : 0;
        }
        return count;
    }
    std::size_t released()
    {
        std::size_t count = 0;
        for (const auto &row : core_store::must(m_database->memos().list()))
            count += row.isKept ? 1 : 0;
        return count;
    }

    QTemporaryDir m_folder;
    QString m_out = m_folder.filePath(u"aus gabe"_qs);
    std::unique_ptr<core::store::Database> m_database =
        core_store::must(core::store::sql::createDatabase(m_folder.filePath(u"stadt.db"_qs)));
    core::edit::EditService m_edits{*m_database, u"Sachbearbeitung"_qs, [] { return core_store::clerk.at; }};
    std::vector<core::model::ResolutionId> m_ids;
    core::letter::BatchChoice m_choice;
    core::letter::SingleFiles m_files;
    core::base::Progress m_progress;
};

/// Stops after so many steps.
class StopAfter : public core::base::Progress
{
public:
    explicit StopAfter(int steps) : m_steps(steps) {}
    void advance(int, int) override { --m_steps; }
    bool cancelled() const override { return m_steps <= 0; }

private:
    int m_steps;
};

}
