#pragma once

#include "ui/spelling/Speller.h"

class QMenu;
class QPlainTextEdit;

namespace ui::spelling {

/// Helps with writing in one editor: marks mistakes, offers corrections in the context menu, has keys for emphasis.
class WritingAid : public QObject
{
    Q_OBJECT
public:
    /// Whether the text may have emphasis and lists; the wording of a clause has none of ours.
    enum class Markup { Reports, None };

    /// Lives as long as the editor.
    static void attach(QPlainTextEdit &editor, session::Session &session, Markup markup);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WritingAid(QPlainTextEdit &editor, Speller &speller, Markup markup);
    void showMenu(QPoint at, bool byKey);
    void addCorrections(QMenu &menu, int position);
    void addEmphasis(QMenu &menu);
    void addSwitch(QMenu &menu);
    void replace(int position, int length, const QString &text);

    QPlainTextEdit &m_editor;
    Speller &m_speller;
    Markup m_markup;
};

}
