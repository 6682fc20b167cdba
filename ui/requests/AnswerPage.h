#pragma once

#include "core/review/FormAnswer.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace ui::common {
class JobBar;
class MessageBar;
class Session;
}

namespace ui::requests {

class AnswerModel;

/// A form that came back from an office: what it changes, row by row, before anything is taken over. Several files are
/// gone through one after the other.
class AnswerPage : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPage(common::Session &session, QWidget *parent = nullptr);

    void readFiles(const QStringList &files);

Q_SIGNALS:
    /// Nothing is left to be looked at; the sentence says what was done last.
    void done(const QString &sentence);

private:
    QWidget *makeHeader();
    QWidget *makeDifferences();
    QWidget *makeFooter();
    void makeList();
    void read();
    void show(core::review::AnswerPlan plan);
    void showState();
    void showDifferences();
    QLabel *cell(const QString &text, bool secondary);
    void accept();
    void nextFile(const QString &sentence);
    void setAllTicks(bool on);

    common::Session &m_session;
    AnswerModel *m_model;
    common::MessageBar *m_bar;
    common::JobBar *m_progress;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_count;
    QTreeView *m_list;
    QWidget *m_differences = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_skip = nullptr;
    QStringList m_files; ///< the first one is shown
    QString m_lastSentence;
    bool m_busy = false;
    bool m_valid = false; ///< what is shown is the file as it stands against the database now
};

}
