#include "core/letter/house/Profiles.h"
#include "core/letter/content/LetterComposer.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::core_store;

namespace {

const QByteArray kShield = R"(<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"><path fill="#c00" d="M0 0h40v30q0 15-20 20Q0 45 0 30z"/></svg>)";

QString sentenceOf(const Result<CoatOfArms> &result)
{
    return result ? QString() : result.error().detail;
}

LetterTemplate named(const QString &name)
{
    LetterTemplate profile;
    profile.name = name;
    profile.city = u"Stadt "_qs + name;
    return profile;
}

class ProfileStore : public testing::Test
{
protected:
    Directory directory() { return must(m_database->directory().load()); }
    void apply(const Result<ChangeSet> &set)
    {
        ASSERT_TRUE(set.ok()) << set.error().detail.toStdString();
        if (!set->isEmpty())
            must(m_edits.apply(*set));
    }
    QStringList names()
    {
        QStringList all;
        for (const LetterTemplate &profile : profilesOf(directory()))
            all << profile.name;
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Database> m_database =
        must(core::store::sql::createDatabase(m_folder.filePath(u"stadt.db"_qs)));
    core::edit::EditService m_edits{*m_database, u"Sachbearbeitung"_qs, [] { return clerk.at; }};
};

}

TEST(CoatOfArms, GivenAPlainSvg_IsDrawnInItsShape)
{
    const auto shield = coatOfArmsFrom(kShield);
    ASSERT_TRUE(shield.ok()) << sentenceOf(shield).toStdString();
    const QImage picture = render(*shield, 500);
    EXPECT_EQ(picture.size(), QSize(400, 500));
    EXPECT_EQ(picture.pixelColor(200, 100), QColor(0xcc, 0, 0));
    EXPECT_EQ(picture.pixelColor(5, 495), QColor(Qt::white));
    EXPECT_EQ(render(*shield, 500).cacheKey(), picture.cacheKey()) << "drawn once, so that a PDF holds it once";
}

TEST(CoatOfArms, GivenABrokenOrDangerousFile_IsRefusedByASentence)
{
    const QByteArray svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">%1</svg>";
    const auto with = [&svg](const char *inside) { return QByteArray(svg).replace("%1", inside); };
    const QByteArray refused[] = {
        kShield.chopped(20),
        "<svg",
        "GIF89a",
        "<html><body/></html>",
        QByteArray("\x89PNG\r\n\x1a\n", 8) + "kein Bild",
        with("<image width=\"9\" height=\"9\" xlink:href=\"file:///etc/passwd\"/>"),
        with("<image width=\"9\" height=\"9\" href=\"http://example.org/x.png\"/>"),
        with("<script>alert(1)</script>"),
        with("<foreignObject/>"),
        with("<style>@import 'file:///etc/passwd';</style>"),
        with("<rect style=\"fill:url(file:///x.svg#a)\"/>"),
        with("<g id=\"a\"><use xlink:href=\"#b\"/></g><g id=\"b\"><use xlink:href=\"#a\"/></g>"),
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">&a;</svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 9\"/>",
        with(QByteArray(200, ' ').replace(" ", "<g>").constData()),
        QByteArray(kLargestCoatOfArms + 1, ' '),
    };
    for (const QByteArray &content : refused) {
        const auto taken = coatOfArmsFrom(content);
        EXPECT_FALSE(taken.ok()) << content.left(200).toStdString();
        EXPECT_TRUE(sentenceOf(taken).endsWith(u'.')) << sentenceOf(taken).toStdString();
    }
    EXPECT_TRUE(coatOfArmsFrom(
                    with("<g id=\"a\"/><use xlink:href=\"#a\"/><rect fill=\"url( #grad )\" width=\"9\" height=\"9\"/>"))
                    .ok());
}

TEST(CoatOfArms, GivenAFileOfTwoHundredMegabytes_IsRefusedWithoutBeingRead)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"wappen.svg"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024));
    EXPECT_TRUE(sentenceOf(readCoatOfArms(file.fileName())).contains(u"512"));
    EXPECT_FALSE(readCoatOfArms(folder.filePath(u"fehlt.svg"_qs)).ok());
}

TEST(Profile, ComesBackFromItsFileWithEverything)
{
    QTemporaryDir folder;
    LetterTemplate profile = named(u"Musterstadt"_qs);
    profile.edition = 7;
    profile.form = LetterForm::A;
    profile.coatOfArms = *coatOfArmsFrom(kShield);
    profile.parts.readers = false;
    profile.wording.subjectFinal = u"Abschluss zu {nummer}"_qs;
    profile.senders = {{u"GB 1"_qs, u"Geschäftsbereich 1\nKämmerei"_qs, u"Am Markt 2"_qs, u"Frau Lindner"_qs,
                        u"0123 4"_qs, u"gb1@stadt.example"_qs}};
    profile.signers = {{u"GB 1"_qs, u"i. V."_qs, u"Dr. Beate Ahrens"_qs, u"Amtsleiterin"_qs}};
    profile.distributionLists = {{u"Fraktionen"_qs,
                                  u"An die Fraktionen"_qs,
                                  {u"a@stadt.example"_qs, u"b@stadt.example"_qs},
                                  {u"c@stadt.example"_qs},
                                  true}};
    const QString path = folder.filePath(u"profil.json"_qs);
    ASSERT_TRUE(writeProfile(profile, path).ok());
    const auto read = readProfile(path);
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    EXPECT_EQ(*read, profile);
}

TEST(Profile, ThatFindsNoRoomForItsFileSaysSoAndLeavesTheOldOne)
{
    tests::support::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString path = disk.filePath(QStringLiteral("stil.json"));
    ASSERT_TRUE(writeProfile(named(u"Alt"_qs), path).ok());
    disk.fillUp();
    LetterTemplate large = named(u"Neu"_qs);
    large.wording.mailText = QString(20'000, u'x');
    EXPECT_EQ(writeProfile(large, path).error().kind, ErrorKind::Full);
    EXPECT_EQ(must(readProfile(path)).name, u"Alt"_qs);
}

TEST(Profile, AnUnknownPlaceholderIsToldWithItsFieldAndPlace)
{
    LetterTemplate profile;
    profile.wording.salutation = u"Guten Tag,\nzu {refrence}"_qs;
    profile.distributionLists = {{u"Rat"_qs, u"An {wen}"_qs, {}, {}, false}};
    const std::vector<TemplateFault> faults = faultsOf(profile);
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_EQ(faults[0].field, u"wording.salutation"_qs);
    EXPECT_EQ(profile.wording.salutation.mid(faults[0].position, faults[0].length), u"{refrence}"_qs);
    EXPECT_TRUE(faults[0].sentence.contains(u"line 2, character 4")) << faults[0].sentence.toStdString();
    EXPECT_EQ(faults[1].field, u"distributionLists[0].recipients"_qs);
    EXPECT_EQ(letterTemplateFromJson(toJson(profile)).error().kind, ErrorKind::Invalid);
}

TEST(Profile, EveryPlaceholderHasAMeaningAndEveryWordingALabel)
{
    for (const Placeholder &placeholder : placeholders()) {
        EXPECT_FALSE(meaningOf(placeholder).isEmpty());
        EXPECT_TRUE(unknownPlaceholders(u'{' + QString::fromUtf16(placeholder.name) + u'}').empty());
    }
    // Every standing sentence can be edited: a field of the struct that is missing in the list would be lost in the file.
    EXPECT_EQ(wordingFields().size() * sizeof(QString), sizeof(LetterWording));
    EXPECT_EQ(partFields().size() * sizeof(bool), sizeof(LetterParts));
}

TEST(Profile, ADamagedCoatOfArmsInAProfileIsRefused)
{
    for (const char *data : {"\"!!!\"", "\"PHN2Zw==\""}) {
        const auto read =
            letterTemplateFromJson(QByteArray(R"({"kind":"letter-template","version":2,"coatOfArms":)") + data + '}');
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
    }
}

TEST(Profile, ThreeComeWithTheProgram)
{
    ASSERT_EQ(shippedProfiles().size(), 3u);
    Directory directory;
    for (const char16_t *name : {u"Dresden", u"München", u"Ohne Anrede und Schluss"}) {
        const auto profile = profileNamed(directory, name);
        ASSERT_TRUE(profile.has_value()) << QString::fromUtf16(name).toStdString();
        EXPECT_EQ(faultsOf(*profile), std::vector<TemplateFault>());
        EXPECT_FALSE(profile->distributionLists.empty());
    }
    EXPECT_EQ(profileNamed(directory, u"München")->form, LetterForm::A);
    EXPECT_FALSE(profileNamed(directory, u"Ohne Anrede und Schluss")->parts.salutation);
}

TEST_F(ProfileStore, TheFirstProfileIsTheOneInUse_OthersAreKeptBesideIt)
{
    apply(saveProfile(m_edits, directory(), named(u"A"_qs), {}));
    EXPECT_EQ(letterTemplateOf(directory()).name, u"A"_qs);
    apply(saveProfile(m_edits, directory(), named(u"B"_qs), {}));
    EXPECT_EQ(names(), QStringList({u"A"_qs, u"B"_qs}));

    apply(useProfile(m_edits, directory(), u"B"_qs));
    EXPECT_EQ(names(), QStringList({u"B"_qs, u"A"_qs}));
    apply(useProfile(m_edits, directory(), u"A"_qs));
    EXPECT_EQ(names(), QStringList({u"A"_qs, u"B"_qs}));
    apply(useProfile(m_edits, directory(), u"Dresden"_qs));
    EXPECT_EQ(names(), QStringList({u"Dresden"_qs, u"A"_qs, u"B"_qs}));
}

TEST_F(ProfileStore, IsRenamedAndRemovedButNeverDoubled)
{
    apply(saveProfile(m_edits, directory(), named(u"A"_qs), {}));
    apply(saveProfile(m_edits, directory(), named(u"B"_qs), {}));
    EXPECT_EQ(saveProfile(m_edits, directory(), named(u"A"_qs), u"B"_qs).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(saveProfile(m_edits, directory(), named(u" "_qs), u"B"_qs).error().kind, ErrorKind::Invalid);
    apply(saveProfile(m_edits, directory(), named(u"C"_qs), u"B"_qs));
    EXPECT_EQ(names(), QStringList({u"A"_qs, u"C"_qs}));
    EXPECT_EQ(removeProfile(directory(), u"A"_qs).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(removeProfile(directory(), u"B"_qs).error().kind, ErrorKind::NotFound);
    apply(removeProfile(directory(), u"C"_qs));
    EXPECT_EQ(names(), QStringList({u"A"_qs}));
}

TEST_F(ProfileStore, ALetterNamesItsProfile_ElseTheCitysIsTaken)
{
    apply(saveProfile(m_edits, directory(), named(u"A"_qs), {}));
    apply(saveProfile(m_edits, directory(), named(u"B"_qs), {}));
    Memo memo;
    EXPECT_EQ(letterTemplateOf(directory(), memo).name, u"A"_qs);
    memo.profile = u"B"_qs;
    EXPECT_EQ(letterTemplateOf(directory(), memo).name, u"B"_qs);
    memo.profile = u"gibt es nicht"_qs;
    EXPECT_EQ(letterTemplateOf(directory(), memo).name, u"A"_qs);
}

TEST(Profile, ADivisionPrintsItsOwnSenderAndSigner)
{
    LetterTemplate house = named(u"Musterstadt"_qs);
    house.address = u"Rathausplatz 1"_qs;
    house.phone = u"0123 0"_qs;
    house.senders = {
        {u"GB 2"_qs, u"Dezernat {division}"_qs, u"Schulstraße 9"_qs, u"Herr Keller"_qs, {}, u"gb2@stadt.example"_qs}};
    house.signers = {{u"GB 2"_qs, u"i. A."_qs, u"Jana Roth"_qs, u"Sachgebietsleiterin"_qs},
                     {{}, {}, u"Für Alle"_qs, {}}};
    Directory directory;
    directory.divisions = {{DivisionId{1}, u"GB 1"_qs, u"Finanzen"_qs, 1, 0},
                           {DivisionId{2}, u"GB 2"_qs, u"Bildung"_qs, 2, 0}};
    ResolutionFile file;
    file.resolution.division = DivisionId{2};
    const QDate today(2027, 1, 18);

    const Memo second = draftMemo(file, directory, house, today);
    const Letter letter = compose(file, directory, second, house, today);
    EXPECT_EQ(letter.division, u"Dezernat Bildung"_qs);
    EXPECT_EQ(letter.returnLine, u"Stadt Musterstadt · Schulstraße 9"_qs);
    EXPECT_EQ(signatureLine(letter.signatory), u"i. A. Jana Roth"_qs);
    EXPECT_EQ(letter.information[0], (LetterFact{u"Bearbeitung"_qs, u"Herr Keller"_qs}));
    EXPECT_EQ(letter.information[1], (LetterFact{u"Telefon"_qs, u"0123 0"_qs}));
    EXPECT_EQ(letter.information[2], (LetterFact{u"E-Mail"_qs, u"gb2@stadt.example"_qs}));

    file.resolution.division = DivisionId{1};
    const Memo first = draftMemo(file, directory, house, today);
    EXPECT_EQ(first.signatoryName, u"Für Alle"_qs);
    EXPECT_EQ(compose(file, directory, first, house, today).division, u"Geschäftsbereich Finanzen"_qs);
}

TEST(Profile, AConfidentialLetterTakesTheListThatMaySeeIt)
{
    const LetterTemplate house = *profileNamed({}, u"Dresden");
    ResolutionFile file;
    file.resolution.visibility = Visibility::NonPublic;
    const Memo memo = draftMemo(file, {}, house, QDate(2027, 1, 18));
    EXPECT_TRUE(house.distributionList(memo.distribution)->confidential);
    const Letter letter = compose(file, {}, memo, house, QDate(2027, 1, 18));
    EXPECT_TRUE(letter.confidential);
    EXPECT_FALSE(letter.notice.isEmpty());
    EXPECT_EQ(letter.recipients.back(), u"– persönlich –"_qs);
}

TEST_F(ProfileStore, ACityIsTakenWhereTheHouseStyleNamesNone)
{
    const CityFacts facts{u"Stadt Musterstadt"_qs, u"Rathausplatz 1 · 01234 Musterstadt"_qs};
    EXPECT_TRUE(lacksCity(directory()));
    apply(takeCity(m_edits, directory(), facts));
    EXPECT_FALSE(lacksCity(directory()));
    EXPECT_EQ(letterTemplateOf(directory()).city, facts.city);
    EXPECT_EQ(letterTemplateOf(directory()).address, facts.address);

    // What the house says itself stays.
    LetterTemplate own = letterTemplateOf(directory());
    own.city = u" "_qs;
    own.address = u"Postfach 12"_qs;
    own.phone = u"0123 488-0"_qs;
    apply(saveProfile(m_edits, directory(), own, own.name));
    EXPECT_TRUE(lacksCity(directory()));
    apply(takeCity(m_edits, directory(), facts));
    own.city = facts.city;
    EXPECT_EQ(letterTemplateOf(directory()), own);
}
