#include "core/import/EndReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// "Nächste Beschlusskontrolle: …", also misread by a scan.
bool isNextReview(const QString &line)
{
    static const QRegularExpression exact(
        QStringLiteral(
            "^(?:Die |Der |Termin der |Termin für die |Termin )?(?:n[äa]chste[nrs]?|Nächster?)\\s+(?:Termin (?:der|für die) )?(?:Beschlu(?:ss|ß)(?:vollzugs|umsetzungs)?kontrolle|Berichterstattung|Bericht|Zwischenbericht|Sachstandsbericht|Kontrolle|Wiedervorlage|Termin|Zwischenstand|Information)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // "Der nächste Bericht ist für Oktober vorgesehen." is a report's sentence: the line must lead to a date.
    static const QRegularExpression leadsToDate(QStringLiteral("[:\\d]|\\b(?:am|zum|bis|im)$|kontrolle$|Termin$"));
    static const QRegularExpression resubmission(
        QStringLiteral("^(?:Wiedervorlage|WV|Beschlusskontrolle)\\s*(?:am|zum|bis)?\\s*:?\\s*(?=\\d)"));
    if ((exact.match(line).hasMatch() && leadsToDate.match(line).hasMatch()) || resubmission.match(line).hasMatch())
        return true;
    // "Nächster Sachstand: 30. November 2023", whatever it is called.
    static const QRegularExpression anyName(
        QStringLiteral("^(?:Nächste[nrs]?|Nachste[nrs]?|Erneute[rs]?|Weitere[rs]?)\\s+[^:.]{3,40}:\\s*(?=\\S)"));
    if (const auto match = anyName.match(line);
        match.hasMatch() && findDate(line) && findDate(line)->start <= match.capturedLength() + 4)
        return true;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && almostEqual(words[0], QStringLiteral("Nächste"), 2) &&
           almostEqual(QString(words[1]).remove(u':'), QStringLiteral("Beschlusskontrolle"), 4);
}

/// "Die Beschlusskontrolle ist damit abgeschlossen."
bool endsControl(const QString &line)
{
    static const QRegularExpression ends(
        QStringLiteral(
            "(?:Beschlu(?:ss|ß)(?:vollzugs|umsetzungs)?kontrolle|Berichterstattung|Beschlusskontroile)\\b[^.]{0,60}\\b(?:abgeschlossen|beendet|abgeschiossen|erledigt|entf[äa]llt|geschlossen)|"
            "(?:Damit|Somit|Hiermit|Mit dieser Mitteilung)\\s+(?:ist|wird|gilt|kann)\\s+(?:die\\s+Beschlusskontrolle|der\\s+Beschluss|der\\s+Auftrag|die\\s+Berichterstattung)\\b[^.]{0,60}(?:abgeschlossen|beendet|erledigt|umgesetzt)|"
            "^(?:Die )?Beschlusskontrolle:?\\s+(?:ist\\s+)?(?:abgeschlossen|erledigt|beendet)|"
            "(?:Eine\\s+)?weitere[rn]?\\s+(?:Beschlusskontrollen?|Berichterstattung|Berichte?)\\s+(?:(?:ist|sind|erfolgt|erfolgen|wird|werden)\\s+nicht|entf[äa]ll(?:t|en))|"
            "^(?:Der|Dieser) Beschluss (?:ist|gilt|wurde) (?:damit|somit|hiermit|nunmehr)\\b[^.]{0,60}(?:abgeschlossen|beendet|erledigt|umgesetzt|ausgeführt|erfüllt)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = ends.match(line);
    if (!match.hasMatch())
        return false;
    // Within a paragraph only the control itself counts: a report may say of one clause that nothing more is reported.
    const bool beginsLine = QStringView(line).left(match.capturedStart()).indexOf(u". ") < 0;
    return beginsLine || match.capturedView().contains(u"kontrol");
}

/// What letters say at their end to everybody, and what they name as enclosed: no part of a report.
bool isCourtesy(const QString &line)
{
    static const QRegularExpression courtesy(QStringLiteral(
        "^(?:(?:Für|Bei)\\s+(?:eventuelle |etwaige |weitere )?(?:Rückfragen|Fragen|Nachfragen|Auskünfte)\\b|(?:Ich|Wir) (?:bitte[n]?|hoffe[n]?|stehe[n]?) .{0,40}(?:Kenntnis(?:nahme)?|gedient|Verfügung)|"
        "Um Kenntnisnahme wird gebeten|Anlagen?(?:\\s+\\d+)?\\s*:)"));
    return courtesy.match(line).hasMatch();
}

/// The same over a line end, which may part a word.
bool endsControlOver(const QString &line, const TextLine &next)
{
    return !next.blankBefore && (endsControl(line + u' ' + next.text) || endsControl(line + next.text));
}

/// "Nächste Beschluss / kontrolle: …"
bool isNextReviewOver(const std::vector<TextLine> &lines, size_t i)
{
    static const QRegularExpression half(QStringLiteral("^(?:Die |Der |Termin der )?N[äa]ch\\S*(?:\\s+Beschlu\\S*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (i + 1 >= lines.size() || lines[i].text.size() > 60 || isNextReview(lines[i].text) ||
        !half.match(lines[i].text).hasMatch())
        return false;
    QString line = lines[i].text;
    if (line.endsWith(u'-'))
        line.chop(1);
    return isNextReview(line + lines[i + 1].text) || isNextReview(line + u' ' + lines[i + 1].text);
}

/// "… aus der Neustadt danken wir für die Arbeit." goes on, "… aus dem Rathaus" does not.
bool isSentence(const QString &rest)
{
    constexpr qsizetype mostWords = 4;
    return rest.endsWith(u'.') && rest.count(u' ') > mostWords;
}

bool isClosing(const QString &line)
{
    static const QRegularExpression closing(
        QStringLiteral(
            "^(?:Mit\\s+(?:freundlich|besten|kollegial)\\S*\\s+Gr\\S{2,6}|(?:Freundliche|Beste|Viele)\\s+Gr[üu]\\S+|Hochachtungsvoll|Mit vorz[üu]glicher)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = closing.match(line); match.hasMatch())
        return !isSentence(line.mid(match.capturedLength()));
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() == 3 && almostEqual(words[0], QStringLiteral("Mit"), 1) &&
           almostEqual(words[1], QStringLiteral("freundlichen"), 3) && words[2].size() >= 5 && words[2].size() <= 9;
}

bool isAcknowledgement(const QString &line)
{
    static const QRegularExpression exact(
        QStringLiteral("^(?:Zur\\s+)?Kenntnis(?:nahme?|\\s?genommen)?\\s*(?::.*|(?:durch|von|der|des)\\b.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return exact.match(line).hasMatch() ||
           (line.size() <= 16 && almostEqual(line.left(13), QStringLiteral("Kenntnisnahme"), 3));
}

/// "i. V.", "i. A.", "gez.", "In Vertretung" before a name or on a line of its own.
const QRegularExpression &onBehalf()
{
    static const QRegularExpression prefix(
        QStringLiteral("^(?<prefix>[iI]\\.\\s?[VA]\\.|In Vertretung|Im Auftrag|gez\\.|Gez\\.)\\s*"));
    return prefix;
}

bool startsSignature(const QString &line)
{
    return onBehalf().match(line).hasMatch() && line.size() < 60;
}

bool isFunction(const QString &line)
{
    static const QRegularExpression function(
        QStringLiteral(
            "(?:Beige\\S{4,9}|b[üu]rgermeister|Oberb|\\bReferent|Dezernent|(?:stadt|bezirks|kreis|bau|schul|rechts|gemeinde)r[äa]t(?:in)?\\b|Amtsleit|Leiter(?:in)?\\b|Leitung|"
            "Direktor|Senator|k[äa]mmer(?:er|in)\\b|Präsident|Vorsteher|Vorsitzende|Geschäftsführ|Sachgebiet|Abteilung|Sachbearbeiter|Stellvertret|Beauftragte|leit(?:er|ung)\\b|meister(?:in)?\\b|(?:dezernent|referent|direktor|vorsteher)(?:in)?\\b|Landr[äa]t|Magistrat|\\bfür\\s+\\p{L})"),
        QRegularExpression::CaseInsensitiveOption);
    return function.match(line).hasMatch();
}

class EndReader
{
public:
    EndReader(const std::vector<TextLine> &lines, ReadMemo &memo) : m_lines(lines), m_memo(memo) {}

    void read()
    {
        size_t i = readReview(0);
        if (i < m_lines.size() && isClosing(m_lines[i].text)) {
            m_memo.closing = m_lines[i].text;
            place("closing", i, i);
            ++i;
        }
        size_t acknowledgements = i;
        while (acknowledgements < m_lines.size() && !isAcknowledgement(m_lines[acknowledgements].text))
            ++acknowledgements;
        m_memo.signatories = persons(i, acknowledgements);
        if (acknowledgements > i)
            place("signatories", i, acknowledgements - 1);
        if (acknowledgements < m_lines.size()) {
            m_memo.acknowledgements = persons(acknowledgements, m_lines.size());
            place("acknowledgements", acknowledgements, m_lines.size() - 1);
        }
        if (!m_memo.nextReviewOn && !m_memo.closed && !m_reviewDamaged)
            m_memo.warnings.push_back(
                {QStringLiteral("nextReviewOn"), m_lines.empty() ? 0 : m_lines.front().number,
                 translated(QT_TRANSLATE_NOOP("MemoReader",
                                              "The letter names no next review and does not end the control."))});
    }

private:
    void place(const char *field, size_t first, size_t last)
    {
        m_memo.places[QString::fromLatin1(field)] = {m_lines[first].number, m_lines[last].number};
    }

    /// Next review and closing sentences, in any order, until the closing formula or a name.
    size_t readReview(size_t i)
    {
        while (i < m_lines.size()) {
            const QString &line = m_lines[i].text;
            if (isNextReview(line) || isNextReviewOver(m_lines, i)) {
                i = readNextReview(i);
            } else if (endsControl(line) || (i + 1 < m_lines.size() && endsControlOver(line, m_lines[i + 1]))) {
                m_memo.closed = true;
                const size_t last = endOfSentences(endsControl(line) ? i : i + 1);
                place("closed", i, last);
                i = last + 1;
            } else if (isCourtesy(line)) {
                i = endOfSentences(i) + 1;
            } else {
                break;
            }
        }
        return i;
    }

    /// The last line of the paragraph that goes on from line i.
    size_t endOfSentences(size_t i) const
    {
        while (i + 1 < m_lines.size() && !m_lines[i + 1].blankBefore &&
               !QStringLiteral(".!").contains(m_lines[i].text.back()) && !isClosing(m_lines[i + 1].text))
            ++i;
        return i;
    }

    size_t readNextReview(size_t i)
    {
        const size_t first = i;
        QString text = m_lines[i].text;
        size_t last = i;
        if (isNextReviewOver(m_lines, i))
            text += u' ' + m_lines[++last].text;
        i = last;
        if (!findDate(text) && i + 1 < m_lines.size() && !isClosing(m_lines[i + 1].text) &&
            m_lines[i + 1].text.size() < 30 && m_lines[i + 1].text.front().isDigit())
            text += u' ' + m_lines[++last].text;
        place("nextReviewOn", first, last);
        if (endsControl(text) || text.contains(QStringLiteral("entfällt"))) {
            m_memo.closed = true;
            return last + 1;
        }
        if (const auto found = findDate(text)) {
            m_memo.nextReviewOn = found->date;
        } else if (const auto misread = findMisreadDate(text)) {
            m_memo.nextReviewOn = misread->date;
            m_memo.warnings.push_back(
                {QStringLiteral("nextReviewOn"), m_lines[i].number,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The date “%1” is misread; it was taken for %2."))
                     .arg(text.mid(misread->start, misread->length),
                          misread->date.toString(QStringLiteral("dd.MM.yyyy")))});
        } else {
            m_reviewDamaged = true;
            m_memo.warnings.push_back(
                {QStringLiteral("nextReviewOn"), m_lines[i].number,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The date of the next review cannot be read: “%1”."))
                     .arg(text)});
        }
        return last + 1;
    }

    std::vector<ReadPerson> persons(size_t first, size_t end) const
    {
        std::vector<ReadPerson> found;
        QString prefix;
        for (size_t i = first; i < end; ++i) {
            QString line = m_lines[i].text;
            if (isAcknowledgement(line)) {
                line.remove(QRegularExpression(QStringLiteral("^(?:Zur )?\\S+:?\\s*")));
                if (line.isEmpty())
                    continue;
            }
            if (const auto match = onBehalf().match(line); match.hasMatch()) {
                prefix = match.captured(QStringLiteral("prefix"));
                // "i.V." and "i. V." are the same.
                static const QRegularExpression tight(QStringLiteral("\\.(?=\\p{L})"));
                prefix.replace(tight, QStringLiteral(". "));
                line = line.mid(match.capturedLength());
                if (line.isEmpty())
                    continue;
            }
            static const QRegularExpression drawn(QStringLiteral("^[_.…\\s-]*$|^Anlagen?\\b|^Verteiler\\b"));
            if (drawn.match(line).hasMatch())
                continue;
            if (!found.empty() && (isFunction(line) || standsBelowName(found.back(), i, line))) {
                addFunction(found, line);
                continue;
            }
            const bool goesOn =
                !found.empty() && !m_lines[i].blankBefore && !found.back().function.isEmpty() && line.front().isLower();
            if (goesOn) {
                found.back().function += u' ' + line;
                continue;
            }
            found.push_back(person(line, prefix));
            prefix.clear();
        }
        return found;
    }

    /// What stands directly below a name and is no name itself.
    bool standsBelowName(const ReadPerson &above, size_t i, const QString &line) const
    {
        static const QRegularExpression lowerWord(QStringLiteral("(?:^|\\s)\\p{Ll}"));
        return above.function.isEmpty() && !m_lines[i].blankBefore && m_lines[i - 1].text.endsWith(above.name) &&
               (!line.contains(u' ') || lowerWord.match(line).hasMatch());
    }

    static void addFunction(std::vector<ReadPerson> &found, const QString &line)
    {
        // Functions of persons side by side may come after both names.
        const auto missing =
            std::find_if(found.begin(), found.end(), [](const ReadPerson &p) { return p.function.isEmpty(); });
        if (missing != found.end())
            missing->function = line;
        else
            found.back().function += u' ' + line;
    }

    static ReadPerson person(const QString &line, const QString &prefix)
    {
        const qsizetype comma = line.indexOf(QStringLiteral(", "));
        if (comma > 0 && isFunction(line.mid(comma)))
            return {line.left(comma), line.mid(comma + 2), prefix};
        return {line, {}, prefix};
    }

    const std::vector<TextLine> &m_lines;
    ReadMemo &m_memo;
    bool m_reviewDamaged = false;
};

}

namespace {

/// Where the review, the closing sentence or else the closing formula begins.
size_t firstOfEnd(const std::vector<TextLine> &lines, size_t body)
{
    // The closing formula or the acknowledgements end the letter; the review stands directly before them.
    size_t end = lines.size();
    for (size_t i = body; i < lines.size(); ++i) {
        if (isClosing(lines[i].text) || isAcknowledgement(lines[i].text) ||
            (startsSignature(lines[i].text) && i + 8 > lines.size())) {
            end = i;
            break;
        }
    }
    for (size_t i = end; i-- > body;) {
        if (!isNextReview(lines[i].text) && !isNextReviewOver(lines, i))
            continue;
        while (i > body + 1 && lines[i - 1].blankBefore && endsControl(lines[i - 1].text))
            --i;
        return i;
    }
    const size_t looked = std::min<size_t>(end - std::min(end, body), 8);
    std::optional<size_t> found;
    for (size_t i = end - looked; i < end; ++i) {
        const bool paragraph = lines[i].blankBefore || i == end - 1 ||
                               QStringLiteral(".“\"”").contains(lines[i - (i > 0 ? 1 : 0)].text.back());
        const bool twoLines =
            i + 1 < end && endsControlOver(lines[i].text, lines[i + 1]) && !endsControl(lines[i + 1].text);
        // A report may end with such a sentence too: the last paragraph that does is the end.
        if (paragraph && (endsControl(lines[i].text) || twoLines) && (!found || lines[i].blankBefore))
            found = i;
    }
    return found.value_or(end);
}

}

size_t findEnd(const std::vector<TextLine> &lines, size_t body)
{
    const size_t end = firstOfEnd(lines, body);
    // A courtesy above it is no part of the last report.
    size_t paragraph = end;
    while (paragraph > body + 1 && !lines[--paragraph].blankBefore) {
    }
    return paragraph > body + 1 && isCourtesy(lines[paragraph].text) ? paragraph : end;
}

void readEnd(const std::vector<TextLine> &lines, ReadMemo &memo)
{
    EndReader(lines, memo).read();
}

}
