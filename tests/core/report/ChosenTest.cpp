#include "core/report/Chosen.h"
#include "core/edit/EditService.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReviewEdits.h"

#include "core/report/Undecided.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

using namespace core::base;
using namespace core::model;
using namespace core::report;
using namespace tests::core_store;

namespace {

const QDate today(2026, 11, 20);

/// Four resolutions: two under control, one closed, one exempted.
class ChosenTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *number : {"V0001/26", "V0002/26", "V0003/26", "V0004/26"}) {
            const ResolutionFile file = makeResolution(*m_database, QString::fromLatin1(number), 1);
            Resolution after = file.resolution;
            if (m_ids.size() == 1)
                after.closedOn = today;
            if (m_ids.size() == 3)
                after.exemptReason = QStringLiteral("Kenntnisnahme");
            if (after != file.resolution)
                write(*m_database, {changed(file.resolution, after)});
            m_ids.push_back(file.resolution.id);
        }
    }
    std::vector<Resolution> read(const std::vector<ResolutionId> &ids)
    {
        Progress progress;
        return must(resolutionsOf(*m_database, ids, progress));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Database> m_database =
        must(core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("stadt.db"))));
    core::edit::EditService m_edits{*m_database, QStringLiteral("Sachbearbeitung"), [] { return clerk.at; }};
    std::vector<ResolutionId> m_ids;
};

struct AtOnce : Progress {
    bool cancelled() const override { return true; }
};

}

TEST_F(ChosenTest, AreReadInTheirOrderWithoutWhatIsGone)
{
    const auto found = read({m_ids[2], ResolutionId{987654}, m_ids[0]});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, m_ids[2]);
    EXPECT_EQ(found[1].id, m_ids[0]);
}

TEST_F(ChosenTest, CancelledReadingBringsNothing)
{
    AtOnce progress;
    const auto found = resolutionsOf(*m_database, m_ids, progress);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
}

TEST_F(ChosenTest, OnlyThoseUnderReviewGetANextOne)
{
    const auto taken = underReview(read(m_ids));
    ASSERT_EQ(taken.size(), 2u);
    const ChangeSet applied = must(m_edits.apply(core::edit::setNextReviews(taken, QDate(2027, 3, 15))));
    const auto after = read(m_ids);
    EXPECT_EQ(after[0].nextReviewOn, QDate(2027, 3, 15));
    EXPECT_FALSE(after[1].nextReviewOn) << "closed";
    EXPECT_EQ(after[2].nextReviewOn, QDate(2027, 3, 15));
    EXPECT_FALSE(after[3].nextReviewOn) << "exempted";
    must(m_edits.revert(applied));
    EXPECT_EQ(read({m_ids[0]})[0].nextReviewOn, taken[0].nextReviewOn);
    EXPECT_EQ(read({m_ids[2]})[0].nextReviewOn, taken[1].nextReviewOn);
}

TEST_F(ChosenTest, EachGetsItsReminderInOneStep)
{
    const ChangeSet set = must(core::edit::addReminders(m_edits, read(m_ids), QDate(2026, 12, 1),
                                                        QStringLiteral("Haushalt"), QStringLiteral("Lindner")));
    const ChangeSet applied = must(m_edits.apply(set));
    const auto all = must(m_database->reviews().reminders({QDate(2027, 1, 1), QStringLiteral("Lindner")}));
    EXPECT_EQ(all.size(), m_ids.size());
    must(m_edits.revert(applied));
    EXPECT_TRUE(must(m_database->reviews().reminders({QDate(2027, 1, 1), QStringLiteral("Lindner")})).empty());
}
