#include "core/import/MemoLines.h"

#include "core/base/Dates.h"
#include "core/import/HeadWords.h"
#include "core/import/Labels.h"
#include "core/import/Quotes.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace core::import {

bool isPageMark(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "^(?:[-–—_]\\s*\\d{1,3}\\s*[-–—_]\\.?|(?:Seite|Blatt|S\\.)\\s*\\d{1,3}(?:\\s*(?:von|/|\\|)\\s*\\d{1,3})?|[-–—]?\\s*Seite\\s+\\d{1,3}\\s*[-–—]?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(u'\f') || mark.match(line.trimmed()).hasMatch();
}

namespace {

/// A page number without any sign stands alone between blank lines, and is the one that must come.
bool isBarePageNumber(const QStringList &source, qsizetype i, int expected)
{
    const auto isBlank = [&source](qsizetype line) {
        return line > 0 && line + 1 < source.size() && source[line].trimmed().isEmpty();
    };
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:\\s*/\\s*\\d{1,2})?$"));
    const auto match = number.match(source[i].trimmed());
    return match.hasMatch() && match.captured(1).toInt() == expected && isBlank(i - 1) && isBlank(i + 1);
}

}

namespace {

QStringList columnsOf(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral("(?:\\s*\\t\\s*|\\s{4,})(?!\\s*:)"));
    return line.trimmed().split(gap, Qt::SkipEmptyParts);
}

/// What stands at the top or foot of every page beside its number: "Stadt Musterstadt – Beschlusskontrolle zu V0123/21".
class RunningHead
{
public:
    explicit RunningHead(const QStringList &source)
    {
        constexpr qsizetype longestHead = 20;
        bool head = true;
        for (const QString &line : source) {
            const QString text = line.simplified();
            head = head && m_head.size() < longestHead && !isSalutation(text) && !lineStart(text) &&
                   !startsWithQuote(text);
            const QStringList columns = head ? columnsOf(line) : QStringList();
            if (columns.size() > 1)
                m_head += columns;
            if (head && !text.isEmpty() && text.size() < longest)
                m_head += text;
            else if (m_head.contains(text))
                m_repeated.insert(text);
        }
    }

    /// Whether a line beside a page mark belongs to it.
    bool contains(const QString &line) const
    {
        const QString text = line.simplified();
        static const QRegularExpression subject(QStringLiteral(
            "(?:Beschlu(?:ss|ß)\\S*kontrolle|Hausmitteilung|Bericht|Sachstand)\\S* (?:zu|zum|vom) .*\\d"));
        return !text.isEmpty() && text.size() < longest &&
               (m_repeated.contains(text) || isMisreadHead(text) ||
                (subject.match(text).hasMatch() && !text.endsWith(u'.')));
    }

    /// "Stadt Musterstadt        Seite 2", "Hausmitteilung, Seite 2 von 3"
    bool withPageMark(const QString &line) const
    {
        const QStringList columns = columnsOf(line);
        if (columns.size() > 1 && columns.size() <= 3 && line.size() < 2 * longest &&
            std::any_of(columns.begin(), columns.end(), isPageMark))
            return true;
        if (line.size() > 2 * longest)
            return false;
        static const QRegularExpression mark(QStringLiteral(
            "^(?<head>.{3,}?)[\\s,–|-]+(?:Seite|S\\.|Blatt)\\s*\\d{1,3}(?:\\s*(?:von|/)\\s*\\d{1,3})?$"));
        const QString head = mark.match(line.simplified()).captured(QStringLiteral("head"));
        return !head.isEmpty() &&
               (m_head.contains(head) || contains(head) ||
                std::any_of(m_head.begin(), m_head.end(), [&head](const QString &h) { return h.startsWith(head); }));
    }

private:
    /// A line of the head with some letters misread.
    bool isMisreadHead(const QString &text) const
    {
        constexpr qsizetype lettersAnError = 7;
        const int errors = int(text.size() / lettersAnError);
        return errors > 0 && !m_head.contains(text) &&
               std::any_of(m_head.begin(), m_head.end(),
                           [&](const QString &line) { return almostEqual(line, text, errors); });
    }

    static constexpr qsizetype longest = 110;
    QStringList m_head;
    QSet<QString> m_repeated; ///< lines of the head that come again further down
};

/// "Rathausplatz 1 · Telefon 0123 4567 · www.stadt.example", "IBAN DE12 …": the foot of printed letter paper.
bool isPaperFoot(const QString &line)
{
    static const QRegularExpression sure(QStringLiteral(
        "\\bIBAN\\b|\\bBIC\\b|\\bBankverbindung|^(?:Postanschrift|Hausanschrift|Postfach|Telefon|Telefax|Tel\\.|Fax|E-?Mail|Internet|Sprechzeiten|Öffnungszeiten)\\b\\s*[:\\d]"));
    static const QRegularExpression contact(QStringLiteral(
        "\\bwww\\.\\S|\\S@\\S|\\b(?:Telefon|Telefax|Tel\\.|Fax):?\\s*[\\d+(]|\\bPostfach\\s+\\d|\\b\\d{5}\\s+\\p{Lu}|\\b(?:Sprech|Öffnungs)zeiten\\b"));
    if (sure.match(line).hasMatch())
        return true;
    int found = 0;
    for (auto matches = contact.globalMatch(line); matches.hasNext() && found < 2; matches.next())
        ++found;
    return found >= 2;
}

/// Takes away what stands directly above a page mark and belongs to it.
void dropFoot(std::vector<TextLine> &lines, const RunningHead &head, int mark)
{
    int lowest = mark;
    while (!lines.empty() && lines.back().number >= lowest - 2 &&
           (head.contains(lines.back().text) || isPaperFoot(lines.back().text))) {
        lowest = lines.back().number;
        lines.pop_back();
    }
}

}

std::vector<TextLine> memoLines(const QStringList &source, const base::Progress &progress)
{
    const RunningHead head(source);
    std::vector<TextLine> lines;
    bool blank = false;
    bool page = false;
    int pages = 1;
    int marked = -1; // the line of a page mark, below which a running head may follow
    for (qsizetype i = 0; i < source.size() && !progress.cancelled(); ++i) {
        const int number = int(i) + 1;
        if (isPageMark(source[i]) || isBarePageNumber(source, i, pages + 1) ||
            (!lines.empty() && head.withPageMark(source[i]))) {
            page = true;
            ++pages;
            marked = number;
            dropFoot(lines, head, number);
            continue;
        }
        QString text = source[i].simplified();
        if (text.isEmpty()) {
            blank = true;
            continue;
        }
        if (marked >= number - 2 && marked > 0 && (head.contains(text) || isPaperFoot(text))) {
            marked = number;
            continue;
        }
        const QStringList columns = columnsOf(source[i]);
        lines.push_back({std::move(text), number, blank, page, columns.size() > 1 ? columns : QStringList()});
        blank = false;
        page = false;
    }
    return lines;
}

std::vector<TextLine> partedColumns(const std::vector<TextLine> &lines)
{
    static const QRegularExpression label(QStringLiteral(
        "\\s+(?=(?:GZ|Geschäftszeichen|Unser Zeichen|Aktenzeichen|Datum|Bearbeit\\p{L}*|Telefon|Tel\\.):)|"
        "\\s+(?=(?:[☐□☒☑■▢]|\\[.?\\]|\\(.?\\))\\s*vertraulich)"));
    std::vector<TextLine> parted;
    for (const TextLine &line : lines) {
        bool first = true;
        for (const QString &column : line.columns.isEmpty() ? QStringList{line.text} : line.columns) {
            for (const QString &part : column.split(label, Qt::SkipEmptyParts)) {
                parted.push_back(
                    {part.simplified(), line.number, first && line.blankBefore, first && line.pageBefore, {}});
                first = false;
            }
        }
    }
    return parted;
}

namespace {

constexpr std::array<const char *, 12> months = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                                 "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

/// "17. Nov. 2022" with the month's whole name.
QString withWholeMonth(QString date)
{
    static const QRegularExpression shortened(QStringLiteral("(?<=\\s|\\.)(\\p{L}{3,4})\\.?(?=\\s+\\d{4})"));
    const auto match = shortened.match(date);
    if (!match.hasMatch())
        return date;
    const QString name = match.captured(1).compare(QStringLiteral("Mrz"), Qt::CaseInsensitive) == 0
                             ? QStringLiteral("Mär")
                             : match.captured(1);
    for (const char *month : months) {
        const QString whole = QString::fromUtf8(month);
        if (whole.startsWith(name, Qt::CaseInsensitive))
            return date.replace(match.capturedStart(), match.capturedLength(), whole);
    }
    return date;
}

/// Months may be shortened where the rest of the date is sound.
std::optional<FoundDate> findDateIn(const QString &text, bool shortened)
{
    static const QRegularExpression form(QStringLiteral(
        "(?<![\\p{L}\\d])\\d{1,2}\\.\\s*(?:\\p{L}{3,9}\\.?\\s+\\d{4}|\\d{1,2}\\.\\s*(?:\\d{4}|\\d{2}))(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const auto date = base::dateFromGerman(shortened ? withWholeMonth(match.captured()) : match.captured()))
            return FoundDate{*date, match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

}

std::optional<FoundDate> findDate(const QString &text)
{
    return findDateIn(text, true);
}

std::optional<FoundDate> findMisreadDate(const QString &text)
{
    static const QRegularExpression one(
        QStringLiteral("(?<=[\\d.])[lI|!](?=[\\d.\\s]|$)|(?<![\\p{L}\\d])[lI|](?=[\\d.])"));
    static const QRegularExpression zero(
        QStringLiteral("(?<=[\\d.])[oO](?=[\\d.\\s]|$)|(?<![\\p{L}\\d])[oO](?=[\\d.])"));
    QString mended = text;
    mended.replace(one, QStringLiteral("1")).replace(zero, QStringLiteral("0"));
    if (const auto found = findDateIn(mended, false))
        return found;
    // "13. Dezernber 2021"
    static const QRegularExpression month(QStringLiteral("(?<=\\.)\\s*(\\p{L}{3,10})\\s*(?=(?:19|20)\\d\\d)"));
    const auto match = month.match(mended);
    if (!match.hasMatch())
        return std::nullopt;
    QString meant;
    for (const char *name : months) {
        const QString candidate = QString::fromUtf8(name);
        if (!almostEqual(match.capturedView(1), candidate, candidate.size() > 5 ? 2 : 1))
            continue;
        // "Jui" may be two months: nothing is guessed.
        if (!meant.isEmpty())
            return std::nullopt;
        meant = candidate;
    }
    return meant.isEmpty()
               ? std::nullopt
               : findDate(mended.replace(match.capturedStart(), match.capturedLength(), u' ' + meant + u' '));
}

bool almostEqual(QStringView a, QStringView b, int errors)
{
    if (std::abs(a.size() - b.size()) > errors)
        return false;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int same = a[i - 1].toLower() == b[j - 1].toLower() ? 0 : 1;
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + same});
            diagonal = above;
        }
    }
    return row.back() <= errors;
}

}
