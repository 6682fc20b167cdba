#include "tests/app/Cli.h"
#include "tests/support/Cases.h"
#include "tests/support/Printing.h"

#include <QJsonArray>

using tests::app::Call;
using tests::app::Cli;

namespace {

using Review = Cli;

QStringList with(const char *option, const QString &value)
{
    return value.isEmpty() ? QStringList() : QStringList{QLatin1String(option), value};
}

QStringList eachWith(const char *option, const QString &values)
{
    QStringList arguments;
    for (const QString &value : values.split(u',', Qt::SkipEmptyParts))
        arguments += {QLatin1String(option), value};
    return arguments;
}

}

/// The same cases as core has them (tests/core/calendar), each under another time zone: no hour moves a review.
TEST_F(Review, proposes_what_the_table_of_cases_says_in_every_time_zone)
{
    const char *zones[] = {"Europe/Berlin",     "UTC",          "America/New_York",   "Pacific/Kiritimati",
                           "Pacific/Pago_Pago", "Asia/Kolkata", "Australia/Lord_Howe"};
    const QByteArray before = qgetenv("TZ");
    size_t number = 0;
    for (const QStringList &row : tests::support::casesOf(QStringLiteral("review/review_days.tsv"), 10)) {
        qputenv("TZ", zones[number++ % std::size(zones)]);
        QStringList call{QStringLiteral("review"), QStringLiteral("--propose"), QStringLiteral("--json"),
                         QStringLiteral("--rule"), row[2]};
        if (row[1] == u"letter")
            call += QStringLiteral("--letter");
        call += with("--decided", row[3]) + eachWith("--meeting", row[4]) + with("--after", row[5]) +
                with("--land", row[6]) + eachWith("--local", row[7]) + eachWith("--closed", row[8]);
        const Call answer = run(call);
        ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString() << row.join(u'|').toStdString();
        EXPECT_EQ(answer.json()[u"on"].toString(QStringLiteral("-")), row[9]) << row.join(u'|').toStdString();
    }
    before.isNull() ? void(qunsetenv("TZ")) : void(qputenv("TZ", before));
}

TEST_F(Review, sets_the_rule_and_the_day_that_it_proposes)
{
    useSample();
    const QString number = QStringLiteral("V0742/26");
    const Call rule = onDatabase({QStringLiteral("review"), number, QStringLiteral("--rule"),
                                  QStringLiteral("alle 3 Monate ab 31.12.2025"), QStringLiteral("--json")});
    ASSERT_EQ(rule.exitCode, 0) << rule.err.toStdString();
    EXPECT_EQ(rule.json()[u"rule"].toString(), QStringLiteral("every quarter from 2025-12-31"));
    EXPECT_TRUE(rule.json()[u"changed"].toBool());
    const Call proposed =
        onDatabase({QStringLiteral("review"), number, QStringLiteral("--propose"), QStringLiteral("--json")});
    EXPECT_EQ(proposed.json()[u"on"].toString(), QStringLiteral("2026-12-31"));
    const Call set = onDatabase({QStringLiteral("review"), number, QStringLiteral("auto"), QStringLiteral("--json")});
    EXPECT_EQ(set.json()[u"nextReviewOn"].toString(), QStringLiteral("2026-12-31"));
    const Call removed = onDatabase(
        {QStringLiteral("review"), number, QStringLiteral("--rule"), QStringLiteral("none"), QStringLiteral("--json")});
    EXPECT_EQ(removed.json()[u"rule"].toString(), QString());
}

TEST_F(Review, lists_what_is_neither_tracked_nor_exempted)
{
    useSample();
    const auto untracked = [this] {
        return onDatabase({QStringLiteral("list"), QStringLiteral("--attention"), QStringLiteral("untracked"),
                           QStringLiteral("--json")})
            .json()[u"resolutions"]
            .toArray()
            .size();
    };
    // The sample's have deadlines; a letter that was read has none.
    const Call imported =
        onDatabase({QStringLiteral("import"), QStringLiteral(BK_SOURCE_DIR "/tests/data/letters/aachen-block.txt")});
    ASSERT_EQ(imported.exitCode, 0) << imported.err.toStdString();
    const QString number = QStringLiteral("FB 61/0214/WP18");
    ASSERT_EQ(onDatabase({QStringLiteral("review"), number, QStringLiteral("2027-01-18")}).exitCode, 0);
    const auto before = untracked();
    ASSERT_EQ(onDatabase({QStringLiteral("review"), number, QStringLiteral("none")}).exitCode, 0);
    EXPECT_EQ(untracked(), before + 1) << "without its review nobody would look at it again";
    ASSERT_EQ(onDatabase({QStringLiteral("review"), number, QStringLiteral("auto")}).exitCode, 0);
    EXPECT_EQ(untracked(), before);
    EXPECT_EQ(onDatabase({QStringLiteral("list"), QStringLiteral("--attention"), QStringLiteral("egal")}).exitCode, 2);
}

TEST_F(Review, refuses_what_is_no_rule_in_one_sentence)
{
    useSample();
    for (const QStringList &call :
         std::vector<QStringList>{{QStringLiteral("review")},
                                  {QStringLiteral("review"), QStringLiteral("V0742/26")},
                                  {QStringLiteral("review"), QStringLiteral("V0742/26"), QStringLiteral("--rule"),
                                   QStringLiteral("manchmal")},
                                  {QStringLiteral("review"), QStringLiteral("--propose"), QStringLiteral("--rule"),
                                   QStringLiteral("every week"), QStringLiteral("--land"), QStringLiteral("XX")}}) {
        const Call refused = onDatabase(call);
        EXPECT_EQ(refused.exitCode, 2) << call.join(u' ').toStdString();
        EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
    }
}

TEST_F(Review, asks_about_a_day_that_has_passed_or_is_far_away_and_reads_what_clerks_type)
{
    useSample();
    const QString number = QStringLiteral("V0742/26");
    const auto stored = [&] {
        return onDatabase({QStringLiteral("show"), number, QStringLiteral("--json")})
            .json()[u"nextReviewOn"]
            .toString();
    };
    const QString before = stored();
    for (const char *day : {"19.11.2026", "2031-11-21", "26.03.2127"}) {
        const Call asked = onDatabase({QStringLiteral("review"), number, QString::fromLatin1(day)});
        EXPECT_EQ(asked.exitCode, 1) << day;
        EXPECT_TRUE(asked.saysOneSentence() && asked.err.contains(QStringLiteral("--confirm-dates")))
            << asked.err.toStdString();
        EXPECT_EQ(stored(), before);
    }
    EXPECT_EQ(
        onDatabase({QStringLiteral("review"), number, QStringLiteral("26.03.2127"), QStringLiteral("--confirm-dates")})
            .exitCode,
        0);
    EXPECT_EQ(stored(), QStringLiteral("2127-03-26"));
    for (const char *day : {"15082027", "150827", "15.8.27", "15.8.", "+268"}) {
        const Call set = onDatabase({QStringLiteral("review"), number, QString::fromLatin1(day)});
        EXPECT_EQ(set.exitCode, 0) << day << set.err.toStdString();
        EXPECT_EQ(stored(), QStringLiteral("2027-08-15")) << day;
    }
}
