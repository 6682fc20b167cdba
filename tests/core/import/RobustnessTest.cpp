#include "tests/core/import/LetterScore.h"

#include "tests/support/Printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace core::import;
using core::base::ErrorKind;
using tests::import::LetterCase;

namespace {

using Random = std::mt19937;
using Mutation = std::function<QByteArray(const QByteArray &, Random &)>;

qsizetype below(qsizetype limit, Random &random)
{
    return limit <= 0 ? 0 : qsizetype(random() % quint32(limit));
}

QByteArray withLines(const QByteArray &text, const std::function<void(QByteArrayList &)> &change)
{
    QByteArrayList lines = text.split('\n');
    change(lines);
    return lines.join('\n');
}

/// What may happen to a letter on its way: scans, copies, broken transfers, malice.
const std::vector<std::pair<const char *, Mutation>> &mutations()
{
    static const std::vector<std::pair<const char *, Mutation>> all = {
        {"cut off", [](const QByteArray &text, Random &r) { return text.left(below(text.size(), r)); }},
        {"beginning lost", [](const QByteArray &text, Random &r) { return text.mid(below(text.size(), r)); }},
        {"lines doubled",
         [](const QByteArray &text, Random &r) {
             return withLines(text, [&](QByteArrayList &lines) {
                 for (int i = 0; i < 10; ++i)
                     lines.insert(below(lines.size(), r), lines[below(lines.size(), r)]);
             });
         }},
        {"lines lost",
         [](const QByteArray &text, Random &r) {
             return withLines(text, [&](QByteArrayList &lines) {
                 for (int i = 0; i < 8 && lines.size() > 1; ++i)
                     lines.removeAt(below(lines.size(), r));
             });
         }},
        {"lines mixed up",
         [](const QByteArray &text, Random &r) {
             return withLines(text, [&](QByteArrayList &lines) { std::shuffle(lines.begin(), lines.end(), r); });
         }},
        {"bytes exchanged",
         [](QByteArray text, Random &r) {
             for (int i = 0; i < 40; ++i)
                 text[below(text.size(), r)] = char(r() & 0xff);
             return text;
         }},
        {"marks thrown in",
         [](QByteArray text, Random &r) {
             static const QByteArrayList marks = {
                 "„",           "“",           "\"", "»", "«",  ",,",   "1.", "2. „",
                 "Zu Punkt 1:", "\f",          "(",  ")", "\t", "    ", "-",  "Seite 2 von 3",
                 "\xC2\xAD",    "\xE2\x80\xAE"};
             for (int i = 0; i < 30; ++i)
                 text.insert(below(text.size(), r), marks[below(marks.size(), r)]);
             return text;
         }},
        {"numbers everywhere",
         [](const QByteArray &text, Random &r) {
             return withLines(text, [&](QByteArrayList &lines) {
                 for (QByteArray &line : lines)
                     line.prepend(QByteArray::number(int(below(12, r))) + ". ");
             });
         }},
        {"one line of all", [](QByteArray text, Random &) { return text.replace('\n', ' '); }},
        {"a word a line", [](QByteArray text, Random &) { return text.replace(' ', '\n'); }},
        {"quotations nested deeply",
         [](const QByteArray &text, Random &r) {
             return QByteArray(text).insert(below(text.size(), r), QByteArray("„").repeated(5000));
         }},
    };
    return all;
}

class RobustnessTest : public testing::Test
{
protected:
    core::base::Result<SourceText> source(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("brief.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        return readSource(file.fileName());
    }

    QTemporaryDir m_folder;
    MemoReader m_reader;
};

/// Whatever was read holds together.
void expectSound(const ReadMemo &memo, const SourceText &source)
{
    ASSERT_FALSE(memo.clauses.empty());
    for (const ReadClause &clause : memo.clauses)
        EXPECT_FALSE(clause.label.isEmpty());
    for (const ReadReport &report : memo.reports) {
        EXPECT_FALSE(report.clauses.empty());
        EXPECT_FALSE(report.text.trimmed().isEmpty());
        for (int clause : report.clauses)
            EXPECT_TRUE(clause >= 0 && clause < int(memo.clauses.size()));
    }
    for (const ReadWarning &warning : memo.warnings) {
        EXPECT_TRUE(warning.line >= 0 && warning.line <= source.lines.size());
        EXPECT_FALSE(warning.message.isEmpty());
        EXPECT_FALSE(warning.field.isEmpty());
    }
    for (const auto &[field, place] : memo.places)
        EXPECT_TRUE(place.first >= 1 && place.first <= place.last && place.last <= source.lines.size())
            << field.toStdString() << ' ' << place.first << '-' << place.last;
}

/// Cancels at a given question, and counts them.
class Stopper : public core::base::Progress
{
public:
    explicit Stopper(int questions) : m_left(questions) {}
    bool cancelled() const override
    {
        ++asked;
        return m_left-- <= 0;
    }
    mutable int asked = 0;

private:
    mutable int m_left;
};

/// A letter with one report of many lines.
SourceText longLetter(int lines)
{
    SourceText letter{QStringLiteral("lang.txt"),
                      {QStringLiteral("Beschlusskontrolle zu V0123/21"),
                       QStringLiteral("Neubau der Brücke"),
                       {},
                       QStringLiteral("Sehr geehrte Damen und Herren,"),
                       {},
                       QStringLiteral("1. „Die Brücke wird gebaut.“"),
                       {}}};
    for (int i = 0; i < lines; ++i)
        letter.lines += QStringLiteral("Der Abschnitt %1 der Brücke wurde planmäßig herge").arg(i);
    letter.lines += {QString(), QStringLiteral("Nächste Beschlusskontrolle: 01.02.2022")};
    return letter;
}

}

TEST_F(RobustnessTest, damagedBeyondRecognitionALetterIsReadSoundlyOrRefused)
{
    Random random(20260722);
    int read = 0;
    int refused = 0;
    for (const LetterCase &letter : tests::import::letterCases()) {
        const QByteArray bytes = letter.source.lines.join(u'\n').toUtf8();
        for (const auto &[name, mutate] : mutations()) {
            SCOPED_TRACE(letter.name.toStdString() + ": " + name);
            const QByteArray mutated = mutate(bytes, random);
            const auto text = source(mutated);
            if (!text) {
                EXPECT_EQ(text.error().kind, ErrorKind::NotRecognised);
                ++refused;
                continue;
            }
            const auto memo = m_reader.read(*text);
            if (!memo) {
                EXPECT_EQ(memo.error().kind, ErrorKind::NotRecognised);
                ++refused;
                continue;
            }
            expectSound(*memo, *text);
            ++read;
        }
    }
    // Neither is the reader so timid nor so bold that the test would prove nothing.
    EXPECT_GT(read, 300);
    EXPECT_GT(refused, 50);
}

TEST_F(RobustnessTest, lineOf200000CharactersIsKeptWhole)
{
    SourceText letter = longLetter(0);
    const QString line = QStringLiteral("Das Gutachten „Tragwerk“ liegt vor. ").repeated(6000).trimmed();
    letter.lines.insert(7, line);
    const auto memo = m_reader.read(letter);
    ASSERT_TRUE(memo.ok());
    ASSERT_EQ(memo->reports.size(), 1u);
    EXPECT_EQ(memo->reports[0].text, line);
}

TEST_F(RobustnessTest, clauseOf200000CharactersFullOfMarksIsKeptWhole)
{
    SourceText letter = longLetter(1);
    const QString wording = QStringLiteral("Der Plan „Stadt 2030“ gilt, ").repeated(8000).trimmed();
    letter.lines[5] = QStringLiteral("1. „%1“").arg(wording);
    const auto memo = m_reader.read(letter);
    ASSERT_TRUE(memo.ok());
    EXPECT_EQ(memo->clauses[0].text, wording);
}

TEST_F(RobustnessTest, textFarBeyondAnyLetterIsRefusedWithASentence)
{
    const auto memo = m_reader.read(longLetter(9'000));
    ASSERT_FALSE(memo.ok());
    EXPECT_EQ(memo.error().kind, ErrorKind::NotRecognised);
    EXPECT_TRUE(memo.error().detail.contains(QStringLiteral("lang.txt")));
}

TEST_F(RobustnessTest, readingStopsAtWhicheverQuestionItIsCancelled)
{
    const SourceText letter = longLetter(400);
    Stopper never(1'000'000'000);
    ASSERT_TRUE(m_reader.read(letter, never).ok());
    // Every line is asked for several times: nothing runs long without a question.
    EXPECT_GT(never.asked, 4 * 400);
    for (int questions = 0; questions < never.asked; questions += std::max(1, never.asked / 97)) {
        Stopper stopper(questions);
        const auto memo = m_reader.read(letter, stopper);
        ASSERT_FALSE(memo.ok()) << questions;
        EXPECT_EQ(memo.error().kind, ErrorKind::Cancelled);
    }
}
