#pragma once

#include <QString>

namespace seatkeeper::simulator {

//! The labelled kinds of people in a simulated account: each is one true story a seat finder has to tell apart.
enum class PersonKind {
    Owner,           //!< the account owner, an admin
    Admin,           //!< signs in daily
    AdminNoRoleType, //!< an admin whose role_type is null, as in old accounts
    BillingAdmin,    //!< role_type 5
    Active,          //!< a full agent at work
    Idle,            //!< a full agent, last seen 61 to 400 days ago by every signal
    NeverNew,        //!< never signed in, created within the last 20 days
    NeverOld,        //!< never signed in, created 60 to 700 days ago
    SuspendedPaid,   //!< suspended, still a full agent
    LightAgent,      //!< free
    LightAgentPaid,  //!< light agent with a Chat or Explore role that costs a seat
    Contributor,     //!< free
    ContributorPaid, //!< contributor with a Talk role
    ClonedLightRole, //!< a custom role that looks like a light agent but costs a seat
    Leaver,          //!< left the company; tagged, no work since
    ApiTokenUser,    //!< fresh last_login_at through an integration, no session, no tickets, no login row
    LongSession,     //!< stale last_login_at, but a session seen today and fresh ticket work
    Returning,       //!< away for months, back this week
    TicketsOnly,     //!< stale sign-in, no session, yet tickets move under the name
    AuditLogOnly,    //!< stale last_login_at, but the audit log has a sign-in of this week
    SharedMailbox,   //!< support@ and the like: several people at work behind one seat
    Duplicate,       //!< second account of the person before, same mail but for tag and case; idle
    NullEmail,       //!< without an e-mail
    SharedAgent,     //!< shared from another account, cannot be changed
    ChatOnly,        //!< role_type 2
    UnknownRoleType, //!< role_type 6, which nobody has documented
    StringRoleType,  //!< active agent whose role_type is sent as a string
    EndUser          //!< a customer
};

//! The name used by the control port, for example "idle".
QString kindName(PersonKind kind);

} // namespace seatkeeper::simulator
