#include "core/spelling/Dictionary.h"

#include <QFile>
#include <QStringConverter>
#include <hunspell.hxx>

namespace core::spelling {
namespace {

/// Answers beyond this are forgotten; a letter has a few hundred different words.
constexpr qsizetype rememberedAnswers = 200'000;
/// No German word is longer, and what is costs much time.
constexpr qsizetype longestWord = 80;

}

Dictionary::Dictionary() : Dictionary(QStringLiteral("/usr/share/hunspell"))
{
}

Dictionary::Dictionary(const QString &folder)
{
    const QString base = folder + QStringLiteral("/de_DE");
    if (!QFile::exists(base + QStringLiteral(".dic")) || !QFile::exists(base + QStringLiteral(".aff")))
        return;
    m_hunspell = std::make_unique<Hunspell>(qPrintable(base + QStringLiteral(".aff")),
                                            qPrintable(base + QStringLiteral(".dic")));
    m_isUtf8 = m_hunspell->get_dict_encoding() == "UTF-8";
}

Dictionary::~Dictionary() = default;

Dictionary::Answer Dictionary::answer(const QString &word) const
{
    if (!m_hunspell || word.isEmpty() || word.size() > longestWord)
        return Answer::Unknown;
    const auto remembered = m_answers.constFind(word);
    if (remembered != m_answers.constEnd())
        return *remembered;
    if (m_answers.size() > rememberedAnswers)
        m_answers.clear();
    const Answer found = ask(word);
    m_answers.insert(word, found);
    return found;
}

Dictionary::Answer Dictionary::ask(const QString &word) const
{
    const QByteArray bytes = encoded(word);
    int info = 0;
    if (bytes.isEmpty() || !m_hunspell->spell(bytes.toStdString(), &info))
        return Answer::Unknown;
    return (info & SPELL_COMPOUND) != 0 ? Answer::Compound : Answer::Listed;
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList found;
    if (!m_hunspell || word.size() > longestWord)
        return found;
    const QByteArray bytes = encoded(word);
    if (bytes.isEmpty())
        return found;
    for (const std::string &suggested : m_hunspell->suggest(bytes.toStdString()))
        found += m_isUtf8 ? QString::fromStdString(suggested)
                          : QString::fromLatin1(suggested.data(), qsizetype(suggested.size()));
    return found;
}

QByteArray Dictionary::encoded(const QString &word) const
{
    // The German list is encoded in ISO-8859-1; a word that does not fit into it is none.
    QStringEncoder encode(m_isUtf8 ? QStringEncoder::Utf8 : QStringEncoder::Latin1);
    const QByteArray bytes = encode(word);
    return encode.hasError() ? QByteArray() : bytes;
}

}
