#pragma once

#include "ui/spelling/Speller.h"

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace ui::spelling {

/// Underlines what is written wrong, paragraph by paragraph as they change. The word at the cursor is left alone while
/// it is being typed.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SpellingHighlighter(QPlainTextEdit &editor, Speller &speller);

protected:
    void highlightBlock(const QString &text) override;

private:
    void checkWaiting();
    void cursorMoved();
    bool isBeingTyped(qsizetype wordEnd) const;

    QPlainTextEdit &m_editor;
    Speller &m_speller;
    int m_typedBlock = -1; ///< holds a word that was left alone
    bool m_typing = false;
};

}
