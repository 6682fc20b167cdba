#pragma once

#include "core/model/ReviewRule.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui::record {

/// A rule for reviews as a clerk says it: chosen from the usual ones or typed ("alle 3 Monate", "2 Wochen vor der
/// Sitzung", "am 24.08.2026", "nie: Grund"). What cannot be understood is told below while it is typed.
class RuleField : public QWidget
{
    Q_OBJECT
public:
    explicit RuleField(QWidget *parent = nullptr);

    /// objectName and accessibleName of the box.
    void setNames(const QString &objectName, const QString &accessibleName);
    /// What counts while the field is empty.
    void setPlaceholder(const QString &text);
    void setReadOnly(bool on);
    /// What is stored. Typing in progress is kept.
    void setRule(const core::model::ReviewRule &rule);
    const core::model::ReviewRule &rule() const { return m_rule; }
    bool isAcceptable() const { return m_acceptable; }
    /// Takes what is typed as if the focus had left.
    void commitTyped() { take(); }

Q_SIGNALS:
    /// The user has entered or removed a rule.
    void ruleEdited(const core::model::ReviewRule &rule);
    /// What is typed is no rule (or is one again).
    void acceptableChanged(bool acceptable);

private:
    void take();
    void check();

    QComboBox *m_box;
    QLabel *m_fault;
    core::model::ReviewRule m_rule;
    bool m_acceptable = true;
};

}
