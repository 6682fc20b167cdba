#pragma once

#include <QSizeF>
#include <memory>
#include <optional>

class QPainter;

namespace core::letter::inline page {

/// How the end of a letter goes over to its last page; other programs that set it again shall do the same.
struct LetterEnd {
    /// From where on the last paragraph of the reports goes with the signature, in its plain text; none: it does not.
    std::optional<int> carriedFrom;
    bool readersApart = false; ///< the last page holds nothing but who takes note
};

/// A letter set on pages: the one thing that printer, PDF and screen preview paint.
///
/// Lengths are millimetres and do not depend on the device: what the preview shows is what is printed.
/// Pages are cheap to copy and belong to the thread that laid them out, as fonts do in Qt.
class LetterPages
{
public:
    struct Data;

    LetterPages();
    explicit LetterPages(std::shared_ptr<const Data> data);

    int count() const;
    static QSizeF sizeMm();
    /// The distance of paragraphs, of the usual one: less where that saved a page.
    double closeness() const;
    const LetterEnd &end() const;

    /// Paints a page; the painter's unit must be a millimetre, its origin the top left corner of the sheet:
    /// `painter.scale(widget.width() / 210.0, widget.width() / 210.0)` for a screen,
    /// `painter.scale(dpi / 25.4, dpi / 25.4)` for a printer without margins.
    /// Paints ink only, not the paper.
    void paint(QPainter &painter, int page) const;

private:
    std::shared_ptr<const Data> m_data;
};

}
