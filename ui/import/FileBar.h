#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui::import {

/// Which of the files is shown, how far it is, and the way to the others.
class FileBar : public QWidget
{
    Q_OBJECT
public:
    explicit FileBar(QWidget *parent = nullptr);

    /// `index` counts from 0; the way to the others is offered only when there are several.
    void showFile(const QString &title, const QString &state, int index, int count);
    /// How many can be accepted at once.
    void showCertain(int count);

Q_SIGNALS:
    /// To the previous (-1) or the next file.
    void stepped(int by);
    void certainAccepted();

private:
    QToolButton *arrow(const QString &objectName, Qt::ArrowType type, const QString &text, const QKeySequence &keys,
                       int by);

    QPushButton *m_certain;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
};

}
