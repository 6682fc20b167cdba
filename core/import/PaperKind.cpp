#include "core/import/PaperKind.h"

#include "core/import/HeadWords.h"
#include "core/import/MemoLines.h"
#include "core/import/Subject.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// A title or heading that only one kind of paper has, as a line of its own.
struct Sign {
    QRegularExpression form;
    PaperKind kind;
};

const std::vector<Sign> &signsOfKinds()
{
    const auto sign = [](PaperKind kind, const QString &form) {
        return Sign{QRegularExpression(form, QRegularExpression::CaseInsensitiveOption), kind};
    };
    static const std::vector<Sign> all = {
        sign(PaperKind::Invitation,
             QStringLiteral("^(?:Einladung|Bekanntmachung)\\b(?=$| zu| für| der Sitzung).{0,80}$")),
        sign(PaperKind::PressRelease,
             QStringLiteral("^(?:(?:Presse|Medien)(?:mitteilung|information|meldung|erklärung)|Amtsblatt)\\b.{0,60}$")),
        sign(
            PaperKind::Minutes,
            QStringLiteral(
                "^(?:(?:Öffentliche |Nichtöffentliche )?(?:(?:Ergebnis|Beschluss|Sitzungs|Wort|Verlaufs|Kurz)?protokoll|Sitzungsniederschrift|Niederschrift)\\b(?! (?:wird|ist|und)\\b)"
                "|Auszug aus (?:der|dem) (?:Niederschrift|Protokoll|\\S*protokoll)|(?:Tagesordnung|Anwesenheitsliste|Beginn der Sitzung)\\b)")),
        sign(
            PaperKind::Paper,
            QStringLiteral(
                "^(?:(?:Öffentliche |Nichtöffentliche )?(?:Beschluss|Sitzungs|Verwaltungs|Rats|Stadtrats|Magistrats|Kreistags|Senats|Gemeinderats|Tisch|Ausschuss)vorlagen?\\b"
                "|(?:Beschluss(?:vorschlag|antrag|empfehlung|entwurf)|Antrag de[rs] Referent\\S*|Beratungsfolge|Finanzielle Auswirkungen)\\b)")),
        sign(
            PaperKind::Answer,
            QStringLiteral("^(?:Antwort|Beantwortung)\\b.{0,60}(?:Anfrage|Regierung|regierung)|^Antwort (?:der|des) ")),
        sign(
            PaperKind::Question,
            QStringLiteral(
                "^(?:(?:Kleine|Große|Schriftliche|Mündliche|Dringliche) )?Anfrage(?: (?:der|des|von|nach|gem(?:äß|\\.)|zur Sitzung)\\b.{0,60})?:?$")),
        sign(
            PaperKind::Motion,
            QStringLiteral(
                "^(?:(?:Dringlichkeits|Änderungs|Ergänzungs|Prüf|Haushalts|Sach)antrag|(?:(?:Gemeinsamer|Interfraktioneller|Dringlicher) )?Antrag)"
                "(?: (?:der|des|von|nach|gem(?:äß|\\.)|zur Sitzung|Nr\\.)(?:\\s.{0,70})?)?:?$")),
        sign(
            PaperKind::Paper,
            QStringLiteral(
                "^(?:(?:Mitteilungs|Informations?|Berichts?)vorlagen?|(?:Vorlage|Drucksache)(?:\\s*-?\\s*Nr\\b.*|\\s+(?:zur|an|der) .*)?)\\b:?$")),
        sign(PaperKind::Table, QStringLiteral("^(?:Lfd\\.?\\s?Nr\\.?|Laufende Nummer)\\b.{0,80}$")),
    };
    return all;
}

/// "Der Rat möge beschließen:", "Der Gemeinderat beschließt:" above the first number.
std::optional<PaperKind> kindAbove(const std::vector<TextLine> &lines, size_t body)
{
    static const QRegularExpression wish(QStringLiteral(
        "\\b(?:möge|möchte|soll)\\b.{0,60}\\bbeschlie(?:ß|ss)en\\b.*:$|\\b(?:beantrag(?:t|en)|Wir bitten)\\b.*:$"));
    static const QRegularExpression decides(
        QStringLiteral("^(?:Der|Die|Das)\\s.{3,80}\\b(?:beschlie(?:ß|ss)t|empfiehlt)\\b.*:$"));
    for (size_t i = body - std::min<size_t>(body, 3); i < body && i < lines.size(); ++i) {
        if (wish.match(lines[i].text).hasMatch())
            return PaperKind::Motion;
        if (decides.match(lines[i].text).hasMatch())
            return PaperKind::Paper;
    }
    return std::nullopt;
}

/// Words that only the control of resolutions has.
bool speaksOfControl(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("Beschl\\S{1,3}s{0,2}-?\\s?(?:vollzugs?|umsetzungs?)?-?kontro\\S{1,4}e|Hausmitteilung"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch() ||
           almostEqual(line.section(u' ', 0, 0), QStringLiteral("Beschlusskontrolle"), 3);
}

/// Words of reports, which other papers have as well.
bool speaksOfReport(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("Zwischenst[ao]nd|Zwischenbericht|Abschlussbericht|Sachstandsbericht"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression betreff(QStringLiteral("^(?:Betreff|Betr\\.):?\\s*"));
    return words.match(line).hasMatch() || isSubject(QString(line).remove(betreff));
}

/// The line of the head that names control or report together with the number of a resolution.
size_t findSubject(const std::vector<TextLine> &lines, size_t end)
{
    for (size_t i = 0; i < end; ++i) {
        if ((speaksOfControl(lines[i].text) || speaksOfReport(lines[i].text)) &&
            (!findReference(lines[i].text).isEmpty() || (i + 1 < end && !findReference(lines[i + 1].text).isEmpty())))
            return i;
    }
    return end;
}

std::optional<PaperKind> kindIn(const std::vector<TextLine> &lines, size_t end)
{
    constexpr qsizetype longestTitle = 110;
    for (size_t i = 0; i < std::min(end, lines.size()); ++i) {
        if (lines[i].text.size() > longestTitle || lines[i].text.endsWith(u'.'))
            continue;
        for (const Sign &sign : signsOfKinds()) {
            if (sign.form.match(lines[i].text).hasMatch())
                return sign.kind;
        }
    }
    return std::nullopt;
}

bool hasHeadings(const std::vector<TextLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return endsClauses(line.text); });
}

}

bool isStatusLetter(const std::vector<TextLine> &lines, size_t body)
{
    const size_t end = std::min(lines.size(), body + 1);
    const auto says = [&](const auto &word, size_t to) {
        return std::any_of(lines.begin(), lines.begin() + std::ptrdiff_t(to),
                           [&word](const TextLine &line) { return word(line.text); });
    };
    const size_t subject = findSubject(lines, end);
    // What a paper is stands above what it is about.
    const auto kind = kindIn(lines, std::min(subject, body));
    if (kind &&
        !(kind == PaperKind::Paper && says(speaksOfControl, end) && !kindAbove(lines, body) && !hasHeadings(lines)))
        return false;
    // A letter too may tell that the council decides, a motion may greet as well.
    const auto above = kindAbove(lines, body);
    if (above && !(above == PaperKind::Paper && subject < end && says(isSalutation, end)))
        return false;
    if (says(speaksOfControl, end))
        return true;
    return says(speaksOfReport, end) && !hasHeadings(lines);
}

std::optional<PaperKind> paperKindOf(const std::vector<TextLine> &lines)
{
    constexpr size_t head = 60;
    if (const auto kind = kindIn(lines, head))
        return kind;
    for (size_t i = 0; i < std::min(lines.size(), head); ++i) {
        if (const auto kind = kindAbove(lines, i + 1))
            return kind;
    }
    return std::nullopt;
}

std::optional<PaperKind> tableKindOf(const QStringList &source)
{
    constexpr qsizetype leastLines = 4;
    constexpr qsizetype leastColumns = 3;
    qsizetype lines = 0;
    qsizetype rows = 0;
    for (const QString &line : source) {
        const qsizetype columns = 1 + std::max(line.count(u';'), line.count(u'\t'));
        lines += !line.trimmed().isEmpty();
        rows += columns >= leastColumns;
    }
    return lines >= leastLines && rows * 3 >= lines * 2 ? std::optional(PaperKind::Table) : std::nullopt;
}

QString refusalOf(const QString &fileName, std::optional<PaperKind> kind)
{
    const auto says = [&fileName](const char *text) { return translated(text).arg(fileName); };
    if (!kind)
        return says(QT_TRANSLATE_NOOP(
            "MemoReader",
            "“%1” is no status letter: it has no subject with a resolution and no numbered clauses. Nothing was stored."));
    switch (*kind) {
    case PaperKind::Paper:
        return says(QT_TRANSLATE_NOOP("MemoReader",
                                      "“%1” is a paper for a decision and no status letter. Nothing was stored."));
    case PaperKind::Motion:
        return says(QT_TRANSLATE_NOOP("MemoReader", "“%1” is a motion and no status letter. Nothing was stored."));
    case PaperKind::Question:
        return says(QT_TRANSLATE_NOOP(
            "MemoReader", "“%1” is a question to the administration and no status letter. Nothing was stored."));
    case PaperKind::Answer:
        return says(QT_TRANSLATE_NOOP("MemoReader",
                                      "“%1” is an answer to a question and no status letter. Nothing was stored."));
    case PaperKind::Minutes:
        return says(
            QT_TRANSLATE_NOOP("MemoReader", "“%1” are minutes of a meeting and no status letter. Nothing was stored."));
    case PaperKind::Invitation:
        return says(QT_TRANSLATE_NOOP("MemoReader",
                                      "“%1” is an invitation to a meeting and no status letter. Nothing was stored."));
    case PaperKind::PressRelease:
        return says(QT_TRANSLATE_NOOP(
            "MemoReader", "“%1” is written for the press or the public and is no status letter. Nothing was stored."));
    case PaperKind::Table:
        return says(QT_TRANSLATE_NOOP("MemoReader", "“%1” is a table and no status letter. Nothing was stored."));
    }
    return {};
}

bool endsClauses(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral(
        "^(?:(?:Sachverhalt|Begründung|Sachdarstellung|Problembeschreibung)(?:(?:\\s+und\\s+|\\s*/\\s*)\\p{Lu}\\p{Ll}+)?|Anlagen?|Anlagenverzeichnis|Finanzielle Auswirkungen|"
        "Kosten und Finanzierung|Abstimmungsergebnis|Beratungsergebnis)(?:\\s*:|\\s*$)"));
    return heading.match(line).hasMatch();
}

}
