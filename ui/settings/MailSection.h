#pragma once

#include "ui/settings/Section.h"

class QLineEdit;
class QPushButton;

namespace ui::settings {

/// Where mails are handed in, and from whom they come. The password goes into the key ring of the system only.
class MailSection : public Section
{
    Q_OBJECT
public:
    explicit MailSection(QWidget *parent);

    void show(const core::settings::ReviewSettings &settings) override;
    void take(core::settings::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    QLineEdit *addLine(const char *name, const QString &label, const QString &accessibleName, const QString &example);
    void check();
    void store();
    core::mail::MailServer server() const;

    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_caFile;
    QLineEdit *m_sender;
    QLineEdit *m_head;
    QLineEdit *m_password;
    QPushButton *m_store;
    QLabel *m_urlFault;
    QLabel *m_senderFault;
    QLabel *m_headFault;
    QLabel *m_passwordState;
};

}
