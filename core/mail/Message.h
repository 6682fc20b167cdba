#pragma once

#include "core/mail/Draft.h"

namespace core::mail {

/// Whether the bytes begin as a mail that was saved as a file (.eml).
bool looksLikeMail(const QByteArray &file);

/// What is attached to a mail, in its order, also to a mail inside of it; decoded, with its name as it was meant. Nothing
/// of it is executed or loaded. NotRecognised when it is no mail.
base::Result<std::vector<Attachment>> attachmentsOf(const QByteArray &message);

}
