#include "tests/app/Cli.h"

#include "tests/support/Printing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>

using tests::app::Call;
using tests::app::Cli;

namespace {

using Commands = Cli;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

QSet<QString> names(const char *text)
{
    const QStringList list = words(text);
    return {list.begin(), list.end()};
}

QJsonObject first(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toArray().first().toObject();
}

constexpr auto allCommands = "init import list show search status report review letter due remind check backup restore";

}

TEST_F(Commands, help_lists_every_command)
{
    const Call help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.exitCode, 0);
    for (const QString &command : words(allCommands))
        EXPECT_TRUE(help.out.contains(QStringLiteral("\n  ") + command + u' ')) << command.toStdString();
}

TEST_F(Commands, each_explains_itself_and_its_json)
{
    for (const QString &command : words(allCommands)) {
        const Call help = run({command, QStringLiteral("--help")});
        EXPECT_EQ(help.exitCode, 0) << command.toStdString();
        EXPECT_TRUE(help.out.contains(QStringLiteral("beschlusskontrolle-cli ") + command)) << command.toStdString();
        EXPECT_TRUE(help.out.contains(u"--database") && help.out.contains(u"--today") && help.out.contains(u"--json"))
            << command.toStdString();
        EXPECT_TRUE(help.out.contains(u"JSON:")) << command.toStdString();
        EXPECT_TRUE(help.err.isEmpty());
    }
}

TEST_F(Commands, wrong_calls_exit_2_with_one_sentence)
{
    useSample();
    const char *calls[] = {"",
                           "gibtsnicht",
                           "list --gibtsnicht",
                           "show",
                           "show a b",
                           "list --state schlimm",
                           "list --due-until morgen",
                           "review V0412/25 irgendwann",
                           "status V0412/25 1 fertig",
                           "status V0412/25 1",
                           "report V0412/25 1",
                           "letter V0412/25",
                           "letter V0412/25 --output brief.doc",
                           "search",
                           "search x --limit 0",
                           "init --resolutions viele",
                           "init --sample --resolutions 3",
                           "backup",
                           "restore",
                           "due --until bald",
                           "list --database",
                           "import"};
    for (const char *call : calls) {
        const Call wrong = onDatabase(words(call));
        EXPECT_EQ(wrong.exitCode, 2) << call << ": " << wrong.err.toStdString();
        EXPECT_TRUE(wrong.saysOneSentence()) << call << ": " << wrong.err.toStdString();
    }
    const Call wrongDay = run(words("list --today 20.11.2026"));
    EXPECT_EQ(wrongDay.exitCode, 2);
}

TEST_F(Commands, what_is_not_there_exits_3)
{
    useSample();
    for (const char *call :
         {"show V9999/99", "status V9999/99 1 done", "status V0412/25 17 done", "review V9999/99 2027-01-01",
          "search quastenflosser", "list --office 999", "due --office Mondamt", "letter V9999/99 --output x.pdf"}) {
        const Call missing = onDatabase(words(call));
        EXPECT_EQ(missing.exitCode, 3) << call;
        EXPECT_TRUE(missing.saysOneSentence()) << call << ": " << missing.err.toStdString();
    }
}

TEST_F(Commands, common_options_may_stand_before_the_command)
{
    useSample();
    const Call listed =
        run({QStringLiteral("--database"), database(), QStringLiteral("--json"), QStringLiteral("list")});
    EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    EXPECT_GE(listed.json()[u"resolutions"].toArray().size(), 40);
}

TEST_F(Commands, init_creates_an_empty_database_at_the_default_place)
{
    const Call made = run(words("init --json"));
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    EXPECT_EQ(keysOf(made.json()), names("database sample resolutions"));
    const QString expected = path(QStringLiteral("data/beschlusskontrolle/beschlusskontrolle.bkdb"));
    EXPECT_EQ(made.json()[u"database"].toString(), expected);
    EXPECT_TRUE(QFile::exists(expected));
    EXPECT_EQ(run(words("list --json")).json()[u"resolutions"].toArray().size(), 0);
    EXPECT_EQ(run(words("check")).exitCode, 0);
}

TEST_F(Commands, init_never_overwrites)
{
    write(QStringLiteral("stadt.bkdb"), "something else");
    const Call made = onDatabase(words("init --sample"));
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_TRUE(made.saysOneSentence());
    EXPECT_EQ(read(database()), "something else");
}

TEST_F(Commands, init_makes_the_same_large_city_every_time)
{
    for (const char *name : {"a.bkdb", "b.bkdb"}) {
        const Call made = run({QStringLiteral("init"), QStringLiteral("--resolutions"), QStringLiteral("40"),
                               QStringLiteral("--database"), QLatin1String(name)});
        ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    }
    const Call a = run(words("list --json --database a.bkdb"));
    EXPECT_EQ(a.out, run(words("list --json --database b.bkdb")).out);
    const QJsonArray rows = a.json()[u"resolutions"].toArray();
    EXPECT_EQ(rows.size(), 40);
    int clauses = 0;
    for (const QJsonValue &row : rows)
        clauses += row[u"clausesTotal"].toInt();
    EXPECT_EQ(clauses, 200);
    EXPECT_EQ(run(words("check --database a.bkdb")).exitCode, 0);
    const QString reference = rows.first()[u"reference"].toString();
    EXPECT_EQ(run({QStringLiteral("show"), reference, QStringLiteral("--database"), QStringLiteral("a.bkdb")}).out,
              run({QStringLiteral("show"), reference, QStringLiteral("--database"), QStringLiteral("b.bkdb")}).out);
}

TEST_F(Commands, list_filters_and_names_its_fields)
{
    useSample();
    const QJsonObject all = onDatabase(words("list --json")).json();
    EXPECT_EQ(keysOf(all), names("today resolutions"));
    EXPECT_EQ(
        keysOf(first(all, "resolutions")),
        names(
            "reference title committee meeting division leadOffice visibility state clausesSettled clausesTotal nextReviewOn earliestDueOn daysLeft dueOn dueClause"));
    const qsizetype total = all[u"resolutions"].toArray().size();
    qsizetype sum = 0;
    for (const char *state : {"in_work", "overdue", "settled", "closed", "exempt"}) {
        const Call some = onDatabase(
            {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--state"), QLatin1String(state)});
        const QJsonArray rows = some.json()[u"resolutions"].toArray();
        EXPECT_GT(rows.size(), 0) << state;
        for (const QJsonValue &row : rows)
            EXPECT_EQ(row[u"state"].toString(), QLatin1String(state));
        sum += rows.size();
    }
    EXPECT_EQ(sum, total);
    const auto count = [this](const char *call) {
        return onDatabase(words(call)).json()[u"resolutions"].toArray().size();
    };
    EXPECT_EQ(count("list --json --state in_work --state overdue --state settled --state closed --state exempt"),
              total);
    EXPECT_GT(count("list --json --office 66"), 0);
    EXPECT_LT(count("list --json --office 66"), total);
    EXPECT_LT(count("list --json --due-until 2026-11-30"), count("list --json --due-until 31.12.2026"));
}

TEST_F(Commands, today_decides_what_is_overdue)
{
    useSample();
    const auto overdue = [this](const char *day) {
        return onDatabase({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--state"),
                           QStringLiteral("overdue"), QStringLiteral("--today"), QLatin1String(day)})
            .json()[u"resolutions"]
            .toArray()
            .size();
    };
    EXPECT_LT(overdue("2026-11-20"), overdue("2027-02-20"));
    EXPECT_EQ(overdue("2025-01-01"), 0);
}

TEST_F(Commands, show_holds_clauses_reports_letters_and_history)
{
    useSample();
    const Call shown = onDatabase(words("show V0577/26 --json"));
    ASSERT_EQ(shown.exitCode, 0) << shown.err.toStdString();
    const QJsonObject file = shown.json();
    EXPECT_EQ(
        keysOf(file),
        names(
            "reference meeting title committee decidedOn division leadOffice fileReference visibility state clausesSettled clausesTotal "
            "nextReviewOn reviewRule earliestDueOn daysLeft exemptReason closedOn closingNote completionReportedOn reopeningReason earlierClosings remark relatedPapers rowVersion clauses reports "
            "memos history"));
    EXPECT_EQ(
        keysOf(first(file, "clauses")),
        names(
            "key label parent text status statusReason leadOffice supportingOffices dueOn originalDueOn expectedOn delayReason extensions rowVersion"));
    EXPECT_EQ(keysOf(first(first(file, "clauses"), "extensions")), names("oldDate newDate reason decidedBy decidedOn"));
    EXPECT_EQ(keysOf(first(file, "reports")), names("clauses asOf state author approvedBy approvedOn text"));
    EXPECT_EQ(keysOf(first(file, "history")), names("at who description record before after"));
    EXPECT_EQ(
        keysOf(first(file, "memos")),
        names(
            "state final confidential date recipients salutation opening closing signatoryPrefix signatoryName signatoryFunction acknowledgements "
            "nextReviewOn sentOn sentWay sourceFile profile distribution toldBefore longestClause corrects"));
    const QString printed = onDatabase(words("show V0577/26")).out;
    EXPECT_TRUE(printed.contains(QStringLiteral("Kommunale Wärmeplanung")));
    EXPECT_TRUE(printed.contains(QRegularExpression(QStringLiteral("Nächste Beschlusskontrolle {2,}\\d\\d\\."))))
        << printed.toStdString();
    EXPECT_FALSE(printed.contains(QStringLiteral("(, "))) << printed.toStdString();
    QStringList told; // day and clauses of each report, the newest first, and within a day in the order of the clauses
    static const QRegularExpression report(QStringLiteral("^(\\d\\d)\\.(\\d\\d)\\.(\\d{4}), zu ([^(]+) \\("),
                                           QRegularExpression::MultilineOption);
    for (auto found = report.globalMatch(printed); found.hasNext();) {
        const auto match = found.next();
        const int day = (match.captured(3) + match.captured(2) + match.captured(1)).toInt();
        told << QStringLiteral("%1 %2").arg(99999999 - day).arg(match.captured(4));
    }
    ASSERT_GT(told.size(), 2) << printed.toStdString();
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end())) << told.join(u'\n').toStdString();
}

TEST_F(Commands, show_finds_a_number_in_any_spelling)
{
    useSample();
    for (const char *spelling : {"V0577/26", "v0577/26", "Nr. V0577/26", "V 0577/26"})
        EXPECT_EQ(onDatabase({QStringLiteral("show"), QString::fromLatin1(spelling)}).exitCode, 0) << spelling;
}

TEST_F(Commands, search_finds_without_regard_to_spelling)
{
    useSample();
    for (const char *query : {"wärmeplan", "WAERMEPLAN", "warmeplan"}) {
        const Call found = onDatabase({QStringLiteral("search"), QString::fromUtf8(query), QStringLiteral("--json")});
        ASSERT_EQ(found.exitCode, 0) << query;
        EXPECT_EQ(keysOf(first(found.json(), "hits")), names("reference title place clause sentence marks"));
        EXPECT_EQ(first(found.json(), "hits")[u"reference"].toString(), QStringLiteral("V0577/26"));
    }
    EXPECT_EQ(onDatabase(words("search die --limit 3 --json")).json()[u"hits"].toArray().size(), 3);
    EXPECT_EQ(onDatabase({QStringLiteral("search"), QStringLiteral("a\"' OR * ) NEAR(")}).exitCode, 3);
}

TEST_F(Commands, status_is_set_once_and_stands_in_the_history)
{
    useSample();
    const Call done = onDatabase(words("status V0742/26 2.1 done --json"));
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    EXPECT_EQ(keysOf(done.json()), names("reference clause status changed rowVersion"));
    EXPECT_TRUE(done.json()[u"changed"].toBool());
    EXPECT_FALSE(onDatabase(words("status V0742/26 2.1 done --json")).json()[u"changed"].toBool());
    const QJsonObject newest = first(onDatabase(words("show V0742/26 --json")).json(), "history");
    EXPECT_EQ(newest[u"before"][u"status"].toString(), QStringLiteral("open"));
    EXPECT_EQ(newest[u"after"][u"status"].toString(), QStringLiteral("done"));
    EXPECT_FALSE(newest[u"who"].toString().isEmpty());
}

TEST_F(Commands, status_reaches_the_second_of_two_equal_labels)
{
    useSample();
    ASSERT_EQ(onDatabase(words("status A0229/26 5#2 done")).exitCode, 0);
    const QJsonArray clauses = onDatabase(words("show A0229/26 --json")).json()[u"clauses"].toArray();
    EXPECT_EQ(clauses[2][u"key"].toString(), QStringLiteral("5"));
    EXPECT_EQ(clauses[2][u"status"].toString(), QStringLiteral("in_progress"));
    EXPECT_EQ(clauses[3][u"key"].toString(), QStringLiteral("5#2"));
    EXPECT_EQ(clauses[3][u"status"].toString(), QStringLiteral("done"));
}

TEST_F(Commands, status_keeps_the_rules_of_the_council)
{
    useSample();
    for (const char *call : {"status V0742/26 1 cancelled --reason weil", "status V0742/26 1 deferred"}) {
        const Call refused = onDatabase(words(call));
        EXPECT_EQ(refused.exitCode, 1) << call;
        EXPECT_TRUE(refused.saysOneSentence());
    }
    EXPECT_EQ(onDatabase(words("status V0742/26 1 cancellation_proposed --reason Entfallen")).exitCode, 0);
    EXPECT_EQ(onDatabase(words("status V0742/26 1 cancelled --reason SR/050/2027")).exitCode, 0);
}

TEST_F(Commands, an_edit_of_an_outdated_version_is_a_conflict)
{
    useSample();
    const Call status = onDatabase(words("status V0742/26 1 done --row-version 77"));
    EXPECT_EQ(status.exitCode, 4);
    EXPECT_TRUE(status.saysOneSentence());
    EXPECT_EQ(onDatabase(words("review V0742/26 2027-03-01 --row-version 77")).exitCode, 4);
    EXPECT_EQ(first(onDatabase(words("show V0742/26 --json")).json(), "clauses")[u"status"].toString(),
              QStringLiteral("open"));
}

TEST_F(Commands, review_takes_iso_and_german_dates_and_none)
{
    useSample();
    const Call set = onDatabase(words("review V0412/25 2027-01-18 --json"));
    ASSERT_EQ(set.exitCode, 0) << set.err.toStdString();
    EXPECT_EQ(keysOf(set.json()), names("reference nextReviewOn rule changed rowVersion"));
    EXPECT_EQ(onDatabase(words("review V0412/25 19.02.2027 --json")).json()[u"nextReviewOn"].toString(),
              QStringLiteral("2027-02-19"));
    EXPECT_TRUE(onDatabase(words("review V0412/25 none --json")).json()[u"nextReviewOn"].isNull());
}

TEST_F(Commands, report_reads_utf8_utf16_and_latin1)
{
    useSample();
    const QString text = QStringLiteral("Die Prüfung für die Straße läuft.\n\nZweiter Absatz.");
    const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom)(text);
    const std::pair<const char *, QByteArray> files[] = {
        {"utf8.txt", text.toUtf8()}, {"utf16.txt", utf16}, {"latin1.txt", text.toLatin1()}};
    for (const auto &[name, content] : files) {
        write(QLatin1String(name), content);
        const Call added = onDatabase({QStringLiteral("report"), QStringLiteral("V0412/25"), QStringLiteral("2,3"),
                                       QStringLiteral("--text-file"), QLatin1String(name), QStringLiteral("--json"),
                                       QStringLiteral("--author"), QStringLiteral("Frau Möller")});
        ASSERT_EQ(added.exitCode, 0) << name << added.err.toStdString();
        EXPECT_EQ(keysOf(added.json()), names("reference clauses asOf author text"));
        EXPECT_EQ(added.json()[u"text"].toString(), text) << name;
        EXPECT_EQ(added.json()[u"asOf"].toString(), QStringLiteral("2026-11-20"));
    }
    const QJsonObject newest = first(onDatabase(words("show V0412/25 --json")).json(), "reports");
    EXPECT_EQ(newest[u"clauses"].toArray().size(), 2);
    EXPECT_EQ(newest[u"text"].toString(), text);
}

TEST_F(Commands, report_refuses_what_is_no_text)
{
    useSample();
    write(QStringLiteral("leer.txt"), " \n\n ");
    write(QStringLiteral("nullen.txt"), QByteArray(1000, '\0'));
    for (const char *name : {"leer.txt", "nullen.txt", "gibtsnicht.txt", "."}) {
        const Call refused = onDatabase({QStringLiteral("report"), QStringLiteral("V0412/25"), QStringLiteral("1"),
                                         QStringLiteral("--text-file"), QLatin1String(name)});
        EXPECT_TRUE(refused.exitCode == 1 || refused.exitCode == 3) << name;
        EXPECT_TRUE(refused.saysOneSentence()) << name << refused.err.toStdString();
    }
}

TEST_F(Commands, due_lists_reviews_and_deadlines_by_date)
{
    useSample();
    const QJsonObject due = onDatabase(words("due --json")).json();
    EXPECT_EQ(keysOf(due), names("today until items"));
    EXPECT_EQ(due[u"until"].toString(), QStringLiteral("2026-12-20"));
    EXPECT_EQ(keysOf(first(due, "items")), names("kind on daysLeft overdue reference title clause office deadline"));
    QString last;
    QSet<QString> kinds;
    for (const QJsonValue &item : due[u"items"].toArray()) {
        EXPECT_LE(last, item[u"on"].toString());
        last = item[u"on"].toString();
        kinds.insert(item[u"kind"].toString());
    }
    EXPECT_EQ(kinds, names("review deadline"));
    const auto count = [this](const char *call) { return onDatabase(words(call)).json()[u"items"].toArray().size(); };
    EXPECT_LT(count("due --json --until 2026-11-20"), count("due --json"));
    EXPECT_LT(count("due --json --office 53"), count("due --json"));
    EXPECT_GT(count("due --json --office Gesundheitsamt"), 0);
}

TEST_F(Commands, letter_is_written_in_three_forms_and_changes_nothing)
{
    useSample();
    const QString before = onDatabase(words("show V0412/25 --json")).out;
    const std::pair<const char *, const char *> forms[] = {
        {"brief.pdf", "%PDF-"}, {"brief.odt", "PK"}, {"brief.txt", "Hausmitteilung"}};
    for (const auto &[name, start] : forms) {
        const Call saved = onDatabase({QStringLiteral("letter"), QStringLiteral("V0412/25"), QStringLiteral("--output"),
                                       QLatin1String(name), QStringLiteral("--json")});
        ASSERT_EQ(saved.exitCode, 0) << saved.err.toStdString();
        EXPECT_EQ(keysOf(saved.json()), names("reference file format final date nextReviewOn"));
        EXPECT_TRUE(read(path(QLatin1String(name))).startsWith(start)) << name;
    }
    EXPECT_TRUE(QString::fromUtf8(read(path(QStringLiteral("brief.txt"))))
                    .contains(QStringLiteral("Beschlusskontrolle zu V0412/25 (Sitzungsnummer: SR/031/2025)")));
    EXPECT_EQ(onDatabase(words("show V0412/25 --json")).out, before);
    EXPECT_EQ(onDatabase(words("letter V0412/25 --output nirgends/brief.pdf")).exitCode, 1);
}

TEST_F(Commands, letter_takes_a_profile_releases_once_and_stays_as_it_was)
{
    useSample();
    const Call released =
        onDatabase({QStringLiteral("letter"), QStringLiteral("V0412/25"), QStringLiteral("--profile"),
                    QStringLiteral("München"), QStringLiteral("--release"), QStringLiteral("--output"),
                    QStringLiteral("brief.pdf"), QStringLiteral("--json")});
    ASSERT_EQ(released.exitCode, 0) << released.err.toStdString();
    EXPECT_EQ(keysOf(released.json()), names("reference file format final date nextReviewOn sha256"));
    const QByteArray hash =
        QCryptographicHash::hash(read(path(QStringLiteral("brief.pdf"))), QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(released.json()[u"sha256"].toString(), QString::fromLatin1(hash))
        << "the file is what the database keeps";
    const QJsonObject memo = first(onDatabase(words("show V0412/25 --json")).json(), "memos");
    EXPECT_EQ(memo[u"state"].toString(), QStringLiteral("released"));
    EXPECT_EQ(memo[u"profile"].toString(), QStringLiteral("München"));
    EXPECT_EQ(onDatabase(words("check")).exitCode, 0);

    const QString before = onDatabase(words("show V0412/25 --json")).out;
    const Call again = onDatabase(words("letter V0412/25 --release --output nochmal.pdf"));
    EXPECT_EQ(again.exitCode, 1) << "an earlier letter told all of it";
    EXPECT_TRUE(again.err.contains(QStringLiteral("V0412/25"))) << again.err.toStdString();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("nochmal.pdf"))));
    EXPECT_EQ(onDatabase(words("letter V0412/25 --release --again --output nirgends/brief.pdf")).exitCode, 1);
    EXPECT_EQ(onDatabase(words("show V0412/25 --json")).out, before) << "what could not be written was not released";
    EXPECT_EQ(onDatabase(words("letter V0412/25 --profile Nirgendwo --output x.pdf")).exitCode, 3);
    EXPECT_EQ(onDatabase(words("letter V0412/25 --format doc --output x.pdf")).exitCode, 2);
}

TEST_F(Commands, letters_of_all_that_is_due_are_made_at_once_and_gaps_are_told)
{
    useSample();
    const Call made = onDatabase(
        words("letter --batch --due-until 2027-01-31 --next-review 2027-06-30 --output-dir aus --format txt --json"));
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    EXPECT_EQ(keysOf(made.json()), names("made leftOut"));
    EXPECT_EQ(QDir(path(QStringLiteral("aus"))).entryList(QDir::Files).size(), made.json()[u"made"].toArray().size());
    EXPECT_GE(made.json()[u"made"].toArray().size(), 5);
    EXPECT_FALSE(first(made.json(), "leftOut")[u"reasons"].toArray().isEmpty());
    const Call byRule = onDatabase(
        words("letter --batch --due-until 2027-01-31 --next-review auto --output-dir regel --format txt --json"));
    EXPECT_GE(byRule.json()[u"made"].toArray().size(), made.json()[u"made"].toArray().size());
    EXPECT_EQ(onDatabase(words("letter --batch --due-until 2027-01-31")).exitCode, 2);
    EXPECT_EQ(onDatabase(words("letter --batch --due-until 1990-01-01 --output-dir leer")).exitCode, 3);
}

TEST_F(Commands, backup_and_restore_keep_what_was_there)
{
    useSample();
    const Call saved = onDatabase(words("backup kopie.bkdb --json"));
    ASSERT_EQ(saved.exitCode, 0) << saved.err.toStdString();
    EXPECT_EQ(keysOf(saved.json()), names("database backup bytes"));
    ASSERT_EQ(onDatabase(words("status V0742/26 1 done")).exitCode, 0);

    const Call restored = onDatabase(words("restore kopie.bkdb --json"));
    ASSERT_EQ(restored.exitCode, 0) << restored.err.toStdString();
    EXPECT_EQ(keysOf(restored.json()), names("database restoredFrom kept toldSince doubted"));
    const auto status = [this](const QString &file) {
        return first(run({QStringLiteral("show"), QStringLiteral("V0742/26"), QStringLiteral("--json"),
                          QStringLiteral("--database"), file})
                         .json(),
                     "clauses")[u"status"]
            .toString();
    };
    EXPECT_EQ(status(database()), QStringLiteral("open"));
    EXPECT_EQ(status(restored.json()[u"kept"].toString()), QStringLiteral("done"));
    EXPECT_EQ(onDatabase(words("check --json")).json()[u"ok"].toBool(), true);
}

TEST_F(Commands, check_names_its_fields)
{
    useSample();
    EXPECT_EQ(keysOf(onDatabase(words("check --json")).json()), names("database ok readOnly findings note notProven"));
}
