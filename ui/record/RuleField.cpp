#include "ui/record/RuleField.h"

#include "ui/widgets/Quiet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::record {

using core::model::ReviewRule;

namespace {

ReviewRule everyMonths(int months)
{
    return {ReviewRule::Kind::Every, months, ReviewRule::Unit::Months, {}, {}};
}

/// What cities use.
const std::vector<ReviewRule> &usualRules()
{
    static const std::vector<ReviewRule> rules{
        everyMonths(1),
        everyMonths(3),
        everyMonths(6),
        everyMonths(12),
        {ReviewRule::Kind::BeforeMeeting, 2, ReviewRule::Unit::Weeks, {}, {}},
    };
    return rules;
}

/// The rule in words that are read as the same rule again.
QString typed(const ReviewRule &rule)
{
    if (rule.isNone())
        return {};
    const QString words = core::model::label(rule);
    const auto read = core::model::reviewRuleFromText(words);
    return read && *read == rule ? words : core::model::code(rule);
}

}

RuleField::RuleField(QWidget *parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_fault(new widgets::DimLabel({}, this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumContentsLength(28);
    m_box->setCompleter(nullptr);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->addItem(QString());
    for (const ReviewRule &rule : usualRules())
        m_box->addItem(typed(rule));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_fault);
    connect(m_box, &QComboBox::editTextChanged, this, &RuleField::check);
    connect(m_box, &QComboBox::activated, this, &RuleField::take);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &RuleField::take);
}

void RuleField::setNames(const QString &objectName, const QString &accessibleName)
{
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(accessibleName);
    m_box->lineEdit()->setObjectName(objectName + QStringLiteral(" text"));
    m_box->lineEdit()->setAccessibleName(accessibleName);
    m_fault->setObjectName(objectName + QStringLiteral(" fault"));
    setFocusProxy(m_box);
}

void RuleField::setPlaceholder(const QString &text)
{
    m_box->lineEdit()->setPlaceholderText(text);
}

void RuleField::setReadOnly(bool on)
{
    m_box->setEnabled(!on);
}

void RuleField::setRule(const ReviewRule &rule)
{
    const bool typing = m_box->lineEdit()->hasFocus() && m_box->currentText() != typed(m_rule);
    m_rule = rule;
    if (typing)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(typed(rule));
    check();
}

void RuleField::check()
{
    const auto read = core::model::reviewRuleFromText(m_box->currentText());
    m_fault->setText(read ? QString() : read.error().detail);
    m_fault->setVisible(!read);
    if (read.ok() == m_acceptable)
        return;
    m_acceptable = read.ok();
    Q_EMIT acceptableChanged(m_acceptable);
}

void RuleField::take()
{
    const auto read = core::model::reviewRuleFromText(m_box->currentText());
    if (!read || *read == m_rule)
        return;
    m_rule = *read;
    Q_EMIT ruleEdited(m_rule);
}

}
