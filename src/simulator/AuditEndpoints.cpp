#include "simulator/Pages.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {

//! Rows of changes lie before this position, newest first, so that a new row moves no cursor; sign-ins follow.
constexpr std::int64_t changesEnd = 100'000'000;

struct AuditFilter {
    std::optional<std::string> sourceType;
    std::optional<std::int64_t> sourceId;
    std::optional<std::int64_t> actorId;
    std::optional<std::string> ipAddress;
    std::optional<std::string> action;
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
};

std::optional<std::string> text(const Call &call, std::string_view name) {
    const auto *value = call.request.param(name);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> number(const Call &call, std::string_view name) {
    const auto *value = call.request.param(name);
    return value != nullptr ? std::optional<std::int64_t>(std::strtoll(value->c_str(), nullptr, 10)) : std::nullopt;
}

std::optional<std::int64_t> momentOf(const std::string &value) {
    const auto time = fromIsoUtc(QString::fromStdString(value));
    return time.isValid() ? std::optional<std::int64_t>(time.toSecsSinceEpoch()) : std::nullopt;
}

AuditFilter filterOf(const Call &call) {
    AuditFilter filter;
    filter.sourceType = text(call, "filter[source_type]");
    filter.sourceId = number(call, "filter[source_id]");
    filter.actorId = number(call, "filter[actor_id]");
    filter.ipAddress = text(call, "filter[ip_address]");
    filter.action = text(call, "filter[action]");
    if (!filter.action)
        filter.action = text(call, "filter[action][]");
    auto times = call.request.params("filter[created_at]");
    for (const auto &time : call.request.params("filter[created_at][]"))
        times.push_back(time);
    if (!times.empty())
        filter.from = momentOf(times.front());
    if (times.size() > 1)
        filter.to = momentOf(times[1]);
    return filter;
}

bool fits(const AuditFilter &filter, const AuditRow &row) {
    return (!filter.sourceType || *filter.sourceType == row.sourceType) &&
           (!filter.sourceId || *filter.sourceId == row.sourceId) &&
           (!filter.actorId || *filter.actorId == row.actorId) &&
           (!filter.ipAddress || filter.ipAddress == row.ipAddress) &&
           (!filter.action || *filter.action == row.action) && (!filter.from || row.createdAt >= *filter.from) &&
           (!filter.to || row.createdAt <= *filter.to);
}

std::int64_t idOf(const Account::Login &login) {
    constexpr std::int64_t mostPlaces = 4;
    return auditid::firstLogin + login.index * mostPlaces + login.place;
}

//! The parts of a sign-in row by which filters ask; the whole row is made for the shown ones alone.
AuditRow loginKey(const Account::Login &login) {
    AuditRow row;
    row.createdAt = login.time;
    row.id = idOf(login);
    row.action = "login";
    row.sourceType = "user";
    row.sourceId = row.actorId = People::idOf(login.index);
    row.ipAddress = "198.51.100." + std::to_string(login.index % 250 + 1);
    return row;
}

AuditRow loginRow(const Call &call, const Account::Login &login) {
    auto row = loginKey(login);
    row.actionLabel = "Signed in";
    row.actorName = call.account().people().nameOf(login.index);
    row.sourceLabel = "Team member: " + row.actorName;
    row.description = "Successful sign-in using JWT from " + call.base + "/access/jwt";
    return row;
}

void writeRow(JsonWriter &to, const Call &call, const AuditRow &row) {
    to.beginObject().member("url", call.base + "/api/v2/audit_logs/" + std::to_string(row.id) + ".json");
    to.member("id", row.id).member("action_label", row.actionLabel).member("actor_id", row.actorId);
    to.member("source_id", row.sourceId).member("source_type", row.sourceType).member("source_label", row.sourceLabel);
    to.member("action", row.action).member("change_description", row.description).member("ip_address", row.ipAddress);
    to.timeMember("created_at", row.createdAt).member("actor_name", row.actorName).endObject();
}

bool planHasAuditLog(const Call &call) { return call.world.options.plan >= call.world.options.unknowns.auditLogFrom; }

} // namespace

HttpResponse listAuditLogs(const Call &call) {
    if (!planHasAuditLog(call))
        return answers::forbidden();
    const auto filter = filterOf(call);
    if (filter.sourceId && !filter.sourceType)
        return answers::listedError(400, "InvalidFilter", "Invalid filter", "source_id needs source_type");
    const auto &changes = call.account().auditRows();
    const auto &logins = call.account().loginsNewestFirst();
    const auto changeAt = [&](std::int64_t position) -> const AuditRow & {
        return changes[static_cast<std::size_t>(changesEnd - 1 - position)];
    };
    const auto loginAt = [&](std::int64_t position) { return logins[static_cast<std::size_t>(position - changesEnd)]; };
    ListSource source;
    source.name = "audit_logs";
    source.sorts = {"-created_at"};
    source.first = changesEnd - static_cast<std::int64_t>(changes.size());
    source.positions = changesEnd + static_cast<std::int64_t>(logins.size());
    source.fits = [&](std::int64_t position) {
        return position < changesEnd ? fits(filter, changeAt(position)) : fits(filter, loginKey(loginAt(position)));
    };
    source.write = [&](JsonWriter &to, std::int64_t position) {
        writeRow(to, call, position < changesEnd ? changeAt(position) : loginRow(call, loginAt(position)));
    };
    return listPage(call, source);
}

HttpResponse showAuditLog(const Call &call) {
    if (!planHasAuditLog(call))
        return answers::forbidden();
    JsonWriter to;
    to.beginObject().key("audit_log");
    const auto &changes = call.account().auditRows();
    const auto change =
        std::find_if(changes.begin(), changes.end(), [&](const auto &row) { return row.id == call.id(0); });
    const auto &logins = call.account().loginsNewestFirst();
    const auto login =
        std::find_if(logins.begin(), logins.end(), [&](const auto &each) { return idOf(each) == call.id(0); });
    if (change != changes.end())
        writeRow(to, call, *change);
    else if (login != logins.end())
        writeRow(to, call, loginRow(call, *login));
    else
        return answers::recordNotFound();
    to.endObject();
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
