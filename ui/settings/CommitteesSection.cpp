#include "ui/settings/CommitteesSection.h"

#include "core/base/Dates.h"
#include "core/edit/DirectoryEdits.h"
#include "ui/record/RuleField.h"
#include "ui/session/Session.h"
#include "ui/widgets/Tones.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui::settings {

using namespace core::base;
using namespace core::model;

namespace {

QString meetingsText(const std::vector<QDate> &meetings)
{
    QStringList texts;
    for (const QDate &meeting : meetings)
        texts << shortGermanDate(meeting);
    return texts.join(QStringLiteral(", "));
}

/// The days, or the first text that is none.
std::pair<std::vector<QDate>, QString> readMeetings(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::vector<QDate> meetings;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto date = dateFromGerman(part);
        if (!date)
            return {{}, part};
        meetings.push_back(*date);
    }
    return {meetings, {}};
}

}

CommitteesSection::CommitteesSection(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *heading = new QLabel(tr("Committees: own rules and planned meetings"), this);
    heading->setFont(widgets::headingFont(*this));
    heading->setContentsMargins(0, 14, 0, 2);
    m_layout->addRow(heading);
    connect(&session, &session::Session::directoryChanged, this, &CommitteesSection::reload);
    reload();
}

const Committee *CommitteesSection::find(CommitteeId id) const
{
    return m_session.directory().find(std::optional(id));
}

void CommitteesSection::reload()
{
    for (const Committee &committee : m_session.directory().committees) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&committee](const Row &r) { return r.committee == committee.id; });
        if (row == m_rows.end()) {
            addCommittee(committee);
            row = m_rows.end() - 1;
        }
        row->rule->setRule(committee.reviewRule);
        if (!row->meetings->hasFocus() || !row->meetings->isModified())
            row->meetings->setText(meetingsText(committee.meetings));
    }
    for (size_t i = m_rows.size(); i-- > 0;) {
        if (find(m_rows[i].committee))
            continue;
        for (QWidget *field : {static_cast<QWidget *>(m_rows[i].rule), static_cast<QWidget *>(m_rows[i].meetings),
                               static_cast<QWidget *>(m_rows[i].fault)})
            m_layout->removeRow(field);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(i));
    }
}

void CommitteesSection::addCommittee(const Committee &committee)
{
    const QString name = QStringLiteral("settingsCommittee%1").arg(committee.id.value);
    Row row{committee.id, new record::RuleField(this), new QLineEdit(this), new QLabel(this)};
    row.rule->setNames(name + QStringLiteral("Rule"), tr("%1: rule for reviews").arg(committee.name));
    row.rule->setPlaceholder(tr("as in the city"));
    row.rule->setReadOnly(m_session.isReadOnly());
    row.meetings->setObjectName(name + QStringLiteral("Meetings"));
    row.meetings->setAccessibleName(tr("%1: planned meetings").arg(committee.name));
    row.meetings->setPlaceholderText(tr("planned meetings, such as 04.12.2026, 15.01.2027"));
    row.meetings->setReadOnly(m_session.isReadOnly());
    row.fault->setObjectName(name + QStringLiteral("Fault"));
    row.fault->setTextFormat(Qt::PlainText);
    row.fault->setWordWrap(true);
    row.fault->hide();
    auto *label = new QLabel(committee.name, this);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(tr("%1: rule for reviews").arg(committee.name));
    label->setBuddy(row.rule->focusProxy());
    label->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    m_layout->addRow(label, row.rule);
    m_layout->addRow(QString(), row.meetings);
    m_layout->addRow(QString(), row.fault);
    connect(row.rule, &record::RuleField::ruleEdited, this, [this, id = committee.id](const ReviewRule &rule) {
        if (const Committee *stored = find(id))
            m_session.save(core::edit::setReviewRule(*stored, rule));
    });
    connect(row.meetings, &QLineEdit::textEdited, this, [row] {
        const QString fault = readMeetings(row.meetings->text()).second;
        row.fault->setText(tr("“%1” is no date.").arg(fault));
        row.fault->setVisible(!fault.isEmpty());
    });
    connect(row.meetings, &QLineEdit::editingFinished, this, [this, row] { takeMeetings(row); });
    m_rows.push_back(row);
}

void CommitteesSection::takeMeetings(const Row &row)
{
    const auto [meetings, fault] = readMeetings(row.meetings->text());
    const Committee *stored = find(row.committee);
    if (!fault.isEmpty() || !stored || !row.meetings->isModified())
        return; // told below the field
    row.meetings->setModified(false);
    m_session.save(core::edit::setMeetings(*stored, meetings));
}

}
