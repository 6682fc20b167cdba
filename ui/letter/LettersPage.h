#pragma once

#include "core/model/Id.h"
#include "ui/session/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace ui::widgets {
class MessageBar;
}

namespace ui::letter {

class LettersFilter;
class LettersModel;

/// The list of all letters.
class LettersPage : public QWidget
{
    Q_OBJECT
public:
    explicit LettersPage(session::Session &session, QWidget *parent = nullptr);

    int count() const;

Q_SIGNALS:
    void activated(core::model::MemoId memo, core::model::ResolutionId resolution);
    /// Many letters at once are wanted.
    void batchRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QHBoxLayout *makeFilters();
    void makeList();
    void reload();
    void removeChosen();
    void showCount();

    session::Session &m_session;
    LettersModel *m_model;
    LettersFilter *m_sorted;
    widgets::MessageBar *m_bar;
    QLabel *m_count;
    QLineEdit *m_filter;
    QComboBox *m_state;
    QCheckBox *m_confidential;
    QCheckBox *m_notNoted;
    QLabel *m_empty;
    QTreeView *m_list;
    QStackedWidget *m_stack;
    bool m_stale = true; ///< something was written since the list was read
};

}
