#include "core/import/Doubts.h"

#include "core/import/WordDoubts.h"
#include "core/rules/ReviewDay.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// Words of the formulas of a letter. Only what is misread for one of them needs to stand here.
const QStringList &usualSalutation()
{
    static const QStringList words =
        QStringLiteral(
            "Sehr geehrte geehrter geehrten Damen und Herren Herr Herrn Frau Liebe Lieber Mitglieder des Stadtrates Stadtrats Kolleginnen Kollegen "
            "Stadträtinnen Stadträte Fraktionen Oberbürgermeister Oberbürgermeisterin Werte Guten Tag meine Bezirksverordnete Stadtverordnete Ratsmitglieder Ratsfrauen Ratsherren")
            .split(u' ');
    return words;
}

const QStringList &usualClosing()
{
    static const QStringList words =
        QStringLiteral(
            "Mit freundlichen freundlichem freundliche Freundliche Grüßen Grüssen Gruessen Grüße Gruß besten Beste kollegialen Hochachtungsvoll vorzüglicher Viele")
            .split(u' ');
    return words;
}

const QStringList &usualFunction()
{
    static const QStringList words =
        QStringLiteral(
            "Beigeordneter Beigeordnete Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Erster Erste Dezernent Dezernentin Referent Referentin "
            "Amtsleiter Amtsleiterin Amtsleitung Stadtrat Stadträtin Stadtbaurat Stadtbaurätin Stadtkämmerer Stadtkämmerin Fachbereichsleiter Fachbereichsleiterin "
            "Abteilungsleiter Abteilungsleiterin Sachgebietsleiter Sachgebietsleiterin Landrat Landrätin Direktor Direktorin Senator Senatorin Geschäftsbereich Dezernat "
            "für und der des die Leiter Leiterin Leitung")
            .split(u' ');
    return words;
}

/// "V1122/21" is of 2021, 0 where a number does not tell.
int yearOf(const QString &reference)
{
    static const QRegularExpression year(QStringLiteral("^\\p{L}[^/]*\\d/(?:20)?(?<year>\\d{2})$"));
    const auto match = year.match(reference);
    return match.hasMatch() ? 2000 + match.capturedView(u"year").toInt() : 0;
}

class Doubts
{
public:
    Doubts(ReadMemo &memo, const DoubtSources &sources) : m_memo(memo), m_sources(sources) {}

    void findMarks()
    {
        for (const ReadWarning &mark : m_sources.marks)
            add(passageAt(mark.line, {}), mark.line, mark.message);
    }

    void findParts()
    {
        for (const HiddenPart &part : findHiddenParts(m_sources.sections))
            addAt(part.line, {part.words}, part.message, {});
        for (const QString &field : unusuallyLong(m_memo))
            add(field, m_memo.places[field].first,
                translated(
                    QT_TRANSLATE_NOOP("MemoReader", "This part is unusually long; another may have run into it.")));
    }

    void findDates()
    {
        if (m_memo.nextReviewOn && m_memo.date && *m_memo.nextReviewOn <= *m_memo.date)
            add(QStringLiteral("nextReviewOn"), m_memo.places[QStringLiteral("nextReviewOn")].first,
                translated(QT_TRANSLATE_NOOP(
                    "MemoReader",
                    "The next review is not after the date of the letter; one of the two may be misread.")));
        if (m_memo.nextReviewOn && m_memo.date &&
            rules::doubtOnReview(*m_memo.nextReviewOn, *m_memo.date) == rules::ReviewDoubt::Far)
            add(QStringLiteral("nextReviewOn"), m_memo.places[QStringLiteral("nextReviewOn")].first,
                translated(QT_TRANSLATE_NOOP(
                    "MemoReader",
                    "The next review is more than five years after the date of the letter; one of the two may be misread.")));
        const int decided = yearOf(m_memo.reference);
        constexpr int mostYearsOfControl = 20;
        if (decided > 0 && m_memo.date &&
            (m_memo.date->year() < decided || m_memo.date->year() > decided + mostYearsOfControl))
            add(QStringLiteral("date"), m_memo.places[QStringLiteral("date")].first,
                translated(
                    QT_TRANSLATE_NOOP(
                        "MemoReader",
                        "The date of the letter does not fit a resolution of %1; one of the two may be misread."))
                    .arg(decided));
    }

    /// A letter tells every clause; a number that is left out may hide in the part above.
    void findGaps()
    {
        int before = 0;
        for (size_t i = 0; i < m_memo.clauses.size(); ++i) {
            bool isNumber = false;
            const int number = m_memo.clauses[i].label.toInt(&isNumber);
            if (isNumber && (before > 0 || i == 0) && number > before + 1)
                add(QStringLiteral("clauses[%1]").arg(i), m_memo.places[QStringLiteral("clauses[%1]").arg(i)].first,
                    translated(QT_TRANSLATE_NOOP("MemoReader", "No clause %1 was found before clause %2."))
                        .arg(before + 1)
                        .arg(number));
            before = isNumber ? number : 0;
        }
    }

    void findWords(WordJudge &judge)
    {
        for (const char *name : {"title", "division", "opening"})
            addWords(QString::fromLatin1(name), 0, judge.inText(textOf(m_memo, QString::fromLatin1(name))));
        addWords(QStringLiteral("salutation"), 0, judge.inFormula(m_memo.salutation, usualSalutation()));
        for (size_t i = 0; i < m_memo.clauses.size(); ++i)
            addWords(QStringLiteral("clauses[%1]").arg(i), 0, judge.inText(m_memo.clauses[i].text));
        for (size_t i = 0; i < m_memo.reports.size(); ++i)
            addWords(QStringLiteral("reports[%1]").arg(i), 0, judge.inText(m_memo.reports[i].text));
        addWords(QStringLiteral("closing"), 0, judge.inFormula(m_memo.closing, usualClosing()));
        findInPersons(QStringLiteral("signatories"), m_memo.signatories, judge);
        findInPersons(QStringLiteral("acknowledgements"), m_memo.acknowledgements, judge);
    }

    void findTorn(const std::vector<TornDoubt> &all)
    {
        for (const TornDoubt &torn : all) {
            const QString joined = torn.first + torn.second;
            const QString apart = torn.first + (torn.hyphen ? u'-' : u' ') + torn.second;
            const char *const message =
                torn.hyphen
                    ? QT_TRANSLATE_NOOP("MemoReader",
                                        "It is not sure whether the hyphen between “%1” and “%2” belongs to the word.")
                : torn.joined
                    ? QT_TRANSLATE_NOOP("MemoReader",
                                        "“%1” and “%2” were joined over the line end; they might be two words.")
                    : QT_TRANSLATE_NOOP("MemoReader", "“%1” and “%2” might be one word that the line end has torn.");
            const QStringList forms = torn.joined
                                          ? QStringList{joined}
                                          : QStringList{apart, torn.first + QStringLiteral("\n\n") + torn.second};
            addAt(torn.line, forms, translated(message).arg(torn.first, torn.second), torn.joined ? apart : joined);
        }
    }

    void sort()
    {
        std::stable_sort(m_memo.warnings.begin(), m_memo.warnings.end(),
                         [](const ReadWarning &a, const ReadWarning &b) { return a.line < b.line; });
    }

private:
    void add(const QString &field, int line, const QString &message)
    {
        m_memo.warnings.push_back({field, line, message});
    }

    /// On the first of these forms that a passage has which was read from the line; on its passage as a whole when none has.
    void addAt(int line, const QStringList &forms, const QString &message, const QString &suggestion)
    {
        for (const QString &form : forms) {
            const QString field = passageAt(line, form);
            const qsizetype from = m_behind.value({field, form});
            const qsizetype start = textOf(m_memo, field).indexOf(form, from);
            if (start < 0)
                continue;
            m_behind[{field, form}] = start + form.size();
            m_memo.warnings.push_back({field, line, message, start, form.size(), suggestion});
            return;
        }
        add(passageAt(line, {}), line, message);
    }

    void addWords(const QString &field, qsizetype offset, const std::vector<WordDoubt> &words)
    {
        for (const WordDoubt &word : words) {
            const QString message =
                word.guess.isEmpty() ? translated(QT_TRANSLATE_NOOP("MemoReader", "“%1” looks misread.")).arg(word.word)
                                     : translated(QT_TRANSLATE_NOOP("MemoReader", "“%1” looks misread; perhaps “%2”."))
                                           .arg(word.word, word.guess);
            m_memo.warnings.push_back({field, lineOf(field, word.word, offset + word.start), message,
                                       offset + word.start, word.word.size(), word.guess});
        }
    }

    void findInPersons(const QString &field, const std::vector<ReadPerson> &persons, WordJudge &judge)
    {
        qsizetype offset = 0;
        for (const ReadPerson &person : persons) {
            const QString line = personLine(person);
            addWords(field, offset + (person.prefix.isEmpty() ? 0 : person.prefix.size() + 1),
                     judge.inName(person.name));
            addWords(field, offset + line.size() - person.function.size(),
                     judge.inFormula(person.function, usualFunction()));
            offset += line.size() + 1;
        }
    }

    /// The clause or report that was read from a line and has these words; all clauses where there is none.
    QString passageAt(int line, const QString &words) const
    {
        for (const auto &[field, range] : m_memo.places) {
            if (field.endsWith(u']') && range.first <= line && line <= range.last &&
                textOf(m_memo, field).contains(words))
                return field;
        }
        return QStringLiteral("clauses");
    }

    /// The line of the source from which a word of a field came: the same one of all its like in field and lines.
    int lineOf(const QString &field, const QString &word, qsizetype start) const
    {
        const auto place = m_memo.places.find(field);
        if (place == m_memo.places.end())
            return 0;
        qsizetype before = QStringView(textOf(m_memo, field)).left(start).count(word);
        for (int line = place->second.first;
             line > 0 && line <= std::min(place->second.last, int(m_sources.lines.size())); ++line) {
            const qsizetype here = m_sources.lines[line - 1].simplified().count(word);
            if (here > before)
                return line;
            before -= here;
        }
        return place->second.first;
    }

    ReadMemo &m_memo;
    const DoubtSources &m_sources;
    QHash<std::pair<QString, QString>, qsizetype> m_behind; ///< of field and words: where to look for the next ones
};

}

void addDoubts(ReadMemo &memo, const DoubtSources &sources, const LineJoiner &joiner,
               const spelling::Dictionary &dictionary, const base::Progress &progress)
{
    Doubts doubts(memo, sources);
    doubts.findMarks();
    doubts.findParts();
    doubts.findDates();
    doubts.findGaps();
    if (dictionary.isAvailable()) {
        WordJudge judge(dictionary, progress);
        doubts.findWords(judge);
        doubts.findTorn(joiner.doubts(sources.body));
    } else {
        memo.warnings.push_back(
            {QStringLiteral("clauses"), 0,
             translated(QT_TRANSLATE_NOOP(
                 "MemoReader",
                 "The German dictionary (hunspell-de-de) is missing: words broken by a scan were not repaired."))});
    }
    doubts.sort();
}

}
