#include "core/letter/Markup.h"
#include "core/letter/PlainText.h"

#include <QRegularExpression>
#include <QStringList>
#include <optional>

namespace core::letter {

namespace {

struct Line {
    QString marker; ///< as it will be printed; empty where the line begins no entry
    int number = 0; ///< of a numbered entry
    bool indented = false;
    QString text;
};

Line readLine(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*([-–•*])\\s+(?=\\S)"));
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,3})([.)])\\s+(?=\\S)"));
    if (const auto match = bullet.match(line); match.hasMatch()) {
        const bool round = match.captured(1) == u"•" || match.captured(1) == u"*";
        return {round ? QStringLiteral("•") : QStringLiteral("–"), 0, false, line.mid(match.capturedEnd())};
    }
    if (const auto match = number.match(line); match.hasMatch())
        return {match.captured(1) + match.captured(2), match.captured(1).toInt(), false, line.mid(match.capturedEnd())};
    return {{}, 0, line.startsWith(QStringLiteral("  ")), line};
}

std::vector<Line> readLines(const QString &paragraph)
{
    std::vector<Line> lines;
    const QStringList texts = printable(paragraph).split(u'\n');
    for (const QString &text : texts)
        lines.push_back(readLine(text));
    // "30. Juni" at the start of a line is no list: its neighbours count on.
    const auto countsOn = [&lines](std::size_t line, std::size_t next) {
        return lines[line].number > 0 && lines[next].number == lines[line].number + 1;
    };
    std::vector<bool> listed(lines.size(), false);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        std::size_t next = i + 1;
        while (next + 1 < lines.size() && lines[next].indented)
            ++next;
        if (countsOn(i, next))
            listed[i] = listed[next] = true;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].number > 0 && !listed[i])
            lines[i] = {{}, 0, false, texts[static_cast<qsizetype>(i)]};
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
    std::vector<std::pair<QString, QString>> blocks; // marker and text
    for (const Line &line : readLines(paragraph)) {
        const bool inEntry = !blocks.empty() && !blocks.back().first.isEmpty();
        if (!line.marker.isEmpty() || blocks.empty() || (inEntry && !line.indented))
            blocks.emplace_back(line.marker, line.text);
        else if (inEntry)
            blocks.back().second += u' ' + line.text.trimmed();
        else
            blocks.back().second += u'\n' + line.text;
    }
    std::vector<TextBlock> done;
    for (const auto &[marker, text] : blocks)
        done.push_back({marker, Emphasis(text).runs()});
    return done;
}

bool beginsWithList(const QString &paragraph)
{
    const std::vector<Line> lines = readLines(paragraph);
    return !lines.empty() && !lines.front().marker.isEmpty();
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
