#include "core/import/HeadReader.h"

#include "core/import/HeadWords.h"
#include "core/import/Subject.h"
#include "core/model/PaperReference.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::import {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// Between a city and what stands behind it in the same line.
const QString kSeparator = QStringLiteral("\\s*(?:,|[|·•]|\\s[-–—])\\s+");

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
        // Lines may have been put in another order than they stand in.
        const auto [begin, end] = std::minmax(m_lines[first].number, m_lines[last].number);
        m_memo.places[QString::fromLatin1(field)] = {begin, end};
    }

    void warn(const char *field, size_t line, const QString &message)
    {
        m_memo.warnings.push_back({QString::fromLatin1(field),
                                   m_lines.empty() ? 0 : m_lines[std::min(line, m_lines.size() - 1)].number, message});
    }

    size_t findSubject() const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isSubject(m_lines[i].text) &&
                (!findReference(m_lines[i].text).isEmpty() ||
                 (i + 1 < m_lines.size() && !findReference(m_lines[i + 1].text).isEmpty())))
                return i;
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isSubject(m_lines[i].text) && m_lines[i].text.size() > 20)
                return i;
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (!labelOf(m_lines[i].text) && !findReference(m_lines[i].text).isEmpty())
                return i;
        }
        return m_lines.size();
    }

    void readLabels(size_t subject)
    {
        for (size_t i = 0; i < subject; ++i) {
            const auto label = m_used[i] ? std::nullopt : labelOf(m_lines[i].text);
            if (!label || label->field == HeadField::Recipients)
                continue;
            m_used[i] = true;
            size_t last = i;
            QString value = label->value;
            if (value.isEmpty() && i + 1 < subject && isValue(i + 1, label->field)) {
                last = i + 1;
                value = m_lines[last].text;
                m_used[last] = true;
            }
            take(label->field, value, i, last, subject);
        }
        if (!m_memo.date && !m_dateDamaged)
            readLooseDate(subject);
    }

    /// The line behind a label that stands alone is its value, unless it is a part of its own.
    bool isValue(size_t i, HeadField field) const
    {
        const QString &line = m_lines[i].text;
        const bool sender = field == HeadField::Sender;
        return !m_used[i] && !labelOf(line) && !startsRecipients(line) && !isSalutation(line) &&
               (sender || (!isDivision(line) && !isCity(line)));
    }

    void take(HeadField field, const QString &value, size_t first, size_t last, size_t subject)
    {
        switch (field) {
        case HeadField::FileReference:
            m_memo.fileReference = value;
            place("fileReference", first, last);
            break;
        case HeadField::Meeting:
            m_memo.meeting = value;
            place("meeting", first, last);
            break;
        case HeadField::Title:
            m_memo.title = value;
            place("title", first, last);
            break;
        case HeadField::Date:
            takeDate(value, first, last, subject);
            break;
        case HeadField::Sender:
            takeSender(value, first, last, subject);
            break;
        case HeadField::Recipients:
        case HeadField::Other:
            break;
        }
    }

    /// Behind "Von:"; a long name goes on in the next line.
    void takeSender(const QString &value, size_t first, size_t last, size_t subject)
    {
        std::vector<TextLine> lines{m_lines[last]};
        lines[0].text = value;
        while (last + 1 < subject && !m_used[last + 1] && !m_lines[last + 1].blankBefore &&
               m_lines[last + 1].text.front().isLower() && !startsRecipients(m_lines[last + 1].text) &&
               !labelOf(m_lines[last + 1].text)) {
            m_used[++last] = true;
            lines.push_back(m_lines[last]);
        }
        m_memo.division = m_joiner.join(lines);
        place("division", first, last);
    }

    void takeDate(QString value, size_t first, size_t last, size_t subject)
    {
        // A scan may have torn the date over lines that hold nothing but its pieces.
        static const QRegularExpression piece(QStringLiteral(
            "^(?=.{1,14}$)(?:[\\d.,|!l\\s]|\\p{Lu}{1,4}\\b|[A-Z]\\d|\\d[A-Z]|(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{Ll}*)+$"));
        while (!findDate(value) && last + 1 < subject && !m_used[last + 1] &&
               piece.match(m_lines[last + 1].text).hasMatch()) {
            ++last;
            m_used[last] = true;
            value += u' ' + m_lines[last].text;
        }
        place("date", first, last);
        if (const auto found = findDate(value)) {
            m_memo.date = found->date;
            return;
        }
        if (const auto found = findMisreadDate(value)) {
            m_memo.date = found->date;
            warn("date", last,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The date “%1” is misread; it was taken for %2."))
                     .arg(value, found->date.toString(QStringLiteral("dd.MM.yyyy"))));
            return;
        }
        m_dateDamaged = true;
        warn("date", last,
             value.isEmpty()
                 ? translated(QT_TRANSLATE_NOOP("MemoReader", "The letter has no date behind its label."))
                 : translated(QT_TRANSLATE_NOOP("MemoReader", "The date of the letter cannot be read: “%1”."))
                       .arg(value));
    }

    /// "Musterstadt, den 18. Januar 2027" or a date on a line of its own.
    void readLooseDate(size_t subject)
    {
        static const QRegularExpression behindPlace(QStringLiteral("^[\\p{L} .()/-]+,\\s*(?:den\\s+|am\\s+)?\\d"));
        static const QRegularExpression alone(QStringLiteral("^(?:den\\s+|vom\\s+)?\\d"));
        if (!readDateLike(behindPlace, subject) && !readDateLike(alone, subject))
            warn("date", 0, translated(QT_TRANSLATE_NOOP("MemoReader", "The letter has no date.")));
    }

    bool readDateLike(const QRegularExpression &loose, size_t subject)
    {
        for (size_t i = 0; i < subject; ++i) {
            const auto found =
                m_used[i] || !loose.match(m_lines[i].text).hasMatch() ? std::nullopt : findDate(m_lines[i].text);
            if (!found || m_lines[i].text.size() - found->length > 30)
                continue;
            m_memo.date = found->date;
            m_used[i] = true;
            place("date", i, i);
            return true;
        }
        return false;
    }

    void readSender(size_t subject)
    {
        std::optional<size_t> city;
        for (size_t i = 0; i < subject; ++i) {
            const QString &line = m_lines[i].text;
            if (m_used[i])
                continue;
            if (const auto tick = confidentialTick(line)) {
                m_memo.confidential = *tick;
                m_used[i] = true;
                place("confidential", i, i);
            } else if (isBox(i) && i + 1 < subject &&
                       almostEqual(m_lines[i + 1].text, QStringLiteral("vertraulich"), 2)) {
                m_memo.confidential = !isEmptyBox(line);
                m_used[i] = m_used[i + 1] = true;
                place("confidential", i, i + 1);
            } else if (m_memo.city.isEmpty() && (isCity(line) || isOfficeAbove(i, subject))) {
                takeCity(i);
                city = i;
            } else if (isHolderOfOffice(line) && i + 1 < subject && !m_used[i + 1] && !m_lines[i + 1].blankBefore &&
                       isDivision(m_lines[i + 1].text)) {
                m_used[i] = true;
            } else if (m_memo.division.isEmpty() && isDivision(line)) {
                readDivision(i, subject);
            }
        }
        if (city && m_memo.division.isEmpty())
            readDivisionBelow(*city, subject);
        readAddress(subject);
    }

    /// The return line: "Stadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt".
    void readAddress(size_t subject)
    {
        for (size_t i = 0; i < subject && m_memo.address.isEmpty() && !m_memo.city.isEmpty(); ++i) {
            if (m_lines[i].text.startsWith(m_memo.city))
                m_memo.address = addressIn(m_lines[i].text.mid(m_memo.city.size()));
        }
    }

    /// What stands behind the name of a city, where it holds a postal code.
    static QString addressIn(const QString &text)
    {
        static const QRegularExpression separators(kSeparator);
        static const QRegularExpression postalCode(QStringLiteral("\\b\\d{5}\\s+\\p{Lu}"));
        const auto first =
            separators.match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!first.hasMatch() || !postalCode.match(text).hasMatch())
            return {};
        return text.mid(first.capturedEnd()).split(separators, Qt::SkipEmptyParts).join(QStringLiteral(" · "));
    }

    /// "Stadt Musterstadt, Dezernat II"
    void takeCity(size_t i)
    {
        static const QRegularExpression separator(kSeparator);
        QString line = m_lines[i].text;
        m_used[i] = true;
        const auto match = separator.match(line);
        if (match.hasMatch() && isDivision(line.mid(match.capturedEnd()))) {
            m_memo.division = line.mid(match.capturedEnd());
            // Behind it the return line may go on with the address.
            static const QRegularExpression address(QStringLiteral("\\s*(?:,|[|·•]|\\s[-–—])\\s+(?=[^,|·•]*\\d).*$"));
            m_memo.division.remove(address);
            place("division", i, i);
            line.truncate(match.capturedStart());
        } else if (match.hasMatch() && !addressIn(line.mid(match.capturedStart())).isEmpty()) {
            m_memo.address = addressIn(line.mid(match.capturedStart()));
            line.truncate(match.capturedStart());
        }
        m_memo.city = line;
    }

    /// Whatever a city calls its divisions: the name stands directly below its own.
    void readDivisionBelow(size_t city, size_t subject)
    {
        size_t i = city + 1;
        while (i < subject && m_used[i])
            ++i;
        if (i >= subject || m_lines[i].number != m_lines[city].number + 1)
            return;
        const QString &line = m_lines[i].text;
        if (line.front().isUpper() && !startsRecipients(line) && !labelOf(line) && !isTitleWord(line) &&
            !findDate(line))
            readDivision(i, subject);
    }

    /// "Bezirksamt Altenwerder" above its division takes the place of the city.
    bool isOfficeAbove(size_t i, size_t subject) const
    {
        return m_lines[i].text.startsWith(QStringLiteral("Bezirksamt ")) && i + 1 < subject &&
               !m_lines[i + 1].blankBefore && isDivision(m_lines[i + 1].text);
    }

    bool isBox(size_t i) const
    {
        return m_lines[i].text.size() <= 3 && !m_lines[i].text.front().isLetter() && !m_lines[i].text.front().isDigit();
    }

    /// A division's name may go on in the next line: "Geschäftsbereich Finanzen, / Personal und Recht".
    void readDivision(size_t first, size_t subject)
    {
        std::vector<TextLine> lines{m_lines[first]};
        size_t last = first;
        static const QRegularExpression open(QStringLiteral("(?:,|-|\\bund|\\bfür|\\bder|\\bdes|&)$"));
        while (last + 1 < subject && !m_used[last + 1] && !m_lines[last + 1].blankBefore &&
               (open.match(m_lines[last].text).hasMatch() || m_lines[last + 1].text.front().isLower())) {
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
        while (first < subject &&
               (m_used[first] || !(startsRecipients(m_lines[first].text) || labelOf(m_lines[first].text))))
            ++first;
        size_t last = first;
        for (size_t i = first; i < subject; ++i) {
            const QString &line = m_lines[i].text;
            if (m_used[i])
                continue;
            const auto label = labelOf(line);
            if (label && !label->value.isEmpty()) {
                m_memo.recipients += label->value;
                last = i;
                continue;
            }
            // "An:" and "an" in a column of its own are labels, "An" begins the address.
            if (label && (label->colon || (i + 1 < subject && m_lines[i + 1].number == m_lines[i].number)))
                continue;
            if (isTitleWord(line) || isSalutation(line))
                continue;
            m_memo.recipients += line;
            last = i;
        }
        if (!m_memo.recipients.isEmpty())
            place("recipients", first, last);
    }

    void readSubject(size_t subject)
    {
        if (subject >= m_lines.size()) {
            warn("reference", 0,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution was not found.")));
            readOpening(subject);
            return;
        }
        std::vector<TextLine> lines{m_lines[subject]};
        size_t last = subject;
        const auto text = [&] { return m_joiner.join(lines).replace(QStringLiteral("\n\n"), QStringLiteral(" ")); };
        const auto meetingFollows = [&] {
            return last + 1 < m_lines.size() &&
                   m_lines[last + 1].text.startsWith(QStringLiteral("(Sitz"), Qt::CaseInsensitive);
        };
        while ((!isWholeSubject(text()) || meetingFollows()) && last + 1 < m_lines.size() && last < subject + 2 &&
               !isSalutation(m_lines[last + 1].text))
            lines.push_back(m_lines[++last]);
        if (partSubject(text()).reference.isEmpty()) {
            // No number at all: what follows is the title.
            last = subject;
            lines.resize(1, TextLine());
        }
        const Subject parts = partSubject(text());
        takeMeeting(parts.meeting, subject, last);
        m_memo.reference = parts.reference;
        place("reference", subject, last);
        if (m_memo.reference.isEmpty())
            warn("reference", subject,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution was not found.")));
        else if (!parts.usual)
            warn("reference", subject,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The number of the resolution has an unusual form: “%1”."))
                     .arg(m_memo.reference));
        readTitle(parts.title, last);
    }

    void takeMeeting(const QString &number, size_t first, size_t last)
    {
        if (number.isEmpty() || !m_memo.meeting.isEmpty())
            return;
        m_memo.meeting = number;
        place("meeting", first, last);
        if (!model::parseMeetingReference(number))
            warn("meeting", first,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The meeting number has an unusual form: “%1”."))
                     .arg(number));
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
            const auto label = labelOf(line.text);
            if (label && (label->colon || label->value.isEmpty())) {
                const size_t at = i;
                const bool below = label->value.isEmpty() && i + 1 < m_lines.size() && !m_lines[i + 1].blankBefore &&
                                   isValue(i + 1, label->field);
                i += below ? 1 : 0;
                take(label->field, below ? m_lines[i].text : label->value, at, i, m_lines.size());
                continue;
            }
            const bool ended = !lines.empty() && line.blankBefore && !isOpenEnded(lines.back().text);
            const bool opening = isOpening(line.text) && (line.text.endsWith(u':') || line.text.front().isLower());
            if (isSalutation(line.text) || ended || opening)
                break;
            // "Beschlusskontrolle …" above, "hier: Zwischenstand" below: the kind of letter is no title.
            lines.push_back(line);
            last = i;
        }
        if (!lines.empty()) {
            m_memo.title = tidyTitle(m_joiner.join(lines));
            place("title", behindNumber.isEmpty() ? subjectEnd + 1 : subjectEnd, last);
        }
        if (m_memo.title.isEmpty())
            warn("title", subjectEnd,
                 translated(QT_TRANSLATE_NOOP("MemoReader", "The letter names no title of the resolution.")));
        readOpening(i);
    }

    void readOpening(size_t from)
    {
        if (from < m_lines.size() && isSalutation(m_lines[from].text)) {
            size_t last = from;
            std::vector<TextLine> lines{m_lines[from]};
            while (!m_lines[last].text.endsWith(u',') && !m_lines[last].text.endsWith(u'!') &&
                   last + 1 < m_lines.size() && !m_lines[last + 1].blankBefore)
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

void readHead(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo)
{
    HeadReader(lines, joiner, memo).read();
}

}
