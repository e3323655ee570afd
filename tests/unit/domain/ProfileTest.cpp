#include "domain/Profile.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

ValidationCheck line(const QString &id, CheckStatus status) { return {id, status, {}, {}}; }

ValidationReport goodReport(const QDateTime &at) {
    ValidationReport report;
    report.at = at;
    for (const auto &id : QStringList{u"address"_s, u"token"_s, u"identity"_s, u"list_users"_s})
        report.checks.push_back(line(id, CheckStatus::Ok));
    return report;
}

QDateTime moment(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

} // namespace

TEST(AccountUrl, TakesWhatPeopleType) {
    const QUrl acme(u"https://acme.zendesk.com"_s);
    for (const auto &typed :
         QStringList{u"acme"_s, u" Acme "_s, u"acme.zendesk.com"_s, u"https://acme.zendesk.com"_s,
                     u"https://ACME.zendesk.com/agent/dashboard?x=1#y"_s, u"https://acme.zendesk.com:443/"_s})
        EXPECT_EQ(accountUrl(typed), acme) << typed.toStdString();
}

TEST(AccountUrl, KeepsThisComputerOnHttp) {
    EXPECT_EQ(accountUrl(u"127.0.0.1:8080"_s), QUrl(u"http://127.0.0.1:8080"_s));
    EXPECT_EQ(accountUrl(u"localhost"_s), QUrl(u"http://localhost"_s));
    EXPECT_FALSE(isInsecureAddress(accountUrl(u"http://127.0.0.1:1"_s)));
}

TEST(AccountUrl, KeepsForeignHttpRecognisable) {
    const auto url = accountUrl(u"http://acme.zendesk.com"_s);
    EXPECT_EQ(url, QUrl(u"http://acme.zendesk.com"_s));
    EXPECT_TRUE(isInsecureAddress(url));
    EXPECT_TRUE(isInsecureAddress(QUrl(u"http://127.0.0.1.attacker.example"_s)));
}

TEST(AccountUrl, RefusesWhatIsNone) {
    for (const auto &typed : QStringList{{},
                                         u"  "_s,
                                         u"ftp://acme.zendesk.com"_s,
                                         u"acme zendesk"_s,
                                         u"javascript:alert(1)"_s,
                                         u"https://user:pw@acme.zendesk.com"_s,
                                         u"-acme"_s,
                                         u"https://"_s})
        EXPECT_TRUE(accountUrl(typed).isEmpty()) << typed.toStdString();
}

TEST(Subdomain, IsTheFirstLabelOfZendeskAddresses) {
    EXPECT_EQ(subdomainOf(QUrl(u"https://acme.zendesk.com"_s)), u"acme"_s);
    EXPECT_EQ(subdomainOf(QUrl(u"https://support.acme.example"_s)), u"support.acme.example"_s);
    EXPECT_EQ(subdomainOf(QUrl(u"http://127.0.0.1:8080"_s)), u"127.0.0.1:8080"_s);
}

TEST(ValidationReport, BlockingChecksMustHaveHeld) {
    auto report = goodReport(moment(u"2026-11-02T10:00:00Z"_s));
    EXPECT_TRUE(report.allowsPublishing());
    report.checks.push_back(line(u"sessions"_s, CheckStatus::Failed));
    EXPECT_TRUE(report.allowsPublishing());
    report.checks[3].status = CheckStatus::Warning;
    EXPECT_TRUE(report.allowsPublishing());
    for (const auto status : {CheckStatus::Failed, CheckStatus::Skipped, CheckStatus::Waiting, CheckStatus::Running}) {
        report.checks[3].status = status;
        EXPECT_FALSE(report.allowsPublishing());
    }
    report.checks.erase(report.checks.begin());
    EXPECT_FALSE(report.allowsPublishing());
}

TEST(FreshValidation, EndsAfterADayOrAChange) {
    const auto at = moment(u"2026-11-02T10:00:00Z"_s);
    Profile profile;
    profile.changedAt = at.addSecs(-60);
    EXPECT_FALSE(hasFreshValidation(profile, at));
    profile.validation = goodReport(at);
    EXPECT_TRUE(hasFreshValidation(profile, at));
    EXPECT_TRUE(hasFreshValidation(profile, at.addSecs(24 * 3600)));
    EXPECT_FALSE(hasFreshValidation(profile, at.addSecs(24 * 3600 + 1)));
    EXPECT_FALSE(hasFreshValidation(profile, at.addDays(-1)));
    profile.changedAt = at.addSecs(1);
    EXPECT_FALSE(hasFreshValidation(profile, at.addSecs(2)));
}

TEST(CheckStatusNames, GoBothWays) {
    for (const auto status : {CheckStatus::Waiting, CheckStatus::Running, CheckStatus::Ok, CheckStatus::Warning,
                              CheckStatus::Failed, CheckStatus::Skipped})
        EXPECT_EQ(checkStatusFromName(checkStatusName(status)), status);
    EXPECT_FALSE(checkStatusFromName(u"fine"_s));
}
