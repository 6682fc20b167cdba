#include "app/desktop/Wiring.h"
#include "core/mail/Draft.h"
#include "core/request/RequestForm.h"
#include "core/request/ReturnedFiles.h"
#include "core/settings/ReviewSettings.h"
#include "core/sheet/SheetReader.h"
#include "tests/core/request/OtherPrograms.h"
#include "tests/support/MailServerProcess.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/batch/BatchPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace core::model;
using namespace tests::core_request;
using core::request::FormColumn;
using tests::support::sampleToday;

namespace {

/// Only a broken test waits so long.
constexpr int patienceMs = 120'000;

/// A whole round with the real window, a real mail server and real forms: from "these are due" to filed letters. Each
/// click, key and drop of the clerk is counted.
class RoundTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!tests::support::hasMailServer())
            GTEST_SKIP() << "python3-aiosmtpd is not installed";
        server = std::make_unique<tests::support::MailServerProcess>("implicit", "open");
        ASSERT_TRUE(server->ready());
        tests::support::useOwnSettings(folder.path());
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(sampleToday));
        ASSERT_TRUE(window->openDatabase(tests::support::copySampleCity(folder)));
        window->resize(1366, 768);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        auto &session = *window->session();
        core::settings::ReviewSettings settings = core::settings::reviewSettings(session.directory());
        settings.sender = QStringLiteral("ratsbuero@stadt.example");
        settings.mailServer = {server->server().url, {}, server->server().caFile};
        ASSERT_TRUE(tests::support::submitted(
            session, core::settings::setReviewSettings(session.edits(), session.directory(), settings).value()));
        ASSERT_TRUE(settings.approval) << "the longer way";
        QDir().mkpath(folder.filePath(QStringLiteral("schreiben")));
    }

    template <class Widget>
    Widget *shown(const QString &name) const
    {
        Widget *widget = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return (widget = window->findChild<Widget *>(name)) && widget->isVisible() && widget->isEnabled(); },
            patienceMs))
            << name.toStdString();
        return widget;
    }
    void click(const QString &name)
    {
        ++actions;
        auto *button = shown<QAbstractButton>(name);
        ASSERT_TRUE(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
    }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        ++actions;
        QTest::keyClick(window.get(), Qt::Key(key), modifiers);
    }
    /// As from a mail program or a folder.
    void drop(const QStringList &files)
    {
        ++actions;
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    /// The offices fill in every row of their forms and send them back by mail.
    QStringList answers() const
    {
        QStringList files;
        QByteArray all = server->mails();
        while (!all.isEmpty()) {
            const qsizetype begin = all.indexOf('\n') + 1;
            const qsizetype end = all.indexOf("\n--end--\n");
            const QString asked = write(QStringLiteral("anfrage%1.eml").arg(files.size()), all.mid(begin, end - begin));
            all.remove(0, end + 9);
            const auto forms = core::request::formsIn(asked);
            EXPECT_TRUE(forms && forms->size() == 1);
            core::mail::Draft mail;
            mail.from = QStringLiteral("amt@stadt.example");
            mail.to = {QStringLiteral("ratsbuero@stadt.example")};
            mail.subject = QStringLiteral("AW: Zuarbeit");
            mail.attachments.push_back({QStringLiteral("Zuarbeit ausgefüllt.xlsx"),
                                        QByteArrayLiteral("application/octet-stream"), filled(forms->front().content)});
            files << write(QStringLiteral("antwort%1.eml").arg(files.size()), core::mail::toEml(mail).value());
        }
        return files;
    }
    static QByteArray filled(const QByteArray &form)
    {
        const auto sheets = core::sheet::readSheets(form).value();
        Parts parts = partsOf(form);
        for (size_t row = core::request::formFirstRow; row < sheets.front().rows.size(); ++row)
            setInline(
                parts, core::sheet::cellName(qint64(row), int(FormColumn::Report)),
                QStringLiteral("Die Arbeiten gehen weiter, der nächste Abschnitt beginnt im Frühjahr (%1).").arg(row));
        return packed(parts);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    int releasedLetters() const
    {
        return int(QDir(folder.filePath(QStringLiteral("schreiben"))).entryList({QStringLiteral("*.pdf")}).size());
    }

    QTemporaryDir folder;
    std::unique_ptr<tests::support::MailServerProcess> server;
    std::unique_ptr<ui::window::MainWindow> window;
    int actions = 0;
};

}

TEST_F(RoundTest, of_fifteen_resolutions_takes_at_most_twelve_clicks_and_keys)
{
    // Ask all offices by mail.
    press(Qt::Key_7, Qt::ControlModifier);
    click(QStringLiteral("requestsAsk"));
    click(QStringLiteral("roundSend"));
    click(QStringLiteral("roundConfirmSend"));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return server->count() > 0 && window->findChild<QWidget *>(QStringLiteral("requestsPage"))->isVisible();
        },
        patienceMs));
    // What came back is taken over, and approved by who has looked at it.
    drop(answers());
    ASSERT_TRUE(shown<QAbstractButton>(QStringLiteral("answerAccept")));
    click(QStringLiteral("answerApprove"));
    click(QStringLiteral("answerAccept"));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window->findChild<QWidget *>(QStringLiteral("requestsPage"))->isVisible(); }, patienceMs));
    // The letters are released and filed at once.
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *page = shown<QWidget>(QStringLiteral("batchPage"));
    ASSERT_TRUE(page);
    shown<QLineEdit>(QStringLiteral("batchFolder"))->setText(folder.filePath(QStringLiteral("schreiben")));
    ASSERT_TRUE(shown<QAbstractButton>(QStringLiteral("batchMake")));
    click(QStringLiteral("batchRelease"));
    click(QStringLiteral("batchMake"));
    ++actions; // "Release" in the question
    auto *release =
        page->findChild<ui::widgets::MessageBar *>()->findChild<QAbstractButton *>(QStringLiteral("messageAction1"));
    ASSERT_TRUE(release && release->isVisible());
    QTest::mouseClick(release, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window->findChild<QWidget *>(QStringLiteral("batchAgain"))->isVisible(); }, patienceMs));
    EXPECT_GE(releasedLetters(), 15);
    EXPECT_LE(actions, 12);
    RecordProperty("actions", actions);
}
