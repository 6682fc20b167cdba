#include "app/desktop/Wiring.h"
#include "core/letter/house/Profiles.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <gtest/gtest.h>

namespace {

const QDate today(2022, 8, 17);
/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

/// A clerk whose house style is as it came: the first letters are imported.
class CityOffer : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(today));
        window->openLast();
        window->resize(1300, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::mouseClick(window->findChild<QAbstractButton *>(QStringLiteral("startEmpty")), Qt::LeftButton);
        ASSERT_NE(window->session(), nullptr);
    }

    void importLetter(const QString &reference)
    {
        QFile file(folder.filePath(reference.left(5) + QStringLiteral(".txt")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral(
                "Hausmitteilung\n\nStadt Musterstadt\nGeschäftsbereich Bildung\n\nStadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt\n\n"
                "An alle\nFraktionen\n\nGZ: (GB 2) 40.1\nDatum: 4. März 2022\n\nBeschlusskontrolle zu %1 (Sitzungsnummer: SR/012/2021)\n"
                "Schulhöfe öffnen\n\nSehr geehrte Damen und Herren,\n\nzu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
                "1. „Die Schulhöfe werden geöffnet.“\n\nZwölf Schulhöfe sind seit dem Herbst geöffnet.\n\n"
                "Nächste Beschlusskontrolle: 30. Juni 2022.\n\nMit freundlichen Grüßen\n\nEva Beispiel\nBeigeordnete\n")
                .arg(reference)
                .toUtf8());
        file.close();
        window->workspace()->importFiles({file.fileName()});
        const auto stored = [&] {
            const auto id = window->session()->database().resolutions().findByReference(reference);
            return id.ok() && id->has_value();
        };
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                auto *accept = window->findChild<QPushButton *>(QStringLiteral("importAccept"));
                if (accept && accept->isVisible() && accept->isEnabled())
                    QTest::mouseClick(accept, Qt::LeftButton);
                return stored();
            },
            patienceMs));
    }

    QString told() const
    {
        return window->workspace()->messages().isVisible() ? window->workspace()->messages().text() : QString();
    }
    void answer(int action)
    {
        auto *button =
            window->workspace()->messages().findChild<QPushButton *>(QStringLiteral("messageAction%1").arg(action));
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    core::letter::LetterTemplate house() const
    {
        return core::letter::letterTemplateOf(window->session()->directory());
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::window::MainWindow> window;
};

}

TEST_F(CityOffer, OneClickPutsTheCityOfTheFirstLetterIntoTheHouseStyleAndUndoTakesItBack)
{
    importLetter(QStringLiteral("V0311/21"));
    EXPECT_TRUE(told().contains(u"Stadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt")) << told().toStdString();
    answer(1);
    EXPECT_EQ(house().city, u"Stadt Musterstadt"_qs);
    EXPECT_EQ(house().address, u"Rathausplatz 1 · 01234 Musterstadt"_qs);
    EXPECT_TRUE(told().contains(u"Stadt Musterstadt")) << told().toStdString();

    window->session()->undoStack().undo();
    EXPECT_EQ(house(), core::letter::LetterTemplate());
    EXPECT_TRUE(window->session()->database().resolutions().findByReference(u"V0311/21").value().has_value())
        << "the import is a step of its own";
}

TEST_F(CityOffer, IsNotMadeToAHouseStyleThatNamesOne)
{
    importLetter(QStringLiteral("V0311/21"));
    answer(1);
    window->workspace()->messages().clear();
    importLetter(QStringLiteral("V0312/21"));
    EXPECT_EQ(told(), QString());
}

TEST_F(CityOffer, IsNotMadeAgainToSomebodyWhoSaidNo)
{
    importLetter(QStringLiteral("V0311/21"));
    answer(2);
    EXPECT_EQ(told(), QString());
    importLetter(QStringLiteral("V0312/21"));
    EXPECT_EQ(told(), QString());
    EXPECT_EQ(house(), core::letter::LetterTemplate());
}
