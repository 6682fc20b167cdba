#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace ui::window {

class Workspace;

/// From one part of the window to the next by keys; each gets the keyboard back where it had it.
class Panes : public QObject
{
    Q_OBJECT
public:
    explicit Panes(QMainWindow &window);

    /// To the next part (1) or the one before (-1); the search field is the last stop.
    void move(int step, Workspace &workspace, QWidget &searchField);

private:
    void noteFocus(QWidget *now);

    QMainWindow &m_window;
    QList<QPointer<QWidget>> m_places; ///< where the keyboard was, the newest first
};

}
