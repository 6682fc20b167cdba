#include "core/import/FiledLetters.h"

#include "core/base/TextForm.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {

using namespace core::model;

namespace {

/// The parts of a report between the characters that were doubtful, from `begin` on.
QStringList withoutDoubts(const ReadMemo &memo, size_t report, qsizetype begin)
{
    const QString &text = memo.reports[report].text;
    const QString field = QStringLiteral("reports[%1]").arg(report);
    std::vector<std::pair<qsizetype, qsizetype>> doubtful;
    for (const ReadWarning &warning : memo.warnings) {
        if (warning.field == field && warning.start >= begin && warning.start + warning.length <= text.size())
            doubtful.emplace_back(warning.start, warning.start + warning.length);
    }
    std::sort(doubtful.begin(), doubtful.end());
    QStringList parts;
    qsizetype from = begin;
    for (const auto &[start, end] : doubtful) {
        if (start < from)
            continue;
        parts += text.mid(from, start - from).simplified();
        from = end;
    }
    return parts << text.mid(from).simplified();
}

/// Whether a text has these parts in their order, begins with the first, ends with the last, and has not much beside.
bool consistsOf(const QString &stored, const QStringList &parts)
{
    const QString text = core::base::inOneForm(stored).simplified(); // what is stored may be older than the one form
    if (parts.size() == 1)
        return text == parts.front();
    if (parts.join(QString()).size() * 2 < text.size())
        return false;
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = text.indexOf(part, at);
        if (at < 0)
            return false;
        at += part.size();
    }
    return text.startsWith(parts.front()) && text.endsWith(parts.back());
}

/// Whether an imported letter names the same next review, and all reports of this one are stored.
bool saysTheSame(const ReadMemo &memo, const Memo &filed, const ResolutionFile &stored)
{
    if (filed.sourceFile.isEmpty() || filed.nextReviewOn != memo.nextReviewOn)
        return false;
    for (size_t i = 0; i < memo.reports.size(); ++i) {
        if (std::none_of(stored.reports.begin(), stored.reports.end(),
                         [&](const StatusReport &r) { return isReport(memo, i, r.text); }))
            return false;
    }
    return true;
}

}

ToldReport withoutMark(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:Stand|Sachstand)(?: vom)? (\\d{1,2}\\. \\p{L}+ \\d{4}):\\s+"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = mark.match(text);
    const QDate asOf = QLocale(QLocale::German).toDate(match.captured(1), QStringLiteral("d. MMMM yyyy"));
    if (!match.hasMatch() || !asOf.isValid())
        return {text, std::nullopt};
    return {text.mid(match.capturedLength()), asOf};
}

bool isReport(const ReadMemo &memo, size_t report, const QString &stored)
{
    const QString &text = memo.reports[report].text;
    return consistsOf(stored, withoutDoubts(memo, report, 0)) ||
           consistsOf(stored, withoutDoubts(memo, report, text.size() - withoutMark(text).text.size()));
}

bool isFiled(const ReadMemo &memo, const ResolutionFile &stored)
{
    return std::any_of(stored.memos.begin(), stored.memos.end(), [&](const Memo &m) {
        return m.isFinal == memo.closed && (memo.date ? m.date == memo.date : saysTheSame(memo, m, stored));
    });
}

}
