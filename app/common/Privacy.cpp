#include "app/common/Privacy.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace app::common {

void keepPrivate()
{
#ifdef Q_OS_UNIX
    // The system does not ask this where the folder has a default access list.
    (void)::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
    // A service that collects dumps is not bound by the limit; it gets no memory.
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "we")) {
        std::fputs("0", filter);
        std::fclose(filter);
    }
#endif
}

}
