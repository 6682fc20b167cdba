#include "ui/import/DoubtPane.h"

#include "ui/import/DoubtList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::import {

DoubtPane::DoubtPane(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_take(new QPushButton(this)), m_list(new DoubtList(this))
{
    m_heading->setObjectName(QStringLiteral("importDoubtsHeading"));
    m_heading->setBuddy(m_list);
    m_take->setObjectName(QStringLiteral("importTakeSuggestion"));
    m_take->setText(tr("Take s&uggestion"));
    m_take->setAccessibleName(tr("Take the suggestion for the chosen doubt"));
    m_take->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 4, 8, 4);
    top->addWidget(m_heading, 1);
    top->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list);
    setTabOrder(m_take, m_list);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT suggestionTaken(m_list->currentDoubt()); });
    connect(m_list, &DoubtList::currentDoubtChanged, this, &DoubtPane::showSuggestion);
    connect(m_list, &DoubtList::chosen, this, &DoubtPane::chosen);
    connect(m_list, &DoubtList::ticked, this, &DoubtPane::ticked);
    connect(m_list, &DoubtList::suggestionTaken, this, &DoubtPane::suggestionTaken);
}

void DoubtPane::setDoubts(const std::vector<Doubt> &doubts)
{
    m_doubts = doubts;
    m_list->setDoubts(doubts);
    m_heading->setText(doubts.empty() ? tr("No doubts: everything was read clearly.")
                                      : tr("Doubts: %1 of %2 open").arg(openCount(doubts)).arg(doubts.size()));
    showSuggestion();
}

void DoubtPane::goToNextOpen()
{
    m_list->goToNextOpen();
    if (m_list->currentDoubt() >= 0)
        Q_EMIT chosen(m_list->currentDoubt());
}

void DoubtPane::showSuggestion()
{
    const int current = m_list->currentDoubt();
    const bool has = current >= 0 && size_t(current) < m_doubts.size() && !m_doubts[size_t(current)].settled &&
                     !m_doubts[size_t(current)].suggestion.isEmpty();
    m_take->setEnabled(has);
    m_take->setToolTip(has ? tr("Take “%1” (Ins)").arg(m_doubts[size_t(current)].suggestion.toHtmlEscaped())
                           : tr("Choose a doubt that has a suggestion"));
    m_take->setVisible(
        std::any_of(m_doubts.begin(), m_doubts.end(), [](const Doubt &doubt) { return !doubt.suggestion.isEmpty(); }));
}

}
