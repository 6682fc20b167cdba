#include "ui/import/FileBar.h"

#include "ui/common/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui::import {

FileBar::FileBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_state(new QLabel(this)), m_position(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("importFileName"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(common::headingFont(*this));
    m_state->setObjectName(QStringLiteral("importState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_position->setObjectName(QStringLiteral("importPosition"));
    m_previous = arrow(QStringLiteral("importPrevious"), Qt::LeftArrow, tr("Previous file"), QKeySequence(Qt::ALT | Qt::Key_PageUp), -1);
    m_next = arrow(QStringLiteral("importNext"), Qt::RightArrow, tr("Next file"), QKeySequence(Qt::ALT | Qt::Key_PageDown), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_position);
    layout->addWidget(m_next);
}

QToolButton *FileBar::arrow(const QString &objectName, Qt::ArrowType type, const QString &text, const QKeySequence &keys, int by)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setShortcut(keys);
    connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT stepped(by); });
    return button;
}

void FileBar::showFile(const QString &title, const QString &state, int index, int count)
{
    m_title->setText(title);
    m_state->setText(state);
    m_position->setText(tr("File %1 of %2").arg(index + 1).arg(count));
    for (QWidget *widget : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        widget->setVisible(count > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
}

}
