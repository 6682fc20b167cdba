#include "core/import/Specks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core::import {
namespace {

/// Marks that are no writing, alone in a line.
bool isSpeck(const QString &line, bool alone)
{
    static const QRegularExpression strange(QStringLiteral(
        "^(?=.{1,5}$)[|¦^~*'’´`·°_¬\\\\<>.,;:!–—\\- ]*[|¦^~*'’´`·°_¬\\\\<>][|¦^~*'’´`·°_¬\\\\<>.,;:!–—\\- ]*$"));
    static const QRegularExpression plain(QStringLiteral("^[.,;:!–—-]{1,2}$"));
    return strange.match(line).hasMatch() || (alone && plain.match(line).hasMatch());
}

/// "des Marktes |": what is left without the speck.
QString withoutSpecks(const QString &line)
{
    static const QRegularExpression ends(QStringLiteral("^[|¦^~¬\\\\]\\s+(?=\\S)|(?<=\\S)\\s+[|¦^~·¬\\\\´`]$"));
    QString text = line;
    return text.remove(ends);
}

}

std::vector<ReadWarning> dropSpecks(std::vector<TextLine> &lines, size_t from)
{
    std::vector<ReadWarning> warnings;
    const auto report = [&warnings](int line, const QString &speck) {
        warnings.push_back(
            {{},
             line,
             QCoreApplication::translate("MemoReader", "“%1” looks like a speck of the scan and was left out.")
                 .arg(speck)});
    };
    std::vector<TextLine> kept(lines.begin(), lines.begin() + std::ptrdiff_t(from));
    kept.reserve(lines.size());
    bool blank = false;
    bool page = false;
    for (size_t i = from; i < lines.size(); ++i) {
        TextLine line = lines[i];
        const bool alone = (line.blankBefore || line.pageBefore) &&
                           (i + 1 >= lines.size() || lines[i + 1].blankBefore || lines[i + 1].pageBefore);
        const bool afterStop =
            line.blankBefore && !kept.empty() && QStringLiteral(".!?:“”\"«»").contains(kept.back().text.back());
        if (isSpeck(line.text, alone || afterStop)) {
            blank = blank || line.blankBefore;
            page = page || line.pageBefore;
            report(line.number, line.text);
            continue;
        }
        const QString text = withoutSpecks(line.text);
        if (text.size() < line.text.size()) {
            report(line.number, line.text.startsWith(text) ? line.text.mid(text.size()).trimmed() : line.text.left(1));
            line.text = text;
        }
        line.blankBefore = line.blankBefore || blank;
        line.pageBefore = line.pageBefore || page;
        blank = page = false;
        kept.push_back(std::move(line));
    }
    lines = std::move(kept);
    return warnings;
}

}
