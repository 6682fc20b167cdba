#include "core/import/Labels.h"

#include <QRegularExpression>

namespace core::import {
namespace {

const QString label = QStringLiteral("\\d{1,3}(?:\\.\\d{1,2})*\\s?[a-z]?\\b(?!\\.?\\d)|[IVX]{1,4}\\b");
const QString labelList =
    QStringLiteral(
        "(?<labels>(?:%1)(?:\\.?\\s*(?:,|und|u\\.|sowie|bis|-|–|—|\\+|&|/)\\s*(?:%1|[a-z]\\b))*(?:\\.?\\s?[a-z](?=\\)))?|[a-z]\\))")
        .arg(label);

QStringList splitLabels(QString text)
{
    static const QRegularExpression range(QStringLiteral("\\s*(?:\\bbis\\b|-|–|—)\\s*"));
    static const QRegularExpression separator(QStringLiteral("\\s*(?:,|\\bund\\b|\\bu\\.|\\bsowie\\b|\\+|&|/)\\s*"));
    text.replace(range, QStringLiteral(",-,"));
    QStringList labels;
    for (QString part : text.split(separator, Qt::SkipEmptyParts)) {
        part.remove(u' ').remove(u')');
        while (part.endsWith(u'.'))
            part.chop(1);
        static const QRegularExpression subPoint(QStringLiteral("(?<=\\d)\\.(?=[a-z]$)"));
        part.remove(subPoint);
        // "2a und b" means 2a and 2b.
        if (part.size() == 1 && part[0].isLower() && !labels.isEmpty() && labels.back().size() > 1 &&
            labels.back().back().isLower())
            part.prepend(labels.back().chopped(1));
        if (!part.isEmpty())
            labels += part;
    }
    return labels;
}

}

std::optional<LineStart> lineStart(const QString &line)
{
    static const QString noun = QStringLiteral(
        "(?:Beschlu(?:ss|ß|B)punkt(?:e[ns]?)?|B\\.?\\s?P\\.?|BPkte?\\.?|Beschlu(?:ss|ß|B)-?[Pp]kte?\\.?|Beschl\\.-?\\s?(?:Pkte?|Nr|Ziff)\\.|Pkte\\.|Beschlu(?:ss|ß|B)ziffern?|Beschlu(?:ss|ß|B)\\s*-?\\s*(?:Nr\\.|Ziffern?|Punkte?n?)|Punkte?n?|Pkt\\.|Ziffern?|Ziff\\.|Nummern?|Nrn?\\.|Fragen?|Absätzen?|Absatz|Antragspunkte?n?|Unterpunkte?n?|Teilpunkte?n?|TOP)");
    // "(geändert)", "des Beschlusses lautet" before the colon
    static const QString tail =
        QStringLiteral("(?:\\s*\\([^)]{2,60}\\)|\\s+(?:des|der|aus|im|lautet)\\b[^:.„\"»“]{0,60}(?=:))?");
    static const QString reportWord = QStringLiteral(
        "(?:Aktueller\\s+)?(?:Antwort|Sachstand(?:sbericht)?|Zwischenstand|Zwischenbericht|Stellungnahme|Bericht|Beantwortung|(?:Stand der )?Umsetzung|Umsetzungsstand|Stand|Erläuterung(?:en)?|Erledigung)");
    static const QRegularExpression report(
        QStringLiteral(
            "^(?:[Zz]u(?:[mr])?|ad|Ad|%3\\s+(?:zu[mr]?|auf))\\s+(?:den\\s+|der\\s+|dem\\s+)?(?:%1\\s*)?(?:Nr\\.\\s*)?%2%4\\s*(?<end>[:.)]+(?:\\s*:)?|[-–—](?=\\s)|$)")
            .arg(noun, labelList, reportWord, tail));
    // "1. Beschlusspunkt:", "Beschluss zu 1:"
    static const QRegularExpression ordinal(
        QStringLiteral("^(?<labels>\\d{1,3}\\s?[a-z]?)\\.\\s+%1\\s*(?<end>[:–—-](?=\\s|$)|$|(?=\\s*[„\"»“‚]|\\s*,,))")
            .arg(noun));
    static const QRegularExpression wording(
        QStringLiteral(
            "^(?:Beschlu(?:ss|ß|B)(?:text)?|Wortlaut|Text)\\s+(?:zu|von|in)\\s+(?:%1\\s*)?%2\\s*(?<end>[:.)]+(?:\\s*:)?|$)")
            .arg(noun, labelList));
    static const QRegularExpression joint(
        QStringLiteral(
            "^(?:Die|Der|Das)\\s+(?:%1\\s*)%2\\s+(?:werden|wird)\\s+(?:gemeinsam|zusammen|im Zusammenhang|zusammenfassend)[^:.]*(?<end>[:.])")
            .arg(noun, labelList));
    static const QRegularExpression clause(
        QStringLiteral("^%1\\s*(?:Nr\\.\\s*)?%2%3\\s*(?<end>[:.)]+(?:\\s*:)?|[-–—](?=\\s)|$|(?=\\s*[„\"»“‚]|\\s*,,))")
            .arg(noun, labelList, tail));
    static const QRegularExpression number(QStringLiteral(
        "^\\(?(?<labels>\\d{1,3}\\s?\\.\\s?[a-z](?=\\))|[IVX]{1,4}(?=\\.)|\\d{1,3}(?:\\.\\d{1,2})+\\s?[a-z]?|\\d{1,3}\\s?[a-z]?|[a-z](?=\\))|[l|](?=\\.\\s*[„\"»“‚,]))(?<end>\\.\\)|[.)]|\\s?[.,](?=\\s*[„»“]|\\s*,,)|(?=\\s*[„\"»“‚]|\\s*,,)|(?<=\\.\\d)(?=\\s))(?=\\s|$|[„\"»“‚,])"));
    const std::pair<const QRegularExpression *, LineStart::Kind> forms[] = {
        {&report, LineStart::Kind::Report},  {&joint, LineStart::Kind::Report},   {&clause, LineStart::Kind::Clause},
        {&ordinal, LineStart::Kind::Clause}, {&wording, LineStart::Kind::Clause}, {&number, LineStart::Kind::Number}};
    // "3. (neu) „…“", "3. in der Fassung vom 12. Mai 2021: „…“"
    static const QRegularExpression remark(QStringLiteral(
        "^\\s*(?:\\([^)]{2,120}\\)|neu|geändert|ergänzt|(?:neu |geändert )?in der (?:\\p{L}+ )?Fassung\\b[^„\"»“‚]{0,80})\\s*:?\\s*(?=[„\"»“‚]|,,)"));
    for (const auto &[form, kind] : forms) {
        const auto match = form->match(line);
        // "zum 31. Dezember" goes on with a date.
        if (!match.hasMatch() || (kind == LineStart::Kind::Report && line.front().isLower() &&
                                  isOrdinal(line.mid(match.capturedLength()).trimmed())))
            continue;
        LineStart start{kind, splitLabels(match.captured(QStringLiteral("labels"))), match.capturedLength(),
                        !match.captured(QStringLiteral("end")).isEmpty()};
        start.length += remark.match(QStringView(line).mid(start.length).toString()).capturedLength();
        while (start.length < line.size() && line[start.length].isSpace())
            ++start.length;
        return start;
    }
    return std::nullopt;
}

std::optional<NamedStart> namedStart(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?<report>[Zz]u(?:[mr])?\\s+(?:den\\s+|der\\s+|dem\\s+)?)?(?<noun>\\p{Lu}[\\p{L}-]{1,24}\\.?)\\s+(?:Nr\\.\\s*)?%1\\s*(?<end>[:.)]+(?:\\s*:)?|[-–—](?=\\s)|$|(?=\\s*[„\"»“‚]|\\s*,,))")
            .arg(labelList));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto kind =
        match.captured(QStringLiteral("report")).isEmpty() ? LineStart::Kind::Clause : LineStart::Kind::Report;
    NamedStart named{match.captured(QStringLiteral("noun")),
                     {kind, splitLabels(match.captured(QStringLiteral("labels"))), match.capturedLength(),
                      !match.captured(QStringLiteral("end")).isEmpty()}};
    while (named.start.length < line.size() && line[named.start.length].isSpace())
        ++named.start.length;
    return named;
}

bool isOrdinal(const QString &following)
{
    static const QRegularExpression ordinal(QStringLiteral(
        "^(?:Januar|Februar|März|Marz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahr|"
        "Jahrhundert|Sitzung|Plenar\\p{L}*|Staffel|Bauabschnitt\\p{L}*|Stufe|Phase|Runde|Etage|Obergeschoss|OG|Änderung|Fortschreibung|Lesung|"
        "Wahlperiode|Tagung|Auflage|Nachtrag\\p{L}*|Ausgabe|Platz|Klasse|Grundschule|Oberschule|Grund-|Bauphase|Teil|Entwurf|BA\\b|BImSchV|"
        "Woche|Monat|Tag|Mal|Kalenderwoche|KW)|^\\d"));
    return ordinal.match(following).hasMatch();
}

}
