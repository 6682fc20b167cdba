#pragma once

#include <QHBoxLayout>
#include <QLabel>

namespace ui::requests {

/// A field with its label before it; `buddy` gets the focus.
inline QWidget *labelled(const QString &text, QWidget *field, QWidget *buddy, QWidget *parent, int stretch = 0)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(text, box);
    label->setBuddy(buddy);
    label->setContentsMargins(0, 0, 2,
                              0); // what stands behind an underlined letter is not drawn as close as it is measured
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(field, stretch);
    return box;
}

}
