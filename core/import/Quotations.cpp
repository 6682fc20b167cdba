#include "core/import/Quotations.h"

#include "core/import/Labels.h"
#include "core/import/Quotes.h"

#include <algorithm>

namespace core::import {
namespace {

constexpr size_t longestQuotation = 200;

/// A number of a clause at the start of a line, with the number behind which the next one must come.
struct Number {
    LineStart start;
    QString label;
};

std::optional<Number> numberAt(const QString &line)
{
    const auto start = lineStart(line);
    if (!start || start->kind == LineStart::Kind::Report || start->labels.size() != 1 || !start->punctuated)
        return std::nullopt;
    const QString following = line.mid(start->length);
    const bool subPoint = start->labels[0].size() == 1 && start->labels[0][0].isLower();
    if (following.isEmpty() || subPoint || isOrdinal(following) ||
        !(following.front().isUpper() || startsWithQuote(following)))
        return std::nullopt;
    return Number{*start, start->labels[0]};
}

bool comesAfter(const QString &label, const QString &previous)
{
    return label.toInt() > 0 && label.toInt() == previous.toInt() + 1;
}

/// The line in which the quotation that begins in line `first` is closed.
std::optional<size_t> closingLine(const std::vector<TextLine> &lines, size_t first)
{
    QuoteDepth depth(lines[first].text.front());
    for (size_t l = first; l < lines.size() && l < first + longestQuotation; ++l) {
        const QString &text = lines[l].text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            depth.read(text, i);
            if (depth.closed() && (l > first || i > 0) && isCloser(text[i]))
                return l;
        }
    }
    return std::nullopt;
}

bool endsSentence(const QString &line)
{
    return !line.isEmpty() && QStringLiteral(".;:,?!").contains(line.back());
}

void moveMarkBehind(QString &line, const QString &mark, const LineStart &start)
{
    line = line.left(start.length).trimmed() + u' ' + mark + line.mid(start.length);
}

QString closing(const QString &mark)
{
    return mark == QStringLiteral("»")    ? QStringLiteral("«")
           : mark == QStringLiteral("«")  ? QStringLiteral("»")
           : mark == QStringLiteral("\"") ? mark
                                          : QStringLiteral("“");
}

/// "„Der Stadtrat beschließt:" above the first number.
bool leadsToClauses(const std::vector<TextLine> &lines, size_t i)
{
    return i + 1 < lines.size() && lines[i].text.endsWith(u':') && numberAt(lines[i + 1].text) &&
           numberAt(lines[i + 1].text)->label == QStringLiteral("1") && (i == 0 || !lineStart(lines[i - 1].text));
}

}

void partQuotations(std::vector<TextLine> &lines)
{
    int quotation = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!startsWithQuote(lines[i].text))
            continue;
        const qsizetype width =
            lines[i].text.startsWith(QStringLiteral(",,")) || lines[i].text.startsWith(QStringLiteral("''")) ? 2 : 1;
        const QString mark = lines[i].text.left(width);
        const bool lead = leadsToClauses(lines, i);
        const auto first = lead ? numberAt(lines[i + 1].text) : numberAt(lines[i].text.mid(width).trimmed());
        const auto end = first ? closingLine(lines, i) : std::nullopt;
        if (!end || (lead && *end == i))
            continue;
        const size_t begin = lead ? i + 1 : i;
        lines[i].text = lines[i].text.mid(width).trimmed();
        moveMarkBehind(lines[begin].text, mark, first->start);
        ++quotation;
        QString previous = first->label;
        for (size_t l = begin; l <= *end; ++l) {
            lines[l].quotation = quotation;
            const auto next = l > begin ? numberAt(lines[l].text) : std::nullopt;
            if (!next || !comesAfter(next->label, previous) ||
                !(endsSentence(lines[l - 1].text) || lines[l].blankBefore))
                continue;
            previous = next->label;
            lines[l - 1].text += closing(mark);
            moveMarkBehind(lines[l].text, mark, next->start);
        }
        i = *end;
    }
}

}
