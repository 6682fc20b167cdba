#include "ui/settings/Section.h"

#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QFormLayout>
#include <QLabel>

namespace ui::settings {

namespace {

/// As wide as the fields: a form gives a label only the width that it asks for, and too little height then.
void wrapAcross(QLabel &label)
{
    label.setWordWrap(true);
    QSizePolicy policy = label.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label.setSizePolicy(policy);
}

}

Section::Section(const QString &title, QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *heading = new QLabel(title, this);
    heading->setFont(widgets::headingFont(*this));
    heading->setContentsMargins(0, 14, 0, 2);
    m_layout->addRow(heading);
}

void Section::addRow(const QString &label, QWidget *buddy, QWidget *row)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(buddy);
    name->setAccessibleName(buddy->accessibleName());
    name->setContentsMargins(0, 4, 0, 0);
    name->setMinimumWidth(33 * fontMetrics().averageCharWidth()); // one edge for the fields of all sections
    m_layout->addRow(name, row ? row : buddy);
}

QLabel *Section::addHelp(const QString &sentence)
{
    auto *help = new widgets::DimLabel(sentence, this);
    wrapAcross(*help);
    m_layout->addRow(QString(), help);
    return help;
}

QLabel *Section::addFault(const QString &objectName)
{
    auto *fault = new QLabel(this);
    fault->setObjectName(objectName);
    fault->setTextFormat(Qt::PlainText);
    wrapAcross(*fault);
    fault->hide();
    m_layout->addRow(QString(), fault);
    return fault;
}

void Section::tell(QLabel *fault, const QString &sentence)
{
    fault->setText(sentence);
    fault->setVisible(!sentence.isEmpty());
}

}
