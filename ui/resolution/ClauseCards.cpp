#include "ui/resolution/ClauseCards.h"

#include "ui/resolution/ClauseCard.h"
#include "ui/resolution/ClauseOrder.h"

#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::model;

ClauseCards::ClauseCards(FileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("clause cards"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_builder.setInterval(0);
    connect(&m_builder, &QTimer::timeout, this, &ClauseCards::buildRest);
}

void ClauseCards::clear()
{
    m_builder.stop();
    for (ClauseCard *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_labels.clear();
}

void ClauseCards::refresh(bool all)
{
    std::vector<std::pair<ClauseId, QString>> labels;
    for (const Clause &clause : m_context.file.clauses)
        labels.emplace_back(clause.id, clause.label);
    all = all || labels != m_labels;
    m_labels = std::move(labels);

    std::vector<ClauseCard *> cards;
    const auto isGone = [this](const ClauseCard *card) { return !m_context.file.clause(card->clause()); };
    const bool wasBuilt = !m_cards.empty() && !m_builder.isActive();
    for (ClauseCard *known : m_cards) {
        if (isGone(known)) {
            known->hide();
            known->deleteLater();
        } else {
            known->refresh(all);
            cards.push_back(known);
        }
    }
    m_cards = std::move(cards);
    // An open page gets its few new cards at once; a new page those that fit on a screen.
    constexpr int firstCards = 6;
    build(wasBuilt ? int(m_context.file.clauses.size()) : qMax(firstCards, int(m_cards.size())));
}

void ClauseCards::build(int count)
{
    std::vector<ClauseCard *> cards;
    int fresh = 0;
    for (const Clause &clause : m_context.file.clauses) {
        ClauseCard *known = card(clause.id);
        if (!known && fresh + int(m_cards.size()) >= count)
            continue;
        if (!known) {
            ++fresh;
            known = makeCard(clause.id);
        }
        cards.push_back(known);
    }
    m_cards = std::move(cards);
    place();
    if (m_cards.size() == m_context.file.clauses.size())
        m_builder.stop();
    else
        m_builder.start();
}

void ClauseCards::buildRest()
{
    constexpr int cardsAtATime = 4;
    build(int(m_cards.size()) + cardsAtATime);
}

ClauseCard *ClauseCards::makeCard(ClauseId id)
{
    auto *made = new ClauseCard(m_context, id, this);
    made->setActions(m_actions);
    connect(made, &ClauseCard::menuAboutToShow, this, [this, id] { Q_EMIT menuAboutToShow(id); });
    connect(made, &ClauseCard::reportTextRequested, this, &ClauseCards::reportTextRequested);
    return made;
}

void ClauseCards::place()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Clause &clause = *m_context.file.clause(m_cards[i]->clause());
        const int indent = depthOf(m_context.file, clause) * fontMetrics().averageCharWidth() * 5;
        QLayout *row = rowOf(int(i));
        if (row->contentsMargins().left() != indent || row->contentsMargins().top() != 0)
            row->setContentsMargins(indent, 0, 0, 0);
    }
    while (m_layout->count() > int(m_cards.size()))
        delete m_layout->takeAt(m_layout->count() - 1);
}

/// The row that holds the card of that index, moved to its place when it is elsewhere.
QLayout *ClauseCards::rowOf(int index)
{
    QWidget *card = m_cards[size_t(index)];
    const auto holds = [this, card](int at) {
        QLayoutItem *item = m_layout->itemAt(at);
        return item && item->layout()->itemAt(0) && item->layout()->itemAt(0)->widget() == card;
    };
    if (holds(index))
        return m_layout->itemAt(index)->layout();
    for (int other = 0; other < m_layout->count(); ++other) {
        if (holds(other)) {
            m_layout->itemAt(other)->layout()->removeWidget(card);
            delete m_layout->takeAt(other);
            break;
        }
    }
    auto *row = new QHBoxLayout;
    row->addWidget(card);
    m_layout->insertLayout(index, row);
    return row;
}

ClauseCard *ClauseCards::card(ClauseId id) const
{
    const auto at =
        std::find_if(m_cards.begin(), m_cards.end(), [id](const ClauseCard *c) { return c->clause() == id; });
    return at == m_cards.end() ? nullptr : *at;
}

ClauseCard *ClauseCards::builtCard(ClauseId id)
{
    if (!card(id) && m_context.file.clause(id))
        build(int(m_context.file.clauses.size()));
    return card(id);
}

}
