#pragma once

#include "ui/resolution/ResolutionForm.h"
#include "ui/widgets/Quiet.h"

namespace ui::widgets {
class DateField;
}

namespace ui::resolution {

/// A note on the whole resolution: why it is exempt from review, how it was completed, or why it is opened again.
class NoteForm : public ResolutionForm
{
    Q_OBJECT
public:
    enum class Kind { Exempt, Close, Reopen };
    NoteForm(FileContext &context, Kind kind, QWidget *parent);
    void start() override;

    /// The kind of form whose draft has this key; none when it is no note.
    static std::optional<Kind> kindOfDraft(const QString &key);

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    bool isBlank() const;
    core::base::Result<core::model::ChangeSet> change(const QString &note) const;

    Kind m_kind;
    widgets::GrowingTextEdit *m_note;
    widgets::DateField *m_nextReview = nullptr; ///< only when the resolution is opened again
};

}
