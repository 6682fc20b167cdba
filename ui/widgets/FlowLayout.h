#pragma once

#include <QLayout>
#include <vector>

namespace ui::widgets {

/// Places its items side by side and begins a new row when the width is used up. Low ones stand in the
/// middle of their row.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent, int spacing = 10);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All of them in one row.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    struct Row {
        size_t end; ///< the item after the last one
        int height;
    };

    /// The height that the items need; with `apply` they go there. Beside them are the margins.
    int place(const QRect &room, bool apply) const;
    Row rowFrom(size_t first, int width) const;
    static QSize sizeOf(const QLayoutItem &item, int width);

    std::vector<QLayoutItem *> m_items;
};

}
