#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::directory {

class DirectoryModel;
struct DirectoryTable;

/// The master data: offices, divisions, committees, factions and persons, each a table that is edited in place.
class DirectoryPage : public QWidget
{
    Q_OBJECT
public:
    DirectoryPage(session::Session &session, QWidget *parent = nullptr);

private:
    QTableView *addTable(const DirectoryTable &table);
    QTableView *currentTable() const;
    DirectoryModel *currentModel() const;
    void addRecord();
    void removeRecord();
    void updateState();

    session::Session &m_session;
    widgets::MessageBar *m_bar;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_remove;
    QTabWidget *m_tabs;
};

}
