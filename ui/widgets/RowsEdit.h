#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QToolButton;

namespace ui::widgets {

class RowsTable;

/// A small table of texts that is edited in place: rows are added, removed and put in order.
class RowsEdit : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names, `title` the accessible ones. The cell of a column whose heading ends in "?" is a tick.
    RowsEdit(const QString &name, const QString &title, const QStringList &headings, QWidget *parent = nullptr);

    /// Does nothing, selection included, when these are the ones shown.
    void setRows(const std::vector<QStringList> &rows);
    /// Without empty rows; a tick reads "x".
    std::vector<QStringList> rows() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void fill(int row, const QStringList &cells);
    void add();
    void updateButtons();

    std::vector<bool> m_ticks; ///< by column
    RowsTable *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_filling = false;
    bool m_readOnly = false;
};

}
