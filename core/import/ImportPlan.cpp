#include "core/import/ImportPlan.h"

#include "core/base/TextFold.h"
#include "core/base/TextForm.h"
#include "core/import/FiledLetters.h"
#include "core/model/PaperReference.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {

using namespace core::base;
using namespace core::model;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

bool sameText(const QString &a, const QString &b)
{
    return inOneForm(a).simplified() == inOneForm(b).simplified(); // what is stored may be older than the one form
}

/// "Geschäftsbereich 1 · Finanzen, Personal und Recht" -> "Finanzen, Personal und Recht".
QString divisionName(QString sender)
{
    static const QRegularExpression kind(
        QStringLiteral("^(?:Geschäftsbereich|Dezernat|Fachbereich|GB)\\s*(?:\\d+|[IVX]+\\b)?\\s*[·:,–-]?\\s*"));
    return sender.remove(kind).trimmed();
}

/// The code that a file reference begins with: "(GB 1) 17.3" -> "GB 1".
QString divisionCode(const QString &fileReference)
{
    static const QRegularExpression code(QStringLiteral("^\\(([^)]{1,20})\\)"));
    return code.match(fileReference).captured(1);
}

class Planner
{
public:
    Planner(edit::EditService &service, const ReadMemo &memo, QString sourceFile, QDate today,
            const std::set<int> &replaceWording)
        : m_service(service), m_memo(memo), m_sourceFile(std::move(sourceFile)), m_today(today),
          m_replaceWording(replaceWording)
    {
    }

    Result<ImportPlan> plan()
    {
        if (normalizedReference(m_memo.reference).isEmpty())
            return Error{ErrorKind::Invalid,
                         translated(QT_TRANSLATE_NOOP(
                             "ImportPlan", "The letter needs the number of its resolution before it can be stored."))};
        for (const auto step : {&Planner::findStored, &Planner::planMasterData, &Planner::planResolution,
                                &Planner::planClauses, &Planner::planReports, &Planner::planMemo}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        m_plan.changes.description =
            translated(QT_TRANSLATE_NOOP("ImportPlan", "Import letter on %1")).arg(m_memo.reference);
        return std::move(m_plan);
    }

private:
    void insert(Record record) { m_plan.changes.changes.push_back({std::nullopt, std::move(record)}); }
    void update(Record before, Record after)
    {
        m_plan.changes.changes.push_back({std::move(before), std::move(after)});
    }
    QDate dateOfLetter() const { return m_memo.date.value_or(m_today); }

    Result<void> findStored()
    {
        auto &resolutions = m_service.database().resolutions();
        const auto id = resolutions.findByReference(m_memo.reference);
        if (!id)
            return id.error();
        if (!*id)
            return {};
        const auto file = resolutions.load(**id);
        if (!file)
            return file.error();
        m_stored = *file;
        m_plan.known = **id;
        m_plan.resolution = **id;
        return {};
    }

    Result<void> planMasterData()
    {
        const auto directory = m_service.database().directory().load();
        if (!directory)
            return directory.error();
        if (const auto done = planCommittee(*directory); !done)
            return done;
        return planDivision(*directory);
    }

    Result<void> planCommittee(const Directory &directory)
    {
        const auto meeting = parseMeetingReference(m_memo.meeting);
        if (!meeting || (m_plan.known && m_stored.resolution.committee))
            return {};
        const auto at = std::find_if(directory.committees.begin(), directory.committees.end(),
                                     [&](const Committee &c) { return fold(c.code) == fold(meeting->committee); });
        if (at != directory.committees.end()) {
            m_committee = at->id;
            return {};
        }
        const auto id = m_service.newId<CommitteeId>();
        if (!id)
            return id.error();
        m_committee = *id;
        insert(Committee{*id, meeting->committee, meeting->committee, int(directory.committees.size()) + 1, 0});
        m_plan.steps += translated(QT_TRANSLATE_NOOP("ImportPlan", "New committee: %1")).arg(meeting->committee);
        return {};
    }

    Result<void> planDivision(const Directory &directory)
    {
        const QString name = divisionName(m_memo.division);
        const QString code = divisionCode(m_memo.fileReference);
        if ((name.isEmpty() && code.isEmpty()) || (m_plan.known && m_stored.resolution.division))
            return {};
        const auto at = std::find_if(directory.divisions.begin(), directory.divisions.end(), [&](const Division &d) {
            return (!name.isEmpty() && fold(d.name) == fold(name)) || (!code.isEmpty() && fold(d.code) == fold(code));
        });
        if (at != directory.divisions.end()) {
            m_division = at->id;
            return {};
        }
        if (name.isEmpty())
            return {};
        const auto id = m_service.newId<DivisionId>();
        if (!id)
            return id.error();
        m_division = *id;
        insert(Division{*id, code.isEmpty() ? name.left(20) : code, name, int(directory.divisions.size()) + 1, 0});
        m_plan.steps += translated(QT_TRANSLATE_NOOP("ImportPlan", "New division: %1")).arg(name);
        return {};
    }

    Result<void> planResolution()
    {
        if (m_plan.known) {
            updateResolution();
            return {};
        }
        const auto id = m_service.newId<ResolutionId>();
        if (!id)
            return id.error();
        m_plan.resolution = *id;
        Resolution r;
        r.id = *id;
        r.reference = m_memo.reference;
        r.meeting = m_memo.meeting;
        r.title = m_memo.title;
        r.committee = m_committee;
        r.division = m_division;
        r.fileReference = m_memo.fileReference;
        r.visibility = m_memo.confidential ? Visibility::Confidential : Visibility::Public;
        r.nextReviewOn = m_memo.nextReviewOn;
        close(r);
        m_plan.steps += translated(QT_TRANSLATE_NOOP("ImportPlan", "New resolution %1: %2")).arg(r.reference, r.title);
        insert(r);
        return {};
    }

    /// An older letter that is read later must not turn back what a newer one said.
    bool isNewest() const
    {
        return std::none_of(m_stored.memos.begin(), m_stored.memos.end(),
                            [this](const Memo &m) { return m.date && *m.date > dateOfLetter(); });
    }

    void close(Resolution &r) const
    {
        if (!m_memo.closed || r.closedOn)
            return;
        r.closedOn = dateOfLetter();
        r.nextReviewOn.reset();
        if (r.closingNote.isEmpty())
            r.closingNote = translated(QT_TRANSLATE_NOOP("ImportPlan", "Closed by the final letter."));
    }

    /// Fields that are empty are filled; what is there stays.
    void updateResolution()
    {
        Resolution after = m_stored.resolution;
        const auto fill = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        fill(after.meeting, m_memo.meeting);
        fill(after.title, m_memo.title);
        fill(after.fileReference, m_memo.fileReference);
        if (!after.committee)
            after.committee = m_committee;
        if (!after.division)
            after.division = m_division;
        // A letter that is filed already has said its word: what was changed since must stay.
        if (isNewest() && !isFiled(m_memo, m_stored)) {
            const bool later =
                !after.nextReviewOn || (m_memo.nextReviewOn && *m_memo.nextReviewOn > *after.nextReviewOn);
            const bool moves =
                m_memo.nextReviewOn && m_memo.nextReviewOn != after.nextReviewOn && (m_memo.date || later);
            if (moves && !after.closedOn) {
                after.nextReviewOn = m_memo.nextReviewOn;
                m_plan.steps += translated(QT_TRANSLATE_NOOP("ImportPlan", "Next review: %1"))
                                    .arg(m_memo.nextReviewOn->toString(QStringLiteral("dd.MM.yyyy")));
            }
            close(after);
        }
        if (after == m_stored.resolution)
            return;
        update(m_stored.resolution, after);
        if (after.closedOn != m_stored.resolution.closedOn)
            m_plan.steps += translated(QT_TRANSLATE_NOOP("ImportPlan", "The control of this resolution is closed."));
        else if (m_plan.steps.isEmpty())
            m_plan.steps +=
                translated(QT_TRANSLATE_NOOP("ImportPlan", "Missing details of the resolution are filled in."));
    }

    /// The stored clause with that label; the n-th of doubled labels for the n-th in the letter.
    const Clause *storedClause(size_t index) const
    {
        const QString &label = m_memo.clauses[index].label;
        size_t nth = 0;
        for (size_t i = 0; i < index; ++i)
            nth += m_memo.clauses[i].label == label;
        const auto all = m_stored.clausesLabelled(label);
        return nth < all.size() ? all[nth] : nullptr;
    }

    Result<void> planClauses()
    {
        int position = 0;
        for (const Clause &clause : m_stored.clauses)
            position = std::max(position, clause.position);
        int added = 0;
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            if (const Clause *stored = storedClause(i)) {
                m_clauses.push_back(stored->id);
                planWording(*stored, int(i));
                continue;
            }
            const auto id = m_service.newId<ClauseId>();
            if (!id)
                return id.error();
            m_clauses.push_back(*id);
            insert(newClause(*id, i, ++position));
            ++added;
        }
        if (added > 0)
            m_plan.steps += QCoreApplication::translate("ImportPlan", "%n new clause(s)", nullptr, added);
        return {};
    }

    Clause newClause(ClauseId id, size_t index, int position)
    {
        const ReadClause &read = m_memo.clauses[index];
        Clause clause;
        clause.id = id;
        clause.resolution = m_plan.resolution;
        clause.label = read.label;
        clause.position = position;
        clause.text = read.text;
        clause.parent = parentOf(index);
        const int number = int(index);
        const bool reported = std::any_of(m_memo.reports.begin(), m_memo.reports.end(), [number](const ReadReport &r) {
            return std::find(r.clauses.begin(), r.clauses.end(), number) != r.clauses.end();
        });
        if (m_memo.closed)
            clause.status = ClauseStatus::Done;
        else if (reported)
            clause.status = ClauseStatus::InProgress;
        return clause;
    }

    /// "a" stands below the numbered clause before it, "2a" and "2.3" below "2".
    std::optional<ClauseId> parentOf(size_t index) const
    {
        const QString &label = m_memo.clauses[index].label;
        const bool letter = label.size() == 1 && label[0].isLower();
        QString parent = label;
        if (!letter) {
            parent = label.contains(u'.') ? label.left(label.lastIndexOf(u'.'))
                                          : (label.back().isLower() ? label.chopped(1) : QString());
            if (parent.isEmpty())
                return std::nullopt;
        }
        for (size_t i = index; i-- > 0;) {
            const QString &candidate = m_memo.clauses[i].label;
            if (letter ? candidate.back().isDigit() : candidate == parent)
                return m_clauses[i];
        }
        return std::nullopt;
    }

    void planWording(const Clause &stored, int index)
    {
        const QString &read = m_memo.clauses[size_t(index)].text;
        if (read.isEmpty() || sameText(stored.text, read))
            return;
        m_plan.differences.push_back({index, stored.text, read});
        if (!m_replaceWording.contains(index) && !stored.text.isEmpty())
            return;
        Clause after = stored;
        after.text = read;
        update(stored, after);
        m_plan.steps +=
            translated(QT_TRANSLATE_NOOP("ImportPlan", "Wording of clause %1 as in the letter")).arg(stored.label);
    }

    Result<void> planReports()
    {
        if (!isFiled(m_memo, m_stored)) {
            const auto id = m_service.newId<MemoId>();
            if (!id)
                return id.error();
            m_letter = *id;
        }
        int added = 0;
        for (size_t i = 0; i < m_memo.reports.size(); ++i) {
            const ReadReport &read = m_memo.reports[i];
            std::vector<ClauseId> clauses;
            for (int index : read.clauses)
                clauses.push_back(m_clauses[size_t(index)]);
            const ToldReport told = withoutMark(read.text);
            if (isStored(clauses, i))
                continue;
            const auto id = m_service.newId<StatusReportId>();
            if (!id)
                return id.error();
            StatusReport report{*id,
                                m_plan.resolution,
                                clauses,
                                told.text,
                                told.asOf.value_or(dateOfLetter()),
                                ReportState::Approved,
                                {},
                                0};
            // The council knows it: the next letter does not tell it as new. Without a date nobody could say as of when.
            if (m_memo.date)
                report.reportedIn = m_letter;
            insert(report);
            ++added;
        }
        if (added > 0)
            m_plan.steps += QCoreApplication::translate("ImportPlan", "%n new status report(s)", nullptr, added);
        return {};
    }

    bool isStored(std::vector<ClauseId> clauses, size_t report) const
    {
        std::sort(clauses.begin(), clauses.end());
        return std::any_of(m_stored.reports.begin(), m_stored.reports.end(), [&](const StatusReport &r) {
            std::vector<ClauseId> covered = r.clauses;
            std::sort(covered.begin(), covered.end());
            return covered == clauses && isReport(m_memo, report, r.text);
        });
    }

    Result<void> planMemo()
    {
        if (!m_letter)
            return {};
        Memo memo;
        memo.id = *m_letter;
        memo.resolution = m_plan.resolution;
        memo.state = MemoState::Sent;
        memo.isFinal = m_memo.closed;
        memo.confidential = m_memo.confidential;
        memo.date = m_memo.date;
        memo.recipients = m_memo.recipients.join(u'\n');
        memo.salutation = m_memo.salutation;
        memo.opening = m_memo.opening;
        memo.closing = m_memo.closing;
        if (!m_memo.signatories.empty()) {
            memo.signatoryPrefix = m_memo.signatories.front().prefix;
            memo.signatoryName = m_memo.signatories.front().name;
            memo.signatoryFunction = m_memo.signatories.front().function;
        }
        for (const ReadPerson &person : m_memo.acknowledgements)
            memo.acknowledgements.push_back({person.name, person.function, std::nullopt});
        memo.nextReviewOn = m_memo.nextReviewOn;
        memo.sentOn = m_memo.date;
        memo.sourceFile = m_sourceFile;
        insert(memo);
        m_plan.steps += m_memo.date
                            ? translated(QT_TRANSLATE_NOOP("ImportPlan", "Letter of %1 is filed as sent"))
                                  .arg(m_memo.date->toString(QStringLiteral("dd.MM.yyyy")))
                            : translated(QT_TRANSLATE_NOOP("ImportPlan", "Letter without a date is filed as sent"));
        return {};
    }

    edit::EditService &m_service;
    const ReadMemo &m_memo;
    QString m_sourceFile;
    QDate m_today;
    const std::set<int> &m_replaceWording;
    ResolutionFile m_stored;
    ImportPlan m_plan;
    std::optional<CommitteeId> m_committee;
    std::optional<DivisionId> m_division;
    std::optional<MemoId> m_letter;  ///< none when it is filed already
    std::vector<ClauseId> m_clauses; ///< by index in the letter
};

}

Result<ImportPlan> planImport(edit::EditService &service, const ReadMemo &memo, const QString &sourceFile, QDate today,
                              const std::set<int> &replaceWording)
{
    return Planner(service, memo, sourceFile, today, replaceWording).plan();
}

}
