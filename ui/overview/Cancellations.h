#pragma once

#include "core/store/Database.h"

#include <QWidget>

class QListWidget;

namespace ui::widgets {
class QuietButton;
}

namespace ui::overview {

/// A clause that waits for the council to cancel it, and why.
struct Cancellation {
    core::model::ResolutionId resolution;
    QString reference;
    QString title;
    QString clauseLabel;
    QString reason;

    bool operator==(const Cancellation &) const = default;
};

/// Of at most that many resolutions, with the number of all.
struct CancellationList {
    std::vector<Cancellation> clauses;
    int resolutionsShown = 0;
    int resolutions = 0;
};

core::base::Result<CancellationList> readCancellations(core::store::Database &database,
                                                       const core::store::ResolutionFilter &scope, size_t most);

/// What is proposed for cancelling, clause by clause with its reason; each a link to its resolution. Hidden when there is none.
class Cancellations : public QWidget
{
    Q_OBJECT
public:
    explicit Cancellations(QWidget *parent = nullptr);

    void setList(const CancellationList &list);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);
    /// All of them as a list.
    void listRequested();

private:
    QListWidget *m_list;
    widgets::QuietButton *m_count;
};

}
