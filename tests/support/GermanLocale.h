#pragma once

#include <QByteArray>
#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace tests::support {

/// Tests run in the offices' locale, since faults of numbers and dates show in no other; call before the application
/// is made. Ends the program where the locale is not installed: silently in English they would prove less.
inline void useGermanLocale()
{
    qputenv("LC_ALL", "de_DE.UTF-8");
    if (!std::setlocale(LC_ALL, "")) {
        std::fprintf(stderr, "The locale de_DE.UTF-8 is missing; ./scripts/test makes it.\n");
        std::exit(1);
    }
}

}
