#include "core/letter/house/LetterTemplate.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/app/Cli.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QJsonArray>
#include <QMap>

using tests::app::Call;
using tests::app::Cli;

namespace {

class Letters : public Cli
{
protected:
    void SetUp() override
    {
        Cli::SetUp();
        useSample();
    }
    Call letters(const QString &arguments) const
    {
        return onDatabase((QStringLiteral("letters ") + arguments).split(u' ', Qt::SkipEmptyParts));
    }
    Call release(const QString &file) const
    {
        return onDatabase({u"letter"_qs, u"V0412/25"_qs, u"--release"_qs, u"--output"_qs, file});
    }
    Call report(const QByteArray &text) const
    {
        return onDatabase({u"report"_qs, u"V0412/25"_qs, u"1"_qs, u"--text-file"_qs, write(u"neu.txt"_qs, text)});
    }
    QJsonArray listed(const QString &arguments = {}) const
    {
        return letters(arguments + QStringLiteral(" --json")).json()[u"letters"].toArray();
    }
    static QString id(const QJsonValue &letter) { return QString::number(letter.toObject()[u"id"].toInteger()); }
};

}

TEST_F(Letters, areListedAllOrThoseOfOneResolution)
{
    const QJsonArray all = listed();
    ASSERT_GE(all.size(), 40);
    EXPECT_EQ(all[0].toObject().keys(), QStringList({u"confidential"_qs, u"corrected"_qs, u"date"_qs, u"final"_qs,
                                                     u"id"_qs, u"kept"_qs, u"noted"_qs, u"readers"_qs, u"reference"_qs,
                                                     u"sentOn"_qs, u"sentWay"_qs, u"state"_qs, u"title"_qs}));
    const QJsonArray one = listed(u"V0412/25"_qs);
    ASSERT_GE(one.size(), 1);
    EXPECT_LT(one.size(), all.size());
    for (const QJsonValue &letter : one)
        EXPECT_EQ(letter.toObject()[u"reference"].toString(), u"V0412/25"_qs);
    const Call table = letters(u"V0412/25"_qs);
    EXPECT_EQ(table.exitCode, 0);
    EXPECT_EQ(table.out.count(u'\n'), one.size() + 1);
    EXPECT_EQ(letters(u"V9999/99"_qs).exitCode, 3);
}

TEST_F(Letters, aReleasedOneIsOpenedAsItLeftTheHouse)
{
    ASSERT_EQ(release(u"brief.pdf"_qs).exitCode, 0);
    const QJsonObject newest = listed(u"V0412/25"_qs)[0].toObject();
    EXPECT_TRUE(newest[u"kept"].toBool());
    EXPECT_EQ(newest[u"state"].toString(), u"released"_qs);
    // What is written later changes nothing of it.
    ASSERT_EQ(report("Etwas ganz Neues.").exitCode, 0);
    const Call opened = letters(QStringLiteral("--open %1 --output nochmal.pdf").arg(id(newest)));
    ASSERT_EQ(opened.exitCode, 0) << opened.err.toStdString();
    EXPECT_EQ(read(path(u"nochmal.pdf"_qs)), read(path(u"brief.pdf"_qs)));
    ASSERT_EQ(letters(QStringLiteral("--open %1 --output nochmal.txt").arg(id(newest))).exitCode, 0);
    EXPECT_FALSE(read(path(u"nochmal.txt"_qs)).contains("Etwas ganz Neues."));
    EXPECT_EQ(letters(u"--open 99999999 --output x.pdf"_qs).exitCode, 3);
    EXPECT_EQ(letters(QStringLiteral("--open %1").arg(id(newest))).exitCode, 2);
    EXPECT_EQ(letters(QStringLiteral("--open %1 --output x.doc").arg(id(newest))).exitCode, 2);
}

TEST_F(Letters, ofUnusualDatesAreReleasedOnlyWhenTheCallConfirmsThem)
{
    const auto release = [this](const QString &nextReview, const QStringList &more = {}) {
        return onDatabase(QStringList{u"letter"_qs, u"V0412/25"_qs, u"--release"_qs, u"--output"_qs, u"fern.pdf"_qs,
                                      u"--next-review"_qs, nextReview} +
                          more);
    };
    const qsizetype before = listed(u"V0412/25"_qs).size();
    const Call far = release(u"15.10.2082"_qs);
    EXPECT_EQ(far.exitCode, 1);
    EXPECT_TRUE(far.saysOneSentence() || far.err.contains(u"15.10.2082")) << far.err.toStdString();
    EXPECT_TRUE(far.err.contains(u"--confirm-dates")) << far.err.toStdString();
    EXPECT_EQ(release(u"2026-11-19"_qs).exitCode, 1) << "yesterday";
    EXPECT_FALSE(QFile::exists(path(u"fern.pdf"_qs)));
    EXPECT_EQ(listed(u"V0412/25"_qs).size(), before);
    EXPECT_EQ(release(u"15.10.2082"_qs, {u"--confirm-dates"_qs}).exitCode, 0);
    EXPECT_EQ(listed(u"V0412/25"_qs).size(), before + 1);
}

TEST_F(Letters, areComparedWithTheOneBefore)
{
    ASSERT_EQ(release(u"eins.pdf"_qs).exitCode, 0);
    ASSERT_EQ(report("Etwas ganz Neues.").exitCode, 0);
    ASSERT_EQ(release(u"zwei.pdf"_qs).exitCode, 0);
    const QJsonArray all = listed(u"V0412/25"_qs);
    ASSERT_GE(all.size(), 2);
    const Call told = letters(QStringLiteral("--compare %1 --json").arg(id(all[0])));
    ASSERT_EQ(told.exitCode, 0) << told.err.toStdString();
    EXPECT_NE(told.json()[u"before"].toInteger(), told.json()[u"id"].toInteger());
    QStringList news;
    for (const QJsonValue &item : told.json()[u"items"].toArray()) {
        for (const QJsonValue &sentence : item.toObject()[u"new"].toArray())
            news.append(sentence.toString());
    }
    EXPECT_EQ(news, QStringList{u"Etwas ganz Neues."_qs});
    EXPECT_FALSE(told.json()[u"gone"].toArray().isEmpty());
    EXPECT_TRUE(letters(QStringLiteral("--compare %1").arg(id(all[0]))).out.contains(u"+ Etwas ganz Neues."));
    EXPECT_EQ(letters(QStringLiteral("--compare %1").arg(id(all.last()))).exitCode, 3) << "the first one";
}

TEST_F(Letters, filesThatTheProgramOwesAreListedAndWrittenAgain)
{
    EXPECT_EQ(letters(u"--missing"_qs).exitCode, 3);
    ASSERT_EQ(release(u"brief.pdf"_qs).exitCode, 0);
    const QByteArray pdf = read(path(u"brief.pdf"_qs));
    {
        const auto opened = tests::core_store::must(core::store::sql::openDatabase(database()));
        const core::model::MemoId memo{listed(u"V0412/25"_qs)[0].toObject()[u"id"].toInteger()};
        tests::core_store::must(
            opened->memos().promise({{memo, path(u"neu/brief.pdf"_qs), u"pdf"_qs, QString(64, u'0')}}));
    }
    EXPECT_TRUE(letters(u"V0412/25"_qs).out.contains(u"--missing"_qs)) << "whoever looks at his letters learns it";
    const QJsonArray missing = letters(u"--missing --json"_qs).json()[u"missing"].toArray();
    ASSERT_EQ(missing.size(), 1);
    EXPECT_EQ(missing[0].toObject()[u"references"].toArray(), QJsonArray{u"V0412/25"_qs});
    EXPECT_EQ(letters(u"--write"_qs).exitCode, 2);
    const Call written = letters(u"--missing --write"_qs);
    ASSERT_EQ(written.exitCode, 0) << written.err.toStdString();
    EXPECT_EQ(read(path(u"neu/brief.pdf"_qs)), pdf);
    EXPECT_EQ(letters(u"--missing"_qs).exitCode, 3);
}

TEST_F(Letters, aWordingThatIsPrintedWithOtherQuotationMarksIsTold)
{
    core::letter::LetterTemplate house;
    house.name = u"Deutsch"_qs;
    house.city = u"Stadt Musterstadt"_qs;
    house.parts.germanQuotes = true;
    const QString profile = write(u"haus.json"_qs, core::letter::toJson(house));
    {
        const auto opened = tests::core_store::must(core::store::sql::openDatabase(database()));
        const auto file = tests::core_store::must(
            opened->resolutions().load(*tests::core_store::must(opened->resolutions().findByReference(u"V0412/25"))));
        core::model::Clause clause = file.clauses.front();
        clause.text = u"Die \"Offene Plattform\" wird angebunden."_qs;
        tests::core_store::write(*opened, {tests::core_store::changed(file.clauses.front(), clause)});
    }
    const Call plain = onDatabase({u"letter"_qs, u"V0412/25"_qs, u"--output"_qs, u"brief.txt"_qs});
    EXPECT_EQ(plain.err, QString()) << "nothing is set otherwise";
    EXPECT_TRUE(read(path(u"brief.txt"_qs)).contains("\"Offene Plattform\""));
    const Call set =
        onDatabase({u"letter"_qs, u"V0412/25"_qs, u"--profile"_qs, profile, u"--output"_qs, u"brief.txt"_qs});
    ASSERT_EQ(set.exitCode, 0) << set.err.toStdString();
    EXPECT_TRUE(set.err.contains(u"\"Offene Plattform\""_qs) && set.err.contains(u"‚Offene Plattform‘"_qs))
        << set.err.toStdString();
    EXPECT_TRUE(QString::fromUtf8(read(path(u"brief.txt"_qs))).contains(u"‚Offene Plattform‘"_qs));
    const Call batch = onDatabase({u"letter"_qs, u"--batch"_qs, u"--due-until"_qs, u"2030-01-01"_qs, u"--incomplete"_qs,
                                   u"--confirm-dates"_qs, u"--profile"_qs, profile, u"--output-dir"_qs, u"alle"_qs});
    EXPECT_EQ(batch.exitCode, 0);
    EXPECT_TRUE(batch.err.contains(u"V0412/25: "_qs)) << batch.err.toStdString();
}

TEST_F(Letters, aReleasedOneNeverTakesThePlaceOfAFile)
{
    ASSERT_EQ(release(u"brief.pdf"_qs).exitCode, 0);
    const QByteArray first = read(path(u"brief.pdf"_qs));
    const auto count = listed().size();
    const Call again =
        onDatabase({u"letter"_qs, u"V0412/25"_qs, u"--release"_qs, u"--again"_qs, u"--output"_qs, u"brief.pdf"_qs});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_TRUE(again.err.contains(u"brief.pdf"_qs)) << again.err.toStdString();
    EXPECT_EQ(read(path(u"brief.pdf"_qs)), first);
    EXPECT_EQ(listed().size(), count) << "nothing was released";
    EXPECT_EQ(
        onDatabase({u"letter"_qs, u"V0412/25"_qs, u"--release"_qs, u"--again"_qs, u"--output"_qs, u"zweiter.pdf"_qs})
            .exitCode,
        0);
}

TEST_F(Letters, aLaterBatchOfTheSameDayKeepsTheFilesOfTheOneBefore)
{
    const auto batch = [this](const QStringList &more) {
        return onDatabase(QStringList{u"letter"_qs, u"--batch"_qs, u"--due-until"_qs, u"2030-01-01"_qs,
                                      u"--incomplete"_qs, u"--confirm-dates"_qs, u"--next-review"_qs, u"2031-01-15"_qs,
                                      u"--output-dir"_qs, u"alle"_qs} +
                          more);
    };
    const auto contents = [this] {
        QMap<QString, QByteArray> found;
        for (const QString &name : QDir(path(u"alle"_qs)).entryList(QDir::Files))
            found.insert(name, read(path(u"alle/"_qs + name)));
        return found;
    };
    ASSERT_EQ(batch({u"--release"_qs}).exitCode, 0);
    const auto released = contents();
    ASSERT_FALSE(released.isEmpty());
    ASSERT_EQ(batch({}).exitCode, 0);
    const auto now = contents();
    EXPECT_GT(now.size(), released.size());
    for (auto file = released.begin(); file != released.end(); ++file)
        EXPECT_EQ(now.value(file.key()), file.value()) << file.key().toStdString();
}
