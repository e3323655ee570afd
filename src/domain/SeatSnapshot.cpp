#include "domain/SeatSnapshot.h"

#include "base/Clock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

QJsonValue toValue(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); }
QJsonValue toValue(const std::optional<QDateTime> &time) { return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(); }
QJsonValue toValue(const std::optional<bool> &flag) { return flag ? QJsonValue(*flag) : QJsonValue(); }

std::optional<QString> text(const QJsonObject &json, const QString &key) {
    const auto value = json.value(key);
    return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
}
std::optional<QDateTime> time(const QJsonObject &json, const QString &key) {
    const auto found = text(json, key);
    if (!found)
        return std::nullopt;
    const auto parsed = fromIsoUtc(*found);
    return parsed.isValid() ? std::optional<QDateTime>(parsed) : std::nullopt;
}
std::optional<bool> flag(const QJsonObject &json, const QString &key) {
    const auto value = json.value(key);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

QJsonObject personToJson(const VendorPerson &person) {
    return {
        {u"id"_s, person.id},
        {u"name"_s, toValue(person.name)},
        {u"email"_s, toValue(person.email)},
        {u"role"_s, person.role},
        {u"roleType"_s, person.roleType ? QJsonValue(*person.roleType) : QJsonValue()},
        {u"customRoleId"_s, toValue(person.customRoleId)},
        {u"active"_s, person.active},
        {u"suspended"_s, person.suspended},
        {u"shared"_s, person.shared},
        {u"defaultGroupId"_s, toValue(person.defaultGroupId)},
        {u"createdAt"_s, toValue(person.createdAt)},
        {u"updatedAt"_s, toValue(person.updatedAt)},
        {u"lastLoginAt"_s, toValue(person.lastLoginAt)},
        {u"alias"_s, toValue(person.alias)},
        {u"signature"_s, toValue(person.signature)},
        {u"ticketRestriction"_s, toValue(person.ticketRestriction)},
        {u"onlyPrivateComments"_s, toValue(person.onlyPrivateComments)},
        {u"moderator"_s, toValue(person.moderator)},
        {u"restrictedAgent"_s, toValue(person.restrictedAgent)},
        {u"locale"_s, toValue(person.locale)},
        {u"timeZone"_s, toValue(person.timeZone)},
        {u"tags"_s, QJsonArray::fromStringList(person.tags)},
    };
}

VendorPerson personFromJson(const QJsonObject &json) {
    VendorPerson person;
    person.id = json.value(u"id"_s).toString();
    person.name = text(json, u"name"_s);
    person.email = text(json, u"email"_s);
    person.role = json.value(u"role"_s).toString();
    if (const auto type = json.value(u"roleType"_s); type.isDouble())
        person.roleType = type.toInt();
    person.customRoleId = text(json, u"customRoleId"_s);
    person.active = json.value(u"active"_s).toBool(true);
    person.suspended = json.value(u"suspended"_s).toBool();
    person.shared = json.value(u"shared"_s).toBool();
    person.defaultGroupId = text(json, u"defaultGroupId"_s);
    person.createdAt = time(json, u"createdAt"_s);
    person.updatedAt = time(json, u"updatedAt"_s);
    person.lastLoginAt = time(json, u"lastLoginAt"_s);
    person.alias = text(json, u"alias"_s);
    person.signature = text(json, u"signature"_s);
    person.ticketRestriction = text(json, u"ticketRestriction"_s);
    person.onlyPrivateComments = flag(json, u"onlyPrivateComments"_s);
    person.moderator = flag(json, u"moderator"_s);
    person.restrictedAgent = flag(json, u"restrictedAgent"_s);
    person.locale = text(json, u"locale"_s);
    person.timeZone = text(json, u"timeZone"_s);
    for (const auto array = json.value(u"tags"_s).toArray(); const auto &tag : array)
        person.tags.append(tag.toString());
    return person;
}

QJsonArray groupsToJson(const std::vector<GroupMembership> &groups) {
    QJsonArray array;
    for (const auto &group : groups) {
        array.append(QJsonObject{{u"membershipId"_s, group.membershipId},
                                 {u"groupId"_s, group.groupId},
                                 {u"groupName"_s, group.groupName},
                                 {u"default"_s, group.isDefault}});
    }
    return array;
}

std::vector<GroupMembership> groupsFromJson(const QJsonArray &array) {
    std::vector<GroupMembership> groups;
    for (const auto &value : array) {
        const auto json = value.toObject();
        groups.push_back({json.value(u"membershipId"_s).toString(), json.value(u"groupId"_s).toString(),
                          json.value(u"groupName"_s).toString(), json.value(u"default"_s).toBool()});
    }
    return groups;
}

QJsonValue productRolesToJson(const std::optional<std::vector<ProductRole>> &roles) {
    if (!roles)
        return {};
    QJsonArray array;
    for (const auto &role : *roles) {
        array.append(QJsonObject{{u"product"_s, role.product}, {u"role"_s, role.role}, {u"active"_s, role.active}});
    }
    return array;
}

std::optional<std::vector<ProductRole>> productRolesFromJson(const QJsonValue &value) {
    if (!value.isArray())
        return std::nullopt;
    std::vector<ProductRole> roles;
    for (const auto array = value.toArray(); const auto &entry : array) {
        const auto json = entry.toObject();
        roles.push_back(
            {json.value(u"product"_s).toString(), json.value(u"role"_s).toString(), json.value(u"active"_s).toBool()});
    }
    return roles;
}

ExternalId defaultGroup(const SeatSnapshot &snapshot) {
    for (const auto &group : snapshot.groups) {
        if (group.isDefault)
            return group.groupId;
    }
    return snapshot.person.defaultGroupId.value_or(ExternalId());
}

void compare(std::vector<FieldDifference> &found, const QString &field, const QString &was, const QString &is) {
    if (was != is)
        found.push_back({field, was, is});
}

QString word(bool value) { return value ? u"true"_s : u"false"_s; }

} // namespace

QJsonObject toJson(const SeatSnapshot &snapshot) {
    return {
        {u"takenAt"_s, toIsoUtc(snapshot.takenAt)},
        {u"person"_s, personToJson(snapshot.person)},
        {u"customRoleName"_s, snapshot.customRoleName},
        {u"groups"_s, groupsToJson(snapshot.groups)},
        {u"productRoles"_s, productRolesToJson(snapshot.productRoles)},
        {u"openTickets"_s, snapshot.openTickets ? QJsonValue(*snapshot.openTickets) : QJsonValue()},
    };
}

Result<SeatSnapshot> snapshotFromJson(const QJsonObject &json) {
    SeatSnapshot snapshot;
    snapshot.takenAt = fromIsoUtc(json.value(u"takenAt"_s).toString());
    snapshot.person = personFromJson(json.value(u"person"_s).toObject());
    if (!snapshot.takenAt.isValid() || snapshot.person.id.isEmpty() || snapshot.person.role.isEmpty())
        return fail(ErrorCode::BadInput, u"a stored snapshot lacks its time, person or role"_s,
                    {{u"where"_s, u"snapshot"_s}});
    snapshot.customRoleName = json.value(u"customRoleName"_s).toString();
    snapshot.groups = groupsFromJson(json.value(u"groups"_s).toArray());
    snapshot.productRoles = productRolesFromJson(json.value(u"productRoles"_s));
    if (const auto tickets = json.value(u"openTickets"_s); tickets.isDouble())
        snapshot.openTickets = tickets.toInteger();
    return snapshot;
}

std::vector<FieldDifference> differences(const SeatSnapshot &was, const SeatSnapshot &is) {
    std::vector<FieldDifference> found;
    const auto &before = was.person;
    const auto &now = is.person;
    compare(found, u"role"_s, before.role, now.role);
    compare(found, u"custom_role"_s, before.customRoleId.value_or(QString()), now.customRoleId.value_or(QString()));
    if (before.roleType && now.roleType)
        compare(found, u"role_type"_s, QString::number(*before.roleType), QString::number(*now.roleType));
    compare(found, u"suspended"_s, word(before.suspended), word(now.suspended));
    for (const auto &group : was.groups) {
        const bool member = std::any_of(is.groups.begin(), is.groups.end(), [&](const GroupMembership &present) {
            return present.groupId == group.groupId;
        });
        compare(found, u"group:"_s + group.groupId, group.groupId, member ? group.groupId : QString());
    }
    compare(found, u"default_group"_s, defaultGroup(was), defaultGroup(is));
    compare(found, u"alias"_s, before.alias.value_or(QString()), now.alias.value_or(QString()));
    compare(found, u"signature"_s, before.signature.value_or(QString()), now.signature.value_or(QString()));
    return found;
}

std::vector<FieldDifference> lostProductRoles(const SeatSnapshot &was, const SeatSnapshot &is) {
    std::vector<FieldDifference> found;
    if (!was.productRoles || !is.productRoles)
        return found;
    for (const auto &role : *was.productRoles) {
        if (!role.active)
            continue;
        const auto present =
            std::find_if(is.productRoles->begin(), is.productRoles->end(),
                         [&](const ProductRole &other) { return other.product == role.product && other.active; });
        compare(found, u"product:"_s + role.product, role.role,
                present == is.productRoles->end() ? QString() : present->role);
    }
    return found;
}

} // namespace seatkeeper
