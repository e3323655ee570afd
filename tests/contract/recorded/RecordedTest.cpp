#include "RecordedFields.h"
#include "Recordings.h"
#include "base/Clock.h"
#include "domain/LeakFinder.h"
#include "zendesk/AuditLogs.h"
#include "zendesk/CustomRoles.h"
#include "zendesk/Entitlements.h"
#include "zendesk/ErrorEnvelope.h"
#include "zendesk/GroupMemberships.h"
#include "zendesk/Me.h"
#include "zendesk/SearchCount.h"
#include "zendesk/Sessions.h"
#include "zendesk/Tokens.h"
#include "zendesk/Users.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace seatkeeper::zendesk;
using namespace Qt::StringLiterals;
using test::RecordedFields;
using test::Recording;

namespace {

// Keys of a user that Seatkeeper does not keep, each with a reason in api-facts 2.2 (not about a seat or its undo).
const QStringList ignoredUserKeys{u"url"_s,
                                  u"iana_time_zone"_s,
                                  u"phone"_s,
                                  u"shared_phone_number"_s,
                                  u"photo"_s,
                                  u"locale_id"_s,
                                  u"organization_id"_s,
                                  u"verified"_s,
                                  u"external_id"_s,
                                  u"two_factor_auth_enabled"_s,
                                  u"details"_s,
                                  u"notes"_s,
                                  u"report_csv"_s,
                                  u"user_fields"_s,
                                  u"chat_only"_s,
                                  u"separation"_s,
                                  u"authenticity_token"_s,
                                  u"suspension_details"_s,
                                  u"agent_brand_ids"_s,
                                  u"identities"_s,
                                  u"organization"_s,
                                  u"shared"_s,
                                  u"shared_agent"_s,
                                  u"permanently_deleted"_s,
                                  u"result_type"_s,
                                  u"skip_verify_email"_s};
// Answers of operations that Seatkeeper never calls.
const QStringList foreignBodies{u"job_status"_s,    u"job_statuses"_s,   u"settings"_s,     u"groups"_s,
                                u"group"_s,         u"organizations"_s,  u"organization"_s, u"results"_s,
                                u"deleted_user"_s,  u"deleted_users"_s,  u"client"_s,       u"clients"_s,
                                u"global_client"_s, u"global_clients"_s, u"identities"_s,   u"identity"_s,
                                u"tokens"_s,        u"access_token"_s,   u"user_related"_s};

QJsonValue orNone(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); }
QJsonValue orNone(const std::optional<bool> &flag) { return flag ? QJsonValue(*flag) : QJsonValue(); }
QJsonValue orNone(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue orNone(const std::optional<QDateTime> &time) { return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(); }

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

class RecordedTest : public testing::Test {
protected:
    void SetUp() override {
        const QString folder = test::recordingsFolder();
        if (folder.isEmpty())
            GTEST_SKIP() << "the folder zendesk/recorded is not there (SEATKEEPER_SHARED)";
        m_recordings = test::readRecordings(folder, m_files);
    }

    void note(const QStringList &complaints) {
        for (const QString &complaint : complaints)
            ADD_FAILURE() << complaint.toStdString();
    }

    template <typename T>
    bool parsed(const Recording &recording, const Result<T> &result) {
        if (!result) {
            ADD_FAILURE() << recording.name.toStdString() << ": " << result.error().technical.toStdString();
            return false;
        }
        ++m_parsed;
        return true;
    }

    void compareUser(const QString &name, const QJsonObject &object, const VendorPerson &person) {
        RecordedFields fields(name);
        fields.keep(u"id"_s, person.id);
        fields.keep(u"name"_s, orNone(person.name));
        fields.keep(u"email"_s, orNone(person.email));
        fields.keep(u"role"_s, person.role);
        fields.keep(u"role_type"_s, orNone(person.roleType));
        fields.keep(u"custom_role_id"_s, orNone(person.customRoleId));
        fields.keep(u"active"_s, person.active);
        fields.keep(u"suspended"_s, person.suspended);
        fields.keep(u"default_group_id"_s, orNone(person.defaultGroupId));
        fields.keep(u"created_at"_s, orNone(person.createdAt));
        fields.keep(u"updated_at"_s, orNone(person.updatedAt));
        fields.keep(u"last_login_at"_s, orNone(person.lastLoginAt));
        fields.keep(u"alias"_s, orNone(person.alias));
        fields.keep(u"signature"_s, orNone(person.signature));
        fields.keep(u"ticket_restriction"_s, orNone(person.ticketRestriction));
        fields.keep(u"only_private_comments"_s, orNone(person.onlyPrivateComments));
        fields.keep(u"moderator"_s, orNone(person.moderator));
        fields.keep(u"restricted_agent"_s, orNone(person.restrictedAgent));
        fields.keep(u"locale"_s, orNone(person.locale));
        fields.keep(u"time_zone"_s, orNone(person.timeZone));
        fields.keep(u"tags"_s, QJsonArray::fromStringList(person.tags));
        fields.ignore(ignoredUserKeys);
        note(fields.check(object, m_fields));
        const bool shared = object.value("shared"_L1).toBool() || object.value("shared_agent"_L1).toBool();
        EXPECT_EQ(person.shared, shared) << name.toStdString();
        m_fields += object.contains("shared"_L1) ? 2 : 0;
    }

    void checkUsers(const Recording &recording) {
        const auto page = parseUsers(bytes(recording.body));
        if (!parsed(recording, page))
            return;
        const QJsonArray list = recording.body.value("users"_L1).toArray();
        ASSERT_EQ(static_cast<qsizetype>(page->people.size()), list.size());
        for (qsizetype i = 0; i < list.size(); ++i)
            compareUser(recording.name, list.at(i).toObject(), page->people.at(static_cast<std::size_t>(i)));
        const QJsonObject meta = recording.body.value("meta"_L1).toObject();
        EXPECT_EQ(page->end.hasMore, meta.value("has_more"_L1).toBool());
        const QJsonArray roles = recording.body.value("roles"_L1).toArray();
        EXPECT_EQ(static_cast<qsizetype>(page->roles.size()), roles.size());
    }

    void checkUser(const Recording &recording) {
        const QJsonObject user = recording.body.value("user"_L1).toObject();
        if (user.value("id"_L1).isNull() || user.value("id"_L1).isUndefined()) {
            EXPECT_TRUE(parseMe(bytes(recording.body)).failedWith(ErrorCode::ReauthRequired));
            ++m_parsed;
            return;
        }
        const auto person = parseUser(bytes(recording.body));
        if (parsed(recording, person))
            compareUser(recording.name, user, *person);
    }

    void checkRoles(const Recording &recording, const QJsonArray &list) {
        const auto page = parseRoles(bytes({{u"custom_roles"_s, list}}));
        if (!parsed(recording, page))
            return;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject object = list.at(i).toObject();
            const VendorRole &role = page->roles.at(static_cast<std::size_t>(i));
            RecordedFields fields(recording.name);
            fields.keep(u"id"_s, role.id);
            fields.keep(u"name"_s, role.name);
            fields.keep(u"role_type"_s, orNone(role.roleType));
            fields.keep(u"team_member_count"_s, role.teamMembers ? QJsonValue(*role.teamMembers) : QJsonValue());
            fields.ignore({u"configuration"_s, u"description"_s, u"created_at"_s, u"updated_at"_s});
            note(fields.check(object, m_fields));
            const bool marked = object.value("configuration"_L1).toObject().value("light_agent"_L1).toBool();
            EXPECT_EQ(role.lightAgent, marked || role.roleType == 1) << recording.name.toStdString();
            // A copy of the real light-agent role is told from every other role by its configuration.
            VendorRole copy = role;
            copy.lightAgent = false;
            EXPECT_EQ(isLightRoleClone(copy), marked) << recording.name.toStdString() << " " << role.name.toStdString();
        }
    }

    void checkMemberships(const Recording &recording, const QJsonArray &list) {
        const auto page = parseMemberships(bytes({{u"group_memberships"_s, list}}));
        if (!parsed(recording, page))
            return;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const GroupMembership &membership = page->memberships.at(static_cast<std::size_t>(i));
            RecordedFields fields(recording.name);
            fields.keep(u"id"_s, membership.membershipId);
            fields.keep(u"group_id"_s, membership.groupId);
            fields.keep(u"default"_s, membership.isDefault);
            fields.ignore({u"url"_s, u"user_id"_s, u"created_at"_s, u"updated_at"_s});
            note(fields.check(list.at(i).toObject(), m_fields));
        }
    }

    void checkSessions(const Recording &recording, const QJsonArray &list) {
        const auto page = parseSessions(bytes({{u"sessions"_s, list}}));
        if (!parsed(recording, page))
            return;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto &[person, seen] = page->lastSeen.at(static_cast<std::size_t>(i));
            RecordedFields fields(recording.name);
            fields.keep(u"user_id"_s, person);
            fields.keep(u"last_seen_at"_s, toIsoUtc(seen));
            fields.ignore({u"id"_s, u"url"_s, u"authenticated_at"_s});
            note(fields.check(list.at(i).toObject(), m_fields));
        }
    }

    void checkAuditLogs(const Recording &recording, const QJsonArray &list) {
        const auto page = parseAuditLogs(bytes({{u"audit_logs"_s, list}}));
        if (!parsed(recording, page))
            return;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const AuditLogRow &row = page->rows.at(static_cast<std::size_t>(i));
            RecordedFields fields(recording.name);
            fields.keep(u"id"_s, row.id);
            fields.keep(u"action"_s, row.action);
            fields.keep(u"actor_id"_s, row.actorId);
            fields.keep(u"source_id"_s, row.sourceId);
            fields.keep(u"source_type"_s, row.sourceType);
            fields.keep(u"change_description"_s, row.change);
            fields.keep(u"created_at"_s, orNone(row.createdAt));
            fields.ignore({u"url"_s, u"action_label"_s, u"actor_name"_s, u"source_label"_s, u"ip_address"_s});
            note(fields.check(list.at(i).toObject(), m_fields));
        }
    }

    void checkSmallAnswer(const Recording &recording) {
        const QJsonObject &body = recording.body;
        if (body.contains("entitlements"_L1)) {
            const auto roles = parseEntitlements(bytes(body));
            if (parsed(recording, roles)) {
                EXPECT_EQ(static_cast<qsizetype>(roles->size()), body.value("entitlements"_L1).toObject().size());
            }
        } else if (body.contains("token"_L1)) {
            const auto token = parseToken(bytes(body));
            if (parsed(recording, token)) {
                EXPECT_EQ(token->scopes.size(), body.value("token"_L1).toObject().value("scopes"_L1).toArray().size());
            }
        } else if (body.value("count"_L1).isObject()) {
            const auto count = parseCount(bytes(body));
            if (parsed(recording, count)) {
                EXPECT_EQ(count->value, body.value("count"_L1).toObject().value("value"_L1).toInteger());
            }
        } else {
            EXPECT_EQ(parseSearchCount(bytes(body)), body.value("count"_L1).toInteger());
            ++m_parsed;
        }
        ++m_fields;
    }

    void checkError(const Recording &recording) {
        const ErrorEnvelope envelope = readEnvelope(bytes(recording.body));
        EXPECT_TRUE(envelope.isJson) << recording.name.toStdString();
        EXPECT_FALSE(envelope.code.isEmpty()) << recording.name.toStdString();
        if (recording.status < 400)
            return;
        const Error error =
            errorFrom(recording.status, bytes(recording.body), u"example.zendesk.com"_s, recording.name, std::nullopt);
        EXPECT_NE(error.code, ErrorCode::Protocol) << recording.name.toStdString();
        EXPECT_NE(error.code, ErrorCode::Internal) << recording.name.toStdString();
        ++m_parsed;
        ++m_fields;
    }

    //! False when nothing here reads such an answer.
    bool check(const Recording &recording) {
        const QJsonObject &body = recording.body;
        const auto oneOrMany = [&body](const QString &one, const QString &many) {
            // The documentation shows a single session as a list of one.
            const QJsonValue value = body.value(body.contains(many) ? many : one);
            return value.isArray() ? value.toArray() : QJsonArray{value};
        };
        if (body.contains("error"_L1) || body.contains("errors"_L1))
            checkError(recording);
        else if (body.contains("users"_L1))
            checkUsers(recording);
        else if (body.contains("user"_L1))
            checkUser(recording);
        else if (body.contains("custom_roles"_L1) || body.contains("custom_role"_L1))
            checkRoles(recording, oneOrMany(u"custom_role"_s, u"custom_roles"_s));
        else if (body.contains("group_memberships"_L1) || body.contains("group_membership"_L1))
            checkMemberships(recording, oneOrMany(u"group_membership"_s, u"group_memberships"_s));
        else if (body.contains("sessions"_L1) || body.contains("session"_L1))
            checkSessions(recording, oneOrMany(u"session"_s, u"sessions"_s));
        else if (body.contains("audit_logs"_L1) || body.contains("audit_log"_L1))
            checkAuditLogs(recording, oneOrMany(u"audit_log"_s, u"audit_logs"_s));
        else if (isSmall(body))
            checkSmallAnswer(recording);
        else
            return false;
        return true;
    }

    static bool isSmall(const QJsonObject &body) {
        return body.contains("entitlements"_L1) || body.contains("token"_L1) || body.value("count"_L1).isObject() ||
               (body.contains("count"_L1) && body.size() == 1);
    }

    std::vector<Recording> m_recordings;
    int m_files = 0;
    int m_parsed = 0;
    int m_fields = 0;
};

bool isForeign(const QJsonObject &body) {
    // An empty body (204) and a bare authenticity token say nothing.
    if (body.isEmpty() || body.keys() == QStringList{u"authenticity_token"_s})
        return true;
    for (const QString &key : foreignBodies) {
        if (body.contains(key))
            return true;
    }
    return false;
}

} // namespace

TEST_F(RecordedTest, EveryAnswerIsReadFieldByField) {
    int foreign = 0;
    for (const Recording &recording : m_recordings) {
        const bool isErrorOrOurs = check(recording);
        if (isErrorOrOurs)
            continue;
        EXPECT_TRUE(isForeign(recording.body))
            << recording.name.toStdString()
            << " holds something new: " << bytes(recording.body).left(200).toStdString();
        ++foreign;
    }
    EXPECT_GT(m_parsed, 100);
    std::cout << m_files << " files, " << m_recordings.size() << " answers: " << m_parsed << " recordings, " << m_fields
              << " fields checked; " << foreign << " answers belong to operations that Seatkeeper never calls\n";
}
