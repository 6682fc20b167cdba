#include "core/sheet/SheetsApart.h"

#include "core/reader/ReaderProcess.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace core::sheet {

using namespace core::base;

namespace {

/// Writes the parts of sheets one after the other.
class Packer
{
public:
    explicit Packer(QDataStream &stream) : m_stream(stream) {}

    void put(const SheetCell &cell)
    {
        m_stream << qint32(cell.kind) << cell.text << cell.number << cell.day.value_or(QDate());
    }
    void put(const SheetNote &note) { m_stream << note.cell << note.text << qint32(note.kind); }
    void put(const Sheet &sheet)
    {
        m_stream << sheet.name;
        put(sheet.rows);
        put(sheet.notes);
    }
    template <class Item>
    void put(const std::vector<Item> &items)
    {
        m_stream << quint32(items.size());
        for (const Item &item : items)
            put(item);
    }

private:
    QDataStream &m_stream;
};

/// Takes them out again.
class Unpacker
{
public:
    explicit Unpacker(QDataStream &stream) : m_stream(stream) {}

    void take(SheetCell &cell)
    {
        qint32 kind = 0;
        QDate day;
        m_stream >> kind >> cell.text >> cell.number >> day;
        if (kind < 0 || kind > qint32(SheetCell::Kind::Fault))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        cell.kind = SheetCell::Kind(kind);
        cell.day = day.isValid() ? std::optional(day) : std::nullopt;
    }
    void take(SheetNote &note)
    {
        qint32 kind = 0;
        m_stream >> note.cell >> note.text >> kind;
        if (kind < 0 || kind > qint32(SheetNote::Kind::Merged))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        note.kind = SheetNote::Kind(kind);
    }
    void take(Sheet &sheet)
    {
        m_stream >> sheet.name;
        take(sheet.rows);
        take(sheet.notes);
    }
    /// A count is believed only as far as something follows it: who wrote it may have been overcome by the file.
    template <class Item>
    void take(std::vector<Item> &items)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            take(items.emplace_back());
    }

private:
    QDataStream &m_stream;
};

}

QByteArray toBytes(const std::vector<Sheet> &sheets)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    Packer(stream).put(sheets);
    return bytes;
}

Result<std::vector<Sheet>> sheetsFrom(const QByteArray &bytes)
{
    std::vector<Sheet> sheets;
    QDataStream stream(bytes);
    Unpacker(stream).take(sheets);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return Error{ErrorKind::Corrupt, QCoreApplication::translate(
                                             "SheetReader", "The file is no table that can be read (XLSX or ODS).")};
    return sheets;
}

Result<std::vector<Sheet>> readSheetsApart(const QByteArray &file, const QString &fileName, Progress *progress)
{
    const auto read = reader::readApart(reader::ForeignFormat::Sheets, file, fileName, progress);
    return read ? sheetsFrom(*read) : Result<std::vector<Sheet>>(read.error());
}

}
