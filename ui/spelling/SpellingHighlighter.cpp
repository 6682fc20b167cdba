#include "ui/spelling/SpellingHighlighter.h"

#include "core/spelling/Words.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace ui::spelling {
namespace {

/// States of a paragraph.
constexpr int allKnown = 0;
constexpr int waiting = 1;

QTextCharFormat wrongFormat()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(QColor(200, 40, 40)); // a wave: the shape tells it, not only the colour
    return format;
}

}

SpellingHighlighter::SpellingHighlighter(QPlainTextEdit &editor, Speller &speller)
    : QSyntaxHighlighter(editor.document()), m_editor(editor), m_speller(speller)
{
    connect(&m_speller, &Speller::judged, this, &SpellingHighlighter::checkWaiting);
    connect(&m_speller, &Speller::rulesChanged, this, &QSyntaxHighlighter::rehighlight);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellingHighlighter::cursorMoved);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) { m_typing = added == 1 && removed == 0; });
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(allKnown);
    if (!m_speller.isOn() || m_editor.isReadOnly())
        return;
    for (const core::spelling::Word &word : core::spelling::wordsOf(text)) {
        if (isBeingTyped(word.position + word.length)) {
            m_typedBlock = currentBlock().blockNumber();
            continue;
        }
        switch (m_speller.judge(word.text)) {
        case Speller::Verdict::Right:
            break;
        case Speller::Verdict::Asked:
            setCurrentBlockState(waiting);
            break;
        case Speller::Verdict::Wrong:
            setFormat(int(word.position), int(word.length), wrongFormat());
            break;
        }
    }
}

void SpellingHighlighter::checkWaiting()
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (block.userState() == waiting)
            rehighlightBlock(block);
    }
}

void SpellingHighlighter::cursorMoved()
{
    if (m_typedBlock < 0 || m_typing) {
        m_typing = false;
        return;
    }
    const QTextBlock block = document()->findBlockByNumber(m_typedBlock);
    m_typedBlock = -1;
    if (block.isValid())
        rehighlightBlock(block);
}

bool SpellingHighlighter::isBeingTyped(qsizetype wordEnd) const
{
    return m_editor.hasFocus() && m_editor.textCursor().position() == currentBlock().position() + wordEnd;
}

}
