#include "ui/widgets/PageFrame.h"

namespace ui::widgets {

PageFrame::PageFrame(QWidget &page, const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(&page);
}

}
