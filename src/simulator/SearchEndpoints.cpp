#include "simulator/Call.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {

constexpr std::size_t deepestResult = 1000;

//! A comparison such as status<closed or updated>=2026-11-01.
struct Comparison {
    QString sign; //!< ":", "<", "<=", ">", ">="
    std::int64_t value = 0;

    bool holds(std::int64_t other) const {
        if (sign == u"<")
            return other < value;
        if (sign == u"<=")
            return other <= value;
        if (sign == u">")
            return other > value;
        return sign == u">=" ? other >= value : other == value;
    }
};

//! The part of Zendesk's query language that is about the tickets of one assignee.
struct TicketQuery {
    std::optional<std::int64_t> assignee;
    std::vector<Comparison> status;
    std::vector<Comparison> updated;
    bool nothing = false; //!< a term that this account does not know fits no ticket
};

std::optional<std::int64_t> rankOf(const QString &status) {
    static const QStringList statuses{u"new"_s, u"open"_s, u"pending"_s, u"hold"_s, u"solved"_s, u"closed"_s};
    const auto rank = statuses.indexOf(status);
    return rank < 0 ? std::nullopt : std::optional<std::int64_t>(rank);
}

std::optional<std::int64_t> momentOf(const QString &text) {
    const auto time =
        text.size() > 10 ? fromIsoUtc(text) : QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    return time.isValid() ? std::optional<std::int64_t>(time.toSecsSinceEpoch()) : std::nullopt;
}

void read(const QString &term, TicketQuery &query) {
    const auto begin =
        std::find_if(term.begin(), term.end(), [](QChar c) { return c == u':' || c == u'<' || c == u'>'; });
    const auto position = std::distance(term.begin(), begin);
    const QString key = term.left(position);
    const qsizetype length = term.mid(position + 1, 1) == u"=" ? 2 : 1;
    Comparison comparison{term.mid(position, length), 0};
    const QString value = term.mid(position + length);
    std::optional<std::int64_t> number;
    if (key == u"type") {
        query.nothing = query.nothing || value != u"ticket";
        return;
    }
    if (key == u"assignee") {
        query.assignee = value.toLongLong();
        return;
    }
    if (key == u"status")
        number = rankOf(value);
    else if (key == u"updated")
        number = momentOf(value);
    query.nothing = query.nothing || !number;
    comparison.value = number.value_or(0);
    (key == u"status" ? query.status : query.updated).push_back(comparison);
}

TicketQuery queryOf(const std::string &text) {
    TicketQuery query;
    for (const auto &term : QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts))
        read(term, query);
    return query;
}

std::vector<AssignedTicket> find(const Call &call, const TicketQuery &query) {
    const int index = query.assignee ? call.account().indexOf(*query.assignee) : -1;
    if (query.nothing || index < 0)
        return {};
    auto tickets = call.account().person(index).assignedTickets();
    std::erase_if(tickets, [&query](const AssignedTicket &ticket) {
        const auto rank = *rankOf(QString::fromLatin1(ticket.status));
        const auto misses = [](const std::vector<Comparison> &all, std::int64_t value) {
            return std::any_of(all.begin(), all.end(), [value](const auto &one) { return !one.holds(value); });
        };
        return misses(query.status, rank) || misses(query.updated, ticket.updatedAt);
    });
    return tickets;
}

std::size_t positiveOr(const Call &call, std::string_view name, std::size_t otherwise) {
    const auto *text = call.request.param(name);
    std::size_t value = 0;
    if (text == nullptr || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc())
        return otherwise;
    return std::max<std::size_t>(value, 1);
}

void writeTicket(JsonWriter &to, const Call &call, const AssignedTicket &ticket, std::int64_t assignee) {
    const auto id = std::to_string(ticket.id);
    to.beginObject().member("url", call.base + "/api/v2/tickets/" + id + ".json").member("id", ticket.id);
    to.member("result_type", "ticket").member("subject", "Parcel " + id + " has not arrived");
    to.member("description", "Hello, my parcel has not arrived yet.").member("status", ticket.status);
    to.member("assignee_id", assignee).timeMember("created_at", ticket.updatedAt - 7200);
    to.timeMember("updated_at", ticket.updatedAt).endObject();
}

} // namespace

HttpResponse search(const Call &call) {
    const auto *text = call.request.param("query");
    if (text == nullptr)
        return answers::plainError(400, "RequiredParameterMissing", "The parameter query is required");
    const auto query = queryOf(*text);
    auto tickets = find(call, query);
    const auto *order = call.request.param("sort_order");
    if (order != nullptr && *order == "asc")
        std::reverse(tickets.begin(), tickets.end());
    const auto size = std::min<std::size_t>(positiveOr(call, "per_page", 100), 100);
    const auto page = positiveOr(call, "page", 1);
    if (page * size > deepestResult)
        return answers::plainError(422, "InvalidPaginationDepth", "The search API returns up to 1,000 results");
    JsonWriter to(1024);
    to.beginObject().key("results").beginArray();
    const auto begin = (page - 1) * size;
    for (auto place = begin; place < std::min(begin + size, tickets.size()); ++place)
        writeTicket(to, call, tickets[place], query.assignee.value_or(0));
    to.endArray().nullMember("facets");
    const auto address = [&](std::size_t number) {
        return call.base + call.request.path + "?query=" + percentEncoded(*text) + "&page=" + std::to_string(number) +
               "&per_page=" + std::to_string(size);
    };
    to.key("next_page");
    begin + size < tickets.size() ? to.value(address(page + 1)) : to.null();
    to.key("previous_page");
    page > 1 ? to.value(address(page - 1)) : to.null();
    to.member("count", static_cast<std::int64_t>(tickets.size())).endObject();
    return answers::ok(to);
}

HttpResponse searchCount(const Call &call) {
    const auto *text = call.request.param("query");
    if (text == nullptr)
        return answers::plainError(400, "RequiredParameterMissing", "The parameter query is required");
    const auto query = queryOf(*text);
    JsonWriter to;
    // Without an assignee nobody here knows how many tickets there are; a few for each agent will do.
    const auto count = query.assignee ? static_cast<std::int64_t>(find(call, query).size())
                                      : static_cast<std::int64_t>(call.account().counts().agents) * 3;
    to.beginObject().member("count", count).endObject();
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
