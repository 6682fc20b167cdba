#pragma once

#include <QStringList>
#include <QTableWidget>
#include <memory>
#include <vector>

class QToolButton;

namespace ui::widgets {

/// A small quiet table of rows that are edited in place, as forms have them.
class RowsTable : public QTableWidget
{
    Q_OBJECT
public:
    /// `shownRows` gives the least height.
    RowsTable(const QString &name, const QString &title, const QStringList &headings, int shownRows, QWidget *parent);

    void setReadOnly(bool readOnly);
    /// For the button and for Del: the bar of the page says what the row was and offers to bring it back.
    void removeCurrent();
    /// `told` says in full what the button does, for the tool tip and for who cannot see.
    static QToolButton *makeButton(const QString &name, const QString &text, const QString &told, QWidget *parent);

Q_SIGNALS:
    /// Rows were removed or brought back by the user.
    void rowsEdited();

private:
    void bringBack(int row, std::vector<std::unique_ptr<QTableWidgetItem>> &cells);
};

}
