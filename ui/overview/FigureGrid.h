#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui::overview {

class FigureButton;

/// The figures side by side, in fewer columns where the page is narrow.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FigureGrid(QWidget *parent = nullptr);

    void add(FigureButton *figure);
    /// A figure that means nothing here takes no place.
    void setShown(FigureButton *figure, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int columns);

    QGridLayout *m_grid;
    std::vector<FigureButton *> m_figures;
    std::vector<FigureButton *> m_left; ///< those without a place
    int m_columns = 0;
};

}
