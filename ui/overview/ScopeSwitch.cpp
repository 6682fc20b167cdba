#include "ui/overview/ScopeSwitch.h"

#include "ui/session/DatabaseKey.h"
#include "ui/session/Session.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

namespace ui::overview {

using namespace core::model;

namespace {

/// How a choice is remembered: "office 12", "division 3".
QString codeOf(const Office &office)
{
    return QStringLiteral("office %1").arg(office.id.value);
}

QString codeOf(const Division &division)
{
    return QStringLiteral("division %1").arg(division.id.value);
}

}

ScopeSwitch::ScopeSwitch(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_all(new QPushButton(tr("&All"), this)),
      m_mine(new QPushButton(tr("&Mine"), this)), m_ownLabel(new QLabel(tr("My &office or division:"), this)),
      m_own(new QComboBox(this))
{
    setObjectName(QStringLiteral("scopeSwitch"));
    m_all->setObjectName(QStringLiteral("scopeAll"));
    m_all->setAccessibleName(tr("Figures of all resolutions"));
    m_mine->setObjectName(QStringLiteral("scopeMine"));
    m_mine->setAccessibleName(tr("Figures of my resolutions"));
    m_own->setObjectName(QStringLiteral("scopeOwn"));
    m_own->setAccessibleName(tr("My office or division"));
    m_own->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_own->setMinimumContentsLength(22);
    m_own->view()->setMinimumWidth(320);
    m_ownLabel->setObjectName(QStringLiteral("scopeOwnLabel"));
    m_ownLabel->setAccessibleName(m_own->accessibleName());
    m_ownLabel->setBuddy(m_own);
    widgets::makeSecondary(*m_ownLabel);
    auto *both = new QButtonGroup(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_ownLabel);
    layout->addWidget(m_own);
    for (QPushButton *button : {m_all, m_mine}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        both->addButton(button);
        layout->addWidget(button);
    }
    fill();
    const QSettings settings;
    (settings.value(key(QStringLiteral("mineShown"))).toBool() ? m_mine : m_all)->setChecked(true);
    adjust();
    m_last = scope();
    connect(both, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            remember();
    });
    connect(m_own, &QComboBox::currentIndexChanged, this, &ScopeSwitch::remember);
    connect(&session, &session::Session::directoryChanged, this, [this] {
        fill();
        remember();
    });
}

QString ScopeSwitch::key(const QString &name) const
{
    return session::databaseKey(name, m_session.database().location());
}

void ScopeSwitch::fill()
{
    const QSignalBlocker quiet(m_own);
    const Directory &directory = m_session.directory();
    m_own->clear();
    m_own->addItem(tr("please choose once"), QString());
    for (const Division &division : directory.divisions)
        m_own->addItem(QStringLiteral("%1 %2").arg(division.code, division.name).simplified(), codeOf(division));
    if (!directory.divisions.empty() && !directory.offices.empty())
        m_own->insertSeparator(m_own->count());
    for (const Office &office : directory.offices)
        m_own->addItem(QStringLiteral("%1 %2").arg(office.number, office.name).simplified(), codeOf(office));
    m_own->setCurrentIndex(std::max(0, m_own->findData(QSettings().value(key(QStringLiteral("mine"))))));
}

Scope ScopeSwitch::scope() const
{
    Scope scope;
    if (!m_mine->isChecked())
        return scope;
    const QStringList own = m_own->currentData().toString().split(u' ');
    if (own.front() == u"office")
        scope.office = OfficeId{own.back().toLongLong()};
    else if (own.front() == u"division")
        scope.division = DivisionId{own.back().toLongLong()};
    return scope;
}

void ScopeSwitch::remember()
{
    QSettings settings;
    settings.setValue(key(QStringLiteral("mineShown")), m_mine->isChecked());
    settings.setValue(key(QStringLiteral("mine")), m_own->currentData());
    adjust();
    if (m_last == scope())
        return;
    m_last = scope();
    Q_EMIT changed();
}

void ScopeSwitch::adjust()
{
    m_own->setVisible(m_mine->isChecked());
    m_ownLabel->setVisible(m_mine->isChecked());
    for (QPushButton *button : {m_all, m_mine}) {
        QFont font = this->font();
        font.setWeight(button->isChecked() ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    }
}

}
