#include "ui/letter/MissingFiles.h"

#include "ui/record/LetterPrinter.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ui::letter {

using namespace core::base;
using core::letter::MissingFile;
using session::Job;
using widgets::MessageBar;

namespace {

/// As many letters as are named.
constexpr qsizetype namesShown = 5;

QString named(const std::vector<MissingFile> &files)
{
    QStringList references;
    for (const MissingFile &file : files)
        references += file.references;
    const bool more = references.size() > namesShown;
    return references.mid(0, namesShown).join(QStringLiteral(", ")) + (more ? QStringLiteral(" …") : QString());
}

}

MissingFiles::MissingFiles(session::Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent), m_session(session), m_bar(bar)
{
}

void MissingFiles::look()
{
    if (m_job || m_session.isReadOnly())
        return;
    m_job = Job::startWith<std::vector<MissingFile>>(
        m_session.database(), this,
        [](core::store::Database &database, Progress &) { return core::letter::missingFiles(database); },
        [this](const Result<std::vector<MissingFile>> &files) {
            m_job = nullptr;
            if (files && !files->empty())
                tell(*files);
            Q_EMIT done();
        });
}

void MissingFiles::tell(const std::vector<MissingFile> &files)
{
    const int count = int(files.size());
    m_bar.showMessage(
        MessageBar::Kind::Warning,
        tr("%n file(s) of released letters are missing: %1. The letters are kept in the database.", nullptr, count)
            .arg(named(files)),
        {{tr("&Write again"), [this, files] { writeAgain(files); }},
         {tr("&Not needed"), [this, files] { forget(files); }}});
}

void MissingFiles::writeAgain(const std::vector<MissingFile> &files)
{
    m_job = Job::startWith<QStringList>(
        m_session.database(), this,
        [files, today = m_session.today(), office = record::chosenLibreOffice()](
            core::store::Database &database, Progress &progress) -> Result<QStringList> {
            QStringList paths;
            for (const MissingFile &file : files) {
                const auto path = core::letter::writeAgain(database, file, today, office, progress);
                if (!path)
                    return path.error();
                paths += *path;
            }
            return paths;
        },
        [this](const Result<QStringList> &paths) {
            m_job = nullptr;
            if (!paths) {
                m_bar.showError(paths.error());
            } else {
                const QString folder = QFileInfo(paths->front()).absolutePath();
                m_bar.showMessage(
                    MessageBar::Kind::Information,
                    tr("%n file(s) written in %1.", nullptr, int(paths->size())).arg(QDir::toNativeSeparators(folder)),
                    {{tr("Open &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
            }
            Q_EMIT done();
        });
}

void MissingFiles::forget(const std::vector<MissingFile> &files)
{
    for (const MissingFile &file : files) {
        if (const auto forgotten = m_session.database().memos().forgetPromise(file.path); !forgotten) {
            m_bar.showError(forgotten.error());
            return;
        }
    }
}

}
