#pragma once

#include "core/model/Id.h"

#include <QTableView>
#include <vector>

namespace ui::widgets {
class QuietHeader;
}

namespace ui::resolutions {

class ResolutionListModel;

/// The table of resolutions: one row one resolution. One of them is the current one, several may be chosen with it; both
/// are kept whatever happens to the rows.
class ResolutionTable : public QTableView
{
    Q_OBJECT
public:
    ResolutionTable(ResolutionListModel &model, QWidget *parent = nullptr);

    core::model::ResolutionId current() const { return m_current; }
    /// Those that are chosen, in the order of the list; the current one alone when there are not several.
    std::vector<core::model::ResolutionId> chosen() const;
    /// Chooses the current one alone.
    void clearChoice();
    /// The height of heading and all rows.
    int wholeHeight() const;
    /// Chooses it alone. False when it is not listed.
    bool select(core::model::ResolutionId id);
    QByteArray columnState() const;
    /// Keeps what it has when the state is of another version.
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// The current resolution changed; null when there is none any more.
    void currentIdChanged(core::model::ResolutionId id);
    /// Enter or double click.
    void opened(core::model::ResolutionId id);
    void choiceChanged();
    void menuRequested(const QPoint &globalPosition);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpColumns();
    void restoreSelection();
    void restoreCurrent();
    void choose(const std::vector<core::model::ResolutionId> &ids);

    ResolutionListModel &m_list;
    widgets::QuietHeader *m_head;
    core::model::ResolutionId m_current;
    std::vector<core::model::ResolutionId> m_kept; ///< chosen before the rows were set anew
    bool m_resetting = false;
};

}
