#include "ui/import/ImportPage.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/OtherWriter.h"
#include "tests/support/Printing.h"
#include "tests/support/Samples.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/import/DoubtList.h"
#include "ui/import/SourceView.h"
#include "ui/session/WaitingLine.h"
#include "ui/widgets/MessageBar.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace core::model;
using ui::import::ImportPage;

namespace {

const QDate today(2027, 1, 18);
/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

class ImportPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(core::store::sql::createDatabase(path()));
        auto database = core::store::sql::openDatabase(path(), {.busyTimeoutMs = 20});
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        session = std::make_unique<ui::session::Session>(
            std::move(*database), QStringLiteral("Lindner"),
            ui::session::Clock{[] { return QDateTime(today, QTime(9, 0), Qt::UTC); }, [] { return today; }}, nullptr,
            clock.factory());
        makePage();
    }

    QString path() const { return folder.filePath(QStringLiteral("stadt.bkdb")); }

    void makePage()
    {
        page = std::make_unique<ImportPage>(*session, nullptr, clock.factory());
        page->resize(1300, 850);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    void openFiles(const QStringList &paths)
    {
        QSignalSpy read(page.get(), &ImportPage::fileRead);
        page->openFiles(paths);
        ASSERT_TRUE(QTest::qWaitFor([&] { return read.size() == paths.size(); }, patienceMs));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }

    QString text(const char *name) const
    {
        if (auto *line = page->findChild<QLineEdit *>(QString::fromLatin1(name)))
            return line->text();
        if (auto *label = page->findChild<QLabel *>(QString::fromLatin1(name)))
            return label->text();
        return find<QPlainTextEdit>(name)->toPlainText();
    }

    void type(const char *name, const QString &typed)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
    }

    void accept() { QTest::mouseClick(find<QPushButton>("importAccept"), Qt::LeftButton); }

    /// With doubts open it asks.
    void acceptNevertheless()
    {
        accept();
        QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    }

    int openDoubts() const { return find<ui::import::DoubtList>("importDoubts")->openCount(); }

    std::optional<ResolutionId> stored(const QString &reference) const
    {
        return session->database().resolutions().findByReference(reference).value();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// A clean letter of one clause.
    QString letter(const QString &name, const QString &reference) const
    {
        return write(
            name,
            QStringLiteral(
                "Hausmitteilung\n\nStadt Musterstadt\nGeschäftsbereich Bildung\n\nAn alle\nFraktionen\n\nGZ: (GB 2) 40.1\n"
                "Datum: 4. März 2022\n\nBeschlusskontrolle zu %1 (Sitzungsnummer: SR/012/2021)\nSchulhöfe öffnen\n\n"
                "Sehr geehrte Damen und Herren,\n\nzu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
                "1. „Die Schulhöfe werden geöffnet.“\n\nZwölf Schulhöfe sind seit dem Herbst geöffnet.\n\n"
                "Nächste Beschlusskontrolle: 30. Juni 2022.\n\nMit freundlichen Grüßen\n\nEva Beispiel\nBeigeordnete\n")
                .arg(reference)
                .toUtf8());
    }

    tests::ui::ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<ui::session::Session> session;
    std::unique_ptr<ImportPage> page;
};

}

TEST_F(ImportPageTest, ShowsWhatWasUnderstoodOfTheRealLetter)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    openFiles({sample});
    EXPECT_EQ(text("importReference"), QStringLiteral("V0870/21"));
    EXPECT_EQ(text("importMeeting"), QStringLiteral("F/026/2021"));
    EXPECT_TRUE(text("importTitle").contains(QStringLiteral("Smart City Modellprojekte")));
    EXPECT_EQ(text("importFileReference"), QStringLiteral("(GB 1) 17.3"));
    EXPECT_EQ(text("importNextReviewOn"), QStringLiteral("24.08.2022"));
    EXPECT_EQ(text("importDate"), QString()) << "the damaged date is not guessed";
    EXPECT_TRUE(text("importSignatories").contains(QStringLiteral("Jan Donhauser")));
    EXPECT_TRUE(text("importClause1Text").contains(QStringLiteral("Bundesregierung")));
    EXPECT_TRUE(text("importClause4Text").contains(QStringLiteral("Elgenantei!"))) << "misread words stay as read";
    EXPECT_EQ(text("importReport4Label"), QStringLiteral("4"));
    EXPECT_GE(find<ui::import::DoubtList>("importDoubts")->openCount(), 3);
    EXPECT_TRUE(find<QPushButton>("importAccept")->isEnabled());
    EXPECT_FALSE(stored(QStringLiteral("V0870/21"))) << "nothing is stored before it is accepted";
}

TEST_F(ImportPageTest, GivenAnotherWriter_WhenAccepted_ThenStoredOnceWhenItEnds)
{
    QSignalSpy accepted(page.get(), &ImportPage::accepted);
    openFiles({letter(QStringLiteral("schulhof.txt"), QStringLiteral("V0012/22"))});
    {
        const tests::support::OtherWriter other(path());
        accept();
        EXPECT_EQ(accepted.count(), 0);
        EXPECT_FALSE(find<QPushButton>("importAccept")->isEnabled()) << "once is enough";
        EXPECT_TRUE(text("importSentence").contains(QStringLiteral("schulhof.txt")));
    }
    clock.advance(ui::session::WaitingLine::pauseMs);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_TRUE(stored(QStringLiteral("V0012/22")));
    EXPECT_EQ(session->undoStack().count(), 1);
}

TEST_F(ImportPageTest, GivenAnotherWriterWhoNeverEnds_WhenAccepted_ThenTheLetterIsThereToBeAcceptedAgain)
{
    QSignalSpy failed(session.get(), &ui::session::Session::failed);
    openFiles({letter(QStringLiteral("schulhof.txt"), QStringLiteral("V0012/22"))});
    type("importMeeting", QStringLiteral("SR/013/2021"));
    {
        const tests::support::OtherWriter other(path());
        accept();
        clock.advance(ui::session::WaitingLine::patienceMs + ui::session::WaitingLine::pauseMs);
        EXPECT_EQ(failed.count(), 1);
        EXPECT_EQ(text("importMeeting"), QStringLiteral("SR/013/2021"));
    }
    EXPECT_TRUE(find<QPushButton>("importAccept")->isEnabled());
    accept();
    for (int i = 0; i < 2; ++i)
        clock.advance(ui::session::WaitingLine::pauseMs); // the draft of what was typed stands before it
    EXPECT_TRUE(stored(QStringLiteral("V0012/22")));
}

TEST_F(ImportPageTest, CorrectAcceptUndoAcceptAgainAndNothingTwice)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    openFiles({sample});
    const int open = find<ui::import::DoubtList>("importDoubts")->openCount();
    type("importDate", QStringLiteral("01.03.2022"));
    EXPECT_EQ(find<ui::import::DoubtList>("importDoubts")->openCount(), open - 1) << "its doubt is checked off";

    QSignalSpy accepted(page.get(), &ImportPage::accepted);
    QTest::keyClick(find<QLineEdit>("importDate"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.size(), 0) << "doubts are open: it asks";
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    ASSERT_EQ(accepted.size(), 1);
    const auto id = stored(QStringLiteral("V0870/21"));
    ASSERT_TRUE(id);
    const ResolutionFile file = session->database().resolutions().load(*id).value();
    EXPECT_EQ(file.clauses.size(), 4U);
    EXPECT_EQ(file.reports.size(), 4U);
    ASSERT_EQ(file.memos.size(), 1U);
    EXPECT_EQ(file.memos[0].date, QDate(2022, 3, 1));
    EXPECT_EQ(file.resolution.nextReviewOn, QDate(2022, 8, 24));

    EXPECT_EQ(session->undoStack().count(), 1);
    session->undoStack().undo();
    EXPECT_FALSE(stored(QStringLiteral("V0870/21")));

    openFiles({sample});
    type("importDate", QStringLiteral("01.03.2022"));
    acceptNevertheless();
    ASSERT_EQ(accepted.size(), 2);
    const int steps = session->undoStack().count();

    openFiles({sample});
    type("importDate", QStringLiteral("01.03.2022"));
    accept();
    EXPECT_EQ(accepted.size(), 3);
    EXPECT_EQ(session->undoStack().count(), steps) << "the second import changes nothing";
    EXPECT_EQ(session->database().resolutions().load(*stored(QStringLiteral("V0870/21"))).value().reports.size(), 4U);
}

TEST_F(ImportPageTest, AFieldAndItsSourceLinesPointToEachOther)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    openFiles({sample});
    auto *source = find<ui::import::SourceView>("importSource");
    find<QPlainTextEdit>("importClause1Text")->setFocus();
    ASSERT_FALSE(source->extraSelections().isEmpty());
    EXPECT_TRUE(source->extraSelections().first().cursor.block().text().startsWith(
        QStringLiteral("1. „Der Oberbürgermeister")));

    QTextCursor cursor(source->document()->find(QStringLiteral("F/026/2021")).block());
    source->setTextCursor(cursor);
    const QPalette tinted = find<QLineEdit>("importMeeting")->palette();
    const QPalette other = find<QLineEdit>("importReference")->palette();
    EXPECT_TRUE(tinted.color(QPalette::Base) != page->palette().color(QPalette::Base) ||
                other.color(QPalette::Base) != page->palette().color(QPalette::Base));
}

TEST_F(ImportPageTest, ADoubtLeadsToItsLineAndItsField)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    openFiles({sample});
    auto *doubts = find<ui::import::DoubtList>("importDoubts");
    ASSERT_GT(doubts->topLevelItemCount(), 0);
    Q_EMIT doubts->itemActivated(doubts->topLevelItem(0), 0);
    EXPECT_EQ(page->focusWidget()->objectName(), QStringLiteral("importDate"));
    auto *source = find<ui::import::SourceView>("importSource");
    EXPECT_TRUE(source->extraSelections().first().cursor.block().text().contains(QStringLiteral("202Z")));
}

TEST_F(ImportPageTest, ALongDoubtIsReadWhole)
{
    ui::import::DoubtList list;
    list.setDoubts({{QStringLiteral("title"), QStringLiteral("Titel"), 3, QStringLiteral("Kurz.")},
                    {QStringLiteral("date"), QStringLiteral("Datum"), 5,
                     QStringLiteral("Das Datum der Hausmitteilung ist nicht lesbar und muss nachgetragen werden.")}});
    list.resize(320, 200);
    list.show();
    const auto height = [&list](int row) { return list.visualItemRect(list.topLevelItem(row)).height(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return height(1) > 2 * height(0) - 8; })) << height(0) << " " << height(1);
}

TEST_F(ImportPageTest, WhatCannotBeStoredIsSaidAndNotAccepted)
{
    openFiles({letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"))});
    ASSERT_EQ(text("importReference"), QStringLiteral("V0001/21"));
    type("importDate", QStringLiteral("gestern"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QPushButton>("importAccept")->isEnabled(); }));
    EXPECT_TRUE(find<QLabel>("importFieldProblem")->isVisible());
    type("importDate", QStringLiteral("4.3.2022"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("importAccept")->isEnabled(); }));
    EXPECT_FALSE(find<QLabel>("importFieldProblem")->isVisible());
    type("importReport1Label", QStringLiteral("9"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QPushButton>("importAccept")->isEnabled(); }));
}

TEST_F(ImportPageTest, SeveralFilesWaitInARowAndTheUnreadableOnesSayWhy)
{
    const QString noise = write(QStringLiteral("bild.txt"), QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11));
    openFiles({letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21")), noise,
               letter(QStringLiteral("c.txt"), QStringLiteral("V0003/21"))});
    QSignalSpy accepted(page.get(), &ImportPage::accepted);
    EXPECT_EQ(text("importReference"), QStringLiteral("V0001/21"));
    QTest::mouseClick(find<QToolButton>("importNext"), Qt::LeftButton);
    EXPECT_FALSE(text("importSentence").isEmpty());
    EXPECT_FALSE(find<QPushButton>("importAccept")->isEnabled());
    QTest::mouseClick(find<QToolButton>("importPrevious"), Qt::LeftButton);
    accept();
    EXPECT_EQ(accepted.size(), 0) << "another letter waits";
    EXPECT_EQ(text("importReference"), QStringLiteral("V0003/21"));
    accept();
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_TRUE(stored(QStringLiteral("V0001/21")));
    EXPECT_TRUE(stored(QStringLiteral("V0003/21")));
}

TEST_F(ImportPageTest, ALetterClosedWhileItIsReadHoldsUpNoOther)
{
    page->openFiles({letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"))});
    QTest::mouseClick(find<QPushButton>("importCancel"), Qt::LeftButton);
    openFiles({letter(QStringLiteral("b.txt"), QStringLiteral("V0002/21"))});
    EXPECT_EQ(text("importReference"), QStringLiteral("V0002/21"));
}

TEST_F(ImportPageTest, CorrectionsSurviveACrash)
{
    const QString path = letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"));
    openFiles({path});
    type("importReference", QStringLiteral("V0009/21"));
    page.reset();
    makePage();
    openFiles({path});
    EXPECT_EQ(text("importReference"), QStringLiteral("V0009/21"));
    EXPECT_FALSE(page->findChild<ui::widgets::MessageBar *>()->text().isEmpty());
    accept();
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(ImportPageTest, CorrectionsAreKeptWhileOneTypesWithoutPause)
{
    openFiles({letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"))});
    for (int key = 0; key < 16; ++key) {
        type("importReference", QStringLiteral("V%1/21").arg(key, 4, 10, QLatin1Char('0')));
        clock.advance(100);
    }
    ASSERT_EQ(session->drafts().size(), 1U);
    EXPECT_TRUE(session->drafts().front().text.contains(QStringLiteral("V0014/21")))
        << session->drafts().front().text.toStdString();
}

TEST_F(ImportPageTest, WhatAnAssistiveProgramWritesIsStored)
{
    openFiles({letter(QStringLiteral("brief.txt"), QStringLiteral("V0001/21"))});
    const auto set = [this](const char *name, const QString &text) {
        QAccessible::queryAccessibleInterface(find<QWidget>(name))->setText(QAccessible::Value, text);
    };
    set("importTitle", QStringLiteral("Schulhöfe am Nachmittag"));
    set("importDate", QStringLiteral("05.03.2022"));
    set("importClause1Label", QStringLiteral("1a"));
    set("importReport1Label", QStringLiteral("1a"));
    accept();
    const auto id = stored(QStringLiteral("V0001/21"));
    ASSERT_TRUE(id);
    const ResolutionFile file = session->database().resolutions().load(*id).value();
    EXPECT_EQ(file.resolution.title, QStringLiteral("Schulhöfe am Nachmittag"));
    EXPECT_EQ(file.clauses.front().label, QStringLiteral("1a"));
    EXPECT_EQ(file.reports.front().asOf, QDate(2022, 3, 5));
}

TEST_F(ImportPageTest, CancelAsksOnlyWhenCorrectionsWouldBeLost)
{
    const QString path = letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"));
    QSignalSpy closed(page.get(), &ImportPage::closed);
    openFiles({path});
    QTest::mouseClick(find<QPushButton>("importCancel"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
    openFiles({path});
    type("importReference", QStringLiteral("V0009/21"));
    QTest::mouseClick(find<QPushButton>("importCancel"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1) << "it asks first";
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 2);
    EXPECT_TRUE(session->drafts().empty());
    EXPECT_FALSE(stored(QStringLiteral("V0009/21")));
}

TEST_F(ImportPageTest, DoubtsAreSettledOneByOneByTheirWordsBySuggestionOrByTick)
{
    QFile good(letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21")));
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(good.readAll());
    text.replace(QStringLiteral("Die Schulhöfe werden geöffnet"),
                 QStringLiteral("Die Schulhöfe werdcn rasch geöffnet und wcrden dann gepflegt"))
        .replace(QStringLiteral("freundlichen Grüßen"), QStringLiteral("freundlichen Grjißfen"));
    openFiles({write(QStringLiteral("b.txt"), text.toUtf8())});
    auto *doubts = find<ui::import::DoubtList>("importDoubts");
    ASSERT_EQ(openDoubts(), 3);

    auto *clause = find<QPlainTextEdit>("importClause1Text");
    QTextCursor cursor = clause->textCursor();
    cursor.setPosition(0);
    clause->setTextCursor(cursor);
    QTest::keyClick(clause, Qt::Key_Space);
    EXPECT_EQ(openDoubts(), 3) << "a space settles nothing";

    doubts->setCurrentItem(doubts->topLevelItem(0));
    QTest::mouseClick(find<QPushButton>("importTakeSuggestion"), Qt::LeftButton);
    EXPECT_EQ(openDoubts(), 2);
    EXPECT_EQ(clause->toPlainText().trimmed(),
              QStringLiteral("Die Schulhöfe werden rasch geöffnet und wcrden dann gepflegt."));
    EXPECT_EQ(doubts->currentDoubt(), 1) << "the next open one";
    EXPECT_EQ(clause->textCursor().selectedText(), QStringLiteral("wcrden")) << "its words are chosen";

    QTest::keyClicks(clause, QStringLiteral("werden"));
    EXPECT_EQ(openDoubts(), 1);

    doubts->topLevelItem(2)->setCheckState(0, Qt::Checked);
    EXPECT_EQ(openDoubts(), 0);
    EXPECT_TRUE(this->text("importClosing").contains(QStringLiteral("Grjißfen"))) << "a tick changes nothing";
    QSignalSpy accepted(page.get(), &ImportPage::accepted);
    accept();
    EXPECT_EQ(accepted.size(), 1) << "no question when all doubts are settled";
}

TEST_F(ImportPageTest, TheQuestionAboutOpenDoubtsIsGoneWithItsLetter)
{
    QFile good(letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21")));
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    const QString doubtful =
        QString::fromUtf8(good.readAll()).replace(QStringLiteral("Grüßen"), QStringLiteral("Grjißfen"));
    openFiles({write(QStringLiteral("b.txt"), doubtful.toUtf8()),
               write(QStringLiteral("c.txt"),
                     QString(doubtful).replace(QStringLiteral("V0001"), QStringLiteral("V0002")).toUtf8())});
    accept();
    EXPECT_FALSE(stored(QStringLiteral("V0001/21"))) << "it asks first";
    EXPECT_FALSE(page->findChild<ui::widgets::MessageBar *>()->text().isEmpty());
    QTest::mouseClick(find<QToolButton>("importNext"), Qt::LeftButton);
    EXPECT_TRUE(page->findChild<ui::widgets::MessageBar *>()->text().isEmpty()) << "else it would store the other one";
    acceptNevertheless();
    EXPECT_TRUE(stored(QStringLiteral("V0002/21")));
    EXPECT_FALSE(stored(QStringLiteral("V0001/21")));
}

TEST_F(ImportPageTest, ASuggestionIsTakenByOneKeyInTheList)
{
    QFile good(letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21")));
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    openFiles({write(
        QStringLiteral("b.txt"),
        QString::fromUtf8(good.readAll()).replace(QStringLiteral("Grüßen"), QStringLiteral("Grjißfen")).toUtf8())});
    auto *doubts = find<ui::import::DoubtList>("importDoubts");
    doubts->setFocus();
    doubts->setCurrentItem(doubts->topLevelItem(0));
    QTest::keyClick(doubts, Qt::Key_Insert);
    EXPECT_EQ(openDoubts(), 0);
    EXPECT_EQ(text("importClosing"), QStringLiteral("Mit freundlichen Grüßen"));
}

TEST_F(ImportPageTest, AllLettersWithoutDoubtAreAcceptedAtOnceAndTheOthersWait)
{
    QStringList files;
    for (int i = 1; i <= 4; ++i)
        files += letter(QStringLiteral("%1.txt").arg(i), QStringLiteral("V000%1/21").arg(i));
    QFile second(files[1]);
    ASSERT_TRUE(second.open(QIODevice::ReadOnly));
    const QString text =
        QString::fromUtf8(second.readAll()).replace(QStringLiteral("Datum: 4. März 2022"), QStringLiteral("Datum:"));
    second.close();
    write(QStringLiteral("2.txt"), text.toUtf8());
    openFiles(files);
    auto *all = find<QPushButton>("importAcceptCertain");
    EXPECT_TRUE(all->text().contains(u'3')) << all->text().toStdString();
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return stored(QStringLiteral("V0004/21")).has_value() &&
               this->text("importReference") == QStringLiteral("V0002/21");
    }));
    EXPECT_TRUE(stored(QStringLiteral("V0001/21")) && stored(QStringLiteral("V0003/21")));
    EXPECT_FALSE(stored(QStringLiteral("V0002/21")));
    EXPECT_FALSE(all->isEnabled());
    EXPECT_EQ(session->undoStack().count(), 3) << "each can be taken back by itself";
}

TEST_F(ImportPageTest, EveryControlHasAnObjectNameAndAnAccessibleName)
{
    openFiles({letter(QStringLiteral("a.txt"), QStringLiteral("V0001/21"))});
    QStringList names;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const QByteArray type = widget->metaObject()->className();
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            !widget->isVisibleTo(page.get()) || qobject_cast<QScrollArea *>(widget) || type == "QLabel")
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << type.toStdString() << " " << widget->objectName().toStdString();
        EXPECT_FALSE(names.contains(widget->accessibleName())) << "twice: " << widget->accessibleName().toStdString();
        names += widget->accessibleName();
    }
}
