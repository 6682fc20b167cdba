#include "ui/batch/OutputPanel.h"

#include "ui/record/LetterFolder.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FolderDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui::batch {

using core::letter::LetterFormat;

namespace {

const QString kKind = QStringLiteral("batch/kind");
const QString kFormat = QStringLiteral("batch/format");
const QString kindCodes[] = {QStringLiteral("files"), QStringLiteral("joined"), QStringLiteral("print")};

}

OutputPanel::OutputPanel(QWidget *parent)
    : QWidget(parent), m_files(kind(QStringLiteral("batchFiles"), tr("One &file each"))),
      m_joined(kind(QStringLiteral("batchJoined"), tr("One PDF of &all"))),
      m_print(kind(QStringLiteral("batchPrint"), tr("&Print"))), m_format(new QComboBox(this)),
      m_folderLabel(new QLabel(tr("Fo&lder"), this)), m_folder(new QLineEdit(this)),
      m_choose(new QPushButton(tr("&Choose…"), this)), m_release(new QCheckBox(tr("&Release the letters"), this))
{
    m_format->setObjectName(QStringLiteral("batchFormat"));
    m_format->setAccessibleName(tr("Form of the files"));
    const auto add = [this](const QString &text, LetterFormat format) {
        m_format->addItem(text, core::letter::code(format));
    };
    add(tr("PDF for the archive"), LetterFormat::Pdf);
    add(tr("Accessible PDF"), LetterFormat::PdfUa);
    add(tr("OpenDocument"), LetterFormat::Odt);
    add(tr("Word"), LetterFormat::Docx);
    add(tr("Mail drafts"), LetterFormat::Mail);
    m_folderLabel->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("batchFolder"));
    m_folder->setAccessibleName(tr("Folder of the letters"));
    m_choose->setObjectName(QStringLiteral("batchChooseFolder"));
    m_choose->setAccessibleName(tr("Choose the folder of the letters"));
    m_choose->setAutoDefault(false);
    m_release->setObjectName(QStringLiteral("batchRelease"));
    m_release->setToolTip(tr("Letters are kept as they are now and cannot be changed any more."));

    auto *kinds = new QWidget(this);
    auto *flow = new widgets::FlowLayout(kinds, 18);
    for (QWidget *each :
         {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_joined),
          static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_release)})
        flow->addWidget(each);
    auto *place = new QHBoxLayout;
    place->setSpacing(10);
    place->addWidget(m_folderLabel);
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 4);
    layout->addWidget(kinds);
    layout->addLayout(place);

    const QSettings settings;
    m_folder->setText(QDir::toNativeSeparators(record::letterFolder()));
    if (const int format = m_format->findData(settings.value(kFormat)); format >= 0)
        m_format->setCurrentIndex(format);
    const QString kind = settings.value(kKind).toString();
    (kind == kindCodes[1] ? m_joined : kind == kindCodes[2] ? m_print : m_files)->setChecked(true);
    for (QRadioButton *each : {m_files, m_joined, m_print})
        connect(each, &QRadioButton::toggled, this, &OutputPanel::showKind);
    connect(m_folder, &QLineEdit::textChanged, this, &OutputPanel::changed);
    connect(m_release, &QCheckBox::toggled, this, &OutputPanel::changed);
    connect(m_choose, &QPushButton::clicked, this, &OutputPanel::askForFolder);
    showKind();
}

QRadioButton *OutputPanel::kind(const QString &name, const QString &text)
{
    auto *made = new QRadioButton(text, this);
    made->setObjectName(name);
    return made;
}

void OutputPanel::showKind()
{
    m_format->setEnabled(m_files->isChecked());
    for (QWidget *each :
         {static_cast<QWidget *>(m_folderLabel), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_choose)})
        each->setEnabled(!m_print->isChecked());
    Q_EMIT changed();
}

Output OutputPanel::output() const
{
    Output output;
    output.kind = m_joined->isChecked()  ? OutputKind::Joined
                  : m_print->isChecked() ? OutputKind::Print
                                         : OutputKind::Files;
    if (output.kind == OutputKind::Files)
        output.format =
            core::letter::letterFormatFromCode(m_format->currentData().toString()).value_or(LetterFormat::Pdf);
    output.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    output.release = m_release->isEnabled() && m_release->isChecked();
    return output;
}

void OutputPanel::setReleasable(bool on)
{
    m_release->setEnabled(on);
}

void OutputPanel::remember() const
{
    const Output chosen = output();
    QSettings settings;
    settings.setValue(kKind, kindCodes[int(chosen.kind)]);
    settings.setValue(kFormat, m_format->currentData());
    record::rememberLetterFolder(chosen.folder);
}

void OutputPanel::askForFolder()
{
    auto *dialog =
        widgets::askForFolder(this, QStringLiteral("batchFolderDialog"), tr("Folder of the letters"), output().folder);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

}
