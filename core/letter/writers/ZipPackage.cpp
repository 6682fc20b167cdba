#include "core/letter/writers/ZipPackage.h"
#include "core/letter/house/LetterText.h"

#include <memory>
#include <zip.h>

namespace core::letter::inline writers {

using base::Error;

namespace {

/// 1980-01-01, the first day ZIP knows: the same letter gives the same file.
constexpr zip_uint16_t kFixedDate = (1 << 5) | 1;

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

Error failed()
{
    return {base::ErrorKind::Io, LetterText::tr("The ODT file could not be made.")};
}

bool add(zip_t *archive, const PackageFile &file)
{
    zip_source_t *source =
        zip_source_buffer(archive, file.content.constData(), static_cast<zip_uint64_t>(file.content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.path.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = file.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    return zip_set_file_compression(archive, entry, method, 0) == 0 &&
           zip_file_set_dostime(archive, entry, 0, kFixedDate, 0) == 0;
}

base::Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return failed();
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return failed();
    return bytes;
}

}

base::Result<QByteArray> zipPackage(const std::vector<PackageFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    zip_t *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive)
        return failed();
    zip_source_keep(source.get()); // the archive owns one reference, the bytes are read through ours
    for (const PackageFile &file : files) {
        if (!add(archive, file)) {
            zip_discard(archive);
            return failed();
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed();
    }
    return bytesOf(source.get());
}

}
