#include "tests/app/Cli.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests::app {
namespace {

QString readelf(const QString &program, const QStringList &what)
{
    QProcess process;
    process.start(QStringLiteral("readelf"), QStringList{QStringLiteral("-W")} + what + QStringList{program});
    EXPECT_TRUE(process.waitForFinished()) << "readelf is part of binutils, which every compiler needs";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What is shipped, as it was built.
class Shipped : public testing::TestWithParam<const char *>
{
protected:
    QString m_program = QStringLiteral(BK_BINARY_DIR "/bin/") + QLatin1String(GetParam());

    void SetUp() override
    {
        if (!QFile::exists(m_program))
            GTEST_SKIP() << GetParam() << " is not part of this build";
    }
};

class Programs : public Cli
{
protected:
    /// A program that has started and waits. Its core dumps would be as large as they like, if it let them.
    pid_t started(const QStringList &call) const
    {
        std::vector<QByteArray> words;
        for (const QString &word : call)
            words.push_back(word.toLocal8Bit());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray folder = path(QString()).toLocal8Bit();
        const pid_t process = fork();
        if (process != 0)
            return process;
        rlimit all = {};
        (void)::getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max;
        (void)::setrlimit(RLIMIT_CORE, &all);
        (void)::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        for (const char *home : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            (void)::setenv(home, folder.constData(), 1);
        const int quiet = ::open("/dev/null", O_WRONLY);
        (void)::dup2(quiet, STDERR_FILENO);
        (void)::execv(arguments.front(), arguments.data());
        _exit(127);
    }
    static QString told(pid_t process, const char *file)
    {
        QFile facts(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(file)));
        return facts.open(QIODevice::ReadOnly) ? QString::fromUtf8(facts.readAll()) : QString();
    }
    static QString coreLimit(pid_t process)
    {
        static const QRegularExpression line(QStringLiteral("Max core file size\\s+(\\S+)\\s+(\\S+)"));
        const auto match = line.match(told(process, "limits"));
        return match.captured(1) + u' ' + match.captured(2);
    }
};

}

TEST_P(Shipped, is_loaded_anywhere_and_its_stack_holds_no_code)
{
    EXPECT_TRUE(
        readelf(m_program, {QStringLiteral("-h")}).contains(QRegularExpression(QStringLiteral("Type:\\s+DYN"))));
    const QString segments = readelf(m_program, {QStringLiteral("-l")});
    static const QRegularExpression stack(QStringLiteral("GNU_STACK\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+\\s+RW "));
    EXPECT_TRUE(segments.contains(stack)) << segments.toStdString();
}

TEST_P(Shipped, what_it_binds_is_read_only_and_its_stack_is_guarded)
{
    if (!BK_HARDENED)
        GTEST_SKIP() << "this build is a developer's own, without BK_HARDEN; the presets have it";
    EXPECT_TRUE(readelf(m_program, {QStringLiteral("-l")}).contains(QStringLiteral("GNU_RELRO")));
    EXPECT_TRUE(
        readelf(m_program, {QStringLiteral("-d")}).contains(QRegularExpression(QStringLiteral("BIND_NOW|\\bNOW\\b"))));
    const QString symbols = readelf(m_program, {QStringLiteral("--dyn-syms")});
    EXPECT_TRUE(symbols.contains(QStringLiteral("__stack_chk_fail")));
    if (!BK_FORTIFIED)
        GTEST_SKIP() << "FORTIFY needs a compiler that optimizes and no sanitizer";
    if (m_program.endsWith(QStringLiteral("-reader")))
        return; // is built alike, but calls nothing that has a checked form
    static const QRegularExpression checked(QStringLiteral("__(?!stack)\\w+_chk@"));
    EXPECT_TRUE(symbols.contains(checked)) << symbols.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Each, Shipped,
                         testing::Values("beschlusskontrolle", "beschlusskontrolle-cli", "beschlusskontrolle-reader"),
                         [](const testing::TestParamInfo<const char *> &program) {
                             return QString::fromLatin1(program.param).remove(u'-').toStdString();
                         });

TEST_F(Programs, that_are_killed_by_a_fault_leave_no_core_dump)
{
    useSample();
    const QStringList calls[] = {
        {QStringLiteral(BK_BINARY_DIR "/bin/beschlusskontrolle-cli"), QStringLiteral("init"),
         QStringLiteral("--resolutions"), QStringLiteral("1000000"), QStringLiteral("--database"),
         path(QStringLiteral("gross.bkdb"))},
        {QStringLiteral(BK_BINARY_DIR "/bin/beschlusskontrolle"), QStringLiteral("--today"), QString::fromLatin1(today),
         QStringLiteral("--database"), database()},
    };
    for (const QStringList &call : calls) {
        if (!QFile::exists(call.front()))
            continue; // the desktop is not part of this build
        SCOPED_TRACE(call.front().toStdString());
        const pid_t process = started(call);
        QElapsedTimer patience;
        patience.start();
        int state = 0;
        while (coreLimit(process) != u"0 0" && patience.elapsed() < 20'000 && ::waitpid(process, &state, WNOHANG) == 0)
            ::usleep(2000);
        EXPECT_EQ(coreLimit(process), u"0 0");
        EXPECT_EQ(told(process, "coredump_filter").trimmed(), u"00000000") << "also for a service that collects dumps";
        EXPECT_EQ(::kill(process, SIGABRT), 0);
        ASSERT_EQ(::waitpid(process, &state, 0), process);
        EXPECT_TRUE(WIFSIGNALED(state));
        EXPECT_FALSE(WCOREDUMP(state));
    }
    EXPECT_EQ(QDir(path(QString())).entryList({QStringLiteral("core*")}, QDir::Files), QStringList());
}

}
