#include "ui/record/LetterPreview.h"
#include "core/letter/page/LetterLayout.h"
#include "tests/support/Printing.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

using core::letter::Letter;
using core::letter::LetterPages;
using ui::record::LetterPreview;

namespace {

LetterPages pagesWith(int clauses)
{
    Letter letter;
    letter.title = QStringLiteral("Hausmitteilung");
    for (int i = 1; i <= clauses; ++i)
        letter.items.push_back({{{QString::number(i), QStringLiteral("Der Wortlaut des Punktes."), 0}},
                                {},
                                {QStringLiteral("Der Sachstand dazu.")}});
    return core::letter::layout(letter, {});
}

struct ShownPreview {
    LetterPreview preview;

    explicit ShownPreview(int clauses)
    {
        preview.resize(600, 700);
        preview.setPages(pagesWith(clauses));
        preview.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&preview));
    }
};

}

TEST(LetterPreview, FitsThePageIntoTheWidthAtFirst)
{
    ShownPreview shown(3);
    EXPECT_TRUE(shown.preview.fitsWidth());
    const double paper = LetterPages::sizeMm().width() * shown.preview.logicalDpiX() / 25.4 * shown.preview.zoom();
    EXPECT_LT(paper, shown.preview.viewport()->width());
    EXPECT_GT(paper, shown.preview.viewport()->width() - 40);
    EXPECT_EQ(shown.preview.horizontalScrollBar()->maximum(), 0);
}

TEST(LetterPreview, ShowsAllPagesBelowEachOther)
{
    ShownPreview shown(40);
    ASSERT_GE(shown.preview.pages().count(), 2);
    EXPECT_EQ(shown.preview.currentPage(), 0);
    shown.preview.showPage(1);
    EXPECT_EQ(shown.preview.currentPage(), 1);
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    EXPECT_EQ(shown.preview.currentPage(), 0);
    QTest::keyClick(&shown.preview, Qt::Key_End);
    EXPECT_EQ(shown.preview.currentPage(), shown.preview.pages().count() - 1);
}

TEST(LetterPreview, PaintsInkOnWhitePaper)
{
    ShownPreview shown(3);
    const QImage image = shown.preview.viewport()->grab().toImage();
    const QRect paper(40, 60, image.width() - 80, image.height() - 60);
    int white = 0;
    int ink = 0;
    for (int y = paper.top(); y < paper.bottom(); ++y) {
        for (int x = paper.left(); x < paper.right(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            white += grey == 255;
            ink += grey < 100;
        }
    }
    EXPECT_GT(white, paper.width() * paper.height() * 8 / 10);
    EXPECT_GT(ink, 200);
}

TEST(LetterPreview, ZoomsByControlAndWheelAndByKeyboard)
{
    ShownPreview shown(3);
    const double fitted = shown.preview.zoom();
    QWheelEvent wheel(QPointF(100, 100), shown.preview.viewport()->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.preview.viewport(), &wheel);
    EXPECT_GT(shown.preview.zoom(), fitted);
    EXPECT_FALSE(shown.preview.fitsWidth());
    QTest::keyClick(&shown.preview, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(shown.preview.zoom(), 1.0);
    shown.preview.setZoom(100);
    EXPECT_DOUBLE_EQ(shown.preview.zoom(), LetterPreview::largestZoom);
    shown.preview.fitWidth();
    EXPECT_DOUBLE_EQ(shown.preview.zoom(), fitted);
}

TEST(LetterPreview, KeepsThePlaceWhenTheLetterChanges)
{
    ShownPreview shown(40);
    shown.preview.verticalScrollBar()->setValue(300);
    shown.preview.setPages(pagesWith(41));
    EXPECT_EQ(shown.preview.verticalScrollBar()->value(), 300);
}
