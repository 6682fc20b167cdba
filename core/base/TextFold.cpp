#include "core/base/TextFold.h"

namespace core::base {
namespace {

enum class Umlaut { WithE, Base };

QStringView umlautWithE(QChar lower)
{
    switch (lower.unicode()) {
    case u'ä':
        return u"ae";
    case u'ö':
        return u"oe";
    case u'ü':
        return u"ue";
    default:
        return {};
    }
}

void appendFolded(QString &out, QChar c, Umlaut umlaut)
{
    if (c.unicode() < 0x80) {
        out += c.toLower();
        return;
    }
    const QChar lower = c.toLower();
    if (lower == u'ß' || c == QChar(0x1E9E)) {
        out += u"ss";
        return;
    }
    if (const QStringView pair = umlautWithE(lower); !pair.isEmpty() && umlaut == Umlaut::WithE) {
        out += pair;
        return;
    }
    if (lower.decompositionTag() == QChar::NoDecomposition) {
        if (lower.category() != QChar::Mark_NonSpacing)
            out += lower;
        return;
    }
    const QString parts = QString(lower).normalized(QString::NormalizationForm_KD);
    for (QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing)
            out += part.toLower();
    }
}

QString folded(QStringView text, Umlaut umlaut)
{
    // A base letter followed by a combining diaeresis must fold like the composed letter.
    QString composed;
    bool decomposed = false;
    for (QChar c : text)
        decomposed = decomposed || c.category() == QChar::Mark_NonSpacing;
    if (decomposed) {
        composed = text.toString().normalized(QString::NormalizationForm_C);
        text = composed;
    }
    QString out;
    out.reserve(text.size() + 8);
    for (QChar c : text)
        appendFolded(out, c, umlaut);
    return out;
}

template <class Use>
void forEachWord(QStringView text, Use use)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            use(text.mid(start, i - start));
            start = -1;
        }
    }
}

}

QString fold(QStringView text)
{
    return folded(text, Umlaut::WithE);
}

QString foldForSort(QStringView text)
{
    return folded(text, Umlaut::Base);
}

QString naturalSortKey(QStringView text)
{
    constexpr qsizetype paddedDigits = 10;
    const QString base = foldForSort(text);
    QString key;
    for (qsizetype i = 0; i < base.size();) {
        if (!base[i].isDigit()) {
            key += base[i++];
            continue;
        }
        qsizetype end = i;
        while (end < base.size() && base[end].isDigit())
            ++end;
        key += QString(qMax<qsizetype>(0, paddedDigits - (end - i)), u'0');
        key += QStringView(base).mid(i, end - i);
        i = end;
    }
    return key;
}

QString foldForIndex(QStringView text)
{
    QString out;
    out.reserve(text.size() + 16);
    forEachWord(text, [&out](QStringView word) {
        const QString withE = folded(word, Umlaut::WithE);
        if (!out.isEmpty())
            out += u' ';
        out += withE;
        const QString base = folded(word, Umlaut::Base);
        if (base != withE)
            out += u' ' + base;
    });
    return out;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](QStringView word) { words += fold(word); });
    return words;
}

}
