#include "ui/letter/ReleaseDialog.h"

#include "ui/common/Tones.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::letter {

using core::letter::LetterFinding;

namespace {

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

ReleaseDialog::ReleaseDialog(const QString &reference, const std::vector<LetterFinding> &findings, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("letterReleaseDialog"));
    setWindowTitle(tr("Release the letter"));
    const bool complete = core::letter::isComplete(findings);
    const bool onlyDates = std::all_of(findings.begin(), findings.end(), [](const LetterFinding &finding) { return !finding.isGap || isAboutDates(finding.kind); });
    auto *heading = text((complete    ? tr("Release the letter on %1?")
                          : onlyDates ? tr("Are the dates of the letter on %1 right?")
                                      : tr("The letter on %1 is not complete."))
                             .arg(reference),
                         this);
    heading->setObjectName(QStringLiteral("letterReleaseHeading"));
    heading->setFont(common::headingFont(*this));

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
    auto *meaning = text(tr("It is kept as it is now and cannot be changed any more; a mistake is put right by a correction letter."), this);
    common::makeSecondary(*meaning);

    auto *buttons = new QDialogButtonBox(this);
    auto *release = buttons->addButton(complete ? tr("&Release") : tr("&Release nevertheless"), QDialogButtonBox::AcceptRole);
    release->setObjectName(QStringLiteral("letterReleaseConfirm"));
    auto *back = buttons->addButton(tr("&Back to the letter"), QDialogButtonBox::RejectRole);
    back->setObjectName(QStringLiteral("letterReleaseBack"));
    // What is not complete is not released by a mere Return.
    (complete ? release : back)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(list);
    layout->addWidget(meaning);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

}
