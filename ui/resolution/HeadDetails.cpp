#include "ui/resolution/HeadDetails.h"

#include "core/edit/RecordEdits.h"
#include "core/edit/ReviewEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/record/RuleField.h"
#include "ui/resolution/RelatedPapers.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietComboBox.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>

namespace ui::resolution {

using namespace core::model;

namespace {

void select(QComboBox *box, qint64 id)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(id, idRole)));
}

void addChoice(QComboBox *box, const QString &text, qint64 id)
{
    box->addItem(text);
    box->setItemData(box->count() - 1, id, idRole);
}

template <class IdType>
std::optional<IdType> chosen(const QComboBox *box)
{
    const qint64 id = box->currentData(idRole).toLongLong();
    return id ? std::optional(IdType{id}) : std::nullopt;
}

}

HeadDetails::HeadDetails(FileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(4, 4, 4, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_committee = addBox(tr("Committee"), QStringLiteral("resolution committee"));
    m_meeting = addText(tr("Meeting"), QStringLiteral("resolution meeting"), &Resolution::meeting,
                        QStringLiteral("meeting"), true);
    m_decidedOn = new widgets::DateField(this);
    m_decidedOn->setToday(context.today());
    m_decidedOn->setReadOnly(context.session.isReadOnly());
    m_decidedOn->setNames(QStringLiteral("resolution decided on"), tr("Decided on"));
    addField(tr("Decided on"), m_decidedOn, QStringLiteral("resolution decided on"));
    m_division = addBox(tr("Division"), QStringLiteral("resolution division"));
    m_leadOffice = addBox(tr("Lead office"), QStringLiteral("resolution lead office"));
    m_fileReference = addText(tr("File reference"), QStringLiteral("resolution file reference"),
                              &Resolution::fileReference, QStringLiteral("fileReference"), true);
    m_visibility = addBox(tr("Visibility"), QStringLiteral("resolution visibility"));
    addRule();
    m_papers = new RelatedPapers(context, this);
    addField(tr("Related papers"), m_papers, m_papers->objectName());
    m_remark = addText(tr("Remark"), QStringLiteral("resolution remark"), &Resolution::remark, QStringLiteral("remark"),
                       false);
    m_remark->setPlaceholder(tr("internal, never printed in a letter"));

    connect(m_decidedOn, &widgets::DateField::dateEdited, this, [this](std::optional<QDate> date) {
        change(tr("Date of the decision"), [date](Resolution &r) { r.decidedOn = date; });
    });
    connect(m_committee, &QComboBox::activated, this, [this] {
        change(tr("Committee"), [this](Resolution &r) { r.committee = chosen<CommitteeId>(m_committee); });
    });
    connect(m_division, &QComboBox::activated, this,
            [this] { change(tr("Division"), [this](Resolution &r) { r.division = chosen<DivisionId>(m_division); }); });
    connect(m_leadOffice, &QComboBox::activated, this, [this] {
        change(tr("Lead office"), [this](Resolution &r) { r.leadOffice = chosen<OfficeId>(m_leadOffice); });
    });
    connect(m_visibility, &QComboBox::activated, this, [this] {
        change(tr("Visibility"),
               [this](Resolution &r) { r.visibility = Visibility(m_visibility->currentData(idRole).toInt()); });
    });
    connect(&context.session, &session::Session::directoryChanged, this, &HeadDetails::fillBoxes);
    fillBoxes();
}

void HeadDetails::addRule()
{
    m_rule = new record::RuleField(this);
    m_rule->setNames(QStringLiteral("resolution review rule"), tr("Rule for reviews"));
    m_rule->setReadOnly(m_context.session.isReadOnly());
    m_rule->setToolTip(tr("Such as “every 3 months”, “2 weeks before meeting”, “on 24.08.2026” or “never: reason”"));
    addField(tr("Rule for reviews"), m_rule, QStringLiteral("resolution review rule"));
    connect(m_rule, &record::RuleField::ruleEdited, this, [this](const ReviewRule &rule) {
        m_context.session.save(core::edit::setReviewRule(m_context.file.resolution, rule),
                               [details = QPointer(this)](bool written) {
                                   if (details && !written)
                                       details->refresh();
                               });
    });
}

/// An empty field says what counts instead: the rule of the committee or of the city.
void HeadDetails::showRule()
{
    Resolution without = m_context.file.resolution;
    without.reviewRule = {};
    const Directory &directory = m_context.session.directory();
    m_rule->setPlaceholder(
        label(core::settings::ruleFor(without, directory, core::settings::reviewSettings(directory))));
    m_rule->setRule(m_context.file.resolution.reviewRule);
}

void HeadDetails::addField(const QString &label, QWidget *field, const QString &name)
{
    auto *text = new widgets::DimLabel(label, this);
    text->setBuddy(field);
    text->setObjectName(name + QStringLiteral(" label"));
    text->setAccessibleName(label);
    const int row = m_grid->rowCount();
    m_grid->addWidget(text, row, 0, Qt::AlignRight | Qt::AlignTop);
    text->setMinimumHeight(qMin(field->sizeHint().height(), fontMetrics().height() + 8));
    m_grid->addWidget(field, row, 1,
                      field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? Qt::Alignment()
                                                                                       : Qt::AlignLeft);
}

widgets::InPlaceText *HeadDetails::addText(const QString &label, const QString &name, QString Resolution::*member,
                                           const QString &key, bool singleLine)
{
    auto *field = new widgets::InPlaceText(this, m_context.timing);
    field->setNames(name, label);
    field->setSingleLine(singleLine);
    field->setPlaceholder(QStringLiteral("–"));
    field->setReadOnly(m_context.session.isReadOnly());
    bindText(
        m_context, field, [this] { return &m_context.file.resolution; }, member, key, label);
    addField(label, field, name);
    return field;
}

widgets::QuietComboBox *HeadDetails::addBox(const QString &label, const QString &name)
{
    auto *box = new widgets::QuietComboBox(this);
    box->setNames(name, label);
    box->setEnabled(!m_context.session.isReadOnly());
    box->setMinimumContentsLength(36);
    addField(label, box, name);
    return box;
}

void HeadDetails::fillBoxes()
{
    const Directory &directory = m_context.session.directory();
    for (widgets::QuietComboBox *box : {m_committee, m_division, m_leadOffice}) {
        box->clear();
        addChoice(box, QStringLiteral("–"), 0);
    }
    for (const Committee &committee : directory.committees)
        addChoice(m_committee, committee.name, committee.id.value);
    for (const Division &division : directory.divisions)
        addChoice(m_division, (division.code + u' ' + division.name).trimmed(), division.id.value);
    for (const Office &office : directory.offices)
        addChoice(m_leadOffice, officeTitle(office), office.id.value);
    m_visibility->clear();
    for (Visibility visibility : {Visibility::Public, Visibility::NonPublic, Visibility::Confidential})
        addChoice(m_visibility, label(visibility), qint64(visibility));
    refresh();
}

void HeadDetails::refresh()
{
    const Resolution &r = m_context.file.resolution;
    select(m_committee, r.committee ? r.committee->value : 0);
    select(m_division, r.division ? r.division->value : 0);
    select(m_leadOffice, r.leadOffice ? r.leadOffice->value : 0);
    select(m_visibility, qint64(r.visibility));
    m_meeting->setStored(r.meeting);
    m_decidedOn->setDate(r.decidedOn);
    m_fileReference->setStored(r.fileReference);
    m_remark->setStored(r.remark);
    m_papers->refresh();
    showRule();
}

void HeadDetails::flush()
{
    m_papers->flush();
}

void HeadDetails::clear()
{
    m_decidedOn->reset();
    m_papers->clear();
}

bool HeadDetails::restoreDraft(const QString &key, const core::store::Draft &draft)
{
    return m_papers->restoreDraft(key, draft);
}

template <class Change>
void HeadDetails::change(const QString &description, Change edit)
{
    Resolution after = m_context.file.resolution;
    edit(after);
    m_context.session.save(core::edit::edited(description, m_context.file.resolution, after),
                           [details = QPointer(this)](bool written) {
                               if (details && !written)
                                   details->refresh();
                           });
}

}
