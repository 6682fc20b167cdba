#include "ui/letter/MissingFiles.h"

#include "core/letter/life/LetterLife.h"
#include "tests/ui/letter/LetterPageFixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace core::model;
using tests::ui::today;

namespace {

/// A released letter whose file was promised and never came.
class MissingFilesTest : public tests::ui::LetterPageFixture
{
protected:
    void SetUp() override
    {
        tests::ui::LetterPageFixture::SetUp();
        core::store::Database &database = session->database();
        const auto id = database.resolutions().findByReference(u"V0870/21").value();
        const ResolutionFile file = database.resolutions().load(*id).value();
        Memo memo;
        memo.resolution = *id;
        memo.date = today;
        const auto released = core::letter::release(session->edits(), file, session->directory(), memo, today);
        ASSERT_TRUE(released && session->edits().apply(released->changes()));
        pdf = released->letter.pdf;
        file_ = folder.filePath(QStringLiteral("Briefe/brief.pdf"));
        ASSERT_TRUE(
            database.memos().promise({{released->letter.memo, file_, QStringLiteral("pdf"), QString(64, u'0')}}).ok());
    }
    void wait(QSignalSpy &done)
    {
        ASSERT_TRUE(done.count() > 0 || done.wait(20000));
        done.clear();
    }
    ui::widgets::MessageBar bar;
    QByteArray pdf;
    QString file_;
};

}

TEST_F(MissingFilesTest, AreNamedWhenTheDatabaseIsOpenedAndWrittenAgainByOneClick)
{
    ui::letter::MissingFiles missing(*session, bar);
    QSignalSpy done(&missing, &ui::letter::MissingFiles::done);
    missing.look();
    wait(done);
    EXPECT_TRUE(bar.text().contains(u"V0870/21")) << bar.text().toStdString();
    bar.findChild<QPushButton *>(QStringLiteral("messageAction1"))->click();
    wait(done);
    QFile written(file_);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << bar.text().toStdString();
    EXPECT_EQ(written.readAll(), pdf);
    bar.clear();
    missing.look();
    wait(done);
    EXPECT_EQ(bar.text(), QString()) << "nothing is missing any more";
}

TEST_F(MissingFilesTest, AreForgottenWhenNobodyNeedsThem)
{
    ui::letter::MissingFiles missing(*session, bar);
    QSignalSpy done(&missing, &ui::letter::MissingFiles::done);
    missing.look();
    wait(done);
    bar.findChild<QPushButton *>(QStringLiteral("messageAction2"))->click();
    EXPECT_TRUE(session->database().memos().promised().value().empty());
    EXPECT_FALSE(QFile::exists(file_));
}
