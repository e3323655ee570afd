#pragma once

#include "simulator/PersonKind.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace seatkeeper::simulator {

//! One request as the simulator saw it.
struct RequestRecord {
    qint64 number = 0; //!< from 1, in order of arrival
    QString method;
    QString path;
    QString query;     //!< raw, without the question mark
    int status = 0;    //!< 0 when the connection was closed without an answer
    qint64 userId = 0; //!< whose token it carried; 0 for none
    QStringList scopes;
    bool fault = false; //!< a fault rule hit it
    QDateTime time;     //!< on the simulator's clock
};

//! A person as the account holds it now.
struct PersonState {
    qint64 id = 0;
    int index = 0;
    PersonKind kind = PersonKind::Active;
    QString name;
    QString email; //!< empty for none
    QString role;  //!< end-user, agent, admin
    std::optional<int> roleType;
    std::optional<qint64> customRoleId;
    bool active = true;
    bool suspended = false;
    bool paid = false; //!< takes a paid seat
    QString alias;
    QString signature;
    std::optional<qint64> defaultGroupId;
    QList<qint64> groupIds;
    QMap<QString, QString> productRoles; //!< chat, explore, guide, talk → role name, active ones
    int openTickets = 0;
    std::optional<QDateTime> lastLogin;
    std::optional<QDateTime> lastSeen; //!< of the newest session
    std::optional<QDateTime> lastTicketWork;
    QDateTime createdAt;
    QDateTime updatedAt;

    bool operator==(const PersonState &) const = default;
};

//! What another person does behind the client's back. Only set fields are changed; no check, no limit.
struct PersonChange {
    std::optional<QString> role;
    std::optional<std::optional<qint64>> customRoleId;
    std::optional<std::optional<int>> roleType; //!< of itself follows the custom role
    std::optional<bool> suspended;
    std::optional<bool> active;
    std::optional<std::optional<QDateTime>> lastLogin;
    std::optional<std::optional<QDateTime>> lastSeen; //!< of a live session; none: no session
    std::optional<std::optional<QDateTime>> lastTicketWork;
    std::optional<QDateTime> auditLogin; //!< one more sign-in in the audit log
    std::optional<int> openTickets;
    std::optional<bool> sharedAgent;
    std::optional<QList<qint64>> groupIds; //!< the first becomes the default
    std::optional<QString> email;
    std::optional<QMap<QString, QString>> productRoles;
};

//! Counts over the whole account.
struct AccountState {
    int teamMembers = 0; //!< active admins and agents of any kind
    int paidSeats = 0;
    int purchasedSeats = 0;
    int lightAgents = 0;
    qint64 ownerId = 0;
    qint64 clientOwnerId = 0;
    qint64 adminId = 0;          //!< Ingrid, who signs in by default
    qint64 lightAgentRoleId = 0; //!< 0 when the plan has none
    qint64 contributorRoleId = 0;
    qint64 adminRoleId = 0;
};

} // namespace seatkeeper::simulator
