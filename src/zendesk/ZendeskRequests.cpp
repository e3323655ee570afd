#include "zendesk/ZendeskRequests.h"

#include "zendesk/ZendeskEndpoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

constexpr auto endUser = "end-user"_L1;

Result<QJsonValue> idValue(const ExternalId &id) {
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return fail(ErrorCode::BadInput, u"\"%1\" is no id"_s.arg(id), {{u"where"_s, u"id"_s}, {u"detail"_s, id}});
    return QJsonValue(number);
}

Result<QJsonValue> idOrNull(const std::optional<ExternalId> &id) {
    if (!id || id->isEmpty())
        return QJsonValue(QJsonValue::Null);
    return idValue(*id);
}

PlannedRequest userUpdate(const ExternalId &person, const QJsonObject &fields, const QString &purpose) {
    return {u"PUT"_s, u"/api/v2/users/"_s + person, QJsonObject{{u"user"_s, fields}}, purpose};
}

//! The least that leads from one role to the other. An admin keeps being one unless the role is sent too.
Result<QJsonObject> roleFields(const QString &fromRole, const QString &toRole,
                               const std::optional<ExternalId> &toCustomRole) {
    QJsonObject fields;
    if (toRole == endUser) {
        fields.insert(u"role"_s, toRole);
        return fields;
    }
    if (fromRole != toRole || !toCustomRole)
        fields.insert(u"role"_s, toRole);
    SK_TRY(role, idOrNull(toCustomRole));
    fields.insert(u"custom_role_id"_s, role);
    return fields;
}

const GroupMembership *findGroup(const std::vector<GroupMembership> &groups, const ExternalId &group) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const GroupMembership &one) { return one.groupId == group; });
    return found == groups.end() ? nullptr : &*found;
}

Result<void> restoreRole(const VendorPerson &was, const VendorPerson &now, std::vector<PlannedRequest> &requests) {
    if (was.role == now.role && was.customRoleId == now.customRoleId)
        return ok();
    QJsonObject fields{{u"role"_s, was.role}};
    if (was.role != endUser) {
        // Without an explicit value the promoted person would become a contributor.
        SK_TRY(role, idOrNull(was.customRoleId));
        fields.insert(u"custom_role_id"_s, role);
    }
    requests.push_back(userUpdate(was.id, fields, u"restore_role"_s));
    return ok();
}

void restoreSuspension(const VendorPerson &was, const VendorPerson &now, std::vector<PlannedRequest> &requests) {
    if (was.suspended != now.suspended) {
        requests.push_back(userUpdate(was.id, QJsonObject{{u"suspended"_s, was.suspended}},
                                      was.suspended ? u"suspend"_s : u"unsuspend"_s));
    }
}

Result<void> restoreGroups(const SeatSnapshot &was, const SeatSnapshot &now, std::vector<PlannedRequest> &requests) {
    std::vector<GroupMembership> groups = was.groups;
    std::stable_partition(groups.begin(), groups.end(), [](const GroupMembership &one) { return one.isDefault; });
    SK_TRY(person, idValue(was.person.id));
    for (const GroupMembership &group : groups) {
        const GroupMembership *present = findGroup(now.groups, group.groupId);
        if (!present) {
            SK_TRY(groupId, idValue(group.groupId));
            const QJsonObject fields{{u"user_id"_s, person}, {u"group_id"_s, groupId}, {u"default"_s, group.isDefault}};
            requests.push_back({u"POST"_s, u"/api/v2/group_memberships"_s, QJsonObject{{u"group_membership"_s, fields}},
                                u"restore_group"_s});
        } else if (group.isDefault && !present->isDefault) {
            requests.push_back(
                {u"PUT"_s,
                 u"/api/v2/users/%1/group_memberships/%2/make_default"_s.arg(was.person.id, present->membershipId),
                 QJsonObject(), u"restore_default_group"_s});
        }
    }
    return ok();
}

void restoreProfile(const VendorPerson &was, const VendorPerson &now, std::vector<PlannedRequest> &requests) {
    QJsonObject fields;
    if (was.alias.value_or(QString()) != now.alias.value_or(QString()))
        fields.insert(u"alias"_s, was.alias.value_or(QString()));
    if (was.signature.value_or(QString()) != now.signature.value_or(QString()))
        fields.insert(u"signature"_s, was.signature.value_or(QString()));
    if (!fields.isEmpty())
        requests.push_back(userUpdate(was.id, fields, u"restore_profile"_s));
}

} // namespace

Result<std::vector<PlannedRequest>> ZendeskRequests::change(const SeatState &from, const SeatState &to,
                                                            const ExternalId &person) const {
    std::vector<PlannedRequest> requests;
    SK_CHECK(idValue(person));
    if (from.role != to.role || from.customRoleId != to.customRoleId) {
        SK_TRY(fields, roleFields(from.role, to.role, to.customRoleId));
        if (to.role != endUser || from.role != endUser)
            requests.push_back(userUpdate(person, fields, u"downgrade"_s));
    }
    if (from.suspended != to.suspended) {
        requests.push_back(userUpdate(person, QJsonObject{{u"suspended"_s, to.suspended}},
                                      to.suspended ? u"suspend"_s : u"unsuspend"_s));
    }
    return requests;
}

Result<std::vector<PlannedRequest>> ZendeskRequests::restore(const SeatSnapshot &was, const SeatSnapshot &now) const {
    std::vector<PlannedRequest> requests;
    SK_CHECK(restoreRole(was.person, now.person, requests));
    restoreSuspension(was.person, now.person, requests);
    SK_CHECK(restoreGroups(was, now, requests));
    restoreProfile(was.person, now.person, requests);
    return requests;
}

QUrl ZendeskRequests::personPage(const QUrl &account, const ExternalId &person) const {
    return zendesk::personPage(account, person);
}

} // namespace seatkeeper::zendesk
