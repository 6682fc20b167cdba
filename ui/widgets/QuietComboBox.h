#pragma once

#include <QComboBox>

namespace ui::widgets {

/// A combo box that reads like text until the mouse or the focus is on it. Every choice is saved at once, so nothing is
/// chosen in passing: the mouse wheel scrolls the page it stands on, arrows and letters open the list.
class QuietComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit QuietComboBox(QWidget *parent = nullptr);

    /// objectName and accessibleName.
    void setNames(const QString &objectName, const QString &accessibleName);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}
