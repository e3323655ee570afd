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

TEST(ExclusionTest, StatusNamesTheLastFourteenDaysAndWhatIsOver) {
    const QDate today(2026, 3, 1);
    ExclusionRule one = rule(ExclusionKind::User, u"4711"_s);
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::Active);
    one.until = today.addDays(14);
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::Active);
    one.until = today.addDays(13);
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::EndsSoon);
    one.until = today;
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::EndsSoon) << "it still acts on its last day";
    one.until = today.addDays(-1);
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::Expired);
    one.active = false;
    EXPECT_EQ(statusOf(one, today), ExclusionStatus::Inactive);
}

TEST(ExclusionTest, ABadPatternIsNamedByItsForm) {
    const auto flaw = [](ExclusionKind kind, const QString &pattern) {
        ExclusionRule one = rule(kind, pattern);
        if (kind == ExclusionKind::Identifier)
            one.profileType = u"zendesk"_s;
        return flawOf(one);
    };
    constexpr auto user = ExclusionKind::User;
    constexpr auto identifier = ExclusionKind::Identifier;
    EXPECT_EQ(flaw(user, u"  "_s), PatternFlaw::Empty);
    for (const QString &pattern : {u"*"_s, u"**"_s, u"*@*"_s})
        EXPECT_EQ(flaw(user, pattern), PatternFlaw::MatchesEverybody) << pattern.toStdString();
    for (const QString &pattern : {u"*"_s, u"zendesk.*"_s})
        EXPECT_EQ(flaw(identifier, pattern), PatternFlaw::MatchesEverybody) << pattern.toStdString();
    for (const QString &pattern : {u"partner.example"_s, u"@partner.example"_s, u"anna@@x.example"_s,
                                   u"anna smith@x.example"_s, u"anna@"_s, u"-"_s, u"12-34"_s})
        EXPECT_EQ(flaw(user, pattern), PatternFlaw::NeverMatches) << pattern.toStdString();
    for (const QString &pattern : {u"light_agent"_s, u"zendesk"_s, u"miro.*"_s, u"agent*"_s})
        EXPECT_EQ(flaw(identifier, pattern), PatternFlaw::NeverMatches) << pattern.toStdString();
    for (const QString &pattern :
         {u"*@partner.example"_s, u"4711"_s, u"47*"_s, u"svc-*"_s, u"anna@x.example"_s, u"???@x.example"_s})
        EXPECT_EQ(flaw(user, pattern), PatternFlaw::None) << pattern.toStdString();
    for (const QString &pattern :
         {u"zendesk.light_agent"_s, u"zendesk.role.*"_s, u"*agent"_s, u"zen*"_s, u"?endesk.*"_s})
        EXPECT_EQ(flaw(identifier, pattern), PatternFlaw::None) << pattern.toStdString();
}

TEST(ExclusionTest, WhatNeverMatchesDoesNotMatchAndItsSuggestionMay) {
    Subscription one = person();
    for (const auto &[typed, meant] : std::vector<std::pair<QString, QString>>{
             {u"vendor.example"_s, u"*@vendor.example"_s}, {u"@vendor.example"_s, u"*@vendor.example"_s}}) {
        const ExclusionRule wrong = rule(ExclusionKind::User, typed);
        EXPECT_FALSE(matches(wrong, one)) << typed.toStdString();
        EXPECT_EQ(suggestedPattern(wrong), meant);
        EXPECT_TRUE(matches(rule(ExclusionKind::User, meant), one));
    }
    ExclusionRule brief = rule(ExclusionKind::Identifier, u"light_agent"_s);
    brief.profileType = u"zendesk"_s;
    EXPECT_FALSE(matches(brief, one));
    EXPECT_EQ(suggestedPattern(brief), u"zendesk.light_agent"_s);
    EXPECT_EQ(suggestedPattern(rule(ExclusionKind::User, u"*@vendor.example"_s)), QString());
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
