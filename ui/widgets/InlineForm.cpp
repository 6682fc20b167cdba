#include "ui/widgets/InlineForm.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace ui::widgets {

InlineForm::InlineForm(session::Session &session, const QString &draftKey, const Names &names,
                       std::unique_ptr<session::Timing> timing, QWidget *parent)
    : QFrame(parent), m_session(session), m_body(new QVBoxLayout(this)), m_rows(new QGridLayout), m_draftKey(draftKey),
      m_names(names), m_notice(new DimLabel({}, this)), m_complaint(new QLabel(this)),
      m_accept(new QPushButton(names.accept, this)), m_autoSave([this] { keep(); }, std::move(timing))
{
    setObjectName(names.object);
    setAccessibleName(names.title);
    m_body->setContentsMargins(12, 10, 12, 10);
    m_body->setSpacing(8);
    m_notice->setObjectName(nameOf(QStringLiteral("notice")));
    m_notice->hide();
    m_body->addWidget(m_notice);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    m_body->addLayout(m_rows);
    m_complaint->setObjectName(nameOf(QStringLiteral("complaint")));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_body->addWidget(m_complaint);

    m_accept->setObjectName(nameOf(QStringLiteral("accept")));
    m_accept->setAccessibleName(accessibleNameOf(names.accept));
    m_accept->setToolTip(tr("Ctrl+Return"));
    auto *discardButton = new QuietButton(tr("Discard"), this);
    m_discard = discardButton;
    discardButton->setNames(nameOf(QStringLiteral("discard")), accessibleNameOf(tr("Discard")));
    discardButton->setToolTip(tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(discardButton);
    buttons->addStretch();
    m_body->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &InlineForm::accept);
    connect(discardButton, &QPushButton::clicked, this, &InlineForm::discard);
}

InlineForm::~InlineForm() = default;

QLabel *InlineForm::addRow(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    name->setAccessibleName(accessibleNameOf(label));
    const int row = m_rows->rowCount();
    m_rows->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignRight);
    m_rows->addWidget(field, row, 1,
                      field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? Qt::Alignment()
                                                                                       : Qt::AlignLeft);
    // The buttons come after every field.
    setTabOrder(field->focusProxy() ? field->focusProxy() : field, m_accept);
    setTabOrder(m_accept, m_discard);
    name->setMinimumHeight(qMin(field->sizeHint().height(), fontMetrics().height() + 10));
    return name;
}

QString InlineForm::accessibleNameOf(const QString &label) const
{
    return QStringLiteral("%1 – %2").arg(m_names.title, QString(label).remove(u'&'));
}

void InlineForm::restoreDraft(const QString &text, const QDateTime &at)
{
    noteOpened();
    setContent(QJsonDocument::fromJson(text.toUtf8()).object());
    m_autoSave.discard();
    const QDateTime local = at.toLocalTime();
    const QString when = local.date() == m_session.today() ? local.toString(QStringLiteral("HH:mm"))
                                                           : local.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_notice->setText(tr("Unfinished text from %1 restored").arg(when));
    m_notice->show();
}

void InlineForm::restoreDraft()
{
    for (const core::store::Draft &draft : m_session.drafts()) {
        if (draft.key == m_draftKey)
            restoreDraft(draft.text, draft.at);
    }
}

void InlineForm::flush()
{
    for (DateField *field : findChildren<DateField *>())
        field->commitTyped();
    m_autoSave.flush();
}

void InlineForm::noteOpened()
{
    if (!m_opened)
        m_opened = content();
}

void InlineForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    noteOpened();
}

void InlineForm::touched()
{
    m_complaint->hide();
    m_wanted = false;
    m_autoSave.touch();
}

void InlineForm::keep()
{
    const QString key = m_draftKey;
    if (isUntouched())
        m_session.removeDraft(key);
    else
        m_session.putDraft(key, draftText());
}

QString InlineForm::draftText() const
{
    return QString::fromUtf8(QJsonDocument(content()).toJson(QJsonDocument::Compact));
}

void InlineForm::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setAccessibleName(text);
    m_complaint->show();
}

std::optional<QDate> InlineForm::dateIn(DateField &field, const QString &missing)
{
    field.commitTyped();
    if (field.date() && field.isAcceptable())
        return field.date();
    complain(missing);
    field.line()->setFocus();
    return std::nullopt;
}

void InlineForm::setAcceptable(bool on)
{
    m_acceptable = on;
    m_accept->setEnabled(on && !m_accepting);
    if (on && std::exchange(m_wanted, false))
        accept();
}

void InlineForm::accept()
{
    // Committing reloads the page, which must not come back here.
    if (m_accepting)
        return;
    m_wanted = !m_acceptable;
    if (m_wanted)
        return;
    m_accepting = true;
    const auto changes = commit();
    if (!changes) {
        m_accepting = false;
        m_autoSave.flush();
        return;
    }
    const QString key = m_draftKey;
    const QString text = draftText();
    m_session.submit(*changes,
                     [&session = m_session, form = QPointer(this), key, text, untouched = isUntouched()](bool stored) {
                         stored || untouched ? session.removeDraft(key) : session.putDraft(key, text);
                         if (form)
                             form->settle(stored);
                     });
    if (m_accepting) {
        // Whoever comes back to this page before it is written shall not find it as unfinished.
        m_session.removeDraft(key);
        setFieldsEnabled(false);
    }
}

void InlineForm::settle(bool stored)
{
    m_accepting = false;
    setFieldsEnabled(true);
    m_autoSave.discard();
    if (!stored)
        return;
    Q_EMIT written();
    Q_EMIT finished();
}

/// What was accepted is not edited any more while it waits to be written.
void InlineForm::setFieldsEnabled(bool on)
{
    m_accept->setEnabled(on && m_acceptable);
    m_discard->setEnabled(on);
    for (int i = 0; i < m_rows->count(); ++i) {
        if (QWidget *field = m_rows->itemAt(i)->widget())
            field->setEnabled(on);
    }
}

void InlineForm::discard()
{
    if (m_accepting)
        return;
    m_autoSave.discard();
    m_session.removeDraft(m_draftKey);
    Q_EMIT finished();
}

void InlineForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // Return means nothing else where it comes from, unless that is a button.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool presses = enter && !modifiers && button && !button->isCheckable();
    if (presses)
        button->click();
    else if (enter && (!modifiers || modifiers == Qt::ControlModifier))
        accept();
    else if (event->key() == Qt::Key_Escape && isUntouched())
        discard();
    else
        QFrame::keyPressEvent(event);
}

void InlineForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().brush(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}
