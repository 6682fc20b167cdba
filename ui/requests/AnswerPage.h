#pragma once

#include "core/request/FormAnswer.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class JobBar;
class MessageBar;
}

namespace ui::requests {

class AnswerModel;

/// Forms that came back from the offices: what they change, row by row, before anything is taken over. Several files, or
/// mails with forms, are shown as one list and taken over in one step.
class AnswerPage : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPage(session::Session &session, QWidget *parent = nullptr);

    void readFiles(const QStringList &files);

Q_SIGNALS:
    /// Nothing is left to be looked at; the sentence says what was done.
    void done(const QString &sentence);

private:
    QWidget *makeHeader();
    QWidget *makeDifferences();
    QWidget *makeFooter();
    void makeList();
    void read();
    void show(core::request::AnswerPlan plan);
    void showState();
    void showDifferences();
    void showRemarks(const QStringList &sentences);
    void clearGrid();
    QLabel *cell(const QString &text, bool secondary);
    void accept();
    void tell(const core::request::AnswerPlan &plan);
    void finish(int rows);
    void setAllTicks(bool on);

    session::Session &m_session;
    AnswerModel *m_model;
    widgets::MessageBar *m_bar;
    widgets::JobBar *m_progress;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_count;
    QTreeView *m_list;
    QWidget *m_differences = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_accept = nullptr;
    QCheckBox *m_approve = nullptr;
    QStringList m_files; ///< that are shown
    int m_round = 0;     ///< what an older reading brings is dropped
    bool m_busy = false;
    bool m_valid = false; ///< what is shown is the file as it stands against the database now
};

}
