#include "ui/import/MemoForm.h"

#include "core/base/Dates.h"
#include "ui/import/ReadLetter.h"
#include "ui/widgets/Quiet.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::import {

namespace {

QString objectNameOf(const QString &field)
{
    return QStringLiteral("import") + field.at(0).toUpper() + field.mid(1);
}

bool isDateField(const QString &field)
{
    return field == u"date" || field == u"nextReviewOn";
}

PassageWords clauseWords()
{
    return {QStringLiteral("importClause"),     QStringLiteral("clauses"), MemoForm::tr("Clauses"),
            MemoForm::tr("Clause %1"),          MemoForm::tr("Clause"),    MemoForm::tr("Clause %1: number"),
            MemoForm::tr("Clause %1: wording"), MemoForm::tr("Add clause")};
}

PassageWords reportWords()
{
    return {
        QStringLiteral("importReport"),  QStringLiteral("reports"),        MemoForm::tr("Reports"),
        MemoForm::tr("Report %1"),       MemoForm::tr("Report on clause"), MemoForm::tr("Report %1: clauses it covers"),
        MemoForm::tr("Report %1: text"), MemoForm::tr("Add report"),       true};
}

}

MemoForm::MemoForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    addLine(QStringLiteral("reference"), tr("&Number"), 0, 0);
    addLine(QStringLiteral("meeting"), tr("&Meeting"), 0, 1);
    addText(QStringLiteral("title"), tr("&Title"), 2);
    addLine(QStringLiteral("city"), tr("Cit&y"), 4, 0);
    addLine(QStringLiteral("division"), tr("&Sender"), 4, 1);
    addLine(QStringLiteral("fileReference"), tr("&File reference"), 6, 0);
    addLine(QStringLiteral("date"), tr("&Date of the letter"), 6, 1);
    addText(QStringLiteral("recipients"), tr("&Recipients"), 8);
    addText(QStringLiteral("salutation"), tr("Sa&lutation"), 10);
    addText(QStringLiteral("opening"), tr("&Opening sentence"), 12);
    m_confidential = addCheck(QStringLiteral("confidential"), tr("&Confidential"), &MemoFields::confidential);
    m_grid->addWidget(m_confidential, 14, 0, 1, 2);

    m_clauses = new PassageList(clauseWords(), this);
    m_reports = new PassageList(reportWords(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->addLayout(m_grid);
    layout->addWidget(m_clauses);
    layout->addWidget(m_reports);
    // What stands at the end of the letter stands at the end here.
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setContentsMargins(0, 12, 0, 0);
    addLine(QStringLiteral("nextReviewOn"), tr("Ne&xt review"), 0, 0);
    m_closed = addCheck(QStringLiteral("closed"), tr("Reporting is &finished"), &MemoFields::closed);
    m_grid->addWidget(m_closed, 1, 1);
    addText(QStringLiteral("closing"), tr("Closin&g"), 2);
    addText(QStringLiteral("signatories"), tr("Signed &by"), 4);
    addText(QStringLiteral("acknowledgements"), tr("Ta&kes note"), 6);
    layout->addLayout(m_grid);
    layout->addStretch();

    for (PassageList *list : {m_clauses, m_reports}) {
        connect(list, &PassageList::focused, this, &MemoForm::focused);
        connect(list, &PassageList::edited, this, [this](const QString &field) {
            if (m_filling)
                return;
            m_fields.clauses = m_clauses->passages();
            m_fields.reports = m_reports->passages();
            Q_EMIT edited(field);
        });
    }
}

void MemoForm::setFields(const MemoFields &fields)
{
    m_filling = true;
    m_fields = fields;
    for (auto at = m_lines.begin(); at != m_lines.end(); ++at) {
        if (at.value()->text() != fields.texts.value(at.key())) {
            at.value()->setText(fields.texts.value(at.key()));
            at.value()->setCursorPosition(0); // what is too long shows its beginning
        }
    }
    for (auto at = m_texts.begin(); at != m_texts.end(); ++at) {
        if (at.value()->toPlainText() != fields.texts.value(at.key()))
            at.value()->setPlainText(fields.texts.value(at.key()));
    }
    m_confidential->setChecked(fields.confidential);
    m_closed->setChecked(fields.closed);
    m_clauses->setPassages(fields.clauses);
    m_reports->setPassages(fields.reports);
    m_filling = false;
}

QWidget *MemoForm::widgetOf(const QString &field) const
{
    const int index = indexOf(field);
    const QString key = listOf(field);
    if (key == u"clauses")
        return m_clauses->textOf(index);
    return key == u"reports" ? m_reports->textOf(index) : m_widgets.value(key);
}

void MemoForm::focusField(const QString &field)
{
    if (QWidget *widget = widgetOf(field))
        widget->setFocus();
}

void MemoForm::showAsChosen(const QString &field)
{
    if (m_chosen)
        m_chosen->setPalette({});
    m_chosen = widgetOf(field);
    if (!m_chosen)
        return;
    QPalette tinted = m_chosen->palette();
    const QColor base = tinted.color(QPalette::Base);
    const QColor accent = tinted.color(QPalette::Highlight);
    const auto mix = [](int a, int b) { return (a * 78 + b * 22) / 100; };
    tinted.setColor(QPalette::Base, QColor(mix(base.red(), accent.red()), mix(base.green(), accent.green()),
                                           mix(base.blue(), accent.blue())));
    m_chosen->setPalette(tinted);
}

void MemoForm::selectIn(const QString &field, qsizetype start, qsizetype length)
{
    QWidget *widget = widgetOf(field);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setSelection(int(start), int(length));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(std::min<qsizetype>(start, text->document()->characterCount() - 1)));
        cursor.setPosition(int(std::min<qsizetype>(start + length, text->document()->characterCount() - 1)),
                           QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

QString MemoForm::problemsOf(const MemoFields &fields)
{
    QStringList undated;
    for (const QString &field : {QStringLiteral("date"), QStringLiteral("nextReviewOn")}) {
        const QString text = fields.texts.value(field).trimmed();
        if (!text.isEmpty() && !core::base::dateFromGerman(text))
            undated += nameOf(field);
    }
    QStringList problems;
    if (!undated.isEmpty())
        problems +=
            tr("⚠ Not a date: %1. Type it as 24.08.2022, or leave it empty.").arg(undated.join(QStringLiteral(", ")));
    if (const QStringList unknown = unknownLabels(fields); !unknown.isEmpty())
        problems += tr("⚠ A report names a clause that is not listed: %1.").arg(unknown.join(QStringLiteral(", ")));
    return problems.join(u'\n');
}

QString MemoForm::nameOf(const QString &field)
{
    const QString key = listOf(field);
    const int index = indexOf(field);
    static const QHash<QString, const char *> names = {
        {QStringLiteral("reference"), QT_TR_NOOP("Number")},
        {QStringLiteral("meeting"), QT_TR_NOOP("Meeting")},
        {QStringLiteral("title"), QT_TR_NOOP("Title")},
        {QStringLiteral("city"), QT_TR_NOOP("City")},
        {QStringLiteral("division"), QT_TR_NOOP("Sender")},
        {QStringLiteral("fileReference"), QT_TR_NOOP("File reference")},
        {QStringLiteral("date"), QT_TR_NOOP("Date of the letter")},
        {QStringLiteral("recipients"), QT_TR_NOOP("Recipients")},
        {QStringLiteral("salutation"), QT_TR_NOOP("Salutation")},
        {QStringLiteral("opening"), QT_TR_NOOP("Opening sentence")},
        {QStringLiteral("closing"), QT_TR_NOOP("Closing")},
        {QStringLiteral("confidential"), QT_TR_NOOP("Confidential")},
        {QStringLiteral("nextReviewOn"), QT_TR_NOOP("Next review")},
        {QStringLiteral("closed"), QT_TR_NOOP("Reporting is finished")},
        {QStringLiteral("signatories"), QT_TR_NOOP("Signed by")},
        {QStringLiteral("acknowledgements"), QT_TR_NOOP("Takes note")},
        {QStringLiteral("clauses"), QT_TR_NOOP("Clauses")},
        {QStringLiteral("reports"), QT_TR_NOOP("Reports")},
    };
    if (index >= 0 && (key == u"clauses" || key == u"reports"))
        return (key == u"clauses" ? tr("Clause %1") : tr("Report %1")).arg(index + 1);
    return names.contains(key) ? tr(names.value(key)) : QString();
}

bool MemoForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_fieldOf.contains(watched))
        Q_EMIT focused(m_fieldOf.value(watched));
    return QWidget::eventFilter(watched, event);
}

void MemoForm::addLine(const QString &field, const QString &label, int row, int column, int span)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(nameOf(field));
    if (isDateField(field))
        edit->setPlaceholderText(tr("DD.MM.YYYY"));
    m_lines.insert(field, edit);
    watch(edit, field);
    addLabel(label, edit, row, column, span);
    m_grid->addWidget(edit, row + 1, column, 1, span);
    // Not textEdited: what an assistive program writes into the line counts as well.
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (m_filling)
            return;
        m_fields.texts[field] = text.trimmed();
        Q_EMIT edited(field);
    });
}

void MemoForm::addText(const QString &field, const QString &label, int row)
{
    auto *edit = new widgets::GrowingTextEdit(1, this);
    edit->setAccessibleName(nameOf(field));
    m_texts.insert(field, edit);
    watch(edit, field);
    addLabel(label, edit, row, 0, 2);
    m_grid->addWidget(edit, row + 1, 0, 1, 2);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field, edit] {
        if (m_filling)
            return;
        m_fields.texts[field] = edit->toPlainText().trimmed();
        Q_EMIT edited(field);
    });
}

QCheckBox *MemoForm::addCheck(const QString &field, const QString &label, bool MemoFields::*value)
{
    auto *check = new QCheckBox(label, this);
    check->setAccessibleName(nameOf(field));
    watch(check, field);
    connect(check, &QCheckBox::toggled, this, [this, field, value](bool on) {
        if (m_filling)
            return;
        m_fields.*value = on;
        Q_EMIT edited(field);
    });
    return check;
}

void MemoForm::addLabel(const QString &text, QWidget *buddy, int row, int column, int span)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    label->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(label, row, column, 1, span);
}

void MemoForm::watch(QWidget *widget, const QString &field)
{
    widget->setObjectName(objectNameOf(field));
    widget->installEventFilter(this);
    m_widgets.insert(field, widget);
    m_fieldOf.insert(widget, field);
}

}
