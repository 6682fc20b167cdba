#include "ui/resolution/InlineForm.h"

#include "ui/common/Quiet.h"
#include "ui/common/Tones.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::resolution {

InlineForm::InlineForm(Page &page, const QString &draftKey, const QString &name, const QString &title, const QString &acceptText,
                       QWidget *parent)
    : QFrame(parent), m_page(page), m_body(new QVBoxLayout(this)), m_rows(new QGridLayout), m_draftKey(draftKey), m_name(name),
      m_title(title), m_notice(new common::DimLabel({}, this)), m_complaint(new QLabel(this)), m_accept(new QPushButton(acceptText, this)),
      m_autoSave([this] { keep(); }, page.timing())
{
    setObjectName(name);
    setAccessibleName(title);
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
    m_accept->setAccessibleName(accessibleNameOf(acceptText));
    m_accept->setToolTip(tr("Ctrl+Return"));
    auto *discardButton = new common::QuietButton(tr("Discard"), this);
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
    m_rows->addWidget(field, row, 1, field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? Qt::Alignment() : Qt::AlignLeft);
    name->setMinimumHeight(qMin(field->sizeHint().height(), fontMetrics().height() + 10));
    return name;
}

QString InlineForm::accessibleNameOf(const QString &label) const
{
    return QStringLiteral("%1 – %2").arg(m_title, QString(label).remove(u'&'));
}

void InlineForm::restoreDraft(const QString &text, const QDateTime &at)
{
    setContent(QJsonDocument::fromJson(text.toUtf8()).object());
    m_autoSave.discard();
    const QDateTime local = at.toLocalTime();
    const QString when = local.date() == m_page.today() ? local.toString(QStringLiteral("HH:mm"))
                                                        : local.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_notice->setText(tr("Unfinished text from %1 restored").arg(when));
    m_notice->show();
}

void InlineForm::flush()
{
    m_autoSave.flush();
}

void InlineForm::touched()
{
    m_complaint->hide();
    m_autoSave.touch();
}

void InlineForm::keep()
{
    const QString key = m_page.draftPrefix() + m_draftKey;
    if (isBlank())
        m_page.session.removeDraft(key);
    else
        m_page.session.putDraft(key, draftText());
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

void InlineForm::accept()
{
    // Committing reloads the page, which must not come back here.
    if (m_accepting)
        return;
    m_accepting = true;
    const auto changes = commit();
    if (!changes) {
        m_accepting = false;
        m_autoSave.flush();
        return;
    }
    const QString key = m_page.draftPrefix() + m_draftKey;
    const QString text = draftText();
    m_page.session.submit(*changes, [&session = m_page.session, form = QPointer(this), key, text](bool written) {
        written ? session.removeDraft(key) : session.putDraft(key, text);
        if (form)
            form->settle(written);
    });
    if (m_accepting) {
        // Whoever comes back to this page before it is written shall not find it as unfinished.
        m_page.session.removeDraft(key);
        setFieldsEnabled(false);
    }
}

void InlineForm::settle(bool written)
{
    m_accepting = false;
    setFieldsEnabled(true);
    m_autoSave.discard();
    if (written)
        Q_EMIT finished();
}

/// What was accepted is not edited any more while it waits to be written.
void InlineForm::setFieldsEnabled(bool on)
{
    m_accept->setEnabled(on);
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
    m_page.session.removeDraft(m_page.draftPrefix() + m_draftKey);
    Q_EMIT finished();
}

void InlineForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        accept();
    else if (event->key() == Qt::Key_Escape && isBlank())
        discard();
    else
        QFrame::keyPressEvent(event);
}

void InlineForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(common::hairline(palette()));
    painter.setBrush(palette().brush(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}
