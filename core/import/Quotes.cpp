#include "core/import/Quotes.h"

#include <algorithm>

namespace core::import {

bool startsWithQuote(const QString &text)
{
    if (text.isEmpty())
        return false;
    return QStringLiteral("„\"»“‚«‟”").contains(text.front()) || text.startsWith(QStringLiteral(",,")) ||
           text.startsWith(QStringLiteral("''")) || text.startsWith(QStringLiteral(",‚"));
}

bool isCloser(QChar c)
{
    return QStringLiteral("“”\"«»‘’'").contains(c);
}

QuoteDepth::QuoteDepth(QChar outer) : m_guillemets(outer == u'»' || outer == u'«'), m_outer(outer)
{
}

void QuoteDepth::read(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    const bool wordStarts = (i == 0 || text[i - 1].isSpace() || QStringLiteral("(/-–„»").contains(text[i - 1])) &&
                            i + 1 < text.size() && !text[i + 1].isSpace();
    if (m_guillemets) {
        if (c == m_outer)
            ++m_depth;
        else if (c == (m_outer == u'»' ? u'«' : u'»'))
            --m_depth;
        return;
    }
    if (c == u'„' || (c == u',' && i + 1 < text.size() && text[i + 1] == u',')) {
        ++m_depth;
    } else if (c == u'”' || (c == u'“' && !(wordStarts && m_outer == u'“'))) {
        --m_depth;
    } else if (c == u'“') {
        ++m_depth;
    } else if (c == u'"') {
        m_depth += wordStarts ? 1 : -1;
    }
}

void QuoteDepth::reopen()
{
    m_depth = std::max(m_depth, 0);
}

namespace {

/// Whether every closing mark of the text has its opening one, so that the last mark belongs to the wording.
bool isBalanced(const QString &text)
{
    const qsizetype opening = text.count(u'„') + text.count(u'»') + text.count(QStringLiteral(",,"));
    const qsizetype closing = text.count(u'“') + text.count(u'”') + text.count(u'«');
    const qsizetype ascii = text.count(u'"');
    if (text.back() == u'‘') // as an apostrophe it ends no text
        return text.count(u'‚') >= text.count(u'‘');
    if (opening == 0 && closing == 0)
        return ascii % 2 == 0;
    return opening == closing + ascii;
}

}

QString withoutQuotes(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QStringLiteral("''")) && text.endsWith(QStringLiteral("''")))
        text.chop(2);
    while (text.endsWith(QStringLiteral("\".")) || text.endsWith(QStringLiteral("“.")) ||
           text.endsWith(QStringLiteral("”.")))
        text.chop(1);
    if (text.startsWith(QStringLiteral(",,")) || text.startsWith(QStringLiteral("''")))
        text.remove(0, 2);
    else if (startsWithQuote(text))
        text.remove(0, 1);
    if (!text.isEmpty() && isCloser(text.back()) && !isBalanced(text))
        text.chop(1);
    return text.trimmed();
}

}
