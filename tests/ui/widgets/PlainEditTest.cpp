#include "ui/widgets/Quiet.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <gtest/gtest.h>

TEST(PlainEdit, GetsCleanTextWhenFormattedTextIsPasted)
{
    ui::widgets::GrowingTextEdit editor(2);
    auto *copied = new QMimeData;
    copied->setHtml(QStringLiteral("<b>fett</b><img src='file:///etc/passwd'>"));
    copied->setText(QStringLiteral("\u2022\tStadt\u00ADrat"));
    QApplication::clipboard()->setMimeData(copied);
    editor.paste();
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- Stadtrat"));
}
