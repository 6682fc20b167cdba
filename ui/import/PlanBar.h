#pragma once

#include "core/import/ImportPlan.h"
#include "ui/import/PassageList.h"

#include <QWidget>
#include <set>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::import {

/// Says at the foot of the page what accepting would do, or why it cannot be done, and lets it be done.
class PlanBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlanBar(QWidget *parent = nullptr);

    /// What would be stored. The stored wording of a clause stays unless the clerk ticks that the letter's is right.
    void showPlan(const core::import::ImportPlan &plan, const std::vector<Passage> &clauses,
                  const std::set<int> &replaced);
    /// A sentence instead of a plan; nothing can be accepted.
    void showSentence(const QString &text);
    /// Fields that cannot be stored so; empty when all is well.
    void showProblem(const QString &text);
    void setAcceptable(bool acceptable);
    bool isAcceptable() const;

Q_SIGNALS:
    void accepted();
    void cancelled();
    void replaceWording(int clause, bool replace);

private:
    QCheckBox *makeDifference(int number);
    void tell(const QString &text);

    QLabel *m_problem;
    QLabel *m_told;
    QVBoxLayout *m_differences; ///< a check box for each wording that differs from the stored one
    QPushButton *m_cancel;
    QPushButton *m_accept;
    bool m_changesNothing = false;
};

}
