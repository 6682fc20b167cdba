#pragma once

#include <QString>

namespace core::import {

/// Opening quotation mark, also as a scan misreads it (",,").
bool startsWithQuote(const QString &text);

/// Whether the mark may close a quotation.
bool isCloser(QChar c);

/// Depth of quotation while reading on. German letters open with „ and close with “, ” or "; an ASCII mark opens only
/// at the start of a word.
class QuoteDepth
{
public:
    /// `outer`: the mark that opens the quotation.
    explicit QuoteDepth(QChar outer);

    void read(const QString &text, qsizetype i);
    bool closed() const { return m_depth <= 0; }
    void reopen();

private:
    bool m_guillemets;
    QChar m_outer;
    int m_depth = 0;
};

/// Without the marks around it; inner ones are kept.
QString withoutQuotes(QString text);

}
