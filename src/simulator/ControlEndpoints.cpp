#include "simulator/ControlEndpoints.h"

#include "simulator/Answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

HttpResponse answerWith(const QJsonObject &object) {
    return answers::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

HttpResponse bad(const QString &detail) { return answers::plainError(400, "BadRequest", detail.toStdString()); }

QJsonValue timeOrNull(const std::optional<QDateTime> &time) {
    return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue();
}

QJsonObject toJson(const PersonState &person) {
    QJsonArray groups;
    for (const auto id : person.groupIds)
        groups.append(id);
    QJsonObject products;
    for (auto it = person.productRoles.begin(); it != person.productRoles.end(); ++it)
        products.insert(it.key(), it.value());
    return {{u"id"_s, person.id},
            {u"index"_s, person.index},
            {u"kind"_s, kindName(person.kind)},
            {u"name"_s, person.name},
            {u"email"_s, person.email},
            {u"role"_s, person.role},
            {u"role_type"_s, person.roleType ? QJsonValue(*person.roleType) : QJsonValue()},
            {u"custom_role_id"_s, person.customRoleId ? QJsonValue(*person.customRoleId) : QJsonValue()},
            {u"active"_s, person.active},
            {u"suspended"_s, person.suspended},
            {u"paid"_s, person.paid},
            {u"alias"_s, person.alias},
            {u"default_group_id"_s, person.defaultGroupId ? QJsonValue(*person.defaultGroupId) : QJsonValue()},
            {u"group_ids"_s, groups},
            {u"product_roles"_s, products},
            {u"open_tickets"_s, person.openTickets},
            {u"last_login_at"_s, timeOrNull(person.lastLogin)},
            {u"last_seen_at"_s, timeOrNull(person.lastSeen)},
            {u"last_ticket_work_at"_s, timeOrNull(person.lastTicketWork)},
            {u"updated_at"_s, toIsoUtc(person.updatedAt)}};
}

std::optional<QDateTime> timeOf(const QJsonValue &value) {
    return value.isString() ? std::optional(fromIsoUtc(value.toString())) : std::nullopt;
}

PersonChange changeOf(const QJsonObject &wanted) {
    PersonChange change;
    if (wanted.contains(u"role"_s))
        change.role = wanted.value(u"role"_s).toString();
    if (const auto id = wanted.value(u"custom_role_id"_s); wanted.contains(u"custom_role_id"_s))
        change.customRoleId.emplace(id.isDouble() ? std::optional(id.toInteger()) : std::nullopt);
    if (const auto type = wanted.value(u"role_type"_s); wanted.contains(u"role_type"_s))
        change.roleType.emplace(type.isDouble() ? std::optional(type.toInt()) : std::nullopt);
    if (wanted.contains(u"suspended"_s))
        change.suspended = wanted.value(u"suspended"_s).toBool();
    if (wanted.contains(u"active"_s))
        change.active = wanted.value(u"active"_s).toBool();
    if (wanted.contains(u"last_login_at"_s))
        change.lastLogin.emplace(timeOf(wanted.value(u"last_login_at"_s)));
    if (wanted.contains(u"last_ticket_work_at"_s))
        change.lastTicketWork.emplace(timeOf(wanted.value(u"last_ticket_work_at"_s)));
    if (wanted.contains(u"open_tickets"_s))
        change.openTickets = wanted.value(u"open_tickets"_s).toInt();
    if (wanted.contains(u"email"_s))
        change.email = wanted.value(u"email"_s).toString();
    if (wanted.contains(u"group_ids"_s)) {
        change.groupIds.emplace();
        for (const QJsonArray ids = wanted.value(u"group_ids"_s).toArray(); const auto &id : ids)
            change.groupIds->append(id.toInteger());
    }
    if (wanted.contains(u"product_roles"_s)) {
        change.productRoles.emplace();
        const auto roles = wanted.value(u"product_roles"_s).toObject();
        for (auto it = roles.begin(); it != roles.end(); ++it)
            change.productRoles->insert(it.key(), it.value().toString());
    }
    return change;
}

qint64 idAfter(const std::string &path, std::string_view prefix) {
    qint64 id = -1;
    std::from_chars(path.data() + prefix.size(), path.data() + path.size(), id);
    return id;
}

} // namespace

HttpResponse ControlEndpoints::answer(const HttpRequest &request) {
    return request.method == "GET" ? show(request) : change(request);
}

HttpResponse ControlEndpoints::show(const HttpRequest &request) const {
    if (request.path == "/requests")
        return showRequests();
    if (request.path == "/account")
        return showAccount();
    if (request.path.rfind("/kinds/", 0) == 0)
        return showKind(request.path.substr(7));
    if (request.path.rfind("/people/", 0) == 0)
        return showPerson(idAfter(request.path, "/people/"));
    return answers::invalidEndpoint();
}

HttpResponse ControlEndpoints::change(const HttpRequest &request) {
    const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    if (request.path.rfind("/people/", 0) == 0)
        return changePerson(idAfter(request.path, "/people/"), body);
    if (request.path == "/faults" && request.method == "DELETE")
        m_simulator.clearFaults();
    else if (request.path == "/faults")
        return addFault(body);
    else if (request.path == "/approve-all")
        m_simulator.approveAll(body.value(u"on"_s).toBool(true), body.value(u"person"_s).toInteger());
    else if (request.path == "/revoke-tokens")
        m_simulator.revokeAllTokens();
    else if (request.path == "/forget-requests")
        m_simulator.forgetRequests();
    else if (request.path == "/limits")
        return setLimits(body);
    else
        return answers::invalidEndpoint();
    return answerWith({});
}

HttpResponse ControlEndpoints::showPerson(qint64 id) const {
    const auto person = m_simulator.person(id);
    return person ? answerWith(toJson(*person)) : answers::recordNotFound();
}

HttpResponse ControlEndpoints::changePerson(qint64 id, const QJsonObject &wanted) {
    if (const auto changed = m_simulator.changePerson(id, changeOf(wanted)); !changed)
        return changed.failedWith(ErrorCode::NotFound) ? answers::recordNotFound() : bad(changed.error().technical);
    return showPerson(id);
}

HttpResponse ControlEndpoints::showRequests() const {
    QJsonArray requests;
    for (const auto &record : m_simulator.requests()) {
        requests.append(QJsonObject{{u"number"_s, record.number},
                                    {u"method"_s, record.method},
                                    {u"path"_s, record.path},
                                    {u"query"_s, record.query},
                                    {u"status"_s, record.status},
                                    {u"user_id"_s, record.userId},
                                    {u"scopes"_s, QJsonArray::fromStringList(record.scopes)},
                                    {u"fault"_s, record.fault},
                                    {u"time"_s, record.time.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return answerWith({{u"count"_s, m_simulator.requestCount()}, {u"requests"_s, requests}});
}

HttpResponse ControlEndpoints::showAccount() const {
    const auto account = m_simulator.account();
    return answerWith({{u"url"_s, m_simulator.url().toString()},
                       {u"team_members"_s, account.teamMembers},
                       {u"paid_seats"_s, account.paidSeats},
                       {u"purchased_seats"_s, account.purchasedSeats},
                       {u"light_agents"_s, account.lightAgents},
                       {u"owner_id"_s, account.ownerId},
                       {u"client_owner_id"_s, account.clientOwnerId},
                       {u"admin_id"_s, account.adminId},
                       {u"light_agent_role_id"_s, account.lightAgentRoleId},
                       {u"contributor_role_id"_s, account.contributorRoleId},
                       {u"admin_role_id"_s, account.adminRoleId}});
}

HttpResponse ControlEndpoints::showKind(const std::string &name) const {
    constexpr int mostShown = 100;
    QJsonArray people;
    for (int kind = 0; kind <= static_cast<int>(PersonKind::EndUser); ++kind) {
        if (kindName(static_cast<PersonKind>(kind)).toStdString() != name)
            continue;
        for (const auto &person : m_simulator.peopleOfKind(static_cast<PersonKind>(kind), mostShown))
            people.append(toJson(person));
    }
    return answerWith({{u"people"_s, people}});
}

HttpResponse ControlEndpoints::addFault(const QJsonObject &wanted) {
    auto rule = FaultRule::parse(wanted.value(u"rule"_s).toString());
    if (!rule)
        return bad(rule.error().technical);
    if (wanted.contains(u"delay_ms"_s))
        rule->delay = std::chrono::milliseconds(wanted.value(u"delay_ms"_s).toInteger());
    if (wanted.contains(u"bytes"_s))
        rule->bytes = wanted.value(u"bytes"_s).toInteger();
    if (wanted.contains(u"target"_s))
        rule->target = wanted.value(u"target"_s).toString();
    m_simulator.addFault(std::move(*rule));
    return answerWith({});
}

HttpResponse ControlEndpoints::setLimits(const QJsonObject &wanted) {
    if (wanted.contains(u"rate_per_minute"_s))
        m_simulator.setRatePerMinute(wanted.value(u"rate_per_minute"_s).toInt());
    if (wanted.contains(u"round_trip_ms"_s))
        m_simulator.setRoundTrip(std::chrono::milliseconds(wanted.value(u"round_trip_ms"_s).toInteger()));
    if (wanted.contains(u"purchased_seats"_s))
        m_simulator.setPurchasedSeats(wanted.value(u"purchased_seats"_s).toInt());
    return answerWith({});
}

} // namespace seatkeeper::simulator
