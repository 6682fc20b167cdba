#pragma once

#include <QObject>
#include <functional>

class QAbstractItemView;
class QAction;
class QHeaderView;
class QKeyEvent;
class QKeySequence;
class QMenu;

namespace ui::widgets {

/// What every list of the program can, the same everywhere: Ctrl+C takes the chosen rows along as a table, Ctrl+P prints
/// the list, typing finds a row by its number, Home and End go to the first and the last row, Ctrl+plus gives the columns
/// the width of their texts; F2 edits, or does what Enter does where rows are opened; Del removes where that is possible.
/// Menus on rows and headings say so with the keys; the one on the headings also hides columns. Belongs to its view.
class ListTools : public QObject
{
    Q_OBJECT
public:
    /// Finds the row for what was typed so far; -1 when there is none.
    using Finder = std::function<int(const QString &typed)>;

    /// `numberColumn` is what typing looks in.
    explicit ListTools(QAbstractItemView &view, int numberColumn = 0);
    static ListTools *of(const QAbstractItemView &view);

    /// In place of looking at each row; for lists that are read piece by piece.
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    void setNumberColumn(int column) { m_numberColumn = column; }
    /// Hidden columns are remembered under the name of the view; not for views whose headings somebody else remembers.
    void rememberColumns();

    /// Rows are opened by Enter: F2 does the same, and the menu names it.
    void setOpens() { m_opens = true; }

    /// What Del does with the chosen rows; it shall say what it removed and offer to undo it.
    struct Removal {
        QString text; ///< in the menu
        std::function<void()> run;
        std::function<bool()> possible; ///< now, as in a database that may be written
    };
    void setRemoval(Removal removal) { m_removal = std::move(removal); }
    bool canRemove() const { return bool(m_removal.run); }
    bool opens() const { return m_opens; }
    /// A cell of the current row is edited in place.
    bool edits() const;
    /// Columns that are fields to fill in, or that come and go by themselves, are not hidden.
    void setColumnsStay() { m_columnsStay = true; }

    /// What can be done with rows of this list, for the menu of a page that has one of its own.
    void addTo(QMenu &menu);
    void setOwnMenu(bool own) { m_ownMenu = own; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys, void (ListTools::*run)());
    bool isOurs(const QKeyEvent &event) const;
    bool editsByF2() const;
    bool mayRemove() const;
    bool hidesColumns() const;
    bool press(QKeyEvent &event);
    void typed(const QString &text, quint64 at);
    void openOrEdit();
    void remove();
    void copy();
    void print();
    void fitColumns();
    void goTo(int row);
    void showMenu(const QPoint &globalPosition);
    void showColumnMenu(const QPoint &globalPosition);
    void fillColumnMenu(QMenu &menu);
    void restoreColumns();
    int find(const QString &text) const;
    QHeaderView *header() const;

    QAbstractItemView &m_view;
    int m_numberColumn;
    bool m_ownMenu = true;
    bool m_remembers = false;
    Finder m_finder;
    Removal m_removal;
    bool m_opens = false;
    bool m_columnsStay = false;
    QAction *m_open;
    QAction *m_remove;
    QAction *m_copy;
    QAction *m_print;
    QAction *m_fit;
    QString m_typed;
    quint64 m_typedAt = 0;
};

}
