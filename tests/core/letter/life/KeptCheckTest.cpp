#include "core/letter/life/KeptCheck.h"
#include "core/edit/ReportEdits.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/life/LetterLife.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

namespace tests::letter {

using namespace core::base;
using namespace core::letter;
using namespace core::model;
using namespace core::store::sql;
using namespace tests::core_store;

namespace {

const QDate today(2027, 1, 18);

/// Two released letters, and what somebody did to the first by other means than this program.
class KeptCheck : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &reference : {QStringLiteral("V1/27"), QStringLiteral("V2/27")}) {
            makeResolution(*m_database, reference);
            const auto file = [&] {
                return must(
                    m_database->resolutions().load(must(m_database->resolutions().findByReference(reference)).value()));
            };
            for (const Clause &clause : file().clauses) {
                apply(core::edit::addReport(m_edits, file().resolution, {clause.id},
                                            QStringLiteral("Der Bau zu %1 ist begonnen.").arg(reference),
                                            QDate(2027, 1, 4), QStringLiteral("Amt 66")));
            }
            const Directory directory = must(m_database->directory().load());
            Memo memo = draftMemo(file(), directory, today);
            memo.signatoryName = QStringLiteral("Dr. Beate Ahrens");
            apply(must(release(m_edits, file(), directory, memo, today)).changes());
        }
        ASSERT_EQ(findings(), QStringList());
    }
    void apply(const Result<ChangeSet> &set)
    {
        ASSERT_TRUE(set.ok()) << set.error().detail.toStdString();
        must(m_edits.apply(*set));
    }
    QStringList findings() { return must(checkKeptLetters(*m_database)); }
    void tamper(const char *script)
    {
        const auto connection = must(Connection::open(m_path, {}));
        must(connection->dialect().runScript(*connection,
                                             QStringLiteral("DROP TRIGGER IF EXISTS released_letter_is_not_changed")));
        must(connection->dialect().runScript(*connection, QString::fromUtf8(script)));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));
    std::unique_ptr<core::store::Database> m_database = must(createDatabase(m_path));
    core::edit::EditService m_edits{*m_database, QStringLiteral("Lindner"),
                                    [] { return QDateTime(today, QTime(9, 0), Qt::UTC); }};
};

class KeptCheckFinds : public KeptCheck, public testing::WithParamInterface<std::pair<const char *, const char *>>
{
};

class KeptCheckPasses : public KeptCheck, public testing::WithParamInterface<std::pair<const char *, const char *>>
{
};

std::string nameOf(const testing::TestParamInfo<std::pair<const char *, const char *>> &info)
{
    return info.param.first;
}

}

TEST_P(KeptCheckFinds, givenALetterThatWasTamperedWith_whenChecked_thenItsResolutionIsNamedAndNoOther)
{
    tamper(GetParam().second);
    const QStringList found = findings();
    ASSERT_EQ(found.size(), 1) << found.join(u'\n').toStdString();
    EXPECT_TRUE(found.front().contains(QStringLiteral("V1/27"))) << found.front().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, KeptCheckFinds,
    testing::Values(
        std::pair(
            "aWordOfTheText",
            "UPDATE released_letter SET text = replace(text, 'begonnen', 'beendet') WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "aDigitOfTheText",
            "UPDATE released_letter SET text = replace(text, '2027', '2028') WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "somethingAdded",
            "UPDATE released_letter SET text = text || ' Erledigt.' WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair("theTextGone",
                  "UPDATE released_letter SET text = '' WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "aWordOfTheContent",
            "UPDATE released_letter SET data = replace(data, 'begonnen', 'beendet') WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair("theContentUnreadable",
                  "UPDATE released_letter SET data = substr(data, 2) WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "theContentOfAnother",
            "UPDATE released_letter SET data = (SELECT data FROM released_letter WHERE id = (SELECT max(id) FROM released_letter))"
            " WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "thePdfOfAnotherWithItsHash",
            "UPDATE released_letter SET (pdf, sha256) = (SELECT pdf, sha256 FROM released_letter WHERE id = (SELECT max(id) FROM released_letter))"
            " WHERE id = (SELECT min(id) FROM released_letter)"),
        std::pair(
            "allOfAnother",
            "UPDATE released_letter SET (pdf, sha256, text, data) = (SELECT pdf, sha256, text, data FROM released_letter WHERE id = (SELECT max(id) FROM released_letter))"
            " WHERE id = (SELECT min(id) FROM released_letter)")),
    nameOf);

TEST_P(KeptCheckPasses, givenWhatTellsNothingElse_whenChecked_thenThereIsNoFinding)
{
    tamper(GetParam().second);
    EXPECT_EQ(findings(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, KeptCheckPasses,
    testing::Values(
        std::pair("nothing", "SELECT 1"),
        std::pair("otherLineEnds", "UPDATE released_letter SET text = replace(text, char(10), char(13) || char(10))"),
        std::pair("otherSpaces", "UPDATE released_letter SET text = replace(text, ' ', '  ')"),
        // Only a chain of hashes could prove these; “check” says so.
        std::pair(
            "textAndContentTogether",
            "UPDATE released_letter SET text = replace(text, 'begonnen', 'beendet'), data = replace(data, 'begonnen', 'beendet')")),
    nameOf);

}
