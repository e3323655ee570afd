#include "zendesk/ErrorEnvelope.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace seatkeeper::zendesk;
using namespace Qt::StringLiterals;

namespace {

Error from(int status, const QByteArray &body) {
    return errorFrom(status, body, u"acme.zendesk.com"_s, u"/api/v2/users/1"_s, std::nullopt);
}

} // namespace

TEST(ErrorEnvelopeTest, ReadsAllFourEnvelopes) {
    EXPECT_EQ(readEnvelope(R"({"error":"RecordNotFound","description":"Not found"})"),
              (ErrorEnvelope{u"RecordNotFound"_s, u"Not found"_s, QString(), true}));
    EXPECT_EQ(readEnvelope(R"({"error":{"title":"Forbidden","message":"no"}})"),
              (ErrorEnvelope{u"Forbidden"_s, u"no"_s, QString(), true}));
    EXPECT_EQ(readEnvelope(R"({"errors":[{"code":"InvalidPaginationDepth","title":"t","detail":"d"}]})"),
              (ErrorEnvelope{u"InvalidPaginationDepth"_s, u"d"_s, QString(), true}));
    EXPECT_FALSE(readEnvelope("<html>oops</html>").isJson);
    EXPECT_FALSE(readEnvelope("").isJson);
    EXPECT_TRUE(readEnvelope(R"({"error":7,"details":[1],"errors":{}})").isJson);
}

TEST(ErrorEnvelopeTest, MapsEachStatus) {
    const Error expired = from(401, R"({"error":"invalid_token","error_description":"expired"})");
    EXPECT_EQ(expired.code, ErrorCode::ReauthRequired);
    EXPECT_EQ(expired.arg("reason"), u"invalid_token"_s);
    const Error scope =
        from(403, R"({"error":"Forbidden","description":"You are missing the following required scopes: users:read"})");
    EXPECT_EQ(scope.code, ErrorCode::ScopeMissing);
    EXPECT_EQ(scope.arg("scopes"), u"users:read"_s);
    EXPECT_EQ(from(403, R"({"error":{"title":"Forbidden","message":"no access"}})").code, ErrorCode::Forbidden);
    EXPECT_EQ(from(403, "<html>").code, ErrorCode::Forbidden);
    const Error nobody = from(404, R"({"error":{"title":"No help desk at acme.zendesk.com","message":"…"}})");
    EXPECT_EQ(nobody.code, ErrorCode::NoSuchAccount);
    EXPECT_EQ(nobody.arg("host"), u"acme.zendesk.com"_s);
    EXPECT_EQ(from(404, R"({"error":"RecordNotFound","description":"Not found"})").code, ErrorCode::VendorNotFound);
    EXPECT_EQ(from(409, R"({"error":"Conflict","description":"x"})").code, ErrorCode::Conflict);
    EXPECT_EQ(from(400, R"({"error":{"title":"Invalid attribute","message":"page"}})").code, ErrorCode::Rejected);
    EXPECT_EQ(from(400, "plain text").code, ErrorCode::Protocol);
    EXPECT_EQ(from(429, "slow down").code, ErrorCode::RateLimited);
    EXPECT_EQ(from(500, "<html>").code, ErrorCode::ServerFailure);
    EXPECT_EQ(from(503, "").code, ErrorCode::ServerFailure);
    EXPECT_EQ(from(302, "").code, ErrorCode::Protocol);
}

TEST(ErrorEnvelopeTest, TellsWhyARecordWasRejected) {
    const Error rejected = from(
        422,
        R"({"error":"RecordInvalid","description":"Record validation errors","details":{"role":[{"description":"Role: has open tickets"}]}})");
    EXPECT_EQ(rejected.code, ErrorCode::Rejected);
    EXPECT_EQ(rejected.arg("detail"), u"role: Role: has open tickets"_s);
    const Error full = from(
        422,
        R"({"error":"RecordInvalid","description":"Record validation errors","details":{"base":[{"description":"Subscription limit reached","error":"MaxAgentExceeded"}]}})");
    EXPECT_EQ(full.code, ErrorCode::SeatLimit);
}

TEST(ErrorEnvelopeTest, FindsDroppedKeys) {
    EXPECT_EQ(droppedKeys(R"({:allowed_parameters=>{:controller=>"users", :action=>"update", )"
                          R"(:unpermitted_keys=>["user.custom_role_id", "user"], :invalid_values=>[]}})"),
              (QStringList{u"custom_role_id"_s, u"user"_s}));
    EXPECT_EQ(droppedKeys("{:unpermitted_keys=>[]}"), QStringList());
    EXPECT_EQ(droppedKeys(""), QStringList());
}
