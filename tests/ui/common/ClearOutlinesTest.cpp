#include "ui/common/ClearOutlines.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <gtest/gtest.h>

namespace {

/// The greatest difference in lightness to the window that the drawn mark shows.
int contrast(QStyle::PrimitiveElement element)
{
    const QColor dark(35, 38, 41);
    QPalette palette(Qt::white, dark);
    palette.setColor(QPalette::Window, dark);
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    QCheckBox box;
    box.setPalette(palette);
    QStyleOptionButton option;
    option.initFrom(&box);
    option.palette = palette;
    option.rect = QRect(2, 2, 16, 16);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(dark);
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(element, &option, &painter, &box);
    painter.end();
    int greatest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            greatest = std::max(greatest, std::abs(image.pixelColor(x, y).lightness() - dark.lightness()));
    }
    return greatest;
}

}

TEST(ClearOutlines, AreSeenOnADarkWindow)
{
    QApplication::setStyle(QStringLiteral("fusion"));
    const int before = contrast(QStyle::PE_IndicatorCheckBox);
    ui::common::installClearOutlines();
    EXPECT_GT(contrast(QStyle::PE_IndicatorCheckBox), 80) << "without: " << before;
    EXPECT_GT(contrast(QStyle::PE_IndicatorRadioButton), 80);
    QApplication::setStyle(QStringLiteral("fusion"));
}
