#pragma once

#include "core/letter/page/LetterPages.h"

#include <QAbstractScrollArea>

namespace ui::record {

/// The letter as it is printed: paints the very pages that printer and PDF get, one below the other.
class LetterPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr double smallestZoom = 0.25;
    static constexpr double largestZoom = 4.0;

    explicit LetterPreview(QWidget *parent = nullptr);

    /// Keeps the place that is being looked at.
    void setPages(core::letter::LetterPages pages);
    const core::letter::LetterPages &pages() const { return m_pages; }

    /// 1.0 is the size of the paper.
    double zoom() const { return m_zoom; }
    bool fitsWidth() const { return m_fitsWidth; }
    /// The page, from 0, that fills most of the view.
    int currentPage() const;

public Q_SLOTS:
    void setZoom(double zoom);
    void fitWidth();
    void zoomIn() { setZoom(m_zoom * zoomStep); }
    void zoomOut() { setZoom(m_zoom / zoomStep); }
    void showPage(int page);

Q_SIGNALS:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr double zoomStep = 1.25;
    static constexpr int gap = 16; ///< around and between the sheets

    double pixelsPerMm() const;
    QSizeF sheetSize() const;
    /// The sheet in the viewport, scrolled.
    QRectF sheet(int page) const;
    void applyZoom(double zoom);
    void updateScrollBars();

    core::letter::LetterPages m_pages;
    double m_zoom = 1;
    bool m_fitsWidth = true;
};

}
