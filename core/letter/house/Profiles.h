#pragma once

#include "core/edit/EditService.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/model/Directory.h"
#include "core/model/Memo.h"

#include <vector>

namespace core::letter::inline house {

/// The profile of the city, kept in its setting "city" as JSON; the plain one when there is none or none that can be
/// read. What was read once is remembered.
LetterTemplate letterTemplateOf(const model::Directory &directory);

/// The profile that a letter names, else that of the city.
LetterTemplate letterTemplateOf(const model::Directory &directory, const model::Memo &memo);

/// All profiles of the city, the one in use first; the others are kept in settings "letter-profile/<name>".
std::vector<LetterTemplate> profilesOf(const model::Directory &directory);

/// The profile of that name: of the city, else one of those that come with the program; null when there is none.
std::optional<LetterTemplate> profileNamed(const model::Directory &directory, QStringView name);

/// Profiles that come with the program, to start from.
const std::vector<LetterTemplate> &shippedProfiles();

/// A profile from a file, checked; one that is too large is not read at all.
base::Result<LetterTemplate> readProfile(const QString &path);
base::Result<void> writeProfile(const LetterTemplate &profile, const QString &path);

/// Stores a profile under its name, in the place of the one that was called `oldName` (empty: a new one).
/// Invalid when it has an unknown placeholder, no name, or the name of another one.
base::Result<model::ChangeSet> saveProfile(edit::EditService &service, const model::Directory &directory,
                                           const LetterTemplate &profile, const QString &oldName);
/// Makes a profile the one that new letters are written with.
base::Result<model::ChangeSet> useProfile(edit::EditService &service, const model::Directory &directory,
                                          const QString &name);
/// What letters say of the house that sends them.
struct CityFacts {
    QString city;
    QString address;

    bool operator==(const CityFacts &) const = default;
};
/// Whether nobody has said yet in whose name letters are written.
bool lacksCity(const model::Directory &directory);
/// Puts the facts into the profile of the city where it says nothing of its own.
base::Result<model::ChangeSet> takeCity(edit::EditService &service, const model::Directory &directory,
                                        const CityFacts &facts);
/// Removes a profile; that of the city cannot be removed, only replaced.
base::Result<model::ChangeSet> removeProfile(const model::Directory &directory, const QString &name);

}
