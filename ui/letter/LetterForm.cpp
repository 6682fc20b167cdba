#include "ui/letter/LetterForm.h"

#include "ui/letter/AcknowledgementEdit.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Quiet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui::letter {

using namespace core::model;
using core::letter::Letter;

namespace {

/// Sets only what differs, so that cursor and selection stay while somebody types.
void fill(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

void fill(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

/// What the memo keeps of a field: nothing where it is worded as the template has it.
QString own(const QString &typed, const QString &standing)
{
    const QString text = typed.trimmed();
    return text == standing ? QString() : text;
}

QString orStanding(const QString &text, const QString &standing)
{
    return text.trimmed().isEmpty() ? standing : text;
}

}

LetterForm::LetterForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(4);
    m_layout->setContentsMargins(16, 8, 16, 16);

    QWidget *kind = addKind();
    addRow(tr("&Kind and date of the letter"), m_interim, kind);
    m_recipients = textField(QStringLiteral("letterRecipients"), tr("&Recipients"), 4);
    m_salutation = lineField(QStringLiteral("letterSalutation"), tr("Sa&lutation"));
    m_opening = textField(QStringLiteral("letterOpening"), tr("&Opening sentence"), 3);
    m_reviewRow = addReview();
    addRow(tr("&Next review"), m_review->line(), m_reviewRow);
    m_closing = lineField(QStringLiteral("letterClosing"), tr("Closin&g"));
    m_signatoryRow = addSignatory();
    addRow(tr("&Signed by"), m_prefix, m_signatoryRow);
    m_acknowledgements = new AcknowledgementEdit(this);
    addRow(tr("&Takes note, in this order"), m_acknowledgements->table(), m_acknowledgements);
    m_confidential = new QCheckBox(tr("&Confidential"), this);
    m_confidential->setObjectName(QStringLiteral("letterConfidential"));
    m_confidential->setAccessibleName(tr("Confidential"));
    m_layout->addRow(m_confidential);
    addChoices();
    connectEdits();
}

void LetterForm::setDirectory(const Directory &directory)
{
    m_persons = directory.persons;
    m_acknowledgements->setPersons(m_persons);
    const QSignalBlocker quiet(m_signatory);
    const QString typed = m_signatory->currentText();
    m_signatory->clear();
    for (const Person &person : m_persons)
        m_signatory->addItem(person.name);
    m_signatory->setCurrentIndex(-1);
    m_signatory->setEditText(typed);
}

void LetterForm::setMemo(const Memo &memo, const Letter &standing, const core::letter::LetterTemplate &house,
                         const QStringList &profiles)
{
    m_filling = true;
    m_memo = memo;
    m_standing = standing;
    (memo.isFinal ? m_final : m_interim)->setChecked(true);
    m_date->setDate(memo.date);
    fill(m_recipients, orStanding(memo.recipients, standing.recipients.join(u'\n')));
    fill(m_salutation, orStanding(memo.salutation, standing.salutation));
    fill(m_opening, orStanding(memo.opening, standing.opening));
    m_review->setDate(memo.nextReviewOn);
    fill(m_closing, orStanding(memo.closing, standing.closing));
    m_prefix->setCurrentText(memo.signatoryPrefix);
    fill(m_signatory->lineEdit(), memo.signatoryName);
    fill(m_function, memo.signatoryFunction);
    m_acknowledgements->setAcknowledgements(memo.acknowledgements);
    m_confidential->setChecked(memo.confidential);

    showChoices(house, profiles);
    showParts(house);
    m_filling = false;
}

void LetterForm::showChoices(const core::letter::LetterTemplate &house, const QStringList &profiles)
{
    // What the memo leaves open is the first one; what it names and nobody has any more is still shown.
    const auto fillWith = [](QComboBox *box, QStringList names, const QString &chosen) {
        if (!chosen.isEmpty() && !names.contains(chosen))
            names += chosen;
        QStringList shown;
        for (int i = 0; i < box->count(); ++i)
            shown += box->itemText(i);
        if (shown != names) {
            box->clear();
            box->addItems(names);
        }
        box->setCurrentIndex(chosen.isEmpty() ? 0 : int(names.indexOf(chosen)));
    };
    fillWith(m_profile, profiles, m_memo.profile);
    QStringList lists;
    for (const auto &list : house.distributionLists)
        lists += list.name;
    fillWith(m_distribution, lists, m_memo.distribution);
    m_toldBefore->setCurrentIndex(m_toldBefore->findData(int(m_memo.toldBefore)));
    m_shortens->setChecked(m_memo.longestClause > 0);
    if (m_memo.longestClause > 0)
        m_longest->setValue(m_memo.longestClause);
    m_longest->setEnabled(m_memo.longestClause > 0 && m_shortens->isEnabled());
}

/// A part that the house does not print needs no field.
void LetterForm::showParts(const core::letter::LetterTemplate &house)
{
    const core::letter::LetterParts &parts = house.parts;
    m_layout->setRowVisible(m_recipients, parts.recipients);
    m_layout->setRowVisible(m_salutation, parts.salutation);
    m_layout->setRowVisible(m_opening, parts.opening);
    m_layout->setRowVisible(m_reviewRow, parts.nextReview && !m_memo.isFinal);
    m_layout->setRowVisible(m_closing, parts.closing);
    m_layout->setRowVisible(m_signatoryRow, parts.signatory);
    m_layout->setRowVisible(m_acknowledgements, parts.readers);
    m_layout->setRowVisible(m_confidential, parts.confidential);
    m_layout->setRowVisible(m_distribution, m_distribution->count() > 0);
    m_layout->setRowVisible(m_profile, m_profile->count() > 1);
}

Memo LetterForm::memo() const
{
    Memo memo = m_memo;
    memo.isFinal = m_final->isChecked();
    memo.date = m_date->date();
    memo.recipients = own(m_recipients->toPlainText(), m_standing.recipients.join(u'\n'));
    memo.salutation = own(m_salutation->text(), m_standing.salutation);
    memo.opening = own(m_opening->toPlainText(), m_standing.opening);
    memo.nextReviewOn = m_review->date();
    memo.closing = own(m_closing->text(), m_standing.closing);
    memo.signatoryPrefix = m_prefix->currentText().trimmed();
    memo.signatoryName = m_signatory->currentText().trimmed();
    memo.signatoryFunction = m_function->text().trimmed();
    memo.acknowledgements = m_acknowledgements->acknowledgements();
    memo.confidential = m_confidential->isChecked();
    memo.profile = m_profile->currentIndex() > 0 ? m_profile->currentText() : QString();
    memo.distribution = m_distribution->currentIndex() > 0 ? m_distribution->currentText() : QString();
    memo.toldBefore = ToldBefore(m_toldBefore->currentData().toInt());
    memo.longestClause = m_shortens->isChecked() ? m_longest->value() : 0;
    return memo;
}

void LetterForm::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : {m_salutation, m_closing, m_function})
        edit->setReadOnly(readOnly);
    for (QPlainTextEdit *edit : {m_recipients, m_opening})
        edit->setReadOnly(readOnly);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_interim), static_cast<QWidget *>(m_final), static_cast<QWidget *>(m_prefix),
          static_cast<QWidget *>(m_signatory), static_cast<QWidget *>(m_confidential),
          static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_distribution),
          static_cast<QWidget *>(m_toldBefore), static_cast<QWidget *>(m_shortens), static_cast<QWidget *>(m_longest)})
        widget->setEnabled(!readOnly);
    for (widgets::DateField *field : {m_date, m_review})
        field->setReadOnly(readOnly);
    m_acknowledgements->setReadOnly(readOnly);
}

void LetterForm::setToday(QDate today)
{
    m_today = today;
    for (widgets::DateField *field : {m_date, m_review})
        field->setToday(today);
}

void LetterForm::commitTyped()
{
    for (widgets::DateField *field : {m_date, m_review})
        field->commitTyped();
}

void LetterForm::forgetTyped()
{
    for (widgets::DateField *field : {m_date, m_review})
        field->reset(field->date());
}

widgets::DateField *LetterForm::unreadDate() const
{
    for (widgets::DateField *field : {m_date, m_review}) {
        if (!field->isAcceptable())
            return field;
    }
    return nullptr;
}

QWidget *LetterForm::addKind()
{
    auto *row = new QWidget(this);
    auto *layout = new widgets::FlowLayout(row, 8); // beside the page on a small screen they need two lines
    m_interim = new QRadioButton(tr("&Interim report"), row);
    m_interim->setObjectName(QStringLiteral("letterInterim"));
    m_interim->setAccessibleName(tr("Interim report"));
    m_final = new QRadioButton(tr("&Final report"), row);
    m_final->setObjectName(QStringLiteral("letterFinal"));
    m_final->setAccessibleName(tr("Final report"));
    m_date = dateField(QStringLiteral("letterDate"), tr("Date of the letter"), QStringLiteral("date"));
    layout->addWidget(m_interim);
    layout->addWidget(m_final);
    layout->addWidget(m_date);
    return row;
}

QWidget *LetterForm::addReview()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_review = dateField(QStringLiteral("letterNextReview"), tr("Next review named in the letter"),
                         QStringLiteral("nextReview"));
    layout->addWidget(m_review);
    layout->addStretch();
    return row;
}

QWidget *LetterForm::addSignatory()
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    m_prefix = new QComboBox(row);
    m_prefix->setObjectName(QStringLiteral("letterSignatoryPrefix"));
    m_prefix->setAccessibleName(tr("Signs on behalf"));
    m_prefix->addItems({QString(), QStringLiteral("i. V."), QStringLiteral("i. A.")});
    m_signatory = new QComboBox(row);
    m_signatory->setObjectName(QStringLiteral("letterSignatory"));
    m_signatory->setAccessibleName(tr("Signatory"));
    m_signatory->setEditable(true);
    m_signatory->setInsertPolicy(QComboBox::NoInsert);
    m_signatory->setMinimumContentsLength(12);
    m_signatory->lineEdit()->setObjectName(QStringLiteral("letterSignatoryName"));
    m_signatory->lineEdit()->setAccessibleName(tr("Name of the signatory"));
    m_function = new QLineEdit(row);
    m_function->setObjectName(QStringLiteral("letterSignatoryFunction"));
    m_function->setAccessibleName(tr("Function of the signatory"));
    m_function->setPlaceholderText(tr("Function"));
    layout->addWidget(m_prefix, 0, 0);
    layout->addWidget(m_signatory, 0, 1);
    layout->addWidget(m_function, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    return row;
}

void LetterForm::addChoices()
{
    m_distribution = choiceField(QStringLiteral("letterDistribution"), tr("&Distribution list"));
    m_toldBefore = choiceField(QStringLiteral("letterToldBefore"), tr("Reports that a letter has told alread&y"));
    for (const ToldBefore choice : {ToldBefore::Show, ToldBefore::LeaveOut})
        m_toldBefore->addItem(label(choice), int(choice));
    QWidget *length = addLength();
    m_layout->addRow(heading(tr("Long clauses"), m_shortens), length);
    m_profile = choiceField(QStringLiteral("letterProfile"), tr("&House style"));
}

QComboBox *LetterForm::choiceField(const QString &objectName, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(label, box, box);
    return box;
}

QWidget *LetterForm::addLength()
{
    constexpr int shortest = 100;
    constexpr int longest = 20'000;
    constexpr int usual = 600;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_shortens = new QCheckBox(tr("Shorten visibly “[…]” beyond"), row);
    m_shortens->setObjectName(QStringLiteral("letterShortens"));
    m_shortens->setAccessibleName(tr("Shorten long clauses visibly"));
    m_longest = new QSpinBox(row);
    m_longest->setObjectName(QStringLiteral("letterLongestClause"));
    m_longest->setAccessibleName(tr("Longest clause in characters"));
    m_longest->setRange(shortest, longest);
    m_longest->setSingleStep(shortest);
    m_longest->setValue(usual);
    m_longest->setSuffix(tr(" characters"));
    layout->addWidget(m_shortens);
    layout->addStretch();
    layout->addWidget(m_longest);
    return row;
}

QPlainTextEdit *LetterForm::textField(const QString &objectName, const QString &label, int lines)
{
    auto *edit = new widgets::GrowingTextEdit(lines, this); // no second scroll bar inside the page
    edit->setNames(objectName, QString(label).remove(u'&'));
    edit->installEventFilter(this);
    addRow(label, edit, edit);
    return edit;
}

QLineEdit *LetterForm::lineField(const QString &objectName, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->installEventFilter(this);
    addRow(label, edit, edit);
    return edit;
}

widgets::DateField *LetterForm::dateField(const QString &objectName, const QString &accessibleName,
                                          const QString &field)
{
    auto *edit = new widgets::DateField(this);
    edit->setNames(objectName, accessibleName);
    connect(edit, &widgets::DateField::dateEdited, this, [this, edit, field](std::optional<QDate> date) {
        if (edit == m_date && !date)
            edit->setDate(m_today); // as it will be printed
        Q_EMIT edited(field);
    });
    return edit;
}

QLabel *LetterForm::heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    // A combo box reports its text to assistive programs, so the label carries the name.
    if (qobject_cast<QComboBox *>(buddy))
        label->setAccessibleName(buddy->accessibleName());
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

void LetterForm::addRow(const QString &label, QWidget *buddy, QWidget *row)
{
    m_layout->addRow(heading(label, buddy), row);
}

void LetterForm::choosePerson(int index)
{
    if (index < 0 || size_t(index) >= m_persons.size())
        return;
    m_function->setText(m_persons[size_t(index)].function);
    Q_EMIT edited(QStringLiteral("signatory"));
}

void LetterForm::connectEdits()
{
    const auto tell = [this](const QString &field) {
        return [this, field] {
            if (!m_filling)
                Q_EMIT edited(field);
        };
    };
    connect(m_final, &QRadioButton::toggled, this, tell(QStringLiteral("kind")));
    connect(m_recipients, &QPlainTextEdit::textChanged, this, tell(QStringLiteral("recipients")));
    connect(m_salutation, &QLineEdit::textChanged, this, tell(QStringLiteral("salutation")));
    connect(m_opening, &QPlainTextEdit::textChanged, this, tell(QStringLiteral("opening")));
    connect(m_closing, &QLineEdit::textChanged, this, tell(QStringLiteral("closing")));
    connect(m_prefix, &QComboBox::currentTextChanged, this, tell(QStringLiteral("signatory")));
    connect(m_signatory, &QComboBox::editTextChanged, this, tell(QStringLiteral("signatory")));
    connect(m_signatory, &QComboBox::activated, this, &LetterForm::choosePerson);
    connect(m_function, &QLineEdit::textChanged, this, tell(QStringLiteral("signatory")));
    connect(m_acknowledgements, &AcknowledgementEdit::edited, this, tell(QStringLiteral("acknowledgements")));
    connect(m_confidential, &QCheckBox::toggled, this, tell(QStringLiteral("confidential")));
    connect(m_profile, &QComboBox::activated, this, tell(QStringLiteral("profile")));
    connect(m_distribution, &QComboBox::activated, this, tell(QStringLiteral("distribution")));
    connect(m_toldBefore, &QComboBox::activated, this, tell(QStringLiteral("toldBefore")));
    connect(m_shortens, &QCheckBox::toggled, m_longest, &QWidget::setEnabled);
    connect(m_shortens, &QCheckBox::toggled, this, tell(QStringLiteral("longestClause")));
    connect(m_longest, &QSpinBox::valueChanged, this, tell(QStringLiteral("longestClause")));
}

bool LetterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        refill(static_cast<QWidget *>(watched));
    return QWidget::eventFilter(watched, event);
}

/// A field that was emptied shows what will be printed instead.
void LetterForm::refill(QWidget *field)
{
    const QSignalBlocker quiet(field);
    if (field == m_recipients)
        fill(m_recipients, orStanding(m_recipients->toPlainText(), m_standing.recipients.join(u'\n')));
    else if (field == m_opening)
        fill(m_opening, orStanding(m_opening->toPlainText(), m_standing.opening));
    else if (field == m_salutation)
        fill(m_salutation, orStanding(m_salutation->text(), m_standing.salutation));
    else if (field == m_closing)
        fill(m_closing, orStanding(m_closing->text(), m_standing.closing));
}

}
