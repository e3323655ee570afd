#pragma once

#include "domain/SoftwareModel.h"
#include "storage/Session.h"

#include <vector>

namespace seatkeeper {

//! Tables software_model and subscription_identifier. Made for one transaction; lives in the database thread.
class ModelRepository {
public:
    explicit ModelRepository(Session &session) : m_session(session) {}

    //! By name. @c subscriptions counts current rows that no exclusion keeps out; with @p profile its own rows, and
    //! only models that it uses. @c listPrice is that of the model's plan, else, with @p profile, of the profile's.
    Result<std::vector<SoftwareModel>> list(std::optional<ProfileId> profile);
    Result<std::optional<SoftwareModel>> get(ModelId id);
    //! By name (case does not count) or by id.
    Result<std::optional<SoftwareModel>> find(const QString &idOrName);
    //! Inserts a model without id, replaces one with. AlreadyExists (what="model") for a taken name.
    Result<SoftwareModel> save(SoftwareModel model);

    //! Counted like list(); with @p profile only identifiers that it uses.
    Result<std::vector<SubscriptionIdentifier>> identifiers(std::optional<ProfileId> profile, bool unrecognizedOnly);
    Result<std::optional<SubscriptionIdentifier>> identifier(const QString &identifier);
    //! Adds or replaces.
    Result<void> saveIdentifier(const SubscriptionIdentifier &identifier, const QString &vendor);
    Result<void> removeIdentifier(const QString &identifier);

private:
    Result<std::vector<SoftwareModel>> select(const QString &rest, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
