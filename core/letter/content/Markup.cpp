#include "core/letter/content/Markup.h"
#include "core/letter/content/PlainText.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace core::letter::inline content {

namespace {

constexpr int kIndented = 2; ///< so many blanks make an indented line

struct Line {
    QString marker; ///< as it will be printed; empty where the line begins no entry
    int number = 0; ///< of a numbered entry; that of "a)" is 1
    int blanks = 0; ///< before it
    QString text;   ///< without blanks and marker
    QString whole;

    bool isNumbered() const { return number > 0; }
    bool isLettered() const { return isNumbered() && marker.front().isLetter(); }
    bool isIndented() const { return blanks >= kIndented; }
};

Line readLine(const QString &whole)
{
    static const QRegularExpression bullet(QStringLiteral("^([-–•*])\\s+(?=\\S)"));
    static const QRegularExpression number(QStringLiteral("^(?:(\\d{1,3})[.)]|([a-z])\\))(?=\\s+\\S)"));
    Line line;
    const auto first = std::find_if_not(whole.begin(), whole.end(), [](QChar c) { return c.isSpace(); });
    line.blanks = static_cast<int>(first - whole.begin());
    line.text = whole.mid(line.blanks);
    line.whole = line.isIndented() ? line.text : whole;
    if (const auto match = bullet.match(line.text); match.hasMatch()) {
        const bool round = match.captured(1) == u"•" || match.captured(1) == u"*";
        line.marker = round ? QStringLiteral("•") : QStringLiteral("–");
        line.text = line.text.mid(match.capturedEnd());
    } else if (const auto counted = number.match(line.text); counted.hasMatch()) {
        line.marker = counted.captured();
        line.number = counted.captured(2).isEmpty() ? counted.captured(1).toInt()
                                                    : counted.captured(2).front().unicode() - u'a' + 1;
        line.text = line.text.mid(counted.capturedEnd()).trimmed();
    }
    return line;
}

/// The next line that could be an entry of the same list; what is deeper, or goes on with an entry, is passed over.
std::size_t nextOf(const std::vector<Line> &lines, std::size_t line)
{
    std::size_t next = line + 1;
    const auto belongs = [&](const Line &other) {
        return other.blanks > lines[line].blanks + 1 ||
               (other.marker.isEmpty() && other.isIndented() && other.blanks >= lines[line].blanks);
    };
    while (next < lines.size() && belongs(lines[next]))
        ++next;
    return next;
}

std::vector<Line> readLines(const QString &paragraph)
{
    std::vector<Line> lines;
    const QStringList texts = printable(paragraph).split(u'\n');
    for (const QString &text : texts)
        lines.push_back(readLine(text));
    if (lines.size() == 1)
        lines.front().blanks = 0;
    // "30. Juni" at the start of a line is no list: its neighbours count on.
    std::vector<bool> listed(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t next = nextOf(lines, i);
        if (!lines[i].isNumbered() || next == lines.size())
            continue;
        const bool sameKind =
            lines[i].isLettered() == lines[next].isLettered() && lines[i].marker.back() == lines[next].marker.right(1);
        if (sameKind && lines[next].number == lines[i].number + 1)
            listed[i] = listed[next] = true;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isNumbered() && !listed[i]) {
            lines[i].marker.clear();
            lines[i].number = 0;
            lines[i].text = lines[i].whole;
        } else if (lines[i].marker.isEmpty()) {
            lines[i].text = lines[i].whole;
        }
    }
    return lines;
}

bool opensAfter(QChar before)
{
    return before.isSpace() || QStringView(u"(„\"'[–-/*_").contains(before);
}

bool closesBefore(QChar after)
{
    return after.isSpace() || QStringView(u".,;:!?)“\"']–-/*_…").contains(after);
}

/// Splits a text at the marks of its emphasis.
class Emphasis
{
public:
    explicit Emphasis(const QString &text) : m_text(text) {}

    std::vector<TextRun> runs()
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            bool *active = m_text[i] == u'*' ? &m_bold : m_text[i] == u'_' ? &m_italic : nullptr;
            if (!active || !(*active ? closes(i) : opens(i)))
                continue;
            add(from, i);
            *active = !*active;
            from = i + 1;
        }
        add(from, m_text.size());
        return std::move(m_runs);
    }

private:
    bool opens(qsizetype at) const
    {
        const bool before = at == 0 || opensAfter(m_text[at - 1]);
        const bool next = at + 1 < m_text.size() && !m_text[at + 1].isSpace() && m_text[at + 1] != m_text[at];
        return before && next && at + 1 < lastClosing(m_text[at]);
    }

    bool closes(qsizetype at) const
    {
        const bool before = at > 0 && !m_text[at - 1].isSpace();
        return before && (at + 1 == m_text.size() || closesBefore(m_text[at + 1]));
    }

    /// Where the last mark stands that could close; looked for once, however many marks there are.
    qsizetype lastClosing(QChar mark) const
    {
        std::optional<qsizetype> &last = mark == u'*' ? m_lastStar : m_lastLine;
        if (!last) {
            last = m_text.lastIndexOf(mark);
            while (*last >= 0 && !closes(*last))
                last = *last == 0 ? -1 : m_text.lastIndexOf(mark, *last - 1);
        }
        return *last;
    }

    void add(qsizetype from, qsizetype to)
    {
        if (to > from)
            m_runs.push_back({m_text.mid(from, to - from), m_bold, m_italic});
    }

    const QString &m_text;
    std::vector<TextRun> m_runs;
    mutable std::optional<qsizetype> m_lastStar;
    mutable std::optional<qsizetype> m_lastLine;
    bool m_bold = false;
    bool m_italic = false;
};

}

std::vector<TextBlock> blocksOf(const QString &paragraph)
{
    struct Block {
        QString marker;
        QString text;
        int level = 0;
    };
    std::vector<Block> blocks;
    std::vector<int> lists; // the blanks before the entries of the lists that are open, outermost first
    for (const Line &line : readLines(paragraph)) {
        const bool inEntry = !blocks.empty() && !blocks.back().marker.isEmpty();
        if (!line.marker.isEmpty()) {
            while (!lists.empty() && line.blanks < lists.back())
                lists.pop_back();
            if (lists.empty() || line.blanks >= lists.back() + kIndented)
                lists.push_back(line.blanks);
            blocks.push_back({line.marker, line.text, std::min(static_cast<int>(lists.size()) - 1, kDeepestList)});
        } else if (line.isIndented() && inEntry) {
            blocks.back().text += u' ' + line.text.trimmed();
        } else if (line.isIndented()) {
            blocks.push_back({{}, line.text.trimmed(), 1});
        } else {
            lists.clear();
            if (blocks.empty() || inEntry || blocks.back().level > 0)
                blocks.push_back({{}, line.text, 0});
            else
                blocks.back().text += u'\n' + line.text;
        }
    }
    std::vector<TextBlock> done;
    for (const Block &block : blocks)
        done.push_back({block.marker, Emphasis(block.text).runs(), block.level});
    return done;
}

bool beginsWithList(const QString &paragraph)
{
    const std::vector<Line> lines = readLines(paragraph);
    return !lines.empty() && (!lines.front().marker.isEmpty() || lines.front().isIndented());
}

QString withoutMarkup(const QString &paragraph)
{
    QStringList lines;
    for (const TextBlock &block : blocksOf(paragraph)) {
        QString line = block.isListEntry() ? block.marker + u' ' : QString();
        for (const TextRun &run : block.runs)
            line += run.text;
        lines.push_back(line);
    }
    return lines.join(u'\n');
}

}
