#include "ui/window/StatusLine.h"

#include "core/base/Dates.h"
#include "ui/session/AutoSave.h"
#include "ui/widgets/Quiet.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace ui::window {

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar), m_saved(add(bar, QStringLiteral("statusSaved"))),
      m_database(add(bar, QStringLiteral("statusDatabase"))), m_backup(add(bar, QStringLiteral("statusBackup")))
{
    connect(&session::PendingTyping::instance(), &session::PendingTyping::changed, this, [this](bool typing) {
        m_typing = typing;
        tell();
    });
}

QLabel *StatusLine::add(QStatusBar &bar, const QString &objectName)
{
    auto *label = new widgets::DimLabel({}, &bar); // the file's name may be long
    label->setObjectName(objectName);
    label->setContentsMargins(8, 0, 16, 0);
    bar.addWidget(label);
    return label;
}

void StatusLine::showSaved(const QDateTime &utc)
{
    m_calm = tr("Saved %1").arg(utc.toLocalTime().toString(QStringLiteral("HH:mm")));
    tell();
}

void StatusLine::showState(bool waiting, bool unwritten)
{
    m_waiting = waiting;
    m_unwritten = unwritten;
    tell();
}

void StatusLine::tell()
{
    m_saved->setText(m_waiting     ? tr("Waiting for the database …")
                     : m_unwritten ? tr("⚠ Not saved yet")
                     : m_typing    ? tr("Saving …")
                                   : m_calm);
    m_saved->setToolTip(
        m_unwritten
            ? tr("What was typed last is not in the database yet. It stays in its field and is tried again by itself.")
            : QString());
}

void StatusLine::showDatabase(const QString &path, const QString &readOnlyReason)
{
    const QString name = QFileInfo(path).fileName();
    m_calm = readOnlyReason.isEmpty() ? tr("Everything saved") : tr("Read only");
    tell();
    m_database->setText(name);
    m_database->setToolTip(QStringLiteral("<qt>%1</qt>").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
}

void StatusLine::showBackup(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid()) {
        m_backup->setText(tr("no backup yet"));
        return;
    }
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        m_backup->setText(tr("last backup today %1").arg(time));
    else
        m_backup->setText(tr("last backup %1 %2").arg(core::base::shortGermanDate(local.date()), time));
}

void StatusLine::clear()
{
    for (QLabel *label : {m_saved, m_database, m_backup})
        label->clear();
    m_calm.clear();
    m_waiting = m_unwritten = false;
}

}
