#pragma once

namespace core::base {

/// Whether the user lets his group read and change what the programs write from now on: databases, letters, lists. Otherwise
/// that is for himself alone (0600, folders 0700). A folder with a default access list decides by itself in any case.
bool groupMayUseFiles();
/// Keeps the wish for both programs, and follows it from now on.
void setGroupMayUseFiles(bool on);
/// What is followed now.
bool groupIsLetIn();
/// Follows what is kept; once at the start, when the name of the program is known.
void applyFileRights();

}
