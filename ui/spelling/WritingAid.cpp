#include "ui/spelling/WritingAid.h"

#include "core/spelling/Words.h"
#include "ui/spelling/Emphasis.h"
#include "ui/spelling/SpellingHighlighter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ui::spelling {
namespace {

constexpr qsizetype mostSuggestions = 7;

using Run = void (*)(QPlainTextEdit &);

Run runOf(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Bold))
        return &toggleBold;
    if (key.matches(QKeySequence::Italic))
        return &toggleItalic;
    if (key.key() == Qt::Key_L && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return &toggleList;
    return nullptr;
}

/// A mnemonic of its own for every ampersand of a text.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

}

void WritingAid::attach(QPlainTextEdit &editor, session::Session &session, Markup markup)
{
    Speller &speller = Speller::of(session);
    new SpellingHighlighter(editor, speller);
    new WritingAid(editor, speller, markup);
}

WritingAid::WritingAid(QPlainTextEdit &editor, Speller &speller, Markup markup)
    : QObject(&editor), m_editor(editor), m_speller(speller), m_markup(markup)
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
}

bool WritingAid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        showMenu(m_editor.viewport()->mapFromGlobal(asked->globalPos()), byKey);
        return true;
    }
    if (watched != &m_editor || m_editor.isReadOnly() || m_markup == Markup::None)
        return false;
    if (event->type() == QEvent::ShortcutOverride && runOf(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // before the shortcuts of the window
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        if (const Run run = runOf(*static_cast<QKeyEvent *>(event))) {
            run(m_editor);
            return true;
        }
    }
    return false;
}

void WritingAid::showMenu(QPoint at, bool byKey)
{
    const QTextCursor cursor = byKey ? m_editor.textCursor() : m_editor.cursorForPosition(at);
    const QPoint place = m_editor.viewport()->mapToGlobal(byKey ? m_editor.cursorRect().bottomLeft() : at);
    QMenu *menu = m_editor.createStandardContextMenu(at);
    menu->setObjectName(QStringLiteral("writingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_editor.isReadOnly()) {
        addSwitch(*menu);
        if (m_markup == Markup::Reports)
            addEmphasis(*menu);
        addCorrections(*menu, cursor.position());
    }
    menu->popup(place);
}

void WritingAid::addCorrections(QMenu &menu, int position)
{
    if (!m_speller.isOn())
        return;
    const QTextBlock block = m_editor.document()->findBlock(position);
    const qsizetype inBlock = position - block.position();
    for (const core::spelling::Word &word : core::spelling::wordsOf(block.text())) {
        if (inBlock < word.position || inBlock > word.position + word.length ||
            m_speller.judge(word.text) != Speller::Verdict::Wrong)
            continue;
        QAction *first = menu.actions().value(0);
        auto *wait = new QAction(tr("Looking for suggestions…"), &menu);
        wait->setEnabled(false);
        auto *add = new QAction(tr("&Add “%1” to the word list").arg(menuText(word.text)), &menu);
        add->setObjectName(QStringLiteral("spellingAddWord"));
        connect(add, &QAction::triggered, this, [this, text = word.text] { m_speller.addWord(text); });
        menu.insertAction(first, wait);
        menu.insertAction(first, add);
        menu.insertSeparator(first);
        const int from = block.position() + int(word.position);
        const int length = int(word.length);
        connect(
            &m_speller, &Speller::suggested, &menu,
            [this, &menu, wait, asked = word.text, from, length](const QString &told, const QStringList &suggestions) {
                if (told != asked)
                    return;
                wait->setText(tr("No suggestions"));
                wait->setVisible(suggestions.isEmpty());
                for (const QString &suggestion : suggestions.mid(0, mostSuggestions)) {
                    auto *action = new QAction(menuText(suggestion), &menu);
                    connect(action, &QAction::triggered, this,
                            [this, from, length, suggestion] { replace(from, length, suggestion); });
                    menu.insertAction(wait, action);
                }
            });
        m_speller.suggest(word.text);
        return;
    }
}

void WritingAid::addEmphasis(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    const auto add = [&](const QString &text, const QKeySequence &keys, Run run) {
        auto *action = new QAction(text, &menu);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, run] { run(m_editor); });
        menu.insertAction(first, action);
    };
    add(tr("&Bold"), QKeySequence::Bold, &toggleBold);
    add(tr("&Italic"), QKeySequence::Italic, &toggleItalic);
    add(tr("&List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &toggleList);
    menu.insertSeparator(first);
}

void WritingAid::addSwitch(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    auto *spelling = new QAction(tr("&Mark spelling mistakes"), &menu);
    spelling->setObjectName(QStringLiteral("spellingOn"));
    spelling->setCheckable(true);
    spelling->setChecked(m_speller.isOn());
    connect(spelling, &QAction::toggled, &m_speller, &Speller::setOn);
    menu.insertAction(first, spelling);
    menu.insertSeparator(first);
}

void WritingAid::replace(int position, int length, const QString &text)
{
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_editor.setTextCursor(cursor);
}

}
