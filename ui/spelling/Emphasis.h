#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui::spelling {

/// The little markup of reports, see core/letter/Markup.h: puts it around what is chosen (or the word at the cursor), or
/// takes it away when it is there.
void toggleBold(QPlainTextEdit &editor);
void toggleItalic(QPlainTextEdit &editor);
/// Makes the chosen lines entries of a list, or plain lines again.
void toggleList(QPlainTextEdit &editor);

/// The buttons for it.
class EmphasisBar : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names, `title` the accessible ones.
    EmphasisBar(QPlainTextEdit &editor, const QString &name, const QString &title, QWidget *parent = nullptr);
};

}
