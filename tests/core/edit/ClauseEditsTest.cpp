#include "core/edit/ReportEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using ClauseEditsTest = Edit;

TEST_F(ClauseEditsTest, givenDeadline_whenExtended_thenBothDatesStayVisible)
{
    must(m_edits.apply(
        must(extendDeadline(m_edits, clause(), QDate(2022, 6, 30), QStringLiteral("erste Frist"), {}, std::nullopt))));
    EXPECT_TRUE(file().extensions.empty()) << "a first deadline extends nothing";
    must(m_edits.apply(must(extendDeadline(m_edits, clause(), QDate(2022, 12, 31), QStringLiteral("Lieferung"),
                                           QStringLiteral("OB"), QDate(2022, 6, 1)))));
    EXPECT_EQ(clause().dueOn, QDate(2022, 12, 31));
    ASSERT_EQ(file().extensions.size(), 1U);
    EXPECT_EQ(file().extensions[0].oldDate, QDate(2022, 6, 30));
    EXPECT_EQ(file().extensions[0].newDate, QDate(2022, 12, 31));
}

TEST_F(ClauseEditsTest, givenExtendedClause_whenRemoved_thenItsExtensionsGoAndUndoBringsAllBack)
{
    must(m_edits.apply(must(extendDeadline(m_edits, clause(), QDate(2022, 6, 30), {}, {}, std::nullopt))));
    must(m_edits.apply(
        must(extendDeadline(m_edits, clause(), QDate(2022, 12, 31), QStringLiteral("Lieferung"), {}, std::nullopt))));
    const auto before = file();
    const auto applied = must(m_edits.apply(must(removeClause(before, before.clauses[0].id))));
    EXPECT_EQ(file().clauses.size(), 1U);
    EXPECT_TRUE(file().extensions.empty());
    must(m_edits.revert(applied));
    ASSERT_EQ(file().clauses.size(), 2U);
    EXPECT_TRUE(sameContent(file().clauses[0], before.clauses[0]));
    EXPECT_TRUE(sameContent(file().extensions.at(0), before.extensions.at(0)));
}

TEST_F(ClauseEditsTest, givenClauseWithReport_whenRemoved_thenInvalid)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause().id, clause(1).id},
                                      QStringLiteral("Sachstand"), QDate(2022, 6, 1), {}))));
    EXPECT_EQ(removeClause(file(), clause(1).id).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(removeClause(file(), ClauseId{999'999}).error().kind, ErrorKind::NotFound);
    const ResolutionFile written = file();
    EXPECT_EQ(written.latestReport(written.clauses[0].id), written.latestReport(written.clauses[1].id))
        << "a joint report covers both";
}

TEST_F(ClauseEditsTest, theReasonOfAnEarlierStatusGoesWithIt)
{
    must(m_edits.apply(setStatus(clause(), ClauseStatus::Deferred, QStringLiteral("  Haushalt gesperrt "))));
    EXPECT_EQ(clause().statusReason, u"Haushalt gesperrt");
    must(m_edits.apply(setStatus(clause(), ClauseStatus::InProgress, {})));
    EXPECT_EQ(clause().status, ClauseStatus::InProgress);
    EXPECT_TRUE(clause().statusReason.isEmpty());
}

TEST_F(ClauseEditsTest, anExpectedDateAndADeadlineAreTakenAwayAgain)
{
    must(m_edits.apply(setExpected(clause(), QDate(2022, 9, 1))));
    EXPECT_EQ(clause().expectedOn, QDate(2022, 9, 1));
    must(m_edits.apply(setExpected(clause(), std::nullopt)));
    EXPECT_FALSE(clause().expectedOn);
    must(m_edits.apply(must(extendDeadline(m_edits, clause(), QDate(2022, 6, 30), {}, {}, std::nullopt))));
    must(m_edits.apply(removeDeadline(clause())));
    EXPECT_FALSE(clause().dueOn);
    EXPECT_TRUE(removeDeadline(clause()).isEmpty()) << "there is none";
}

TEST_F(ClauseEditsTest, officesThatStayKeepTheirOrderAndNewOnesFollow)
{
    Clause asked = clause();
    asked.supportingOffices = {OfficeId{3}, OfficeId{1}, OfficeId{2}};
    const ChangeSet set = setSupportingOffices(asked, {OfficeId{2}, OfficeId{4}, OfficeId{3}});
    const auto after = std::get<Clause>(*set.changes.at(0).after);
    EXPECT_EQ(after.supportingOffices, (std::vector{OfficeId{3}, OfficeId{2}, OfficeId{4}}));
    EXPECT_EQ(std::get<Clause>(*setLeadOffice(asked, OfficeId{7}).changes.at(0).after).leadOffice, OfficeId{7});
    EXPECT_TRUE(setLeadOffice(asked, asked.leadOffice).isEmpty());
}

TEST_F(ClauseEditsTest, aSubClauseStandsBehindItsSiblingsAndMovesAmongThem)
{
    const auto labels = [this] {
        QStringList all;
        for (const Clause &each : file().clauses)
            all << each.label;
        return all.join(u' ');
    };
    const ClauseId first = clause(0).id;
    const QString second = clause(1).label;
    for (const char *label : {"1a", "1b"})
        must(m_edits.apply(must(insertClause(m_edits, file(), first, QString::fromLatin1(label), {}))));
    EXPECT_EQ(labels(), clause(0).label + QStringLiteral(" 1a 1b ") + second);
    must(m_edits.apply(moveClause(file(), clause(2).id, -1)));
    EXPECT_EQ(labels(), clause(0).label + QStringLiteral(" 1b 1a ") + second);
    EXPECT_TRUE(moveClause(file(), clause(1).id, -1).isEmpty()) << "it is the first of its equals";
    must(m_edits.apply(moveClause(file(), first, 1)));
    EXPECT_EQ(file().clauses[0].label, second) << "a clause takes its sub-clauses along";
    EXPECT_EQ(file().clauses[3].label, u"1a");
    EXPECT_TRUE(moveClause(file(), first, 1).isEmpty()) << "it is the last";
    EXPECT_TRUE(moveClause(file(), ClauseId{999'999}, 1).isEmpty());
}

TEST_F(ClauseEditsTest, givenStatus_whenSet_thenItsReasonGoesWithIt)
{
    must(m_edits.apply(setStatus(clause(), ClauseStatus::Deferred, QStringLiteral("  Haushalt \n"))));
    EXPECT_EQ(clause().status, ClauseStatus::Deferred);
    EXPECT_EQ(clause().statusReason, u"Haushalt");
    EXPECT_TRUE(setStatus(clause(), ClauseStatus::Deferred, QStringLiteral("Haushalt")).isEmpty());
}

TEST_F(ClauseEditsTest, givenSubPoints_whenTheirClauseIsRemoved_thenInvalidUntilTheyAreGone)
{
    Clause sub = clause(1);
    sub.parent = clause(0).id;
    must(m_edits.apply(edited(QStringLiteral("x"), clause(1), sub)));
    const ResolutionFile whole = file();
    EXPECT_EQ(removeClause(whole, whole.clauses[0].id).error().kind, ErrorKind::Invalid);
    must(m_edits.apply(must(removeClause(whole, whole.clauses[1].id))));
    must(m_edits.apply(must(removeClause(file(), whole.clauses[0].id))));
    EXPECT_TRUE(file().clauses.empty());
}

TEST_F(ClauseEditsTest, givenExtensionsOfBothClauses_whenOneIsRemoved_thenThoseOfTheOtherStay)
{
    for (size_t index : {0u, 1u}) {
        must(m_edits.apply(must(extendDeadline(m_edits, clause(index), QDate(2022, 6, 30), {}, {}, std::nullopt))));
        must(m_edits.apply(must(extendDeadline(m_edits, clause(index), QDate(2022, 12, 31), QStringLiteral("Lieferung"),
                                               QStringLiteral("OB"), QDate(2022, 6, 1)))));
    }
    const ClauseId other = clause(1).id;
    must(m_edits.apply(must(removeClause(file(), clause(0).id))));
    ASSERT_EQ(file().extensions.size(), 1u);
    EXPECT_EQ(file().extensions[0].clause, other);
    EXPECT_EQ(file().extensions[0].reason, u"Lieferung");
    EXPECT_EQ(file().extensions[0].decidedBy, u"OB");
    EXPECT_EQ(file().extensions[0].decidedOn, QDate(2022, 6, 1));
}

}
