#include "core/store/ChangeFeed.h"

#include <gtest/gtest.h>

namespace tests::core_store {

TEST(ChangeFeed, givenListener_whenAnnounced_thenNoticeArrivesWhole)
{
    core::store::ChangeFeed feed;
    core::store::ChangeNotice seen;
    QObject::connect(&feed, &core::store::ChangeFeed::changed, &feed,
                     [&seen](const core::store::ChangeNotice &notice) { seen = notice; });
    const core::store::ChangeNotice sent{{core::model::ResolutionId{7}}, true, false, true, QStringLiteral("Kollegin")};
    feed.announce(sent);
    EXPECT_EQ(seen, sent);
}

}
