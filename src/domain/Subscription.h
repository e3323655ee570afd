#pragma once

#include "base/Ids.h"
#include "domain/Evidence.h"
#include "domain/Money.h"
#include "domain/Roster.h"
#include "domain/SeatKind.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace seatkeeper {

//! A role of the account as the vendor lists it.
struct VendorRole {
    ExternalId id;
    QString name;
    std::optional<int> roleType;
    bool lightAgent = false; //!< role type 1 or configuration.light_agent
    std::optional<qint64> teamMembers;
    //! What the role's configuration says; absent: the vendor did not tell.
    std::optional<bool> editsTickets = std::nullopt;
    std::optional<bool> commentsPublicly = std::nullopt;
    QStringList furtherRights = {}; //!< what no light agent may, in the vendor's words, for example "chat_access"
    bool operator==(const VendorRole &) const = default;
};

//! A product role that a person holds beside Support, for example chat: agent.
struct ProductRole {
    QString product; //!< "chat", "explore", "guide", "talk"
    QString role;
    bool active = false;
    bool operator==(const ProductRole &) const = default;
};

//! One person as the vendor reports it; every field optional until proved (api-facts 2.2).
struct VendorPerson {
    ExternalId id;
    std::optional<QString> name;
    std::optional<QString> email;
    QString role; //!< "agent", "admin", "end-user"
    std::optional<int> roleType;
    std::optional<ExternalId> customRoleId;
    bool active = true; //!< false = soft-deleted
    bool suspended = false;
    bool shared = false; //!< shared or shared_agent: may not be changed
    std::optional<ExternalId> defaultGroupId;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    std::optional<QDateTime> lastLoginAt;
    std::optional<QString> alias;
    std::optional<QString> signature;
    std::optional<QString> ticketRestriction;
    std::optional<bool> onlyPrivateComments;
    std::optional<bool> moderator;
    std::optional<bool> restrictedAgent;
    std::optional<QString> locale;
    std::optional<QString> timeZone;
    QStringList tags;
    bool operator==(const VendorPerson &) const = default;
};

//! One person's licence at the vendor. Key: (profile, external id, identifier); the e-mail may change (decisions 1).
struct Subscription {
    SubscriptionId id;
    ProfileId profile;
    ExternalId externalId;
    QString userPrincipalName; //!< e-mail; empty when the vendor has none
    QString displayName;
    QString identifier;
    SeatKind seatKind = SeatKind::Unrecognized;
    QString role;
    std::optional<ExternalId> customRoleId;
    QString customRoleName;
    std::optional<int> roleType;
    std::optional<bool> paid; //!< absent: not known yet (product roles unread)
    bool suspended = false;
    bool shared = false;
    std::optional<QDateTime> assigned; //!< the vendor's created_at
    std::optional<QDateTime> updated;
    std::optional<QDateTime> lastLogin;
    std::optional<QDateTime> lastActivity;
    SignalKind lastActivitySource = SignalKind::SignIn;
    QStringList tags;
    std::optional<ExternalId> defaultGroupId;
    std::vector<ProductRole> productRoles;
    std::optional<ModelId> model;
    QString modelName;
    std::optional<ExclusionId> excludedBy;
    QString excludedByName;             //!< pattern of the rule that keeps it out; empty when none
    std::optional<Money> costPerYear;   //!< absent: no price (decisions 19)
    bool costIsEstimate = false;        //!< from a list price, not from what was bought
    std::optional<RosterPerson> roster; //!< absent: no roster, or not in it
    bool operator==(const Subscription &) const = default;
};

//! The subscription that a person read from the vendor amounts to.
//! @param roles the account's roles, to recognise the light-agent role and to name a custom role.
Subscription toSubscription(const VendorPerson &person, const std::vector<VendorRole> &roles, ProfileId profile);

//! Whether a product role makes a light agent or contributor cost a seat (table in api-facts 3.2). Absent for a role
//! that no document names: nobody may guess there. Products outside the table never count.
std::optional<bool> isCountedProductRole(SeatKind kind, const ProductRole &held);

//! Whether the seat is paid (decisions 3, table in api-facts 3.2). Absent for a light agent or contributor whose
//! product roles were not read, or are such that nobody knows what they cost.
std::optional<bool> isPaidSeat(SeatKind kind, bool active, const std::optional<std::vector<ProductRole>> &productRoles);

//! The product role that makes a light agent or contributor paid, in the vendor's words ("chat: agent"); empty if none.
QString paidBecauseOf(SeatKind kind, const std::vector<ProductRole> &productRoles);

} // namespace seatkeeper
