#include "ui/overview/FigureGrid.h"

#include "ui/overview/FigureButton.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <algorithm>
#include <utility>

namespace ui::overview {
namespace {

constexpr int spacing = 8;
constexpr int columnChoices[] = {5, 4, 3, 2, 1};

}

FigureGrid::FigureGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
}

void FigureGrid::add(FigureButton *figure)
{
    m_figures.push_back(figure);
    m_columns = 0;
    place(columnChoices[0]);
}

void FigureGrid::setShown(FigureButton *figure, bool on)
{
    const auto left = std::find(m_left.begin(), m_left.end(), figure);
    if ((left == m_left.end()) == on)
        return;
    if (on)
        m_left.erase(left);
    else
        m_left.push_back(figure);
    figure->setVisible(on);
    place(std::exchange(m_columns, 0));
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int widest = 1;
    for (const FigureButton *figure : m_figures)
        widest = std::max(widest, figure->sizeHint().width());
    for (int columns : columnChoices) {
        if (columns * widest + (columns - 1) * spacing <= event->size().width() || columns == 1)
            return place(columns);
    }
}

void FigureGrid::place(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int at = 0;
    for (FigureButton *figure : m_figures) {
        m_grid->removeWidget(figure);
        if (std::find(m_left.begin(), m_left.end(), figure) == m_left.end()) {
            m_grid->addWidget(figure, at / columns, at % columns);
            ++at;
        }
    }
    for (int i = 0; i < columnChoices[0]; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

}
