#pragma once

#include "ui/session/Session.h"

#include <QDialog>

class QTableWidget;

namespace ui::window {

/// Shows both versions of what two people edited at the same time, and asks which one stays.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(session::Session &session, const session::Conflict &conflict, QWidget *parent = nullptr);

private:
    void fill();
    void addRow(const QString &field, const QString &mine, const QString &theirs);
    void writeMine();

    session::Session &m_session;
    session::Conflict m_conflict;
    QTableWidget *m_table;
};

}
