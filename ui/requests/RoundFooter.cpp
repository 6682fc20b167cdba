#include "ui/requests/RoundFooter.h"

#include "core/letter/writers/LibreOffice.h"
#include "ui/requests/Labelled.h"
#include "ui/widgets/FolderDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui::requests {

using core::base::Progress;

namespace {

const QString kFolder = QStringLiteral("requests/folder");
const QString kFormat = QStringLiteral("requests/format");
const QString kLibreOffice = QStringLiteral("libreoffice/program"); // chosen on the page of letters
const QString kOpen = QStringLiteral("requests/openDrafts");

/// Forms in ODS are made by LibreOffice.
core::request::FormConverter toOds(const QString &program)
{
    return {QStringLiteral("ods"), QByteArrayLiteral("application/vnd.oasis.opendocument.spreadsheet"),
            [program](const std::vector<QByteArray> &forms, Progress &progress) {
                using core::letter::LibreOffice;
                return LibreOffice(program).convert(forms, LibreOffice::Target::Ods, progress);
            }};
}

}

RoundFooter::RoundFooter(QWidget *parent)
    : QWidget(parent), m_folder(new QLineEdit(this)), m_choose(new QPushButton(tr("C&hoose…"), this)),
      m_format(new QComboBox(this)), m_open(new QCheckBox(tr("&Open the drafts in the mail program"), this)),
      m_write(new QPushButton(this)), m_send(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    makeChoices();
    makeButtons();
    QWidget *format = labelled(tr("For&m"), m_format, m_format, this);
    format->findChild<QLabel *>()->setAccessibleName(m_format->accessibleName());
    auto *where = new QHBoxLayout;
    where->setSpacing(10);
    where->addWidget(labelled(tr("&Folder"), m_folder, m_folder, this, 1), 1);
    where->addWidget(m_choose);
    where->addWidget(format);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(10);
    actions->addWidget(m_open, 1);
    actions->addWidget(m_write);
    actions->addWidget(m_send);
    actions->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(where);
    layout->addLayout(actions);
}

void RoundFooter::makeChoices()
{
    m_folder->setObjectName(QStringLiteral("roundFolder"));
    m_folder->setAccessibleName(tr("Folder for the mail drafts"));
    setFolder(
        QSettings().value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString());
    m_format->setObjectName(QStringLiteral("roundFormat"));
    m_format->setAccessibleName(tr("Format of the forms"));
    m_format->addItem(tr("Excel (XLSX)"), QStringLiteral("xlsx"));
    if (core::letter::LibreOffice(QSettings().value(kLibreOffice).toString()).isThere())
        m_format->addItem(tr("OpenDocument (ODS)"), QStringLiteral("ods"));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(kFormat))));
    m_open->setObjectName(QStringLiteral("roundOpen"));
    m_open->setAccessibleName(tr("Open the drafts in the mail program"));
    m_open->setChecked(QSettings().value(kOpen, false).toBool());
    connect(m_folder, &QLineEdit::textChanged, this, &RoundFooter::changed);
}

void RoundFooter::makeButtons()
{
    m_choose->setObjectName(QStringLiteral("roundChooseFolder"));
    m_choose->setAccessibleName(tr("Choose the folder for the mail drafts"));
    m_write->setObjectName(QStringLiteral("roundCreate"));
    m_send->setObjectName(QStringLiteral("roundSend"));
    m_cancel->setObjectName(QStringLiteral("roundCancel"));
    m_cancel->setAccessibleName(tr("Back to the requests without writing anything"));
    for (QPushButton *button : {m_choose, m_write, m_send, m_cancel})
        button->setAutoDefault(false);
    m_send->setAutoDefault(true); // Return on it sends; elsewhere on the page it writes
    connect(m_choose, &QPushButton::clicked, this, &RoundFooter::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &RoundFooter::writeRequested);
    connect(m_send, &QPushButton::clicked, this, &RoundFooter::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RoundFooter::cancelled);
}

QString RoundFooter::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void RoundFooter::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

core::request::FormConverter RoundFooter::converter() const
{
    if (m_format->currentData() != QStringLiteral("ods"))
        return {};
    return toOds(QSettings().value(kLibreOffice).toString());
}

bool RoundFooter::opensDrafts() const
{
    return m_open->isChecked();
}

void RoundFooter::remember() const
{
    QSettings().setValue(kFolder, folder());
    QSettings().setValue(kOpen, m_open->isChecked());
    QSettings().setValue(kFormat, m_format->currentData());
}

void RoundFooter::showWrite(const QString &text, bool enabled, const QString &reason)
{
    m_write->setText(text);
    m_write->setAccessibleName(QString(text).remove(u'&'));
    m_write->setEnabled(enabled && !folder().isEmpty());
    m_write->setToolTip(reason);
}

void RoundFooter::showSend(const QString &text, bool enabled, const QString &reason)
{
    m_send->setText(text);
    m_send->setAccessibleName(QString(text).remove(u'&'));
    m_send->setAccessibleDescription(reason);
    m_send->setEnabled(enabled);
    m_send->setToolTip(reason);
}

void RoundFooter::chooseFolder()
{
    auto *dialog = widgets::askForFolder(this, QStringLiteral("roundFolderDialog"), tr("Folder for the mail drafts"),
                                         m_folder->text());
    connect(dialog, &QFileDialog::fileSelected, this, &RoundFooter::setFolder);
}

}
