#include "core/reader/ReaderProcess.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace core::reader {

using namespace core::base;

namespace {

constexpr quint32 magic = 0x424B5231; // "BKR1"
constexpr int glanceMs = 50;
/// The longest that a process may take which tells that it goes on.
constexpr qint64 patienceMs = 300'000;

QString said(const char *text)
{
    return QCoreApplication::translate("ReaderProcess", text);
}

Error failed(ErrorKind kind, const char *text, const QString &fileName)
{
    return {kind, said(text).arg(fileName.isEmpty() ? said(QT_TRANSLATE_NOOP("ReaderProcess", "File without a name"))
                                                    : fileName)};
}

Error brokenOff(const QString &fileName)
{
    return failed(
        ErrorKind::NotRecognised,
        QT_TRANSLATE_NOOP(
            "ReaderProcess",
            "“%1” is damaged so that its reading broke off; nothing was taken over. Please have it saved anew."),
        fileName);
}

Error tooLong(const QString &fileName)
{
    return failed(
        ErrorKind::NotRecognised,
        QT_TRANSLATE_NOOP("ReaderProcess",
                          "“%1” takes too long to be read; nothing was taken over. Please have it saved anew."),
        fileName);
}

Error tooMuch(const QString &fileName)
{
    return failed(
        ErrorKind::NotRecognised,
        QT_TRANSLATE_NOOP(
            "ReaderProcess",
            "“%1” needs more memory than any letter or form does; nothing was taken over. Please have it saved anew."),
        fileName);
}

Error notThere()
{
    return {
        ErrorKind::Io,
        said(
            QT_TRANSLATE_NOOP(
                "ReaderProcess",
                "The part of the program that reads PDF files and tables (%1) is missing or cannot be started; please install the program anew."))
            .arg(QDir::toNativeSeparators(readerProgram()))};
}

Result<QByteArray> contentOf(const QByteArray &answer, const QString &fileName)
{
    QDataStream stream(answer);
    quint32 start = 0;
    bool ok = false;
    stream >> start >> ok;
    QByteArray content;
    qint32 kind = 0;
    QString detail;
    if (ok)
        stream >> content;
    else
        stream >> kind >> detail;
    if (start != magic || stream.status() != QDataStream::Ok || !stream.atEnd() || kind < 0 ||
        kind > int(ErrorKind::Cancelled))
        return brokenOff(fileName);
    if (ok)
        return content;
    // The other side knows no names.
    return Error{ErrorKind(kind), detail.replace(QStringLiteral("%1"), fileName)};
}

/// The process with all that it has said.
class Process
{
public:
    Process(ForeignFormat format, const ReaderLimits &limits, Progress *progress)
        : m_progress(progress), m_silenceMs(limits.silenceMs)
    {
        m_process.setProgram(readerProgram());
        m_process.setArguments({wire::nameOf(format), QString::number(limits.seconds), QString::number(limits.memory)});
    }
    ~Process() { stop(); }

    Result<QByteArray> read(const QByteArray &file, const QString &fileName)
    {
        m_process.start();
        if (!m_process.waitForStarted(-1))
            return notThere();
        m_process.write(file);
        m_process.closeWriteChannel();
        QElapsedTimer sinceBegin;
        sinceBegin.start();
        m_sinceWord.start();
        while (m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(glanceMs);
            takeOutput();
            if (m_progress && m_progress->cancelled())
                return cancelled();
            if (m_answer.size() > wire::largestAnswer)
                return tooMuch(fileName);
            if (sinceBegin.elapsed() > patienceMs || m_sinceWord.elapsed() > m_silenceMs)
                return tooLong(fileName);
        }
        takeOutput();
        return result(fileName);
    }

private:
    void takeOutput()
    {
        const qsizetype known = m_answer.size() + m_said.size();
        m_answer += m_process.readAllStandardOutput();
        m_said += m_process.readAllStandardError();
        if (m_answer.size() + m_said.size() != known)
            m_sinceWord.restart();
        constexpr qsizetype most = 100'000; // what a library may find worth telling nobody wants to keep
        const QList<QByteArray> lines = m_said.right(most).split('\n');
        m_said = lines.back();
        for (qsizetype i = 0; m_progress && i + 1 < lines.size(); ++i) {
            const QList<QByteArray> steps = lines[i].split('/');
            if (steps.size() == 2)
                m_progress->advance(steps[0].toInt(), steps[1].toInt());
        }
    }

    Result<QByteArray> result(const QString &fileName) const
    {
        if (m_process.exitStatus() != QProcess::NormalExit)
            return brokenOff(fileName);
        switch (m_process.exitCode()) {
        case wire::Answered:
            return contentOf(m_answer, fileName);
        case wire::OutOfTime:
            return tooLong(fileName);
        case wire::OutOfMemory:
            return tooMuch(fileName);
        case wire::WronglyCalled:
            return notThere();
        default:
            return brokenOff(fileName);
        }
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(-1);
    }

    QProcess m_process;
    Progress *m_progress;
    qint64 m_silenceMs;
    QElapsedTimer m_sinceWord;
    QByteArray m_answer;
    QByteArray m_said; ///< the line that is not at its end yet
};

}

QString readerProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("beschlusskontrolle-reader"));
}

Result<QByteArray> readApart(ForeignFormat format, const QByteArray &file, const QString &fileName, Progress *progress,
                             const ReaderLimits &limits)
{
    if (file.size() > wire::largestFile)
        return tooMuch(fileName);
    if (!QFileInfo(readerProgram()).isExecutable())
        return notThere();
    return Process(format, limits, progress).read(file, fileName);
}

namespace wire {

QString nameOf(ForeignFormat format)
{
    return format == ForeignFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("sheets");
}

QByteArray answerOf(const Result<QByteArray> &read)
{
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream << magic << read.ok();
    if (read)
        stream << *read;
    else
        stream << qint32(read.error().kind) << read.error().detail;
    return answer;
}

QByteArray progressOf(int done, int total)
{
    return QByteArray::number(done) + '/' + QByteArray::number(total) + '\n';
}

}

}
