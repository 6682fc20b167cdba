#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>
#include <memory>

struct zip;

namespace core::sheet {

/// The parts of a ZIP package, unpacked while they are read and never more than a budget for all of them together: no
/// small file can become a large one in memory.
class SheetPackage
{
public:
    /// The bytes must live as long as the package. NotRecognised when they are no ZIP.
    static base::Result<SheetPackage> open(const QByteArray &file);

    bool has(const QString &name) const { return m_entries.contains(name.toLower()); }
    /// The part for reading; empty when there is none of that name.
    std::unique_ptr<QIODevice> part(const QString &name) const;
    /// More was unpacked than the budget allows: what was read is not whole.
    bool isExhausted() const { return *m_left <= 0; }

private:
    struct Close {
        void operator()(zip *package) const;
    };
    explicit SheetPackage(zip *package);

    std::unique_ptr<zip, Close> m_package;
    QHash<QString, quint64> m_entries; ///< by name in lower case: programs differ
    std::shared_ptr<qint64> m_left;
};

}
