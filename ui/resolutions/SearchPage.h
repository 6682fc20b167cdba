#pragma once

#include "core/base/Result.h"
#include "core/model/Id.h"
#include "core/store/ResolutionStore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class EmptyState;
}

namespace ui::resolutions {

class SearchModel;

/// Ranked hits while the words are typed. The search runs on its own thread; only the newest answer is shown.
class SearchPage : public QWidget
{
    Q_OBJECT
public:
    SearchPage(session::Session &session, QWidget *parent = nullptr);

    /// Searches after a short pause in typing.
    void search(const QString &words);
    QString words() const { return m_words; }
    core::model::ResolutionId current() const;
    /// From the search field into the hits.
    void focusList();

Q_SIGNALS:
    void currentIdChanged(core::model::ResolutionId id);
    void opened(core::model::ResolutionId id);
    void reminderRequested();
    /// The answer to the newest words is shown.
    void answered(int hits);

private:
    void buildMenu();
    void start();
    void showHits(const QString &words, const core::base::Result<std::vector<core::store::SearchHit>> &hits);
    void openRow(int row);

    session::Session &m_session;
    SearchModel *m_model;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QListView *m_view;
    widgets::EmptyState *m_empty;
    QTimer m_pause;
    QString m_words;
    bool m_running = false;
};

}
