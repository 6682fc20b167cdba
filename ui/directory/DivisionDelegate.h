#pragma once

#include "ui/widgets/PaddedDelegate.h"

namespace ui::session {
class Session;
}

namespace ui::directory {

/// Edits the division of a record by a list to choose from.
class DivisionDelegate : public widgets::PaddedDelegate
{
    Q_OBJECT
public:
    DivisionDelegate(session::Session &session, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    session::Session &m_session;
};

}
