#include "core/edit/EditService.h"
#include "core/import/ImportPlan.h"
#include "core/import/MemoReader.h"
#include "core/import/TextSource.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/writers/TextWriter.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/Samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace core::letter;
using namespace core::model;
using tests::core_store::must;

namespace {

const QDate kToday(2026, 11, 20);

/// Without blanks and quotation marks, which scans tear and cities write in their own way.
QString folded(QString text)
{
    static const QRegularExpression loose(QStringLiteral("[\\s\"„“”»«]"));
    return text.remove(loose);
}

/// What the letter says, from its salutation to its closing, sentence by sentence.
QStringList sentencesOf(const QString &original)
{
    static const QRegularExpression pageMark(QStringLiteral("^-\\s*\\d+\\s*-$"), QRegularExpression::MultilineOption);
    static const QRegularExpression body(QStringLiteral("^Sehr geehrte.*?(?=^Mit freundlichen)"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression end(QStringLiteral("(?<=[\\p{L}\\d)]{2}[.:,\"]|\\.\")\\s+(?=[\\p{Lu}\\d„])"));
    QString text = body.match(original).captured();
    text.remove(pageMark);
    return text.split(end, Qt::SkipEmptyParts);
}

}

/// The real letter, imported and written again in the style of its city.
TEST(OriginalLetter, HoldsEverySentenceOfTheOriginalInItsOrder)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList sentences = sentencesOf(QString::fromUtf8(file.readAll()));
    ASSERT_GE(sentences.size(), 15) << "the sentences of the original are not found";

    const QTemporaryDir folder;
    const auto database = must(core::store::sql::createDatabase(folder.filePath(QStringLiteral("dresden.bkdb"))));
    core::edit::EditService service(*database, QStringLiteral("Sachbearbeitung"),
                                    [] { return QDateTime(kToday, QTime(8, 0), Qt::UTC); });
    const auto read = must(core::import::MemoReader().read(must(core::import::readSource(path))));
    must(service.apply(
        must(core::import::planImport(service, read, QStringLiteral("hausmitteilung.txt"), kToday)).changes));
    const auto id = must(database->resolutions().findByReference(read.reference));
    ASSERT_TRUE(id);
    const ResolutionFile stored = must(database->resolutions().load(*id));
    ASSERT_EQ(stored.memos.size(), 1u);
    const auto profiles = shippedProfiles();
    const auto dresden = std::find_if(profiles.begin(), profiles.end(),
                                      [](const LetterTemplate &p) { return p.name == QStringLiteral("Dresden"); });
    ASSERT_NE(dresden, profiles.end());

    const QString composed =
        toPlainText(compose(stored, must(database->directory().load()), stored.memos.front(), *dresden, kToday));
    const QString text = folded(composed);
    qsizetype from = 0;
    for (const QString &sentence : sentences) {
        const QString wanted = folded(sentence);
        const qsizetype at = text.indexOf(wanted, from);
        EXPECT_GE(at, 0) << sentence.toStdString() << "\nis not in its place in\n" << composed.toStdString();
        from = at < 0 ? from : at + wanted.size();
    }
    // And who writes to whom about what.
    QStringList facts{read.reference, read.meeting, read.title, read.division, read.fileReference, dresden->city};
    facts += read.recipients;
    for (const auto &people : {read.signatories, read.acknowledgements}) {
        for (const core::import::ReadPerson &person : people)
            facts << person.name << person.function;
    }
    for (const QString &fact : facts)
        EXPECT_TRUE(text.contains(folded(fact))) << fact.toStdString();
    EXPECT_GE(facts.size(), 12);
}
