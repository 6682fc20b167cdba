#include "tests/app/Cli.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using tests::app::Call;
using tests::app::Cli;

namespace {

/// The real command line in the offices' locale, and all files that it writes.
class GermanNumbers : public Cli
{
protected:
    void SetUp() override
    {
        Cli::SetUp();
        useSample();
        QDir().mkpath(folder());
        ASSERT_EQ(qgetenv("LC_ALL"), QByteArray("de_DE.UTF-8")) << "the command line inherits it";
    }
    QString folder() const { return path(QStringLiteral("geschrieben")); }
    QString in(const QString &name) const { return folder() + u'/' + name; }
    void make(const QStringList &arguments) const
    {
        const Call call = onDatabase(arguments);
        EXPECT_EQ(call.exitCode, 0) << arguments.join(u' ').toStdString() << '\n' << call.err.toStdString();
    }
    QString reference() const
    {
        for (const QJsonValue &one :
             onDatabase({QStringLiteral("due"), QStringLiteral("--json")}).json()[u"items"].toArray())
            return one[u"reference"].toString();
        return {};
    }
    static std::pair<int, QByteArray> check(const QStringList &files)
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("/usr/bin/python3"),
                     QStringList{QStringLiteral(BK_SOURCE_DIR "/tests/data/app/machine_numbers.py")} + files);
        EXPECT_TRUE(python.waitForFinished(120'000));
        return {python.exitCode(), python.readAll()};
    }
    QStringList writtenFiles() const
    {
        QStringList files;
        QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files << each.next();
        return files;
    }
};

}

TEST_F(GermanNumbers, stand_in_no_file_that_a_machine_reads)
{
    const QString letter = reference();
    ASSERT_FALSE(letter.isEmpty());
    for (const QString &format : {QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("eml")})
        make({QStringLiteral("letter"), letter, QStringLiteral("--format"), format, QStringLiteral("--output"),
              in(QStringLiteral("brief.") + format)});
    make({QStringLiteral("request"), QStringLiteral("--output-dir"), folder()});
    make({QStringLiteral("remind"), QStringLiteral("--mail"), QStringLiteral("draft"), QStringLiteral("--output-dir"),
          folder(), QStringLiteral("--ics"), in(QStringLiteral("termine.ics"))});
    for (const QStringList &command : {QStringList{QStringLiteral("list")},
                                       {QStringLiteral("due")},
                                       {QStringLiteral("show"), letter},
                                       {QStringLiteral("check")}}) {
        const Call call = onDatabase(command + QStringList{QStringLiteral("--json")});
        write(QStringLiteral("geschrieben/") + command[0] + QStringLiteral(".json"), call.out.toUtf8());
    }
    const QStringList files = writtenFiles();
    for (const char *suffix : {".pdf", ".odt", ".eml", ".ics", ".json"})
        EXPECT_FALSE(
            files.filter(QRegularExpression(QRegularExpression::escape(QLatin1String(suffix)) + u'$')).isEmpty())
            << suffix;
    const auto [exitCode, told] = check(files);
    EXPECT_EQ(exitCode, 0) << told.toStdString();
}

TEST_F(GermanNumbers, stand_in_no_file_that_libreoffice_makes_of_ours)
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        GTEST_SKIP() << "LibreOffice is not here";
    make({QStringLiteral("letter"), reference(), QStringLiteral("--format"), QStringLiteral("docx"),
          QStringLiteral("--output"), in(QStringLiteral("brief.docx"))});
    const auto planned = onDatabase({QStringLiteral("request"), QStringLiteral("--dry-run"), QStringLiteral("--json")})
                             .json()[u"requests"]
                             .toArray();
    make({QStringLiteral("request"), QStringLiteral("--format"), QStringLiteral("ods"), QStringLiteral("--office"),
          planned.first()[u"office"].toString(), QStringLiteral("--output-dir"), folder()});
    const auto [exitCode, told] = check(writtenFiles());
    EXPECT_EQ(exitCode, 0) << told.toStdString();
}

TEST_F(GermanNumbers, would_be_found_in_each_kind_of_file)
{
    write(QStringLiteral("a.ics"), "BEGIN:VCALENDAR\r\nGEO:52,5;13,4\r\n");
    write(QStringLiteral("a.json"), "{\"margin\": 0,7}\n");
    write(QStringLiteral("a.pdf"), "%PDF-1.4\n1 0 obj\n<</MediaBox [0 0 595,3 842]>>\n");
    for (const QString &name : {QStringLiteral("a.ics"), QStringLiteral("a.json"), QStringLiteral("a.pdf")})
        EXPECT_NE(check({path(name)}).first, 0) << name.toStdString();
    QProcess zip;
    zip.setWorkingDirectory(path(QString()));
    zip.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import zipfile\nzipfile.ZipFile('a.xlsx','w').writestr('xl/s.xml','<m left=\"0,7\"/>')\n")});
    ASSERT_TRUE(zip.waitForFinished() && zip.exitCode() == 0);
    EXPECT_EQ(check({path(QStringLiteral("a.xlsx"))}).first, 1);
}
