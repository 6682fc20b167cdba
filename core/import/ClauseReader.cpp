#include "core/import/ClauseReader.h"

#include "core/import/ClauseWording.h"
#include "core/import/MemoLines.h"
#include "core/import/Quotes.h"
#include "core/import/Sections.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

class BodyReader
{
public:
    BodyReader(const LineJoiner &joiner, ReadMemo &memo) : m_joiner(joiner), m_memo(memo) {}

    void read(std::vector<Section> sections)
    {
        const std::vector<QStringList> later = reportedLater(sections);
        for (size_t i = 0; i < sections.size(); ++i) {
            m_reportedLater = later[i];
            mendLabel(sections[i], i + 1 < sections.size() ? &sections[i + 1] : nullptr);
            readSection(sections[i], i + 1 < sections.size() && sections[i + 1].start.kind == LineStart::Kind::Report);
        }
        dropCommonHeading();
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            const int index = int(i);
            const bool covered =
                std::any_of(m_memo.reports.begin(), m_memo.reports.end(), [index](const ReadReport &r) {
                    return std::find(r.clauses.begin(), r.clauses.end(), index) != r.clauses.end();
                });
            if (!covered && !m_noReport.contains(index))
                warn(clauseField(index), m_memo.places[clauseField(index)].first,
                     translated(QT_TRANSLATE_NOOP("MemoReader", "Clause %1 has no report in this letter."))
                         .arg(m_memo.clauses[i].label));
        }
    }

private:
    static QString clauseField(int index) { return QStringLiteral("clauses[%1]").arg(index); }
    void warn(const QString &field, int line, const QString &message)
    {
        m_memo.warnings.push_back({field, line, message});
    }

    /// "l. „…“": scans take the figure 1 for a letter. "I." is one as well when 2 comes next, "l)" behind "k)" is none.
    void mendLabel(Section &section, const Section *next)
    {
        QString &label = section.start.labels.front();
        if (label == QStringLiteral("l") && !m_memo.clauses.empty() &&
            m_memo.clauses.back().label == QStringLiteral("k"))
            return;
        const bool roman = label == QStringLiteral("I") && !(next && next->start.labels.front() == QStringLiteral("2"));
        if (roman || (label != QStringLiteral("l") && label != QStringLiteral("|") && label != QStringLiteral("I")))
            return;
        warn(clauseField(0), section.firstLine,
             translated(QT_TRANSLATE_NOOP("MemoReader", "The number “%1” of the clause was read as 1.")).arg(label));
        label = QStringLiteral("1");
    }

    /// `reportNext`: the section that follows reports on a clause.
    void readSection(const Section &section, bool reportNext)
    {
        std::vector<TextLine> rest = section.lines;
        if (rest.empty()) {
            // "Beschlusspunkte 3 und 4" above their wordings: the report below the last is on all of them.
            m_announced = section.start.labels.size() > 1 ? section.start.labels : QStringList();
            return;
        }
        const bool quoted = startsWithQuote(rest.front().text);
        if (section.start.kind == LineStart::Kind::Report && !(quoted && existing(section.start.labels).empty())) {
            readReport(section, rest, quoted, reportNext);
            return;
        }
        const std::vector<int> known =
            section.start.kind == LineStart::Kind::Clause ? existing(section.start.labels) : std::vector<int>();
        if (section.start.kind == LineStart::Kind::Clause && !known.empty() && !quoted && allHaveText(known)) {
            addReport(known, rest, section.firstLine);
            return;
        }
        readClause(section, rest, reportNext);
    }

    /// "Hierzu wird wie folgt berichtet:" between the last clause and the first report is a sentence of the letter.
    static bool leadsToReports(const std::vector<TextLine> &rest)
    {
        constexpr size_t mostLines = 3;
        return !rest.empty() && rest.size() <= mostLines && rest.back().text.endsWith(u':') &&
               std::none_of(rest.begin() + 1, rest.end(), [](const TextLine &line) { return line.blankBefore; });
    }

    /// Labels of the reports that follow: what stands below such a clause without quotation marks is all of its wording.
    static std::vector<QStringList> reportedLater(const std::vector<Section> &sections)
    {
        std::vector<QStringList> later(sections.size());
        for (size_t i = sections.size(); i-- > 1;) {
            later[i - 1] = later[i];
            if (sections[i].start.kind == LineStart::Kind::Report)
                later[i - 1] += sections[i].start.labels;
        }
        return later;
    }

    bool allHaveText(const std::vector<int> &indexes) const
    {
        return std::all_of(indexes.begin(), indexes.end(),
                           [this](int i) { return !m_memo.clauses[size_t(i)].text.isEmpty(); });
    }

    void readClause(const Section &section, std::vector<TextLine> rest, bool reportNext)
    {
        const QString field = clauseField(int(m_memo.clauses.size()));
        const bool whole = !startsWithQuote(rest.front().text) && m_reportedLater.contains(section.start.labels.back());
        const auto [text, openingLost, closingLost] = whole ? takeAll(rest) : takeWording(rest);
        if (openingLost)
            warn(field, section.firstLine,
                 translated(QT_TRANSLATE_NOOP(
                     "MemoReader",
                     "The opening quotation mark of this clause is missing; check where its wording begins.")));
        if (closingLost)
            warn(field, section.firstLine,
                 translated(QT_TRANSLATE_NOOP(
                     "MemoReader",
                     "The closing quotation mark of this clause is missing; check where its wording ends.")));
        const int index = int(m_memo.clauses.size());
        if (section.start.kind == LineStart::Kind::Report)
            m_namedByMarker += index;
        const int lastLine = text.empty() ? section.firstLine : text.back().number;
        m_memo.clauses.push_back({section.start.labels.join(u' '), withoutQuotes(m_joiner.join(text))});
        m_memo.places[field] = {section.firstLine, lastLine};
        std::vector<int> together = quotedTogether(index, section.quotation);
        for (const int subPoint : partSubPoints(index))
            together.push_back(subPoint);
        if (!rest.empty() && m_announced.size() > 1 && m_announced.back() == section.start.labels.back()) {
            together = existing(m_announced);
            m_announced.clear();
        }
        if (!rest.empty() && !(reportNext && leadsToReports(rest)))
            addReport(together, rest, rest.front().number);
    }

    /// "Erledigungsstand: …" in front of every report is no part of them.
    void dropCommonHeading()
    {
        static const QRegularExpression form(QStringLiteral("^\\p{Lu}[\\p{L} -]{2,30}:\\s+(?=\\S)"));
        if (m_memo.reports.size() < 2)
            return;
        const QString heading = form.match(m_memo.reports.front().text).captured();
        const bool common =
            !heading.isEmpty() && std::all_of(m_memo.reports.begin(), m_memo.reports.end(),
                                              [&heading](const ReadReport &r) { return r.text.startsWith(heading); });
        for (ReadReport &report : m_memo.reports)
            report.text.remove(0, common ? heading.size() : 0);
    }

    /// "2. „…: a) … b) …“" below which "Zu 2 a)" is reported: the points in the wording are clauses of their own. Their
    /// indexes.
    std::vector<int> partSubPoints(int index)
    {
        static const QRegularExpression point(QStringLiteral("\\n+\\(?(?<label>[a-z])\\)\\s+"));
        const ReadClause whole = m_memo.clauses[size_t(index)];
        if (!m_reportedLater.contains(whole.label + u'a'))
            return {};
        std::vector<int> parts;
        qsizetype begin = 0;
        for (auto matches = point.globalMatch(whole.text); matches.hasNext();) {
            const auto match = matches.next();
            m_memo.clauses.back().text = whole.text.mid(begin, match.capturedStart() - begin);
            begin = match.capturedEnd();
            parts.push_back(int(m_memo.clauses.size()));
            m_memo.places[clauseField(parts.back())] = m_memo.places[clauseField(index)];
            m_memo.clauses.push_back({match.captured(QStringLiteral("label")), whole.text.mid(begin)});
        }
        return parts;
    }

    /// All lines but a last paragraph that leads to the reports.
    static Wording takeAll(std::vector<TextLine> &rest)
    {
        size_t end = rest.size();
        if (rest.back().text.endsWith(u':')) {
            while (end > 1 && !rest[end - 1].blankBefore)
                --end;
            end = end > 1 ? end - 1 : rest.size();
        }
        std::vector<TextLine> text(rest.begin(), rest.begin() + std::ptrdiff_t(end));
        rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(end));
        return {text, false, false};
    }

    /// The clauses of one quotation that wait for a report, up to this one.
    std::vector<int> quotedTogether(int index, int quotation)
    {
        m_quotation[index] = quotation;
        std::vector<int> clauses{index};
        while (quotation > 0 && clauses.front() > 0 && m_quotation[clauses.front() - 1] == quotation &&
               !hasReport(clauses.front() - 1))
            clauses.insert(clauses.begin(), clauses.front() - 1);
        return clauses;
    }

    void readReport(const Section &section, std::vector<TextLine> rest, bool quoted, bool reportNext)
    {
        std::vector<int> covered = existing(section.start.labels);
        const QString field = QStringLiteral("reports[%1]").arg(m_memo.reports.size());
        if (covered.empty()) {
            covered = addUnquoted(section);
        } else if (quoted && covered.size() == 1) {
            std::vector<TextLine> again = rest;
            const QString wording = withoutQuotes(m_joiner.join(takeWording(again).lines));
            QString &stored = m_memo.clauses[size_t(covered.front())].text;
            if (stored.isEmpty() || isMuchTheSame(stored, wording)) {
                // The wording is quoted again above its report.
                if (!again.empty()) {
                    stored = stored.isEmpty() ? wording : stored;
                    rest = again;
                }
            } else if (hasReport(covered.front()) || m_namedByMarker.contains(covered.front())) {
                warn(clauseField(int(m_memo.clauses.size())), section.firstLine,
                     translated(QT_TRANSLATE_NOOP(
                                    "MemoReader",
                                    "Number %1 stands above two different wordings; both were taken for clauses."))
                         .arg(section.start.labels.front()));
                readClause(section, rest, reportNext);
                return;
            } else {
                warn(field, section.firstLine,
                     translated(
                         QT_TRANSLATE_NOOP("MemoReader",
                                           "The report begins with a quotation that is not the wording of clause %1."))
                         .arg(section.start.labels.front()));
            }
        }
        addReport(covered, rest, section.firstLine);
    }

    /// A report on clauses that the letter does not quote: they are known by their labels only.
    std::vector<int> addUnquoted(const Section &section)
    {
        std::vector<int> added;
        for (const QString &label : section.start.labels) {
            if (label == QStringLiteral("-"))
                continue;
            added.push_back(int(m_memo.clauses.size()));
            m_memo.places[clauseField(added.back())] = {section.firstLine, section.firstLine};
            m_memo.clauses.push_back({label, {}});
            warn(clauseField(added.back()), section.firstLine,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The letter does not quote clause %1.")).arg(label));
        }
        return added;
    }

    /// Whether two texts are one, but for what a scan makes of some letters.
    static bool isMuchTheSame(const QString &a, const QString &b)
    {
        constexpr qsizetype lettersAnError = 10;
        return almostEqual(a.simplified(), b.simplified(), int(std::max(a.size(), b.size()) / lettersAnError));
    }

    /// The clauses that labels mean; for a doubled label the last one without a report. Ranges are by position.
    std::vector<int> existing(const QStringList &labels) const
    {
        std::vector<int> found;
        bool range = false;
        for (const QString &label : labels) {
            if (label == QStringLiteral("-")) {
                range = true;
                continue;
            }
            const int index = indexOf(label);
            if (index < 0) {
                range = false;
                continue;
            }
            if (range && !found.empty()) {
                for (int i = found.back() + 1; i < index; ++i)
                    found.push_back(i);
            }
            range = false;
            if (std::find(found.begin(), found.end(), index) == found.end())
                found.push_back(index);
        }
        return found;
    }

    int indexOf(const QString &label) const
    {
        int found = -1;
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            if (m_memo.clauses[i].label != label)
                continue;
            if (found < 0 || hasReport(found))
                found = int(i);
        }
        return found >= 0 ? found : subPoint(label);
    }

    /// "2a" is also the "a)" that stands below 2.
    int subPoint(const QString &label) const
    {
        if (label.size() < 2 || !label.back().isLower())
            return -1;
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            if (m_memo.clauses[i].label != label.chopped(1))
                continue;
            for (size_t j = i + 1; j < m_memo.clauses.size() && m_memo.clauses[j].label.size() == 1 &&
                                   m_memo.clauses[j].label[0].isLower();
                 ++j) {
                if (m_memo.clauses[j].label == label.right(1))
                    return int(j);
            }
        }
        return -1;
    }

    bool hasReport(int clause) const
    {
        return std::any_of(m_memo.reports.begin(), m_memo.reports.end(), [clause](const ReadReport &r) {
            return std::find(r.clauses.begin(), r.clauses.end(), clause) != r.clauses.end();
        });
    }

    static bool saysNothing(const QString &text)
    {
        static const QRegularExpression nothing(QStringLiteral(
            "^(?:Hierzu|Dazu|Zu diesem Punkt) liegt noch kein (?:Sachstand|Bericht|Zwischenstand) vor\\.?$"));
        return nothing.match(text).hasMatch();
    }

    void addReport(const std::vector<int> &clauses, std::vector<TextLine> lines, int firstLine)
    {
        if (!lines.empty()) {
            lines.front().text = lines.front().text.mid(reportHeadingLength(lines.front().text));
            if (lines.front().text.isEmpty())
                lines.erase(lines.begin());
        }
        const QString text = m_joiner.join(lines).trimmed();
        if (text.isEmpty())
            return;
        if (saysNothing(text)) {
            m_noReport += QList<int>(clauses.begin(), clauses.end());
            return;
        }
        m_memo.places[QStringLiteral("reports[%1]").arg(m_memo.reports.size())] = {firstLine, lines.back().number};
        m_memo.reports.push_back({clauses, text});
    }

    const LineJoiner &m_joiner;
    ReadMemo &m_memo;
    QList<int> m_noReport;
    QList<int> m_namedByMarker; ///< clauses whose wording stands behind "zu 2."
    QStringList m_reportedLater;
    QStringList m_announced;        ///< labels of a heading above several clauses
    std::map<int, int> m_quotation; ///< of each clause: the quotation that holds it with others
};

}

void readBody(std::vector<Section> sections, const LineJoiner &joiner, ReadMemo &memo)
{
    BodyReader(joiner, memo).read(std::move(sections));
}

}
