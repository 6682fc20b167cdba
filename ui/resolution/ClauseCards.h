#pragma once

#include "ui/resolution/FileContext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ui::resolution {

class ClauseCard;

/// The clauses of the resolution in their order, a card each, sub-clauses indented. The first ones are built at once, as
/// many as a screen shows, the rest when the window is idle.
class ClauseCards : public QWidget
{
    Q_OBJECT
public:
    ClauseCards(FileContext &context, QWidget *parent);

    /// What the menu of every card offers.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }

    void clear();
    /// Makes the cards agree with the file; `all` also where their clause did not change.
    void refresh(bool all);
    /// A copy, since saving may change it.
    std::vector<ClauseCard *> built() const { return m_cards; }
    ClauseCard *card(core::model::ClauseId id) const;
    /// Builds it first when it is not there yet.
    ClauseCard *builtCard(core::model::ClauseId id);

Q_SIGNALS:
    void menuAboutToShow(core::model::ClauseId clause);
    void reportTextRequested(core::model::ClauseId clause, core::model::StatusReportId report);

private:
    void build(int count);
    void buildRest();
    ClauseCard *makeCard(core::model::ClauseId id);
    void place();
    QLayout *rowOf(int index);

    FileContext &m_context;
    QVBoxLayout *m_layout;
    QList<QAction *> m_actions;
    std::vector<ClauseCard *> m_cards;
    std::vector<std::pair<core::model::ClauseId, QString>> m_labels; ///< as the cards show them
    QTimer m_builder;
};

}
