#include "ui/resolutions/NewResolutionDialog.h"

#include "core/edit/ResolutionEdits.h"
#include "ui/session/FieldDraft.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Tones.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::resolutions {

using namespace core::model;

NewResolutionDialog::NewResolutionDialog(session::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_message(new widgets::MessageBar(this)), m_reference(new QLineEdit(this)),
      m_title(new QLineEdit(this)), m_note(new QLabel(this)), m_create(new QPushButton(tr("&Create"), this))
{
    setObjectName(QStringLiteral("newResolutionDialog"));
    setWindowTitle(tr("New resolution"));
    m_reference->setObjectName(QStringLiteral("newReference"));
    m_reference->setAccessibleName(tr("Number of the resolution"));
    m_reference->setPlaceholderText(tr("such as V0870/21"));
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setAccessibleName(tr("Title of the resolution"));
    m_title->setMinimumWidth(420);
    m_note->setObjectName(QStringLiteral("newNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    widgets::makeSecondary(*m_note);
    m_create->setObjectName(QStringLiteral("newCreate"));
    m_create->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Number:"), m_reference);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("newCancel"));
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addWidget(buttons);

    m_referenceDraft = new session::FieldDraft(session, *m_reference);
    m_titleDraft = new session::FieldDraft(session, *m_title);
    connect(m_reference, &QLineEdit::textChanged, this, &NewResolutionDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &NewResolutionDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewResolutionDialog::create);
    // Who cancels wants it no more; what Escape leaves stands here when the dialog is opened again.
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        forget();
        reject();
    });
    connect(&session, &session::Session::failed, m_message, &widgets::MessageBar::showError);
    check();
}

void NewResolutionDialog::check()
{
    const QString reference = m_reference->text().simplified();
    QString note = tr("Clauses, offices and dates are entered on its page.");
    bool taken = false;
    if (!reference.isEmpty()) {
        const auto existing = m_session.database().resolutions().findByReference(reference);
        taken = existing && existing->has_value();
    }
    if (taken)
        note = tr("There is a resolution with this number already.");
    m_note->setText(note);
    m_create->setEnabled(!taken && !reference.isEmpty() && !m_title->text().simplified().isEmpty());
}

void NewResolutionDialog::forget()
{
    m_referenceDraft->forget();
    m_titleDraft->forget();
}

void NewResolutionDialog::create()
{
    const auto set = core::edit::newResolution(m_session.edits(), m_reference->text(), m_title->text());
    m_create->setEnabled(false); // while it waits
    m_session.submit(set, [dialog = QPointer(this), set](bool written) {
        if (!dialog)
            return;
        dialog->m_create->setEnabled(true);
        if (!written)
            return;
        dialog->forget();
        const auto &record = *set->changes.front().after;
        dialog->accept();
        Q_EMIT dialog->created(std::get<Resolution>(record).id);
    });
}

}
