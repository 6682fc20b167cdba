#pragma once

#include <QPlainTextEdit>

namespace ui::import {

/// Plain text that is as high as its text, so that the page scrolls and not the field.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void updateHeight();

    int m_height = 0;
};

}
