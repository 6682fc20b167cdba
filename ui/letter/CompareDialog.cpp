#include "ui/letter/CompareDialog.h"

#include "ui/widgets/Tones.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ui::letter {

using namespace core::letter;

CompareDialog::CompareDialog(const LetterDifference &difference, const QString &now, const QString &before,
                             QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("letterCompareDialog"));
    setWindowTitle(tr("Compare letters"));
    auto *heading = new QLabel(tr("Letter of %1 beside that of %2").arg(now, before), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(widgets::headingFont(*this));
    auto *legend = new QLabel(difference.hasNews() ? tr("→ underlined: new · crossed out: no longer told")
                                                   : tr("The letter tells nothing new."),
                              this);
    legend->setObjectName(QStringLiteral("letterCompareLegend"));
    legend->setTextFormat(Qt::PlainText);
    widgets::makeSecondary(*legend);
    m_text->setObjectName(QStringLiteral("letterCompareText"));
    m_text->setAccessibleName(tr("What is new in the letter"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    write(difference);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("letterCompareClose"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(legend);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

void CompareDialog::write(const LetterDifference &difference)
{
    QTextCursor cursor(m_text->document());
    QTextCharFormat plain;
    QTextCharFormat label;
    label.setForeground(widgets::secondaryText(palette()));
    QTextCharFormat fresh;
    fresh.setFontWeight(QFont::DemiBold);
    fresh.setFontUnderline(true);
    fresh.setForeground(widgets::accentText(palette()));
    QTextCharFormat gone;
    gone.setFontStrikeOut(true);
    const auto paragraph = [&cursor] {
        if (cursor.position() > 0)
            cursor.insertText(QStringLiteral("\n"));
    };
    for (const ComparedItem &item : difference.items) {
        paragraph();
        if (cursor.position() > 0)
            cursor.insertText(QStringLiteral("\n"), plain);
        cursor.insertText(
            item.hasNews() ? tr("Clause %1").arg(item.labels) : tr("Clause %1: unchanged").arg(item.labels), label);
        for (const auto &passages : item.paragraphs) {
            paragraph();
            bool wasNew = false;
            for (const LetterPassage &passage : passages) {
                if (passage.isNew && !wasNew)
                    cursor.insertText(QStringLiteral("→ "), label);
                cursor.insertText(passage.text, passage.isNew ? fresh : plain);
                wasNew = passage.isNew;
            }
        }
    }
    if (!difference.gone.isEmpty()) {
        paragraph();
        cursor.insertText(u'\n' + tr("No longer told"), label);
        for (const QString &sentence : difference.gone) {
            cursor.insertText(QStringLiteral("\n"), plain);
            cursor.insertText(sentence, gone);
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

}
