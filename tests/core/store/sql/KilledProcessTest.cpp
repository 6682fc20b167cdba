#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <iostream>
#include <random>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int kills = 200;
constexpr int edits = 2000;

/// What a writer has acknowledged before it was killed.
struct Acknowledged {
    int lastEdit = 0;
    std::vector<int> imports;
    int last = 0;

    void take(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() != 2)
                continue; // the last line may be torn
            last = std::max(last, parts[1].toInt());
            if (parts[0] == "edit")
                lastEdit = std::max(lastEdit, parts[1].toInt());
            else
                imports.push_back(parts[1].toInt());
        }
    }
};

}

TEST(KilledProcess, givenTwoThousandEdits_whenKilledTwoHundredTimes_thenEveryAcknowledgedOneIsThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stadt.db"));
    must(core::store::sql::createDatabase(path)).reset();
    const QString writer = QDir(QStringLiteral(BK_BINARY_DIR)).filePath(QStringLiteral("bin/store_writer"));
    ASSERT_TRUE(QFile::exists(writer));
    std::mt19937 random(200);
    Acknowledged all;
    int next = 1;
    int rounds = 0;
    int inTheMiddle = 0;
    while (rounds < kills || next <= edits) {
        ++rounds;
        QProcess process;
        const bool lastRound = rounds > kills;
        process.start(writer,
                      {path, QString::number(next), QString::number(edits - next + 1 + (lastRound ? 0 : edits))});
        ASSERT_TRUE(process.waitForStarted());
        QByteArray output;
        if (lastRound) {
            ASSERT_TRUE(process.waitForFinished(60'000));
        } else {
            // Killed at a random moment after a random number of acknowledged writes.
            const int writes = int(random() % 10);
            while (output.count('\n') < writes && process.waitForReadyRead(20'000))
                output += process.readAllStandardOutput();
            QElapsedTimer moment;
            moment.start();
            for (const qint64 wait = qint64(random() % 8'000'000); moment.nsecsElapsed() < wait;)
                continue;
            inTheMiddle += process.state() == QProcess::Running;
            process.kill();
            process.waitForFinished();
        }
        output += process.readAllStandardOutput();
        Acknowledged round;
        round.take(output);
        const auto database = must(core::store::sql::openDatabase(path));
        Progress progress;
        ASSERT_EQ(must(database->check(progress)), QStringList()) << "after kill " << rounds;
        if (round.lastEdit > 0) {
            const auto file =
                must(database->resolutions().load(*must(database->resolutions().findByReference(u"V1/22"))));
            ASSERT_GE(file.clauses[0].text.section(u' ', 1).toInt(), round.lastEdit) << "after kill " << rounds;
        }
        all.imports.insert(all.imports.end(), round.imports.begin(), round.imports.end());
        next = std::max(next, round.last + 1);
        // One more may have been stored without having been acknowledged.
        if (must(database->resolutions().findByReference(u"V%1/22"_qs.arg(next))))
            ++next;
    }
    const auto database = must(core::store::sql::openDatabase(path));
    for (int number : all.imports) {
        const auto id = must(database->resolutions().findByReference(u"V%1/22"_qs.arg(number)));
        ASSERT_TRUE(id.has_value()) << number;
        const auto file = must(database->resolutions().load(*id));
        EXPECT_EQ(file.clauses.size(), 3U) << number;
        EXPECT_EQ(file.reports.at(0).clauses.size(), 3U) << number;
    }
    std::cout << rounds << " writers, " << inTheMiddle << " killed while running, " << next - 1 << " writes, of them "
              << all.imports.size() << " imports; every acknowledged one is there\n";
    EXPECT_GE(inTheMiddle, kills * 9 / 10);
}

}
