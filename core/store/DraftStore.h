#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace core::store {

/// Text that is being typed and is not yet part of a record. It is kept so that a crash loses at most two seconds of
/// typing.
struct Draft {
    QString key; ///< what is being edited, such as "report/17/new"; one draft for each key
    QString text;
    QDateTime at;

    bool operator==(const Draft &) const = default;
};

class DraftStore
{
public:
    virtual ~DraftStore() = default;
    virtual base::Result<void> put(const Draft &draft) = 0;
    virtual base::Result<void> remove(const QString &key) = 0;
    virtual base::Result<std::vector<Draft>> all() const = 0;
};

}
