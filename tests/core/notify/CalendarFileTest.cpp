#include "core/notify/CalendarFile.h"
#include "core/base/WholeFile.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <libical/ical.h>
#include <map>
#include <memory>

using namespace core::model;
using namespace core::notify;
using namespace core::store;

namespace {

const QString identity = QStringLiteral("0123456789abcdef");

DueItem review(qint64 id, QDate on, const QString &title, qint64 version = 3)
{
    return {DueItem::Kind::Review, {id},    QStringLiteral("V0870/21"), title, {}, {}, QStringLiteral("66"), on,
            OfficeId{1},           version, Visibility::Public};
}

DueItem deadline(qint64 id, QDate on)
{
    DueItem item = review(id, on, QStringLiteral("Titel; mit, Zeichen\\und „Anführung“"));
    item.kind = DueItem::Kind::Deadline;
    item.clause = ClauseId{id + 1};
    item.clauseLabel = QStringLiteral("2a");
    return item;
}

const QDateTime stamp(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);

std::map<QByteArray, icalcomponent *> eventsOf(icalcomponent *calendar)
{
    std::map<QByteArray, icalcomponent *> events;
    for (auto *at = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); at;
         at = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events[icalcomponent_get_uid(at)] = at;
    return events;
}

struct Parsed {
    explicit Parsed(const QByteArray &file)
        : calendar(icalparser_parse_string(file.constData()), &icalcomponent_free), events(eventsOf(calendar.get()))
    {
    }
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar;
    std::map<QByteArray, icalcomponent *> events;
};

const QByteArray reviewUid = QByteArrayLiteral("review-7@0123456789abcdef.beschlusskontrolle");

}

TEST(Calendar, has_one_all_day_event_an_item_that_ends_the_day_after)
{
    const QByteArray file =
        calendarFile({review(7, QDate(2027, 2, 28), QStringLiteral("Straßenbäume")), deadline(8, QDate(2028, 2, 28))},
                     {identity, stamp, 14});
    const Parsed parsed(file);
    ASSERT_EQ(parsed.events.size(), 2u);
    icalcomponent *event = parsed.events.at(reviewUid);
    const auto start = icalcomponent_get_dtstart(event);
    const auto end = icalcomponent_get_dtend(event);
    EXPECT_TRUE(start.is_date && end.is_date);
    EXPECT_EQ(QDate(start.year, start.month, start.day), QDate(2027, 2, 28));
    EXPECT_EQ(QDate(end.year, end.month, end.day), QDate(2027, 3, 1));
    icalcomponent *leap = parsed.events.at("deadline-9@0123456789abcdef.beschlusskontrolle");
    EXPECT_EQ(icalcomponent_get_dtend(leap).day, 29);
    EXPECT_STREQ(icalcomponent_get_summary(leap), "Frist V0870/21, Punkt 2a: Titel; mit, Zeichen\\und „Anführung“");
    icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    ASSERT_TRUE(alarm);
    EXPECT_EQ(icaldurationtype_as_int(
                  icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY)).duration),
              -14 * 86400);
    for (const QByteArray &line : file.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    EXPECT_TRUE(file.contains("\r\n"));
}

TEST(Calendar, keeps_the_uid_and_raises_the_sequence_when_something_changes)
{
    const Parsed first(calendarFile({review(7, QDate(2027, 2, 28), QStringLiteral("alt"), 3)}, {identity, stamp, 14}));
    const Parsed second(
        calendarFile({review(7, QDate(2027, 3, 31), QStringLiteral("neu"), 4)}, {identity, stamp.addDays(1), 14}));
    EXPECT_LT(icalcomponent_get_sequence(first.events.at(reviewUid)),
              icalcomponent_get_sequence(second.events.at(reviewUid)));
}

TEST(Calendar, tells_nothing_of_confidential_titles_and_lets_none_break_its_lines)
{
    DueItem secret = review(7, QDate(2027, 1, 4), QStringLiteral("Grundstück Meier"));
    secret.visibility = Visibility::Confidential;
    DueItem hostile = review(8, QDate(2027, 1, 4),
                             QStringLiteral("x\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\tä\u0007") + QString(500, u'ß'));
    const QByteArray file = calendarFile({secret, hostile}, {identity, stamp, 14});
    EXPECT_FALSE(file.contains("Meier"));
    EXPECT_TRUE(file.contains("CLASS:CONFIDENTIAL"));
    EXPECT_EQ(Parsed(file).events.size(), 2u);
    EXPECT_FALSE(file.contains('\a'));
}

TEST(Calendar, is_read_alike_by_an_independent_parser)
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("npm")).isEmpty())
        GTEST_SKIP() << "node and npm are not installed";
    const QString folder = QStringLiteral(BK_BINARY_DIR "/npm-ical");
    QDir().mkpath(folder);
    if (!QFile::exists(folder + QStringLiteral("/node_modules/ical.js/package.json"))) {
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.start(QStringLiteral("npm"), {QStringLiteral("install"), QStringLiteral("--no-save"),
                                          QStringLiteral("--prefix"), folder, QStringLiteral("ical.js@1.5.0")});
        if (!npm.waitForFinished(180'000) || npm.exitCode() != 0)
            GTEST_SKIP() << "npm cannot fetch ical.js";
    }
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("termine.ics"));
    ASSERT_TRUE(
        core::base::writeWhole(
            path,
            calendarFile(
                {review(
                     7, QDate(2027, 12, 31),
                     QStringLiteral(
                         "Straßenbäume in der Südvorstadt; eine Überschrift, die über viele, viele Zeichen geht und umbrochen wird")),
                 deadline(8, QDate(2028, 2, 28))},
                {identity, stamp, 10}))
            .ok());
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), folder + QStringLiteral("/node_modules"));
    node.setProcessEnvironment(environment);
    node.start(QStringLiteral("node"), {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/read_calendar.js"), path});
    ASSERT_TRUE(node.waitForFinished(60'000));
    const QString out = QString::fromUtf8(node.readAllStandardOutput());
    ASSERT_EQ(node.exitCode(), 0) << node.readAllStandardError().toStdString();
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(
        lines[0].split(u'\t'),
        (QStringList{
            QString::fromLatin1(reviewUid), QStringLiteral("3"), QStringLiteral("2027-12-31"),
            QStringLiteral("2028-01-01"), QStringLiteral("true"), QStringLiteral("-P10D"),
            QStringLiteral(
                "Beschlusskontrolle V0870/21: Straßenbäume in der Südvorstadt; eine Überschrift, die über viele, viele Zeichen geht und umbrochen wird")}));
    EXPECT_EQ(lines[1].split(u'\t').at(3), QStringLiteral("2028-02-29"));
}

TEST(Calendar, is_read_alike_by_the_calendar_library_of_debian)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        GTEST_SKIP() << "python3-icalendar is not installed";
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("termine.ics"));
    const QString title = QStringLiteral(
        "Straßenbäume in der Südvorstadt; eine Überschrift, die über viele, viele Zeichen geht und umbrochen wird");
    const CalendarOptions options{identity, stamp, 10};
    const QByteArray former = calendarFile({deadline(8, QDate(2028, 2, 28))}, options);
    ASSERT_TRUE(core::base::writeWhole(
                    path, calendarFile({review(7, QDate(2027, 12, 31), title)}, options, {former, QDate(2026, 11, 20)}))
                    .ok());
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/read_calendar.py"), path});
    ASSERT_TRUE(python.waitForFinished(60'000));
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].split(u'\t'),
              (QStringList{QString::fromLatin1(reviewUid), QStringLiteral("3"), QStringLiteral("2027-12-31"),
                           QStringLiteral("2028-01-01"), QStringLiteral("true"), QStringLiteral("-10"), QString(),
                           QStringLiteral("Beschlusskontrolle V0870/21: ") + title}));
    const QStringList gone = lines[1].split(u'\t');
    EXPECT_EQ(gone.at(1), QStringLiteral("4"));
    EXPECT_EQ(gone.at(3), QStringLiteral("2028-02-29"));
    EXPECT_EQ(gone.at(5), QString()) << "nobody is reminded of what is cancelled";
    EXPECT_EQ(gone.at(6), QStringLiteral("CANCELLED"));
}

TEST(Calendar, cancels_what_vanished_once_and_only_until_its_day_is_over)
{
    const QDate today(2026, 11, 20);
    const CalendarOptions options{identity, stamp, 14};
    const QByteArray first = calendarFile(
        {review(7, QDate(2027, 2, 28), QStringLiteral("Straßenbäume")), deadline(8, QDate(2026, 12, 1))}, options);
    const QByteArray second = calendarFile({deadline(8, QDate(2026, 12, 1))}, options, {first, today});
    const Parsed parsed(second);
    ASSERT_EQ(parsed.events.size(), 2u);
    icalcomponent *gone = parsed.events.at(reviewUid);
    EXPECT_EQ(icalcomponent_get_status(gone), ICAL_STATUS_CANCELLED);
    EXPECT_EQ(icalcomponent_get_sequence(gone), 4) << "newer than the third version that calendars know";
    EXPECT_EQ(icalcomponent_get_first_component(gone, ICAL_VALARM_COMPONENT), nullptr);
    EXPECT_NE(icalcomponent_get_status(parsed.events.at("deadline-9@0123456789abcdef.beschlusskontrolle")),
              ICAL_STATUS_CANCELLED);

    const Parsed third(calendarFile({}, options, {second, today.addDays(1)}));
    EXPECT_EQ(icalcomponent_get_sequence(third.events.at(reviewUid)), 4) << "cancelled once";
    EXPECT_EQ(third.events.size(), 2u);
    const Parsed later(calendarFile({}, options, {second, QDate(2027, 1, 1)}));
    EXPECT_EQ(later.events.size(), 1u) << "the deadline is over";

    const Parsed back(
        calendarFile({review(7, QDate(2027, 3, 1), QStringLiteral("Straßenbäume"), 5)}, options, {second, today}));
    EXPECT_NE(icalcomponent_get_status(back.events.at(reviewUid)), ICAL_STATUS_CANCELLED);
    EXPECT_EQ(icalcomponent_get_sequence(back.events.at(reviewUid)), 5);
}

TEST(Calendar, leaves_alone_what_another_database_wrote_and_what_is_no_calendar)
{
    const CalendarOptions options{identity, stamp, 14};
    const QByteArray foreign =
        calendarFile({review(7, QDate(2027, 2, 28), QStringLiteral("fremd"))}, {QStringLiteral("fedcba"), stamp, 14});
    EXPECT_TRUE(Parsed(calendarFile({}, options, {foreign, QDate(2026, 11, 20)})).events.empty());
    EXPECT_EQ(calendarFile({}, options, {QByteArrayLiteral("keine Kalenderdatei"), QDate(2026, 11, 20)}),
              calendarFile({}, options));
}
