#pragma once

#include <QStringList>
#include <QTableWidget>

class QToolButton;

namespace ui::common {

/// A small quiet table of rows that are edited in place, as forms have them.
class RowsTable : public QTableWidget
{
    Q_OBJECT
public:
    /// `shownRows` gives the least height.
    RowsTable(const QString &name, const QString &title, const QStringList &headings, int shownRows, QWidget *parent);

    void setReadOnly(bool readOnly);
    /// `told` says in full what the button does, for the tool tip and for who cannot see.
    static QToolButton *makeButton(const QString &name, const QString &text, const QString &told, QWidget *parent);
};

}
