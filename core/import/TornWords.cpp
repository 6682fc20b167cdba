#include "core/import/TornWords.h"

#include "core/import/Mixups.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core::import {
namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// Words that may follow a noun as words of their own, though the two together would be a word.
bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words = setOf(QStringLiteral(
        "der die das den dem des ein eine einen einem einer eines und oder aber als am an auf aus bei bis da damit dann dass "
        "denn durch er es für gegen hat hin hier im in ist ja je kein mit nach nicht noch nun nur ob ohne sein seit sich sie "
        "sind so um uns unter vom von vor war was weit wenn wer wie wir wird wo zu zum zur über mehr los her fest frei "
        "bereits werden wurde wurden waren haben soll sollen kann können muss müssen weiter selbst gut neu viel ganz halb voll leer alle"));
    return words.contains(word);
}

/// Written with a dot or without a vowel: no half of a word.
bool isAbbreviation(const QString &word)
{
    static const QSet<QString> words = setOf(
        QStringLiteral("bzw bzgl inkl ggf ca usw etc vgl zzgl gem lt evtl max min sog exkl einschl entspr insb mind"));
    return words.contains(word);
}

/// By its ending: no noun ends like this, so that the word cannot be the second half of one.
bool isAdjective(const QString &word)
{
    static const QRegularExpression ending(QStringLiteral("(?:bar|lich|isch|sam|haft|los)(?:e[mnrs]?)?$"));
    return word.size() > 5 && ending.match(word).hasMatch();
}

/// Verbs too, but in letters of offices nearly always a noun's plural: "Maß / nahmen".
bool isPluralRatherThanVerb(const QString &word)
{
    static const QSet<QString> words = setOf(QStringLiteral("nahmen punkten mengen räumen schulen enden"));
    return words.contains(word);
}

/// Infinitives, finite forms and participles: behind a noun they are mostly words of their own.
bool isVerbForm(const QString &word)
{
    static const QRegularExpression form(QStringLiteral(
        "(?:en|eln|ern|\\p{Ll}{3}ende?[mnrs]?|ieren|ge\\p{Ll}{2,}t|(?:aus|ein|an|ab|auf|vor|um|zu|nach|her|hin|mit|bei|unter|über|be|ver|er|ent)ge\\p{Ll}{2,}(?:t|en)|zu\\p{Ll}{3,}en)$"));
    return word.size() > 3 && form.match(word).hasMatch();
}

bool isParticiple(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^ge\\p{Ll}{2,}(?:t|en)$"));
    return form.match(word).hasMatch();
}

/// "die Besucher / zahlen haben": before "haben" and "sind" stands a participle or a noun, never an infinitive.
bool isNounBeforeVerb(const QString &second, const QString &behind)
{
    static const QRegularExpression auxiliary(QStringLiteral("^\\s(?:haben|hat|hatten|sind|ist|waren|war)\\b"));
    static const QRegularExpression participle(
        QStringLiteral("^(?:\\p{Ll}{2,8})?ge|^(?:be|er|ver|ent|zer|miss|über|unter|wider|hinter)|t$"));
    return second.endsWith(QStringLiteral("en")) && auxiliary.match(behind).hasMatch() &&
           !participle.match(second).hasMatch();
}

/// Prepositions that are also prefixes of verbs: a bare verb form cannot follow them as a word of its own.
bool isPrefix(const QString &word)
{
    static const QSet<QString> words = setOf(QStringLiteral(
        "ab an auf aus bei durch ein fest fort frei her hin mit nach nieder über um unter vor weg weiter "
        "gegenüber wider wieder zurück zusammen da wo dar so bereit teil statt"));
    return words.contains(word);
}

/// "neu gestaltet", "gut besucht", "weit verbreitet" are written apart as well as together.
bool isDegree(const QString &word)
{
    static const QSet<QString> words = setOf(QStringLiteral(
        "neu gut weit voll ganz sehr mehr weniger viel schwer leicht hoch tief eng lang kurz fertig sicher offen öffentlich bereits nicht noch nur so zu wie "
        "selbst allein gleich zusammen alt klein groß richtig falsch frei fest still stark schnell nah fern bekannt"));
    return words.contains(word);
}

bool isArticle(const QString &word)
{
    static const QSet<QString> words =
        setOf(QStringLiteral("der die das den dem des ein eine einer eines einem einen"));
    return words.contains(word);
}

bool isContraction(const QString &word)
{
    static const QSet<QString> words = setOf(QStringLiteral("ins im am zum zur vom beim ans"));
    return words.contains(word);
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

/// The word before the last one of a line.
QString wordBeforeLast(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 ? words[words.size() - 2] : QString();
}

/// "Der Antrag wird derzeit er / läutert.", "kann nicht er / richtet werden": an auxiliary and the end of the sentence, or
/// one behind, leave room for a participle only.
bool isParticipleAtEnd(const QString &above, const QString &behind)
{
    static const QRegularExpression auxiliary(
        QStringLiteral("\\b(?:ist|sind|wird|werden|wurde|wurden|sei|seien|hat|haben)\\b[^.;:]*$"));
    static const QRegularExpression infinitive(QStringLiteral("^\\s(?:worden|werden|sein)\\b"));
    if (infinitive.match(behind).hasMatch())
        return true;
    return (behind.isEmpty() || QStringLiteral(".,;:").contains(behind.front()) ||
            behind.startsWith(QStringLiteral(" und "))) &&
           auxiliary.match(above).hasMatch();
}

/// "technisch- / organisatorisch", "rot- / grün": two adjectives side by side.
bool isFirstOfTwoAdjectives(const QString &word)
{
    static const QSet<QString> words =
        setOf(QStringLiteral("rot grün blau gelb schwarz weiß ost west nord süd links rechts"));
    static const QRegularExpression ending(QStringLiteral("(?:isch|lich|ig|sam|bar|haft|ell)$"));
    return words.contains(word) || (word.size() > 4 && ending.match(word).hasMatch());
}

/// "Sächs- / GemO": a capital within a word begins a part of an abbreviation, which may have been written in one.
bool isTornAbbreviation(const QString &first, const QString &second)
{
    constexpr qsizetype longest = 6;
    const auto innerCapital = [](const QString &word) {
        return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    };
    const bool mixed = second.size() > 1 && innerCapital(second) &&
                       std::any_of(second.begin(), second.end(), [](QChar c) { return c.isLower(); });
    return mixed && first.size() > 1 && first.size() <= longest && !innerCapital(first);
}

/// "Kfz", "Lkw": no syllable.
bool hasVowel(const QString &word)
{
    static const QRegularExpression vowel(QStringLiteral("[aeiouyäöü]"), QRegularExpression::CaseInsensitiveOption);
    return vowel.match(word).hasMatch();
}

/// Whether nothing parts the last word of a line from the one before: neither a comma nor the start of a sentence.
bool goesOnFromBefore(const QString &above)
{
    const QString before = wordBeforeLast(above);
    return !before.isEmpty() && before.back().isLetterOrNumber();
}

/// Whether the line ends with a part of an address of mail or web.
bool endsWithLink(const QString &above, const QString &first)
{
    return above.size() > first.size() && QStringLiteral("@/.").contains(above[above.size() - first.size() - 1]);
}

/// "die Verkehrs / mengen": the noun cannot stand in the genitive where its article does not.
bool isBareGenitive(const QString &above, const QString &first)
{
    static const QSet<QString> other = setOf(QStringLiteral("die der das den dem ein eine einen einem einer"));
    return first.endsWith(u's') && other.contains(wordBeforeLast(above));
}

}

QString lastWord(const QString &line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.mid(start);
}

QString firstWord(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    return line.left(end);
}

/// "fortzuschreiben": a prefix, "zu" and a verb; the list knows only some of them.
bool TornWords::isInfinitiveWithZu(const QString &word) const
{
    static const QRegularExpression infinitive(
        QStringLiteral("^(?<prefix>\\p{Ll}{2,8}?)zu(?<verb>\\p{Ll}+(?:en|ern|eln))$"));
    const auto match = infinitive.match(word);
    const QString verb = match.captured(QStringLiteral("verb"));
    return isPrefix(match.captured(QStringLiteral("prefix"))) && !verb.endsWith(QStringLiteral("igen")) &&
           !verb.endsWith(QStringLiteral("enden")) && !isAdjective(verb) && m_dictionary.knows(verb);
}

bool TornWords::isWord(const QString &word) const
{
    return m_dictionary.knows(word) || isInfinitiveWithZu(word);
}

/// Known with a capital only: in small letters it can be nothing but a half of a compound.
bool TornWords::isNoun(const QString &word) const
{
    return word.size() >= 3 && !m_dictionary.knows(word) && m_dictionary.knows(capitalised(word));
}

/// Whether the second half is a noun in small letters and the first one may go before it.
bool TornWords::isLowerNoun(const QString &above, const QString &first, const QString &second) const
{
    constexpr qsizetype shortest = 4;
    return !endsWithLink(above, first) && first.size() >= 3 && first[0].isUpper() && second.size() >= shortest &&
           m_dictionary.knows(first) && isNoun(second);
}

bool TornWords::provesMisread(const QString &first, const QString &second) const
{
    const QStringList meant = exchanged(second);
    return std::any_of(meant.begin(), meant.end(), [&](const QString &candidate) {
        return !candidate.isEmpty() && candidate[0].isLower() && !isFunctionWord(candidate) &&
               isProven(first, candidate);
    });
}

bool TornWords::isMisread(const QString &word) const
{
    const QStringList meant = exchanged(word);
    return std::any_of(meant.begin(), meant.end(),
                       [this](const QString &candidate) { return m_dictionary.knows(candidate); });
}

bool TornWords::isProven(const QString &first, const QString &second) const
{
    if (!isWord(first + second) && !m_dictionary.knows(capitalised(first + second)))
        return false;
    // "ge / plant": only a half that could stand alone makes it doubtful.
    const bool secondAlone = isWord(second);
    const bool firstAlone = first.size() > 1 && m_dictionary.knows(first);
    return !firstAlone || !secondAlone;
}

/// "Zuschussbe / darf": the compound is not in the list, but its parts are ("Zuschuss", "Bedarf").
bool TornWords::isBrokenCompound(const QString &first, const QString &second) const
{
    constexpr qsizetype longestTail = 6;
    constexpr qsizetype shortestPart = 3;
    for (qsizetype tail = 1; tail <= longestTail && first.size() - tail >= shortestPart; ++tail) {
        QString head = first.chopped(tail);
        const QString whole = first.right(tail) + second;
        if (!m_dictionary.knows(whole) && !m_dictionary.knows(capitalised(whole)))
            continue;
        if (m_dictionary.knows(capitalised(head)) ||
            (head.endsWith(u's') && head.size() > shortestPart && m_dictionary.knows(capitalised(head.chopped(1)))))
            return true;
    }
    // "miet / preisgebunden": "Mietpreis", "gebunden"; "Maßnah / menpaket": "Maßnahmen", "Paket".
    for (qsizetype end = shortestPart; end + shortestPart <= second.size(); ++end) {
        const QString whole = first + second.left(end);
        if ((m_dictionary.knows(second.mid(end)) || isNoun(second.mid(end))) &&
            (m_dictionary.knows(whole) || m_dictionary.knows(capitalised(whole))))
            return true;
    }
    return false;
}

LineHyphen TornWords::hyphenAt(const QString &above, const QString &below) const
{
    const QString first = lastWord(above.chopped(1));
    const QString second = firstWord(below);
    if (second.isEmpty() || !second[0].isLower())
        return {true, !isTornAbbreviation(first, second)};
    // "14- / tägig", "EU- / weit", "E- / mobil", "Kfz- / frei": nobody parts syllables there.
    const bool abbreviation = first.size() < 2 || !hasVowel(first) ||
                              std::any_of(first.begin() + 1, first.end(), [](QChar c) { return c.isUpper(); });
    if (abbreviation)
        return {true, true};
    // "Stadt- / ost-westlich": the word goes on with a hyphen of its own; only a whole that is listed proves anything.
    if (below.size() > second.size() + 1 && below[second.size()] == u'-' && below[second.size() + 1].isLower() &&
        m_dictionary.knows(first))
        return {false, m_dictionary.lists(first + second)};
    if (isFirstOfTwoAdjectives(first) && m_dictionary.knows(first) && isWord(second) &&
        !m_dictionary.lists(first + second))
        return {true, false};
    if (isWord(first + second) || m_dictionary.knows(capitalised(first + second)) || isBrokenCompound(first, second))
        return {false, true};
    // No noun in small letters stands behind a hyphen of its own: "Holzweg- / weiher".
    return {false, isNoun(second) || !m_dictionary.isAvailable()};
}

Tear TornWords::at(const QString &above, const QString &below) const
{
    const QString first = lastWord(above);
    const QString second = firstWord(below);
    if (first.isEmpty() || second.isEmpty() || !second[0].isLower())
        return Tear::No;
    // "in die Stadt / ost-westlich": what stands before a hyphen within a word is no half of another.
    if (below.size() > second.size() + 1 && below[second.size()] == u'-' && below[second.size() + 1].isLower() &&
        m_dictionary.knows(first))
        return Tear::No;
    if (isProven(first, second))
        return Tear::Certain;
    if (second.startsWith(QStringLiteral("zu")) && isPrefix(first) && isInfinitiveWithZu(first + second))
        return Tear::Certain;
    // Between an article and its noun stands no infinitive: "der kommen / den Jahre".
    if ((isArticle(wordBeforeLast(above)) || isContraction(wordBeforeLast(above))) && first[0].isLower() &&
        first.endsWith(QStringLiteral("en")) && second.startsWith(u'd') && m_dictionary.knows(first + second))
        return Tear::Certain;
    if (first == QStringLiteral("er") && m_dictionary.knows(first + second)) {
        // The pronoun follows a verb, a conjunction or a comma, never a bare noun: "Der Projektstart er / folgte".
        const QString before = wordBeforeLast(above);
        const bool noun = !before.isEmpty() && before.front().isUpper() && before.back().isLetter();
        return noun || isParticipleAtEnd(above, below.mid(second.size())) ? Tear::Certain : Tear::No;
    }
    // "Dach / gesims": no line begins with a noun in small letters. "wurde im Mai vor / gestellt.": the auxiliary leaves
    // room for a participle only.
    if (isLowerNoun(above, first, second) ||
        (isPrefix(first) && isParticiple(second) && m_dictionary.knows(first + second) &&
         isParticipleAtEnd(above, below.mid(second.size()))))
        return Tear::Certain;
    if (isAbbreviation(second))
        return Tear::No;
    if (!m_scanned)
        return ofTypedText(above, first, second);
    if (isWord(first + second) && m_dictionary.knows(first)) {
        // No article or preposition stands before a full stop, a comma or a verb: "aus diesen Grün / den?", "die Laichzeit
        // vor / über ist."
        static const QRegularExpression verb(QStringLiteral("^\\s(?:ist|sind|war|waren|sei|wird|werden|hat|haben)\\b"));
        const bool bare = below.size() == second.size() ||
                          QStringLiteral(".,;:?!)“\"").contains(below[second.size()]) ||
                          (isPrefix(second) && verb.match(below.mid(second.size())).hasMatch());
        return bare && (isArticle(second) || (isPrefix(first) && isFunctionWord(second)))
                   ? Tear::Certain
                   : ofTwoWords(above, first, second, below.mid(second.size()));
    }
    return ofUnknownWord(above, first, second);
}

/// "Interessenbekundungs", "Querungs": no noun ends so in s but before its second half.
bool TornWords::isFirstOfCompound(const QString &word) const
{
    static const QRegularExpression link(QStringLiteral("(?:ung|heit|keit|schaft|tion|tät)s$"));
    return word.endsWith(u's') && (link.match(word).hasMatch() || (word[0].isLower() && isNoun(word.chopped(1))));
}

/// Where no hyphen was lost elsewhere: only halves that cannot stand alone are joined, and only strange ones are doubts.
Tear TornWords::ofTypedText(const QString &above, const QString &first, const QString &second) const
{
    constexpr qsizetype shortest = 3;
    if (first.size() < shortest || second.size() < shortest || isFunctionWord(second) || m_dictionary.knows(first) ||
        endsWithLink(above, first))
        return Tear::No;
    if (isFirstOfCompound(first) && (isNoun(second) || isBrokenCompound(first, second)))
        return Tear::Certain;
    if (!isWord(second))
        return isBrokenCompound(first, second) || (isNoun(second) && first[0].isUpper()) ? Tear::Certain
                                                                                         : Tear::Doubtful;
    return isBrokenCompound(first, second) ? Tear::Doubtful : Tear::No;
}

/// The list does not know the whole: long compounds, names of things.
Tear TornWords::ofUnknownWord(const QString &above, const QString &first, const QString &second) const
{
    const bool firstKnown = m_dictionary.knows(first);
    const bool secondKnown = m_dictionary.knows(second);
    if (endsWithLink(above, first) || first.size() < 2 || second.size() < 2)
        return Tear::No;
    // "Dach / gesims", "beihilfe / rechtlichen": a noun in small letters.
    if (isNoun(second))
        return Tear::Certain;
    if (first[0].isLower() && isNoun(first) && !isFunctionWord(second))
        return Tear::Certain;
    if (!firstKnown && !secondKnown) {
        // "entsprecbend / beschildert": a whole word, misread.
        constexpr qsizetype longHalf = 8;
        return first.size() >= longHalf && isMisread(first) ? Tear::Doubtful : Tear::Certain;
    }
    if (!firstKnown && !isFunctionWord(second) && isBrokenCompound(first, second))
        return Tear::Certain;
    if (!firstKnown && isFirstOfCompound(first) && !isFunctionWord(second))
        return Tear::Certain;
    // "Netz / betrelbern": a half that was misread as well.
    if (!secondKnown && provesMisread(first, second))
        return Tear::Likely;
    // "Dach / gesims": the list knows neither the second half nor a word that it might be a misreading of.
    if (firstKnown && first[0].isUpper() && !isWord(second) && second.size() >= 4 && !isVerbForm(second) &&
        !isAdjective(second) && !isMisread(second))
        return Tear::Likely;
    const bool strangeHalf =
        (!secondKnown && second.size() >= 4) || (!firstKnown && first[0].isLower() && first.size() >= 3);
    return strangeHalf && !isFunctionWord(second) ? Tear::Doubtful : Tear::No;
}

/// Both halves and the whole are words.
Tear TornWords::ofTwoWords(const QString &above, const QString &first, const QString &second,
                           const QString &behind) const
{
    if (first[0].isUpper()) {
        // Amid a sentence a preposition has no capital: "Das einzige An / gebot".
        if (isPrefix(first.toLower()) && goesOnFromBefore(above))
            return Tear::Certain;
        // "Ins / gesamt": behind "ins" stands no bare adverb.
        static const QRegularExpression inflected(QStringLiteral("e[mnrs]?$"));
        if (isContraction(first.toLower()) && !inflected.match(second).hasMatch())
            return Tear::Certain;
        // A word that is also known in small letters is an adjective: "im Internet / abrufbar" are two words.
        if (isFunctionWord(second) || isAdjective(second) || m_dictionary.knows(first.toLower() + second))
            return Tear::No;
        if (isNounBeforeVerb(second, behind))
            return Tear::Likely;
        const bool verb = isVerbForm(second) && !m_dictionary.lists(first + second) &&
                          !isPluralRatherThanVerb(second) && !isBareGenitive(above, first);
        return verb ? Tear::Doubtful : Tear::Likely;
    }
    if (first == QStringLiteral("zu")) {
        const bool verb = second.endsWith(QStringLiteral("en")) || second.endsWith(QStringLiteral("ern")) ||
                          second.endsWith(QStringLiteral("eln"));
        return verb || isFunctionWord(second) ? Tear::No : Tear::Likely;
    }
    // "umgesetzt wer / den": the question word follows a comma. "Dabei", "hierfür", "bisher", "jedoch": what is left of
    // them says nothing where it stands.
    if (first == QStringLiteral("wer") || first == QStringLiteral("da"))
        return goesOnFromBefore(above) ? Tear::Likely : Tear::No;
    if (first == QStringLiteral("hier") || first == QStringLiteral("je") || second == QStringLiteral("her"))
        return Tear::Likely;
    // "vor / über", "mit / unter": both are words, rarely side by side.
    if (isFunctionWord(second))
        return isPrefix(first) && isPrefix(second) ? Tear::Doubtful : Tear::No;
    if (isPrefix(first))
        return Tear::Likely;
    return isDegree(first) ? Tear::Doubtful : Tear::Likely;
}

}
