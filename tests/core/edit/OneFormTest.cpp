#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

namespace {

const QString decomposed = QStringLiteral("Bis Ma\u0308rz wird in der Schu\u0308t\u00ADtestra\u00DFe gepflanzt.");
const QString composed = QStringLiteral("Bis M\u00E4rz wird in der Sch\u00FCttestra\u00DFe gepflanzt.");

class OneForm : public Edit
{
protected:
    std::vector<ResolutionId> found(const QString &words)
    {
        core::store::ResolutionFilter filter;
        filter.words = words;
        return must(m_database->resolutions().order(filter, {}));
    }
    StatusReport report(const QString &text)
    {
        StatusReport made;
        made.id = newId<StatusReportId>(*m_database);
        made.resolution = m_id;
        made.text = text;
        made.asOf = QDate(2022, 6, 1);
        made.clauses = {clause().id};
        return made;
    }
};

}

TEST_F(OneForm, givenTextTypedInDecomposedLetters_whenWritten_thenItIsStoredComposedAndFound)
{
    must(m_edits.apply({QStringLiteral("Bericht"), {inserted(report(decomposed))}}));
    EXPECT_EQ(file().reports.at(0).text, composed);
    for (const QString &words : {QStringLiteral("M\u00E4rz"), QStringLiteral("Ma\u0308rz"),
                                 QStringLiteral("Sch\u00FCttestra\u00DFe"), QStringLiteral("maerz")})
        EXPECT_EQ(found(words).size(), 1u) << words.toStdString();
}

TEST_F(OneForm, givenEveryFieldThatPeopleType_whenWritten_thenItIsStoredInOneForm)
{
    Resolution after = file().resolution;
    for (QString Resolution::*field : {&Resolution::title, &Resolution::meeting, &Resolution::fileReference,
                                       &Resolution::remark, &Resolution::closingNote})
        after.*field = decomposed;
    after.relatedPapers = {{QStringLiteral("V\u2010070\u200B0/21"), decomposed, decomposed}};
    must(m_edits.apply(edited(QStringLiteral("Text"), file().resolution, after)));
    const Resolution stored = file().resolution;
    for (QString Resolution::*field : {&Resolution::title, &Resolution::meeting, &Resolution::fileReference,
                                       &Resolution::remark, &Resolution::closingNote})
        EXPECT_EQ(stored.*field, composed);
    EXPECT_EQ(stored.relatedPapers.at(0), (RelatedPaper{QStringLiteral("V-0700/21"), composed, composed}));
    const Office office{newId<OfficeId>(*m_database), QStringLiteral("66"), decomposed, {}, {}};
    must(m_edits.apply({QStringLiteral("Amt"), {inserted(office)}}));
    EXPECT_EQ(must(m_database->directory().load()).offices.at(0).name, composed);
}

TEST_F(OneForm, givenATextThatWasStoredBefore_whenSomethingElseIsEdited_thenItStaysAsItIsAndIsFound)
{
    Clause old = clause();
    old.text = decomposed;
    write(*m_database, {changed(clause(), old)}); // as an earlier version wrote it
    EXPECT_EQ(found(QStringLiteral("M\u00E4rz")).size(), 1u) << "the search folds what is stored";
    Clause after = clause();
    after.statusReason = decomposed;
    must(m_edits.apply(edited(QStringLiteral("Grund"), clause(), after)));
    EXPECT_EQ(clause().text, decomposed);
    EXPECT_EQ(clause().statusReason, composed);
}

TEST_F(OneForm, givenAReleasedLetter_whenItsRecordIsWrittenOn_thenItsWordsStay)
{
    Memo memo;
    memo.id = newId<MemoId>(*m_database);
    memo.resolution = m_id;
    memo.date = QDate(2022, 6, 1);
    memo.opening = decomposed;
    memo.state = MemoState::Released;
    write(*m_database, {inserted(memo)});
    Memo sent = file().memos.at(0);
    sent.state = MemoState::Sent;
    sent.sentOn = QDate(2022, 6, 2);
    must(m_edits.apply(edited(QStringLiteral("Versandt"), file().memos.at(0), sent)));
    EXPECT_EQ(file().memos.at(0).opening, decomposed);
}

TEST_F(OneForm, givenAnEditThatWasBroughtIntoForm_whenUndone_thenItIsGone)
{
    const QString before = clause().text;
    const auto applied = must(m_edits.apply(textEdit(decomposed)));
    EXPECT_EQ(clause().text, composed);
    must(m_edits.revert(applied));
    EXPECT_EQ(clause().text, before);
}

}
