#include "ui/letter/ReleaseDialog.h"

#include "ui/record/LetterFolder.h"
#include "ui/widgets/FolderDialog.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::letter {

using core::letter::LetterFinding;

namespace {

const QString kFiles = QStringLiteral("letter/fileReleased");

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

ReleaseDialog::ReleaseDialog(const QString &reference, const std::vector<LetterFinding> &findings, QWidget *parent)
    : QDialog(parent), m_files(new QCheckBox(tr("&File the PDF in"), this)), m_folder(new QLineEdit(this))
{
    setObjectName(QStringLiteral("letterReleaseDialog"));
    setWindowTitle(tr("Release the letter"));
    const bool complete = core::letter::isComplete(findings);
    const bool onlyDates = std::all_of(findings.begin(), findings.end(), [](const LetterFinding &finding) {
        return !finding.isGap || isAboutDates(finding.kind);
    });
    auto *heading = text((complete    ? tr("Release the letter on %1?")
                          : onlyDates ? tr("Are the dates of the letter on %1 right?")
                                      : tr("The letter on %1 is not complete."))
                             .arg(reference),
                         this);
    heading->setObjectName(QStringLiteral("letterReleaseHeading"));
    heading->setFont(widgets::headingFont(*this));

    auto *list = new QGridLayout;
    list->setColumnStretch(1, 1);
    list->setHorizontalSpacing(8);
    for (const LetterFinding &finding : findings) {
        const int row = list->rowCount();
        auto *mark = text(finding.isGap ? QStringLiteral("⚠") : QStringLiteral("•"), this);
        mark->setAccessibleName(finding.isGap ? tr("Missing") : tr("To be noted"));
        list->addWidget(mark, row, 0, Qt::AlignTop);
        auto *sentence = text(finding.sentence, this);
        sentence->setObjectName(QStringLiteral("letterFinding%1").arg(row));
        list->addWidget(sentence, row, 1);
    }
    auto *meaning = text(
        tr("It is kept as it is now and cannot be changed any more; a mistake is put right by a correction letter."),
        this);
    widgets::makeSecondary(*meaning);

    QWidget *filing = makeFiling();
    auto *buttons = new QDialogButtonBox(this);
    auto *release =
        buttons->addButton(complete ? tr("&Release") : tr("&Release nevertheless"), QDialogButtonBox::AcceptRole);
    release->setObjectName(QStringLiteral("letterReleaseConfirm"));
    auto *back = buttons->addButton(tr("&Back to the letter"), QDialogButtonBox::RejectRole);
    back->setObjectName(QStringLiteral("letterReleaseBack"));
    // What is not complete is not released by a mere Return.
    QPushButton *usual = complete ? release : back;
    usual->setDefault(true);
    usual->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(list);
    layout->addWidget(meaning);
    layout->addWidget(filing);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QWidget *ReleaseDialog::makeFiling()
{
    auto *row = new QWidget(this);
    m_files->setObjectName(QStringLiteral("letterFile"));
    m_files->setAccessibleName(tr("File the PDF of the released letter"));
    m_files->setChecked(QSettings().value(kFiles, true).toBool());
    m_folder->setObjectName(QStringLiteral("letterFileFolder"));
    m_folder->setAccessibleName(tr("Folder in which the PDF is filed"));
    m_folder->setText(QDir::toNativeSeparators(record::letterFolder()));
    m_folder->setMinimumWidth(40 * fontMetrics().averageCharWidth()); // the end of a path alone says little
    auto *choose = new QPushButton(tr("&Choose…"), row);
    choose->setObjectName(QStringLiteral("letterFileChoose"));
    choose->setAccessibleName(tr("Choose the folder of the letters"));
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_files);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    const auto enable = [this, choose](bool on) {
        m_folder->setEnabled(on);
        choose->setEnabled(on);
    };
    connect(m_files, &QCheckBox::toggled, this, enable);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = widgets::askForFolder(this, QStringLiteral("letterFileFolderDialog"),
                                             tr("Folder of the letters"), folder());
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
    });
    enable(m_files->isChecked());
    return row;
}

QString ReleaseDialog::folder() const
{
    const QString typed = m_folder->text().trimmed();
    return m_files->isChecked() && !typed.isEmpty() ? QDir::cleanPath(QDir::fromNativeSeparators(typed)) : QString();
}

void ReleaseDialog::remember() const
{
    QSettings().setValue(kFiles, m_files->isChecked());
    if (!folder().isEmpty())
        record::rememberLetterFolder(folder());
}

}
