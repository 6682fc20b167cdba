#pragma once

namespace app::common {

/// Installs the German translation of the program and of Qt as far as they are at hand. German is the language of the
/// users, so the system's language is not asked. Needs the application object.
void installTranslation();

}
