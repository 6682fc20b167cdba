#pragma once

#include "ui/resolution/ResolutionForm.h"

class QLineEdit;
class QVBoxLayout;

namespace ui::widgets {
class QuietButton;
}

namespace ui::resolution {

/// Asks for one related paper: its number, how it relates, its title.
class PaperForm : public ResolutionForm
{
    Q_OBJECT
public:
    /// `original` is the paper to be changed; none for a new one.
    PaperForm(FileContext &context, std::optional<core::model::RelatedPaper> original, QWidget *parent);
    void start() override;

    static QString draftKey(const std::optional<core::model::RelatedPaper> &original);

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    QLineEdit *addLine(const QString &label, const QString &part, const QString &accessible, const QString &text);

    std::optional<core::model::RelatedPaper> m_original;
    QLineEdit *m_reference;
    QLineEdit *m_relation;
    QLineEdit *m_title;
};

/// The papers that belong to a resolution, one a line; each opens into its form.
class RelatedPapers : public QWidget
{
    Q_OBJECT
public:
    RelatedPapers(FileContext &context, QWidget *parent);

    void refresh();
    void flush();
    void clear();
    /// Opens the form that a draft belongs to; false when it is no paper's.
    bool restoreDraft(const QString &key, const core::store::Draft &draft);

private:
    void addLine(const core::model::RelatedPaper &paper);
    void remove(const core::model::RelatedPaper &paper);
    PaperForm *open(const std::optional<core::model::RelatedPaper> &original);

    FileContext &m_context;
    std::optional<std::vector<core::model::RelatedPaper>> m_shown;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    widgets::QuietButton *m_add;
    std::map<QString, PaperForm *> m_forms;
};

}
