#pragma once

#include "core/letter/house/Profiles.h"

#include <QObject>

namespace ui::session {
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::import {

/// Offers the city of imported letters to a house style that names none yet, until somebody says no.
class CityOffer : public QObject
{
    Q_OBJECT
public:
    explicit CityOffer(session::Session &session, QObject *parent) : QObject(parent), m_session(session) {}

    /// Takes note of what a letter that was stored says of its house.
    void note(const core::letter::CityFacts &facts);
    /// Something was noted, the house style lacks it, and nobody has said no.
    bool isOpen() const;
    /// Asks in that bar, once for all that was noted.
    void ask(widgets::MessageBar *bar);

private:
    QString refusedKey() const;
    void take(const core::letter::CityFacts &facts, widgets::MessageBar *bar);

    session::Session &m_session;
    core::letter::CityFacts m_facts;
};

}
