#include "ui/resolution/CheckList.h"

#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>

namespace ui::resolution {

CheckList::CheckList(const QString &objectName, const QString &what, QWidget *parent) : QWidget(parent), m_what(what)
{
    setObjectName(objectName);
    new widgets::FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckList::addItem(qint64 id, const QString &name)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(objectName() + u' ' + name);
    box->setAccessibleName(m_what.arg(name));
    connect(box, &QCheckBox::clicked, this, &CheckList::changed);
    layout()->addWidget(box);
    m_boxes.emplace_back(id, box);
}

void CheckList::setChosen(const QJsonArray &ids)
{
    for (const auto &[id, box] : m_boxes)
        box->setChecked(ids.contains(id));
}

QJsonArray CheckList::toJson() const
{
    QJsonArray ids;
    for (qint64 id : chosen())
        ids.append(id);
    return ids;
}

void CheckList::focusFirst()
{
    if (!m_boxes.empty())
        m_boxes.front().second->setFocus(Qt::ShortcutFocusReason);
}

std::vector<qint64> CheckList::chosen() const
{
    std::vector<qint64> ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.push_back(id);
    }
    return ids;
}

}
