#include "services/DemoAccount.h"

#include "services/CoreServices.h"
#include "services/DemoAccountRoster.h"
#include "services/DemoBrowser.h"
#include "services/Work.h"
#include "simulator/Simulator.h"
#include "storage/AliasRepository.h"
#include "storage/Lease.h"
#include "storage/ProfileRepository.h"
#include "storage/SettingRepository.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr int demoRatePerMinute = 2500;
constexpr int demoSharePercent = 100;
constexpr quint64 demoSeed = 1;
//! Stands for "the program that runs the simulator of this workspace".
constexpr ProfileId serverLease{-1};
const auto agentsKey = u"demo.agents"_s;
const auto urlKey = u"demo.url"_s;

QString stateFile(const Core &core) {
    const QFileInfo database(core.options.location);
    return database.dir().filePath(database.completeBaseName() + u"-account.json"_s);
}

QString rosterFile(const Core &core) {
    const QFileInfo database(core.options.location);
    return database.dir().filePath(database.completeBaseName() + u"-roster.csv"_s);
}

//! The account keeps the size that it was made with.
Result<int> agentsOf(Session &session, int wanted) {
    SettingRepository settings(session);
    SK_TRY(stored, settings.value(agentsKey));
    if (stored)
        return stored->toInt();
    SK_CHECK(settings.set(agentsKey, QString::number(wanted)));
    return wanted;
}

Result<std::optional<Profile>> demoProfile(Session &session) {
    SK_TRY(profiles, ProfileRepository(session).all());
    const auto found = std::find_if(profiles.begin(), profiles.end(), [](const auto &profile) { return profile.demo; });
    return found == profiles.end() ? std::optional<Profile>() : std::move(*found);
}

//! The port is another one at each start; that is no change by a person, so the profile keeps its state.
Result<void> noteAddress(Session &session, const QUrl &url) {
    SK_CHECK(SettingRepository(session).set(urlKey, url.toString()));
    SK_TRY(profile, demoProfile(session));
    if (!profile)
        return ok();
    AliasRepository aliases(session);
    SK_TRY(alias, aliases.get(profile->alias));
    alias.url = url;
    return aliases.update(alias);
}

simulator::SimulatorOptions optionsFor(const Core &core, int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    options.seed = demoSeed;
    options.ratePerMinute = demoRatePerMinute;
    options.stateFile = stateFile(core);
    options.clock = core.clock;
    return options;
}

DemoAccount::Facts factsOf(const simulator::Simulator &simulator) {
    DemoAccount::Facts facts;
    facts.url = simulator.url();
    facts.clientIdentifier = simulator.clientId();
    facts.clientSecret = simulator.clientSecret();
    facts.redirectUrls = simulator.redirectUrls();
    return facts;
}

} // namespace

class DemoAccount::Private {
public:
    explicit Private(Core &core) : m_core(core) {}
    Task<Facts> start();
    Task<Profile> prepare();

private:
    Task<Facts> ofOtherProgram();
    Task<void> importRoster();
    Core &m_core;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<Lease> m_lease;
};

Task<DemoAccount::Facts> DemoAccount::Private::start() {
    if (!m_core.options.demo)
        co_return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, u"not_demo"_s}});
    if (m_simulator)
        co_return factsOf(*m_simulator);
    auto lease = Lease::acquire(m_core.options.location, serverLease);
    if (lease.failedWith(ErrorCode::Busy)) {
        auto facts = co_await ofOtherProgram();
        co_return facts;
    }
    if (!lease)
        co_return lease.error();
    m_lease = std::make_unique<Lease>(std::move(*lease));
    const std::function<Result<int>(Session &)> size = [wanted = m_core.options.demoAgents](Session &session) {
        return agentsOf(session, wanted);
    };
    auto agents = co_await await(m_core.database->write<int>(size));
    if (!agents)
        co_return agents.error();
    auto simulator = simulator::Simulator::start(optionsFor(m_core, *agents));
    if (!simulator) {
        m_lease.reset();
        co_return simulator.error();
    }
    m_simulator = std::move(*simulator);
    const std::function<Result<void>(Session &)> note = [url = m_simulator->url()](Session &session) {
        return noteAddress(session, url);
    };
    auto noted = co_await await(m_core.database->write<void>(note));
    if (!noted)
        co_return noted.error();
    m_core.notify(u"profiles"_s);
    co_return factsOf(*m_simulator);
}

Task<DemoAccount::Facts> DemoAccount::Private::ofOtherProgram() {
    const std::function<Result<std::optional<QString>>(Session &)> read = [](Session &session) {
        return SettingRepository(session).value(urlKey);
    };
    auto url = co_await await(m_core.database->read<std::optional<QString>>(read));
    if (!url)
        co_return url.error();
    if (!*url)
        co_return fail(ErrorCode::Busy, {}, {{u"profile"_s, u"demo"_s}, {u"holder"_s, QString()}});
    const simulator::SimulatorOptions defaults;
    Facts facts;
    facts.url = QUrl(**url);
    facts.clientIdentifier = defaults.clientId;
    facts.redirectUrls = defaults.redirectUrls;
    co_return facts;
}

Task<Profile> DemoAccount::Private::prepare() {
    auto facts = co_await start();
    if (!facts)
        co_return facts.error();
    const std::function<Result<std::optional<Profile>>(Session &)> read = [](Session &session) {
        return demoProfile(session);
    };
    auto known = co_await await(m_core.database->read<std::optional<Profile>>(read));
    if (!known)
        co_return known.error();
    if (*known)
        co_return **known;
    Profiles::Draft draft;
    draft.profile.displayName = u"Demo account"_s;
    draft.profile.demo = true;
    draft.profile.rateSharePercent = demoSharePercent;
    draft.profile.listPricePlan = u"zendesk.suite_enterprise"_s;
    draft.profile.clientForm.clientName = u"Seatkeeper"_s;
    draft.profile.clientForm.identifier = facts->clientIdentifier;
    draft.profile.clientForm.redirectUrls = facts->redirectUrls;
    draft.alias.url = facts->url;
    draft.alias.clientIdentifier = facts->clientIdentifier;
    draft.alias.redirectUrls = facts->redirectUrls;
    SK_CO_CHECK(co_await importRoster());
    auto saved = co_await await(m_core.services->profiles.saveDraft(draft));
    co_return saved;
}

//! The demo company has a roster too: a file beside the database, imported like any other.
Task<void> DemoAccount::Private::importRoster() {
    if (!m_simulator)
        co_return ok();
    Roster::Source source;
    source.path = rosterFile(m_core);
    QSaveFile file(source.path);
    const QByteArray roster = demoRoster(*m_simulator, m_simulator->account().teamMembers);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(roster) != roster.size() || !file.commit())
        co_return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, source.path}});
    const auto imported = co_await await(m_core.services->roster.import(source).result);
    if (!imported)
        co_return imported.error();
    co_return ok();
}

DemoAccount::DemoAccount(Core &core) : m_core(core), m_private(std::make_shared<Private>(core)) {}

DemoAccount::~DemoAccount() = default;

QFuture<Result<DemoAccount::Facts>> DemoAccount::start() {
    return launchInSync<Facts>(m_core, [own = m_private]() -> Task<Facts> { return own->start(); });
}

QFuture<Result<Profile>> DemoAccount::prepareProfile() {
    return launchInSync<Profile>(m_core, [own = m_private]() -> Task<Profile> { return own->prepare(); });
}

QFuture<Result<void>> DemoAccount::allow(QUrl authorizeUrl) {
    return launchInSync<void>(m_core, [authorizeUrl, cancel = m_core.shutdown.token()]() -> Task<void> {
        return pressAllow(authorizeUrl, cancel);
    });
}

} // namespace seatkeeper
