#pragma once

#include <QComboBox>

namespace ui::common {

/// A combo box that reads like text until the mouse or the focus is on it. The mouse wheel never changes it: it scrolls
/// the page it stands on.
class QuietComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit QuietComboBox(QWidget *parent = nullptr);

    /// objectName and accessibleName.
    void setNames(const QString &objectName, const QString &accessibleName);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

}
