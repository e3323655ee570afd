#include "simulator/PersonJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

QJsonValue json(const std::optional<std::string> &text) {
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue();
}

QJsonValue json(const std::optional<std::int64_t> &number) {
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

std::optional<std::string> text(const QJsonValue &value) {
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::optional<std::int64_t> number(const QJsonValue &value) {
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

QJsonArray membershipsJson(const Person &person) {
    QJsonArray result;
    for (const auto &membership : person.memberships) {
        result.append(QJsonArray{static_cast<qint64>(membership.id), static_cast<qint64>(membership.groupId),
                                 membership.isDefault, static_cast<qint64>(membership.createdAt)});
    }
    return result;
}

} // namespace

QJsonObject toStateJson(const Person &person) {
    QJsonArray products;
    for (const auto &product : person.products)
        products.append(json(product));
    QJsonArray tags;
    for (const auto &tag : person.tags)
        tags.append(QString::fromStdString(tag));
    return {{u"index"_s, person.index},
            {u"name"_s, QString::fromStdString(person.name)},
            {u"email"_s, json(person.email)},
            {u"role"_s, QString::fromLatin1(roleName(person.role))},
            {u"role_type"_s, person.roleType ? QJsonValue(*person.roleType) : QJsonValue()},
            {u"custom_role"_s, json(person.customRoleId)},
            {u"active"_s, person.active},
            {u"suspended"_s, person.suspended},
            {u"restricted"_s, person.restrictedAgent},
            {u"private_only"_s, person.onlyPrivateComments},
            {u"moderator"_s, person.moderator},
            {u"ticket_restriction"_s, json(person.ticketRestriction)},
            {u"default_group"_s, json(person.defaultGroupId)},
            {u"memberships"_s, membershipsJson(person)},
            {u"alias"_s, json(person.alias)},
            {u"signature"_s, json(person.signature)},
            {u"details"_s, json(person.details)},
            {u"notes"_s, json(person.notes)},
            {u"phone"_s, json(person.phone)},
            {u"external_id"_s, json(person.externalId)},
            {u"tags"_s, tags},
            {u"products"_s, products},
            {u"last_login"_s, json(person.lastLogin)},
            {u"last_seen"_s, json(person.lastSeen)},
            {u"last_ticket_work"_s, json(person.lastTicketWork)},
            {u"open_tickets"_s, person.openTickets},
            {u"updated_at"_s, static_cast<qint64>(person.updatedAt)}};
}

void fromStateJson(const QJsonObject &object, Person &person) {
    person.name = object.value(u"name"_s).toString().toStdString();
    person.email = text(object.value(u"email"_s));
    person.role = roleFromName(object.value(u"role"_s).toString().toStdString()).value_or(person.role);
    const auto roleType = number(object.value(u"role_type"_s));
    person.roleType = roleType ? std::optional(static_cast<int>(*roleType)) : std::nullopt;
    person.customRoleId = number(object.value(u"custom_role"_s));
    person.active = object.value(u"active"_s).toBool(true);
    person.suspended = object.value(u"suspended"_s).toBool();
    person.restrictedAgent = object.value(u"restricted"_s).toBool();
    person.onlyPrivateComments = object.value(u"private_only"_s).toBool();
    person.moderator = object.value(u"moderator"_s).toBool();
    person.ticketRestriction = text(object.value(u"ticket_restriction"_s));
    person.defaultGroupId = number(object.value(u"default_group"_s));
    person.memberships.clear();
    for (const QJsonArray memberships = object.value(u"memberships"_s).toArray(); const auto &value : memberships) {
        const auto row = value.toArray();
        person.memberships.push_back(
            {row.at(0).toInteger(), row.at(1).toInteger(), row.at(2).toBool(), row.at(3).toInteger()});
    }
    person.alias = text(object.value(u"alias"_s));
    person.signature = text(object.value(u"signature"_s));
    person.details = text(object.value(u"details"_s));
    person.notes = text(object.value(u"notes"_s));
    person.phone = text(object.value(u"phone"_s));
    person.externalId = text(object.value(u"external_id"_s));
    person.tags.clear();
    for (const QJsonArray tags = object.value(u"tags"_s).toArray(); const auto &value : tags)
        person.tags.push_back(value.toString().toStdString());
    for (std::size_t i = 0; i < person.products.size(); ++i)
        person.products[i] = text(object.value(u"products"_s).toArray().at(static_cast<qsizetype>(i)));
    person.lastLogin = number(object.value(u"last_login"_s));
    person.lastSeen = number(object.value(u"last_seen"_s));
    person.lastTicketWork = number(object.value(u"last_ticket_work"_s));
    person.openTickets = object.value(u"open_tickets"_s).toInt();
    person.updatedAt = object.value(u"updated_at"_s).toInteger();
}

QJsonObject toStateJson(const AuditRow &row) {
    return {{u"id"_s, static_cast<qint64>(row.id)},
            {u"action"_s, QString::fromStdString(row.action)},
            {u"action_label"_s, QString::fromStdString(row.actionLabel)},
            {u"actor"_s, static_cast<qint64>(row.actorId)},
            {u"actor_name"_s, QString::fromStdString(row.actorName)},
            {u"source"_s, static_cast<qint64>(row.sourceId)},
            {u"source_type"_s, QString::fromStdString(row.sourceType)},
            {u"source_label"_s, QString::fromStdString(row.sourceLabel)},
            {u"description"_s, QString::fromStdString(row.description)},
            {u"ip"_s, json(row.ipAddress)},
            {u"created_at"_s, static_cast<qint64>(row.createdAt)}};
}

AuditRow auditFromStateJson(const QJsonObject &object) {
    const auto string = [&object](const QString &key) { return object.value(key).toString().toStdString(); };
    AuditRow row;
    row.id = object.value(u"id"_s).toInteger();
    row.action = string(u"action"_s);
    row.actionLabel = string(u"action_label"_s);
    row.actorId = object.value(u"actor"_s).toInteger();
    row.actorName = string(u"actor_name"_s);
    row.sourceId = object.value(u"source"_s).toInteger();
    row.sourceType = string(u"source_type"_s);
    row.sourceLabel = string(u"source_label"_s);
    row.description = string(u"description"_s);
    row.ipAddress = text(object.value(u"ip"_s));
    row.createdAt = object.value(u"created_at"_s).toInteger();
    return row;
}

} // namespace seatkeeper::simulator
