#include "core/import/Sections.h"

#include "core/import/ClauseWording.h"
#include "core/import/MemoLines.h"
#include "core/import/PaperKind.h"
#include "core/import/Quotes.h"
#include "core/import/Subject.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace core::import {
namespace {

/// Lines that the wording of a clause may have, when the mark that closes it is looked for.
constexpr size_t longestWording = 40;

/// Decides which lines begin a section. Numbers in running text (ordinals, dates, years) must not.
class Sections
{
public:
    explicit Sections(const std::vector<TextLine> &lines) : m_lines(lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto start = lineStart(lines[i].text);
            m_quotedStyle += start && start->kind == LineStart::Kind::Number && quoteFollows(i, *start);
            const auto named = start ? std::nullopt : namedStart(lines[i].text);
            if (named && (named->start.kind == LineStart::Kind::Report || quoteFollows(i, named->start)))
                m_named[named->noun] += named->start.labels.front();
        }
    }

    std::optional<LineStart> at(size_t i) const
    {
        const auto start = lineStart(m_lines[i].text);
        if (!start)
            return atNamed(i);
        if (m_ended && start->kind == LineStart::Kind::Number && !quoteFollows(i, *start))
            return std::nullopt;
        if (start->kind == LineStart::Kind::Number && isAnswer(i, *start)) {
            LineStart answer = *start;
            answer.kind = LineStart::Kind::Report;
            return answer;
        }
        if (start->kind == LineStart::Kind::Number)
            return isClauseNumber(i, *start) ? start : std::nullopt;
        return isMarker(i, *start) ? start : std::nullopt;
    }

    /// `i` goes on within a section.
    void pass(size_t i)
    {
        m_ended = m_ended || endsClauses(m_lines[i].text);
        const auto start = lineStart(m_lines[i].text);
        if (start && start->kind == LineStart::Kind::Number && start->punctuated && !isOrdinal(following(i, *start)))
            m_passedNumber = leading(start->labels[0]);
    }

    /// `i` begins a section.
    void accept(size_t i, const LineStart &start)
    {
        m_onlyWordings =
            m_onlyWordings && (!m_begin || start.kind == LineStart::Kind::Report || isOnlyWording(*m_begin, i));
        m_passedNumber = 0;
        m_begin = i;
        m_beginLength = start.length;
        if (start.kind != LineStart::Kind::Report) {
            m_previous = start.labels.back();
            m_labels += m_previous;
        } else if (const auto number = lineStart(m_lines[i].text); number && number->kind == LineStart::Kind::Number) {
            m_answered = start.labels.back();
        }
    }

private:
    /// "Auftrag 1: „…“": a noun names the clauses when it does so twice, or when it is a known one misread.
    std::optional<LineStart> atNamed(size_t i) const
    {
        const auto named = namedStart(m_lines[i].text);
        if (!named || !isMarker(i, named->start))
            return std::nullopt;
        const bool report = named->start.kind == LineStart::Kind::Report;
        const auto labels = m_named.find(named->noun);
        const bool misreadNamed = std::any_of(m_named.begin(), m_named.end(), [&named](const auto &other) {
            return other.second.size() >= 2 && almostEqual(named->noun, other.first, 1);
        });
        const bool misread =
            misreadNamed || std::any_of(std::begin(commonNouns), std::end(commonNouns), [&named](const char *noun) {
                return almostEqual(named->noun, QString::fromLatin1(noun), 1);
            });
        const bool twice = labels != m_named.end() && labels->second.size() >= 2;
        if (!(report || quoteFollows(i, named->start)) || !(twice || misread))
            return std::nullopt;
        return named->start;
    }

    static constexpr const char *commonNouns[] = {"Beschlusspunkt", "Punkt",           "Punkten", "Punkte",
                                                  "Ziffer",         "Ziffern",         "Frage",   "Fragen",
                                                  "Antragspunkt",   "Beschlussziffer", "Nummer"};

    /// Whether the section from `begin` to `end` holds a clause and nothing else: it ends with a closing mark, or it is one
    /// paragraph.
    bool isOnlyWording(size_t begin, size_t end) const
    {
        if (m_quotedStyle > 0)
            return isCloser(m_lines[end - 1].text.back());
        return std::none_of(m_lines.begin() + std::ptrdiff_t(begin) + 1, m_lines.begin() + std::ptrdiff_t(end),
                            [](const TextLine &line) { return line.blankBefore; });
    }

    /// The clauses come first, then "Sachstand:", then the reports under the same numbers.
    bool isAnswer(size_t i, const LineStart &start) const
    {
        if (m_labels.size() < 2 || i == 0 || !m_onlyWordings || !m_labels.contains(start.labels[0]) ||
            !start.punctuated || quoteFollows(i, start))
            return false;
        const QString next = following(i, start);
        if (next.isEmpty() || isOrdinal(next) || !next.front().isUpper() || !sentenceEndedBefore(i))
            return false;
        if (!m_answered.isEmpty())
            return m_labels.indexOf(start.labels[0]) == m_labels.indexOf(m_answered) + 1;
        return start.labels[0] == m_labels.front() && leadsToReports(i);
    }

    /// "Sachstand:", "Zu den Punkten wird wie folgt / berichtet:" above line i. Another list with numbers, of costs or
    /// reasons, is not that of the reports.
    bool leadsToReports(size_t i) const
    {
        const QString &above = m_lines[i - 1].text;
        if (reportHeadingLength(above) == above.size())
            return true;
        static const QRegularExpression words(QStringLiteral(
            "Sachst[ao]nd|Zwischenst[ao]nd|\\bStand\\b|[Bb]ericht|Stellung|[Uu]msetzung|[Bb]eantwort|Antwort|mitgeteilt|mitteil|Auskunft|[Ii]nformier|Erledigung|Ergebnis"));
        const QString sentence = i >= 2 && !m_lines[i - 1].blankBefore ? m_lines[i - 2].text + u' ' + above : above;
        return above.endsWith(u':') && words.match(sentence).hasMatch();
    }

    QString following(size_t i, const LineStart &start) const
    {
        const QString rest = m_lines[i].text.mid(start.length);
        return rest.isEmpty() && i + 1 < m_lines.size() ? m_lines[i + 1].text : rest;
    }

    bool quoteFollows(size_t i, const LineStart &start) const { return startsWithQuote(following(i, start)); }

    bool sentenceEndedBefore(size_t i) const
    {
        if (i == 0 || m_lines[i].blankBefore)
            return true;
        const QChar last = m_lines[i - 1].text.back();
        return QStringLiteral(".!?:;").contains(last) || isCloser(last) || m_lines[i - 1].text.size() < 40;
    }

    bool isMarker(size_t i, const LineStart &start) const
    {
        const QString rest = m_lines[i].text.mid(start.length);
        const bool alone = rest.isEmpty();
        return sentenceEndedBefore(i) && (start.punctuated || alone || startsWithQuote(rest));
    }

    bool isClauseNumber(size_t i, const LineStart &start) const
    {
        const QString next = following(i, start);
        if (next.isEmpty())
            return false;
        const bool letter = start.labels[0].size() == 1 && start.labels[0][0].isLower();
        if (quoteFollows(i, start))
            return letter || sentenceEndedBefore(i) || follows(start.labels[0]);
        if (m_lines[i].text.mid(start.length).isEmpty() || isOrdinal(next) || !next.front().isUpper() ||
            !start.punctuated || !sentenceEndedBefore(i))
            return false;
        if (isQuotedFurther(i))
            return false;
        if (m_quotedStyle > 0) {
            // In a letter that quotes its clauses one without a mark is a damaged one, if it is the next and closes a quote.
            return follows(start.labels[0]) && closesQuoteSoon(i);
        }
        // What follows a number that was none of a clause is of the same list.
        if (m_passedNumber > 0 && leading(start.labels[0]) == m_passedNumber + 1)
            return false;
        // A question stands for itself, whichever number it has.
        const bool question =
            m_lines[i].blankBefore && m_lines[i].text.endsWith(u'?') && leading(start.labels[0]) > leading(m_previous);
        return question || follows(start.labels[0]) || (letter && start.labels[0] == QStringLiteral("a"));
    }

    /// Whether the line stands within the quotation that the section before it began, which is closed behind it:
    /// its number belongs to the wording ("der / 3. Richtlinie").
    bool isQuotedFurther(size_t i) const
    {
        if (!m_begin || i - *m_begin > longestWording)
            return false;
        std::optional<QuoteDepth> depth;
        for (size_t j = *m_begin; j < m_lines.size() && j < i + longestWording; ++j) {
            const QString text = j == *m_begin ? m_lines[j].text.mid(m_beginLength) : m_lines[j].text;
            if (text.isEmpty())
                continue;
            if (!depth) {
                if (!startsWithQuote(text))
                    return false;
                depth.emplace(text.front());
            } else if (j > i && beginsQuotedClause(j)) {
                return false;
            }
            for (qsizetype c = 0; c < text.size(); ++c)
                depth->read(text, c);
            if (depth->closed())
                return j >= i;
        }
        return false;
    }

    bool beginsQuotedClause(size_t i) const
    {
        const auto start = lineStart(m_lines[i].text);
        return start && quoteFollows(i, *start);
    }

    bool closesQuoteSoon(size_t i) const
    {
        for (size_t j = i; j < m_lines.size() && j < i + longestWording; ++j) {
            if (j > i && beginsQuotedClause(j))
                return false;
            const QString &line = m_lines[j].text;
            if (isCloser(line.back()) && line.count(u'„') < line.count(u'“') + line.count(u'”') + line.count(u'"'))
                return true;
            if (j > i && m_lines[j].blankBefore && QStringLiteral(".!?").contains(m_lines[j - 1].text.back()))
                return false;
        }
        return false;
    }

    /// Whether the label is what comes after the previous one: 2 after 1, 2a or 3 after 2, b after a, 1 at the start;
    /// doubled labels (5 after 5) are real too.
    bool follows(const QString &label) const
    {
        if (m_previous.isEmpty())
            return label == QStringLiteral("1") || label == QStringLiteral("a") || label == QStringLiteral("1a") ||
                   label == QStringLiteral("1.1");
        const int number = leading(label);
        const int before = leading(m_previous);
        if (number == 0)
            return label == QStringLiteral("a") ||
                   (m_previous.back().isLower() && label.back().unicode() == m_previous.back().unicode() + 1);
        if (before == 0)
            return true;
        return number == before || number == before + 1;
    }

    static int leading(const QString &label)
    {
        qsizetype end = 0;
        while (end < label.size() && label[end].isDigit())
            ++end;
        return label.left(end).toInt();
    }

    const std::vector<TextLine> &m_lines;
    int m_quotedStyle = 0;
    std::map<QString, QSet<QString>> m_named; ///< numbers that stand behind a noun where a clause or report may begin
    QStringList m_labels;                     ///< of the clauses before
    QString m_answered;                       ///< label of the report before, when reports have bare numbers
    int m_passedNumber = 0;                   ///< the last one since then that began no section
    bool m_ended = false;                     ///< a heading has ended the list of clauses
    bool m_onlyWordings = true;               ///< no clause before has its report below it
    QString m_previous;                       ///< label of the clause before
    std::optional<size_t> m_begin;            ///< line that began the section before
    qsizetype m_beginLength = 0;
};

/// "Die Fragen 10 und 11 werden gemein / sam beantwortet:", "Zu den Ziffern 2 / bis 4:"
bool isTornMarker(const std::vector<TextLine> &lines, size_t i, QString &whole)
{
    static const QRegularExpression opens(
        QStringLiteral("^(?:(?:Die|Der|Das)\\s+\\p{Lu}\\p{L}+\\s+\\d|Zu\\s+(?:den|der|dem)?\\s*\\p{Lu}\\p{L}+\\b)"));
    static const QRegularExpression goesOn(QStringLiteral("^(?:und|bis|sowie|,|-|–|\\d)"));
    const QString &line = lines[i].text;
    if (i + 1 >= lines.size() || lines[i + 1].blankBefore || !opens.match(line).hasMatch())
        return false;
    const auto alone = lineStart(line);
    if (alone && !(alone->length == line.size() && !alone->punctuated && goesOn.match(lines[i + 1].text).hasMatch()))
        return false;
    for (const QString &between : {QString(), QStringLiteral(" ")}) {
        whole = (line.endsWith(u'-') ? line.chopped(1) : line) + between + lines[i + 1].text;
        const auto start = lineStart(whole);
        if (start && start->kind == LineStart::Kind::Report && start->length > line.size())
            return true;
    }
    return false;
}

/// Behind the subject: the first line that speaks of the control and names a number, else the first that speaks of it.
size_t findSubjectEnd(const std::vector<TextLine> &lines)
{
    constexpr size_t longestHead = 80;
    size_t found = 0;
    for (size_t i = 0; i < lines.size() && i < longestHead; ++i) {
        const QString &line = lines[i].text;
        if (!isSubject(line))
            continue;
        if (!findReference(line).isEmpty())
            return i + 1;
        if (found == 0)
            found = i + 1;
    }
    return found;
}

}

size_t findBody(const std::vector<TextLine> &lines)
{
    const Sections decide(lines);
    // Numbers in the head (file references, rooms) are no clauses: the body begins behind subject and salutation.
    size_t subject = findSubjectEnd(lines);
    const size_t farthestSalutation = subject > 0 ? subject + 12 : 80;
    for (size_t i = subject; i < std::min(lines.size(), farthestSalutation); ++i) {
        if (lines[i].text.startsWith(QStringLiteral("Sehr ge"))) {
            subject = i + 1;
            break;
        }
    }
    for (size_t i = subject; i < lines.size(); ++i) {
        if (decide.at(i))
            return i;
    }
    return lines.size();
}

void joinTornMarkers(std::vector<TextLine> &lines)
{
    QString whole;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isTornMarker(lines, i, whole))
            continue;
        lines[i].text = whole;
        lines[i + 1].text.clear();
    }
    std::erase_if(lines, [](const TextLine &line) { return line.text.isEmpty(); });
}

std::vector<Section> splitSections(const std::vector<TextLine> &lines)
{
    Sections decide(lines);
    std::vector<Section> sections;
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto start = decide.at(i);
        if (!start) {
            decide.pass(i);
            if (!sections.empty())
                sections.back().lines.push_back(lines[i]);
            continue;
        }
        decide.accept(i, *start);
        Section section{*start, {}, lines[i].number, lines[i].quotation};
        TextLine rest = lines[i];
        rest.text = rest.text.mid(start->length);
        if (!rest.text.isEmpty())
            section.lines.push_back(rest);
        sections.push_back(std::move(section));
    }
    return sections;
}

}
