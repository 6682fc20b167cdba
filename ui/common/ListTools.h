#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QAbstractItemView;
class QAction;
class QHeaderView;
class QKeyEvent;
class QMenu;
class QMimeData;

namespace ui::common {

/// What every list of the program can, the same everywhere: Ctrl+C takes the chosen rows along as a table, Ctrl+P prints
/// the list, typing finds a row by its number, Home and End go to the first and the last row, F2 does what Enter does where
/// nothing is edited, Ctrl+plus gives the columns the width of their texts. Menus on rows and headings say so; the one on
/// the headings also hides columns. Belongs to its view.
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

    /// Copy and print, for the menu of a page that has one of its own; the menu on rows consists of them otherwise.
    const std::vector<QAction *> &actions() const { return m_actions; }
    void setOwnMenu(bool own) { m_ownMenu = own; }

    /// The chosen rows with the headings of the columns shown: plain text parted by tabs, and HTML.
    QMimeData *chosenAsTable() const;

Q_SIGNALS:
    void printRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QKeyEvent &event) const;
    bool press(QKeyEvent &event);
    void typed(const QString &text, quint64 at);
    void copy();
    void print();
    void fitColumns();
    void goTo(int row);
    void showMenu(const QPoint &globalPosition);
    void showColumnMenu(const QPoint &globalPosition);
    void fillColumnMenu(QMenu &menu);
    void restoreColumns();
    int find(const QString &text) const;
    std::vector<int> shownColumns() const;
    QHeaderView *header() const;

    QAbstractItemView &m_view;
    int m_numberColumn;
    bool m_ownMenu = true;
    bool m_remembers = false;
    Finder m_finder;
    std::vector<QAction *> m_actions;
    QString m_typed;
    quint64 m_typedAt = 0;
};

}
