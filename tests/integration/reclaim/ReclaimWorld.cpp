#include "integration/reclaim/ReclaimWorld.h"

#include "domain/Audit.h"
#include "oauth/TokenSet.h"
#include "secrets/SessionSecretStore.h"
#include "services/AccountAccess.h"
#include "services/CandidateFinding.h"
#include "services/StoredGuards.h"
#include "storage/AliasRepository.h"
#include "storage/AuditRepository.h"
#include "storage/CandidateRepository.h"
#include "storage/CredentialRepository.h"
#include "storage/DownloadRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {
namespace {

constexpr double speed = 300.0;
const AliasId aliasId{1};
const ProfileId profileId{1};

struct People {
    std::vector<VendorPerson> people;
    std::vector<VendorRole> roles;
};

Task<People> download(Core &core) {
    People all;
    SK_CO_TRY(account, co_await core.accounts->open(profileId, CredentialPurpose::Inventory));
    const CancelToken never;
    SK_CO_TRY(roles, co_await account->roles(never));
    all.roles = std::move(roles);
    QString cursor;
    for (bool more = true; more;) {
        SK_CO_TRY(page, co_await account->people(cursor, never));
        all.people.insert(all.people.end(), page.people.items.begin(), page.people.items.end());
        cursor = page.people.cursor;
        more = page.people.hasMore;
    }
    co_return all;
}

Result<void> storeProfile(Session &session, const simulator::Simulator &account, const QDateTime &now) {
    AliasRepository aliases(session);
    SK_TRY(id, aliases.reserveId());
    ConnectionAlias alias;
    alias.id = id;
    alias.name = u"Acme"_s;
    alias.connectionName = u"Acme"_s;
    alias.url = account.url();
    alias.clientIdentifier = account.clientId();
    alias.redirectUrls = account.redirectUrls();
    SK_CHECK(aliases.insert(alias));
    Profile profile;
    profile.displayName = u"Acme"_s;
    profile.status = ProfileStatus::Published;
    profile.alias = id;
    profile.rateSharePercent = 100;
    profile.accountOwnerId = QString::number(account.account().ownerId);
    profile.createdAt = now;
    profile.changedAt = now;
    SK_CHECK(ProfileRepository(session).insert(profile));
    for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim}) {
        CredentialInfo credential;
        credential.purpose = purpose;
        credential.userId = QString::number(account.account().adminId);
        credential.keptForThisRunOnly = true;
        credential.userName = u"Ingrid"_s;
        credential.userRole = u"admin"_s;
        credential.scopes = QStringList{u"read"_s, u"write"_s};
        SK_CHECK(CredentialRepository(session).put(id, credential));
    }
    return ok();
}

//! The people come with a whole download that could read sign-ins and sessions; the plan has no more.
Result<void> storeDownload(Session &session, const QDateTime &now) {
    DownloadRepository downloads(session);
    SK_TRY(download, downloads.start(profileId, now));
    SK_CHECK(downloads.setSignals(download.id, {{SignalKind::SignIn, SignalAvailability::Available},
                                                {SignalKind::Session, SignalAvailability::Available},
                                                {SignalKind::TicketWork, SignalAvailability::Unavailable},
                                                {SignalKind::AuditLog, SignalAvailability::Unavailable}}));
    return downloads.makeCurrent(download, now);
}

Result<void> storePeople(Session &session, const People &all, std::optional<ProposedAction> action,
                         const QDateTime &now) {
    SK_CHECK(storeDownload(session, now));
    std::vector<Subscription> seats;
    for (const auto &person : all.people)
        seats.push_back(toSubscription(person, all.roles, profileId));
    std::sort(seats.begin(), seats.end(),
              [](const Subscription &left, const Subscription &right) { return left.externalId < right.externalId; });
    SK_CHECK(SubscriptionRepository(session).save(seats));
    SK_CHECK(RoleRepository(session).replace(profileId, all.roles));
    // The groups of a small account have few members; the minimum has tests of its own.
    GuardSettings guards;
    guards.minimumPerGroup = 0;
    SK_CHECK(writeGuards(session, guards));
    ReclamationRule rule;
    rule.name = u"Idle"_s;
    rule.action = action;
    SK_CHECK(RuleRepository(session).save(rule));
    return ok();
}

bool staysPaidAsLightAgent(const simulator::PersonState &person) {
    std::vector<ProductRole> roles;
    for (auto it = person.productRoles.begin(); it != person.productRoles.end(); ++it)
        roles.push_back({it.key(), it.value(), true});
    return !paidBecauseOf(SeatKind::LightAgent, roles).isEmpty();
}

} // namespace

OpenCore::OpenCore(const WorldAddress &address, AccessHook hook) {
    WorkspaceOptions options;
    options.location = address.database;
    options.clock = address.clock;
    m_core = std::make_unique<Core>(options);
    m_core->secrets = std::make_shared<SessionSecretStore>();
    m_core->workspaceId = u"test"_s;
    DatabaseOptions database;
    database.path = address.database;
    database.clock = address.clock;
    database.beforeAccess = std::move(hook);
    auto opened = waitFor(Database::open(database));
    if (!opened)
        return;
    m_core->database = *opened;
    m_reclaims = std::make_unique<Reclaims>(*m_core);
    m_candidates = std::make_unique<Candidates>(*m_core);
    auto adopted = inSync<void>([this, address]() -> Task<void> {
        for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim}) {
            TokenSet tokens;
            tokens.access = address.token;
            tokens.issuedAt = address.clock->now();
            SK_CO_CHECK(co_await m_core->access->adopt(aliasId, purpose, tokens, true));
        }
        co_return ok();
    });
    EXPECT_TRUE(isOk(adopted));
}

OpenCore::~OpenCore() = default;

qint64 OpenCore::number(const QString &sql, const QVariantList &binds) {
    auto result = read<qint64>([sql, binds](Session &session) { return session.number(sql, binds); });
    EXPECT_TRUE(isOk(result));
    return result.value_or(-1);
}

QString OpenCore::text(const QString &sql, const QVariantList &binds) {
    auto result = read<QString>([sql, binds](Session &session) -> Result<QString> {
        SK_TRY(row, session.first(sql, binds));
        return row ? row->text(0) : QString();
    });
    EXPECT_TRUE(isOk(result));
    return result.value_or(QString());
}

Result<ReclaimRun> OpenCore::reclaim(std::function<void(RunStep)> onStep) {
    auto plan = waitFor(m_reclaims->plan(profileId, {}, std::nullopt).result);
    if (!plan)
        return plan.error();
    Reclaims::ApplyOptions options;
    if (plan->confirmationCount > 0)
        options.confirmedCount = plan->confirmationCount;
    QObject context;
    return waitFor(m_reclaims->apply(*plan, options, &context, std::move(onStep)).result, 60000);
}

Result<ReclaimRun> OpenCore::undo(RunId run) { return waitFor(m_reclaims->undo(run, {}, nullptr, {}).result, 60000); }

Result<void> OpenCore::recover() {
    auto recovered = waitFor(m_reclaims->recover().result, 60000);
    return recovered ? ok() : Result<void>(recovered.error());
}

RemovalCandidate OpenCore::candidate(const ExternalId &person) {
    auto found = read<RemovalCandidate>([person](Session &session) -> Result<RemovalCandidate> {
        SK_TRY(id, session.number(u"SELECT max(id) FROM removal_candidate WHERE external_id = ?"_s, {person}));
        return CandidateRepository(session).get(CandidateId{id});
    });
    EXPECT_TRUE(isOk(found));
    return found.value_or(RemovalCandidate());
}

ReclaimWorld::Options ReclaimWorld::with(ProposedAction action) {
    Options options;
    options.action = action;
    return options;
}

ReclaimWorld::ReclaimWorld(Options options) : m_options(std::move(options)) {
    startAccount();
    m_options.account.port = m_simulator->url().port();
    {
        OpenCore core(address());
        fill(core);
    }
    QFile::copy(address().database, m_folder.filePath(u"approved.sqlite"_s));
}

void ReclaimWorld::startAccount() {
    m_simulator.reset();
    // The people's dates are counted from the start of the account; a clock that ran ahead would make them younger.
    m_clock = std::make_shared<ScaledClock>(speed);
    auto options = m_options.account;
    options.agents = 60;
    options.clock = m_clock;
    options.accessTokenLifetime = std::nullopt;
    auto started = simulator::Simulator::start(options);
    ASSERT_TRUE(isOk(started));
    m_simulator = std::move(*started);
    m_token = m_simulator->issueTokens(u"read write"_s, m_simulator->account().adminId).access;
}

WorldAddress ReclaimWorld::address() const {
    return {m_folder.filePath(u"world.sqlite"_s), m_simulator->url(), m_token, m_clock};
}

void ReclaimWorld::fill(OpenCore &core) {
    auto &parts = core.core();
    auto stored = waitFor(parts.database->write<void>(
        [this, &parts](Session &session) { return storeProfile(session, *m_simulator, parts.clock->now()); }));
    ASSERT_TRUE(isOk(stored));
    auto all = core.inSync<People>([&parts]() -> Task<People> { return download(parts); });
    ASSERT_TRUE(isOk(all));
    auto saved = waitFor(parts.database->write<void>([this, all, &parts](Session &session) {
        const auto action = m_options.openAction ? std::nullopt : std::optional(m_options.action);
        return storePeople(session, *all, action, parts.clock->now());
    }));
    ASSERT_TRUE(isOk(saved));
    auto found = core.inSync<QMap<QString, qint64>>(
        [&parts]() -> Task<QMap<QString, qint64>> { return findCandidates(parts, profileId, {}); });
    ASSERT_TRUE(isOk(found));
    std::vector<CandidateId> ids;
    auto idle = m_simulator->peopleOfKind(simulator::PersonKind::Idle, 60);
    // As light agents those with a product role would stay paid: another story, told by its own test.
    std::erase_if(idle, [this](const simulator::PersonState &person) {
        return staysPaidAsLightAgent(person) != m_options.withProductRoles;
    });
    idle.resize(std::min(idle.size(), static_cast<size_t>(m_options.people)));
    ASSERT_FALSE(idle.empty());
    for (const auto &person : idle) {
        const auto candidate = core.candidate(QString::number(person.id));
        ids.push_back(candidate.id);
    }
    std::sort(ids.begin(), ids.end());
    auto approved = waitFor(core.candidates().approve(ids, u"idle for months"_s));
    ASSERT_TRUE(isOk(approved));
    ASSERT_EQ(approved->done.size(), ids.size());
    for (const auto id : ids)
        m_people.push_back(core.text(u"SELECT external_id FROM removal_candidate WHERE id = ?"_s, {id.value}));
}

simulator::PersonState ReclaimWorld::state(const ExternalId &person) const {
    auto found = m_simulator->person(person.toLongLong());
    EXPECT_TRUE(isOk(found));
    return found.value_or(simulator::PersonState());
}

QStringList ReclaimWorld::requests(const QStringList &methods) const {
    QStringList found;
    for (const auto &request : m_simulator->requests()) {
        if (methods.isEmpty() || methods.contains(request.method))
            found.append(request.method + u' ' + request.path);
    }
    return found;
}

int ReclaimWorld::staffOf(qint64 group) const {
    int staff = 0;
    for (int index = 0; index < m_simulator->account().teamMembers; ++index) {
        const auto person = m_simulator->personAt(index);
        EXPECT_TRUE(isOk(person));
        const bool works = person->active && !person->suspended && person->role != u"end-user" &&
                           person->roleType != 1 && person->roleType != 3;
        staff += works && person->groupIds.contains(group) ? 1 : 0;
    }
    return staff;
}

int ReclaimWorld::writes(const ExternalId &person) const {
    int count = 0;
    for (const auto &request : m_simulator->requests()) {
        if (request.method == u"PUT" && request.status != 429 && request.path.contains(u"/users/"_s + person))
            ++count;
    }
    return count;
}

void ReclaimWorld::reset() {
    startAccount();
    for (const auto &name : {u"world.sqlite"_s, u"world.sqlite-wal"_s, u"world.sqlite-shm"_s})
        QFile::remove(m_folder.filePath(name));
    ASSERT_TRUE(QFile::copy(m_folder.filePath(u"approved.sqlite"_s), m_folder.filePath(u"world.sqlite"_s)));
}

void expectSettled(ReclaimWorld &world, OpenCore &core, const char *what, qint64 number) {
    EXPECT_EQ(core.number(u"SELECT count(*) FROM reclaim_run WHERE status = 'running'"_s), 0) << what << number;
    EXPECT_EQ(core.number(u"SELECT count(*) FROM reclaim_step WHERE outcome IN ('waiting', 'running', 'unknown')"_s), 0)
        << what << number;
    for (const auto &person : world.people()) {
        const bool paid = world.state(person).paid;
        const auto candidate = core.candidate(person);
        const bool closed = candidate.state == CandidateState::ClosedComplete;
        const bool open = candidate.state == CandidateState::AwaitingRevocation ||
                          candidate.state == CandidateState::AttentionRequired;
        const auto undone = core.number(u"SELECT count(*) FROM candidate_event WHERE candidate_id = ? "
                                        "AND event = 'undone'"_s,
                                        {candidate.id.value});
        EXPECT_TRUE(closed || open) << what << number << stateName(candidate.state).toStdString();
        EXPECT_EQ(closed && undone == 0, !paid) << what << number << " person " << person.toStdString();
        const auto current = core.number(u"SELECT current FROM subscription WHERE external_id = ? AND identifier = ?"_s,
                                         {person, candidate.identifier});
        EXPECT_EQ(current == 1, paid) << what << number << " person " << person.toStdString();
    }
    auto entries = core.read<std::vector<AuditEntry>>([](Session &session) { return AuditRepository::all(session); });
    ASSERT_TRUE(isOk(entries));
    EXPECT_TRUE(verifyChain(*entries).ok) << what << number;
}

} // namespace seatkeeper::test
