#pragma once

#include <QString>

namespace core::base {

/// The one form in which text is kept, so that it is found, compared and recognised as a month or a number. Everything
/// that comes from outside (import, command line, forms, paste) passes here. Letters are composed (NFC), ligatures
/// taken apart; soft hyphens, zero-width and other invisible characters, those that are none, and those of private fonts are gone, but for a
/// private one that begins a line as a bullet, which becomes "•". Hard hyphens and spaces are plain ones. A word that
/// a soft hyphen divides at the end of a line is whole again. Line ends stay as they are.
QString inOneForm(const QString &text);

/// Text as it comes from a word processor or a web page, in one form and made plain: line ends of one kind, no runs of
/// spaces or blank lines, the bullets of lists as "- ".
QString cleanText(const QString &text);

}
