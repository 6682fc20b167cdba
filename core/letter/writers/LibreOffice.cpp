#include "core/letter/writers/LibreOffice.h"
#include "core/letter/house/LetterText.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace core::letter::inline writers {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr std::size_t kLettersACall = 100;
constexpr int kGlanceMs = 50;

/// No macros, no updating of links, no questions.
const QByteArray kSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.LibreOffice.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.LibreOffice.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.LibreOffice.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.LibreOffice.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.LibreOffice.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

QString filterOf(LibreOffice::Target target)
{
    if (target == LibreOffice::Target::Docx)
        return QStringLiteral("docx:MS Word 2007 XML");
    if (target == LibreOffice::Target::Ods)
        return QStringLiteral("ods:calc8");
    return QStringLiteral("pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
                          "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                          "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}");
}

bool isWhole(const QByteArray &content, LibreOffice::Target target)
{
    return target == LibreOffice::Target::Pdf ? content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF")
                                              : content.startsWith("PK");
}

QString suffixOf(LibreOffice::Target target)
{
    switch (target) {
    case LibreOffice::Target::Docx:
        return QStringLiteral("docx");
    case LibreOffice::Target::Ods:
        return QStringLiteral("ods");
    case LibreOffice::Target::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

/// The program with everything that it has started.
class OfficeProcess
{
public:
    OfficeProcess()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_UNIX
        // A group of its own, so that the program can be stopped with its children: the one that works is not the one we start.
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    }
    ~OfficeProcess()
    {
        stop();
    }

    bool start(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        const bool started = m_process.waitForStarted();
        m_group = m_process.processId();
        return started;
    }

    bool isRunning()
    {
        return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kGlanceMs);
    }

    bool succeeded() const
    {
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    void stop()
    {
#ifdef Q_OS_UNIX
        if (m_group > 0)
            ::kill(-static_cast<pid_t>(m_group), SIGKILL);
#endif
        m_group = 0;
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

private:
    QProcess m_process;
    qint64 m_group = 0;
};

/// One call of the program on some of the letters, in a folder that vanishes with it.
class Call
{
public:
    Call(const QString &program, LibreOffice::Target target, const LibreOffice::TimeLimits &limits)
        : m_program(program), m_target(target), m_limits(limits)
    {
    }

    Result<void> run(const std::vector<QByteArray> &odts, std::size_t from, std::size_t to, base::Progress &progress,
                     std::vector<QByteArray> *converted)
    {
        if (!m_folder.isValid() || !QDir(m_folder.path()).mkpath(QStringLiteral("profile/user")) ||
            !QDir(m_folder.path()).mkpath(QStringLiteral("out")))
            return cannotWrite();
        if (!write(QStringLiteral("profile/user/registrymodifications.xcu"), kSettings))
            return cannotWrite();
        QStringList sources;
        for (std::size_t i = from; i < to; ++i) {
            sources.push_back(QStringLiteral("%1.%2").arg(i).arg(
                m_target == LibreOffice::Target::Ods ? QStringLiteral("xlsx") : QStringLiteral("odt")));
            if (!write(sources.back(), odts[i]))
                return cannotWrite();
        }
        if (const auto worked = work(sources, static_cast<int>(from), static_cast<int>(odts.size()), progress); !worked)
            return worked;
        for (std::size_t i = from; i < to; ++i) {
            QFile file(m_folder.filePath(QStringLiteral("out/%1.%2").arg(i).arg(suffixOf(m_target))));
            QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (!isWhole(content, m_target))
                return Error{ErrorKind::Io,
                             LetterText::tr("LibreOffice did not convert the file; nothing was written.")};
            converted->push_back(std::move(content));
        }
        return {};
    }

private:
    Result<void> work(const QStringList &sources, int doneBefore, int total, base::Progress &progress)
    {
        QStringList arguments{
            QStringLiteral("-env:UserInstallation=") +
                QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("profile"))).toString(QUrl::FullyEncoded),
            QStringLiteral("--headless"),
            QStringLiteral("--norestore"),
            QStringLiteral("--nologo"),
            QStringLiteral("--nolockcheck"),
            QStringLiteral("--convert-to"),
            filterOf(m_target),
            QStringLiteral("--outdir"),
            m_folder.filePath(QStringLiteral("out"))};
        for (const QString &source : sources)
            arguments.push_back(m_folder.filePath(source));
        OfficeProcess office;
        if (!office.start(m_program, arguments))
            return Error{ErrorKind::Io, LetterText::tr("LibreOffice (%1) cannot be started; nothing was written.")
                                            .arg(QDir::toNativeSeparators(m_program))};
        QElapsedTimer timer;
        timer.start();
        const qint64 limit = m_limits.startMs + qint64(m_limits.letterMs) * sources.size();
        while (office.isRunning()) {
            progress.advance(
                doneBefore +
                    static_cast<int>(QDir(m_folder.filePath(QStringLiteral("out"))).entryList(QDir::Files).size()),
                total);
            if (progress.cancelled())
                return base::cancelled();
            if (timer.elapsed() > limit)
                return Error{ErrorKind::Io,
                             LetterText::tr("LibreOffice took too long and was stopped; nothing was written.")};
        }
        if (!office.succeeded())
            return Error{ErrorKind::Io, LetterText::tr("LibreOffice stopped before it was done; nothing was written.")};
        return {};
    }

    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    }

    static Error cannotWrite()
    {
        return {ErrorKind::Io,
                LetterText::tr("There is no room for the temporary files of LibreOffice; nothing was written.")};
    }

    QTemporaryDir m_folder;
    QString m_program;
    LibreOffice::Target m_target;
    LibreOffice::TimeLimits m_limits;
};

}

LibreOffice::LibreOffice(const QString &program) : m_chosen(program)
{
    if (!program.isEmpty()) {
        const QFileInfo chosen(program);
        m_program = chosen.isFile() && chosen.isExecutable() ? program : QString();
        return;
    }
    for (const QString &name : {QStringLiteral("soffice"), QStringLiteral("libreoffice")}) {
        if (m_program.isEmpty())
            m_program = QStandardPaths::findExecutable(name);
    }
}

Result<std::vector<QByteArray>> LibreOffice::convert(const std::vector<QByteArray> &odts, Target target,
                                                     base::Progress &progress) const
{
    if (!isThere()) {
        return Error{
            ErrorKind::Io,
            m_chosen.isEmpty()
                ? LetterText::tr(
                      "This form needs LibreOffice, which was not found; install it or choose its place in the settings.")
                : LetterText::tr("LibreOffice is not at “%1”; choose its place in the settings.").arg(m_chosen)};
    }
    std::vector<QByteArray> converted;
    converted.reserve(odts.size());
    for (std::size_t from = 0; from < odts.size(); from += kLettersACall) {
        const std::size_t to = std::min(from + kLettersACall, odts.size());
        if (const auto done = Call(m_program, target, m_limits).run(odts, from, to, progress, &converted); !done)
            return done.error();
    }
    progress.advance(static_cast<int>(odts.size()), static_cast<int>(odts.size()));
    return converted;
}

}
