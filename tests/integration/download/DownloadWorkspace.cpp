#include "DownloadWorkspace.h"

#include "net/HttpTransport.h"
#include "secrets/SessionSecretStore.h"
#include "services/CoreServices.h"
#include "storage/JobRepository.h"
#include "zendesk/ZendeskAccount.h"
#include "zendesk/ZendeskEndpoints.h"
#include "zendesk/ZendeskRequests.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

//! Opens the simulated account with a token of its admin. Lives in the sync thread after the first use.
class DownloadWorkspace::Connector final : public AccountConnector {
public:
    Connector(simulator::Simulator &account, std::shared_ptr<const Clock> clock, double share)
        : m_account(account), m_clock(std::move(clock)), m_share(share) {}

    std::shared_ptr<VendorAccount> instead;

    Task<std::shared_ptr<VendorAccount>> open(ProfileId, CredentialPurpose) override {
        if (instead)
            co_return std::shared_ptr<VendorAccount>(instead);
        if (!m_tokens)
            prepare();
        auto account = std::make_shared<zendesk::ZendeskAccount>(m_connection);
        co_return std::shared_ptr<VendorAccount>(account);
    }

private:
    void prepare() {
        PacingSettings pacing;
        pacing.share = m_share;
        m_transport = std::make_unique<HttpTransport>(*m_clock, TlsTrust());
        m_gate = std::make_unique<RateGate>(*m_clock, pacing);
        m_connection.transport = std::make_shared<PacedTransport>(
            *m_transport, *m_gate, RetryPolicy(RetrySettings(), systemJitter()), *m_clock);
        const auto issued = m_account.issueTokens(u"read"_s, m_account.account().adminId);
        TokenSet tokens;
        tokens.access = issued.access;
        tokens.issuedAt = m_clock->now();
        const QString key = u"seatkeeper/test/tokens"_s;
        m_store.write(key, tokens.toJson());
        TokenEndpoint endpoint;
        endpoint.url = zendesk::tokenUrl(m_account.url());
        endpoint.clientId = m_account.clientId();
        m_tokens = std::make_shared<AccessTokenProvider>(TokenClient(*m_transport, *m_clock, endpoint),
                                                         TokenVault(m_store, key), *m_clock, u"Acme"_s);
        m_connection.address = m_account.url();
        m_connection.profileName = u"Acme"_s;
        m_connection.tokens = m_tokens;
        m_connection.clock = m_clock;
    }

    simulator::Simulator &m_account;
    std::shared_ptr<const Clock> m_clock;
    double m_share;
    SessionSecretStore m_store;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<RateGate> m_gate;
    std::shared_ptr<AccessTokenProvider> m_tokens;
    zendesk::ZendeskConnection m_connection;
};

DownloadWorkspace::DownloadWorkspace(simulator::SimulatorOptions options, DatabaseOptions database,
                                     std::shared_ptr<const Clock> clock, double share)
    : m_clock(std::move(clock)), m_share(share) {
    options.clock = m_clock;
    options.ratePerMinute = options.ratePerMinute == 2500 ? 60000 : options.ratePerMinute;
    auto started = simulator::Simulator::start(std::move(options));
    EXPECT_TRUE(isOk(started));
    m_simulator = std::move(*started);
    open(std::move(database));
}

DownloadWorkspace::~DownloadWorkspace() {
    // What belongs to the sync thread goes there.
    m_core->shutdown.cancel();
    const auto gone = invoke<void>(m_core->sync, [this]() -> Result<void> {
        m_core->accounts.reset();
        return ok();
    });
    EXPECT_TRUE(isOk(waitFor(gone)));
}

void DownloadWorkspace::open(DatabaseOptions database) {
    WorkspaceOptions options;
    options.location = path();
    options.clock = m_clock;
    m_core = std::make_unique<Core>(options);
    database.path = path();
    database.clock = m_clock;
    auto opened = waitFor(Database::open(std::move(database)));
    ASSERT_TRUE(isOk(opened));
    m_core->database = *opened;
    m_core->secrets = std::make_shared<SessionSecretStore>();
    m_core->requests = std::make_unique<zendesk::ZendeskRequests>();
    m_core->accounts = std::make_unique<Connector>(*m_simulator, m_clock, m_share);
    makeProfile();
}

void DownloadWorkspace::makeProfile() {
    const QString now = toIsoUtc(m_clock->now());
    ASSERT_TRUE(isOk(run(u"INSERT INTO connection_alias (id, name, url) VALUES (1, 'acme', '%1')"_s.arg(
        m_simulator->url().toString()))));
    ASSERT_TRUE(isOk(run(u"INSERT INTO profile (id, display_name, status, vendor, alias_id, created_at, changed_at) "
                         u"VALUES (7, 'Acme', 'published', 'zendesk', 1, '%1', '%1')"_s.arg(now))));
    m_profile = ProfileId{7};
}

void DownloadWorkspace::use(std::shared_ptr<VendorAccount> account) {
    static_cast<Connector &>(*m_core->accounts).instead = std::move(account);
}

void DownloadWorkspace::setPublished(bool published) {
    ASSERT_TRUE(isOk(run(u"UPDATE profile SET status = '%1'"_s.arg(published ? u"published"_s : u"draft"_s))));
}

Result<Downloads::Outcome> DownloadWorkspace::refresh(Downloads::Options options) {
    return waitFor(downloads().refresh(m_profile, options).result, 120000);
}

JobResult DownloadWorkspace::lastResult() {
    auto results = waitFor(m_core->database->read<std::vector<JobResult>>(
        [](Session &session) { return JobRepository(session).results(std::nullopt); }));
    EXPECT_TRUE(isOk(results));
    return results && !results->empty() ? results->front() : JobResult();
}

std::vector<Subscription> DownloadWorkspace::all(ListQuery query) {
    query.profile = m_profile;
    auto found = waitFor(subscriptions().list(query));
    EXPECT_TRUE(isOk(found));
    return found ? found->items : std::vector<Subscription>();
}

qint64 DownloadWorkspace::number(const QString &sql) {
    auto found = waitFor(m_core->database->read<qint64>([sql](Session &session) { return session.number(sql); }));
    EXPECT_TRUE(isOk(found));
    return found.value_or(-1);
}

Result<void> DownloadWorkspace::run(const QString &sql) {
    return waitFor(m_core->database->write<void>([sql](Session &session) -> Result<void> {
        SK_CHECK(session.run(sql));
        return ok();
    }));
}

} // namespace seatkeeper::test
