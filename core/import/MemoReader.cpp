#include "core/import/MemoReader.h"

#include "core/import/ClauseReader.h"
#include "core/import/Doubts.h"
#include "core/import/EndReader.h"
#include "core/import/HeadOrder.h"
#include "core/import/HeadReader.h"
#include "core/import/PaperKind.h"
#include "core/import/Quotations.h"
#include "core/import/Sections.h"
#include "core/import/Specks.h"
#include "core/import/Stamps.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::import {

using namespace core::base;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// Heads are short; what begins its first number later is another kind of paper.
constexpr size_t longestHead = 70;

/// Far beyond any letter; regular expressions and the dictionary would be busy for minutes.
bool isTooLong(const SourceText &source)
{
    constexpr qsizetype mostLines = 8'000;
    constexpr qsizetype mostCharacters = 500'000;
    qsizetype characters = 0;
    for (const QString &line : source.lines)
        characters += line.size();
    return source.lines.size() > mostLines || characters > mostCharacters;
}

Error notRecognised(const SourceText &source, const std::vector<TextLine> &lines)
{
    const auto table = tableKindOf(source.lines);
    return {ErrorKind::NotRecognised, refusalOf(source.fileName, table ? table : paperKindOf(lines))};
}

}

Result<ReadMemo> MemoReader::read(const SourceText &source) const
{
    Progress uninterrupted;
    return read(source, uninterrupted);
}

Result<ReadMemo> MemoReader::read(const SourceText &source, Progress &progress) const
{
    if (isTooLong(source))
        return Error{ErrorKind::NotRecognised,
                     translated(QT_TRANSLATE_NOOP("MemoReader", "“%1” has too much text for a status letter."))
                         .arg(source.fileName)};
    constexpr int steps = 4;
    progress.advance(0, steps);
    std::vector<TextLine> lines = memoLines(source.lines, progress);
    joinTornMarkers(lines);
    partQuotations(lines);
    if (progress.cancelled())
        return cancelled();
    const size_t body = findBody(lines);
    if (body >= lines.size() || body > longestHead || !isStatusLetter(lines, body))
        return notRecognised(source, lines);
    std::vector<ReadWarning> marks = dropSpecks(lines, body);
    const size_t end = findEnd(lines, body);
    const auto at = [&lines](size_t i) { return lines.begin() + std::ptrdiff_t(i); };
    ReadMemo memo;
    std::vector<TextLine> bodyLines(at(body), at(end));
    const std::vector<ReadWarning> stamps = dropStamps(bodyLines, m_dictionary);
    marks.insert(marks.end(), stamps.begin(), stamps.end());

    const bool scanned = LineJoiner::losesHyphens(bodyLines, m_dictionary, progress) ||
                         (!marks.empty() && !LineJoiner::keepsHyphens(bodyLines));
    progress.advance(1, steps);
    const LineJoiner joiner(m_dictionary,
                            source.breaksAtSpaces ? LineEnds::AtSpaces
                            : scanned             ? LineEnds::Scanned
                                                  : LineEnds::Typed,
                            progress);
    const std::vector<Section> sections = splitSections(bodyLines);
    readHead(orderedHead(partedColumns({at(0), at(body)})), joiner, memo);
    readBody(sections, joiner, memo);
    readEnd(partedColumns({at(end), lines.end()}), memo);
    progress.advance(2, steps);
    if (progress.cancelled())
        return cancelled();
    if (memo.clauses.empty() || (memo.reference.isEmpty() && memo.title.isEmpty()))
        return notRecognised(source, lines);
    addDoubts(memo, {source.lines, bodyLines, sections, marks}, joiner, m_dictionary, progress);
    progress.advance(steps, steps);
    if (progress.cancelled())
        return cancelled();
    return memo;
}

}
