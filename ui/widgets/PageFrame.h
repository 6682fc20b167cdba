#pragma once

#include <QScrollArea>

namespace ui::widgets {

/// What a page stands in: where the window is smaller than the page can be, it scrolls instead of making the window
/// larger than the screen.
class PageFrame : public QScrollArea
{
    Q_OBJECT
public:
    PageFrame(QWidget &page, const QString &name, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {1, 1}; }
};

}
