#include "ui/record/ConfirmSending.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::record {

ConfirmSending::ConfirmSending(const QString &name, QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_recipients(new QPlainTextEdit(this)),
      m_send(new QPushButton(this))
{
    setObjectName(name + QStringLiteral("Confirm"));
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(name + QStringLiteral("Question"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_recipients->setObjectName(name + QStringLiteral("Recipients"));
    m_recipients->setAccessibleName(tr("Who gets a mail"));
    m_recipients->setReadOnly(true);
    m_recipients->setTabChangesFocus(true);
    constexpr int lines = 6;
    m_recipients->setFixedHeight(lines * fontMetrics().lineSpacing() + 12);
    m_send->setObjectName(name + QStringLiteral("ConfirmSend"));
    auto *back = new QPushButton(tr("&Go back"), this);
    back->setObjectName(name + QStringLiteral("ConfirmBack"));
    back->setAccessibleName(tr("Go back without sending"));
    // Return answers with the button that has the focus, whatever it does elsewhere on the page.
    for (QPushButton *button : {m_send, back})
        button->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_send, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(m_send);
    actions->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_recipients);
    layout->addLayout(actions);
    hide();
}

void ConfirmSending::ask(const QString &question, const QStringList &recipients, const QString &send)
{
    m_question->setText(question);
    m_recipients->setPlainText(recipients.join(u'\n'));
    m_send->setText(send);
    m_send->setAccessibleName(QString(send).remove(u'&'));
    show();
    m_send->setFocus();
}

void ConfirmSending::keyPressEvent(QKeyEvent *event)
{
    // A question about mails is not left by the key that does the page's job.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (!isReturn)
        QFrame::keyPressEvent(event);
}

}
