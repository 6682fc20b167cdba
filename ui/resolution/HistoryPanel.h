#pragma once

#include "core/model/Change.h"
#include "ui/resolution/FileContext.h"

class QComboBox;
class QPlainTextEdit;
class QTreeWidget;

namespace ui::widgets {
class DimLabel;
class GrowingTextEdit;
}

namespace ui::resolution {

/// Who changed what and when: the newest first, each entry opening into its fields before and after.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(FileContext &context, QWidget *parent);

    /// Reads the history again. Cheap when hidden: then it is read when shown.
    void refresh();
    /// Only what concerns that clause; none shows all.
    void filterBy(std::optional<core::model::ClauseId> clause);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void fillFilter();
    void fill();
    bool concerns(const core::model::HistoryEntry &entry, core::model::ClauseId clause) const;
    void showCurrent();

    FileContext &m_context;
    QComboBox *m_filter;
    QTreeWidget *m_tree;
    widgets::DimLabel *m_count;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QWidget *m_detail;
    std::vector<core::model::HistoryEntry> m_entries;
    bool m_stale = true;
};

}
