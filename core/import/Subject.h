#pragma once

#include <QString>

namespace core::import {

/// Whether the line is the subject of a status letter ("Beschlusskontrolle zu V0123/21").
bool isSubject(const QString &line);

/// The first paper number in a text, as it is written there; empty when there is none.
QString findReference(const QString &text);

/// A title in one line, without the dash that parts it from the number.
QString tidyTitle(QString title);

/// Whether nothing of the number or its brackets is left for the next line.
bool isWholeSubject(const QString &text);

/// "Beschlusskontrolle zu V0870/21 (Sitzungsnummer: F/026/2021) – Förderantrag", parted.
struct Subject {
    QString reference;
    bool usual = false; ///< the reference has the form of a known city
    QString meeting;
    QString title; ///< what stands behind the number
};
Subject partSubject(QString text);

}
