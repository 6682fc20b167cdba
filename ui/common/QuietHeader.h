#pragma once

#include <QHeaderView>
#include <QTimer>
#include <map>

namespace ui::common {

/// The headings of a table, flat and aligned with the padded cells below them. One column, the stretched one, holds the text
/// that a row is known by and takes what the others leave; it never becomes so narrow that nothing of it can be read. The
/// others are widened to what stands in them as long as there is room, and give up what they do not need where there is not.
/// When even that is too little, the list scrolls sideways.
class QuietHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// Space between the edge of a cell and its text, for headings and for delegates of the same table.
    static constexpr int padding = 10;

    explicit QuietHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    int stretched();
    int needOf(int section) const;

    int m_stretched = -1;
    int m_characterWidth = 0;    ///< of the font that the widths were made for
    std::map<int, int> m_usual; ///< the width that each section has where there is room
    bool m_fitting = false;
    QTimer m_fit;
};

}
