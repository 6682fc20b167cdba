#pragma once

#include "ui/common/InlineForm.h"
#include "ui/resolution/Page.h"

namespace ui::resolution {

/// A form on the page of a resolution; its draft belongs to that resolution.
class ResolutionForm : public common::InlineForm
{
    Q_OBJECT
public:
    /// `draftKey` without the prefix of the resolution; the rest as InlineForm::Names.
    ResolutionForm(Page &page, const QString &draftKey, const QString &name, const QString &title,
                   const QString &acceptText, QWidget *parent)
        : InlineForm(page.session, page.draftPrefix() + draftKey, {name, title, acceptText}, page.timing(), parent),
          m_page(page)
    {
    }

protected:
    Page &m_page;
};

}
