#include "ui/letter/LetterPage.h"
#include "core/edit/Edits.h"
#include "core/letter/LetterTemplate.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/ui/common/ManualTiming.h"
#include "tests/support/Printing.h"
#include "ui/common/MessageBar.h"
#include "ui/letter/LetterOutput.h"
#include "ui/common/LetterPreview.h"
#include "ui/letter/LettersPage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

using namespace core::model;
using ui::letter::LetterPage;

namespace {

const QDate today(2027, 1, 18);

/// A city with one resolution of two clauses, one of them reported.
class LetterPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
        auto database = core::store::sql::createDatabase(folder.filePath(QStringLiteral("stadt.bkdb")));
        ASSERT_TRUE(database) << database.error().detail.toStdString();
        session = std::make_unique<ui::common::Session>(
            std::move(*database), QStringLiteral("Lindner"),
            ui::common::Clock{[] { return QDateTime(today, QTime(9, 0), Qt::UTC); }, [] { return today; }});
        core::letter::LetterTemplate house;
        house.city = QStringLiteral("Stadt Musterstadt");
        ChangeSet set{QStringLiteral("Anfang"), {}};
        const auto add = [&set](const Record &record) { set.changes.push_back({std::nullopt, record}); };
        const qint64 id = session->database().changes().reserveIds(10).value();
        add(Setting{{id}, QStringLiteral("city"), QString::fromUtf8(core::letter::toJson(house)), 0});
        add(Person{{id + 1}, QStringLiteral("Dr. Beate Ahrens"), QStringLiteral("Bürgermeisterin"), std::nullopt, 0});
        Resolution made;
        made.id = {id + 2};
        made.reference = QStringLiteral("V0870/21");
        made.title = QStringLiteral("Förderung der Gärten");
        made.nextReviewOn = QDate(2027, 6, 30);
        add(made);
        Clause first;
        first.id = {id + 3};
        first.resolution = made.id;
        first.label = QStringLiteral("1");
        first.position = 1;
        first.text = QStringLiteral("Die Gärten werden gefördert.");
        add(first);
        Clause second = first;
        second.id = {id + 4};
        second.label = QStringLiteral("2");
        second.position = 2;
        second.text = QStringLiteral("Über die Förderung ist zu berichten.");
        add(second);
        add(StatusReport{{id + 5}, made.id, {first.id}, QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai."), QDate(2027, 1, 4),
                         ReportState::Approved, QString(), 0});
        ASSERT_TRUE(session->apply(set));
        resolution = made.id;
        session->undoStack().clear();
        page = std::make_unique<LetterPage>(*session, nullptr, clock.factory());
        page->resize(1200, 800);
        page->compose(resolution);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }

    void release()
    {
        QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
        auto *dialog = page->findChild<QDialog *>(QStringLiteral("letterReleaseDialog"));
        ASSERT_TRUE(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("letterReleaseConfirm")), Qt::LeftButton);
        // It deletes itself when it has been closed.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void addReport(const QString &text, QDate asOf)
    {
        const auto file = session->database().resolutions().load(resolution).value();
        ASSERT_TRUE(session->apply(core::edit::addReport(session->edits(), file.resolution, {file.clauses[0].id}, text, asOf, QString())));
    }

    std::vector<Memo> memos() const { return session->database().resolutions().load(resolution).value().memos; }
    QString message() const { return page->findChild<ui::common::MessageBar *>()->text(); }
    QString printed() const { return page->preview()->accessibleDescription(); }

    tests::ui::ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<ui::common::Session> session;
    ResolutionId resolution;
    std::unique_ptr<LetterPage> page;
};

QString textOf(const QString &pdf)
{
    QPdfDocument document;
    document.load(pdf);
    QString text;
    for (int i = 0; i < document.pageCount(); ++i)
        text += document.getAllText(i).text() + u'\n';
    return text;
}

}

TEST_F(LetterPageTest, ShowsTheWordsOfTheHouseAndStoresNothingYet)
{
    EXPECT_EQ(find<QPlainTextEdit>("letterRecipients")->toPlainText(),
              QStringLiteral("An alle\nFraktionen sowie Mitglieder\ndes Stadtrates der Stadt Musterstadt"));
    EXPECT_TRUE(find<QRadioButton>("letterInterim")->isChecked());
    EXPECT_EQ(find<QLineEdit>("letterSignatoryName")->text(), QString());
    EXPECT_EQ(page->preview()->pages().count(), 1);
    EXPECT_TRUE(printed().contains(QStringLiteral("Beschlusskontrolle zu V0870/21")));
    EXPECT_TRUE(find<QLabel>("letterNotice")->text().contains(u'2')) << "clause 2 has no report";
    EXPECT_TRUE(memos().empty());
}

TEST_F(LetterPageTest, TypingWithoutPauseIsSavedMeanwhile)
{
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    for (int key = 0; key < 16; ++key) {
        QTest::keyClicks(opening, QStringLiteral("x"));
        clock.advance(100);
    }
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].opening, QString(15, u'x'));
}

TEST_F(LetterPageTest, ChangingTheOpeningChangesThePreviewAndTheRecordInOneStepOfUndo)
{
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    QTest::keyClicks(opening, QStringLiteral("es gibt Neues:"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("es gibt Neues:")); }));
    page->flush();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues:"));
    EXPECT_EQ(memos()[0].recipients, QString()) << "what was not touched stays worded by the house";
    QTest::keyClicks(opening, QStringLiteral(" viel"));
    page->flush();
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues: viel"));
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undoStack().undo();
    EXPECT_TRUE(memos().empty());
    EXPECT_TRUE(printed().contains(QStringLiteral("folgender Zwischenstand")));
    session->undoStack().redo();
    EXPECT_EQ(memos().size(), 1U);
}

TEST_F(LetterPageTest, TheNextFieldKeepsWhatIsChosenWhileTheOneBeforeIsSaved)
{
    find<QPlainTextEdit>("letterOpening")->setPlainText(QStringLiteral("wir berichten wie folgt:"));
    find<QComboBox>("letterSignatoryPrefix")->setCurrentText(QStringLiteral("i. V."));
    QTest::keyClicks(find<QLineEdit>("letterSignatoryFunction"), QStringLiteral("Amtsleiterin"));
    EXPECT_EQ(find<QComboBox>("letterSignatoryPrefix")->currentText(), QStringLiteral("i. V."));
    page->flush();
    ASSERT_EQ(memos().size(), 1u);
    EXPECT_EQ(memos().front().opening, QStringLiteral("wir berichten wie folgt:"));
    EXPECT_EQ(memos().front().signatoryPrefix, QStringLiteral("i. V."));
    EXPECT_EQ(memos().front().signatoryFunction, QStringLiteral("Amtsleiterin"));
    session->undoStack().undo();
    ASSERT_EQ(memos().size(), 1u) << "the signatory is a step of its own";
    EXPECT_TRUE(memos().front().signatoryPrefix.isEmpty());
    EXPECT_EQ(memos().front().opening, QStringLiteral("wir berichten wie folgt:"));
}

TEST_F(LetterPageTest, AnEmptiedFieldFallsBackToTheHouse)
{
    auto *salutation = find<QLineEdit>("letterSalutation");
    const QString standing = salutation->text();
    salutation->setFocus();
    salutation->selectAll();
    QTest::keyClick(salutation, Qt::Key_Delete);
    EXPECT_EQ(salutation->text(), QString());
    find<QLineEdit>("letterClosing")->setFocus();
    EXPECT_EQ(salutation->text(), standing);
    page->flush();
    EXPECT_TRUE(memos().empty()) << "nothing differs from a new letter";
}

TEST_F(LetterPageTest, TheFinalLetterHasItsOwnOpeningAndEnd)
{
    QTest::mouseClick(find<QRadioButton>("letterFinal"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(find<QRadioButton>("letterFinal")->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("abgeschlossen")); }));
    EXPECT_TRUE(find<QPlainTextEdit>("letterOpening")->toPlainText().contains(QStringLiteral("abschließend")));
    EXPECT_FALSE(find<QLabel>("letterNotice")->text().isEmpty()) << "open clauses are named before a final letter";
}

TEST_F(LetterPageTest, TheSavedPdfReadsAsThePreviewAndIsExactlyA4)
{
    const QString path = folder.filePath(QStringLiteral("brief.pdf"));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    ASSERT_TRUE(saved.wait(10'000));
    EXPECT_TRUE(message().contains(QStringLiteral("brief.pdf")));
    QPdfDocument document;
    ASSERT_EQ(document.load(path), QPdfDocument::Error::None);
    ASSERT_EQ(document.pageCount(), 1);
    EXPECT_NEAR(document.pagePointSize(0).width() * 25.4 / 72, 210, 0.3);
    EXPECT_NEAR(document.pagePointSize(0).height() * 25.4 / 72, 297, 0.3);
    const QString text = textOf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Nächste Beschlusskontrolle: 30. Juni 2027.")));
    // DIN 5008 form B: the text starts 25 mm from the left.
    const auto whole = document.getAllText(0);
    EXPECT_GE(whole.boundingRectangle().left() * 25.4 / 72, 4);
    EXPECT_LE(whole.boundingRectangle().right() * 25.4 / 72, 190.5);
}

TEST_F(LetterPageTest, AsksBeforeItReplacesAFile)
{
    const QString path = folder.filePath(QStringLiteral("brief.txt"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("alt");
    old.close();
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    EXPECT_TRUE(message().contains(QStringLiteral("brief.txt")));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "alt");
    old.close();
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(10'000));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(old.readAll()).contains(QStringLiteral("Gärten")));
}

TEST_F(LetterPageTest, AFileThatCannotBeWrittenGetsOneSentenceAndLeavesNothing)
{
    const QString path = folder.filePath(QStringLiteral("fehlt/brief.odt"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy busy(page->output(), &ui::letter::LetterOutput::busyChanged);
    page->output()->saveAs(draft.document(), *core::letter::letterFormatOf(path), path);
    ASSERT_TRUE(QTest::qWaitFor([&busy] { return busy.size() == 2; }));
    EXPECT_FALSE(message().isEmpty());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(LetterPageTest, PrintsTheSamePagesWithoutMarginsOfTheDriver)
{
    const QString path = folder.filePath(QStringLiteral("druck.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    ASSERT_TRUE(ui::letter::print(draft.letter(), draft.house(), printer));
    QPdfDocument document;
    ASSERT_EQ(document.load(path), QPdfDocument::Error::None);
    EXPECT_NEAR(document.pagePointSize(0).width() * 25.4 / 72, 210, 0.3);
    const QString saved = folder.filePath(QStringLiteral("brief.pdf"));
    QSignalSpy done(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Pdf, saved);
    ASSERT_TRUE(done.wait(10'000));
    QPdfDocument other;
    ASSERT_EQ(other.load(saved), QPdfDocument::Error::None);
    const QRectF here = document.getAllText(0).boundingRectangle();
    const QRectF there = other.getAllText(0).boundingRectangle();
    EXPECT_NEAR(here.left(), there.left(), 1);
    EXPECT_NEAR(here.top(), there.top(), 1);
}

TEST_F(LetterPageTest, ReleaseNamesWhatIsMissingAndDoesNothingUntilItIsConfirmed)
{
    QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
    auto *dialog = find<QDialog>("letterReleaseDialog");
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(find<QLabel>("letterReleaseHeading")->text().contains(u'?')) << "clause 2 has no report: not complete";
    QString told;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told += label->text() + u'\n';
    EXPECT_TRUE(told.contains(QStringLiteral("2"))) << told.toStdString();
    QTest::mouseClick(find<QPushButton>("letterReleaseBack"), Qt::LeftButton);
    EXPECT_TRUE(memos().empty() || memos()[0].state == MemoState::Draft);
}

TEST_F(LetterPageTest, ReleaseFreezesTheLetterAndKeepsItAsItWas)
{
    QSignalSpy released(page.get(), &LetterPage::released);
    release();
    ASSERT_EQ(released.size(), 1);
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].state, MemoState::Released);
    EXPECT_FALSE(find<QLineEdit>("letterSalutation")->isVisible()) << "nothing can be changed any more";
    EXPECT_FALSE(find<QPushButton>("letterRelease")->isVisible());
    EXPECT_TRUE(find<QLabel>("letterLifeKept")->text().contains(QStringLiteral("SHA-256")));
    // What is reported later does not change what has left the house.
    addReport(QStringLiteral("Im Juni kam der zweite Abschnitt hinzu."), QDate(2027, 1, 15));
    page->open(memos()[0].id, resolution);
    EXPECT_FALSE(printed().contains(QStringLiteral("zweite Abschnitt")));
    EXPECT_TRUE(printed().contains(QStringLiteral("größtenteils im Mai")));
    const QString path = folder.filePath(QStringLiteral("nochmal.pdf"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.open(resolution, memos()[0].id));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Pdf, path);
    ASSERT_TRUE(saved.wait(10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), session->database().memos().released(memos()[0].id).value()->pdf) << "the very same file";
}

TEST_F(LetterPageTest, SendingNotesTheDateAndTheWay)
{
    release();
    find<QLineEdit>("letterSentOn")->setText(QStringLiteral("17.01.2027"));
    find<QLineEdit>("letterSentWayText")->setText(QStringLiteral("Hauspost"));
    QTest::mouseClick(find<QPushButton>("letterMarkSent"), Qt::LeftButton);
    EXPECT_EQ(memos()[0].state, MemoState::Sent);
    EXPECT_EQ(memos()[0].sentOn, QDate(2027, 1, 17));
    EXPECT_EQ(memos()[0].sentWay, QStringLiteral("Hauspost"));
    EXPECT_TRUE(find<QLabel>("letterLifeState")->text().contains(QStringLiteral("Hauspost")));
}

TEST_F(LetterPageTest, EachPersonOfTheCirculationIsTicked)
{
    page->flush();
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    Memo memo = draft.memo();
    memo.acknowledgements = {{QStringLiteral("Anna Brandt"), QStringLiteral("Amtsleiterin"), std::nullopt}, {QStringLiteral("Ben Clausen"), {}, std::nullopt}};
    draft.setMemo(memo);
    ASSERT_TRUE(draft.save(QStringLiteral("x")));
    page->compose(resolution);
    release();
    QTest::mouseClick(find<QCheckBox>("letterNoted2"), Qt::LeftButton, {}, QPoint(8, 8));
    const auto notedOn = [this](std::size_t reader) {
        const std::vector<Memo> letters = memos();
        return letters[0].acknowledgements[reader].notedOn;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return notedOn(1) == today; }));
    EXPECT_FALSE(notedOn(0));
    QTest::mouseClick(find<QCheckBox>("letterNoted2"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notedOn(1); })) << "a wrong tick is taken back";
}

TEST_F(LetterPageTest, ACorrectionIsANewLetterThatSaysSo)
{
    release();
    const MemoId first = memos()[0].id;
    QTest::mouseClick(find<QPushButton>("letterCorrect"), Qt::LeftButton);
    EXPECT_TRUE(find<QLineEdit>("letterSalutation")->isVisible());
    EXPECT_TRUE(printed().contains(QStringLiteral("berichtigt die Hausmitteilung vom 18. Januar 2027")));
    EXPECT_EQ(memos().size(), 1U) << "stored with its first change";
    release();
    ASSERT_EQ(memos().size(), 2U);
    const std::vector<Memo> letters = memos();
    const Memo &correction = letters[0].id == first ? letters[1] : letters[0];
    EXPECT_EQ(correction.corrects, first);
    EXPECT_EQ(correction.state, MemoState::Released);
}

TEST_F(LetterPageTest, ComparedWithThePreviousOneNewPassagesAreMarkedByMoreThanColour)
{
    release();
    EXPECT_FALSE(find<QPushButton>("letterCompare")->isEnabled()) << "the first letter has none before it";
    addReport(QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai. Im Juni kam der zweite Abschnitt hinzu."), QDate(2027, 1, 15));
    page->compose(resolution);
    release();
    ASSERT_TRUE(find<QPushButton>("letterCompare")->isEnabled());
    QTest::mouseClick(find<QPushButton>("letterCompare"), Qt::LeftButton);
    auto *text = find<QPlainTextEdit>("letterCompareText");
    ASSERT_TRUE(text);
    const QTextCursor fresh = text->document()->find(QStringLiteral("zweite Abschnitt"));
    const QTextCursor known = text->document()->find(QStringLiteral("größtenteils"));
    ASSERT_FALSE(fresh.isNull());
    ASSERT_FALSE(known.isNull());
    EXPECT_TRUE(fresh.charFormat().fontUnderline());
    EXPECT_FALSE(known.charFormat().fontUnderline());
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("→ Im Juni")));
}

TEST_F(LetterPageTest, ADraftWithoutADateShowsTodayAndNotTheDateOfTheLetterBefore)
{
    find<QDateEdit>("letterDate")->setDate(QDate(2026, 10, 23));
    release();
    const Memo old = memos()[0];
    ASSERT_EQ(old.date, QDate(2026, 10, 23));
    Memo draft = old;
    draft.id = session->edits().newId<MemoId>().value();
    draft.state = MemoState::Draft;
    draft.date.reset();
    ASSERT_TRUE(session->apply(ChangeSet{QStringLiteral("Entwurf"), {{std::nullopt, Record(draft)}}}));
    page->open(old.id, resolution);
    page->open(draft.id, resolution);
    EXPECT_EQ(find<QDateEdit>("letterDate")->date(), today);
}

TEST_F(LetterPageTest, LongClausesAreShortenedOnlyVisiblyAndOnDemand)
{
    EXPECT_FALSE(printed().contains(QStringLiteral("[…]")));
    Clause clause = session->database().resolutions().load(resolution).value().clauses[0];
    Clause longer = clause;
    longer.text = QStringLiteral("Die Gärten werden gefördert. ").repeated(20).trimmed();
    ASSERT_TRUE(session->apply(core::edit::edited(QStringLiteral("länger"), clause, longer)));
    QTest::mouseClick(find<QCheckBox>("letterShortens"), Qt::LeftButton, {}, QPoint(8, 8));
    find<QSpinBox>("letterLongestClause")->setValue(200);
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("[…]")); }));
    page->flush();
    EXPECT_EQ(memos()[0].longestClause, 200);
}

TEST_F(LetterPageTest, AMailDraftHoldsThePdf)
{
    const QString path = folder.filePath(QStringLiteral("brief.eml"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Mail, path);
    ASSERT_TRUE(saved.wait(10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    EXPECT_TRUE(mail.contains("X-Unsent: 1"));
    EXPECT_TRUE(mail.contains("application/pdf"));
}

TEST_F(LetterPageTest, WithoutLibreOfficeOneSentenceSaysSoAndNoFileIsAskedFor)
{
    QSettings().setValue(QStringLiteral("libreoffice/program"), folder.filePath(QStringLiteral("gibt/es/nicht")));
    find<QAction>("letterSaveDocx")->trigger();
    EXPECT_TRUE(message().contains(QStringLiteral("LibreOffice"))) << message().toStdString();
    EXPECT_EQ(page->findChild<QDialog *>(QStringLiteral("letterSaveDialog")), nullptr);
    QSettings().remove(QStringLiteral("libreoffice/program"));
}

TEST_F(LetterPageTest, TakesOverWhatSomebodyElseWroteAndKeepsWhatIsTyped)
{
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    ASSERT_EQ(memos().size(), 1U);
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Viele Grüße"));
    Memo theirs = memos()[0];
    theirs.salutation = QStringLiteral("Guten Tag,");
    ASSERT_TRUE(session->edits().apply(core::edit::edited(QStringLiteral("anderswo"), memos()[0], theirs)));
    EXPECT_EQ(find<QLineEdit>("letterSalutation")->text(), QStringLiteral("Guten Tag,"));
    page->flush();
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Viele Grüße"));
    EXPECT_EQ(memos()[0].salutation, QStringLiteral("Guten Tag,"));
}

TEST_F(LetterPageTest, AsksWhichVersionWhenBothChangedTheSameField)
{
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Meine Grüße"));
    Memo theirs = memos()[0];
    theirs.closing = QStringLiteral("Deren Grüße");
    ASSERT_TRUE(session->edits().apply(core::edit::edited(QStringLiteral("anderswo"), memos()[0], theirs)));
    page->flush();
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Deren Grüße")) << "nobody is overwritten unasked";
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Meine Grüße"));
}

TEST_F(LetterPageTest, EveryControlHasAnObjectNameAndAnAccessibleName)
{
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisibleTo(page.get()))
            continue;
        if (qobject_cast<QLabel *>(widget) || widget->metaObject()->className() == QByteArray("QScrollArea") || widget->parent()->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_F(LetterPageTest, TheListNamesTheLetterAndOpensIt)
{
    ui::letter::LettersPage list(*session);
    EXPECT_EQ(list.count(), 0);
    list.show();
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    EXPECT_EQ(list.count(), 1);
}

TEST_F(LetterPageTest, TheListIsFilteredByStateConfidentialityAndCirculation)
{
    ui::letter::LettersPage list(*session);
    list.show();
    page->findChild<QCheckBox *>(QStringLiteral("letterConfidential"))->click();
    page->flush();
    const auto shown = [&list] { return list.findChild<QTreeView *>(QStringLiteral("lettersList"))->model()->rowCount(); };
    ASSERT_EQ(shown(), 1);
    auto *state = list.findChild<QComboBox *>(QStringLiteral("lettersState"));
    state->setCurrentIndex(state->findData(int(MemoState::Sent)));
    EXPECT_EQ(shown(), 0);
    state->setCurrentIndex(state->findData(int(MemoState::Draft)));
    EXPECT_EQ(shown(), 1);
    list.findChild<QCheckBox *>(QStringLiteral("lettersConfidential"))->click();
    EXPECT_EQ(shown(), 1);
    list.findChild<QCheckBox *>(QStringLiteral("lettersNotNoted"))->click();
    EXPECT_EQ(shown(), 0) << "a draft is in nobody's hands yet";
}
