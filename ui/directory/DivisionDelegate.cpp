#include "ui/directory/DivisionDelegate.h"

#include "ui/session/Session.h"

#include <QComboBox>

namespace ui::directory {

DivisionDelegate::DivisionDelegate(session::Session &session, QObject *parent)
    : widgets::PaddedDelegate(parent), m_session(session)
{
}

QWidget *DivisionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("divisionEditor"));
    box->setAccessibleName(tr("Division"));
    box->addItem(tr("none"), qint64(0));
    for (const core::model::Division &division : m_session.directory().divisions)
        box->addItem(QStringLiteral("%1 %2").arg(division.code, division.name), division.id.value);
    return box;
}

void DivisionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void DivisionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

}
