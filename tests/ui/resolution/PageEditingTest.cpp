#include "core/edit/ClauseEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "tests/support/Submitted.h"
#include "tests/ui/resolution/ResolutionFixture.h"

#include "ui/resolution/ClauseOrder.h"
#include "ui/widgets/DateField.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace tests::ui;

namespace {

class PageEditing : public ResolutionFixture
{
protected:
    QStringList storedLabels()
    {
        QStringList labels;
        for (const Clause &clause : stored().clauses)
            labels << clause.label;
        return labels;
    }
    /// Two sub-clauses of the first clause.
    void addSubClauses()
    {
        for (int i = 0; i < 2; ++i)
            ASSERT_TRUE(tests::support::submitted(
                *session, core::edit::insertClause(session->edits(), stored(), clauses[0],
                                                   i == 0 ? QStringLiteral("1a") : QStringLiteral("1b"),
                                                   QStringLiteral("Unterpunkt"))));
    }
    ResolutionId anotherResolution()
    {
        const auto set = core::edit::newResolution(session->edits(), QStringLiteral("V0001/22"),
                                                   QStringLiteral("Ein anderer Beschluss"));
        EXPECT_TRUE(tests::support::submitted(*session, set));
        return std::get<Resolution>(*set->changes.front().after).id;
    }
    void fill(const QString &line, const QString &text)
    {
        auto *field = find<QLineEdit>(line);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
};

}

TEST_F(PageEditing, RelatedPapersAreAddedChangedAndRemoved)
{
    click(QStringLiteral("resolution details"));
    click(QStringLiteral("add related paper"));
    EXPECT_TRUE(find(QStringLiteral("new related paper form number"))->hasFocus());
    click(QStringLiteral("new related paper form accept"));
    EXPECT_TRUE(shows(QStringLiteral("new related paper form complaint"))) << "a paper needs something that names it";
    fill(QStringLiteral("new related paper form number"), QStringLiteral("A0188/21"));
    fill(QStringLiteral("new related paper form relation"), QStringLiteral("Antrag"));
    fill(QStringLiteral("new related paper form title"), QStringLiteral("Haltestellen; barrierefrei"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    const RelatedPaper first{QStringLiteral("A0188/21"), QStringLiteral("Haltestellen; barrierefrei"),
                             QStringLiteral("Antrag")};
    EXPECT_EQ(stored().resolution.relatedPapers, std::vector{first});
    EXPECT_FALSE(shows(QStringLiteral("new related paper form")));

    click(QStringLiteral("related paper A0188/21"));
    fill(QStringLiteral("related paper A0188/21 form number"), QStringLiteral("A0188/21/1"));
    click(QStringLiteral("related paper A0188/21 form accept"));
    settle();
    EXPECT_EQ(stored().resolution.relatedPapers.front().reference, QStringLiteral("A0188/21/1"));
    EXPECT_EQ(stored().resolution.relatedPapers.front().title, first.title);

    click(QStringLiteral("related paper A0188/21/1 remove"));
    settle();
    EXPECT_TRUE(stored().resolution.relatedPapers.empty());
    session->undoStack().undo();
    EXPECT_EQ(stored().resolution.relatedPapers.size(), 1U);
}

TEST_F(PageEditing, AnUnfinishedPaperIsOfferedAgainAfterACrash)
{
    click(QStringLiteral("resolution details"));
    click(QStringLiteral("add related paper"));
    fill(QStringLiteral("new related paper form number"), QStringLiteral("A0188/21"));
    clock.advance(2000);
    crash();
    open();
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("new related paper form number"))->text(), QStringLiteral("A0188/21"));
}

TEST_F(PageEditing, ExemptingNeedsItsReasonAndIsTakenBack)
{
    trigger(QStringLiteral("action exempt"));
    click(QStringLiteral("exempt form accept"));
    EXPECT_TRUE(shows(QStringLiteral("exempt form complaint")));
    EXPECT_FALSE(stored().resolution.isExempt());
    find(QStringLiteral("exempt form note"))->setFocus();
    type(QStringLiteral("unterliegt nicht der Kontrolle"));
    click(QStringLiteral("exempt form accept"));
    settle();
    EXPECT_EQ(stored().resolution.exemptReason, QStringLiteral("unterliegt nicht der Kontrolle"));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("resolution state"))
                    ->text()
                    .contains(QStringLiteral("unterliegt nicht der Kontrolle")));
    click(QStringLiteral("resolution state action"));
    EXPECT_FALSE(stored().resolution.isExempt());
}

TEST_F(PageEditing, AFormOfOneResolutionDoesNotFollowToAnother)
{
    const ResolutionId other = anotherResolution();
    trigger(QStringLiteral("action exempt"));
    type(QStringLiteral("nur dieser"));
    view->show(other);
    settle();
    EXPECT_FALSE(shows(QStringLiteral("exempt form")));
    view->show(id);
    EXPECT_EQ(find<QPlainTextEdit>(QStringLiteral("exempt form note"))->toPlainText(), QStringLiteral("nur dieser"))
        << "it waits where it belongs";
}

TEST_F(PageEditing, ReportDetailsAreChanged)
{
    const QString report = QStringLiteral("clause 1 report %1").arg(stored().reports[0].id.value);
    const QString form = QStringLiteral("clause 1 report details");
    click(report + QStringLiteral(" details"));
    fill(form + QStringLiteral(" date"), QStringLiteral("1.11.26"));
    auto *state = find<QComboBox>(form + QStringLiteral(" state"));
    state->setFocus();
    state->setCurrentIndex(state->findData(code(ReportState::Draft)));
    Q_EMIT state->activated(state->currentIndex());
    auto *second = find<QCheckBox>(form + QStringLiteral(" clause 2"));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    click(form + QStringLiteral(" accept"));
    settle();
    const StatusReport changed = stored().reports[0];
    EXPECT_EQ(changed.asOf, QDate(2026, 11, 1));
    EXPECT_EQ(changed.state, ReportState::Draft);
    EXPECT_EQ(changed.clauses, (std::vector{clauses[0], clauses[1]}));
    EXPECT_EQ(changed.author, QStringLiteral("Otto")) << "who wrote it stays";
}

TEST_F(PageEditing, AJointReportIsReachedAndEditedFromItsOtherClauses)
{
    StatusReport joint{newId<StatusReportId>(),
                       id,
                       {clauses[0], clauses[2]},
                       QStringLiteral("Gemeinsamer Stand."),
                       today,
                       ReportState::Approved,
                       QStringLiteral("Otto"),
                       0};
    ASSERT_TRUE(
        tests::support::submitted(*session, ChangeSet{QStringLiteral("Sachstand"), {{std::nullopt, Record(joint)}}}));
    settle();
    const QString link = QStringLiteral("clause 3 report %1 link").arg(joint.id.value);
    auto *button = find<QAbstractButton>(link);
    EXPECT_TRUE(button->isVisible());
    EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0) << "reachable by keyboard";
    EXPECT_TRUE(button->text().contains(QStringLiteral("clause 1")));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    auto *text = find<::ui::widgets::InPlaceText>(QStringLiteral("clause 1 report %1 text").arg(joint.id.value));
    ASSERT_TRUE(text->isEditing());
    EXPECT_TRUE(text->editor()->hasFocus());
    type(QStringLiteral("Neu: "));
    clock.advance(2000);
    EXPECT_EQ(stored().reports[0].text, QStringLiteral("Neu: Gemeinsamer Stand."));
    click(QStringLiteral("clause 3 report %1 details").arg(joint.id.value));
    EXPECT_TRUE(shows(QStringLiteral("clause 3 report details"))) << "its details from either clause";
}

TEST_F(PageEditing, SupportingOfficesAreChosen)
{
    view->showClause(clauses[1]);
    click(QStringLiteral("clause 2 supporting offices"));
    for (const char *office : {"61 Amt 1", "62 Amt 2"}) {
        auto *box = find<QCheckBox>(QStringLiteral("clause 2 offices form office %1").arg(QLatin1StringView(office)));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    click(QStringLiteral("clause 2 offices form accept"));
    settle();
    EXPECT_EQ(stored().clauses[1].supportingOffices, offices);
    EXPECT_EQ(find<QAbstractButton>(QStringLiteral("clause 2 supporting offices"))->text(), QStringLiteral("61, 62"));
}

TEST_F(PageEditing, AClauseMovesWithItsSubClauses)
{
    addSubClauses();
    settle();
    EXPECT_EQ(storedLabels(), (QStringList{QStringLiteral("1"), QStringLiteral("1a"), QStringLiteral("1b"),
                                           QStringLiteral("2"), QStringLiteral("3")}));
    view->showClause(clauses[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(storedLabels(), (QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1a"),
                                           QStringLiteral("1b"), QStringLiteral("3")}));
    // A sub-clause moves only among its equals.
    view->showClause(stored().clauses[3].id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(storedLabels(), (QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1b"),
                                           QStringLiteral("1a"), QStringLiteral("3")}));
    const auto positions = stored().clauses;
    for (size_t i = 0; i < positions.size(); ++i)
        EXPECT_EQ(positions[i].position, int(i) + 1);
    settle();
    const int up = find(QStringLiteral("clause 2"))->mapTo(view.get(), QPoint()).y();
    const int down = find(QStringLiteral("clause 1"))->mapTo(view.get(), QPoint()).y();
    EXPECT_LT(up, down) << "the page shows the same order";
    while (session->undoStack().canUndo())
        session->undoStack().undo();
    EXPECT_EQ(storedLabels(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
}
