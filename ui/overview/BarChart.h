#pragma once

#include "ui/overview/Chart.h"

#include <QColor>
#include <functional>

namespace ui::overview {

/// Bars across the page, one a row, each of several parts that lie side by side.
class BarChart : public Chart
{
    Q_OBJECT
public:
    /// What the parts of each bar stand for. The colour comes with a pattern of its own and with the number.
    struct Series {
        QString name;
        std::function<QColor(const QPalette &)> color;
        Qt::BrushStyle pattern = Qt::SolidPattern;
    };
    struct Bar {
        QString label;           ///< short, beside the bar
        QString name;            ///< whole, for the tool tip
        std::vector<int> values; ///< by series
    };

    BarChart(const QString &objectName, const QString &accessibleName, std::vector<Series> series,
             QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int bar, int series);

protected:
    std::vector<Part> parts() const override;
    void draw(QPainter &painter) const override;
    void openPart(int part) override;
    bool isLink() const override { return true; }

private:
    struct Segment {
        int bar = 0;
        int series = 0;
        QRectF area;
    };
    std::vector<Segment> segments() const;
    int labelWidth() const;
    int rowHeight() const;
    int legendHeight() const;
    void drawLegend(QPainter &painter) const;
    void fill(QPainter &painter, const QRectF &area, const Series &series) const;

    std::vector<Series> m_series;
    std::vector<Bar> m_bars;
};

}
