#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::record {

/// The question before mails go that nobody has looked at: to whom, all by name.
class ConfirmSending : public QFrame
{
    Q_OBJECT
public:
    /// The objects are named after the page: "digest" gives "digestConfirm", "digestConfirmSend" and so on.
    explicit ConfirmSending(const QString &name, QWidget *parent = nullptr);

    /// One line a recipient; `send` is the text of the button.
    void ask(const QString &question, const QStringList &recipients, const QString &send);

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QPlainTextEdit *m_recipients;
    QPushButton *m_send;
};

}
