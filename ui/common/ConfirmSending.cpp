#include "ui/digest/ConfirmPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::digest {

using core::review::Digest;

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_recipients(new QPlainTextEdit(this)), m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("digestConfirm"));
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(QStringLiteral("digestQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_recipients->setObjectName(QStringLiteral("digestRecipients"));
    m_recipients->setAccessibleName(tr("Who gets a mail"));
    m_recipients->setReadOnly(true);
    m_recipients->setTabChangesFocus(true);
    constexpr int lines = 6;
    m_recipients->setFixedHeight(lines * fontMetrics().lineSpacing() + 12);
    m_send->setObjectName(QStringLiteral("digestConfirmSend"));
    auto *back = new QPushButton(tr("&Go back"), this);
    back->setObjectName(QStringLiteral("digestConfirmBack"));
    back->setAccessibleName(tr("Go back without sending"));
    for (QPushButton *button : {m_send, back})
        button->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_send, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(std::exchange(m_digests, {}));
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

void ConfirmPanel::ask(std::vector<Digest> digests, int unseen)
{
    m_digests = std::move(digests);
    const int count = int(m_digests.size());
    m_question->setText(tr("You have not looked at %1 of %n mail(s). Send them all to these recipients?", nullptr, count).arg(unseen));
    QStringList lines;
    for (const Digest &digest : m_digests)
        lines << QStringLiteral("%1 <%2>: %3").arg(digest.recipient, digest.address, tr("%n date(s)", nullptr, int(digest.items.size())));
    m_recipients->setPlainText(lines.join(u'\n'));
    m_send->setText(tr("Send %n mail(s) &now", nullptr, count));
    m_send->setAccessibleName(m_send->text().remove(u'&'));
    show();
    m_send->setFocus();
}

}
