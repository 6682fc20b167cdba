#pragma once

#include <QHash>
#include <QString>
#include <memory>

class Hunspell;

namespace core::import {

/// The German word list. Asking costs up to 75 µs for a compound, so answers are remembered. Not for several threads.
class Dictionary
{
public:
    /// The dictionary of the system (hunspell-de-de), or one that knows nothing.
    Dictionary();
    /// Another place of "de_DE.aff" and "de_DE.dic".
    explicit Dictionary(const QString &folder);
    ~Dictionary();

    bool isAvailable() const { return m_hunspell != nullptr; }
    /// Whether it is a word as it is written; a capital at the start of a sentence is allowed.
    bool knows(const QString &word) const { return answer(word) != Answer::Unknown; }
    /// Whether the list itself has it; it also accepts compounds of any two nouns, as odd as they may be.
    bool lists(const QString &word) const { return answer(word) == Answer::Listed; }

private:
    enum class Answer : quint8 { Unknown, Compound, Listed };
    Answer answer(const QString &word) const;
    Answer ask(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    mutable QHash<QString, Answer> m_answers;
};

}
