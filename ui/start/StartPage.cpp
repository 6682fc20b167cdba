#include "ui/start/StartPage.h"

#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/store/SyncedFolder.h"
#include "ui/session/Job.h"
#include "ui/start/RecentFiles.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Tones.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::start {

using namespace core::base;
using namespace core::model;
using widgets::MessageBar;

namespace {

QString databaseFilter()
{
    return StartPage::tr("Databases (*.bkdb);;All files (*)");
}

}

StartPage::StartPage(const Environment &environment, QWidget *parent)
    : QWidget(parent), m_environment(environment), m_message(new MessageBar(this)), m_recent(new QListWidget(this)),
      m_recentTitle(new QLabel(tr("&Recently opened"), this)), m_busy(new QWidget(this)),
      m_progress(new QProgressBar(m_busy)), m_cancel(new QPushButton(tr("Cancel"), m_busy))
{
    setObjectName(QStringLiteral("startPage"));
    m_choices = buildChoices();
    auto *busyLayout = new QHBoxLayout(m_busy);
    busyLayout->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(QStringLiteral("startProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("startCancel"));
    busyLayout->addWidget(m_progress, 1);
    busyLayout->addWidget(m_cancel);
    m_busy->hide();

    auto *column = new QWidget(this);
    column->setMaximumWidth(560);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->addWidget(m_choices);
    columnLayout->addWidget(m_busy);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 8);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(2);
    refresh();
}

QWidget *StartPage::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setSpacing(6);
    auto *title = new QLabel(tr("Follow-up of council resolutions"), choices);
    title->setObjectName(QStringLiteral("startTitle"));
    QFont font = widgets::headingFont(*this);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    title->setFont(font);
    layout->addWidget(title);
    auto *advice = new QLabel(tr("All data lies in one file, a database. How do you want to begin?"), choices);
    advice->setWordWrap(true);
    widgets::makeSecondary(*advice);
    layout->addWidget(advice);
    layout->addSpacing(14);

    connect(addChoice(layout, QStringLiteral("startEmpty"), tr("Begin with an &empty database"),
                      tr("For your own resolutions. It lies at %1.")
                          .arg(QDir::toNativeSeparators(m_environment.defaultDatabase))),
            &QPushButton::clicked, this,
            [this] { beginAt(m_environment.defaultDatabase, [this](const QString &path) { createEmpty(path); }); });
    connect(addChoice(layout, QStringLiteral("startSample"), tr("Look around in the &sample city"),
                      tr("Musterstadt: invented resolutions in every state, for trying things out.")),
            &QPushButton::clicked, this, [this] {
                const QFileInfo place(m_environment.defaultDatabase);
                beginAt(place.dir().filePath(QStringLiteral("musterstadt.bkdb")),
                        [this](const QString &path) { createSample(path); });
            });
    connect(addChoice(layout, QStringLiteral("startOpen"), tr("&Open a database…"),
                      tr("One that is there already, also on a shared drive.")),
            &QPushButton::clicked, this, &StartPage::chooseDatabase);

    layout->addSpacing(14);
    m_recentTitle->setObjectName(QStringLiteral("recentTitle"));
    m_recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentDatabases"));
    m_recent->setAccessibleName(tr("Recently opened databases"));
    m_recent->setMaximumHeight(150);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    return choices;
}

QPushButton *StartPage::addChoice(QVBoxLayout *layout, const QString &objectName, const QString &text,
                                  const QString &explanation)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAccessibleDescription(explanation);
    button->setMinimumHeight(button->fontMetrics().height() + 18);
    auto *caption = new QLabel(explanation, this);
    caption->setObjectName(objectName + QStringLiteral("Explanation"));
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setFont(widgets::captionFont(*this));
    caption->setContentsMargins(4, 0, 4, 8);
    widgets::makeSecondary(*caption);
    layout->addWidget(button);
    layout->addWidget(caption);
    return button;
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : RecentFiles::load()) {
        if (!QFileInfo::exists(path))
            continue;
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  –  %2").arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(path)),
            m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartPage::showFailure(const QString &path, const Error &error)
{
    std::vector<MessageBar::Action> actions;
    QString text = QStringLiteral("%1 (%2)").arg(sentence(error), QDir::toNativeSeparators(path));
    if (!m_elsewhere)
        refresh();
    const auto backups = error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Foreign
                             ? m_environment.backups(path)
                             : std::vector<BackupFile>();
    if (!backups.empty()) {
        const QString when =
            QLocale(QLocale::German).toString(backups.front().at.toLocalTime(), QStringLiteral("dd.MM.yyyy HH:mm"));
        text += u' ' + tr("The newest backup is of %1. The damaged file is kept.").arg(when);
        actions.push_back({tr("&Restore the backup of %1").arg(when), [this, path] { restoreNewest(path); }});
    }
    messages().showMessage(MessageBar::Kind::Error, text, actions);
}

void StartPage::showWaiting(const QStringList &letters)
{
    const QString text = letters.size() == 1 ? tr("“%1” is read as soon as a database is open. Choose one here.")
                                                   .arg(QFileInfo(letters.front()).fileName())
                                             : tr("%n letters are read as soon as a database is open. Choose one here.",
                                                  nullptr, int(letters.size()));
    m_message->showMessage(MessageBar::Kind::Information, text);
}

void StartPage::chooseDatabase()
{
    auto *dialog =
        new QFileDialog(this, tr("Open database"), QFileInfo(m_environment.defaultDatabase).path(), databaseFilter());
    dialog->setObjectName(QStringLiteral("openDatabaseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openRequested);
    dialog->open();
}

void StartPage::chooseNewDatabase()
{
    auto *dialog =
        new QFileDialog(this, tr("New database"), QFileInfo(m_environment.defaultDatabase).path(), databaseFilter());
    dialog->setObjectName(QStringLiteral("newDatabaseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bkdb"));
    // An existing file is never replaced, so asking whether it may be would mislead.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::createEmptyWhereAsked);
    dialog->open();
}

/// Nothing is replaced, and nobody gets a second file without wanting one.
void StartPage::beginAt(const QString &path, const std::function<void(const QString &)> &create)
{
    if (!QFileInfo::exists(path)) {
        create(path);
        return;
    }
    messages().showMessage(MessageBar::Kind::Information,
                           tr("There is one already: %1").arg(QDir::toNativeSeparators(path)),
                           {{tr("Op&en that one"), [this, path] { Q_EMIT openRequested(path); }},
                            {tr("&Make another one"), [path, create] { create(freePath(path)); }}});
}

void StartPage::createEmptyWhereAsked(const QString &path)
{
    const QString service = core::store::syncServiceOf(path);
    if (service.isEmpty()) {
        createEmpty(path);
        return;
    }
    messages().showMessage(MessageBar::Kind::Warning, core::store::syncWarning(service),
                           {{tr("Choose another &folder…"), [this] { chooseNewDatabase(); }},
                            {tr("Create it there &nevertheless"), [this, path] { createEmpty(path); }}});
}

MessageBar &StartPage::messages()
{
    return m_elsewhere ? *m_elsewhere : *m_message;
}

void StartPage::tellIn(MessageBar *bar)
{
    m_elsewhere = bar;
}

void StartPage::openLast()
{
    const QStringList recent = RecentFiles::load();
    const QString last = recent.isEmpty() ? m_environment.defaultDatabase : recent.front();
    if (QFileInfo::exists(last))
        Q_EMIT openRequested(last);
    else if (!recent.isEmpty())
        showMissing(last);
}

void StartPage::showMissing(const QString &path)
{
    messages().showMessage(
        MessageBar::Kind::Warning,
        tr("The database that was open last is no longer there: %1. It may have been moved or renamed, or its drive is not connected.")
            .arg(QDir::toNativeSeparators(path)));
}

void StartPage::createEmpty(const QString &path)
{
    if (const auto made = m_environment.createEmpty(path); !made)
        messages().showError(made.error());
    else
        Q_EMIT openRequested(path);
}

void StartPage::createSample(const QString &path)
{
    setBusy(true);
    auto *job = session::Job::start<void>(
        this, [this, path](Progress &progress) { return m_environment.createSample(path, progress); },
        [this, path](const Result<void> &made) {
            setBusy(false);
            if (!made)
                messages().showError(made.error());
            else
                Q_EMIT openRequested(path);
        });
    connect(m_cancel, &QPushButton::clicked, job, &session::Job::cancel);
    connect(job, &session::Job::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void StartPage::restoreNewest(const QString &path)
{
    const auto backups = m_environment.backups(path);
    if (backups.empty())
        return;
    const auto damaged = m_environment.restore(backups.front().path, path);
    if (!damaged)
        messages().showError(damaged.error());
    else
        Q_EMIT restored(path, *damaged);
}

void StartPage::setBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_choices->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        m_message->clear();
}

}
