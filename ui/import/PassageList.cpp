#include "ui/import/PassageList.h"

#include "ui/import/MemoFields.h"
#include "ui/widgets/Quiet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::import {

PassageList::PassageList(PassageWords words, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_heading(new QLabel(this)), m_layout(new QVBoxLayout)
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(m_words.name + QStringLiteral("Heading"));
    auto *add = new QToolButton(this);
    add->setObjectName(m_words.name + QStringLiteral("Add"));
    add->setText(m_words.add);
    add->setAccessibleName(m_words.add);
    connect(add, &QToolButton::clicked, this, &PassageList::add);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_layout);
    m_layout->setSpacing(10);
}

void PassageList::setPassages(const std::vector<Passage> &passages)
{
    if (m_passages == passages && m_rows.size() == passages.size())
        return;
    const bool sameRows = m_rows.size() == passages.size() && !passages.empty();
    m_passages = passages;
    sameRows ? fillRows() : rebuild();
}

QWidget *PassageList::textOf(int index) const
{
    return index >= 0 && size_t(index) < m_rows.size() ? m_rows[size_t(index)].text : nullptr;
}

bool PassageList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (watched == m_rows[i].text || watched == m_rows[i].label)
                Q_EMIT focused(fieldOf(int(i)));
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Texts that were corrected elsewhere: cursor and focus stay where they are.
void PassageList::fillRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Passage passage = m_passages[i];
        if (m_rows[i].label->text() != passage.label)
            m_rows[i].label->setText(passage.label);
        if (m_rows[i].text->toPlainText() != passage.text)
            m_rows[i].text->setPlainText(passage.text);
    }
}

void PassageList::rebuild()
{
    for (const Row &row : m_rows) {
        // The click that led here may come from within the row.
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (int index = 0; index < int(m_passages.size()); ++index) {
        m_rows.push_back(makeRow(index));
        m_layout->addWidget(m_rows.back().widget);
        // The layout would show it only with the next turn of the event loop, too late for the focus.
        m_rows.back().widget->show();
    }
    m_heading->setText(tr("%1 (%2)").arg(m_words.heading).arg(m_passages.size()));
}

PassageList::Row PassageList::makeRow(int index)
{
    const Passage &passage = m_passages[size_t(index)];
    const QString name = m_words.name + QString::number(index + 1);
    auto *widget = new QWidget(this);
    auto *label = new QLineEdit(passage.label, widget);
    label->setObjectName(name + QStringLiteral("Label"));
    label->setAccessibleName(m_words.labelName.arg(index + 1));
    label->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 14);
    auto *caption = new QLabel(m_words.label, widget);
    caption->setBuddy(label);
    auto *text = new widgets::GrowingTextEdit(1, widget);
    text->setObjectName(name + QStringLiteral("Text"));
    text->setAccessibleName(m_words.textName.arg(index + 1));
    text->setPlainText(passage.text);

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(caption);
    top->addWidget(label);
    top->addStretch();
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(text);
    const QString one = m_words.one.arg(index + 1);
    addButton(widget, index, QStringLiteral("Split"), tr("Split"), tr("%1: split at the cursor").arg(one),
              &PassageList::split);
    if (index + 1 < int(m_passages.size()))
        addButton(widget, index, QStringLiteral("Merge"), tr("Merge"), tr("%1: merge with the next").arg(one),
                  &PassageList::mergeWithNext);
    addButton(widget, index, QStringLiteral("Remove"), tr("Remove"), tr("%1: remove").arg(one), &PassageList::remove);

    label->installEventFilter(this);
    text->installEventFilter(this);
    connect(label, &QLineEdit::textChanged, this, [this, index](const QString &typed) {
        m_passages[size_t(index)].label = typed.trimmed();
        Q_EMIT edited(fieldOf(index));
    });
    connect(text, &QPlainTextEdit::textChanged, this, [this, index, text] {
        m_passages[size_t(index)].text = text->toPlainText().trimmed();
        Q_EMIT edited(fieldOf(index));
    });
    return {widget, label, text};
}

void PassageList::addButton(QWidget *row, int index, const QString &name, const QString &text,
                            const QString &accessibleName, void (PassageList::*act)(int))
{
    auto *button = new QToolButton(row);
    button->setObjectName(m_words.name + QString::number(index + 1) + name);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    // A click must not take the cursor out of the text that is to be split.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, index, act] { (this->*act)(index); });
    static_cast<QHBoxLayout *>(row->layout()->itemAt(0)->layout())->addWidget(button);
}

void PassageList::add()
{
    m_passages.push_back({QString::number(m_passages.size() + 1), {}, 0, 0});
    changed(int(m_passages.size()) - 1);
}

void PassageList::remove(int index)
{
    m_passages.erase(m_passages.begin() + index);
    changed(std::min(index, int(m_passages.size()) - 1));
}

void PassageList::split(int index)
{
    Passage &whole = m_passages[size_t(index)];
    const QString text = m_rows[size_t(index)].text->toPlainText();
    const int at = m_rows[size_t(index)].text->textCursor().position();
    Passage second = whole;
    whole.text = text.left(at).trimmed();
    second.text = text.mid(at).trimmed();
    m_passages.insert(m_passages.begin() + index + 1, second);
    changed(index + 1);
}

void PassageList::mergeWithNext(int index)
{
    Passage &first = m_passages[size_t(index)];
    const Passage &next = m_passages[size_t(index) + 1];
    first.text = (first.text + QStringLiteral("\n\n") + next.text).trimmed();
    if (m_words.joinsLabels && !next.label.isEmpty() && next.label != first.label)
        first.label += (first.label.isEmpty() ? QString() : QStringLiteral(", ")) + next.label;
    if (first.firstLine == 0)
        first.firstLine = next.firstLine;
    first.lastLine = std::max(first.lastLine, next.lastLine);
    m_passages.erase(m_passages.begin() + index + 1);
    changed(index);
}

void PassageList::changed(int focusIndex)
{
    rebuild();
    if (QWidget *text = textOf(focusIndex))
        text->setFocus();
    Q_EMIT edited(m_words.field);
}

QString PassageList::fieldOf(int index) const
{
    return passageField(m_words.field, index);
}

}
