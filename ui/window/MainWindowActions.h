#pragma once

#include "ui/window/MainWindow.h"

#include <QAction>

namespace ui::window {

/// The actions that menus and tool bar share.
struct MainWindow::Actions {
    QAction *openDatabase = nullptr;
    QAction *newDatabase = nullptr;
    QAction *closeDatabase = nullptr;
    QAction *import = nullptr;
    QAction *backup = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *pages[navigationCount] = {};
    QAction *beside = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *newResolution = nullptr;
    QAction *letter = nullptr;
    QAction *releaseLetter = nullptr;
    QAction *askOffices = nullptr;
    QAction *batch = nullptr;
    QAction *settings = nullptr;
    QAction *calendars = nullptr;
    QAction *digests = nullptr;
    QAction *approve = nullptr;
    QAction *untracked = nullptr;
    QAction *remind = nullptr;
    QAction *houseStyle = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
};

}
