#pragma once

#include "core/store/ResolutionStore.h"
#include "ui/overview/Chart.h"

namespace ui::overview {

/// The last months: how many resolutions were under control as a line, below it how many came and how many were closed.
class CourseChart : public Chart
{
    Q_OBJECT
public:
    explicit CourseChart(QWidget *parent = nullptr);

    void setCourse(std::vector<core::store::CourseMonth> course);
    QSize sizeHint() const override { return {320, 190}; }
    QSize minimumSizeHint() const override { return {180, 150}; }

protected:
    std::vector<Part> parts() const override;
    void draw(QPainter &painter) const override;
    void openPart(int) override {}
    bool isLink() const override { return false; }

private:
    QRectF lineRoom() const;
    QRectF barRoom() const;
    qreal monthWidth() const;
    void drawLegend(QPainter &painter) const;
    void drawLine(QPainter &painter) const;
    void drawBars(QPainter &painter) const;
    void drawMonths(QPainter &painter) const;

    std::vector<core::store::CourseMonth> m_course;
};

}
