#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/app/Cli.h"
#include "tests/support/Printing.h"

#include <QJsonArray>

using tests::app::Call;
using tests::app::Cli;

namespace {

/// A round of reports, from what is due to nothing due.
class DueRound : public Cli
{
protected:
    QJsonArray listed(const QString &what, const QString &code) const
    {
        const Call call = onDatabase({QStringLiteral("list"), QStringLiteral("--json"), what, code});
        EXPECT_EQ(call.exitCode, 0) << call.err.toStdString();
        return call.json()[u"resolutions"].toArray();
    }
    QJsonArray due(const QStringList &more = {}) const
    {
        return onDatabase(QStringList{QStringLiteral("due"), QStringLiteral("--json")} + more)
            .json()[u"items"]
            .toArray();
    }

    /// Every clause whose deadline is near or has passed is explained, and expected on that day.
    void explainAll(QDate expected)
    {
        auto opened = core::store::sql::openDatabase(database());
        ASSERT_TRUE(opened);
        auto &store = **opened;
        core::edit::EditService edits(store, QStringLiteral("Sommer"),
                                      [] { return QDateTime(QDate(2026, 11, 20), QTime(9, 0)); });
        const auto items = store.resolutions().due({QDate(2026, 12, 20), {}});
        ASSERT_TRUE(items);
        for (const core::store::DueItem &item : items->items) {
            if (!item.clause)
                continue;
            const auto clause = [&] { return *store.resolutions().load(item.resolution)->clause(*item.clause); };
            core::model::Clause late = clause();
            late.delayReason = QStringLiteral("Der Auftragnehmer liefert später.");
            ASSERT_TRUE(edits.apply(core::edit::edited(QStringLiteral("Verzug"), clause(), late)));
            ASSERT_TRUE(edits.apply(core::edit::setExpected(clause(), expected)));
        }
    }
};

}

TEST_F(DueRound, when_letters_are_out_and_delays_explained_nothing_is_due_until_the_day_expected)
{
    useSample();
    EXPECT_GT(listed(QStringLiteral("--attention"), QStringLiteral("due_in_30_days")).size(), 20);
    const Call released =
        onDatabase({QStringLiteral("letter"), QStringLiteral("--batch"), QStringLiteral("--due-until"),
                    QStringLiteral("2026-12-20"), QStringLiteral("--next-review"), QStringLiteral("2027-06-30"),
                    QStringLiteral("--incomplete"), QStringLiteral("--release"), QStringLiteral("--output-dir"),
                    path(QStringLiteral("aus")), QStringLiteral("--json")});
    ASSERT_EQ(released.exitCode, 0) << released.err.toStdString();
    EXPECT_FALSE(due().isEmpty()) << "the deadlines are still to be answered";
    explainAll(QDate(2027, 3, 1));

    EXPECT_EQ(listed(QStringLiteral("--attention"), QStringLiteral("due_in_30_days")), QJsonArray());
    EXPECT_EQ(listed(QStringLiteral("--attention"), QStringLiteral("overdue")), QJsonArray());
    EXPECT_EQ(listed(QStringLiteral("--due-until"), QStringLiteral("2026-12-20")), QJsonArray());
    EXPECT_EQ(due(), QJsonArray());
    const Call mails = onDatabase({QStringLiteral("remind"), QStringLiteral("--json"), QStringLiteral("--dry-run")});
    EXPECT_FALSE(mails.out.contains(QStringLiteral("V0546/25"))) << mails.out.toStdString();
    const Call requests = onDatabase({QStringLiteral("request"), QStringLiteral("--json"), QStringLiteral("--dry-run"),
                                      QStringLiteral("--output-dir"), path(QStringLiteral("aus"))});
    EXPECT_EQ(requests.json()[u"requests"].toArray(), QJsonArray()) << requests.err.toStdString();

    // What was late is a state of its own, and its list says until when.
    const QJsonArray delayed = listed(QStringLiteral("--state"), QStringLiteral("delayed"));
    EXPECT_GT(delayed.size(), 5);
    for (const QJsonValue &row : delayed)
        EXPECT_GT(row[u"dueOn"].toString(), QStringLiteral("2026-12-20")) << row[u"reference"].toString().toStdString();

    // On that day it comes back, the day after it is overdue.
    int back = 0;
    for (const QJsonValue &item : due({QStringLiteral("--today"), QStringLiteral("2027-03-02")})) {
        if (item[u"on"].toString() != QStringLiteral("2027-03-01"))
            continue;
        ++back;
        EXPECT_EQ(item[u"kind"].toString(), QStringLiteral("deadline"));
        EXPECT_TRUE(item[u"overdue"].toBool());
        EXPECT_EQ(item[u"daysLeft"].toInt(), -1);
        EXPECT_LT(item[u"deadline"].toString(), QStringLiteral("2027-01-01"));
    }
    EXPECT_GT(back, 20);
}
