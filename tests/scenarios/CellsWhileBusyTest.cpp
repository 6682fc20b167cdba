#include "tests/scenarios/TypedWhileBusy.h"

using tests::scenarios::TypedWhileBusy;

namespace {

/// Cells of tables, numbers, dates, the forms of a resolution and what follows a released letter.
class CellsWhileBusy : public TypedWhileBusy
{
protected:
    core::model::Directory directory() { return session().database().directory().load().value(); }
    template <class Records, class Wanted>
    static bool anyOf(const Records &records, Wanted wanted)
    {
        return std::any_of(records.begin(), records.end(), wanted);
    }

    std::vector<Entry> tables()
    {
        const auto officeCell = [this](int column) {
            return [this, column] {
                workspace().showPage(ui::window::Page::Offices);
                auto *table = shown<QTableView>("directory_offices");
                table->setCurrentIndex(table->model()->index(1, column));
            };
        };
        const auto isOffice = [this](auto wanted) {
            return [this, wanted] { return anyOf(directory().offices, wanted); };
        };
        return {
            {"an office's name", officeCell(1), "directory_offices", QStringLiteral("Amt der Parks"),
             press(Qt::Key_Return), isOffice([](const core::model::Office &office) {
                 return office.name == QStringLiteral("Amt der Parks");
             })},
            {"who takes note of a letter",
             [this] {
                 workspace().composeLetter(resolution);
                 auto *table = shown<QTableView>("letterAcknowledgements");
                 ASSERT_GT(table->model()->rowCount(), 0);
                 table->setCurrentIndex(table->model()->index(0, 0));
             },
             "letterAcknowledgements", QStringLiteral("Frau Probst"), press(Qt::Key_Return),
             [this] {
                 const auto file = stored();
                 return anyOf(file.memos, [](const core::model::Memo &memo) {
                     return anyOf(memo.acknowledgements,
                                  [](const auto &reader) { return reader.name == QStringLiteral("Frau Probst"); });
                 });
             }},
        };
    }

    std::vector<Entry> numbersAndDates()
    {
        const auto leave = press(Qt::Key_Tab);
        const QDate day(2027, 2, 24);
        m_meetings =
            QStringLiteral("settingsCommittee%1Meetings").arg(directory().committees.front().id.value).toLatin1();
        const QString typed = QStringLiteral("24.2.27");
        const QString shownDay = QStringLiteral("24.02.2027");
        return {
            {"days to answer",
             [this] { workspace().showSettings(); },
             "settingsAnswerDays",
             QStringLiteral("17"),
             leave,
             [this] { return settings().answerWorkingDays == 17; },
             {}},
            {"meetings of a committee", [this] { workspace().showSettings(); }, m_meetings.constData(),
             QStringLiteral("24.02.2027"), leave,
             [this, day] {
                 return anyOf(directory().committees, [day](const core::model::Committee &one) {
                     return one.meetings == std::vector<QDate>{day};
                 });
             }},
            {"the next review", [this] { openResolution(); }, "next review", typed, leave,
             [this, day] { return stored().resolution.nextReviewOn == day; }, shownDay},
            {"when a clause is expected", [this] { openResolution(); }, "clause 1 expected on",
             QStringLiteral("25.2.27"), leave,
             [this, day] { return stored().clauses.front().expectedOn == day.addDays(1); },
             QStringLiteral("25.02.2027")},
            {"when it was decided",
             [this] {
                 openResolution();
                 shown<QAbstractButton>("resolution details")->click();
             },
             "resolution decided on", QStringLiteral("24.2.26"), leave,
             [this] { return stored().resolution.decidedOn == QDate(2026, 2, 24); }, QStringLiteral("24.02.2026")},
            {"the next review in a letter", [this] { workspace().composeLetter(resolution); }, "letterNextReview",
             QStringLiteral("26.2.27"), leave,
             [this, day] {
                 return anyOf(stored().memos,
                              [day](const core::model::Memo &memo) { return memo.nextReviewOn == day.addDays(2); });
             },
             QStringLiteral("26.02.2027")},
        };
    }

    QByteArray m_meetings;

    std::function<void()> place(const char *name)
    {
        return [this, name] {
            leave();
            const auto all = places();
            const auto found = std::find_if(all.begin(), all.end(),
                                            [name](const Place &each) { return qstrcmp(each.name, name) == 0; });
            ASSERT_NE(found, all.end());
            found->open();
            ASSERT_NE(shown(found->shows), nullptr);
            waitForRest();
        };
    }

    /// Each is kept as a draft, and stays until it is written.
    std::vector<Entry> forms()
    {
        const auto accept = press(Qt::Key_Return, Qt::ControlModifier);
        const auto isClause = [this](auto wanted) {
            return [this, wanted] { return anyOf(stored().clauses, wanted); };
        };
        const QString text = QStringLiteral("Eine Ampel");
        return {
            {"a clause below a clause", place("action sub-clause"), "clause 1 sub-clause form text", text, accept,
             isClause([text](const core::model::Clause &clause) { return clause.text == text; })},
            {"the reason of a status", place("reason of a status"), "clause 1 status form reason", text, accept,
             isClause([text](const core::model::Clause &clause) { return clause.statusReason == text; })},
            {"a related paper", place("related paper"), "new related paper form number", QStringLiteral("A9876/26"),
             accept,
             [this] {
                 return anyOf(stored().resolution.relatedPapers,
                              [](const auto &paper) { return paper.reference == QStringLiteral("A9876/26"); });
             }},
            {"the date of a report", place("details of a report"), "clause 1 report details date",
             QStringLiteral("20.11.26"), press(Qt::Key_Return),
             [this] {
                 return anyOf(stored().reports, [](const auto &report) { return report.asOf == QDate(2026, 11, 20); });
             },
             QStringLiteral("20.11.2026")},
            {"why there is no review", place("action exempt"), "exempt form note", text, accept,
             [this, text] { return stored().resolution.exemptReason == text; }},
        };
    }

    std::vector<Entry> releasedLetters()
    {
        const auto isMemo = [this](auto wanted) {
            return [this, wanted] {
                const auto memos = session().database().memos().list();
                if (!memos)
                    return false;
                return anyOf(*memos, [&](const auto &row) {
                    const auto file = session().database().resolutions().load(row.resolution);
                    return file && anyOf(file->memos, wanted);
                });
            };
        };
        return {
            {"when a letter was sent", [this] { openReleasedLetter(); }, "letterSentOn", QStringLiteral("21.11.26"),
             [this](QWidget &) { click("letterMarkSent"); },
             isMemo([](const core::model::Memo &memo) { return memo.sentOn == QDate(2026, 11, 21); }),
             QStringLiteral("21.11.2026")},
            {"who has taken note", [this] { openReleasedLetter(); }, "letterNotedOn1", QStringLiteral("20.11.26"),
             press(Qt::Key_Tab), isMemo([](const core::model::Memo &memo) {
                 return anyOf(memo.acknowledgements,
                              [](const auto &reader) { return reader.notedOn == QDate(2026, 11, 20); });
             }),
             QStringLiteral("20.11.2026")},
        };
    }
};

}

TEST_F(CellsWhileBusy, of_tables_stay_until_they_are_written)
{
    for (const Entry &entry : tables())
        check(entry);
}

TEST_F(CellsWhileBusy, with_numbers_and_dates_stay_until_they_are_written)
{
    for (const Entry &entry : numbersAndDates())
        check(entry);
}

TEST_F(CellsWhileBusy, of_the_forms_of_a_resolution_stay_until_they_are_written)
{
    for (const Entry &entry : forms())
        check(entry);
}

TEST_F(CellsWhileBusy, about_a_released_letter_stay_until_they_are_written)
{
    for (const Entry &entry : releasedLetters())
        check(entry);
}
