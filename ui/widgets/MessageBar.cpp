#include "ui/widgets/MessageBar.h"

#include "core/base/ErrorText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui::widgets {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_actions(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_layout->setContentsMargins(12, 6, 6, 6);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_actions);
    m_layout->addWidget(m_close);
    hide();
}

MessageBar *MessageBar::nearest(const QWidget &widget)
{
    for (const QWidget *around = &widget; around; around = around->parentWidget()) {
        for (auto *bar : around->findChildren<MessageBar *>()) {
            if (bar->parentWidget()->isVisible())
                return bar;
        }
    }
    return nullptr;
}

void MessageBar::showMessage(Kind kind, const QString &text, const std::vector<Action> &actions)
{
    const auto pixmap = kind == Kind::Error     ? QStyle::SP_MessageBoxCritical
                        : kind == Kind::Warning ? QStyle::SP_MessageBoxWarning
                                                : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(pixmap).pixmap(size));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("messageAction%1").arg(m_actions->count() + 1));
        button->setAccessibleName(QString(action.text).remove(u'&'));
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            clear();
            run();
        });
        m_actions->addWidget(button);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const core::base::Error &error)
{
    showMessage(Kind::Error, core::base::sentence(error));
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

}
