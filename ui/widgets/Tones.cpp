#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace ui::widgets {
namespace {

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

/// Keeps a widget's text secondary when the palette of the system changes (light to dark).
class SecondaryKeeper : public QObject
{
public:
    explicit SecondaryKeeper(QWidget &label) : QObject(&label), m_label(label)
    {
        adjust();
        label.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
            adjust();
        return QObject::eventFilter(watched, event);
    }

private:
    void adjust()
    {
        const QPalette source = m_label.parentWidget() ? m_label.parentWidget()->palette() : QPalette();
        QPalette palette = m_label.palette();
        palette.setColor(QPalette::WindowText, secondaryText(source));
        palette.setColor(QPalette::Text, secondaryText(source));
        m_label.setPalette(palette);
    }

    QWidget &m_label;
};

}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.11);
}

QColor softSelection(const QPalette &palette, bool active)
{
    const QColor over = active ? palette.color(QPalette::Active, QPalette::Highlight) : palette.color(QPalette::Text);
    return mixed(over, palette.color(QPalette::Base), active ? (isDark(palette) ? 0.38 : 0.16) : 0.09);
}

QColor softHover(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.045);
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Base), isDark(palette) ? 0.66 : 0.62);
}

QColor accentText(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    return isDark(palette) ? mixed(accent, palette.color(QPalette::Text), 0.45) : mixed(accent, Qt::black, 0.85);
}

QFont headingFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void makeSecondary(QWidget &label)
{
    new SecondaryKeeper(label);
}

}
