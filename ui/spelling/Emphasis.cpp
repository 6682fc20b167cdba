#include "ui/spelling/Emphasis.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

namespace ui::spelling {
namespace {

const QString listMark = QStringLiteral("- ");

void choose(QPlainTextEdit &editor, int from, int to)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

/// One line of what is chosen, without its list mark and spaces at its ends; emphasis does not reach over lines.
struct Stretch {
    int from;
    int to;
};

std::vector<Stretch> stretchesOf(QPlainTextEdit &editor)
{
    QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    std::vector<Stretch> stretches;
    const QTextDocument &document = *editor.document();
    for (QTextBlock block = document.findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const QString text = block.text();
        int from = qMax(0, cursor.selectionStart() - block.position());
        int to = qMin(int(text.size()), cursor.selectionEnd() - block.position());
        if (from < 2 && text.startsWith(listMark))
            from = 2;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (from < to)
            stretches.push_back({block.position() + from, block.position() + to});
    }
    return stretches;
}

void toggle(QPlainTextEdit &editor, QChar mark)
{
    const auto stretches = stretchesOf(editor);
    QTextCursor cursor = editor.textCursor();
    if (stretches.empty()) {
        cursor.insertText(QString(2, mark));
        cursor.movePosition(QTextCursor::Left);
        editor.setTextCursor(cursor);
        return;
    }
    const QTextDocument &document = *editor.document();
    const auto isMark = [&document, mark](int at) { return at >= 0 && document.characterAt(at) == mark; };
    cursor.beginEditBlock();
    // From the end, so that the places before stay.
    for (auto at = stretches.rbegin(); at != stretches.rend(); ++at) {
        const bool inside = at->to - at->from > 2 && isMark(at->from) && isMark(at->to - 1);
        const bool around = isMark(at->from - 1) && isMark(at->to);
        const auto replace = [&cursor](int from, int length, const QString &by) {
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.insertText(by);
        };
        if (inside || around) {
            replace(inside ? at->to - 1 : at->to, 1, {});
            replace(inside ? at->from : at->from - 1, 1, {});
        } else {
            replace(at->to, 0, mark);
            replace(at->from, 0, mark);
        }
        if (stretches.size() == 1) {
            const int shift = inside ? 0 : around ? -1 : 1;
            const int length = at->to - at->from - (inside ? 2 : 0);
            cursor.endEditBlock();
            choose(editor, at->from + shift, at->from + shift + length);
            return;
        }
    }
    cursor.endEditBlock();
}

}

void toggleBold(QPlainTextEdit &editor)
{
    toggle(editor, u'*');
}

void toggleItalic(QPlainTextEdit &editor)
{
    toggle(editor, u'_');
}

void toggleList(QPlainTextEdit &editor)
{
    const QTextCursor chosen = editor.textCursor();
    std::vector<QTextBlock> lines;
    for (QTextBlock block = editor.document()->findBlock(chosen.selectionStart());
         block.isValid() && block.position() <= chosen.selectionEnd(); block = block.next()) {
        if (!block.text().trimmed().isEmpty() || !chosen.hasSelection())
            lines.push_back(block);
    }
    const bool all = std::all_of(lines.begin(), lines.end(),
                                 [](const QTextBlock &line) { return line.text().startsWith(listMark); });
    QTextCursor cursor(editor.document());
    cursor.beginEditBlock();
    for (const QTextBlock &line : lines) {
        cursor.setPosition(line.position());
        if (all)
            cursor.setPosition(line.position() + int(listMark.size()), QTextCursor::KeepAnchor);
        if (all)
            cursor.removeSelectedText();
        else if (!line.text().startsWith(listMark))
            cursor.insertText(listMark);
    }
    cursor.endEditBlock();
}

EmphasisBar::EmphasisBar(QPlainTextEdit &editor, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const auto add = [&](const QString &part, const QString &text, const QString &told, const QString &keys,
                         void (*run)(QPlainTextEdit &)) {
        auto *button = new QToolButton(this);
        button->setObjectName(name + u' ' + part);
        button->setText(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, told));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(told, keys));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, &editor, [&editor, run] {
            run(editor);
            editor.setFocus();
        });
        layout->addWidget(button);
        return button;
    };
    QToolButton *bold = add(QStringLiteral("bold"), tr("B"), tr("Bold"), tr("Ctrl+B"), &toggleBold);
    QFont font = bold->font();
    font.setBold(true);
    bold->setFont(font);
    QToolButton *italic = add(QStringLiteral("italic"), tr("I"), tr("Italic"), tr("Ctrl+I"), &toggleItalic);
    font.setBold(false);
    font.setItalic(true);
    italic->setFont(font);
    add(QStringLiteral("list"), tr("– List"), tr("List"), tr("Ctrl+Shift+L"), &toggleList);
    layout->addStretch();
}

}
