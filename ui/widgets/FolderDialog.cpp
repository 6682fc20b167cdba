#include "ui/widgets/FolderDialog.h"

#include <QFileDialog>

namespace ui::widgets {

QFileDialog *askForFolder(QWidget *parent, const QString &objectName, const QString &title, const QString &now)
{
    auto *dialog = new QFileDialog(parent, title, now);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
    return dialog;
}

}
