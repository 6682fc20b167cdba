#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Tones.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_advice(new QLabel(this)), m_actions(new QVBoxLayout)
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_title->setFont(headingFont(*this));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("emptyAdvice"));
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    makeSecondary(*m_advice);
    m_actions->setSpacing(8);
    m_actions->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
}

void EmptyState::addAction(const QString &objectName, const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyState::setActionVisible(const QString &objectName, bool visible)
{
    if (auto *button = findChild<QPushButton *>(objectName))
        button->setVisible(visible);
}

}
