#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace core::letter::inline house {

/// What the placeholders of a template stand for, by key (Placeholder::key).
using PlaceholderValues = QHash<QString, QString>;

/// Fills "{name}" from the values. A part in square brackets that holds placeholders is left out when all of
/// them are empty: "Beschlusskontrolle zu {nummer}[ (Sitzungsnummer: {sitzung})]". What is filled in is
/// text and never searched for placeholders again; an unknown name stays as it stands.
QString fill(const QString &wording, const PlaceholderValues &values);

/// A name that a template may use, and what it stands for.
struct Placeholder {
    const char16_t *name; ///< as clerks write it, in braces
    const char16_t *key;  ///< in code, and in templates of earlier versions
    const char *meaning;  ///< for people, to be translated: meaningOf()
};
const std::vector<Placeholder> &placeholders();
QString meaningOf(const Placeholder &placeholder);
/// A text of an earlier version with the names of today.
QString withGermanNames(const QString &wording);

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
