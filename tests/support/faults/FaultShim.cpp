// Preloaded into a program under test: lets one call on files below a folder fail, or kills the program just before it.
//
//   FAULT_FOLDER  calls on paths that begin so are counted
//   FAULT_CALLS   which: some of "rename link unlink fsync open write"; link and symlink count as link
//   FAULT_AT      the number of the call, from 1; 0 only counts
//   FAULT_KILL    set: the program is killed instead of the call failing with EIO
//   FAULT_COUNT   a file into which the number of counted calls is written at the end

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

struct Plan {
    const char *folder = std::getenv("FAULT_FOLDER");
    const char *calls = std::getenv("FAULT_CALLS");
    long at = std::getenv("FAULT_AT") ? std::atol(std::getenv("FAULT_AT")) : 0;
    bool kills = std::getenv("FAULT_KILL") != nullptr;
    std::atomic<long> counted{0};

    ~Plan()
    {
        const char *name = std::getenv("FAULT_COUNT");
        if (FILE *file = name ? std::fopen(name, "w") : nullptr) {
            std::fprintf(file, "%ld\n", counted.load());
            std::fclose(file);
        }
    }
};

Plan &plan()
{
    static Plan made;
    return made;
}

bool fails(const char *call, const char *path)
{
    Plan &now = plan();
    if (!now.folder || !now.calls || !path || std::strncmp(path, now.folder, std::strlen(now.folder)) != 0 ||
        !std::strstr(now.calls, call))
        return false;
    if (++now.counted != now.at)
        return false;
    if (now.kills)
        ::kill(::getpid(), SIGKILL);
    errno = EIO;
    return true;
}

bool fails(const char *call, int descriptor)
{
    char link[40];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return fails(call, path);
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

__attribute__((constructor)) void begin()
{
    plan();
}

}

extern "C" {

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return fails("rename", to) ? -1 : next(from, to);
}

int link(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("link");
    return fails("link", to) ? -1 : next(from, to);
}

int unlink(const char *path)
{
    static const auto next = real<int (*)(const char *)>("unlink");
    return fails("unlink", path) ? -1 : next(path);
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    return fails("fsync", descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return fails("fsync", descriptor) ? -1 : next(descriptor);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails("write", descriptor) ? -1 : next(descriptor, bytes, count, offset);
}
}
