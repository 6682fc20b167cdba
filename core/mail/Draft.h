#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace core::mail {

struct Attachment {
    QString name; ///< of the file, such as "Hausmitteilung V0412-25.pdf"
    QByteArray mediaType = QByteArrayLiteral("application/octet-stream");
    QByteArray content;
};

/// A mail that a person will look at and send.
struct Draft {
    QString from; ///< empty: the account of who sends it
    QStringList to;
    QStringList copies;
    QString subject;
    QString text;
    std::vector<Attachment> attachments;
};

/// The draft as an .eml file, which mail programs open ready to be sent (X-Unsent). Line breaks in addresses and the
/// subject cannot make headers of their own. Invalid when an address is none.
base::Result<QByteArray> toEml(const Draft &draft);

/// The message as it goes to a server: a draft that is not one any more, with its date and its own id.
QByteArray outgoing(const QByteArray &draft, const QString &messageId, const QDateTime &at);

}
