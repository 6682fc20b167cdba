#include "ui/letter/NextReviewLine.h"

#include "core/base/Dates.h"
#include "core/edit/ReviewEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::letter {

using namespace core::base;
using namespace core::model;
using core::calendar::ReviewDay;

NextReviewLine::NextReviewLine(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new QLabel(this)), m_set(new QPushButton(this))
{
    setObjectName(QStringLiteral("letterNextReviewLine"));
    m_text->setObjectName(QStringLiteral("letterNextReviewText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_set->setObjectName(QStringLiteral("letterSetNextReview"));
    m_set->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_set);
    connect(m_set, &QPushButton::clicked, this, &NextReviewLine::set);
}

void NextReviewLine::showFor(const Resolution &resolution, const Memo &memo)
{
    m_resolution = resolution;
    m_proposed.reset();
    setVisible(!resolution.closedOn && !resolution.isExempt());
    const QDate today = m_session.today();
    if (resolution.nextReviewOn && *resolution.nextReviewOn > today) {
        m_text->setText(tr("Next review on %1.").arg(shortGermanDate(resolution.nextReviewOn)));
    } else if (const auto day = core::settings::proposedReview(resolution, m_session.directory(),
                                                               std::max(memo.date.value_or(today), today))) {
        m_proposed = day->on;
        m_text->setText(day->movedBecause.isEmpty() ? tr("Without a next review.")
                                                    : tr("Without a next review. %1 is no working day: %2.")
                                                          .arg(shortGermanDate(day->nominal), day->movedBecause));
        m_set->setText(tr("&Review on %1").arg(shortGermanDate(day->on)));
        m_set->setAccessibleName(tr("Set the next review to %1, as the rule proposes").arg(shortGermanDate(day->on)));
        m_set->setToolTip(m_set->accessibleName());
    } else {
        m_text->setText(tr("Without a next review, and no rule proposes one."));
    }
    m_set->setVisible(m_proposed.has_value());
    m_set->setEnabled(!m_session.isReadOnly());
}

void NextReviewLine::set()
{
    if (!m_proposed)
        return;
    m_session.save(core::edit::setNextReview(m_resolution, m_proposed));
}

}
