#pragma once

#include "core/letter/content/Markup.h"
#include "core/letter/page/PageData.h"

#include <QFont>
#include <QString>

namespace core::letter::inline page {

/// How a stretch of text is set.
struct TextStyle {
    double pt = 11;
    bool bold = false;
    bool italic = false;
};

/// Breaks text into lines and keeps it for the pages.
class TextSetter
{
public:
    TextSetter(QString fontFamily, std::vector<std::unique_ptr<QTextLayout>> *texts)
        : m_family(std::move(fontFamily)), m_texts(texts)
    {
    }

    /// Sets a text no wider than the width in millimetres. Words that are wider are divided anywhere.
    const QTextLayout &set(const QString &text, const TextStyle &style, double widthMm);
    /// The same with the emphasis of its runs.
    const QTextLayout &set(const std::vector<TextRun> &runs, const TextStyle &style, double widthMm);

    double widthMm(const QString &text, const TextStyle &style) const;

    /// Of the font itself, in units: lines with letters of a taller fallback font still share a baseline grid.
    double ascent(const TextStyle &style) const;

private:
    QFont font(const TextStyle &style) const;
    const QTextLayout &set(const QString &plain, const QList<QTextLayout::FormatRange> &formats, const TextStyle &style,
                           double widthMm);

    QString m_family;
    std::vector<std::unique_ptr<QTextLayout>> *m_texts;
};

}
