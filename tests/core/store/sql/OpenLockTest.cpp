#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Restore.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/Person.h"

#include <QDir>
#include <QTemporaryDir>
#include <unistd.h>

namespace tests::core_store {

using namespace core::base;
using namespace core::store;
using namespace core::store::sql;
using tests::support::Person;

namespace {

/// A volume on which nobody can share a log, as a network share.
class WithoutLog : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));
    QString m_backup = m_folder.filePath(QStringLiteral("frueher.bkdb"));
    std::unique_ptr<Database> m_open; ///< of the person in whose process this is

    void SetUp() override
    {
        const auto database = must(createDatabase(m_path));
        makeResolution(*database, QStringLiteral("V1/22"));
        Progress progress;
        must(database->backup(m_backup, progress));
        makeResolution(*database, QStringLiteral("V2/22"));
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString opens(bool readOnly)
    {
        auto opened = openDatabase(m_path, {.readOnly = readOnly, .staysOpen = true, .writeAheadLog = false});
        if (!opened)
            return opened.error().detail;
        m_open = std::move(*opened);
        return {};
    }
    QString writes()
    {
        const auto ids = m_open->changes().reserveIds(1);
        return ids ? QString() : ids.error().detail;
    }
    Result<QString> restored() const { return restore(m_backup, m_path, QDateTime(QDate(2022, 7, 1), QTime(12, 0))); }
    bool holdsLatest() const
    {
        return must(must(openDatabase(m_path))->resolutions().findByReference(QStringLiteral("V2/22"))).has_value();
    }
};

}

TEST_F(WithoutLog, givenAnotherProcessHasTheDatabaseOpen_whenRestored_thenRefusedUntilItCloses)
{
    const QStringList before = files();
    for (const bool readOnly : {true, false}) {
        SCOPED_TRACE(readOnly);
        Person person(geteuid(), {getegid()},
                      {[&] { return opens(readOnly); }, [&] { return readOnly ? QString() : writes(); },
                       [&] {
                           m_open.reset();
                           return QString();
                       }});
        EXPECT_EQ(person.next(), QString());
        EXPECT_EQ(restored().error().kind, ErrorKind::Busy) << "it has not done anything yet";
        EXPECT_EQ(person.next(), QString());
        const auto refused = restored();
        EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
        EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("nothing was changed")))
            << refused.error().detail.toStdString();
        EXPECT_TRUE(holdsLatest());
        EXPECT_EQ(person.next(), QString());
        EXPECT_EQ(files(), before) << "the last one to close leaves nothing beside";
    }
    must(restored());
    EXPECT_FALSE(holdsLatest());
    EXPECT_EQ(files().size(), before.size() + 1) << files().join(u' ').toStdString();
}

TEST_F(WithoutLog, givenTwoWhoHaveItOpen_whenOneCloses_thenTheOtherStillHoldsIt)
{
    Person first(geteuid(), {getegid()},
                 {[&] { return opens(false); },
                  [&] {
                      m_open.reset();
                      return QString();
                  }});
    Person second(geteuid(), {getegid()},
                  {[&] { return opens(true); },
                   [&] {
                       m_open.reset();
                       return QString();
                   }});
    EXPECT_EQ(first.next(), QString());
    EXPECT_EQ(second.next(), QString());
    EXPECT_EQ(first.next(), QString());
    EXPECT_EQ(restored().error().kind, ErrorKind::Busy);
    EXPECT_EQ(second.next(), QString());
    must(restored());
}

TEST_F(WithoutLog, givenAProcessThatWasKilled_whenRestored_thenItsLockHoldsNobodyUp)
{
    {
        Person killed(geteuid(), {getegid()}, {[&] { return opens(false); }, [&] { return writes(); }});
        EXPECT_EQ(killed.next(), QString());
        EXPECT_EQ(killed.next(), QString());
    }
    EXPECT_TRUE(files().contains(QStringLiteral("stadt.bkdb-open")));
    must(restored());
    EXPECT_FALSE(files().contains(QStringLiteral("stadt.bkdb-open")));
}

TEST_F(WithoutLog, givenAnOwnerAndSomebodyWhoMayOnlyRead_whenBothHaveItOpen_thenNeitherIsHeldUp)
{
    if (!Person::possible())
        GTEST_SKIP() << Person::whyNot;
    constexpr unsigned owner = 65534;
    constexpr unsigned other = 12345;
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray file = QFile::encodeName(m_path);
    ASSERT_EQ(::chown(folder.constData(), owner, owner) + ::chmod(folder.constData(), 0777), 0);
    ASSERT_EQ(::chown(file.constData(), owner, owner) + ::chmod(file.constData(), 0644), 0);
    const auto works = [&](bool readOnly) {
        return std::vector<Person::Deed>{[this, readOnly] { return opens(readOnly); },
                                         [this, readOnly] { return readOnly ? QString() : writes(); },
                                         [this] {
                                             m_open.reset();
                                             return QString();
                                         }};
    };
    for (const bool readerFirst : {true, false}) {
        SCOPED_TRACE(readerFirst);
        Person reader(other, {other}, works(true));
        Person writer(owner, {owner}, works(false));
        for (int deed = 0; deed < 2; ++deed) {
            EXPECT_EQ((readerFirst ? reader : writer).next(), QString());
            EXPECT_EQ((readerFirst ? writer : reader).next(), QString());
            EXPECT_EQ(restored().error().kind, ErrorKind::Busy);
        }
        EXPECT_EQ((readerFirst ? reader : writer).next(), QString());
        EXPECT_EQ(restored().error().kind, ErrorKind::Busy);
        EXPECT_EQ((readerFirst ? writer : reader).next(), QString());
        EXPECT_FALSE(files().contains(QStringLiteral("stadt.bkdb-open")));
    }
}

}
