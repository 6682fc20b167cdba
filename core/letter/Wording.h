#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace core::letter {

/// What the placeholders of a template stand for, by name without braces.
using PlaceholderValues = QHash<QString, QString>;

/// Fills "{name}" from the values. A part in square brackets that holds placeholders is left out when all of
/// them are empty: "Beschlusskontrolle zu {reference}[ (Sitzungsnummer: {meeting})]". What is filled in is
/// text and never searched for placeholders again; an unknown name stays as it stands.
QString fill(const QString &wording, const PlaceholderValues &values);

/// A name that a template may use, and what it stands for.
struct Placeholder {
    const char16_t *name;
    const char *meaning; ///< for people, to be translated: meaningOf()
};
const std::vector<Placeholder> &placeholders();
QString meaningOf(const Placeholder &placeholder);

/// A placeholder that nobody knows, and where it starts.
struct UnknownPlaceholder {
    QString name;
    qsizetype position = 0;

    bool operator==(const UnknownPlaceholder &) const = default;
};
std::vector<UnknownPlaceholder> unknownPlaceholders(const QString &wording);

/// "2", "2 und 3", "2, 3 und 5"
QString enumerated(const QStringList &words);

}
