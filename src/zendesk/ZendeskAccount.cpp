#include "zendesk/ZendeskAccount.h"

#include "zendesk/AuditLogs.h"
#include "zendesk/CustomRoles.h"
#include "zendesk/Entitlements.h"
#include "zendesk/ErrorEnvelope.h"
#include "zendesk/GroupMemberships.h"
#include "zendesk/Groups.h"
#include "zendesk/JsonFields.h"
#include "zendesk/Me.h"
#include "zendesk/OAuthClients.h"
#include "zendesk/SearchCount.h"
#include "zendesk/Sessions.h"
#include "zendesk/Tokens.h"
#include "zendesk/Users.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

// Short lists (roles, groups, members of one group) never come near this.
constexpr int mostPagesOfShortList = 1000;

// Updates of users have limits of their own: one a second for the account, five a minute for a person (api-facts 5).
PacingClass updateUser() {
    PacingClass kind;
    kind.name = u"update_user"_s;
    kind.spacing = std::chrono::milliseconds(1000);
    kind.perKey = 5;
    kind.limitHeader = QByteArrayLiteral("Zendesk-RateLimit-create-update-user");
    return kind;
}

// A search counts twice: against the account's limit and against one of its own (documented in the API's description).
PacingClass searchTickets() {
    PacingClass kind;
    kind.name = u"search"_s;
    kind.limitHeader = QByteArrayLiteral("Zendesk-RateLimit-search-index");
    return kind;
}

//! What the reader may not see is absent; everything else is an error.
bool isUnreadable(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

template <typename T>
Result<std::optional<T>> orAbsent(Result<T> result) {
    if (result)
        return std::optional<T>(std::move(*result));
    if (isUnreadable(result.error()))
        return std::optional<T>();
    return result.error();
}

template <typename T>
void append(std::vector<T> &all, std::vector<T> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

Result<void> checkGoesOn(const PageEnd &end, const QString &cursor, const QUrl &account) {
    if (end.hasMore && end.cursor == cursor)
        return protocolError(u"the list never ends: the cursor does not move"_s);
    return checkHost(end, account);
}

} // namespace

ZendeskAccount::ZendeskAccount(ZendeskConnection connection) : m_connection(std::move(connection)) {}

TrafficCounters ZendeskAccount::traffic() const {
    return {m_counters->requests, m_counters->retries, m_counters->throttledMs};
}

HttpRequest ZendeskAccount::httpRequest(const ApiRequest &request) const {
    QUrl url = m_connection.address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(request.path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    HttpRequest http = HttpRequest::get(url);
    if (request.method != "GET") {
        const QByteArray body =
            request.body.isEmpty() ? QByteArray() : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        http = HttpRequest::change(request.method, url, body);
    }
    http.counters = m_counters;
    return http;
}

Error ZendeskAccount::refusal(const HttpResponse &response, const QString &what) const {
    Error error = errorFrom(response.status, response.body, m_connection.address.host(), what,
                            retryAfter(response.headers, m_connection.clock->now()));
    if (error.code == ErrorCode::ReauthRequired)
        error.args.insert(u"profile"_s, m_connection.profileName);
    return error;
}

Task<HttpResponse> ZendeskAccount::authorized(HttpRequest request, PacingClass kind, QString key, CancelToken cancel) {
    for (bool first = true;; first = false) {
        SK_CO_TRY(token, co_await m_connection.tokens->token(cancel));
        request.bearer = token;
        SK_CO_TRY(response, co_await m_connection.transport->sendPaced(request, kind, key, cancel));
        // A 401 was not executed, so that even a write may go out again with a fresh token.
        if (response.status != 401 || !first)
            co_return response;
        m_connection.tokens->invalidate(token);
    }
}

Task<QByteArray> ZendeskAccount::read(ApiRequest request, CancelToken cancel) {
    PacingClass general;
    auto body = co_await readPaced(std::move(request), std::move(general), std::move(cancel));
    co_return body;
}

Task<QByteArray> ZendeskAccount::readPaced(ApiRequest request, PacingClass kind, CancelToken cancel) {
    HttpRequest http = httpRequest(request);
    SK_CO_TRY(response, co_await authorized(std::move(http), std::move(kind), QString(), cancel));
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    if (!response.isSuccess())
        co_return refusal(response, request.path);
    co_return response.body;
}

template <typename ListPage>
Task<void> ZendeskAccount::readAll(CallFor request, Result<ListPage> (*parse)(const QByteArray &),
                                   std::function<void(ListPage)> take, CancelToken cancel) {
    QString cursor;
    QString path;
    for (int pages = 0; pages < mostPagesOfShortList; ++pages) {
        const ApiRequest call = request(cursor);
        path = call.path;
        SK_CO_TRY(body, co_await read(call, cancel));
        SK_CO_TRY(page, parse(body));
        const PageEnd end = page.end;
        SK_CO_CHECK(checkGoesOn(end, cursor, m_connection.address));
        take(std::move(page));
        if (!end.hasMore)
            co_return ok();
        cursor = end.cursor;
    }
    co_return protocolError(path + u" never ends"_s);
}

Task<void> ZendeskAccount::checkAddress(CancelToken cancel) {
    HttpRequest http = httpRequest(showMe());
    SK_CO_TRY(response, co_await m_connection.transport->send(std::move(http), cancel));
    const bool answersAsZendesk = readEnvelope(response.body).isJson;
    if (response.isSuccess() || response.status == 401 || response.status == 403) {
        if (answersAsZendesk)
            co_return ok();
        co_return protocolError(u"status %1 without JSON"_s.arg(response.status));
    }
    co_return refusal(response, u"/api/v2/users/me"_s);
}

Task<VendorIdentity> ZendeskAccount::identity(CancelToken cancel) {
    SK_CO_TRY(body, co_await read(showMe(), cancel));
    auto identity = parseMe(body);
    if (!identity)
        identity.error().args.insert(u"profile"_s, m_connection.profileName);
    co_return identity;
}

Task<TokenFacts> ZendeskAccount::tokenFacts(CancelToken cancel) {
    SK_CO_TRY(body, co_await read(showCurrentToken(), cancel));
    co_return parseToken(body);
}

Task<void> ZendeskAccount::revokeToken(CancelToken cancel) {
    SK_CO_TRY(token, co_await m_connection.tokens->token(cancel));
    HttpRequest http = httpRequest(revokeCurrentToken());
    http.bearer = token;
    SK_CO_TRY(response, co_await m_connection.transport->send(std::move(http), cancel));
    // 401: it was dead already, which is what was wanted.
    if (!response.isSuccess() && response.status != 401)
        co_return refusal(response, u"token"_s);
    co_return ok();
}

Task<PeoplePage> ZendeskAccount::people(QString cursor, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(listTeamMembers(cursor), cancel));
    SK_CO_TRY(page, parseUsers(body));
    SK_CO_CHECK(checkGoesOn(page.end, cursor, m_connection.address));
    PeoplePage result;
    result.people.items = std::move(page.people);
    result.people.cursor = page.end.cursor;
    result.people.hasMore = page.end.hasMore;
    result.roles = std::move(page.roles);
    co_return result;
}

Task<PeopleCount> ZendeskAccount::countPeople(CancelToken cancel) {
    SK_CO_TRY(body, co_await read(countTeamMembers(), cancel));
    co_return parseCount(body);
}

Task<std::vector<VendorRole>> ZendeskAccount::roles(CancelToken cancel) {
    std::vector<VendorRole> all;
    // Named, here and below: GCC 12 destroys what a call makes up for a coroutine twice.
    const CallFor call = listRoles;
    const std::function<void(RolesPage)> take = [&all](RolesPage page) { append(all, std::move(page.roles)); };
    SK_CO_CHECK(co_await readAll(call, parseRoles, take, cancel));
    co_return all;
}

Task<VendorPerson> ZendeskAccount::person(ExternalId id, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(showUser(id), cancel));
    SK_CO_TRY(person, parseUser(body));
    if (person.id != id)
        co_return protocolError(u"asked for user %1, got %2"_s.arg(id, person.id));
    co_return person;
}

Task<std::vector<ProductRole>> ZendeskAccount::productRoles(ExternalId id, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(showEntitlements(id), cancel));
    co_return parseEntitlements(body);
}

Task<std::vector<GroupMembership>> ZendeskAccount::groupMemberships(ExternalId id, CancelToken cancel) {
    std::vector<GroupMembership> all;
    const CallFor call = [id](const QString &cursor) { return listMemberships(id, cursor); };
    const std::function<void(MembershipsPage)> take = [&all](MembershipsPage page) {
        append(all, std::move(page.memberships));
    };
    SK_CO_CHECK(co_await readAll(call, parseMemberships, take, cancel));
    co_return all;
}

Task<std::vector<VendorGroup>> ZendeskAccount::groups(CancelToken cancel) {
    std::vector<VendorGroup> all;
    const CallFor call = listGroups;
    const std::function<void(GroupsPage)> take = [&all](GroupsPage page) { append(all, std::move(page.groups)); };
    SK_CO_CHECK(co_await readAll(call, parseGroups, take, cancel));
    co_return all;
}

Task<Page<GroupMember>> ZendeskAccount::members(QString cursor, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(listAllMemberships(cursor), cancel));
    SK_CO_TRY(page, parseMembers(body));
    SK_CO_CHECK(checkGoesOn(page.end, cursor, m_connection.address));
    Page<GroupMember> result;
    result.items = std::move(page.members);
    result.cursor = page.end.cursor;
    result.hasMore = page.end.hasMore;
    co_return result;
}

Task<std::vector<ExternalId>> ZendeskAccount::membersOf(ExternalId group, CancelToken cancel) {
    std::vector<ExternalId> people;
    const CallFor call = [group](const QString &cursor) { return listMembersOf(group, cursor); };
    const std::function<void(MembersPage)> take = [&people, group](MembersPage page) {
        for (auto &member : page.members) {
            if (member.group == group)
                people.push_back(std::move(member.person));
        }
    };
    SK_CO_CHECK(co_await readAll(call, parseMembers, take, cancel));
    co_return people;
}

Task<qint64> ZendeskAccount::openTickets(ExternalId id, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(countOpenTickets(id), cancel));
    co_return parseSearchCount(body);
}

Task<Page<PersonMoment>> ZendeskAccount::sessions(QString cursor, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(listSessions(cursor), cancel));
    SK_CO_TRY(page, parseSessions(body));
    SK_CO_CHECK(checkGoesOn(page.end, cursor, m_connection.address));
    Page<PersonMoment> result;
    result.items = std::move(page.lastSeen);
    result.cursor = page.end.cursor;
    result.hasMore = page.end.hasMore;
    co_return result;
}

Task<std::optional<QDateTime>> ZendeskAccount::lastSession(ExternalId id, CancelToken cancel) {
    std::optional<QDateTime> newest;
    const CallFor call = [id](const QString &cursor) { return listSessionsOf(id, cursor); };
    const std::function<void(SessionsPage)> take = [&newest, id](SessionsPage page) {
        for (const auto &[person, seen] : page.lastSeen) {
            if (person == id && (!newest || seen > *newest))
                newest = seen;
        }
    };
    SK_CO_CHECK(co_await readAll(call, parseSessions, take, cancel));
    co_return newest;
}

Task<ExternalId> ZendeskAccount::clientOwner(QString clientIdentifier, CancelToken cancel) {
    ExternalId owner;
    const CallFor call = listClients;
    const std::function<void(OAuthClientsPage)> take = [&owner, clientIdentifier](OAuthClientsPage page) {
        for (const auto &client : page.clients) {
            if (client.identifier == clientIdentifier)
                owner = client.userId;
        }
    };
    SK_CO_CHECK(co_await readAll(call, parseClients, take, cancel));
    co_return owner;
}

Task<TicketWork> ZendeskAccount::ticketWork(ExternalId id, CancelToken cancel) {
    PacingClass search = searchTickets();
    SK_CO_TRY(body, co_await readPaced(findNewestTicket(id), std::move(search), cancel));
    co_return parseNewestTicket(body);
}

Task<Page<PersonMoment>> ZendeskAccount::signIns(QDateTime from, QDateTime until, QString cursor, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(listSignIns(from, until, cursor), cancel));
    SK_CO_TRY(page, parseAuditLogs(body));
    SK_CO_CHECK(checkGoesOn(page.end, cursor, m_connection.address));
    Page<PersonMoment> result;
    result.items = signInsOf(page);
    result.cursor = page.end.cursor;
    result.hasMore = page.end.hasMore;
    co_return result;
}

Task<std::optional<QDateTime>> ZendeskAccount::lastSignIn(ExternalId id, CancelToken cancel) {
    SK_CO_TRY(body, co_await read(showLastSignIn(id), cancel));
    SK_CO_TRY(page, parseAuditLogs(body));
    std::optional<QDateTime> newest;
    for (const auto &[person, time] : signInsOf(page)) {
        if (person == id && (!newest || time > *newest))
            newest = time;
    }
    co_return newest;
}

Task<void> ZendeskAccount::probeAuditLog(CancelToken cancel) {
    SK_CO_TRY(body, co_await read(probeAuditLogs(), cancel));
    SK_CO_CHECK(parseAuditLogs(body));
    co_return ok();
}

Task<SeatSnapshot> ZendeskAccount::snapshot(ExternalId id, std::vector<VendorRole> roles, CancelToken cancel) {
    SeatSnapshot result;
    SK_CO_TRY(read, co_await person(id, cancel));
    result.takenAt = m_connection.clock->now();
    result.person = read;
    for (const VendorRole &role : roles) {
        if (role.id == read.customRoleId)
            result.customRoleName = role.name;
    }
    // Side by side: the time between this look and the call counts. All are waited for, whatever one of them says.
    auto readingProducts = productRoles(id, cancel);
    auto readingTickets = openTickets(id, cancel);
    Result<std::vector<GroupMembership>> groups{std::vector<GroupMembership>()};
    if (read.role != "end-user"_L1)
        groups = co_await groupMemberships(id, cancel);
    auto products = orAbsent(co_await readingProducts);
    auto tickets = orAbsent(co_await readingTickets);
    SK_CO_CHECK(groups);
    SK_CO_CHECK(products);
    SK_CO_CHECK(tickets);
    result.groups = std::move(*groups);
    result.productRoles = std::move(*products);
    result.openTickets = *tickets;
    co_return result;
}

Task<std::optional<VendorPerson>> ZendeskAccount::send(PlannedRequest request, ExternalId person, CancelToken cancel) {
    ApiRequest api;
    api.method = request.method.toLatin1();
    api.path = request.path;
    api.body = request.body;
    HttpRequest http = httpRequest(api);
    const bool updatesUser = request.path.startsWith("/api/v2/users/"_L1) && request.body.contains("user"_L1);
    PacingClass kind = updatesUser ? updateUser() : PacingClass();
    SK_CO_TRY(response, co_await authorized(std::move(http), std::move(kind), person, cancel));
    co_return readWriteAnswer(request, response);
}

Result<std::optional<VendorPerson>> ZendeskAccount::readWriteAnswer(const PlannedRequest &request,
                                                                    const HttpResponse &response) const {
    if (response.status >= 500)
        return fail(ErrorCode::OutcomeUnknown, u"status %1 after a write"_s.arg(response.status));
    if (!response.isSuccess())
        return refusal(response, request.path);
    const QJsonObject sent = request.body.value("user"_L1).toObject();
    QStringList dropped;
    for (const QString &key : droppedKeys(response.headers.value("X-Zendesk-API-Warn"))) {
        if (sent.contains(key))
            dropped.append(key);
    }
    const QString names = dropped.join(u", "_s);
    if (!dropped.isEmpty() && dropped.size() == sent.size())
        return fail(ErrorCode::Rejected, u"dropped without a word: "_s + names, {{u"detail"_s, names}});
    // A part was written: only a look at the person tells what is there now.
    if (!dropped.isEmpty())
        return fail(ErrorCode::OutcomeUnknown, u"dropped without a word: "_s + names);
    if (sent.isEmpty())
        return std::optional<VendorPerson>();
    auto person = parseUser(response.body);
    if (!person)
        return fail(ErrorCode::OutcomeUnknown, person.error().technical);
    return std::optional<VendorPerson>(std::move(*person));
}

} // namespace seatkeeper::zendesk
