#include "domain/SeatSnapshot.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

SeatSnapshot full() {
    SeatSnapshot snapshot;
    snapshot.takenAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    auto &person = snapshot.person;
    person.id = u"6130907993114"_s;
    person.name = u"田中 美咲"_s;
    person.email = u"misaki@example.com"_s;
    person.role = u"agent"_s;
    person.roleType = 0;
    person.customRoleId = u"360005214119"_s;
    person.suspended = true;
    person.defaultGroupId = u"21"_s;
    person.createdAt = snapshot.takenAt.addDays(-900);
    person.updatedAt = snapshot.takenAt.addDays(-1);
    person.lastLoginAt = snapshot.takenAt.addDays(-100);
    person.alias = u"M"_s;
    person.signature = u"— Misaki\n"_s;
    person.ticketRestriction = u"groups"_s;
    person.onlyPrivateComments = false;
    person.moderator = true;
    person.restrictedAgent = true;
    person.locale = u"ja"_s;
    person.timeZone = u"Tokyo"_s;
    person.tags = {u"vip"_s};
    snapshot.customRoleName = u"Tier 2"_s;
    snapshot.groups = {{u"1"_s, u"21"_s, u"Support"_s, true}, {u"2"_s, u"22"_s, u"Billing"_s, false}};
    snapshot.productRoles = std::vector<ProductRole>{{u"chat"_s, u"agent"_s, true}, {u"talk"_s, u""_s, false}};
    snapshot.openTickets = 3;
    return snapshot;
}

QStringList fields(const std::vector<FieldDifference> &differences) {
    QStringList names;
    for (const auto &difference : differences)
        names.append(difference.field);
    return names;
}

} // namespace

TEST(SeatSnapshot, GoesThroughTextAndBack) {
    SeatSnapshot bare;
    bare.takenAt = full().takenAt;
    bare.person.id = u"1"_s;
    bare.person.role = u"end-user"_s;
    for (const auto &snapshot : {full(), bare}) {
        const auto text = QJsonDocument(toJson(snapshot)).toJson();
        const auto read = snapshotFromJson(QJsonDocument::fromJson(text).object());
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, snapshot);
    }
    EXPECT_FALSE(snapshotFromJson({}));
}

TEST(SeatSnapshot, NamesEveryFieldThatAnUndoRestores) {
    EXPECT_TRUE(differences(full(), full()).empty());
    auto now = full();
    now.person.role = u"end-user"_s;
    now.person.customRoleId.reset();
    now.person.roleType.reset();
    now.person.suspended = false;
    now.person.alias.reset();
    now.person.signature = u""_s;
    now.person.defaultGroupId.reset();
    now.groups.clear();
    EXPECT_EQ(fields(differences(full(), now)),
              (QStringList{u"role"_s, u"custom_role"_s, u"suspended"_s, u"group:21"_s, u"group:22"_s,
                           u"default_group"_s, u"alias"_s, u"signature"_s}));
    now = full();
    now.person.roleType = 3;
    EXPECT_EQ(fields(differences(full(), now)), QStringList{u"role_type"_s});
    now = full();
    now.groups.push_back({u"9"_s, u"99"_s, u"New"_s, false});
    EXPECT_TRUE(differences(full(), now).empty()) << "what came in addition is not lost";
    auto empty = full();
    empty.person.alias = u""_s;
    auto none = full();
    none.person.alias.reset();
    EXPECT_TRUE(differences(empty, none).empty());
}

TEST(SeatSnapshot, NamesProductRolesThatNoCallGivesBack) {
    auto now = full();
    now.productRoles = std::vector<ProductRole>{};
    const auto lost = lostProductRoles(full(), now);
    EXPECT_EQ(fields(lost), QStringList{u"product:chat"_s});
    now.productRoles.reset();
    EXPECT_TRUE(lostProductRoles(full(), now).empty()) << "unread is not lost";
}
