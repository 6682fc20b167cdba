#pragma once

#include "core/request/RequestMails.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::requests {

/// Where the mail drafts of a round go and in which form, and the button that writes them. What was used is remembered.
class RoundFooter : public QWidget
{
    Q_OBJECT
public:
    explicit RoundFooter(QWidget *parent = nullptr);

    QString folder() const;
    void setFolder(const QString &folder);
    /// Of the forms; none leaves them as they are made.
    core::request::FormConverter converter() const;
    bool opensDrafts() const;
    /// What is chosen now is offered next time.
    void remember() const;
    /// The button; `reason` says why it cannot be pressed.
    QPushButton &writeButton() { return *m_write; }
    void showWrite(const QString &text, bool enabled, const QString &reason);
    void showSend(const QString &text, bool enabled, const QString &reason);

Q_SIGNALS:
    void changed();
    void writeRequested();
    void sendRequested();
    void cancelled();

private:
    void makeChoices();
    void makeButtons();
    void chooseFolder();

    QLineEdit *m_folder;
    QPushButton *m_choose;
    QComboBox *m_format;
    QCheckBox *m_open;
    QPushButton *m_write;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

}
