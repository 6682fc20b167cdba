#include "ui/house/HousePage.h"
#include "core/letter/house/Fonts.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/house/Wording.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/record/LetterPreview.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace core::letter;
using ui::house::HousePage;

namespace {

class HousePageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page = std::make_unique<HousePage>(*sample.session, nullptr, clock.factory());
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    LetterTemplate stored() const { return letterTemplateOf(sample.session->directory()); }
    std::vector<LetterTemplate> all() const { return profilesOf(sample.session->directory()); }
    bool prints(const QString &words)
    {
        return QTest::qWaitFor([&] { return page->preview()->accessibleDescription().contains(words); });
    }
    void rewrite(QPlainTextEdit *editor, const QString &text)
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

    tests::ui::ManualClock clock;
    tests::support::SampleSession sample;
    std::unique_ptr<HousePage> page;
};

}

TEST_F(HousePageTest, WhatIsTypedShowsOnThePageIsSavedAndCanBeUndone)
{
    const QString before = stored().wording.salutation;
    rewrite(find<QPlainTextEdit>(QStringLiteral("houseWording_salutation")),
            QStringLiteral("Sehr geehrte Ratsmitglieder,"));
    EXPECT_TRUE(prints(QStringLiteral("Sehr geehrte Ratsmitglieder,")));
    page->flush();
    EXPECT_EQ(stored().wording.salutation, QStringLiteral("Sehr geehrte Ratsmitglieder,"));
    sample.session->undoStack().undo();
    EXPECT_EQ(stored().wording.salutation, before);
    EXPECT_EQ(find<QPlainTextEdit>(QStringLiteral("houseWording_salutation"))->toPlainText(), before);
}

TEST_F(HousePageTest, AnUnknownPlaceholderIsSaidAtItsPlaceAndNotSaved)
{
    auto *opening = find<QPlainTextEdit>(QStringLiteral("houseWording_openingInterim"));
    const QString before = stored().wording.openingInterim;
    rewrite(opening, QStringLiteral("zu {refrence} wird berichtet:"));
    auto *fault = find<QLabel>(QStringLiteral("houseWording_openingInterimFault"));
    ASSERT_TRUE(QTest::qWaitFor([fault] { return fault->isVisible(); }));
    EXPECT_TRUE(fault->text().contains(QStringLiteral("refrence")));
    ASSERT_EQ(opening->extraSelections().size(), 1);
    EXPECT_TRUE(opening->extraSelections().front().cursor.selectedText().contains(QStringLiteral("refrence")));
    page->flush();
    EXPECT_EQ(stored().wording.openingInterim, before);
    rewrite(opening, QStringLiteral("zu {nummer} wird berichtet:"));
    ASSERT_TRUE(QTest::qWaitFor([fault] { return !fault->isVisible(); }));
    page->flush();
    EXPECT_EQ(stored().wording.openingInterim, QStringLiteral("zu {nummer} wird berichtet:"));
}

TEST_F(HousePageTest, PlaceholdersArePickedFromAMenu)
{
    auto *closing = find<QPlainTextEdit>(QStringLiteral("houseWording_closing"));
    closing->moveCursor(QTextCursor::End);
    auto *menu = find<QMenu>(QStringLiteral("houseWording_closingMenu"));
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().front()->trigger();
    EXPECT_TRUE(closing->toPlainText().endsWith(u'}'));
    EXPECT_TRUE(unknownPlaceholders(closing->toPlainText()).empty());
}

TEST_F(HousePageTest, AllShippedStylesCanBeTakenUsedAndDeleted)
{
    const std::size_t before = all().size();
    ASSERT_GE(shippedProfiles().size(), 3U);
    auto *menu = find<QMenu>(QStringLiteral("houseNewMenu"));
    menu->actions()[0]->trigger();
    ASSERT_EQ(all().size(), before + 1);
    const QString name = find<QComboBox>(QStringLiteral("houseProfiles"))->currentData().toString();
    EXPECT_TRUE(name.startsWith(shippedProfiles()[0].name));
    find<QAction>(QStringLiteral("houseCopy"))->trigger();
    EXPECT_EQ(all().size(), before + 2);
    QTest::mouseClick(find<QPushButton>(QStringLiteral("houseRemove")), Qt::LeftButton);
    EXPECT_EQ(all().size(), before + 1);
    auto *profiles = find<QComboBox>(QStringLiteral("houseProfiles"));
    profiles->setCurrentIndex(profiles->findData(name));
    Q_EMIT profiles->activated(profiles->currentIndex());
    QTest::mouseClick(find<QPushButton>(QStringLiteral("houseUse")), Qt::LeftButton);
    EXPECT_EQ(stored().name, name);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("houseRemove"))->isEnabled()) << "new letters need a style";
}

TEST_F(HousePageTest, AStyleIsOneFileThatComesBackTheSame)
{
    const QString path = sample.folder.filePath(QStringLiteral("stil.json"));
    page->exportFile(path);
    page->importFile(path);
    ASSERT_EQ(all().size(), 2U);
    LetterTemplate imported = all()[1];
    EXPECT_NE(imported.name, stored().name);
    imported.name = stored().name;
    EXPECT_EQ(imported, stored());
    const std::size_t before = all().size();
    QFile broken(path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ kaputt");
    broken.close();
    page->importFile(path);
    EXPECT_EQ(all().size(), before);
    EXPECT_FALSE(page->findChild<ui::widgets::MessageBar *>()->text().isEmpty());
}

TEST_F(HousePageTest, ACoatOfArmsIsTakenOrRefusedWithASentence)
{
    const QString good = sample.folder.filePath(QStringLiteral("wappen.svg"));
    const QString bad = sample.folder.filePath(QStringLiteral("kaputt.svg"));
    for (const auto &[path, content] :
         {std::pair(
              good,
              QByteArray(
                  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 12'><rect width='10' height='12'/></svg>")),
          std::pair(bad, QByteArray("<svg"))}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    page->takeCoatOfArms(good);
    EXPECT_FALSE(stored().coatOfArms.isEmpty());
    const CoatOfArms kept = stored().coatOfArms;
    page->takeCoatOfArms(bad);
    EXPECT_FALSE(page->findChild<ui::widgets::MessageBar *>()->text().isEmpty());
    EXPECT_EQ(stored().coatOfArms, kept);
    QTest::mouseClick(find<QPushButton>(QStringLiteral("houseArmsRemove")), Qt::LeftButton);
    page->flush();
    EXPECT_TRUE(stored().coatOfArms.isEmpty());
}

TEST_F(HousePageTest, TheFontIsChosenAndAMissingOneStaysUntilThen)
{
    LetterTemplate house = stored();
    house.fontFamily = QStringLiteral("Hausschrift der Stadt");
    ASSERT_TRUE(tests::support::submitted(
        *sample.session, saveProfile(sample.session->edits(), sample.session->directory(), house, house.name)));
    rewrite(find<QPlainTextEdit>(QStringLiteral("houseWording_salutation")), QStringLiteral("Guten Tag,"));
    page->flush();
    EXPECT_EQ(stored().fontFamily, QStringLiteral("Hausschrift der Stadt")) << "another computer may have it";
    auto *missing = find<QLabel>(QStringLiteral("house_fontMissing"));
    ASSERT_FALSE(missing->isHidden());
    EXPECT_TRUE(missing->text().contains(QStringLiteral("Hausschrift der Stadt")));
    EXPECT_TRUE(missing->text().contains(*substituteFor(QStringLiteral("Hausschrift der Stadt"))))
        << "what is seen instead";
    auto *font = find<QFontComboBox>(QStringLiteral("house_font"));
    font->setFocus();
    EXPECT_EQ(font->currentIndex(), -1) << "none of those that are here is the chosen one";
    const QString other = *substituteFor(QStringLiteral("Hausschrift der Stadt"));
    ASSERT_GE(font->findText(other), 0);
    font->setCurrentIndex(font->findText(other));
    page->flush();
    EXPECT_EQ(stored().fontFamily, other) << "also the one that was seen instead can be chosen";
    EXPECT_TRUE(missing->isHidden());
    sample.session->undoStack().undo();
    EXPECT_EQ(stored().fontFamily, QStringLiteral("Hausschrift der Stadt"));
}

TEST_F(HousePageTest, PartsAreSwitchedAndTablesEdited)
{
    auto *salutation = find<QCheckBox>(QStringLiteral("housePart_salutation"));
    ASSERT_TRUE(salutation->isChecked());
    salutation->click();
    auto *lists = find<QTableWidget>(QStringLiteral("houseLists"));
    const int row = lists->rowCount();
    find<QAbstractButton>(QStringLiteral("houseListsAdd"))->click();
    lists->item(row, 0)->setText(QStringLiteral("Ausschuss"));
    lists->item(row, 2)->setText(QStringLiteral("eins@stadt.de; zwei@stadt.de"));
    lists->item(row, 4)->setCheckState(Qt::Checked);
    page->flush();
    EXPECT_FALSE(stored().parts.salutation);
    ASSERT_FALSE(stored().distributionLists.empty());
    const DistributionList list = stored().distributionLists.back();
    EXPECT_EQ(list.name, QStringLiteral("Ausschuss"));
    EXPECT_EQ(list.mail, (QStringList{QStringLiteral("eins@stadt.de"), QStringLiteral("zwei@stadt.de")}));
    EXPECT_TRUE(list.confidential);
}
