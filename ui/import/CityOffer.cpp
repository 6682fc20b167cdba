#include "ui/import/CityOffer.h"

#include "core/store/Database.h"
#include "ui/session/DatabaseKey.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"

#include <QPointer>
#include <QSettings>

namespace ui::import {

using core::letter::CityFacts;
using widgets::MessageBar;

void CityOffer::note(const CityFacts &facts)
{
    if (m_facts.city.isEmpty())
        m_facts.city = facts.city.trimmed();
    if (m_facts.address.isEmpty() && m_facts.city == facts.city.trimmed())
        m_facts.address = facts.address.trimmed();
}

bool CityOffer::isOpen() const
{
    return !m_facts.city.isEmpty() && !m_session.isReadOnly() && core::letter::lacksCity(m_session.directory()) &&
           !QSettings().value(refusedKey()).toBool();
}

void CityOffer::ask(MessageBar *bar)
{
    const CityFacts facts = std::exchange(m_facts, {});
    const QString told = facts.address.isEmpty() ? facts.city : facts.city + QStringLiteral(" · ") + facts.address;
    bar->showMessage(
        MessageBar::Kind::Information,
        tr("The letters come from “%1”. The house style names no city yet; the letters you write would not either.")
            .arg(told),
        {{tr("&Put it into the house style"), [this, facts, bar = QPointer(bar)] { take(facts, bar); }},
         {tr("Do not o&ffer it again"), [this] { QSettings().setValue(refusedKey(), true); }}});
}

void CityOffer::take(const CityFacts &facts, MessageBar *bar)
{
    m_session.submit(core::letter::takeCity(m_session.edits(), m_session.directory(), facts),
                     [bar = QPointer(bar), city = facts.city](bool written) {
                         if (written && bar)
                             bar->showMessage(MessageBar::Kind::Information,
                                              tr("Letters are written in the name of “%1” now.").arg(city));
                     });
}

QString CityOffer::refusedKey() const
{
    return session::databaseKey(QStringLiteral("cityRefused"), m_session.database().location());
}

}
