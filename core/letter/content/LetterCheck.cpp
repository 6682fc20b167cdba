#include "core/letter/content/LetterCheck.h"
#include "core/base/Dates.h"
#include "core/letter/content/GermanQuotes.h"
#include "core/letter/content/ReportPlacement.h"
#include "core/letter/house/Fonts.h"
#include "core/letter/house/LetterText.h"

#include <algorithm>

namespace core::letter::inline content {

using namespace core::model;

namespace {

class Check
{
public:
    Check(const ResolutionFile &file, const Memo &memo, const LetterTemplate &house, const QDate &today, bool approval)
        : m_file(file), m_memo(memo), m_house(house), m_today(today), m_approval(approval)
    {
    }

    std::vector<LetterFinding> findings()
    {
        checkReports();
        checkFields();
        checkOutlook();
        checkDates();
        checkSecrecy();
        checkQuotes();
        checkFont();
        std::stable_partition(m_findings.begin(), m_findings.end(),
                              [](const LetterFinding &finding) { return finding.isGap; });
        return std::move(m_findings);
    }

private:
    using Kind = LetterFinding::Kind;

    void gap(Kind kind, const QString &sentence) { m_findings.push_back({kind, true, sentence}); }
    void note(Kind kind, const QString &sentence) { m_findings.push_back({kind, false, sentence}); }

    void checkReports()
    {
        if (m_file.clauses.empty())
            gap(Kind::NoClauses, LetterText::tr("The resolution has no clauses."));
        QStringList unapproved;
        QStringList waiting;
        for (const Clause &clause : m_file.clauses) {
            const StatusReport *report = reportFor(m_file, clause.id, m_approval);
            if (m_approval && report && report->state != ReportState::Approved)
                unapproved += clause.label;
            const StatusReport *latest = m_file.latestReport(clause.id);
            if (report && report->state == ReportState::Approved && latest != report)
                waiting += clause.label;
        }
        const QStringList unreported = clausesWithoutReport(m_file);
        if (!unreported.isEmpty())
            gap(Kind::NoReport,
                LetterText::tr("No report yet on clause %1.").arg(unreported.join(QStringLiteral(", "))));
        if (!unapproved.isEmpty())
            gap(Kind::NotApproved,
                LetterText::tr("The report on clause %1 is not approved.").arg(unapproved.join(QStringLiteral(", "))));
        if (!waiting.isEmpty())
            gap(Kind::NewerNotApproved,
                LetterText::tr("The newest report on clause %1 is not approved; the letter tells the one before it.")
                    .arg(waiting.join(QStringLiteral(", "))));
        if (tellsNothingNew(m_file, m_memo, m_approval))
            gap(Kind::NothingNew, LetterText::tr("Every report was told in an earlier letter."));
        else
            checkOthersOfTheDay();
    }

    /// Who writes a second letter on one day should know of the first, also where one report is new.
    void checkOthersOfTheDay()
    {
        const QDate date = m_memo.date.value_or(m_today);
        const bool found = std::any_of(m_file.memos.begin(), m_file.memos.end(), [&](const Memo &other) {
            return other.state != MemoState::Draft && other.date == date && other.id != m_memo.id &&
                   other.id != m_memo.corrects;
        });
        if (found)
            gap(Kind::AnotherOfTheDay, LetterText::tr("A letter of the same day (%1) has left the house already.")
                                           .arg(base::shortGermanDate(date)));
    }

    void checkFields()
    {
        if (m_house.parts.signatory && m_memo.signatoryName.trimmed().isEmpty())
            gap(Kind::NoSignatory, LetterText::tr("Nobody is named who signs."));
        if (m_house.parts.recipients && m_memo.recipients.trimmed().isEmpty() &&
            m_house.wording.recipients.trimmed().isEmpty())
            gap(Kind::NoRecipients, LetterText::tr("There are no recipients."));
    }

    void checkOutlook()
    {
        const int open = static_cast<int>(m_file.clauses.size()) - m_file.settledCount();
        if (m_memo.isFinal) {
            if (open > 0)
                gap(Kind::NotSettled,
                    LetterText::tr("The final report closes the resolution, but %n clause(s) are not settled.", nullptr,
                                   open));
            return;
        }
        if (!m_memo.nextReviewOn)
            gap(Kind::NoNextReview, LetterText::tr("There is no date of the next review."));
    }

    void checkDates()
    {
        for (const LetterFinding &question : dateQuestionsOn(m_memo, m_file.resolution, m_today))
            m_findings.push_back(question);
    }

    void checkSecrecy()
    {
        const bool secret = m_memo.confidential || m_file.resolution.visibility != Visibility::Public;
        if (!secret)
            return;
        const DistributionList *list = m_house.distributionList(m_memo.distribution);
        // Recipients that somebody wrote into the letter are that person's decision.
        const bool open = list && !list->confidential && m_memo.recipients.trimmed().isEmpty();
        if (open)
            gap(Kind::NotPublic,
                LetterText::tr("The letter is not public, but the distribution list “%1” is for everybody.")
                    .arg(list->name));
        else
            note(Kind::Confidential,
                 LetterText::tr("The letter is not public: it may only go to those who are entitled to see it."));
    }

    /// A wording is never touched without showing it.
    void checkQuotes()
    {
        if (!m_house.parts.germanQuotes)
            return;
        for (const Clause &clause : m_file.clauses) {
            const QString set = withGermanQuotes(clause.text, 1);
            if (set == clause.text)
                continue;
            const auto [first, firstSet] = std::mismatch(clause.text.begin(), clause.text.end(), set.begin());
            const auto [last, lastSet] = std::mismatch(clause.text.rbegin(), clause.text.rend(), set.rbegin());
            const qsizetype from = first - clause.text.begin();
            const qsizetype length = last.base() - first;
            note(Kind::QuotesSet,
                 LetterText::tr(
                     "In the wording of clause %1 the quotation marks are set as German ones: %2 instead of %3.")
                     .arg(clause.label, passage(set, from, length), passage(clause.text, from, length)));
        }
    }

    static QString passage(const QString &text, qsizetype from, qsizetype length)
    {
        constexpr qsizetype longest = 60;
        return length <= longest ? text.mid(from, length)
                                 : text.mid(from, longest / 2) + QStringLiteral(" … ") +
                                       text.mid(from + length - longest / 2, longest / 2);
    }

    /// A letter made here looks otherwise than the profile wants it, and otherwise than on the colleague's computer.
    void checkFont()
    {
        if (const auto other = substituteFor(m_house.fontFamily))
            note(Kind::OtherFont, LetterText::tr("The font “%1” is not on this computer; the letter is set in “%2”.")
                                      .arg(m_house.fontFamily, *other));
    }

    const ResolutionFile &m_file;
    const Memo &m_memo;
    const LetterTemplate &m_house;
    QDate m_today;
    bool m_approval;
    std::vector<LetterFinding> m_findings;
};

}

std::vector<LetterFinding> findingsOn(const ResolutionFile &file, const Memo &memo, const LetterTemplate &house,
                                      const QDate &today, bool approval)
{
    return Check(file, memo, house, today, approval).findings();
}

bool tellsNothingNew(const ResolutionFile &file, const Memo &memo, bool approval)
{
    // That all is done is news, once.
    if (memo.isFinal && !file.resolution.completionReportedOn)
        return false;
    const PlacementChoice choice{memo.id, memo.corrects, memo.toldBefore, 0};
    const bool news = std::any_of(file.clauses.begin(), file.clauses.end(), [&](const Clause &clause) {
        const StatusReport *report = reportFor(file, clause.id, approval);
        return report && !isToldBefore(*report, choice);
    });
    const bool wasTold = std::any_of(file.memos.begin(), file.memos.end(), [&](const Memo &other) {
        return other.state != MemoState::Draft && other.id != memo.id && other.id != memo.corrects;
    });
    return !file.clauses.empty() && !news && (wasTold || clausesWithoutReport(file).isEmpty());
}

bool isComplete(const std::vector<LetterFinding> &findings)
{
    return std::none_of(findings.begin(), findings.end(), [](const LetterFinding &finding) { return finding.isGap; });
}

}
