#include "ui/import/PlanBar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::import {
namespace {

constexpr char clauseProperty[] = "clause";

}

PlanBar::PlanBar(QWidget *parent)
    : QWidget(parent), m_problem(new QLabel(this)), m_told(new QLabel(this)), m_differences(new QVBoxLayout),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_accept(new QPushButton(this))
{
    m_problem->setObjectName(QStringLiteral("importFieldProblem"));
    m_told->setObjectName(QStringLiteral("importPlan"));
    for (QLabel *label : {m_problem, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &PlanBar::cancelled);
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setAccessibleName(tr("Accept and store the letter"));
    m_accept->setToolTip(tr("Store what is shown (Ctrl+Return); undo takes it back"));
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &PlanBar::accepted);
    auto *told = new QVBoxLayout;
    told->addLayout(m_differences);
    told->addWidget(m_problem);
    told->addWidget(m_told);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addLayout(told, 1);
    layout->addWidget(m_accept);
    layout->addWidget(m_cancel);
    setAcceptable(false);
}

void PlanBar::showPlan(const core::import::ImportPlan &plan, const std::vector<Passage> &clauses,
                       const std::set<int> &replaced)
{
    m_changesNothing = plan.changesNothing();
    tell(m_changesNothing ? tr("Nothing changes: this letter is stored already.")
                          : plan.steps.join(QStringLiteral(" · ")));
    const int count = int(plan.differences.size());
    while (m_differences->count() > count)
        delete m_differences->takeAt(m_differences->count() - 1)->widget();
    while (m_differences->count() < count)
        m_differences->addWidget(makeDifference(m_differences->count() + 1));
    for (int i = 0; i < count; ++i) {
        const core::import::WordingDifference &difference = plan.differences[size_t(i)];
        auto *box = static_cast<QCheckBox *>(m_differences->itemAt(i)->widget());
        const QString label =
            size_t(difference.clause) < clauses.size() ? clauses[size_t(difference.clause)].label : QString();
        box->setText(tr("Clause %1 is stored with another wording; replace it by that of the letter").arg(label));
        box->setAccessibleName(box->text());
        box->setToolTip(tr("Stored: %1").arg(difference.stored).toHtmlEscaped());
        box->setProperty(clauseProperty, difference.clause);
        box->setChecked(replaced.count(difference.clause) > 0);
    }
}

QCheckBox *PlanBar::makeDifference(int number)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QStringLiteral("importReplaceWording%1").arg(number));
    connect(box, &QCheckBox::clicked, this,
            [this, box](bool replace) { Q_EMIT replaceWording(box->property(clauseProperty).toInt(), replace); });
    return box;
}

void PlanBar::showSentence(const QString &text)
{
    showPlan({}, {}, {});
    m_changesNothing = false;
    tell(text);
    setAcceptable(false);
}

void PlanBar::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_problem->setVisible(!text.isEmpty());
}

void PlanBar::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setAccessibleName(text);
}

void PlanBar::setAcceptable(bool acceptable)
{
    m_accept->setEnabled(acceptable);
    m_accept->setText(m_changesNothing && acceptable ? tr("&Done") : tr("&Accept"));
}

bool PlanBar::isAcceptable() const
{
    return m_accept->isEnabled();
}

}
