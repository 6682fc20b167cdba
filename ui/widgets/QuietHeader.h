#pragma once

#include <QHeaderView>
#include <QTimer>
#include <map>
#include <vector>

namespace ui::widgets {

/// The headings of a table, flat and aligned with the padded cells below them. One column, the stretched one, holds the text
/// that a row is known by and takes what the others leave. Every heading is whole, and of each cell so much is shown that it can
/// be read; then the columns become whole, those first that lack least, so that nothing is cut beside free space; then they get
/// the width that somebody gave them. Where there is not even room to read, the list scrolls sideways.
class QuietHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// Space between the edge of a cell and its text, for headings and for delegates of the same table.
    static constexpr int padding = 10;

    explicit QuietHeader(QWidget *parent = nullptr);

    /// This column is hidden while there is no room for the others beside it.
    void setYielding(int section);
    /// As saveState, whether a column has yielded just now or not.
    QByteArray stateWithAllColumns();

    QSize sizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void yield(const std::vector<int> &whole, int rest, int room);
    int stretched();
    int widthOfHeading(int section) const;
    int widthOfCells(int section) const; ///< in which what is shown is whole

    int m_stretched = -1;
    int m_characterWidth = 0;   ///< of the font that the widths were made for
    std::map<int, int> m_usual; ///< the width that each section has where there is room
    int m_yielding = -1;
    bool m_yielded = false;
    bool m_fitting = false;
    QTimer m_fit;
};

}
