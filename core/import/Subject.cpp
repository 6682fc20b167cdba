#include "core/import/Subject.h"

#include "core/import/MemoLines.h"
#include "core/model/PaperReference.h"

#include <QRegularExpression>
#include <algorithm>

namespace core::import {

bool isSubject(const QString &line)
{
    static const QRegularExpression subject(
        QStringLiteral(
            "Beschl\\S{1,3}s{0,2}-?\\s?(?:vollzugs?|umsetzungs?)?-?kontro\\S{1,4}e|^(?:Betreff|Betr\\.)|(?:Zwischen|Abschluss)bericht\\s+zu|Sachstand(?:sbericht)?\\s+zu|Umsetzung\\s+(?:des|von)\\s+Beschl|Zwischenstand\\s+zu|"
            "Bericht\\s+(?:zu[mr]?|über)\\s+(?:Beschluss|den Stand)|Umsetzungsstand"),
        QRegularExpression::CaseInsensitiveOption);
    // "Beschiusskontrolie zu …": as a scan misreads it.
    return subject.match(line).hasMatch() ||
           almostEqual(line.section(u' ', 0, 0), QStringLiteral("Beschlusskontrolle"), 3);
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

namespace {

/// A number in a form that no known city uses, told by the words before it, else by its looks.
QString unknownReference(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral(
        "\\b(?:zu[mr]?|Nr\\.?|Nummer)\\s+(?:\\p{L}*(?:[Bb]eschluss|[Vv]orlage|[Aa]ntrag|[Dd]rucksache|[Aa]nfrage)(?:es|s)?(?:-Nr\\.?)?\\s+)?(?:de[sr]\\s+\\p{Lu}\\p{L}+\\s+)?(?:Nr\\.?|Nummer)?\\s*"
        "(?<number>(?:(?:§|[A-Z]{1,4}|[A-Z][A-Z.-]{1,9})\\s)?\\S*\\d\\S*(?:\\s?/\\s?\\S+)*)"));
    static const QRegularExpression looks(
        QStringLiteral("(?:^|\\s)(?<number>(?=\\S*\\d)[\\p{Lu}\\d][\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)+)"));
    QString number = behind.match(text).captured(QStringLiteral("number"));
    if (number.isEmpty() && isSubject(text))
        number = looks.match(text).captured(QStringLiteral("number"));
    while (!number.isEmpty() && QStringLiteral(",;:.").contains(number.back()))
        number.chop(1);
    return number;
}

/// "(Sitzungsnummer: F/026/2021)"; taken out of the text.
QString takeMeeting(QString &text)
{
    static const QRegularExpression meeting(QStringLiteral(
        "\\(?\\s*(?:Sitz\\S{3,12}\\s*[:;.]?|Sitzung\\s*(?:Nr\\.?)?\\s*:?)\\s*(?<number>[\\p{L}][\\p{L} .-]{0,24}?\\s?/\\s?[\\dOIl]{1,4}(?:\\([IVX]+\\))?\\s?/\\s?[\\dOIl]{2,4}|[^)]{3,40})\\s*(?:\\)|$)"));
    const auto match = meeting.match(text);
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(QStringLiteral("number")).simplified();
    text = text.remove(match.capturedStart(), match.capturedLength()).simplified();
    return number;
}

}

QString tidyTitle(QString title)
{
    static const QRegularExpression dash(QStringLiteral("^[–—-]\\s+"));
    return title.replace(QStringLiteral("\n\n"), QStringLiteral(" ")).remove(dash);
}

bool isWholeSubject(const QString &text)
{
    return text.count(u'(') <= text.count(u')') && !(findReference(text).isEmpty() && unknownReference(text).isEmpty());
}

Subject partSubject(QString text)
{
    Subject subject;
    subject.meeting = takeMeeting(text);
    subject.reference = findReference(text);
    subject.usual = !subject.reference.isEmpty();
    if (!subject.usual)
        subject.reference = unknownReference(text);
    const qsizetype at = text.indexOf(subject.reference);
    if (at < 0 || subject.reference.isEmpty())
        return subject;
    QString behind = text.mid(at + subject.reference.size());
    // "BSV 23/00417": letters before a form that others use without them.
    static const QRegularExpression letters(QStringLiteral("\\s(?<letters>(?!DS|NR|TOP)[A-ZÄÖÜ]{2,5}) $"));
    if (const auto match = letters.match(text.left(at)); subject.usual && match.hasMatch()) {
        subject.reference.prepend(match.captured(QStringLiteral("letters")) + u' ');
        subject.usual = false;
    }
    // "1563/2021 N1", "20/318 S": what a city adds to its number stands behind it at the end of the line.
    static const QRegularExpression addition(QStringLiteral("^\\s?[A-ZÄÖÜ]{1,2}\\d{0,2}$"));
    if (addition.match(behind).hasMatch()) {
        subject.reference += behind;
        behind.clear();
    }
    // "vom 22.10.2019", "(Beschluss des Stadtrates vom 24. September 2020)": when it was decided.
    static const QRegularExpression decided(QStringLiteral(
        "^\\s*,?\\s*\\(?(?:[\\p{L} ]{0,40}\\b)?(?:vom|am)\\s+\\d{1,2}\\.\\s*(?:\\d{1,2}\\.\\s*|\\p{L}{3,9}\\s+)\\d{2,4}\\)?"));
    behind.remove(decided);
    static const QRegularExpression lead(QStringLiteral("^[\\s,:;.–—-]+"));
    subject.title = behind.remove(lead).trimmed();
    return subject;
}

}
