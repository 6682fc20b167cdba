#include "app/cli/Output.h"

#include "app/cli/Text.h"

#include <QJsonDocument>
#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace app::cli {

using namespace core::base;

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Text from outside shall not command the terminal: control characters and what turns the direction of writing are seen
/// as a replacement character.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void writeTo(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

}

void Output::json(const QJsonObject &object)
{
    // Whoever reads it gets the text as it is, and a terminal none of its control characters.
    QString escaped;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) {
        const bool plain = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
        escaped += plain ? QString(c) : QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    line(escaped);
}

Result<void> Output::flush()
{
    writeTo(stdout, harmless(m_text));
    m_text.clear();
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return Error{ErrorKind::Io, Text::tr("The output could not be written.")};
    return {};
}

void complain(const QString &sentence)
{
    writeTo(stderr, harmless(sentence) + u'\n');
}

TextTable::TextTable(QStringList headings)
{
    m_rows.push_back(std::move(headings));
}

void TextTable::add(const QStringList &cells)
{
    m_rows.push_back(cells);
}

void TextTable::write(Output &out) const
{
    std::vector<qsizetype> widths(size_t(m_rows.front().size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    }
    for (const QStringList &row : m_rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[size_t(i)] + 2) : row[i];
        out.line(text.trimmed().isEmpty() ? QString() : text);
    }
}

QString wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line = margin;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (line.size() > indent && line.size() + 1 + word.size() > width) {
                lines.append(line);
                line = margin;
            }
            line += line.size() > indent ? QString(u' ' + word) : word;
        }
        lines.append(line.trimmed().isEmpty() ? QString() : line);
    }
    return lines.join(u'\n');
}

TerminalProgress::TerminalProgress()
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
#ifdef Q_OS_UNIX
    m_visible = isatty(STDERR_FILENO) != 0;
#endif
}

TerminalProgress::~TerminalProgress()
{
    if (m_visible && m_percent >= 0)
        writeTo(stderr, QStringLiteral("\r      \r"));
}

void TerminalProgress::advance(int done, int total)
{
    const int percent = total > 0 ? int(qint64(done) * 100 / total) : 0;
    if (!m_visible || percent == m_percent)
        return;
    m_percent = percent;
    writeTo(stderr, QStringLiteral("\r%1 %").arg(percent, 3));
}

bool TerminalProgress::cancelled() const
{
    return interrupted != 0;
}

}
