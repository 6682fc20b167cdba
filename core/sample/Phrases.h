#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace core::sample {

/// The same numbers on every machine (std:: distributions differ between libraries).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 to sides-1, all alike.
    int below(int sides) { return int(next() % quint64(sides)); }
    /// 0 to sides-1, the first much more often than the last, as words are distributed in texts.
    int leaning(int sides);
    bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

/// German administrative prose put together from many parts.
class Phrases
{
public:
    /// What a resolution is about; its texts keep to it.
    struct Subject {
        QString measure; ///< "Sanierung"
        QString object;  ///< "der Grundschule"
        QString place;   ///< "in der Weinbergstraße"
        QString thing;   ///< "Grundschule Weinbergstraße": what the reports call it
    };

    explicit Phrases(Dice &dice) : m_dice(dice) {}

    Subject subject();
    QString title(const Subject &subject);
    QString clause(const Subject &subject, QDate due);
    QString report(const Subject &subject, QDate asOf);

private:
    QString street();
    QString one(const QStringList &list) { return list[m_dice.leaning(int(list.size()))]; }
    QString filled(QString text, const Subject &subject, QDate date);

    Dice &m_dice;
};

}
