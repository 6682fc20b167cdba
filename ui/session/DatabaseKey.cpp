#include "ui/session/DatabaseKey.h"

#include <QCryptographicHash>

namespace ui::session {

QString databaseKey(const QString &group, const QString &location)
{
    const QByteArray hash = QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return group + u'/' + QString::fromLatin1(hash);
}

}
