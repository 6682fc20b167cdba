#include "ui/resolutions/SelectionBar.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tones.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui::resolutions {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent), m_layout(new widgets::FlowLayout(this, 8)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    setContentsMargins(16, 8, 12, 8);
    m_count->setObjectName(QStringLiteral("selectionCount"));
    QFont strong = m_count->font();
    strong.setBold(true);
    m_count->setFont(strong);
    m_layout->addWidget(m_count);
    m_open = add(QStringLiteral("Open"), tr("&Open"), &SelectionBar::openRequested, false);
    m_writing.push_back(add(QStringLiteral("Ask"), tr("&Ask the offices…"), &SelectionBar::askRequested, true));
    m_letters = add(QStringLiteral("Letters"), tr("&Write letters…"), &SelectionBar::lettersRequested, true);
    m_writing.push_back(add(QStringLiteral("Review"), tr("Next re&view…"), &SelectionBar::reviewRequested, true));
    m_writing.push_back(add(QStringLiteral("Remind"), tr("&Remind me…"), &SelectionBar::remindRequested, true));
    m_writing.push_back(
        add(QStringLiteral("Exempt"), tr("No review is &needed…"), &SelectionBar::exemptRequested, true));
    add(QStringLiteral("All"), tr("Choose a&ll of the list"), &SelectionBar::allRequested, false);
    m_clear = add(QStringLiteral("Clear"), tr("&Clear the choice"), &SelectionBar::clearRequested, true);
    hide();
}

QAction *SelectionBar::add(const QString &name, const QString &text, void (SelectionBar::*request)(), bool button)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("choice") + name);
    connect(action, &QAction::triggered, this, request);
    addAction(action);
    if (!button)
        return action;
    auto *push = new QPushButton(this);
    push->setObjectName(QStringLiteral("selection") + name);
    push->setAutoDefault(false);
    connect(push, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [push, action] {
        // A letter with Alt belongs to the menu: below the list it would be one too many on the page.
        push->setText(action->text().remove(u'&'));
        push->setAccessibleName(push->text());
        push->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        push->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, push, follow);
    follow();
    m_layout->addWidget(push);
    m_count->setMinimumHeight(push->sizeHint().height()); // in one line with the buttons
    return action;
}

void SelectionBar::showChosen(int chosen, int all, bool writable)
{
    m_count->setText(chosen == all ? tr("All %n resolution(s) of the list chosen", nullptr, all)
                                   : tr("%n resolution(s) chosen", nullptr, chosen));
    m_open->setEnabled(chosen > 0);
    m_letters->setEnabled(chosen > 0);
    m_clear->setEnabled(chosen > 1);
    m_letters->setText(chosen > 1 ? tr("&Write letters…") : tr("&Write the letter…"));
    for (QAction *action : m_writing)
        action->setEnabled(chosen > 0 && writable);
    setVisible(chosen > 1);
}

QMenu *SelectionBar::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("resolutionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->insertSeparator(actions().at(1));
    menu->insertSeparator(actions().at(6));
    menu->setDefaultAction(m_open);
    return menu;
}

}
