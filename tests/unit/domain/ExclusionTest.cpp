#include "domain/Exclusion.h"
#include "domain/Wildcard.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

Subscription person() {
    Subscription one;
    one.externalId = u"4711"_s;
    one.userPrincipalName = u"Svc-Bot@Vendor.example"_s;
    one.identifier = u"zendesk.light_agent"_s;
    return one;
}

ExclusionRule rule(ExclusionKind kind, const QString &pattern) {
    ExclusionRule made;
    made.id = ExclusionId{1};
    made.kind = kind;
    made.pattern = pattern;
    return made;
}

} // namespace

TEST(ExclusionTest, UserPatternsMatchAddressOrId) {
    EXPECT_TRUE(matches(rule(ExclusionKind::User, u"*@vendor.example"_s), person()));
    EXPECT_TRUE(matches(rule(ExclusionKind::User, u"svc-???@vendor.*"_s), person()));
    EXPECT_TRUE(matches(rule(ExclusionKind::User, u"4711"_s), person()));
    EXPECT_TRUE(matches(rule(ExclusionKind::User, u"svc-*"_s), person()));
    EXPECT_FALSE(matches(rule(ExclusionKind::User, u"471"_s), person()));
    EXPECT_FALSE(matches(rule(ExclusionKind::User, u"svc-bot@vendor"_s), person()));
    EXPECT_FALSE(matches(rule(ExclusionKind::User, QString()), person()));
}

TEST(ExclusionTest, IdentifierPatternsAndProfileTypes) {
    EXPECT_TRUE(matches(rule(ExclusionKind::Identifier, u"zendesk.light_*"_s), person()));
    EXPECT_FALSE(matches(rule(ExclusionKind::Identifier, u"zendesk.agent"_s), person()));
    ExclusionRule other = rule(ExclusionKind::User, u"4711"_s);
    other.profileType = u"miro"_s;
    EXPECT_FALSE(matches(other, person()));
    other.profileType = u"zendesk"_s;
    EXPECT_TRUE(matches(other, person()));
}

TEST(ExclusionTest, ActsWhileActiveAndUntilItsLastDay) {
    const QDate today(2026, 3, 1);
    ExclusionRule one = rule(ExclusionKind::User, u"4711"_s);
    EXPECT_TRUE(isInForce(one, today));
    one.until = today;
    EXPECT_TRUE(isInForce(one, today));
    EXPECT_FALSE(isInForce(one, today.addDays(1)));
    one.until.reset();
    one.active = false;
    EXPECT_FALSE(isInForce(one, today));
}

TEST(ExclusionTest, IdentifierRulesGoFirst) {
    std::vector<ExclusionRule> rules{rule(ExclusionKind::User, u"4711"_s),
                                     rule(ExclusionKind::Identifier, u"zendesk.*"_s)};
    rules[1].id = ExclusionId{2};
    const ExclusionRule *found = findExclusion(rules, person(), QDate(2026, 1, 1));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, ExclusionId{2});
    rules[1].active = false;
    EXPECT_EQ(findExclusion(rules, person(), QDate(2026, 1, 1))->id, ExclusionId{1});
    rules[0].active = false;
    EXPECT_EQ(findExclusion(rules, person(), QDate(2026, 1, 1)), nullptr);
}

TEST(WildcardTest, MatchesTheWholeTextInEveryScript) {
    EXPECT_TRUE(matchesWildcard(u"*"_s, QString()));
    EXPECT_TRUE(matchesWildcard(u"a*b*c"_s, u"aXXbYYc"_s));
    EXPECT_FALSE(matchesWildcard(u"a*b*c"_s, u"aXXbYY"_s));
    EXPECT_TRUE(matchesWildcard(u"ÄRGER"_s, u"ärger"_s));
    EXPECT_TRUE(matchesWildcard(u"?"_s, u"😀"_s));
    EXPECT_FALSE(matchesWildcard(QString(), u"a"_s));
    EXPECT_FALSE(matchesWildcard(QString(30, u'*') + u"b"_s, QString(2000, u'a')));
}
