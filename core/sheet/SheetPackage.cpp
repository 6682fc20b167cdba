#include "core/sheet/SheetPackage.h"

#include <zip.h>

namespace core::sheet {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// A form of a thousand clauses with long texts has less than ten megabytes.
constexpr qint64 largestUnpacked = 32'000'000;

/// One part of a package as a device that cannot be read beyond the budget.
class Part : public QIODevice
{
public:
    Part(zip_file_t *file, std::shared_ptr<qint64> left) : m_file(file), m_left(std::move(left))
    {
        QIODevice::open(ReadOnly);
    }
    ~Part() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (*m_left <= 0)
            return -1;
        const zip_int64_t read = zip_fread(m_file, data, zip_uint64_t(std::min(most, *m_left)));
        *m_left -= std::max<zip_int64_t>(0, read);
        return read > 0 ? read : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    std::shared_ptr<qint64> m_left;
};

}

void SheetPackage::Close::operator()(zip *package) const
{
    zip_discard(package);
}

SheetPackage::SheetPackage(zip *package) : m_package(package), m_left(std::make_shared<qint64>(largestUnpacked))
{
    const zip_int64_t entries = zip_get_num_entries(package, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        if (const char *name = zip_get_name(package, zip_uint64_t(i), 0))
            m_entries.insert(QString::fromUtf8(name).toLower(), quint64(i));
    }
}

Result<SheetPackage> SheetPackage::open(const QByteArray &file)
{
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr);
    zip_t *package = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!package) {
        zip_source_free(source);
        return Error{ErrorKind::NotRecognised, {}};
    }
    return SheetPackage(package);
}

std::unique_ptr<QIODevice> SheetPackage::part(const QString &name) const
{
    const auto at = m_entries.constFind(name.toLower());
    zip_file_t *file = at == m_entries.constEnd() ? nullptr : zip_fopen_index(m_package.get(), *at, 0);
    return file ? std::make_unique<Part>(file, m_left) : nullptr;
}

}
