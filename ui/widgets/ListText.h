#pragma once

#include <QModelIndex>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

class QAbstractItemView;

namespace ui::widgets {

/// A list as it is copied and printed: the columns shown, in the order shown.
struct ListText {
    QString title;
    QStringList headings;          ///< empty texts where the list has none
    std::vector<int> widths;       ///< of the columns, in proportion
    std::vector<QStringList> rows; ///< each cell in one line
    bool isWhole = true;           ///< false: a row could not be read, as while another program holds the database
};

/// A cell in one line; "x" for a tick without words.
QString cellText(const QModelIndex &index);
/// The columns shown, in the order shown.
std::vector<int> shownColumns(const QAbstractItemView &view);
/// First cells of the rows in the order shown; of a tree with those that are folded out.
std::vector<QModelIndex> allRows(const QAbstractItemView &view);
std::vector<QModelIndex> chosenRows(const QAbstractItemView &view);

/// Reads the texts of rows in slices between which the window lives on: what comes out of a database takes long for many
/// thousands. Begins anew when rows come or go meanwhile, and waits for rows that cannot be read yet,
/// as long as its patience lasts. Belongs to the view and deletes itself when it is done; deleting it cancels.
class ListReader : public QObject
{
    Q_OBJECT
public:
    using Rows = std::vector<QModelIndex> (*)(const QAbstractItemView &);

    ListReader(QAbstractItemView &view, Rows rows, std::function<void(ListText)> done);
    /// Reads the first slice at once: a short list is done on return.
    void start();
    /// How often it looks again for a row that cannot be read, about seven times a second.
    void setPatience(int looks) { m_patience = looks; }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void readSlice();
    bool readRow(const QModelIndex &row);

    QAbstractItemView &m_view;
    Rows m_rowsOf;
    std::function<void(ListText)> m_done;
    QTimer m_pause;
    std::vector<QModelIndex> m_rows;
    std::vector<int> m_columns;
    ListText m_text;
    int m_patience = 200;
    int m_looks = 0; ///< in vain, for the next row
    bool m_begun = false;
};

}
