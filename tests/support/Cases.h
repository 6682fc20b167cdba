#pragma once

#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>
#include <vector>

namespace tests::support {

/// The rows of a table of cases in tests/data: columns parted by tabs, lines with # are remarks.
inline std::vector<QStringList> casesOf(const QString &name, qsizetype columns)
{
    std::vector<QStringList> rows;
    QFile file(QStringLiteral(BK_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << name.toStdString() << " is missing";
        return rows;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        rows.push_back(line.split(u'\t'));
        EXPECT_EQ(rows.back().size(), columns) << line.toStdString();
    }
    return rows;
}

}
