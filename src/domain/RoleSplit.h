#pragma once

#include "domain/Subscription.h"

#include <QSet>

namespace seatkeeper {

//! Custom agent roles of one account that the administrator took out of zendesk.agent, so that they can be priced and
//! licensed apart (decisions 2). Only full agents can be taken out: who holds a light role is told apart already.
class RoleSplit {
public:
    RoleSplit() = default;
    explicit RoleSplit(QSet<ExternalId> roles) : m_roles(std::move(roles)) {}

    //! "zendesk.role.<id>"
    static QString identifierOf(const ExternalId &role);
    //! The role in an identifier of that form; empty for any other identifier.
    static ExternalId roleOf(const QString &identifier);

    const QSet<ExternalId> &roles() const { return m_roles; }
    //! Gives the subscription the identifier that its role has now.
    void applyTo(Subscription &subscription) const;

private:
    QSet<ExternalId> m_roles;
};

} // namespace seatkeeper
