#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "simulator/Fault.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace seatkeeper::simulator {

//! Zendesk Suite plans, from the smallest to the largest. The order matters: gates compare.
enum class Plan { Team, Growth, Professional, Enterprise, EnterprisePlus };

//! Reads "team", "growth", "professional", "enterprise", "enterprise_plus".
std::optional<Plan> planFromName(const QString &name);
QString planName(Plan plan);

//! How the OAuth client is registered. A public one must use PKCE and may leave the secret away.
enum class ClientKind { Public, Confidential };

//! How the last full page of a cursor list ends. Both were recorded at the real service.
enum class LastPage {
    Full,      //!< has_more is false on the last filled page, while links.next is still set
    ExtraEmpty //!< one more, empty page whose cursors and links are null
};

//! Which secondary role a bare `{"role":"agent"}` gives to an end user or an admin.
enum class BareAgentRole { Contributor, PlainAgent };

//! One refusal: its status, and the text inside the body.
struct Refusal {
    int status = 403;
    QString text;
};

//! Everything Zendesk's documents leave open is a switch, so that a client can be tried against both answers.
struct Unknowns {
    bool groupsVanishOnEndUser = true;     //!< agent → end user loses the group memberships
    bool groupsVanishOnLightAgent = false; //!< agent → light agent or contributor loses them
    BareAgentRole bareAgentRole = BareAgentRole::Contributor;
    bool nullCustomRoleGivesPlainAgent = true; //!< `custom_role_id: null` brings a light agent back to plain agent
    bool downgradeRemovesProductRoles = false; //!< Chat, Explore, Guide, Talk roles vanish with the Support role
    bool granularScopesCoverAll = false;       //!< `users:read` is enough for roles, groups, sessions, settings, jobs
    bool revokingKillsRefreshToken = true;     //!< DELETE of an access token also ends its refresh token
    bool bearerUpdatesLastLogin = false;       //!< a call with an access token refreshes last_login_at
    bool loopbackPortIgnored = false;          //!< any port is good for a registered 127.0.0.1 redirect
    bool generalLimitHasRetryAfter = true;     //!< the 429 of the account-wide limit names a waiting time
    bool generalLimitBodyIsText = false;       //!< and is plain text instead of JSON
    int invalidClientStatus = 401;             //!< 400 or 401
    Refusal ownRole{403, QStringLiteral("You cannot change your own role.")};
    Refusal owner{403, QStringLiteral("The account owner cannot be downgraded, suspended or deleted.")};
    Refusal seatLimit{422, QStringLiteral("Subscription limit reached: the account has no free agent seat.")};
    QString seatLimitError = QStringLiteral("MaxAgentExceeded");
    Plan customRolesFrom = Plan::Growth;  //!< smallest plan on which GET /custom_roles is allowed
    Plan auditLogFrom = Plan::Enterprise; //!< the same for /audit_logs
    Plan sessionsFrom = Plan::Team;       //!< the same for /sessions
    QStringList droppedKeys;              //!< user keys which are silently ignored although documented
};

//! How the account is made and how it behaves. The defaults are the demo account.
struct SimulatorOptions {
    int port = 0;      //!< 0: any free one
    int agents = 480;  //!< team members (admins, agents, light agents, contributors), 10 to 1,000,000
    int endUsers = 25; //!< customers in addition
    quint64 seed = 1;  //!< people are a function of seed and index
    Plan plan = Plan::Enterprise;
    int purchasedSeats = 0;                      //!< 0: as many as are in use at the start and 12 more
    int lightAgentAllowance = -1;                //!< -1: as the plan says, but never less than twice those at the start
    std::chrono::milliseconds roundTrip{0};      //!< added before each answer, on the clock
    int ratePerMinute = 2500;                    //!< account-wide limit; 0: as the plan says
    int searchesPerMinute = 2500;                //!< limit of /search alone
    bool updateLimits = true;                    //!< 1 update per second and account, 5 per minute and person
    std::chrono::milliseconds jobDuration{1000}; //!< from queued to completed, on the clock
    LastPage lastPage = LastPage::Full;
    bool legacyTickets = false; //!< until April 2026: 422 when somebody with open tickets is downgraded to light agent

    // OAuth
    QString clientId = QStringLiteral("seatkeeper_demo");
    SecretBytes clientSecret; //!< empty: a made-up one, see Simulator::clientSecret()
    ClientKind clientKind = ClientKind::Public;
    QStringList redirectUrls{QStringLiteral("http://127.0.0.1:28391/oauth/callback"),
                             QStringLiteral("http://127.0.0.1:28392/oauth/callback"),
                             QStringLiteral("http://127.0.0.1:28393/oauth/callback")};
    QStringList allowedScopes;                                                              //!< empty: every scope
    std::optional<std::chrono::seconds> accessTokenLifetime = std::chrono::seconds(1800);   //!< none: never expires
    std::optional<std::chrono::seconds> refreshTokenLifetime = std::chrono::hours(24 * 30); //!< none: left out
    bool approveAll = false; //!< the authorize address redirects at once, as if Ingrid had pressed Allow

    // transport
    bool tls = false; //!< with certificatePath and privateKeyPath (PEM)
    QString certificatePath;
    QString privateKeyPath;
    QStringList knownHosts; //!< when set, any other Host header is answered "No help desk at …"
    bool controlPort = false;
    bool rememberSecrets = false; //!< for tests: keeps in memory every secret that it gave out or was sent
    Unknowns unknowns;
    std::vector<FaultRule> faults;
    QString stateFile; //!< keeps the changes (and hashes of tokens) over restarts; empty: in memory alone
    std::shared_ptr<const Clock> clock; //!< none: the computer's; must be safe to read from several threads
};

} // namespace seatkeeper::simulator
