#pragma once

#include <QHeaderView>

namespace ui::common {

/// The headings of a table, flat and aligned with the padded cells below them.
class QuietHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// Space between the edge of a cell and its text, for headings and for delegates of the same table.
    static constexpr int padding = 10;

    explicit QuietHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

}
