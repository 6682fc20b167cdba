#pragma once

#include "ui/common/Session.h"

#include <QDialog>

class QTableWidget;

namespace ui::window {

/// Shows both versions of what two people edited at the same time, and asks which one stays.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(common::Session &session, const common::Conflict &conflict, QWidget *parent = nullptr);

private:
    void fill();
    void addRow(const QString &field, const QString &mine, const QString &theirs);
    void writeMine();

    common::Session &m_session;
    common::Conflict m_conflict;
    QTableWidget *m_table;
};

}
