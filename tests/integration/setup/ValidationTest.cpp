#include "services/Validation.h"
#include "Account.h"
#include "services/Publishing.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

Result<ValidationReport> validate(ConnectedAccount &account) {
    return waitFor(account.workspace()->validation().run(account.profile(), nullptr, {}).result);
}

ValidationCheck lineOf(const ValidationReport &report, const QString &id) {
    for (const auto &check : report.checks) {
        if (check.id == id)
            return check;
    }
    ADD_FAILURE() << id.toStdString() << " is missing";
    return {};
}

} // namespace

TEST(ValidationTest, EveryLineIsRealAndTold) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    account.zendesk().forgetRequests();
    QObject context;
    std::vector<std::pair<QString, CheckStatus>> told;
    auto operation = account.workspace()->validation().run(
        account.profile(), &context, [&](const ValidationCheck &check) { told.emplace_back(check.id, check.status); });
    auto report = waitFor(operation.result);
    ASSERT_TRUE(isOk(report));
    ASSERT_EQ(report->checks.size(), 10U);
    for (const auto &check : report->checks) {
        if (check.id != u"reclaim") {
            EXPECT_EQ(check.status, CheckStatus::Ok) << check.id.toStdString() << check.technical.toStdString();
        }
    }
    EXPECT_EQ(lineOf(*report, u"list_users"_s).args.value(u"count"_s), u"40"_s);
    EXPECT_EQ(lineOf(*report, u"reclaim"_s).args.value(u"reason"_s), u"not_signed_in"_s);
    EXPECT_TRUE(report->allowsPublishing());
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 20; }));
    EXPECT_EQ(told.front(), std::make_pair(u"address"_s, CheckStatus::Running));
    for (const auto &request : account.zendesk().requests())
        EXPECT_EQ(request.method, u"GET"_s) << request.path.toStdString();
    EXPECT_EQ(account.read().validation, *report);
}

TEST(ValidationTest, AReclaimIsFoundAllowedWithoutAChange) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Reclaim)));
    account.zendesk().forgetRequests();
    auto report = validate(account);
    ASSERT_TRUE(isOk(report));
    EXPECT_EQ(lineOf(*report, u"reclaim"_s).status, CheckStatus::Ok);
    for (const auto &request : account.zendesk().requests())
        EXPECT_EQ(request.method, u"GET"_s) << request.path.toStdString();
}

TEST(ValidationTest, AWrongSubdomainStopsAtTheAddress) {
    auto options = smallAccount();
    options.knownHosts = {u"somebody-else.zendesk.com"_s};
    ConnectedAccount account(options);
    auto report = validate(account);
    ASSERT_TRUE(isOk(report));
    const auto address = lineOf(*report, u"address"_s);
    EXPECT_EQ(address.status, CheckStatus::Failed);
    EXPECT_EQ(address.args.value(u"error"_s), errorName(ErrorCode::NoSuchAccount));
    EXPECT_EQ(lineOf(*report, u"reclaim"_s).status, CheckStatus::Skipped);
    EXPECT_FALSE(report->allowsPublishing());
}

TEST(ValidationTest, WithoutASignInTheTokenLineFails) {
    ConnectedAccount account;
    auto report = validate(account);
    ASSERT_TRUE(isOk(report));
    EXPECT_EQ(lineOf(*report, u"address"_s).status, CheckStatus::Ok);
    EXPECT_EQ(lineOf(*report, u"token"_s).args.value(u"error"_s), errorName(ErrorCode::ReauthRequired));
    EXPECT_FALSE(report->allowsPublishing());
}

TEST(ValidationTest, WhatThePlanLacksOnlyLimits) {
    auto options = smallAccount();
    options.plan = simulator::Plan::Team;
    ConnectedAccount account(options);
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    auto report = validate(account);
    ASSERT_TRUE(isOk(report));
    EXPECT_EQ(lineOf(*report, u"audit_log"_s).status, CheckStatus::Warning);
    EXPECT_TRUE(report->allowsPublishing());
}

TEST(ValidationTest, AnEditDropsTheReportAndTheProfileReturnsToDraft) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(isOk(validate(account)));
    auto profile = account.read();
    profile.displayName = u"Renamed"_s;
    ASSERT_TRUE(isOk(waitFor(account.workspace()->profiles().update(profile))));
    EXPECT_TRUE(account.read().validation);
    profile.reclaimEnabled = false;
    ASSERT_TRUE(isOk(waitFor(account.workspace()->profiles().update(profile))));
    EXPECT_FALSE(account.read().validation);
    auto published = waitFor(account.workspace()->publishing().publish(account.profile()).result);
    ASSERT_TRUE(published.failedWith(ErrorCode::NotAllowed));
    EXPECT_EQ(published.error().arg("reason"), u"validation_missing"_s);
}
