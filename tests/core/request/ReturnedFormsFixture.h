#pragma once

#include "core/request/FormAnswer.h"
#include "core/sheet/SheetReader.h"
#include "tests/core/request/OtherPrograms.h"
#include "tests/core/request/RequestsFixture.h"

namespace tests::core_request {

using namespace core::model;
using namespace core::calendar;
using namespace core::request;
using namespace core::sheet;
using namespace tests::core_store;

inline const QString written = QStringLiteral("Die Arbeiten laufen; der Bericht <folgt> 🚧.");

/// A form about three clauses as an office's program saves it. The second clause is expected on 24 August 2027.
class ReturnedForms : public RequestsFixture
{
protected:
    void SetUp() override
    {
        const Office office = addOffice(QStringLiteral("66"), QStringLiteral("Straßenbauamt"));
        addResolution(QStringLiteral("V0001/26"), 2, office);
        addResolution(QStringLiteral("V0002/26"), 1, office);
        setClause(0, [](Clause &clause) { clause.label = QStringLiteral("1.10"); });
        setClause(1, [](Clause &clause) {
            clause.label = QStringLiteral("1.1");
            clause.expectedOn = QDate(2027, 8, 24);
            clause.delayReason = QStringLiteral("Lieferengpass");
        });
        m_asked = askAll().at(0);
        m_parts = partsOf(must(writeForm(m_asked, identity())));
    }
    template <class Change>
    void setClause(size_t index, Change change)
    {
        const ResolutionFile file = must(m_database->resolutions().load(m_ids.at(0)));
        Clause after = file.clauses.at(index);
        change(after);
        write(*m_database, {changed(file.clauses.at(index), after)});
    }
    QString cell(int row, FormColumn column) const { return cellName(formFirstRow + row, int(column)); }
    AnswerPlan read(const Parts &parts) { return must(readAnswer(*m_database, packed(parts))); }
    AnswerPlan read() { return read(m_parts); }
    void expectReport(const AnswerPlan &plan, size_t row)
    {
        ASSERT_GT(plan.rows.size(), row);
        EXPECT_EQ(plan.rows[row].state, AnswerState::Changes) << plan.rows[row].messages.join(u' ').toStdString();
        EXPECT_EQ(plan.rows[row].report, written);
        EXPECT_EQ(plan.rows[row].before->id, m_asked.items[row].clause.id);
    }

    PreparedRequest m_asked;
    Parts m_parts;
};

}
