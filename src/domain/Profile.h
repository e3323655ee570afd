#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <optional>
#include <vector>

namespace seatkeeper {

enum class ProfileStatus { Draft, Published };
enum class ClientKind { Public, Confidential };
//! Where a profile's people come from: the account itself, or an imported list of its team members. Of an export
//! nothing can be asked or changed at the vendor; giving it an OAuth client makes it a profile of its account.
enum class ProfileSource { Account, Export };
//! Which of the two credentials of a profile (decisions 7).
enum class CredentialPurpose { Inventory, Reclaim };

QString profileStatusName(ProfileStatus status); //!< "draft", "published"
QString clientKindName(ClientKind kind);         //!< "public", "confidential"
QString profileSourceName(ProfileSource source); //!< "account", "export"
QString purposeName(CredentialPurpose purpose);  //!< "inventory", "reclaim"

//! The scope that a purpose asks for: "read" or "read write".
QString scopeFor(CredentialPurpose purpose);

//! The redirect URLs that the customer registers, in the order in which they are tried (decisions 8).
QStringList defaultRedirectUrls();

enum class CheckStatus { Waiting, Running, Ok, Warning, Failed, Skipped };
QString checkStatusName(CheckStatus status); //!< "waiting","running","ok","warning","failed","skipped"
std::optional<CheckStatus> checkStatusFromName(const QString &name);

//! One line of *Validate connection*. Ids: address, token, identity, scopes, list_users, list_roles,
//! product_entitlements, sessions, audit_log, reclaim. Sentences are made from id, status and args by the programs.
struct ValidationCheck {
    QString id;
    CheckStatus status = CheckStatus::Waiting;
    QMap<QString, QString> args; //!< facts found, for example name, role, scopes, count, http status
    QString technical;           //!< redacted detail
    bool operator==(const ValidationCheck &) const = default;
};

struct ValidationReport {
    QDateTime at;
    std::vector<ValidationCheck> checks;
    //! True when no blocking check (address, token, identity, list_users) failed.
    bool allowsPublishing() const;
    bool operator==(const ValidationReport &) const = default;
};

//! Who a credential belongs to and what it may do.
struct CredentialInfo {
    CredentialPurpose purpose = CredentialPurpose::Inventory;
    ExternalId userId;
    QString userName;
    QString userRole; //!< "admin", "agent"
    QStringList scopes;
    std::optional<QDateTime> authorizedAt;
    std::optional<QDateTime> refreshExpiresAt;
    bool keptForThisRunOnly = false;
    QString replacedUserName; //!< answer of a sign-in only: somebody else held the credential before; not stored
    bool operator==(const CredentialInfo &) const = default;
};

//! The connection and credential record of a profile. An alias with a parent is a child alias (decisions 6).
struct ConnectionAlias {
    AliasId id;
    QString name;
    std::optional<AliasId> parent;
    QString connectionName;
    QUrl url;                 //!< https://<subdomain>.zendesk.com, or the demo account's http://127.0.0.1:<port>
    QString clientIdentifier; //!< Zendesk's *Unique identifier*, not a number
    ClientKind clientKind = ClientKind::Public;
    QStringList redirectUrls;
    bool hasClientSecret = false; //!< the secret itself is in the secret store
    ExternalId clientOwnerId;     //!< owner of the OAuth client as the account named it; empty: could not be read
    std::vector<CredentialInfo> credentials;
    bool operator==(const ConnectionAlias &) const = default;
};

//! What the person types into Zendesk's form for the OAuth client; kept so that the guide can be resumed.
struct OAuthClientForm {
    QString clientName;
    QString description;
    QString company;
    QString identifier;
    ClientKind kind = ClientKind::Public;
    QStringList redirectUrls;
    bool operator==(const OAuthClientForm &) const = default;
};

//! One connected account and its configuration.
struct Profile {
    ProfileId id;
    QString displayName;
    ProfileStatus status = ProfileStatus::Draft;
    ProfileSource source = ProfileSource::Account;
    QString vendor = QStringLiteral("zendesk");
    AliasId alias;
    OAuthClientForm clientForm;
    bool downloadEnabled = true; //!< always true at Zendesk
    bool reclaimEnabled = true;
    QTime refreshAt{6, 0};     //!< local time of the daily refresh
    int rateSharePercent = 50; //!< share of the account's rate limit, 5..100
    ExternalId accountOwnerId; //!< named by the administrator; empty: unknown
    bool ownerIsNone = false;
    ExternalId clientOwnerId;    //!< owner of the OAuth client, named by the administrator where it cannot be read
    QStringList protectedPeople; //!< external ids
    QString listPricePlan;       //!< plan whose list price estimates what a seat costs; empty: none, hence no price
    bool demo = false;
    int draftStep = 0; //!< wizard page on which the draft was left
    std::optional<ValidationReport> validation;
    std::optional<QDateTime> lastRefresh; //!< end of the last complete download
    std::optional<QDateTime> publishedAt;
    QDateTime createdAt;
    QDateTime changedAt; //!< last change that matters for the validation
    bool operator==(const Profile &) const = default;
};

//! True when @p profile was validated after its last change and at most 24 hours before @p now (decisions 4).
bool hasFreshValidation(const Profile &profile, const QDateTime &now);

//! Checks an account address as typed: "acme", "acme.zendesk.com", "https://acme.zendesk.com/agent".
//! Gives "https://acme.zendesk.com"; 127.0.0.1, ::1 and localhost get http when no scheme was typed. Other hosts than
//! *.zendesk.com are taken as they are. A typed http is kept, so that saving can refuse it with InsecureAddress.
//! Invalid text gives an empty URL.
QUrl accountUrl(const QString &typed);
//! True for everything that is neither https nor this computer: nothing secret may go there.
bool isInsecureAddress(const QUrl &url);
//! "acme" of https://acme.zendesk.com; the host (and port) for other addresses.
QString subdomainOf(const QUrl &url);

} // namespace seatkeeper
