#pragma once

#include "core/notify/Digest.h"

#include <optional>

namespace ui::digest {

/// One mail of the list, with what happened to it.
struct DigestRow {
    core::notify::Digest digest;
    bool seen = false;                                  ///< it was shown as it is now
    std::optional<core::notify::DigestOutcome> outcome; ///< of the last try on this page
    QString lastMail;                                   ///< what went out then

    /// There is something to tell and somebody to tell it to.
    bool canGo() const { return !digest.address.isEmpty() && !digest.items.empty(); }
    /// Begun to be sent and not known to have arrived, here or in another program.
    bool isUncertain() const { return digest.isUncertain(); }
    /// The same row after the list was read again.
    QString key() const;
    QString name() const;
    /// In a word or two, for the list.
    QString stateText() const;
    /// In a sentence: what happened, and what can be done; empty when there is nothing to say.
    QString explanation() const;
    /// The whole mail, as it goes out or went out.
    QString mailText() const;
};

/// The mail with its head, as a person reads it.
QString asText(const core::mail::Draft &draft);

}
