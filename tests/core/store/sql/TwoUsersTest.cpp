#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"
#include "tests/support/Person.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/stat.h>

namespace tests::core_store {

using namespace core::base;
using namespace core::store;
using namespace core::store::sql;
using tests::support::Person;

namespace {

constexpr unsigned owner = 65534;
constexpr unsigned other = 12345;
constexpr gid_t shared = 23456; ///< a group of both

/// Two users without rights over each other on one database.
class TwoUsers : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.bkdb"));
    std::unique_ptr<Database> m_open; ///< of the person in whose process this is

    /// Made by the owner, for the group, closed.
    void prepare(mode_t folder, mode_t file)
    {
        const QByteArray path = QFile::encodeName(m_folder.path());
        ASSERT_EQ(::chown(path.constData(), owner, shared), 0);
        ASSERT_EQ(::chmod(path.constData(), folder), 0);
        const QByteArray database = QFile::encodeName(m_path);
        for (const QString &name : beside())
            QFile::remove(m_folder.filePath(name));
        QFile::remove(m_path);
        createDatabase(m_path).value().reset();
        ASSERT_EQ(::chown(database.constData(), owner, shared), 0);
        ASSERT_EQ(::chmod(database.constData(), file), 0);
    }
    QStringList beside() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("stadt.bkdb?*")}, QDir::Files, QDir::Name);
    }

    QString opens(bool mayWrite)
    {
        auto opened = openDatabase(m_path, {.busyTimeoutMs = 30, .staysOpen = true});
        if (!opened)
            return QStringLiteral("cannot open: ") + opened.error().detail;
        m_open = std::move(*opened);
        return m_open->isReadOnly() == !mayWrite ? QString()
                                                 : QStringLiteral("opened otherwise: ") + m_open->readOnlyReason();
    }
    QString writes(const QString &reference)
    {
        const auto ids = m_open->changes().reserveIds(1);
        if (!ids)
            return QStringLiteral("cannot write: ") + ids.error().detail;
        makeResolution(*m_open, reference);
        return sees(reference);
    }
    QString polls()
    {
        const auto polled = m_open->poll();
        return polled ? QString() : QStringLiteral("cannot poll: ") + polled.error().detail;
    }
    QString sees(const QString &reference)
    {
        const auto found = m_open->resolutions().findByReference(reference);
        if (!found)
            return QStringLiteral("cannot read: ") + found.error().detail;
        return found->has_value() ? QString() : QStringLiteral("does not see ") + reference;
    }
    QString followsOrSaysWhatItIs(const QString &reference)
    {
        if (const QString wrong = polls(); !wrong.isEmpty())
            return wrong;
        const QString seen = sees(reference);
        return seen.isEmpty() || m_open->readOnlyReason().contains(QStringLiteral("What is shown is of")) ? QString()
                                                                                                          : seen;
    }
    QString closes()
    {
        m_open.reset();
        return {};
    }
    void expectNothingOf(unsigned user) const
    {
        for (const QString &name : beside()) {
            struct stat facts = {};
            ASSERT_EQ(::stat(QFile::encodeName(m_folder.filePath(name)).constData(), &facts), 0);
            EXPECT_NE(facts.st_uid, user) << name.toStdString();
        }
    }
};

}

TEST_F(TwoUsers, givenSomebodyWhoMayOnlyRead_whenHeLooks_thenTheOwnerCanAlwaysWriteAndIsFollowed)
{
    if (!Person::possible())
        GTEST_SKIP() << Person::whyNot;
    struct Rights {
        mode_t folder;
        mode_t file;
    };
    for (const auto &[folder, file] :
         {Rights{0755, 0644}, Rights{0750, 0640}, Rights{0770, 0640}, Rights{0777, 0644}}) {
        SCOPED_TRACE(testing::Message() << std::oct << folder << ' ' << file);
        prepare(folder, file);
        Person reader(other, {other, shared},
                      {
                          [&] { return opens(false); },
                          [&] { return followsOrSaysWhatItIs(QStringLiteral("V1/22")); },
                          [&] { return sees(QStringLiteral("V1/22")); },
                          [&] { return followsOrSaysWhatItIs(QStringLiteral("V2/22")); },
                          [&] { return closes(); },
                          [&] { return opens(false); },
                          [&] { return followsOrSaysWhatItIs(QStringLiteral("V3/22")); },
                      });
        EXPECT_EQ(reader.next(), QString()) << "opens what is closed";
        {
            Person writer(owner, {owner, shared},
                          {
                              [&] { return opens(true); },
                              [&] { return writes(QStringLiteral("V1/22")); },
                              [&] { return writes(QStringLiteral("V2/22")); },
                              [&] { return closes(); },
                          });
            EXPECT_EQ(writer.next(), QString());
            EXPECT_EQ(writer.next(), QString());
            EXPECT_EQ(reader.next(), QString()) << "follows what is open";
            EXPECT_EQ(reader.next(), QString()) << "and sees it";
            EXPECT_EQ(writer.next(), QString()) << "while he looks";
            EXPECT_EQ(writer.next(), QString());
        }
        EXPECT_EQ(reader.next(), QString()) << "follows what was closed";
        EXPECT_EQ(reader.next(), QString());
        expectNothingOf(other);
        {
            Person killed(owner, {owner, shared},
                          {[&] { return opens(true); }, [&] { return writes(QStringLiteral("V3/22")); }});
            EXPECT_EQ(killed.next(), QString());
            EXPECT_EQ(killed.next(), QString());
        }
        EXPECT_EQ(reader.next(), QString()) << "opens what was not closed";
        EXPECT_EQ(reader.next(), QString());
        expectNothingOf(other);
        Person again(owner, {owner, shared},
                     {[&] { return opens(true); }, [&] { return sees(QStringLiteral("V3/22")); },
                      [&] { return writes(QStringLiteral("V4/22")); }, [&] { return closes(); }});
        for (int deed = 0; deed < 4; ++deed)
            EXPECT_EQ(again.next(), QString()) << deed;
    }
}

TEST_F(TwoUsers, givenAFolderThatAGroupWrites_whenBothWrite_thenNobodyIsLockedOut)
{
    if (!Person::possible())
        GTEST_SKIP() << Person::whyNot;
    for (const mode_t folder : {02770u, 0770u}) {
        SCOPED_TRACE(testing::Message() << std::oct << folder);
        prepare(folder, 0660);
        const auto works = [&](const QString &reference) {
            return std::vector<Person::Deed>{
                [&] { return opens(true); }, [this, reference] { return writes(reference); },
                [this, reference] { return writes(reference + u'a'); }, [&] { return closes(); }};
        };
        Person first(other, {other, shared}, works(QStringLiteral("V1/22")));
        EXPECT_EQ(first.next(), QString());
        EXPECT_EQ(first.next(), QString());
        {
            Person second(owner, {owner, shared}, works(QStringLiteral("V2/22")));
            EXPECT_EQ(second.next(), QString()) << "opens what the other has open";
            EXPECT_EQ(second.next(), QString());
            EXPECT_EQ(first.next(), QString());
            EXPECT_EQ(second.next(), QString());
            EXPECT_EQ(second.next(), QString());
        }
        EXPECT_EQ(first.next(), QString());
        EXPECT_EQ(beside(), QStringList());
        {
            Person killed(other, {other, shared}, works(QStringLiteral("V3/22")));
            EXPECT_EQ(killed.next(), QString());
            EXPECT_EQ(killed.next(), QString());
        }
        Person after(owner, {owner, shared}, works(QStringLiteral("V4/22")));
        for (int deed = 0; deed < 4; ++deed)
            EXPECT_EQ(after.next(), QString()) << "after he was killed " << deed;
    }
}

}
