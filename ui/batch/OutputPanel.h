#pragma once

#include "ui/batch/BatchRun.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui::batch {

/// What the letters become and where they go; remembers kind, format and folder.
class OutputPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutputPanel(QWidget *parent = nullptr);

    Output output() const;
    void setReleasable(bool on);
    /// For the next time.
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *kind(const QString &name, const QString &text);
    void askForFolder();
    void showKind();

    QRadioButton *m_files;
    QRadioButton *m_joined;
    QRadioButton *m_print;
    QComboBox *m_format;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QCheckBox *m_release;
};

}
