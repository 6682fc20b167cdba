#include "ui/settings/MailSection.h"

#include "core/mail/KeyRing.h"
#include "ui/settings/MailAddress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace ui::settings {

using namespace core::calendar;
using namespace core::mail;
using namespace core::settings;

namespace {

/// Mails go by TLS only: from the beginning (smtps) or by STARTTLS, which the server must then offer (smtp).
bool isServer(const QString &text)
{
    static const QRegularExpression url(QStringLiteral("^smtps?://[^\\s/:@]+(?::\\d{1,5})?/?$"));
    return text.isEmpty() || url.match(text).hasMatch();
}

}

MailSection::MailSection(QWidget *parent) : Section(tr("Mail"), parent)
{
    m_sender = addLine("settingsSender", tr("&From"), tr("Address that mails come from"),
                       QStringLiteral("beschlusskontrolle@stadt.example"));
    m_senderFault = addFault(QStringLiteral("settingsSenderFault"));
    m_head = addLine("settingsHead", tr("&Head"), tr("Address that gets a copy of the third reminder"),
                     QStringLiteral("leitung@stadt.example"));
    m_headFault = addFault(QStringLiteral("settingsHeadFault"));
    m_url = addLine("settingsServer", tr("Mail ser&ver"), tr("Mail server"),
                    QStringLiteral("smtps://mail.stadt.example:465"));
    m_urlFault = addFault(QStringLiteral("settingsServerFault"));
    m_user = addLine("settingsUser", tr("&User"), tr("User name at the mail server"), tr("empty: without signing in"));
    m_caFile = addLine("settingsCaFile", tr("Cer&tificates"),
                       tr("File with the certificates of an authority of the house"), tr("empty: those of the system"));
    auto *row = new QWidget(this);
    m_password = new QLineEdit(row);
    m_password->setObjectName(QStringLiteral("settingsPassword"));
    m_password->setAccessibleName(tr("Password at the mail server"));
    m_password->setEchoMode(QLineEdit::Password);
    m_store = new QPushButton(tr("&Keep in the key ring"), row);
    m_store->setObjectName(QStringLiteral("settingsStorePassword"));
    m_store->setAccessibleName(tr("Keep the password in the key ring"));
    m_store->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_password, 1);
    layout->addWidget(m_store);
    addRow(tr("Pass&word"), m_password, row);
    m_passwordState = addFault(QStringLiteral("settingsPasswordState"));
    connect(m_password, &QLineEdit::textChanged, this, &MailSection::check);
    connect(m_store, &QPushButton::clicked, this, &MailSection::store);
    check();
}

QLineEdit *MailSection::addLine(const char *name, const QString &label, const QString &accessibleName,
                                const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(accessibleName);
    line->setPlaceholderText(example);
    addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, [this] {
        check();
        Q_EMIT edited();
    });
    return line;
}

MailServer MailSection::server() const
{
    return {m_url->text().trimmed(), m_user->text().trimmed(), m_caFile->text().trimmed()};
}

void MailSection::check()
{
    tell(m_urlFault,
         isServer(m_url->text().trimmed())
             ? QString()
             : tr("Write it as smtps://server:465, or smtp://server:587 for a server that offers STARTTLS."));
    tell(m_senderFault, isMailAddress(m_sender->text().trimmed()) ? QString() : tr("This is no mail address."));
    tell(m_headFault, isMailAddress(m_head->text().trimmed()) ? QString() : tr("This is no mail address."));
    const MailServer s = server();
    m_store->setEnabled(!m_password->text().isEmpty() && !s.url.isEmpty() && isServer(s.url) && !s.user.isEmpty());
}

void MailSection::store()
{
    m_store->setEnabled(false);
    storePassword(server(), m_password->text(), [section = QPointer(this)](const core::base::Result<void> &stored) {
        if (!section)
            return;
        if (stored)
            section->m_password->clear();
        tell(section->m_passwordState, stored ? tr("The password is in the key ring.") : stored.error().detail);
        section->check();
    });
}

void MailSection::show(const ReviewSettings &settings)
{
    m_sender->setText(settings.sender);
    m_head->setText(settings.headAddress);
    m_url->setText(settings.mailServer.url);
    m_user->setText(settings.mailServer.user);
    m_caFile->setText(settings.mailServer.caFile);
    check();
}

void MailSection::take(ReviewSettings &settings) const
{
    const MailServer s = server();
    if (isServer(s.url))
        settings.mailServer.url = s.url;
    settings.mailServer.user = s.user;
    settings.mailServer.caFile = s.caFile;
    if (isMailAddress(m_sender->text().trimmed()))
        settings.sender = m_sender->text().trimmed();
    if (isMailAddress(m_head->text().trimmed()))
        settings.headAddress = m_head->text().trimmed();
}

void MailSection::setReadOnly(bool on)
{
    for (QLineEdit *line : {m_sender, m_head, m_url, m_user, m_caFile, m_password})
        line->setReadOnly(on);
}

}
