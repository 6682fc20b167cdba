#pragma once

#include "ui/resolution/FileContext.h"
#include "ui/widgets/InlineForm.h"

namespace ui::resolution {

/// A form on the page of a resolution; its draft belongs to that resolution.
class ResolutionForm : public widgets::InlineForm
{
    Q_OBJECT
public:
    /// `draftKey` without the prefix of the resolution; the rest as InlineForm::Names.
    ResolutionForm(FileContext &context, const QString &draftKey, const QString &name, const QString &title,
                   const QString &acceptText, QWidget *parent)
        : InlineForm(context.session, context.draftPrefix() + draftKey, {name, title, acceptText}, context.timing(),
                     parent),
          m_context(context)
    {
    }

protected:
    FileContext &m_context;
};

}
