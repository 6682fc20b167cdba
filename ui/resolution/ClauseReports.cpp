#include "ui/resolution/ClauseReports.h"

#include "ui/resolution/ClauseDelay.h"
#include "ui/resolution/ReportApproval.h"
#include "ui/resolution/ReportBlock.h"
#include "ui/widgets/Quiet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::model;

ClauseReports::ClauseReports(FileContext &context, ClauseId clause, QWidget *parent)
    : QWidget(parent), m_context(context), m_clause(clause), m_blocksLayout(new QVBoxLayout),
      m_buttons(new QHBoxLayout), m_new(new widgets::QuietButton(tr("New report"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_blocksLayout->setSpacing(3);
    column->addLayout(m_blocksLayout);
    m_buttons->setSpacing(12);
    m_new->setToolTip(tr("Write a new report (Ctrl+R)"));
    m_new->setEnabled(!context.session.isReadOnly());
    m_buttons->addWidget(m_new);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    connect(m_new, &QPushButton::clicked, this, &ClauseReports::writeRequested);
}

void ClauseReports::setClauseName(const QString &name)
{
    m_name = name;
    const QString prefix = QStringLiteral("clause %1").arg(name);
    setObjectName(prefix + QStringLiteral(" reports"));
    m_new->setNames(prefix + QStringLiteral(" new report"), tr("Clause %1: new report").arg(name));
    if (m_older)
        m_older->setObjectName(prefix + QStringLiteral(" earlier reports"));
}

std::vector<const StatusReport *> ClauseReports::reports() const
{
    std::vector<const StatusReport *> found;
    for (const StatusReport &report : m_context.file.reports) {
        if (report.covers(m_clause))
            found.push_back(&report);
    }
    return found;
}

/// A joint report is shown in full at the first clause that has no newer one.
ClauseId ClauseReports::textPlace(const StatusReport &report) const
{
    for (const Clause &clause : m_context.file.clauses) {
        if (clause.id == m_clause || (report.covers(clause.id) && m_context.file.latestReport(clause.id) == &report))
            return clause.id;
    }
    return m_clause;
}

std::vector<ClauseId> ClauseReports::textPlaces() const
{
    std::vector<ClauseId> places;
    for (const StatusReport *report : reports())
        places.push_back(textPlace(*report));
    return places;
}

void ClauseReports::refresh()
{
    const int count = int(reports().size());
    if (count == 0 && !m_none) {
        m_none = new widgets::DimLabel(tr("No report yet"), this);
        m_none->setContentsMargins(4, 0, 0, 0);
        m_blocksLayout->addWidget(m_none);
    }
    if (m_none)
        m_none->setVisible(count == 0);
    if (count > 1 && !m_older)
        makeOlderButton();
    if (m_older) {
        m_older->setVisible(count > 1);
        m_older->setChecked(m_showOlder);
        m_older->setText(m_showOlder ? tr("Hide earlier reports")
                                     : tr("%n earlier report(s)", nullptr, qMax(count - 1, 0)));
        m_older->setAccessibleName(tr("Clause %1: %2").arg(m_name, m_older->text()));
    }
    showDelay();
    showApproval();
    showBlocks(size_t(m_showOlder ? count : qMin(count, 1)));
}

void ClauseReports::showDelay()
{
    const Clause *clause = m_context.file.clause(m_clause);
    const bool wanted = clause && ClauseDelay::isWanted(m_context, *clause);
    if (wanted && !m_delay) {
        m_delay = new ClauseDelay(m_context, m_clause, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_delay);
    }
    if (!m_delay)
        return;
    m_delay->setVisible(wanted);
    if (clause)
        m_delay->showFor(*clause, m_name);
}

/// The way of the latest report is gone where its text is shown.
void ClauseReports::showApproval()
{
    const auto all = reports();
    const StatusReport *latest = !all.empty() && textPlace(*all.front()) == m_clause ? all.front() : nullptr;
    if (latest && !m_approval) {
        m_approval = new ReportApproval(m_context, this);
        m_buttons->insertWidget(1, m_approval);
    }
    if (m_approval)
        m_approval->showFor(latest, m_name);
}

void ClauseReports::makeOlderButton()
{
    m_older = new widgets::QuietButton({}, this);
    m_older->setObjectName(QStringLiteral("clause %1 earlier reports").arg(m_name));
    m_older->setCheckable(true);
    m_buttons->insertWidget(m_buttons->count() - 1, m_older);
    connect(m_older, &QPushButton::clicked, this, [this](bool on) {
        m_showOlder = on;
        refresh();
    });
}

void ClauseReports::showBlocks(size_t count)
{
    const auto all = reports();
    std::vector<ReportBlock *> blocks;
    for (size_t i = 0; i < count; ++i) {
        const StatusReportId id = all[i]->id;
        const ClauseId place = textPlace(*all[i]);
        const auto known = std::find_if(m_blocks.begin(), m_blocks.end(), [id, place](const ReportBlock *block) {
            return block->report() == id && block->textPlace() == place;
        });
        if (known != m_blocks.end()) {
            blocks.push_back(*known);
            (*known)->refresh();
            m_blocks.erase(known);
            continue;
        }
        auto *block = new ReportBlock(m_context, m_clause, id, place, this);
        connect(block, &ReportBlock::detailsRequested, this, &ClauseReports::detailsRequested);
        connect(block, &ReportBlock::textRequested, this, &ClauseReports::textRequested);
        blocks.push_back(block);
    }
    for (ReportBlock *gone : m_blocks) {
        gone->hide();
        gone->deleteLater();
    }
    m_blocks = blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (m_blocksLayout->indexOf(blocks[i]) == int(i))
            continue;
        m_blocksLayout->insertWidget(int(i), blocks[i]);
        if (isVisible())
            blocks[i]->show();
    }
}

void ClauseReports::editText(StatusReportId report)
{
    for (const ReportBlock *block : m_blocks) {
        if (block->report() == report && block->text())
            block->text()->edit(0);
    }
}

std::vector<widgets::InPlaceText *> ClauseReports::fields() const
{
    std::vector<widgets::InPlaceText *> texts;
    if (m_delay)
        texts.push_back(m_delay->reason());
    for (const ReportBlock *block : m_blocks) {
        if (block->text())
            texts.push_back(block->text());
    }
    return texts;
}

}
