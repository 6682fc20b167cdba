#pragma once

#include "ui/session/AutoSave.h"

#include <QTextLayout>
#include <QWidget>
#include <optional>

class QPlainTextEdit;

namespace ui::widgets {

/// Plain text that reads like print and becomes an editor where it stands when it gets the focus (click, Tab).
/// Light: the editor exists only while somebody edits. What is typed goes out by edited() as AutoSave decides.
class InPlaceText : public QWidget
{
    Q_OBJECT
public:
    explicit InPlaceText(QWidget *parent = nullptr, session::TimingFactory timing = session::makeTiming);
    ~InPlaceText() override;

    /// objectName and accessibleName; the editor carries them while it exists.
    void setNames(const QString &objectName, const QString &accessibleName);
    void setSingleLine(bool on) { m_singleLine = on; }
    bool isSingleLine() const { return m_singleLine; }
    void setReadOnly(bool on);
    bool isReadOnly() const { return m_readOnly; }
    /// Typographic quotation marks around the text while it is read, not part of it.
    void setQuoted(bool on);
    /// Shown dimmed when there is no text.
    void setPlaceholder(const QString &text);
    void setDim(bool on) { m_dim = on; }

    /// The text as stored. Typing that is not saved yet is kept, with the base it began with.
    void setStored(const QString &text);
    /// This text of mine was stored, whatever has been typed since.
    void storedAs(const QString &text) { m_base = text; }
    /// Gives up what was typed.
    void replaceBy(const QString &text);
    /// What is to be read now, typed or stored.
    QString text() const { return m_text; }
    /// The stored text that the typing began with.
    QString base() const { return m_base; }
    bool isDirty() const { return m_text != m_base; }
    /// The one mergeKey of this editing session.
    QString mergeKey() const;

    bool isEditing() const { return m_editor; }
    QPlainTextEdit *editor() const { return m_editor; }
    /// Focuses and edits, with the cursor there.
    void edit(int cursorPosition = 0);
    /// Saves what was typed.
    void flush();
    /// As if it was typed; without an open editor it is saved at once. Nothing when the text is only to be read.
    void write(const QString &text);
    /// Ends editing without saving; shows the text that the typing began with.
    void giveUp();

    /// Where a character stands in this widget, and the character that stands nearest to a point of it.
    QRect characterRect(int position) const;
    int positionAt(QPointF point) const;
    /// Scrolls the page to it.
    void ensureVisible();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Save this now. The owner stores it and calls setStored(); as long as it does not, the text counts as unsaved.
    void edited(const QString &text);
    void editingStarted();
    void editingFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openEditor(int cursorPosition);
    void closeEditor();
    void typed();
    void take(QString text);
    void placeEditor();
    void relayout();
    QString shown() const;
    int quoteLength() const;
    qreal layOut(QTextLayout &layout, int width) const;
    QRect textRect() const;
    bool editorKey(class QKeyEvent *event);

    session::TimingFactory m_timing;
    QString m_text;
    QString m_base;
    QString m_placeholder;
    QString m_objectName;
    QString m_accessibleName;
    QPlainTextEdit *m_editor = nullptr;
    std::optional<session::AutoSave> m_autoSave;
    bool m_singleLine = false;
    bool m_readOnly = false;
    bool m_quoted = false;
    bool m_dim = false;
    int m_editingSession = 0;
    mutable int m_cachedWidth = -1;
    mutable int m_cachedHeight = 0;
};

}
