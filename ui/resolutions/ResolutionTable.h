#pragma once

#include "core/model/Id.h"

#include <QTableView>

namespace ui::resolutions {

class ResolutionListModel;

/// The table of resolutions: one row one resolution. Keeps the chosen resolution whatever happens to the rows.
class ResolutionTable : public QTableView
{
    Q_OBJECT
public:
    ResolutionTable(ResolutionListModel &model, QWidget *parent = nullptr);

    core::model::ResolutionId current() const { return m_current; }
    /// False when it is not listed.
    bool select(core::model::ResolutionId id);
    QByteArray columnState() const;
    /// Keeps what it has when the state is of another version.
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// The chosen resolution changed; null when nothing is chosen any more.
    void currentIdChanged(core::model::ResolutionId id);
    /// Enter or double click.
    void opened(core::model::ResolutionId id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpColumns();
    void restoreSelection();

    ResolutionListModel &m_list;
    core::model::ResolutionId m_current;
    bool m_resetting = false;
};

}
