#include "core/import/HeadReader.h"

#include "core/model/Dates.h"
#include "core/model/PaperReference.h"

#include <QCoreApplication>

namespace core::import {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// A label of the information block: which field it leads to, if any.
struct HeadLabel {
    QRegularExpression pattern;
    const char *field; ///< null: known, but not kept
};

const std::vector<HeadLabel> &headLabels()
{
    const auto label = [](const char *words, const char *field) {
        return HeadLabel{QRegularExpression(QStringLiteral("^(?:%1)\\s*(?::\\s*|$)(?<value>.*)$").arg(QString::fromUtf8(words)),
                                            QRegularExpression::CaseInsensitiveOption),
                         field};
    };
    static const std::vector<HeadLabel> all = {
        label("GZ|G\\.?Z\\.?|Gesch[äa]ftszeichen|Unser Zeichen|Unser Gesch[äa]ftszeichen|Mein Zeichen|Aktenzeichen|Az\\.?", "fileReference"),
        label("Datum|Dat[uo]m", "date"),
        label("Bearbeitung|Bearbeiter(?:in)?|Bearbeitet von|Sachbearbeitung|Ansprechpartner(?:in)?|Auskunft erteilt|Auskunft|Zimmer|Raum|"
              "Telefon|Tel\\.?|Telefax|Fax|E-Mail|Mail|Internet|Sitz|Ihr Zeichen|Ihre Nachricht(?: vom)?|Kopie|Nachrichtlich|Verteiler|"
              "Postanschrift|Hausanschrift",
              nullptr),
        label("An|Empf[äa]nger", "recipients"),
        label("Sitzungsnummer|Sitzungs-?Nr\\.?|Sitzung", "meeting"),
        label("Titel|Gegenstand|Bezeichnung|Thema", "title"),
    };
    return all;
}

const HeadLabel *labelOf(const QString &line, QString *value)
{
    for (const HeadLabel &label : headLabels()) {
        const auto match = label.pattern.match(line);
        if (match.hasMatch()) {
            *value = match.captured(QStringLiteral("value")).trimmed();
            return &label;
        }
    }
    return nullptr;
}

bool isSalutation(const QString &line)
{
    static const QRegularExpression salutation(QStringLiteral("^(?:Sehr\\s+(?:ge|g)\\S+|Liebe[rs]?\\s+\\S|Werte[rs]?\\s+\\S|Guten Tag)"),
                                               QRegularExpression::CaseInsensitiveOption);
    return salutation.match(line).hasMatch();
}

bool isOpening(const QString &line)
{
    static const QRegularExpression opening(QStringLiteral("(?:Zwischenst[ao]nd|Sachst[ao]nd|Zwischenbericht|Abschlussbericht|abschlie(?:ß|ss|B)end|berichte[nt]?\\b|"
                                                           "Bericht|teile[n]?\\b|mitgeteilt|informier|Stellung genommen|Auskunft|gegeben werden|wie folgt|folgend)"));
    return opening.match(line).hasMatch();
}

/// Tick box and word, in either order. The box may be a glyph of its own or what a scan makes of it.
std::optional<bool> confidentialTick(const QString &line)
{
    static const QRegularExpression ticked(QStringLiteral("^(?:[☒☑■✓✔✗✘⊠◼▣🗹●]|\\[\\s*[xX✓]\\s*\\]|\\(\\s*[xX]\\s*\\)|[xX])\\s*vertraulich\\b|"
                                                          "^vertraulich\\s*(?:[☒☑■✓✔✗✘⊠◼▣●]|\\[\\s*[xX]\\s*\\]|\\(\\s*[xX]\\s*\\)|:\\s*ja)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression empty(QStringLiteral("^(?:[□☐◻▢○]|\\[\\s*\\]|\\(\\s*\\)|[oO0DU])\\s*vertraulich\\b|"
                                                         "^vertraulich\\s*(?:[□☐◻▢○]|\\[\\s*\\]|\\(\\s*\\)|:\\s*nein)$|^nicht vertraulich$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(QStringLiteral("^(?:streng )?vertraulich[!.]?$|^-\\s*vertraulich\\s*-$"), QRegularExpression::CaseInsensitiveOption);
    if (ticked.match(line).hasMatch())
        return true;
    if (empty.match(line).hasMatch())
        return false;
    if (alone.match(line).hasMatch())
        return true;
    return std::nullopt;
}

bool isDivision(const QString &line)
{
    static const QRegularExpression division(QStringLiteral("^(?:(?:Der|Die) )?(?:Gesch[äa]ftsbereich|Dezernat|Referat|Fachbereich|Baureferat|Sozialreferat|\\p{Lu}\\p{L}+referat|"
                                                            "\\p{Lu}\\p{L}+dezernat|Beigeordnete[rn]?|B[üu]rgermeisteramt|Oberb[üu]rgermeister(?:in)?|Amt f[üu]r|Stabsstelle|Direktorium|Senatsverwaltung|Bezirksamt|Abteilung|Sachgebiet|"
                                                            "Eigenbetrieb|Dezernent(?:in)?|Stadtk[äa]mmerei|\\p{Lu}\\p{L}+amt$)"));
    return division.match(line).hasMatch();
}

bool isCity(const QString &line)
{
    static const QRegularExpression city(QStringLiteral("^(?:(?:Landeshaupt|Hanse|Universit[äa]ts|Kreis|Gro(?:ß|ss)en )?[Ss]tadt|Landeshauptstadt|Gemeinde|Markt|Landkreis|Kreis|Bezirk|Freie und Hansestadt|"
                                                        "Freie Hansestadt|Hansestadt|Stadtverwaltung)\\s+\\p{Lu}"));
    return city.match(line).hasMatch();
}

bool startsRecipients(const QString &line)
{
    static const QRegularExpression an(QStringLiteral("^(?:An(?:\\s+(?:alle|die|den|das)\\b.*)?$|An\\s+\\p{L}|Fraktionen?\\b|Mitglieder\\b|Herrn?\\b|Frau\\b|Stadtratsfraktion|Damen und Herren)"));
    return an.match(line).hasMatch();
}

class HeadReader
{
public:
    HeadReader(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo)
        : m_lines(lines), m_joiner(joiner), m_memo(memo), m_used(lines.size(), false)
    {
    }

    void read()
    {
        const size_t subject = findSubject();
        readLabels(subject);
        readSender(subject);
        readRecipients(subject);
        readSubject(subject);
    }

private:
    void place(const char *field, size_t first, size_t last)
    {
        m_memo.places[QString::fromLatin1(field)] = {m_lines[first].number, m_lines[last].number};
    }

    void warn(const char *field, size_t line, const QString &message)
    {
        m_memo.warnings.push_back({QString::fromLatin1(field), m_lines.empty() ? 0 : m_lines[std::min(line, m_lines.size() - 1)].number, message});
    }

    size_t findSubject() const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isSubject(m_lines[i].text) && (!findReference(m_lines[i].text).isEmpty() || (i + 1 < m_lines.size() && !findReference(m_lines[i + 1].text).isEmpty())))
                return i;
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isSubject(m_lines[i].text) && m_lines[i].text.size() > 20)
                return i;
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            QString value;
            if (!labelOf(m_lines[i].text, &value) && !findReference(m_lines[i].text).isEmpty())
                return i;
        }
        return m_lines.size();
    }

    void readLabels(size_t subject)
    {
        for (size_t i = 0; i < subject; ++i) {
            QString value;
            const HeadLabel *label = m_used[i] ? nullptr : labelOf(m_lines[i].text, &value);
            if (!label || (label->field && QLatin1String(label->field) == QLatin1String("recipients")))
                continue;
            m_used[i] = true;
            size_t last = i;
            if (value.isEmpty() && i + 1 < subject && isValue(i + 1)) {
                last = i + 1;
                value = m_lines[last].text;
                m_used[last] = true;
            }
            if (!label->field)
                continue;
            take(QLatin1String(label->field), value, i, last, subject);
        }
        if (!m_memo.date && !m_dateDamaged)
            readLooseDate(subject);
    }

    /// The line behind a label that stands alone is its value, unless it is a part of its own.
    bool isValue(size_t i) const
    {
        QString ignored;
        const QString &line = m_lines[i].text;
        return !m_used[i] && !labelOf(line, &ignored) && !startsRecipients(line) && !isSalutation(line) && !isDivision(line);
    }

    void take(QLatin1String field, const QString &value, size_t first, size_t last, size_t subject)
    {
        if (field == QLatin1String("fileReference")) {
            m_memo.fileReference = value;
            place("fileReference", first, last);
        } else if (field == QLatin1String("meeting")) {
            m_memo.meeting = value;
            place("meeting", first, last);
        } else if (field == QLatin1String("title")) {
            m_memo.title = value;
            place("title", first, last);
        } else if (field == QLatin1String("date")) {
            takeDate(value, first, last, subject);
        }
    }

    void takeDate(QString value, size_t first, size_t last, size_t subject)
    {
        // A scan may have torn the date over lines that hold nothing but its pieces.
        static const QRegularExpression piece(QStringLiteral("^(?=.{1,14}$)(?:[\\d.,|!l\\s]|\\p{Lu}{1,4}\\b|[A-Z]\\d|\\d[A-Z]|(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{Ll}*)+$"));
        while (!findDate(value) && last + 1 < subject && !m_used[last + 1] && piece.match(m_lines[last + 1].text).hasMatch()) {
            ++last;
            m_used[last] = true;
            value += u' ' + m_lines[last].text;
        }
        place("date", first, last);
        if (const auto found = findDate(value)) {
            m_memo.date = found->date;
            return;
        }
        m_dateDamaged = true;
        warn("date", last,
             value.isEmpty() ? translated(QT_TRANSLATE_NOOP("MemoReader", "The letter has no date behind its label."))
                             : translated(QT_TRANSLATE_NOOP("MemoReader", "The date of the letter cannot be read: “%1”.")).arg(value));
    }

    /// "Musterstadt, den 18. Januar 2027" or a date on a line of its own.
    void readLooseDate(size_t subject)
    {
        static const QRegularExpression loose(QStringLiteral("^(?:[\\p{L} .-]+,\\s*(?:den\\s+|am\\s+)?|vom\\s+)?\\d"));
        for (size_t i = 0; i < subject; ++i) {
            const auto found = m_used[i] || !loose.match(m_lines[i].text).hasMatch() ? std::nullopt : findDate(m_lines[i].text);
            if (!found || m_lines[i].text.size() - found->length > 30)
                continue;
            m_memo.date = found->date;
            m_used[i] = true;
            place("date", i, i);
            return;
        }
        warn("date", 0, translated(QT_TRANSLATE_NOOP("MemoReader", "The letter has no date.")));
    }

    void readSender(size_t subject)
    {
        for (size_t i = 0; i < subject; ++i) {
            const QString &line = m_lines[i].text;
            if (m_used[i])
                continue;
            if (const auto tick = confidentialTick(line)) {
                m_memo.confidential = *tick;
                m_used[i] = true;
                place("confidential", i, i);
            } else if (isBox(i) && i + 1 < subject && almostEqual(m_lines[i + 1].text, QStringLiteral("vertraulich"), 2)) {
                m_memo.confidential = !isEmptyBox(line);
                m_used[i] = m_used[i + 1] = true;
                place("confidential", i, i + 1);
            } else if (m_memo.city.isEmpty() && (isCity(line) || isOfficeAbove(i, subject))) {
                m_memo.city = line;
                m_used[i] = true;
            } else if (m_memo.division.isEmpty() && isDivision(line)) {
                readDivision(i, subject);
            }
        }
    }

    /// "Bezirksamt Altenwerder" above its division takes the place of the city.
    bool isOfficeAbove(size_t i, size_t subject) const
    {
        return m_lines[i].text.startsWith(QStringLiteral("Bezirksamt ")) && i + 1 < subject && !m_lines[i + 1].blankBefore && isDivision(m_lines[i + 1].text);
    }

    bool isBox(size_t i) const { return m_lines[i].text.size() <= 3 && !m_lines[i].text.front().isLetter() && !m_lines[i].text.front().isDigit(); }
    static bool isEmptyBox(const QString &box) { return QStringLiteral("□☐◻▢○").contains(box.front()) || box == QStringLiteral("[]") || box == QStringLiteral("[ ]"); }

    /// A division's name may go on in the next line: "Geschäftsbereich Finanzen, / Personal und Recht".
    void readDivision(size_t first, size_t subject)
    {
        std::vector<TextLine> lines{m_lines[first]};
        size_t last = first;
        static const QRegularExpression open(QStringLiteral("(?:,|-|\\bund|\\bfür|\\bder|\\bdes|&)$"));
        while (last + 1 < subject && !m_used[last + 1] && !m_lines[last + 1].blankBefore
               && (open.match(m_lines[last].text).hasMatch() || m_lines[last + 1].text.front().isLower())) {
            ++last;
            lines.push_back(m_lines[last]);
        }
        for (size_t i = first; i <= last; ++i)
            m_used[i] = true;
        m_memo.division = m_joiner.join(lines);
        place("division", first, last);
    }

    void readRecipients(size_t subject)
    {
        size_t first = 0;
        QString behindLabel;
        while (first < subject && (m_used[first] || !(startsRecipients(m_lines[first].text) || labelOf(m_lines[first].text, &behindLabel))))
            ++first;
        size_t last = first;
        for (size_t i = first; i < subject; ++i) {
            QString value;
            if (m_used[i])
                continue;
            const bool labelled = labelOf(m_lines[i].text, &value) != nullptr;
            if (labelled && !value.isEmpty()) {
                m_memo.recipients += value;
                last = i;
                continue;
            }
            // "An:" is a label, "An" begins the address.
            if (labelled && m_lines[i].text.endsWith(u':'))
                continue;
            if (isTitleWord(m_lines[i].text) || isSalutation(m_lines[i].text))
                continue;
            m_memo.recipients += m_lines[i].text;
            last = i;
        }
        if (!m_memo.recipients.isEmpty())
            place("recipients", first, last);
    }

    static bool isTitleWord(const QString &line)
    {
        static const QRegularExpression word(QStringLiteral("^(?:Hausmitteilung|Mitteilung|Kurzmitteilung|Interne Mitteilung|Betreff:?|Betr\\.:?)$"), QRegularExpression::CaseInsensitiveOption);
        return word.match(line).hasMatch();
    }

    void readSubject(size_t subject)
    {
        if (subject >= m_lines.size()) {
            warn("reference", 0, translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution was not found.")));
            readOpening(subject);
            return;
        }
        QString text = m_lines[subject].text;
        size_t last = subject;
        const auto goesOn = [&] { return text.count(u'(') > text.count(u')') || (findReference(text).isEmpty() && unknownReference(text).isEmpty()); };
        const auto meetingFollows = [&] {
            return last + 1 < m_lines.size() && m_lines[last + 1].text.startsWith(QStringLiteral("(Sitz"), Qt::CaseInsensitive);
        };
        while ((goesOn() || meetingFollows()) && last + 1 < m_lines.size() && last < subject + 2 && !isSalutation(m_lines[last + 1].text))
            text += u' ' + m_lines[++last].text;
        text = takeMeeting(text, subject, last);
        m_memo.reference = findReference(text);
        place("reference", subject, last);
        if (m_memo.reference.isEmpty())
            takeUnknownReference(text, subject);
        QString rest = text;
        const qsizetype at = rest.indexOf(m_memo.reference);
        if (!m_memo.reference.isEmpty() && at >= 0)
            rest = rest.mid(at + m_memo.reference.size());
        else
            rest.clear();
        readTitle(tidyTitle(rest), last);
    }

    /// "(Sitzungsnummer: F/026/2021)" in the subject; returns the subject without it.
    QString takeMeeting(QString text, size_t first, size_t last)
    {
        static const QRegularExpression meeting(
            QStringLiteral("\\(?\\s*(?:Sitz\\S{3,12}\\s*[:;.]?|Sitzung\\s*(?:Nr\\.?)?\\s*:?)\\s*(?<number>[\\p{L}][\\p{L} .-]{0,24}?\\s?/\\s?[\\dOIl]{1,4}(?:\\([IVX]+\\))?\\s?/\\s?[\\dOIl]{2,4}|[^)]{3,40})\\s*(?:\\)|$)"));
        const auto match = meeting.match(text);
        if (!match.hasMatch())
            return text;
        if (m_memo.meeting.isEmpty()) {
            m_memo.meeting = match.captured(QStringLiteral("number")).simplified();
            place("meeting", first, last);
            if (!model::parseMeetingReference(m_memo.meeting)) {
                warn("meeting", first, translated(QT_TRANSLATE_NOOP("MemoReader", "The meeting number has an unusual form: “%1”.")).arg(m_memo.meeting));
            }
        }
        return text.remove(match.capturedStart(), match.capturedLength()).simplified();
    }

    /// A number in a form that no known city uses, told by the words before it.
    static QString unknownReference(const QString &text)
    {
        static const QRegularExpression behind(QStringLiteral("\\b(?:zu[mr]?|Nr\\.?)\\s+(?:Beschluss|Vorlage|Antrag|Drucksache|Anfrage)?\\s*(?:Nr\\.?)?\\s*(?<number>(?:(?:§|[A-Z]{1,3})\\s)?\\S*\\d\\S*(?:\\s?/\\s?\\S+)*)"));
        QString number = behind.match(text).captured(QStringLiteral("number"));
        while (!number.isEmpty() && QStringLiteral(",;:.").contains(number.back()))
            number.chop(1);
        return number;
    }

    void takeUnknownReference(const QString &text, size_t line)
    {
        m_memo.reference = unknownReference(text);
        warn("reference", line, m_memo.reference.isEmpty()
                 ? translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution was not found."))
                 : translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution has an unusual form: “%1”.")).arg(m_memo.reference));
    }

    static QString tidyTitle(QString title)
    {
        static const QRegularExpression lead(QStringLiteral("^[\\s,:;.–—-]+"));
        title.remove(lead);
        return title.trimmed();
    }

    void readTitle(const QString &behindNumber, size_t subjectEnd)
    {
        std::vector<TextLine> lines;
        size_t i = subjectEnd + 1;
        size_t last = subjectEnd;
        if (!behindNumber.isEmpty())
            lines.push_back({behindNumber, m_lines[subjectEnd].number, false, false});
        for (; i < m_lines.size(); ++i) {
            const TextLine &line = m_lines[i];
            QString value;
            if (const HeadLabel *label = labelOf(line.text, &value)) {
                if (label->field)
                    take(QLatin1String(label->field), value, i, i, m_lines.size());
                continue;
            }
            const bool ended = !lines.empty() && line.blankBefore;
            const bool opening = isOpening(line.text) && (line.text.endsWith(u':') || line.text.front().isLower());
            if (isSalutation(line.text) || ended || opening)
                break;
            // "Beschlusskontrolle …" above, "hier: Zwischenstand" below: the kind of letter is no title.
            lines.push_back(line);
            last = i;
        }
        if (!lines.empty()) {
            m_memo.title = m_joiner.join(lines).replace(QStringLiteral("\n\n"), QStringLiteral(" "));
            place("title", behindNumber.isEmpty() ? subjectEnd + 1 : subjectEnd, last);
        }
        if (m_memo.title.isEmpty())
            warn("title", subjectEnd, translated(QT_TRANSLATE_NOOP("MemoReader", "The letter names no title of the resolution.")));
        readOpening(i);
    }

    void readOpening(size_t from)
    {
        if (from < m_lines.size() && isSalutation(m_lines[from].text)) {
            size_t last = from;
            std::vector<TextLine> lines{m_lines[from]};
            while (!m_lines[last].text.endsWith(u',') && !m_lines[last].text.endsWith(u'!') && last + 1 < m_lines.size() && !m_lines[last + 1].blankBefore)
                lines.push_back(m_lines[++last]);
            m_memo.salutation = m_joiner.join(lines);
            place("salutation", from, last);
            from = last + 1;
        }
        if (from < m_lines.size()) {
            m_memo.opening = m_joiner.join({m_lines.begin() + std::ptrdiff_t(from), m_lines.end()});
            place("opening", from, m_lines.size() - 1);
        }
    }

    const std::vector<TextLine> &m_lines;
    const LineJoiner &m_joiner;
    ReadMemo &m_memo;
    std::vector<bool> m_used;
    bool m_dateDamaged = false;
};

}

bool isSubject(const QString &line)
{
    static const QRegularExpression subject(
        QStringLiteral("Beschl\\S{1,3}s{0,2}-?\\s?(?:vollzugs?|umsetzungs?)?-?kontro\\S{1,4}e|^(?:Betreff|Betr\\.)|(?:Zwischen|Abschluss)bericht\\s+zu|Sachstand(?:sbericht)?\\s+zu|Umsetzung\\s+(?:des|von)\\s+Beschl|Zwischenstand\\s+zu|"
                       "Bericht\\s+(?:zu[mr]?|über)\\s+(?:Beschluss|den Stand)|Umsetzungsstand"),
        QRegularExpression::CaseInsensitiveOption);
    // "Beschiusskontrolie zu …": as a scan misreads it.
    return subject.match(line).hasMatch() || almostEqual(line.section(u' ', 0, 0), QStringLiteral("Beschlusskontrolle"), 3);
}

QString findReference(const QString &text)
{
    static const QString trimmed = QStringLiteral(",;:.()[]„“”\"'–-");
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype longest = 6;
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype count = std::min(longest, words.size() - first); count > 0; --count) {
            QString candidate = words.mid(first, count).join(u' ');
            while (!candidate.isEmpty() && trimmed.contains(candidate.back()))
                candidate.chop(1);
            while (!candidate.isEmpty() && trimmed.contains(candidate.front()))
                candidate.remove(0, 1);
            const bool hasDigit = std::any_of(candidate.begin(), candidate.end(), [](QChar c) { return c.isDigit(); });
            if (!hasDigit || candidate.contains(QStringLiteral(" - ")))
                continue;
            if (const auto parsed = model::parsePaperReference(candidate))
                return parsed->text;
        }
    }
    return {};
}

void readHead(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo)
{
    HeadReader(lines, joiner, memo).read();
}

}
