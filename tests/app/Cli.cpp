#include "tests/app/Cli.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <unistd.h>

namespace tests::app {
namespace {

constexpr int patience = 120'000;
constexpr unsigned nobodyId = 65534;

QString program()
{
    return QStringLiteral(BK_BINARY_DIR "/bin/beschlusskontrolle-cli");
}

}

QJsonObject Call::json() const
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(out.toUtf8(), &fault);
    EXPECT_EQ(fault.error, QJsonParseError::NoError) << out.toStdString() << err.toStdString();
    return document.object();
}

bool Call::saysOneSentence() const
{
    const QString text = err.trimmed();
    return out.isEmpty() && text.size() > 10 && !text.contains(u'\n') && text.endsWith(u'.');
}

void Cli::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    ASSERT_TRUE(QFile::exists(program())) << "beschlusskontrolle-cli is not built";
    // Others may look in, for the tests as another user.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther |
                                               QFile::ReadGroup | QFile::ExeGroup);
}

Call Cli::run(const QStringList &arguments) const
{
    return start(arguments, {}, false);
}

Call Cli::onDatabase(const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--database"), database()});
}

Call Cli::into(const QString &file, const QStringList &arguments) const
{
    return start(arguments + QStringList{QStringLiteral("--database"), database()}, file, false);
}

Call Cli::withFault(const QMap<QString, QString> &fault, const QStringList &arguments) const
{
    QMap<QString, QString> variables = fault;
    variables.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(BK_BINARY_DIR "/bin/fault_shim.so"));
    // A sanitizer wants to be the first library, and the shim is.
    variables.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0:verify_asan_link_order=0"));
    return start(arguments + QStringList{QStringLiteral("--database"), database()}, {}, false, variables);
}

Call Cli::asNobody(const QStringList &arguments, bool &possible) const
{
    const bool root = geteuid() == 0;
    const Call probe = start({QStringLiteral("--version")}, {}, root);
    possible = probe.exitCode == 0;
    return possible ? start(arguments + QStringList{QStringLiteral("--database"), database()}, {}, root) : probe;
}

Call Cli::start(const QStringList &arguments, const QString &stdoutFile, bool nobody,
                const QMap<QString, QString> &variables) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    for (auto at = variables.begin(); at != variables.end(); ++at)
        environment.insert(at.key(), at.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (!stdoutFile.isEmpty())
        process.setStandardOutputFile(stdoutFile);
    if (nobody) {
        process.setChildProcessModifier([] {
            if (setgid(nobodyId) != 0 || setuid(nobodyId) != 0)
                _exit(126);
        });
    }
    QStringList given = arguments;
    if (!arguments.contains(QStringLiteral("--today")))
        given += {QStringLiteral("--today"), QString::fromLatin1(today)};
    process.start(program(), given);
    Call result;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        result.err = process.errorString();
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

void Cli::useSample()
{
    // Made once for all tests of this process.
    static const QTemporaryDir folder;
    static const QString sample = folder.filePath(QStringLiteral("muster.bkdb"));
    if (!QFile::exists(sample)) {
        const Call made =
            run({QStringLiteral("init"), QStringLiteral("--sample"), QStringLiteral("--database"), sample});
        ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    }
    ASSERT_TRUE(QFile::copy(sample, database()));
}

QString Cli::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QByteArray Cli::read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

}
