#include "ui/resolution/RelatedPapers.h"

#include "core/edit/ResolutionEdits.h"
#include "ui/widgets/Quiet.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

namespace {

QString nameOfForm(const std::optional<RelatedPaper> &original)
{
    return original ? QStringLiteral("related paper %1 form").arg(original->reference)
                    : QStringLiteral("new related paper form");
}

QString inLine(const RelatedPaper &paper)
{
    QStringList parts{paper.reference, paper.relation, paper.title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}

PaperForm::PaperForm(FileContext &context, std::optional<RelatedPaper> original, QWidget *parent)
    : ResolutionForm(context, draftKey(original), nameOfForm(original), tr("Related paper"),
                     original ? tr("&Apply") : tr("&Add paper"), parent),
      m_original(std::move(original))
{
    const RelatedPaper shown = m_original.value_or(RelatedPaper());
    m_reference = addLine(tr("Number"), QStringLiteral("number"), tr("Number of the related paper"), shown.reference);
    m_relation =
        addLine(tr("Relation"), QStringLiteral("relation"), tr("Relation of the related paper"), shown.relation);
    m_title = addLine(tr("Title"), QStringLiteral("title"), tr("Title of the related paper"), shown.title);
    auto *usual = new QCompleter(
        {tr("Motion"), tr("Amendment"), tr("Replacing motion"), tr("Question"), tr("Paper"), tr("Resolution")}, this);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    m_relation->setCompleter(usual);
}

QString PaperForm::draftKey(const std::optional<RelatedPaper> &original)
{
    return QStringLiteral("paper/") + (original ? original->reference : QString());
}

QLineEdit *PaperForm::addLine(const QString &label, const QString &part, const QString &accessible, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(nameOf(part));
    line->setAccessibleName(accessible);
    addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, [this] { touched(); });
    return line;
}

void PaperForm::start()
{
    m_reference->setFocus();
}

QJsonObject PaperForm::content() const
{
    return {{QStringLiteral("reference"), m_reference->text()},
            {QStringLiteral("relation"), m_relation->text()},
            {QStringLiteral("title"), m_title->text()}};
}

void PaperForm::setContent(const QJsonObject &content)
{
    m_reference->setText(content[u"reference"].toString());
    m_relation->setText(content[u"relation"].toString());
    m_title->setText(content[u"title"].toString());
}

std::optional<Result<ChangeSet>> PaperForm::commit()
{
    const RelatedPaper entered{m_reference->text().simplified(), m_title->text().simplified(),
                               m_relation->text().simplified()};
    if (entered.reference.isEmpty() && entered.title.isEmpty()) {
        complain(tr("The paper needs its number or its title."));
        start();
        return std::nullopt;
    }
    return core::edit::putRelatedPaper(m_context.file.resolution, m_original, entered);
}

RelatedPapers::RelatedPapers(FileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_add(new widgets::QuietButton(tr("Add paper …"), this))
{
    setObjectName(QStringLiteral("resolution related papers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_add->setNames(QStringLiteral("add related paper"), tr("Add a related paper"));
    m_add->setVisible(!context.session.isReadOnly());
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { open(std::nullopt)->start(); });
    refresh();
}

void RelatedPapers::refresh()
{
    const auto &papers = m_context.file.resolution.relatedPapers;
    if (m_shown == papers)
        return;
    m_shown = papers;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    m_column->insertWidget(0, m_lines);
    for (const RelatedPaper &paper : papers)
        addLine(paper);
    m_lines->setVisible(!papers.empty());
}

void RelatedPapers::addLine(const RelatedPaper &paper)
{
    const QString name = QStringLiteral("related paper %1").arg(paper.reference);
    auto *edit = new widgets::QuietButton(inLine(paper), m_lines);
    edit->setProminent(true);
    edit->setNames(name, tr("Related paper %1: change").arg(inLine(paper)));
    edit->setEnabled(!m_context.session.isReadOnly());
    auto *removal = new widgets::QuietButton(tr("Remove"), m_lines);
    removal->setNames(name + QStringLiteral(" remove"), tr("Related paper %1: remove").arg(inLine(paper)));
    removal->setVisible(!m_context.session.isReadOnly());
    auto *row = new QHBoxLayout;
    row->addWidget(edit);
    row->addWidget(removal);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
    connect(edit, &QPushButton::clicked, this, [this, paper] { open(paper)->start(); });
    connect(removal, &QPushButton::clicked, this, [this, paper] { remove(paper); });
}

void RelatedPapers::remove(const RelatedPaper &paper)
{
    const Resolution &before = m_context.file.resolution;
    const ChangeSet removal = core::edit::removeRelatedPaper(before, paper);
    if (removal.isEmpty())
        return;
    const QString sentence = tr("The related paper %1 of %2 was removed.").arg(paper.reference, before.reference);
    m_context.session.submit(removal, [papers = QPointer(this), sentence](bool written) {
        if (written && papers)
            papers->m_context.tellRemoved(sentence);
    });
}

PaperForm *RelatedPapers::open(const std::optional<RelatedPaper> &original)
{
    const QString key = PaperForm::draftKey(original);
    if (const auto known = m_forms.find(key); known != m_forms.end())
        return known->second;
    auto *form = new PaperForm(m_context, original, this);
    m_forms[key] = form;
    m_column->addWidget(form);
    connect(form, &ResolutionForm::finished, this, [this, key, form] {
        m_forms.erase(key);
        form->hide();
        form->deleteLater();
        m_add->setFocus();
    });
    form->show();
    return form;
}

void RelatedPapers::flush()
{
    const auto forms = m_forms;
    for (const auto &[key, form] : forms)
        form->flush();
}

void RelatedPapers::clear()
{
    for (const auto &[key, form] : std::exchange(m_forms, {})) {
        form->hide();
        form->deleteLater();
    }
}

bool RelatedPapers::restoreDraft(const QString &key, const core::store::Draft &draft)
{
    if (!key.startsWith(u"paper/"))
        return false;
    std::optional<RelatedPaper> original;
    for (const RelatedPaper &paper : m_context.file.resolution.relatedPapers) {
        if (PaperForm::draftKey(paper) == key)
            original = paper;
    }
    open(original)->restoreDraft(draft.text, draft.at);
    return true;
}

}
