#pragma once

#include "core/store/ResolutionStore.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui::common {
class EmptyState;
class Session;
}

namespace ui::resolutions {

class FilterBar;
class ResolutionListModel;
class ResolutionTable;

/// A list of resolutions with its filter: all of them, or those that are due.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { All, Due };

    ListPage(Kind kind, common::Session &session, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    core::model::ResolutionId current() const;
    /// Resets the filter when it hides the resolution.
    void select(core::model::ResolutionId id);
    bool selectIfListed(core::model::ResolutionId id);
    void showFilter(const core::store::ResolutionFilter &filter);
    /// All that is in the list, in its order.
    std::vector<core::model::ResolutionId> listed() const;
    /// Whether something is chosen that it does not show by itself.
    bool isFiltered() const;
    /// Asks again for the day that it is now.
    void refreshToday();
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    void focusList();

Q_SIGNALS:
    void currentIdChanged(core::model::ResolutionId id);
    void opened(core::model::ResolutionId id);
    void importRequested();
    void newRequested();

private:
    QWidget *buildHeading();
    void showCount(int count);
    void explainEmpty();

    Kind m_kind;
    common::Session &m_session;
    ResolutionListModel *m_model;
    QLabel *m_count;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    ResolutionTable *m_table;
    common::EmptyState *m_empty;
};

}
