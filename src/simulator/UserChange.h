#pragma once

#include "simulator/Call.h"

namespace seatkeeper::simulator {

//! One update of one person as Zendesk does it: keys that are not allowed are dropped, the role change is checked
//! against owner, own role, seats, open tickets, and its side effects are carried out.
class UserChange {
public:
    UserChange(const Call &call, Person target) : m_call(call), m_before(target), m_after(std::move(target)) {}

    //! Applies the members of @p user; gives the refusal when one is refused, and then nothing is stored.
    std::optional<HttpResponse> apply(const QJsonObject &user);
    const Person &person() const { return m_after; }
    //! The value of X-Zendesk-API-Warn; empty when no key was dropped.
    std::string warning() const;

private:
    struct WantedRole {
        std::optional<Role> role;
        bool hasCustomRole = false;
        std::optional<std::int64_t> customRoleId;
    };

    QJsonObject permitted(const QJsonObject &user);
    std::optional<HttpResponse> checkPerson() const;
    std::optional<HttpResponse> applyRole(const QJsonObject &user);
    std::optional<HttpResponse> readWanted(const QJsonObject &user, WantedRole &wanted) const;
    void changeRole(const WantedRole &wanted);
    void becomeEndUser();
    void becomeAdmin(const CustomRole *role);
    void becomePlainAgent();
    void becomeAgentWith(const CustomRole &role);
    void becomeBareAgent();
    void releaseTickets();
    std::optional<HttpResponse> checkRoleChange() const;
    std::optional<HttpResponse> applySuspension(const QJsonObject &user);
    std::optional<HttpResponse> applyDefaultGroup(const QJsonObject &user);
    std::optional<HttpResponse> applyTexts(const QJsonObject &user);
    void writeAudit() const;
    std::string roleLabel(const Person &person) const;
    bool roleChanged() const;

    const Call &m_call;
    Person m_before;
    Person m_after;
    QStringList m_dropped;
};

//! A row of the audit log about @p person, acted by the caller.
AuditRow auditRowFor(const Call &call, const Person &person, std::string action, std::string label,
                     std::string description);

} // namespace seatkeeper::simulator
