#pragma once

#include "core/model/ResolutionState.h"

#include <QAbstractButton>

namespace ui::overview {

/// A big number with what it counts below it; pressing it opens what is counted. Nought is drawn quietly.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    FigureButton(const QString &caption, core::model::TrafficLight light, QWidget *parent = nullptr);

    void setNumber(int number);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont numberFont() const;

    core::model::TrafficLight m_light;
    QString m_number;
    bool m_isZero = false;
};

}
