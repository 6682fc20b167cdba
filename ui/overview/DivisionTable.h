#pragma once

#include "core/model/Directory.h"
#include "core/store/ReviewStore.h"

#include <QWidget>

class QTableWidget;

namespace ui::overview {

/// What needs attention, division by division; each number is a link to its list. Columns without any number are hidden.
class DivisionTable : public QWidget
{
    Q_OBJECT
public:
    explicit DivisionTable(QWidget *parent = nullptr);

    void setFigures(const core::store::Overview &overview, const core::model::Directory &directory);
    /// In which all columns are seen.
    int wholeWidth() const;

Q_SIGNALS:
    void activated(core::store::Attention attention, std::optional<core::model::DivisionId> division);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(int column) const;
    void open(int row, int column);
    void fitHeight();

    QTableWidget *m_table;
    std::vector<std::optional<core::model::DivisionId>> m_divisions;
};

/// "GB 1", or the name where there is no code; what belongs to no division is said so.
QString shortName(const core::model::Directory &directory, std::optional<core::model::DivisionId> division);
QString longName(const core::model::Directory &directory, std::optional<core::model::DivisionId> division);

}
