#include "core/model/Directory.h"

#include "core/model/OfficeName.h"

#include <gtest/gtest.h>

using namespace core::model;

TEST(Directory, FindsMasterDataByItsId)
{
    Directory directory;
    directory.offices.resize(2);
    directory.offices[0].id = {3};
    directory.offices[1].id = {4};
    EXPECT_EQ(directory.find(std::optional(OfficeId{4})), &directory.offices[1]);
    EXPECT_EQ(directory.find(std::optional(OfficeId{5})), nullptr);
    EXPECT_EQ(directory.find(std::optional<OfficeId>()), nullptr);
    EXPECT_EQ(directory.find(std::optional(DivisionId{4})), nullptr) << "an office is no division";
}

TEST(Directory, HasAnEmptyValueForASettingThatWasNeverSet)
{
    Directory directory;
    directory.settings = {{{1}, QStringLiteral("city"), QStringLiteral("{}"), 0},
                          {{2}, QStringLiteral("review"), QStringLiteral("[]"), 0}};
    EXPECT_EQ(directory.setting(u"review"), QStringLiteral("[]"));
    EXPECT_EQ(directory.setting(u"other"), QString());
}

TEST(Directory, NamesAnOfficeInFilesByNumberAndName)
{
    Office office;
    office.number = QStringLiteral("66");
    office.name = QStringLiteral("Straßenbauamt");
    EXPECT_EQ(fileNameOf(office), QStringLiteral("66 Straßenbauamt"));
}

TEST(Id, IsNullWhileNothingIsStored)
{
    EXPECT_TRUE(OfficeId().isNull());
    EXPECT_FALSE(OfficeId{1}.isNull());
    EXPECT_EQ(std::hash<OfficeId>()(OfficeId{7}), std::hash<qint64>()(7));
    EXPECT_NE(qHash(OfficeId{7}), qHash(OfficeId{8}));
}
