#include "ui/house/WordingEdit.h"

#include "core/letter/house/Wording.h"
#include "ui/widgets/Quiet.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ui::house {

WordingEdit::WordingEdit(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_text(new widgets::GrowingTextEdit(1, this)), m_pick(new QToolButton(this)),
      m_fault(new QLabel(this))
{
    m_text->setObjectName(name);
    m_text->setAccessibleName(title);
    m_pick->setObjectName(name + QStringLiteral("Pick"));
    m_pick->setText(QStringLiteral("{…}"));
    m_pick->setAccessibleName(tr("%1: insert a placeholder").arg(title));
    m_pick->setToolTip(m_pick->accessibleName());
    m_pick->setAutoRaise(true);
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_pick);
    menu->setObjectName(name + QStringLiteral("Menu"));
    for (const core::letter::Placeholder &placeholder : core::letter::placeholders()) {
        const QString inserted = u'{' + QString::fromUtf16(placeholder.name) + u'}';
        connect(menu->addAction(QStringLiteral("%1   %2").arg(core::letter::meaningOf(placeholder), inserted)),
                &QAction::triggered, this, [this, inserted] {
                    m_text->textCursor().insertText(inserted);
                    m_text->setFocus();
                });
    }
    m_pick->setMenu(menu);
    m_fault->setObjectName(name + QStringLiteral("Fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_pick, 0, 1, Qt::AlignTop);
    layout->addWidget(m_fault, 1, 0, 1, 2);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
}

void WordingEdit::setText(const QString &text)
{
    if (m_text->toPlainText() == text)
        return;
    m_filling = true;
    m_text->setPlainText(text);
    m_filling = false;
}

void WordingEdit::showFaults(const std::vector<core::letter::TemplateFault> &faults)
{
    QList<QTextEdit::ExtraSelection> marks;
    QStringList sentences;
    for (const core::letter::TemplateFault &fault : faults) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(fault.position));
        mark.cursor.setPosition(int(qMin(fault.position + fault.length, qsizetype(m_text->toPlainText().size()))),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(QColor(200, 40, 40));
        marks += mark;
        sentences += QStringLiteral("⚠ ") + fault.sentence;
    }
    m_text->setExtraSelections(marks);
    m_fault->setText(sentences.join(u'\n'));
    m_fault->setVisible(!sentences.isEmpty());
}

void WordingEdit::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_pick->setEnabled(!readOnly);
}

}
