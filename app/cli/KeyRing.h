#pragma once

#include "core/model/Result.h"

namespace app::cli {

/// The password of a mail server in the key ring of the system; NotFound with a sentence when there is none.
core::model::Result<QString> passwordFromKeyRing(const QString &server, const QString &user);
core::model::Result<void> storeInKeyRing(const QString &server, const QString &user, const QString &password);

}
