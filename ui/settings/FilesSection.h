#pragma once

#include "ui/settings/Section.h"

namespace ui::settings {

/// Who may read what this program writes.
class FilesSection : public Section
{
    Q_OBJECT
public:
    explicit FilesSection(QWidget *parent);

    // Nothing of it is of the city: it is each user's own.
    void show(const core::settings::ReviewSettings &) override {}
    void take(core::settings::ReviewSettings &) const override {}
    void setReadOnly(bool) override {}
};

}
