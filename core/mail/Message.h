#pragma once

#include "core/mail/Draft.h"

namespace core::mail {

/// Whether the bytes begin as a mail that was saved as a file (.eml).
bool looksLikeMail(const QByteArray &file);

/// What is attached to a mail, in its order, also to mails inside of it or attached as files; decoded, with its name as it was
/// meant, which some leave out. Nothing of it is executed or loaded. NotRecognised when it is no mail.
base::Result<std::vector<Attachment>> attachmentsOf(const QByteArray &message);

}
