#include "core/letter/content/GermanQuotes.h"

#include <QStringView>
#include <vector>

namespace core::letter::inline content {

namespace {

bool isDouble(QChar c)
{
    return QStringView(u"\"„“”‟»«").contains(c);
}

bool isSingle(QChar c)
{
    return QStringView(u"‚‘’‛›‹").contains(c);
}

bool endsBefore(QStringView text, qsizetype at)
{
    return at + 1 >= text.size() || text[at + 1].isSpace();
}

/// Reads the marks from left to right and knows which are open.
class Quotes
{
public:
    Quotes(const QString &text, int depth) : m_text(text), m_done(text), m_depth(depth) {}

    QString german()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!isDouble(c) && !isSingle(c))
                continue;
            if (c == u'„' || c == u'‚' || (isDouble(c) && beginsAt(i) && !endsBefore(m_text, i)))
                open(i, isSingle(c));
            else if (isDouble(c) ? !m_open.empty() && !m_open.back() : isEndOfSingle(i))
                close(i);
            else if (isDouble(c))
                return m_text; // it ends what nobody began
        }
        return m_open.empty() ? m_done : m_text;
    }

private:
    bool isOuter() const { return (m_depth + static_cast<int>(m_open.size())) % 2 == 0; }

    /// A word or a quotation in a quotation begins here.
    bool beginsAt(qsizetype at) const
    {
        const QChar before = at > 0 ? m_text[at - 1] : QChar(u' ');
        return before.isSpace() || QStringView(u"([{/–—-*_").contains(before) || (at > 0 && m_opened == at - 1);
    }

    /// Not an apostrophe.
    bool isEndOfSingle(qsizetype at) const
    {
        return !m_open.empty() && m_open.back() && (at + 1 == m_text.size() || !m_text[at + 1].isLetter());
    }

    void open(qsizetype at, bool single)
    {
        m_opened = at;
        // A single mark that stands by itself was meant so.
        m_done[at] = single && m_open.empty() && m_depth == 0 ? QChar(u'‚') : isOuter() ? QChar(u'„') : QChar(u'‚');
        m_kept.push_back(single && m_open.empty() && m_depth == 0);
        m_open.push_back(single);
    }

    void close(qsizetype at)
    {
        m_open.pop_back();
        m_done[at] = m_kept.back() || !isOuter() ? QChar(u'‘') : QChar(u'“');
        m_kept.pop_back();
    }

    const QString &m_text;
    QString m_done;
    int m_depth;
    qsizetype m_opened = -1;  ///< the last mark that opened
    std::vector<bool> m_open; ///< whether it is a single mark
    std::vector<bool> m_kept; ///< whether it stays a single mark
};

}

QString withGermanQuotes(const QString &text, int depth)
{
    return Quotes(text, depth).german();
}

}
