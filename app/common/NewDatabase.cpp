#include "app/common/NewDatabase.h"

#include "app/common/DefaultPlaces.h"
#include "core/base/Temporary.h"
#include "core/sample/LargeCity.h"
#include "core/sample/SampleCity.h"
#include "core/store/sql/OpenDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::common {

using namespace core::base;
using namespace core::model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::common::NewDatabase)
};

Result<void> fill(const QString &path, const NewDatabase &content, QDate today, Progress &progress)
{
    const auto database = core::store::sql::createDatabase(path, {.now = QDateTime::currentDateTimeUtc()});
    if (!database)
        return database.error();
    if (content.sample) {
        if (const auto written = core::sample::writeSampleCity(**database, today, progress, userName()); !written)
            return written;
    }
    if (content.resolutions > 0)
        return core::sample::writeLargeCity(**database, content.resolutions, today, progress);
    return {};
}

}

Result<void> createNewDatabase(const QString &path, const NewDatabase &content, QDate today, Progress &progress)
{
    const auto occupied = [&path] {
        return Error{ErrorKind::Io, Text::tr("“%1” exists already and was not touched.").arg(path)};
    };
    if (QFileInfo::exists(path))
        return occupied();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorKind::Io, Text::tr("The folder “%1” cannot be created.").arg(QFileInfo(path).absolutePath())};
    const QString temporary = temporaryBeside(path);
    const auto filled = fill(temporary, content, today, progress);
    if (filled && QFile::rename(temporary, path))
        return {};
    // The file is ours alone and nobody has it open any more.
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(temporary + QLatin1String(ending));
    return filled ? Result<void>(occupied()) : filled;
}

}
