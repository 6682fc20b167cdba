#include "ui/tracking/UntrackedPage.h"

#include "core/base/Dates.h"
#include "core/edit/ReviewEdits.h"
#include "core/rules/ReviewDay.h"
#include "ui/record/RuleField.h"
#include "ui/session/FieldDraft.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/tracking/TickList.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/QuietList.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace ui::tracking {

using namespace core::base;
using namespace core::model;

namespace {

TickList *makeList()
{
    const QStringList headings{UntrackedPage::tr("Number"), UntrackedPage::tr("Decided on"),
                               UntrackedPage::tr("Title")};
    return new TickList(
        QStringLiteral("untrackedList"),
        UntrackedPage::tr("Resolutions that nobody has decided about; ticked ones are decided together"), headings);
}

}

UntrackedPage::UntrackedPage(session::Session &session, QWidget *parent)
    : DecisionPage(session, QStringLiteral("untrackedPage"), tr("Neither reviewed nor exempted"), makeList(), parent)
{
    widgets::setColumnWidths(*m_list, {{0, 18}, {1, 13}});
    m_empty->setTexts(
        tr("Every resolution is reviewed or exempted"),
        tr("A resolution appears here when it has neither a review nor a deadline nor a reason why it needs none."));
    makeChoices();
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto current = m_list->currentRow())
            Q_EMIT resolutionRequested(m_resolutions[*current].id);
    });
    connect(m_decide, &QPushButton::clicked, this, &UntrackedPage::take);
}

void UntrackedPage::makeChoices()
{
    const auto radio = [this](const char *name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(QString(text).remove(u'&'));
        connect(button, &QRadioButton::toggled, this, [this] { showState(); });
        return button;
    };
    m_byDate = radio("untrackedByDate", tr("&Review them on"));
    m_byRule = radio("untrackedByRule", tr("Review them by a r&ule"));
    m_exempt = radio("untrackedExempt", tr("They need no review, &because"));
    m_date = new widgets::DateField(this);
    m_date->setNames(QStringLiteral("untrackedDate"), tr("Next review"));
    m_date->setToday(m_session.today());
    m_rule = new record::RuleField(this);
    m_rule->setNames(QStringLiteral("untrackedRule"), tr("Rule for reviews"));
    m_rule->setPlaceholder(tr("such as “every 3 months”"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("untrackedReason"));
    m_reason->setAccessibleName(tr("Why no review is needed"));
    m_reason->setMaxLength(2000);
    m_reasonDraft = new session::FieldDraft(m_session, *m_reason);
    m_exempt->setChecked(!m_reason->text().isEmpty());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_byDate, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_byRule, 1, 0);
    grid->addWidget(m_rule, 1, 1);
    grid->addWidget(m_exempt, 2, 0);
    grid->addWidget(m_reason, 2, 1, 1, 2);
    m_footer->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_decide = addButton("Decide", tr("&Decide"), row);
    m_footer->addLayout(row);
    // Who fills a field in means its choice.
    connect(m_date, &widgets::DateField::dateEdited, m_byDate, [this] {
        m_byDate->setChecked(true);
        showState();
    });
    connect(m_rule, &record::RuleField::ruleEdited, m_byRule, [this] {
        m_byRule->setChecked(true);
        showState();
    });
    connect(m_rule, &record::RuleField::acceptableChanged, this, [this] { showState(); });
    connect(m_reason, &QLineEdit::textEdited, m_exempt, [this] {
        m_exempt->setChecked(true);
        showState();
    });
}

void UntrackedPage::read()
{
    m_date->setToday(m_session.today());
    session::Job *job = session::Job::startWith<std::vector<Resolution>>(
        m_session.database(), this,
        [today = m_session.today()](core::store::Database &database, Progress &progress) {
            return core::report::untracked(database, today, progress);
        },
        [this](const Result<std::vector<Resolution>> &resolutions) {
            if (!resolutions) {
                readFailed(resolutions.error());
                return;
            }
            m_resolutions = *resolutions;
            std::vector<QStringList> rows;
            for (const Resolution &resolution : m_resolutions)
                rows.push_back(
                    {resolution.reference, shortGermanDate(resolution.decidedOn), resolution.title.simplified()});
            m_list->setRows(rows);
            readDone(int(m_resolutions.size()));
        });
    m_progress->watch(*job, tr("The resolutions are read …"));
}

std::vector<Resolution> UntrackedPage::ticked() const
{
    std::vector<Resolution> chosen;
    for (const size_t row : m_list->ticked())
        chosen.push_back(m_resolutions[row]);
    return chosen;
}

bool UntrackedPage::isDecided() const
{
    if (m_byDate->isChecked())
        return m_date->isAcceptable() && m_date->date() && *m_date->date() >= m_session.today();
    if (m_byRule->isChecked())
        return m_rule->isAcceptable() && !m_rule->rule().isNone() && m_rule->rule().kind != ReviewRule::Kind::Never;
    return m_exempt->isChecked() && !m_reason->text().trimmed().isEmpty();
}

void UntrackedPage::showState()
{
    const int count = int(m_list->ticked().size());
    m_decide->setText(tr("&Decide about %n resolution(s)", nullptr, count));
    m_decide->setAccessibleName(m_decide->text().remove(u'&'));
    m_decide->setEnabled(!m_session.isReadOnly() && !isBusy() && count > 0 && isDecided());
    m_count->setText(tr("%n resolution(s)", nullptr, int(m_resolutions.size())));
}

void UntrackedPage::take()
{
    const auto resolutions = ticked();
    const QString sentence = tr("%n resolution(s) decided.", nullptr, int(resolutions.size()));
    if (m_byDate->isChecked())
        decide(core::edit::setNextReviews(resolutions, *m_date->date()),
               QStringLiteral("%1 %2")
                   .arg(sentence, core::rules::doubtSentence(*m_date->date(), m_session.today()))
                   .trimmed());
    else if (m_byRule->isChecked())
        decide(core::report::reviewAllBy(resolutions, m_rule->rule(), m_session.directory(), m_session.today()),
               sentence);
    else
        decide(core::edit::exempt(resolutions, m_reason->text()), sentence, [this] { m_reasonDraft->forget(); });
}

}
