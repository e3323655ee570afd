#include "simulator/Simulator.h"

#include "simulator/ControlEndpoints.h"
#include "simulator/FrontDoor.h"
#include "simulator/HttpServer.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

Error outOfRange(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, u"%1 %2 is not in %3"_s.arg(field, value, expected),
                {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Result<void> check(const SimulatorOptions &options) {
    if (options.agents < 10 || options.agents > 1'000'000)
        return outOfRange(u"--agents"_s, QString::number(options.agents), u"10 … 1000000"_s);
    if (options.endUsers < 0 || options.endUsers > 1'000'000)
        return outOfRange(u"end users"_s, QString::number(options.endUsers), u"0 … 1000000"_s);
    if (options.port < 0 || options.port > 65535)
        return outOfRange(u"--port"_s, QString::number(options.port), u"0 … 65535"_s);
    if (options.tls && (options.certificatePath.isEmpty() || options.privateKeyPath.isEmpty()))
        return fail(ErrorCode::Usage, u"TLS needs a certificate and its key"_s,
                    {{u"field"_s, u"--tls"_s}, {u"expected"_s, u"certificate, key"_s}});
    return ok();
}

//! The demo account's secret is no secret: it opens nothing but this computer's simulated account.
SecretBytes madeUpSecret(quint64 seed) {
    const auto source = "simulated client " + QByteArray::number(seed);
    return SecretBytes(QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex());
}

std::int64_t startOfDay(const Clock &clock) {
    const auto now = clock.now().toSecsSinceEpoch();
    return now - now % 86400;
}

std::optional<QDateTime> toTime(const std::optional<std::int64_t> &seconds) {
    return seconds ? std::optional(QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC)) : std::nullopt;
}

std::optional<std::int64_t> toSeconds(const std::optional<QDateTime> &time) {
    return time ? std::optional<std::int64_t>(time->toSecsSinceEpoch()) : std::nullopt;
}

QString text(const std::optional<std::string> &value) { return QString::fromStdString(value.value_or(std::string())); }

template <typename T>
std::optional<qint64> widened(const std::optional<T> &value) {
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

PersonState stateOf(const Person &person) {
    PersonState state;
    state.id = person.id;
    state.index = person.index;
    state.kind = person.kind;
    state.name = QString::fromStdString(person.name);
    state.email = text(person.email);
    state.role = QString::fromLatin1(roleName(person.role));
    state.roleType = person.roleType;
    state.customRoleId = widened(person.customRoleId);
    state.active = person.active;
    state.suspended = person.suspended;
    state.paid = person.isPaid();
    state.alias = text(person.alias);
    state.signature = text(person.signature);
    state.defaultGroupId = widened(person.defaultGroupId);
    for (const auto &membership : person.memberships)
        state.groupIds.append(membership.groupId);
    for (std::size_t i = 0; i < productNames.size(); ++i) {
        if (person.products[i])
            state.productRoles.insert(QString::fromLatin1(productNames[i]), text(person.products[i]));
    }
    state.openTickets = person.openTickets;
    state.lastLogin = toTime(person.lastLogin);
    state.lastSeen = toTime(person.lastSeen);
    state.lastTicketWork = toTime(person.lastTicketWork);
    state.createdAt = *toTime(person.createdAt);
    state.updatedAt = *toTime(person.updatedAt);
    return state;
}

void applyGroups(Account &account, Person &person, const QList<qint64> &groupIds, std::int64_t now) {
    person.memberships.clear();
    for (const auto id : groupIds)
        person.memberships.push_back({account.createMembershipId(person.index), id, person.memberships.empty(), now});
    person.defaultGroupId = groupIds.isEmpty() ? std::nullopt : std::optional<std::int64_t>(groupIds.first());
}

Result<void> applyRole(const Account &account, Person &person, const PersonChange &change) {
    if (change.role) {
        const auto role = roleFromName(change.role->toStdString());
        if (!role)
            return outOfRange(u"role"_s, *change.role, u"end-user, agent, admin"_s);
        person.role = *role;
        if (*role == Role::EndUser) {
            person.customRoleId.reset();
            person.roleType.reset();
        }
    }
    if (change.customRoleId) {
        person.customRoleId = *change.customRoleId;
        const auto *role = person.customRoleId ? account.directory().role(*person.customRoleId) : nullptr;
        person.roleType = role != nullptr ? std::optional(role->roleType) : std::nullopt;
    }
    if (change.roleType)
        person.roleType = *change.roleType;
    return ok();
}

void applyRest(Person &person, const PersonChange &change) {
    person.suspended = change.suspended.value_or(person.suspended);
    person.active = change.active.value_or(person.active);
    person.openTickets = change.openTickets.value_or(person.openTickets);
    if (change.lastLogin)
        person.lastLogin = toSeconds(*change.lastLogin);
    if (change.lastSeen)
        person.lastSeen = toSeconds(*change.lastSeen);
    person.sharedAgent = change.sharedAgent.value_or(person.sharedAgent);
    if (change.lastTicketWork)
        person.lastTicketWork = toSeconds(*change.lastTicketWork);
    if (change.email)
        person.email = change.email->toStdString();
    if (change.productRoles) {
        for (std::size_t i = 0; i < productNames.size(); ++i) {
            const auto name = change.productRoles->value(QString::fromLatin1(productNames[i]));
            person.products[i] = name.isEmpty() ? std::nullopt : std::optional(name.toStdString());
        }
    }
}

Error nobody(qint64 id) {
    return fail(ErrorCode::NotFound, u"no person %1"_s.arg(id),
                {{u"what"_s, u"person"_s}, {u"name"_s, QString::number(id)}});
}

} // namespace

struct Simulator::Parts {
    Parts(SimulatorOptions options, std::int64_t baseDay) : world(std::move(options), baseDay) {}

    World world;
    std::unique_ptr<FrontDoor> door;
    std::unique_ptr<ControlEndpoints> control;
    std::unique_ptr<HttpServer> controlServer;
    std::unique_ptr<HttpServer> server;
    std::atomic<HttpServer *> running{nullptr}; //!< for pauses, which may begin before start() has returned
};

Simulator::Simulator(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Simulator::~Simulator() { stop(); }

Result<std::unique_ptr<Simulator>> Simulator::start(SimulatorOptions options) {
    SK_CHECK(check(options));
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (options.clientSecret.isEmpty())
        options.clientSecret = madeUpSecret(options.seed);
    SK_TRY(kept, readState(options));
    const auto baseDay = kept.baseDay.value_or(startOfDay(*options.clock));
    auto parts = std::make_unique<Parts>(std::move(options), baseDay);
    if (kept.baseDay) {
        SK_CHECK(parts->world.account.load(kept.account));
        parts->world.tokens.load(kept.tokens);
    }
    SK_CHECK(parts->world.save());
    auto *held = parts.get();
    parts->door = std::make_unique<FrontDoor>(parts->world, [held](std::chrono::milliseconds duration) {
        if (auto *server = held->running.load())
            server->pause(duration);
    });
    const auto &made = parts->world.options;
    const HttpServer::Tls tls{made.tls ? made.certificatePath : QString(), made.tls ? made.privateKeyPath : QString()};
    SK_TRY(server,
           HttpServer::start(made.port, tls, [held](const auto &request) { return held->door->answer(request); }));
    parts->server = std::move(server);
    parts->running = parts->server.get();
    auto simulator = std::unique_ptr<Simulator>(new Simulator(std::move(parts)));
    if (held->world.options.controlPort) {
        held->control = std::make_unique<ControlEndpoints>(*simulator);
        SK_TRY(control,
               HttpServer::start(0, {}, [held](const auto &request) { return held->control->answer(request); }));
        held->controlServer = std::move(control);
    }
    return simulator;
}

void Simulator::stop() {
    if (m_parts->controlServer)
        m_parts->controlServer->stop();
    if (m_parts->server)
        m_parts->server->stop();
}

QUrl Simulator::url() const {
    QUrl url;
    url.setScheme(m_parts->world.options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_parts->server->port());
    return url;
}

quint16 Simulator::controlPort() const { return m_parts->controlServer ? m_parts->controlServer->port() : 0; }

QString Simulator::clientId() const { return m_parts->world.options.clientId; }

SecretBytes Simulator::clientSecret() const { return m_parts->world.options.clientSecret; }

QStringList Simulator::redirectUrls() const { return m_parts->world.options.redirectUrls; }

std::vector<RequestRecord> Simulator::requests() const { return m_parts->world.log.all(); }

qint64 Simulator::requestCount() const { return m_parts->world.log.count(); }

void Simulator::forgetRequests() { m_parts->world.log.clear(); }

IssuedTokens Simulator::issueTokens(const QString &scope, qint64 personId) const {
    const auto &options = m_parts->world.options;
    const auto pair = m_parts->world.tokens.issue(personId, scope.toStdString(),
                                                  {options.accessTokenLifetime, options.refreshTokenLifetime});
    return {SecretBytes(QByteArray::fromStdString(pair.access)), SecretBytes(QByteArray::fromStdString(pair.refresh))};
}

void Simulator::revokeAllTokens() { m_parts->world.tokens.revokeAll(); }

std::vector<SecretBytes> Simulator::secretsSeen() const {
    std::vector<SecretBytes> secrets;
    for (const auto &secret : m_parts->world.tokens.secretsSeen())
        secrets.emplace_back(QByteArray::fromStdString(secret));
    return secrets;
}

void Simulator::approveAll(bool on, qint64 personId) {
    m_parts->world.approvedPerson = personId;
    m_parts->world.approveAll = on;
}

AccountState Simulator::account() const {
    const auto &account = m_parts->world.account;
    const std::shared_lock lock(account.mutex());
    const auto roleId = [&account](int type) {
        const auto *role = account.directory().systemRole(type);
        return role != nullptr ? qint64(role->id) : 0;
    };
    AccountState state;
    state.teamMembers = account.counts().admins + account.counts().agents;
    state.paidSeats = account.counts().paid;
    state.purchasedSeats = account.purchasedSeats();
    state.lightAgents = account.counts().light;
    state.ownerId = People::idOf(KindDeck::owner);
    state.clientOwnerId = People::idOf(KindDeck::clientOwner);
    state.adminId = People::idOf(KindDeck::ingrid);
    state.lightAgentRoleId = roleId(roletype::light);
    state.contributorRoleId = roleId(roletype::contributor);
    state.adminRoleId = roleId(roletype::admin);
    return state;
}

Result<PersonState> Simulator::person(qint64 id) const {
    const auto &account = m_parts->world.account;
    const std::shared_lock lock(account.mutex());
    const int index = account.indexOf(id);
    if (index < 0)
        return nobody(id);
    return stateOf(account.person(index));
}

Result<PersonState> Simulator::personAt(int index) const {
    if (index < 0 || index >= m_parts->world.account.people().size())
        return nobody(index);
    return person(People::idOf(index));
}

PersonKind Simulator::kindOf(int index) const { return m_parts->world.account.people().kindOf(index); }

qint64 Simulator::idOf(int index) const { return People::idOf(index); }

std::vector<PersonState> Simulator::peopleOfKind(PersonKind kind, int count) const {
    const auto &account = m_parts->world.account;
    const std::shared_lock lock(account.mutex());
    std::vector<PersonState> found;
    for (int index = 0; index < account.people().size() && static_cast<int>(found.size()) < count; ++index) {
        if (account.people().kindOf(index) == kind)
            found.push_back(stateOf(account.person(index)));
    }
    return found;
}

Result<void> Simulator::changePerson(qint64 id, const PersonChange &change) {
    auto &world = m_parts->world;
    {
        const std::unique_lock lock(world.account.mutex());
        const int index = world.account.indexOf(id);
        if (index < 0)
            return nobody(id);
        auto person = world.account.person(index);
        SK_CHECK(applyRole(world.account, person, change));
        applyRest(person, change);
        if (change.groupIds)
            applyGroups(world.account, person, *change.groupIds, world.now());
        if (change.auditLogin)
            world.account.addLogin(person, change.auditLogin->toSecsSinceEpoch());
        person.updatedAt = world.now();
        world.account.store(std::move(person));
    }
    return world.save();
}

void Simulator::addFault(FaultRule rule) { m_parts->world.faults.add(std::move(rule)); }

void Simulator::clearFaults() { m_parts->world.faults.clear(); }

void Simulator::setRatePerMinute(int limit) { m_parts->world.limiter.setPerMinute(limit); }

void Simulator::setRoundTrip(std::chrono::milliseconds roundTrip) { m_parts->world.roundTripMs = roundTrip.count(); }

void Simulator::setPurchasedSeats(int seats) {
    const std::unique_lock lock(m_parts->world.account.mutex());
    m_parts->world.account.setPurchasedSeats(seats);
}

} // namespace seatkeeper::simulator
