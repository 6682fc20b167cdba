#include "ui/import/FileBar.h"

#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui::import {

FileBar::FileBar(QWidget *parent)
    : QWidget(parent), m_certain(new QPushButton(this)), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_position(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("importFileName"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(widgets::headingFont(*this));
    m_state->setObjectName(QStringLiteral("importState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_position->setObjectName(QStringLiteral("importPosition"));
    m_previous = arrow(QStringLiteral("importPrevious"), Qt::LeftArrow, tr("Previous file"),
                       QKeySequence(Qt::ALT | Qt::Key_PageUp), -1);
    m_next = arrow(QStringLiteral("importNext"), Qt::RightArrow, tr("Next file"),
                   QKeySequence(Qt::ALT | Qt::Key_PageDown), 1);
    m_certain->setObjectName(QStringLiteral("importAcceptCertain"));
    m_certain->setToolTip(tr(
        "Store all letters that were read without a doubt, or in which each doubt is settled; the others stay here"));
    m_certain->setAutoDefault(false);
    connect(m_certain, &QPushButton::clicked, this, &FileBar::certainAccepted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_certain);
    layout->addWidget(m_previous);
    layout->addWidget(m_position);
    layout->addWidget(m_next);
}

QToolButton *FileBar::arrow(const QString &objectName, Qt::ArrowType type, const QString &text,
                            const QKeySequence &keys, int by)
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_certain, m_position, m_previous, m_next})
        widget->setVisible(count > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
}

void FileBar::showCertain(int count)
{
    m_certain->setText(tr("Accept &all without doubt (%1)").arg(count));
    m_certain->setAccessibleName(tr("Accept all letters without doubt: %1").arg(count));
    m_certain->setEnabled(count > 0);
}

}
