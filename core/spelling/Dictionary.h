#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

class Hunspell;

namespace core::spelling {

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
    /// What may have been meant, the likeliest first. Takes some hundredths of a second.
    QStringList suggestions(const QString &word) const;

private:
    enum class Answer : quint8 { Unknown, Compound, Listed };
    Answer answer(const QString &word) const;
    Answer ask(const QString &word) const;
    /// In the encoding of the list; empty when the word does not fit into it.
    QByteArray encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    bool m_isUtf8 = false;
    mutable QHash<QString, Answer> m_answers;
};

}
