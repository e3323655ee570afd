#include "base/Clock.h"
#include "domain/WhereExpression.h"
#include "support/Wait.h"

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromIsoUtc(u"2026-03-01T12:00:00Z"_s);

Subscription ada() {
    Subscription one;
    one.externalId = u"42"_s;
    one.displayName = u"Ada Löve"_s;
    one.userPrincipalName = u"ada@example.com"_s;
    one.identifier = u"zendesk.agent"_s;
    one.seatKind = SeatKind::Agent;
    one.role = u"agent"_s;
    one.paid = true;
    one.tags = {u"vip"_s, u"emea"_s};
    one.assigned = now.addDays(-400);
    one.lastActivity = now.addDays(-61);
    return one;
}

bool holds(const QString &text, const Subscription &one = ada()) {
    const auto parsed = WhereExpression::parse(text);
    EXPECT_TRUE(test::isOk(parsed)) << text.toStdString();
    return parsed && parsed->matches(one, now);
}

struct Wrong {
    QString text;
    QString column;
    QString detail;
};

} // namespace

TEST(WhereTest, ComparesTextWithoutCaseAndWithWildcards) {
    EXPECT_TRUE(holds(u"name = 'ADA LÖVE'"_s));
    EXPECT_TRUE(holds(u"email = *@example.com"_s));
    EXPECT_TRUE(holds(u"email ~ EXAMPLE"_s));
    EXPECT_FALSE(holds(u"email = ada"_s));
    EXPECT_TRUE(holds(u"email != bob@example.com"_s));
    EXPECT_TRUE(holds(u"customRole = none"_s));
    EXPECT_FALSE(holds(u"email = none"_s));
}

TEST(WhereTest, ComparesAgesDatesAndNone) {
    EXPECT_TRUE(holds(u"lastActivity > 60d"_s));
    EXPECT_TRUE(holds(u"lastActivity >= 61d"_s));
    EXPECT_FALSE(holds(u"lastActivity > 61d"_s));
    EXPECT_TRUE(holds(u"lastActivity = 61d"_s));
    EXPECT_FALSE(holds(u"lastActivity < 8w"_s));
    EXPECT_TRUE(holds(u"lastActivity < 2026-01-01"_s));
    EXPECT_TRUE(holds(u"lastActivity = 2025-12-30"_s));
    EXPECT_TRUE(holds(u"lastActivity <= 2025-12-30"_s));
    EXPECT_FALSE(holds(u"lastActivity < 2025-12-30"_s));
    EXPECT_TRUE(holds(u"lastActivity > 2025-12-30T11:59:59Z"_s));
    EXPECT_TRUE(holds(u"inactiveDays >= 61"_s));
    Subscription never = ada();
    never.lastActivity.reset();
    EXPECT_TRUE(holds(u"lastActivity = none"_s, never));
    EXPECT_FALSE(holds(u"lastActivity > 60d"_s, never));
    EXPECT_TRUE(holds(u"lastActivity != 2026-01-01"_s, never));
    EXPECT_TRUE(holds(u"not lastActivity != none"_s, never));
}

TEST(WhereTest, ComparesFlagsTagsAndUnknownPaid) {
    EXPECT_TRUE(holds(u"paid = true and suspended = no"_s));
    EXPECT_TRUE(holds(u"tag = VIP"_s));
    EXPECT_TRUE(holds(u"tag ~ me"_s));
    EXPECT_TRUE(holds(u"tag != apac"_s));
    EXPECT_FALSE(holds(u"tag != vip"_s));
    Subscription unknown = ada();
    unknown.paid.reset();
    EXPECT_TRUE(holds(u"paid = none"_s, unknown));
    EXPECT_TRUE(holds(u"paid != true"_s, unknown));
    EXPECT_FALSE(holds(u"paid = false"_s, unknown));
}

TEST(WhereTest, AndBindsTighterThanOr) {
    EXPECT_TRUE(holds(u"role = agent or role = admin and paid = false"_s));
    EXPECT_FALSE(holds(u"(role = agent or role = admin) and paid = false"_s));
    EXPECT_TRUE(holds(u"NOT (role=admin) AND not paid=false"_s));
    EXPECT_TRUE(holds(QString()));
    EXPECT_TRUE(holds(u"   "_s));
}

TEST(WhereTest, AnErrorNamesItsColumn) {
    const std::vector<Wrong> wrong{
        {u"nme = x"_s, u"1"_s, u"unknown_field"_s},
        {u"role = agent and"_s, u"17"_s, u"field_expected"_s},
        {u"role agent"_s, u"6"_s, u"operator_expected"_s},
        {u"role > agent"_s, u"6"_s, u"operator_not_for_field"_s},
        {u"paid ~ true"_s, u"6"_s, u"operator_not_for_field"_s},
        {u"role ="_s, u"7"_s, u"value_expected"_s},
        {u"paid = maybe"_s, u"8"_s, u"flag_expected"_s},
        {u"lastActivity > 60x"_s, u"16"_s, u"time_expected"_s},
        {u"lastActivity > none"_s, u"16"_s, u"value_expected"_s},
        {u"inactiveDays > many"_s, u"16"_s, u"number_expected"_s},
        {u"(role = agent"_s, u"14"_s, u"closing_expected"_s},
        {u"role = agent)"_s, u"13"_s, u"unexpected_text"_s},
        {u"role = agent role = admin"_s, u"14"_s, u"unexpected_text"_s},
        {u"name = 'open"_s, u"8"_s, u"quote_open"_s},
    };
    for (const Wrong &one : wrong) {
        const auto parsed = WhereExpression::parse(one.text);
        ASSERT_FALSE(parsed.has_value()) << one.text.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::BadInput);
        EXPECT_EQ(parsed.error().arg("where"), one.column) << one.text.toStdString();
        EXPECT_EQ(parsed.error().arg("detail"), one.detail) << one.text.toStdString();
    }
}

TEST(WhereTest, EndsOnDeepAndLongText) {
    EXPECT_EQ(WhereExpression::parse(QString(3000, u'(')).error().arg("detail"), u"too_deep"_s);
    EXPECT_EQ(WhereExpression::parse(QString(5000, u' ')).error().arg("detail"), u"too_long"_s);
    QString nots;
    for (int i = 0; i < 200; ++i)
        nots += u"not "_s;
    EXPECT_EQ(WhereExpression::parse(nots + u"paid = true"_s).error().arg("detail"), u"too_deep"_s);
}
