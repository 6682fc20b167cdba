#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui::widgets {

/// A label of plain text that becomes narrower than its text where there is no room for it, and then shows the whole in its
/// tool tip: a long title or file name never makes a page wider than the window.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// So many characters can always be read.
    void setLeastCharacters(int count) { m_leastCharacters = count; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    virtual QColor colour() const;

private:
    int m_leastCharacters = 8;
};

/// A label that speaks in passing.
class DimLabel : public ElidedLabel
{
    Q_OBJECT
public:
    using ElidedLabel::ElidedLabel;

protected:
    QColor colour() const override;
};

/// A button that reads like a link: in the accent, underlined under mouse and focus. For the many small actions of a page.
class QuietButton : public QPushButton
{
    Q_OBJECT
public:
    explicit QuietButton(const QString &text = {}, QWidget *parent = nullptr);

    /// In the colour of text: it shows a value that can be changed.
    void setProminent(bool on);
    void setNames(const QString &objectName, const QString &accessibleName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_prominent = false;
};

/// An editor of plain text, into which everything comes as clean text, see core/base/TextForm.h.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

/// An editor of plain text that is as high as its text (within bounds); Tab leaves it.
class GrowingTextEdit : public PlainEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(int leastLines, QWidget *parent = nullptr);
    void setNames(const QString &objectName, const QString &accessibleName);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void grow();
    int m_leastLines;
};

/// True when the editor has nothing (more) to undo or redo, so that the key belongs to the undo of records.
bool leavesUndoToWindow(const QPlainTextEdit &editor, QEvent *event);

}
