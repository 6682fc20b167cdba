#pragma once

#include "core/store/ResolutionStore.h"
#include "ui/resolutions/SelectionForm.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class EmptyState;
}

namespace ui::resolutions {

class FilterBar;
class ResolutionListModel;
class ResolutionTable;
class SelectionBar;

/// A list of resolutions with its filter: all of them, or those that are due.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { All, Due };

    ListPage(Kind kind, session::Session &session, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    core::model::ResolutionId current() const;
    /// Resets the filter when it hides the resolution.
    void select(core::model::ResolutionId id);
    /// Several may be chosen besides the current one, which is then one of them.
    std::vector<core::model::ResolutionId> chosen() const;
    /// Asks what to be reminded of about all that are chosen.
    void askForReminders();
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
    QSize minimumSizeHint() const override;
    /// Saves what is being typed.
    void flush();
    /// The height in which every row can be seen.
    int wholeHeight() const;

Q_SIGNALS:
    /// Another height shows every row: there are more or fewer.
    void heightChanged();
    void currentIdChanged(core::model::ResolutionId id);
    void opened(core::model::ResolutionId id);
    void importRequested();
    void newRequested();
    void askRequested(const std::vector<core::model::ResolutionId> &ids);
    void lettersRequested(const std::vector<core::model::ResolutionId> &ids);
    /// Of a single one.
    void reminderRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeading();
    void connectChoice();
    void showCount(int count);
    void explainEmpty();
    void showChoice();
    void openChosen();
    void askFor(SelectionForm::Kind kind);
    void removeForm();

    Kind m_kind;
    session::Session &m_session;
    ResolutionListModel *m_model;
    QLabel *m_count;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    ResolutionTable *m_table;
    widgets::EmptyState *m_empty;
    SelectionBar *m_bar;
    QVBoxLayout *m_place; ///< of the form
    QPointer<SelectionForm> m_form;
};

}
