#include "ui/record/StateIcon.h"

#include <QImage>
#include <QPalette>
#include <QPixmap>
#include <gtest/gtest.h>
#include <set>

using namespace core::model;
using namespace ui::record;

namespace {

/// Which pixels are covered, whatever their colour.
std::vector<bool> shapeOf(TrafficLight light)
{
    const QImage image = lightIcon(light).pixmap(32, 32).toImage();
    std::vector<bool> shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            shape.push_back(qAlpha(image.pixel(x, y)) > 128);
    }
    return shape;
}

/// Contrast of two colours by WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}

TEST(StateIcon, EveryLightHasAShapeOfItsOwn)
{
    std::set<std::vector<bool>> shapes;
    for (TrafficLight light : {TrafficLight::None, TrafficLight::Green, TrafficLight::Yellow, TrafficLight::Red})
        shapes.insert(shapeOf(light));
    EXPECT_EQ(shapes.size(), 4u);
}

TEST(StateIcon, ColoursStandOutOnLightAndDark)
{
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    for (TrafficLight colour : {TrafficLight::Green, TrafficLight::Yellow, TrafficLight::Red}) {
        EXPECT_GE(contrast(lightColor(colour, light), Qt::white), 3.0);
        EXPECT_GE(contrast(lightColor(colour, dark), dark.color(QPalette::Base)), 3.0);
    }
}

TEST(StateIcon, LateClausesAreRedUntilSettled)
{
    EXPECT_EQ(lightOf(ClauseStatus::InProgress, true), TrafficLight::Red);
    EXPECT_EQ(lightOf(ClauseStatus::InProgress, false), TrafficLight::Yellow);
    EXPECT_EQ(lightOf(ClauseStatus::Done, true), TrafficLight::Green);
    EXPECT_EQ(lightOf(ClauseStatus::Open, false), TrafficLight::None);
}
