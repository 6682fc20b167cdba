#pragma once

#include <QWidget>
#include <vector>

namespace ui::overview {

/// A drawing of figures. Each part tells its figures as a tool tip and to assistive programs, is reached by the arrow keys,
/// and may be a link.
class Chart : public QWidget
{
    Q_OBJECT
public:
    Chart(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    /// All figures in one text, part by part.
    QString told() const;

protected:
    struct Part {
        QRectF area;
        QString told; ///< "GB 1, overdue: 12"
    };

    /// In reading order.
    virtual std::vector<Part> parts() const = 0;
    virtual void draw(QPainter &painter) const = 0;
    /// A part was clicked, or chosen by Return.
    virtual void openPart(int part) = 0;
    virtual bool isLink() const = 0;
    /// The figures are new.
    void renew();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int partAt(QPointF position) const;
    void setCurrent(int part);

    int m_current = 0;
};

}
