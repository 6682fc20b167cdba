#include "core/edit/DirectoryEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using DirectoryEditsTest = Edit;

TEST_F(DirectoryEditsTest, aSettingIsAddedOnceAndChangedFromThenOn)
{
    const auto set = [this](const QString &value) {
        return must(setSetting(m_edits, QStringLiteral("Einstellung"), must(m_database->directory().load()),
                               QStringLiteral("probe"), value));
    };
    must(m_edits.apply(set(QStringLiteral("eins"))));
    must(m_edits.apply(set(QStringLiteral("zwei"))));
    EXPECT_EQ(must(m_database->directory().load()).setting(QStringLiteral("probe")), u"zwei");
    EXPECT_TRUE(set(QStringLiteral("zwei")).isEmpty());
}

TEST_F(DirectoryEditsTest, anEntryComesAndGoes)
{
    Office office;
    office.id = must(m_edits.newId<OfficeId>());
    office.number = QStringLiteral("66");
    office.name = QStringLiteral("Tiefbauamt");
    must(m_edits.apply(addEntry(office)));
    const auto offices = must(m_database->directory().load()).offices;
    const auto stored =
        std::find_if(offices.begin(), offices.end(), [&](const Office &o) { return o.id == office.id; });
    ASSERT_NE(stored, offices.end());
    const ChangeSet removal = removeEntry(*stored, QStringLiteral("Amt 66"));
    EXPECT_TRUE(removal.description.contains(u"Amt 66"));
    must(m_edits.apply(removal));
    EXPECT_EQ(must(m_database->directory().load()).offices.size(), offices.size() - 1);
}

}
