#include "ui/letter/LetterHeader.h"

#include "core/letter/writers/LetterFile.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui::letter {

LetterHeader::LetterHeader(QWidget *parent) : QWidget(parent), m_state(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    auto *title = new widgets::ElidedLabel({}, this);
    title->setLeastCharacters(30);
    m_title = title;
    m_title->setObjectName(QStringLiteral("letterTitle"));
    m_title->setFont(widgets::headingFont(*parent));
    m_state->setObjectName(QStringLiteral("letterState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(makeBack());
    layout->addWidget(m_title);
    layout->addWidget(m_state, 1);

    m_release = button(QStringLiteral("letterRelease"), tr("Rel&ease…"), tr("Release letter"));
    m_release->setToolTip(tr("Freeze the letter and carry its next review over to the resolution"));
    connect(m_release, &QPushButton::clicked, this, &LetterHeader::releaseAsked);
    QPushButton *print = button(QStringLiteral("letterPrint"), tr("&Print…"), tr("Print letter"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, &LetterHeader::printAsked);
    QPushButton *formats = makeFormats();
    QPushButton *odt = button(QStringLiteral("letterSaveOdt"), tr("ODT…"), tr("Save letter as ODT"));
    connect(odt, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(core::letter::LetterFormat::Odt); });
    QPushButton *pdf = button(QStringLiteral("letterSavePdf"), tr("Save PD&F…"), tr("Save letter as PDF"));
    pdf->setDefault(true);
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(core::letter::LetterFormat::Pdf); });
    m_outputs = {print, formats, odt, pdf};
    auto *buttons = new widgets::FlowLayout(nullptr, 6);
    for (QPushButton *each : {m_release, print, formats, odt, pdf})
        buttons->addWidget(each);
    layout->addLayout(buttons);
}

void LetterHeader::showLetter(const QString &title, const QString &state)
{
    m_title->setText(title);
    m_state->setText(state);
}

void LetterHeader::showRelease(bool isDraft, bool mayWrite)
{
    m_release->setVisible(isDraft);
    m_release->setEnabled(mayWrite);
}

void LetterHeader::setBusy(bool busy)
{
    for (QPushButton *each : m_outputs)
        each->setEnabled(!busy);
}

QWidget *LetterHeader::makeBack()
{
    auto *back = new QToolButton(this);
    back->setObjectName(QStringLiteral("letterClose"));
    back->setAutoRaise(true);
    back->setArrowType(Qt::LeftArrow);
    back->setToolTip(tr("Back to the resolution"));
    back->setAccessibleName(tr("Back to the resolution"));
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QToolButton::clicked, this, &LetterHeader::backAsked);
    return back;
}

QPushButton *LetterHeader::makeFormats()
{
    using core::letter::LetterFormat;
    QPushButton *more = button(QStringLiteral("letterFormats"), tr("M&ore"), tr("Save letter in another format"));
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("letterFormatMenu"));
    const auto add = [this, menu](const QString &objectName, const QString &text, LetterFormat format) {
        QAction *action = menu->addAction(text, this, [this, format] { Q_EMIT saveAsked(format); });
        action->setObjectName(objectName);
    };
    add(QStringLiteral("letterSavePdfUa"), tr("&Accessible PDF…"), LetterFormat::PdfUa);
    add(QStringLiteral("letterSaveDocx"), tr("&Word document (DOCX)…"), LetterFormat::Docx);
    add(QStringLiteral("letterSaveMail"), tr("&Mail draft with the PDF…"), LetterFormat::Mail);
    add(QStringLiteral("letterSaveText"), tr("Plain &text…"), LetterFormat::Text);
    more->setMenu(menu);
    return more;
}

QPushButton *LetterHeader::button(const QString &objectName, const QString &text, const QString &accessibleName)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setAccessibleName(accessibleName);
    made->setToolTip(accessibleName);
    made->setAutoDefault(false);
    return made;
}

}
