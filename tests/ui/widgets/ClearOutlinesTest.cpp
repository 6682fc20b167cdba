#include "ui/widgets/ClearOutlines.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QPlainTextEdit>
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

/// What the edge of a text differs from the window by, with the keyboard in it or without.
int edgeOfText(const QPalette &palette, bool focused)
{
    QPlainTextEdit text;
    text.setPalette(palette);
    QStyleOptionFrame option;
    option.initFrom(&text);
    option.palette = palette;
    option.rect = QRect(0, 0, 60, 40);
    option.lineWidth = 2;
    option.state =
        QStyle::State_Enabled | QStyle::State_Sunken | (focused ? QStyle::State_HasFocus : QStyle::State_None);
    const QColor window = palette.color(QPalette::Window);
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(window);
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_Frame, &option, &painter, &text);
    painter.end();
    return std::abs(image.pixelColor(30, 0).lightness() - window.lightness());
}

}

TEST(ClearOutlines, ATextThatIsTypedInHasAnEdge)
{
    QPalette dark(Qt::white, QColor(35, 38, 41));
    dark.setColor(QPalette::Window, QColor(42, 46, 50));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    dark.setColor(QPalette::Highlight, QColor(61, 174, 233));
    QPalette light(Qt::black, QColor(239, 239, 239));
    light.setColor(QPalette::Highlight, QColor(48, 140, 198));
    QApplication::setStyle(QStringLiteral("fusion"));
    ui::widgets::installClearOutlines();
    EXPECT_GT(edgeOfText(dark, false), 50);
    EXPECT_GT(edgeOfText(dark, true), 80);
    EXPECT_GT(edgeOfText(light, true), 80);
    QApplication::setStyle(QStringLiteral("fusion"));
}

TEST(ClearOutlines, AreSeenOnADarkWindow)
{
    QApplication::setStyle(QStringLiteral("fusion"));
    const int before = contrast(QStyle::PE_IndicatorCheckBox);
    ui::widgets::installClearOutlines();
    EXPECT_GT(contrast(QStyle::PE_IndicatorCheckBox), 80) << "without: " << before;
    EXPECT_GT(contrast(QStyle::PE_IndicatorRadioButton), 80);
    QApplication::setStyle(QStringLiteral("fusion"));
}
