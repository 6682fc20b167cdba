#include "ui/house/HouseForm.h"

#include "core/letter/house/Fonts.h"
#include "ui/house/WordingEdit.h"
#include "ui/widgets/RowsEdit.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace ui::house {

using namespace core::letter;

namespace {

constexpr int armsHeight = 56;

QStringList addresses(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Lines of an address in one cell of a table.
QString inOneLine(QString lines)
{
    return lines.replace(u'\n', QStringLiteral(" | "));
}

QString inLines(const QString &cell)
{
    static const QRegularExpression bar(QStringLiteral("\\s*\\|\\s*"));
    return QString(cell).replace(bar, QStringLiteral("\n"));
}

}

HouseForm::HouseForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(3);
    m_layout->setContentsMargins(16, 0, 16, 16);
    addCity();
    addLook();
    addPeople();
    addWording();
    addParts();
}

void HouseForm::heading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(widgets::headingFont(*this));
    label->setContentsMargins(0, 14, 0, 2);
    m_layout->addRow(label);
}

void HouseForm::addRow(const QString &label, QWidget *buddy, QWidget *row)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(buddy);
    name->setAccessibleName(buddy->accessibleName());
    name->setContentsMargins(0, 5, 0, 0);
    m_layout->addRow(name, row);
}

QLineEdit *HouseForm::line(const QString &key, const QString &label, QString LetterTemplate::*text)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("house_") + key);
    edit->setAccessibleName(label);
    addRow(label, edit, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, key] { Q_EMIT edited(key); });
    m_lines.emplace_back(edit, text);
    return edit;
}

void HouseForm::addCity()
{
    heading(tr("City"));
    line(QStringLiteral("name"), tr("Name of the house style"), &LetterTemplate::name);
    line(QStringLiteral("city"), tr("City"), &LetterTemplate::city);
    line(QStringLiteral("address"), tr("Address"), &LetterTemplate::address);
    line(QStringLiteral("clerk"), tr("Clerk"), &LetterTemplate::clerk);
    line(QStringLiteral("phone"), tr("Phone"), &LetterTemplate::phone);
    line(QStringLiteral("email"), tr("E-mail"), &LetterTemplate::email);
}

void HouseForm::addLook()
{
    heading(tr("Look"));
    auto *arms = new QWidget(this);
    auto *armsLayout = new QHBoxLayout(arms);
    armsLayout->setContentsMargins({});
    m_arms = new QLabel(arms);
    m_arms->setObjectName(QStringLiteral("houseArms"));
    m_chooseArms = new QPushButton(tr("Choose…"), arms);
    m_chooseArms->setObjectName(QStringLiteral("houseArmsChoose"));
    m_chooseArms->setAccessibleName(tr("Choose the coat of arms"));
    m_removeArms = new QPushButton(tr("Remove"), arms);
    m_removeArms->setObjectName(QStringLiteral("houseArmsRemove"));
    m_removeArms->setAccessibleName(tr("Remove the coat of arms"));
    armsLayout->addWidget(m_arms);
    armsLayout->addWidget(m_chooseArms);
    armsLayout->addWidget(m_removeArms);
    armsLayout->addStretch();
    addRow(tr("Coat of arms (SVG or PNG)"), m_chooseArms, arms);
    connect(m_chooseArms, &QPushButton::clicked, this, &HouseForm::coatOfArmsAsked);
    connect(m_removeArms, &QPushButton::clicked, this, [this] {
        m_profile.coatOfArms = {};
        showCoatOfArms();
        Q_EMIT edited(QStringLiteral("coatOfArms"));
    });
    m_form = new QComboBox(this);
    m_form->setObjectName(QStringLiteral("house_form"));
    m_form->setAccessibleName(tr("Form of DIN 5008"));
    m_form->addItem(tr("A: low letter head (27 mm)"), int(core::letter::LetterForm::A));
    m_form->addItem(tr("B: high letter head (45 mm)"), int(core::letter::LetterForm::B));
    addRow(tr("Form of DIN 5008"), m_form, m_form);
    connect(m_form, &QComboBox::activated, this, [this] { Q_EMIT edited(QStringLiteral("form")); });
    m_font = new QFontComboBox(this);
    m_font->setObjectName(QStringLiteral("house_font"));
    m_font->setAccessibleName(tr("Font"));
    m_font->setEditable(false);
    m_font->setFontFilters(QFontComboBox::ScalableFonts); // only these can be embedded
    addRow(tr("Font"), m_font, m_font);
    m_fontMissing = new QLabel(this);
    m_fontMissing->setObjectName(QStringLiteral("house_fontMissing"));
    m_fontMissing->setTextFormat(Qt::PlainText);
    m_fontMissing->setWordWrap(true);
    m_fontMissing->hide();
    m_layout->addRow(QString(), m_fontMissing);
    connect(m_font, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        if (m_filling)
            return;
        m_profile.fontFamily = font.family();
        showMissingFont();
        Q_EMIT edited(QStringLiteral("font"));
    });
    m_size = new QDoubleSpinBox(this);
    m_size->setObjectName(QStringLiteral("house_fontSize"));
    m_size->setAccessibleName(tr("Size of the font"));
    m_size->setRange(8, 14);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    addRow(tr("Size of the font"), m_size, m_size);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited(QStringLiteral("fontSize"));
    });
}

void HouseForm::addParts()
{
    heading(tr("Parts that are printed"));
    for (const PartField &part : partFields()) {
        auto *box = new QCheckBox(labelOf(part).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("housePart_") + QString::fromLatin1(part.key));
        box->setAccessibleName(tr("Print: %1").arg(labelOf(part)));
        m_layout->addRow(box);
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(QStringLiteral("parts")); });
        m_parts.emplace_back(box, part.shown);
    }
}

void HouseForm::addWording()
{
    heading(tr("Wording"));
    for (const WordingField &field : wordingFields()) {
        const QString key = QString::fromLatin1(field.key);
        const QString label = labelOf(field);
        auto *edit = new WordingEdit(QStringLiteral("houseWording_") + key, tr("Wording: %1").arg(label), this);
        addRow(label, edit->editor(), edit);
        connect(edit, &WordingEdit::edited, this, [this, key] { Q_EMIT edited(QStringLiteral("wording.") + key); });
        m_wording.emplace_back(edit, &field);
    }
}

void HouseForm::addPeople()
{
    heading(tr("Senders, signatories, recipients"));
    const auto tell = [this](const QString &field) { return [this, field] { Q_EMIT edited(field); }; };
    m_senders = new widgets::RowsEdit(
        QStringLiteral("houseSenders"), tr("Divisions with their senders"),
        {tr("Division"), tr("Lines | below the city"), tr("Address"), tr("Clerk"), tr("Phone"), tr("E-mail")}, this);
    m_layout->addRow(new QLabel(tr("Divisions with their senders"), this), m_senders);
    connect(m_senders, &widgets::RowsEdit::edited, this, tell(QStringLiteral("senders")));
    m_signers = new widgets::RowsEdit(QStringLiteral("houseSigners"), tr("Who may sign"),
                                      {tr("Division"), tr("i. V. / i. A."), tr("Name"), tr("Function")}, this);
    m_layout->addRow(new QLabel(tr("Who may sign"), this), m_signers);
    connect(m_signers, &widgets::RowsEdit::edited, this, tell(QStringLiteral("signers")));
    m_lists = new widgets::RowsEdit(
        QStringLiteral("houseLists"), tr("Distribution lists"),
        {tr("Name"), tr("Recipients | line by line"), tr("Mail to"), tr("Copy to"), tr("Confidential") + u'?'}, this);
    m_layout->addRow(new QLabel(tr("Distribution lists"), this), m_lists);
    connect(m_lists, &widgets::RowsEdit::edited, this, tell(QStringLiteral("lists")));
}

void HouseForm::showMissingFont()
{
    const auto other = core::letter::substituteFor(m_profile.fontFamily);
    m_fontMissing->setText(
        other ? tr("The font “%1” is not on this computer; letters are set in “%2”.").arg(m_profile.fontFamily, *other)
              : QString());
    m_fontMissing->setAccessibleName(m_fontMissing->text());
    m_fontMissing->setVisible(other.has_value());
}

void HouseForm::setProfile(const LetterTemplate &profile)
{
    m_filling = true;
    m_profile = profile;
    for (const auto &[edit, text] : m_lines) {
        if (edit->text() != profile.*text)
            edit->setText(profile.*text);
    }
    m_form->setCurrentIndex(m_form->findData(int(profile.form)));
    m_font->setCurrentFont(QFont(profile.fontFamily));
    m_font->setPlaceholderText(profile.fontFamily);
    if (core::letter::substituteFor(profile.fontFamily))
        m_font->setCurrentIndex(-1); // else a font nearby would look chosen, and could not be chosen any more
    showMissingFont();
    m_size->setValue(profile.fontSizePt);
    for (const auto &[box, shown] : m_parts)
        box->setChecked(profile.parts.*shown);
    for (const auto &[edit, field] : m_wording)
        edit->setText(profile.wording.*field->text);
    std::vector<QStringList> rows;
    for (const LetterSender &sender : profile.senders)
        rows.push_back(
            {sender.division, inOneLine(sender.lines), sender.address, sender.clerk, sender.phone, sender.email});
    m_senders->setRows(std::exchange(rows, {}));
    for (const LetterSigner &signer : profile.signers)
        rows.push_back({signer.division, signer.capacity, signer.name, signer.function});
    m_signers->setRows(std::exchange(rows, {}));
    for (const DistributionList &list : profile.distributionLists)
        rows.push_back({list.name, inOneLine(list.recipients), list.mail.join(QStringLiteral(", ")),
                        list.copies.join(QStringLiteral(", ")), list.confidential ? QStringLiteral("x") : QString()});
    m_lists->setRows(rows);
    showCoatOfArms();
    m_filling = false;
}

LetterTemplate HouseForm::profile() const
{
    LetterTemplate profile = m_profile;
    for (const auto &[edit, text] : m_lines)
        profile.*text = edit->text().trimmed();
    profile.form = core::letter::LetterForm(m_form->currentData().toInt());
    profile.fontSizePt = m_size->value();
    for (const auto &[box, shown] : m_parts)
        profile.parts.*shown = box->isChecked();
    for (const auto &[edit, field] : m_wording)
        profile.wording.*field->text = edit->text();
    profile.senders.clear();
    for (const QStringList &row : m_senders->rows())
        profile.senders.push_back({row[0], inLines(row[1]), row[2], row[3], row[4], row[5]});
    profile.signers.clear();
    for (const QStringList &row : m_signers->rows())
        profile.signers.push_back({row[0], row[1], row[2], row[3]});
    profile.distributionLists.clear();
    for (const QStringList &row : m_lists->rows())
        profile.distributionLists.push_back(
            {row[0], inLines(row[1]), addresses(row[2]), addresses(row[3]), !row[4].isEmpty()});
    return profile;
}

void HouseForm::showFaults(const std::vector<TemplateFault> &faults)
{
    for (const auto &[edit, field] : m_wording) {
        std::vector<TemplateFault> here;
        const QString key = QStringLiteral("wording.") + QString::fromLatin1(field->key);
        for (const TemplateFault &fault : faults) {
            if (fault.field == key)
                here.push_back(fault);
        }
        edit->showFaults(here);
    }
}

void HouseForm::setReadOnly(bool readOnly)
{
    for (const auto &[edit, text] : m_lines)
        edit->setReadOnly(readOnly);
    for (const auto &[box, shown] : m_parts)
        box->setEnabled(!readOnly);
    for (const auto &[edit, field] : m_wording)
        edit->setReadOnly(readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_font),
                            static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_chooseArms)})
        widget->setEnabled(!readOnly);
    for (widgets::RowsEdit *rows : {m_senders, m_signers, m_lists})
        rows->setReadOnly(readOnly);
    m_removeArms->setEnabled(!readOnly && !m_profile.coatOfArms.isEmpty());
}

void HouseForm::showCoatOfArms()
{
    const bool none = m_profile.coatOfArms.isEmpty();
    m_arms->setVisible(!none);
    m_arms->setPixmap(none ? QPixmap() : QPixmap::fromImage(core::letter::render(m_profile.coatOfArms, armsHeight)));
    m_arms->setAccessibleName(none ? tr("No coat of arms") : tr("Coat of arms"));
    m_removeArms->setEnabled(!none && m_chooseArms->isEnabled());
}

}
