#pragma once

#include "core/model/Id.h"

#include <QObject>
#include <vector>

namespace core::store {

/// What was written. `everything` when it is not known in detail (restored database, too many changes).
struct ChangeNotice {
    std::vector<model::ResolutionId> resolutions;
    bool directory = false; ///< master data changed
    bool everything = false;
    bool external = false; ///< written by another process or connection
    QString by;            ///< who wrote, for external changes
    bool requests = false; ///< requests to offices changed

    bool operator==(const ChangeNotice &) const = default;
};

/// Tells the window what was written, here or elsewhere.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void announce(const ChangeNotice &notice) { Q_EMIT changed(notice); }

Q_SIGNALS:
    void changed(const core::store::ChangeNotice &notice);
};

}

Q_DECLARE_METATYPE(core::store::ChangeNotice)
