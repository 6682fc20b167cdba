#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace ui::widgets {

/// Opens the dialog that asks for a folder and returns at once: fileSelected() tells the answer. It deletes itself.
QFileDialog *askForFolder(QWidget *parent, const QString &objectName, const QString &title, const QString &now);

}
