#pragma once

#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace ui::widgets {

/// Scrolls a form up and down. Beside others it keeps the width that the form needs; sideways it scrolls only where the whole
/// window is narrower.
class FormArea : public QScrollArea
{
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int form = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
        return {std::max(form, QScrollArea::minimumSizeHint().width()), QScrollArea::minimumSizeHint().height()};
    }
};

}
