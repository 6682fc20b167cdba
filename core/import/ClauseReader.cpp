#include "core/import/ClauseReader.h"

#include "core/import/HeadReader.h"
#include "core/import/Labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

bool isCloser(QChar c)
{
    return QStringLiteral("“”\"«»‘’'").contains(c);
}

/// Depth of quotation while reading on. German letters open with „ and close with “, ” or "; an ASCII mark opens only
/// at the start of a word.
class QuoteDepth
{
public:
    explicit QuoteDepth(QChar outer) : m_guillemets(outer == u'»' || outer == u'«'), m_outer(outer) {}

    void read(const QString &text, qsizetype i)
    {
        const QChar c = text[i];
        const bool wordStarts = (i == 0 || text[i - 1].isSpace() || QStringLiteral("(/-–„»").contains(text[i - 1])) && i + 1 < text.size() && !text[i + 1].isSpace();
        if (m_guillemets) {
            if (c == m_outer)
                ++m_depth;
            else if (c == (m_outer == u'»' ? u'«' : u'»'))
                --m_depth;
            return;
        }
        if (c == u'„' || (c == u',' && i + 1 < text.size() && text[i + 1] == u',')) {
            ++m_depth;
        } else if (c == u'”' || (c == u'“' && !(wordStarts && m_outer == u'“'))) {
            --m_depth;
        } else if (c == u'“') {
            ++m_depth;
        } else if (c == u'"') {
            m_depth += wordStarts ? 1 : -1;
        }
    }
    bool closed() const { return m_depth <= 0; }
    void reopen() { m_depth = std::max(m_depth, 0); }

private:
    bool m_guillemets;
    QChar m_outer;
    int m_depth = 0;
};

/// Part of the letter under one label: the lines from its beginning to the next one's.
struct Section {
    LineStart start;
    std::vector<TextLine> lines; ///< without the label itself; a line that held only the label is left out
    int firstLine = 0;
};

/// Decides which lines begin a section. Numbers in running text (ordinals, dates, years) must not.
class Sections
{
public:
    explicit Sections(const std::vector<TextLine> &lines) : m_lines(lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto start = lineStart(lines[i].text);
            m_quotedStyle += start && start->kind == LineStart::Kind::Number && quoteFollows(i, *start);
        }
    }

    std::optional<LineStart> at(size_t i) const
    {
        const auto start = lineStart(m_lines[i].text);
        if (!start)
            return std::nullopt;
        if (start->kind == LineStart::Kind::Number)
            return isClauseNumber(i, *start) ? start : std::nullopt;
        return isMarker(i, *start) ? start : std::nullopt;
    }

    void accept(const LineStart &start) { m_previous = start.labels.back(); }

private:
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
        if (m_lines[i].text.mid(start.length).isEmpty() || isOrdinal(next) || !next.front().isUpper() || !start.punctuated || !sentenceEndedBefore(i))
            return false;
        if (m_quotedStyle > 0) {
            // In a letter that quotes its clauses one without a mark is a damaged one, if it is the next and closes a quote.
            return follows(start.labels[0]) && closesQuoteSoon(i);
        }
        // A question stands for itself, whichever number it has.
        const bool question = m_lines[i].blankBefore && m_lines[i].text.endsWith(u'?') && leading(start.labels[0]) > leading(m_previous);
        return question || follows(start.labels[0]) || (letter && start.labels[0] == QStringLiteral("a"));
    }

    bool closesQuoteSoon(size_t i) const
    {
        for (size_t j = i; j < m_lines.size() && j < i + 25; ++j) {
            if (j > i && lineStart(m_lines[j].text) && quoteFollows(j, *lineStart(m_lines[j].text)))
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
            return label == QStringLiteral("1") || label == QStringLiteral("a") || label == QStringLiteral("1a") || label == QStringLiteral("1.1");
        const int number = leading(label);
        const int before = leading(m_previous);
        if (number == 0)
            return label == QStringLiteral("a") || (m_previous.back().isLower() && label.back().unicode() == m_previous.back().unicode() + 1);
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
    QString m_previous;
};

class BodyReader
{
public:
    BodyReader(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo) : m_lines(lines), m_joiner(joiner), m_memo(memo) {}

    void read()
    {
        std::vector<Section> sections = split();
        for (const Section &section : sections)
            readSection(section);
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            const int index = int(i);
            const bool covered = std::any_of(m_memo.reports.begin(), m_memo.reports.end(), [index](const ReadReport &r) {
                return std::find(r.clauses.begin(), r.clauses.end(), index) != r.clauses.end();
            });
            if (!covered && !m_noReport.contains(index))
                m_memo.warnings.push_back({clauseField(index), m_memo.places[clauseField(index)].first,
                                           translated(QT_TRANSLATE_NOOP("MemoReader", "Clause %1 has no report in this letter.")).arg(m_memo.clauses[i].label)});
        }
    }

private:
    static QString clauseField(int index) { return QStringLiteral("clauses[%1]").arg(index); }

    std::vector<Section> split()
    {
        Sections decide(m_lines);
        std::vector<Section> sections;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const auto start = decide.at(i);
            if (!start) {
                if (!sections.empty())
                    sections.back().lines.push_back(m_lines[i]);
                continue;
            }
            if (start->kind != LineStart::Kind::Report)
                decide.accept(*start);
            Section section{*start, {}, m_lines[i].number};
            TextLine rest = m_lines[i];
            rest.text = rest.text.mid(start->length);
            if (!rest.text.isEmpty())
                section.lines.push_back(rest);
            sections.push_back(section);
        }
        for (Section &section : sections)
            mendLabel(section);
        return sections;
    }

    /// "l. „…“": scans take the figure 1 for a letter.
    void mendLabel(Section &section)
    {
        QString &label = section.start.labels.front();
        if (label != QStringLiteral("l") && label != QStringLiteral("|"))
            return;
        m_memo.warnings.push_back({clauseField(0), section.firstLine, translated(QT_TRANSLATE_NOOP("MemoReader", "The number “%1” of the clause was read as 1.")).arg(label)});
        label = QStringLiteral("1");
    }

    void readSection(const Section &section)
    {
        std::vector<TextLine> rest = section.lines;
        if (rest.empty()) {
            // "2. und 3." above a joint clause, or a heading: the label belongs to what follows.
            return;
        }
        const bool quoted = startsWithQuote(rest.front().text);
        if (section.start.kind == LineStart::Kind::Report && !(quoted && existing(section.start.labels).empty())) {
            readReport(section, rest, quoted);
            return;
        }
        const std::vector<int> known = section.start.kind == LineStart::Kind::Clause ? existing(section.start.labels) : std::vector<int>();
        if (section.start.kind == LineStart::Kind::Clause && !known.empty() && !quoted && allHaveText(known)) {
            addReport(known, rest, section.firstLine);
            return;
        }
        readClause(section, rest);
    }

    bool allHaveText(const std::vector<int> &indexes) const
    {
        return std::all_of(indexes.begin(), indexes.end(), [this](int i) { return !m_memo.clauses[size_t(i)].text.isEmpty(); });
    }

    void readClause(const Section &section, std::vector<TextLine> rest)
    {
        if (!startsWithQuote(rest.front().text) && lostItsOpening(rest)) {
            rest.front().text.prepend(u'„');
            m_memo.warnings.push_back({clauseField(int(m_memo.clauses.size())), section.firstLine,
                                       translated(QT_TRANSLATE_NOOP("MemoReader", "The opening quotation mark of this clause is missing; check where its wording begins."))});
        }
        std::vector<TextLine> text = startsWithQuote(rest.front().text) ? takeQuoted(rest, section.firstLine) : takeFirstParagraph(rest);
        const int index = int(m_memo.clauses.size());
        const int lastLine = text.empty() ? section.firstLine : text.back().number;
        m_memo.clauses.push_back({section.start.labels.join(u' '), m_joiner.join(text)});
        m_memo.places[clauseField(index)] = {section.firstLine, lastLine};
        stripQuotes(m_memo.clauses.back().text);
        if (!rest.empty())
            addReport({index}, rest, rest.front().number);
    }

    /// A scan may lose the mark that opens the wording: then a sentence ends with one that closes nothing.
    static bool lostItsOpening(const std::vector<TextLine> &rest)
    {
        constexpr size_t longestClause = 25;
        qsizetype depth = 0;
        for (size_t l = 0; l < std::min(rest.size(), longestClause); ++l) {
            const QString &line = rest[l].text;
            depth += line.count(u'„') - line.count(u'“') - line.count(u'”') - line.count(u'"');
            if (depth < 0)
                return isCloser(line.back()) && line.size() > 1 && QStringLiteral(".!?;").contains(line[line.size() - 2]);
        }
        return false;
    }

    /// Takes the lines of the quoted wording away from the front of `rest`. The last line may be split.
    std::vector<TextLine> takeQuoted(std::vector<TextLine> &rest, int firstLine)
    {
        QuoteDepth depth(rest.front().text.front());
        for (size_t l = 0; l < rest.size(); ++l) {
            const QString &line = rest[l].text;
            for (qsizetype i = 0; i < line.size(); ++i) {
                depth.read(line, i);
                if (!depth.closed() || (l == 0 && i == 0) || !isCloser(line[i]))
                    continue;
                // Behind the end of a clause stands nothing or a new sentence; else an inner opening mark was lost.
                QString behind = line.mid(i + 1).trimmed();
                while (!behind.isEmpty() && QStringLiteral(".,;“”\"").contains(behind.front()) && behind.size() <= 2)
                    behind.remove(0, 1);
                behind = behind.trimmed();
                const bool ends = behind.isEmpty() ? endsClause(rest, l) : behind.front().isUpper() && i > 0 && QStringLiteral(".!?;:").contains(line[i - 1]);
                if (!ends) {
                    depth.reopen();
                    continue;
                }
                return cut(rest, l, i + 1, behind);
            }
        }
        m_memo.warnings.push_back({clauseField(int(m_memo.clauses.size())), firstLine,
                                   translated(QT_TRANSLATE_NOOP("MemoReader", "The closing quotation mark of this clause is missing; check where its wording ends."))});
        return takeUnclosed(rest);
    }

    /// A closing mark at the end of a line ends the clause, unless the sentence goes on in the next one.
    static bool endsClause(const std::vector<TextLine> &rest, size_t l)
    {
        if (l + 1 >= rest.size())
            return true;
        const QString &line = rest[l].text;
        const bool sentenceEnds = line.size() >= 2 && std::any_of(line.end() - std::min<qsizetype>(line.size(), 3), line.end(),
                                                                  [](QChar c) { return QStringLiteral(".!?;:").contains(c); });
        return sentenceEnds || !rest[l + 1].text.front().isLower();
    }

    static std::vector<TextLine> cut(std::vector<TextLine> &rest, size_t l, qsizetype end, const QString &behind)
    {
        std::vector<TextLine> text(rest.begin(), rest.begin() + std::ptrdiff_t(l) + 1);
        text.back().text.truncate(end);
        rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(l) + (behind.isEmpty() ? 1 : 0));
        if (!behind.isEmpty())
            rest.front().text = behind;
        return text;
    }

    /// Without a closing mark: up to a line that ends with one, else the first paragraph.
    static std::vector<TextLine> takeUnclosed(std::vector<TextLine> &rest)
    {
        for (size_t l = 0; l < rest.size() && l < 40; ++l) {
            if (isCloser(rest[l].text.back()) && (l > 0 || rest[l].text.size() > 1) && QStringLiteral(".!?;").contains(rest[l].text.size() > 1 ? rest[l].text[rest[l].text.size() - 2] : u' '))
                return cut(rest, l, rest[l].text.size(), {});
        }
        // A short line that ends a sentence ends a paragraph, though no blank line follows.
        qsizetype width = 0;
        for (const TextLine &line : rest)
            width = std::max(width, line.text.size());
        for (size_t l = 0; l + 1 < rest.size() && !rest[l + 1].blankBefore; ++l) {
            if (rest[l].text.endsWith(u'.') && rest[l].text.size() * 4 < width * 3 && rest[l + 1].text.front().isUpper())
                return cut(rest, l, rest[l].text.size(), {});
        }
        return takeFirstParagraph(rest);
    }

    static std::vector<TextLine> takeFirstParagraph(std::vector<TextLine> &rest)
    {
        size_t end = 1;
        while (end < rest.size() && !isReportHeading(rest[end].text)
               && !(rest[end].blankBefore && QStringLiteral(".!?:;“”\"").contains(rest[end - 1].text.back())))
            ++end;
        std::vector<TextLine> text(rest.begin(), rest.begin() + std::ptrdiff_t(end));
        rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(end));
        return text;
    }

    static const QRegularExpression &reportHeading()
    {
        static const QRegularExpression heading(QStringLiteral(
            "^(?:(?:Aktueller |Derzeitiger )?(?:Sachstand|Zwischenstand|Stand der Umsetzung|Umsetzungsstand|Stellungnahme|Bericht|Antwort|Sachstandsbericht|Beantwortung|Stand)(?: der Verwaltung)?\\s*(?:\\((?:Stand:?\\s*)?[\\d. \\p{L}]+\\))?\\s*:)\\s*"));
        return heading;
    }
    static bool isReportHeading(const QString &line) { return reportHeading().match(line).hasMatch(); }

    static void stripQuotes(QString &text)
    {
        text = text.trimmed();
        while (text.endsWith(QStringLiteral("\".")) || text.endsWith(QStringLiteral("“.")) || text.endsWith(QStringLiteral("”.")))
            text.chop(1);
        if (text.startsWith(QStringLiteral(",,")) || text.startsWith(QStringLiteral("''")))
            text.remove(0, 2);
        else if (startsWithQuote(text))
            text.remove(0, 1);
        if (!text.isEmpty() && isCloser(text.back()) && !balanced(text))
            text.chop(1);
        text = text.trimmed();
    }

    /// Whether every closing mark of the text has its opening one, so that the last mark belongs to the wording.
    static bool balanced(const QString &text)
    {
        const qsizetype opening = text.count(u'„') + text.count(u'»');
        const qsizetype closing = text.count(u'“') + text.count(u'”') + text.count(u'«');
        const qsizetype ascii = text.count(u'"');
        if (opening == 0 && closing == 0)
            return ascii % 2 == 0;
        return opening == closing + ascii;
    }

    void readReport(const Section &section, std::vector<TextLine> rest, bool quoted)
    {
        std::vector<int> covered = existing(section.start.labels);
        if (covered.empty()) {
            // A report on a clause that the letter does not quote: the clause is known by its label only.
            for (const QString &label : section.start.labels) {
                if (label == QStringLiteral("-"))
                    continue;
                covered.push_back(int(m_memo.clauses.size()));
                m_memo.places[clauseField(covered.back())] = {section.firstLine, section.firstLine};
                m_memo.clauses.push_back({label, {}});
                m_memo.warnings.push_back({clauseField(covered.back()), section.firstLine,
                                           translated(QT_TRANSLATE_NOOP("MemoReader", "The letter does not quote clause %1.")).arg(label)});
            }
        } else if (quoted) {
            // The wording is quoted again above its report.
            std::vector<TextLine> again = rest;
            const std::vector<TextLine> text = takeQuoted(again, section.firstLine);
            QString wording = m_joiner.join(text);
            stripQuotes(wording);
            QString &stored = m_memo.clauses[size_t(covered.front())].text;
            if (covered.size() == 1 && (stored.isEmpty() || stored == wording) && !again.empty()) {
                stored = wording;
                rest = again;
            }
        }
        addReport(covered, rest, section.firstLine);
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
            for (size_t j = i + 1; j < m_memo.clauses.size() && m_memo.clauses[j].label.size() == 1 && m_memo.clauses[j].label[0].isLower(); ++j) {
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
        static const QRegularExpression nothing(QStringLiteral("^(?:Hierzu|Dazu|Zu diesem Punkt) liegt noch kein (?:Sachstand|Bericht|Zwischenstand) vor\\.?$"));
        return nothing.match(text).hasMatch();
    }

    void addReport(const std::vector<int> &clauses, std::vector<TextLine> lines, int firstLine)
    {
        if (!lines.empty()) {
            if (const auto heading = reportHeading().match(lines.front().text); heading.hasMatch()) {
                lines.front().text = lines.front().text.mid(heading.capturedLength());
                if (lines.front().text.isEmpty())
                    lines.erase(lines.begin());
            }
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

    const std::vector<TextLine> &m_lines;
    const LineJoiner &m_joiner;
    ReadMemo &m_memo;
    QList<int> m_noReport;
};

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

void readBody(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo)
{
    BodyReader(lines, joiner, memo).read();
}

}
