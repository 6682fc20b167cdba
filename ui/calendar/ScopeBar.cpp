#include "ui/calendar/ScopeBar.h"

#include "ui/session/DatabaseKey.h"
#include "ui/session/Session.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSettings>

namespace ui::calendar {

using namespace core::model;

namespace {

constexpr int listWidth = 260;

QString keyOf(const QComboBox *box, session::Session &session)
{
    return session::databaseKey(box->objectName(), session.database().location());
}

}

ScopeBar::ScopeBar(session::Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    new widgets::FlowLayout(this, 14);
    m_division = addBox(QStringLiteral("calendarDivision"), tr("Di&vision:"), tr("Dates of this division"));
    m_office = addBox(QStringLiteral("calendarOffice"), tr("O&ffice:"), tr("Dates of this office"));
    fill();
    connect(&session, &session::Session::directoryChanged, this, &ScopeBar::fill);
}

QComboBox *ScopeBar::addBox(const QString &name, const QString &label, const QString &accessibleName)
{
    auto *pair = new QWidget(this);
    auto *box = new QComboBox(pair);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->view()->setMinimumWidth(listWidth);
    auto *caption = new QLabel(label, pair);
    // A combo box reports its text to assistive programs, so the label beside it carries the name.
    caption->setAccessibleName(accessibleName);
    caption->setBuddy(box);
    widgets::makeSecondary(*caption);
    auto *across = new QHBoxLayout(pair);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(6);
    across->addWidget(caption);
    across->addWidget(box);
    layout()->addWidget(pair);
    connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::take);
    return box;
}

void ScopeBar::fill()
{
    const auto before = std::pair(division(), office());
    {
        const QScopedValueRollback quiet(m_filling, true);
        for (QComboBox *box : {m_division, m_office}) {
            box->clear();
            box->addItem(tr("all"), qint64(0));
        }
        for (const Division &each : m_session.directory().divisions)
            m_division->addItem(QStringLiteral("%1 %2").arg(each.code, each.name), each.id.value);
        for (const Office &each : m_session.directory().offices)
            m_office->addItem(QStringLiteral("%1 %2").arg(each.number, each.name), each.id.value);
        for (QComboBox *box : {m_division, m_office})
            box->setCurrentIndex(std::max(0, box->findData(QSettings().value(keyOf(box, m_session)).toLongLong())));
    }
    if (before != std::pair(division(), office()))
        Q_EMIT changed();
}

void ScopeBar::take()
{
    if (m_filling)
        return;
    for (QComboBox *box : {m_division, m_office})
        QSettings().setValue(keyOf(box, m_session), box->currentData().toLongLong());
    Q_EMIT changed();
}

std::optional<DivisionId> ScopeBar::division() const
{
    const qint64 id = m_division->currentData().toLongLong();
    return id ? std::optional(DivisionId{id}) : std::nullopt;
}

std::optional<OfficeId> ScopeBar::office() const
{
    const qint64 id = m_office->currentData().toLongLong();
    return id ? std::optional(OfficeId{id}) : std::nullopt;
}

}
