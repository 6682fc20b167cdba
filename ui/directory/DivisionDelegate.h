#pragma once

#include "ui/common/PaddedDelegate.h"

namespace ui::common {
class Session;
}

namespace ui::directory {

/// Edits the division of a record by a list to choose from.
class DivisionDelegate : public common::PaddedDelegate
{
    Q_OBJECT
public:
    DivisionDelegate(common::Session &session, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    common::Session &m_session;
};

}
