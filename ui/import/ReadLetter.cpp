#include "ui/import/ReadLetter.h"

#include "ui/common/Session.h"

namespace ui::import {

using namespace core::model;

QHash<QString, Lines> ReadLetter::places(const MemoFields &current) const
{
    QHash<QString, Lines> all = textPlaces;
    const auto add = [&all](const QString &field, const std::vector<Passage> &passages) {
        for (size_t i = 0; i < passages.size(); ++i)
            all.insert(QStringLiteral("%1/%2").arg(field).arg(i), {passages[i].firstLine, passages[i].lastLine});
    };
    add(QStringLiteral("clauses"), current.clauses);
    add(QStringLiteral("reports"), current.reports);
    return all;
}

Result<ReadLetter> readLetter(const QString &, Progress &)
{
    return Error{ErrorKind::NotRecognised, {}};
}

Result<Plan> planOf(const ReadLetter &, const MemoFields &, const QString &, common::Session &)
{
    return Error{ErrorKind::NotRecognised, {}};
}

}
