#include "app/reader/Confinement.h"

#include "core/reader/ReaderProcess.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <new>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace app::reader {

namespace {

/// The most that all shares of time together come to.
constexpr rlim_t mostSeconds = 300;
constexpr rlim_t mostOpenFiles = 64;

void limit(int resource, rlim_t soft, rlim_t hard)
{
    const rlimit both{soft, hard};
    (void)::setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

extern "C" void onOutOfTime(int)
{
    ::_exit(core::reader::wire::OutOfTime);
}

}

void keepToItself()
{
    (void)::prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0, 0);
    (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void setLimits(int seconds, qint64 memory)
{
    std::signal(SIGXCPU, onOutOfTime);
    limit(RLIMIT_CPU, rlim_t(std::max(1, seconds)), mostSeconds);
    std::set_new_handler([] { ::_exit(core::reader::wire::OutOfMemory); });
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes for itself
    // PDFium reserves addresses that it never uses: what counts is what is written to.
    limit(RLIMIT_DATA, rlim_t(memory), rlim_t(memory));
    limit(RLIMIT_AS, rlim_t(memory) * 4, rlim_t(memory) * 4);
#else
    (void)memory;
#endif
    limit(RLIMIT_FSIZE, 0, 0);
    limit(RLIMIT_NOFILE, mostOpenFiles, mostOpenFiles);
}

void allowSeconds(int more)
{
    rlimit now = {};
    if (::getrlimit(RLIMIT_CPU, &now) == 0)
        limit(RLIMIT_CPU, std::min(now.rlim_cur + rlim_t(std::max(0, more)), mostSeconds), mostSeconds);
}

void dropEverythingElse()
{
    // What is not named fails with EPERM, as if permission were missing: libraries know how to go on then.
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return;
    for (const int call :
         {SCMP_SYS(read),          SCMP_SYS(pread64),         SCMP_SYS(readv),          SCMP_SYS(lseek),
          SCMP_SYS(close),         SCMP_SYS(fstat),           SCMP_SYS(stat),           SCMP_SYS(lstat),
          SCMP_SYS(newfstatat),    SCMP_SYS(statx),           SCMP_SYS(access),         SCMP_SYS(faccessat),
          SCMP_SYS(faccessat2),    SCMP_SYS(readlink),        SCMP_SYS(readlinkat),     SCMP_SYS(getdents64),
          SCMP_SYS(getcwd),        SCMP_SYS(munmap),          SCMP_SYS(mremap),         SCMP_SYS(brk),
          SCMP_SYS(madvise),       SCMP_SYS(futex),           SCMP_SYS(sched_yield),    SCMP_SYS(sched_getaffinity),
          SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),      SCMP_SYS(gettimeofday),
          SCMP_SYS(times),         SCMP_SYS(getrandom),       SCMP_SYS(getpid),         SCMP_SYS(gettid),
          SCMP_SYS(getuid),        SCMP_SYS(geteuid),         SCMP_SYS(getgid),         SCMP_SYS(getegid),
          SCMP_SYS(uname),         SCMP_SYS(sysinfo),         SCMP_SYS(prlimit64),      SCMP_SYS(getrlimit),
          SCMP_SYS(getrusage),     SCMP_SYS(rt_sigaction),    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
          SCMP_SYS(sigaltstack),   SCMP_SYS(restart_syscall), SCMP_SYS(exit),           SCMP_SYS(exit_group)})
        (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    for (const int pipe : {STDOUT_FILENO, STDERR_FILENO}) {
        (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                                 scmp_arg_cmp{0, SCMP_CMP_EQ, scmp_datum_t(pipe), 0});
        (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(writev), 1,
                                 scmp_arg_cmp{0, SCMP_CMP_EQ, scmp_datum_t(pipe), 0});
    }
    constexpr scmp_datum_t toWrite = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                             scmp_arg_cmp{1, SCMP_CMP_MASKED_EQ, toWrite, 0});
    (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                             scmp_arg_cmp{2, SCMP_CMP_MASKED_EQ, toWrite, 0});
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                                 scmp_arg_cmp{2, SCMP_CMP_MASKED_EQ, scmp_datum_t(PROT_EXEC), 0});
    // abort() signals the process itself.
    (void)::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                             scmp_arg_cmp{0, SCMP_CMP_EQ, scmp_datum_t(::getpid()), 0});
    // Where the kernel knows no such filter, the limits remain.
    (void)::seccomp_load(filter);
    ::seccomp_release(filter);
}

}
