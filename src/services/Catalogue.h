#pragma once

#include "domain/SoftwareModel.h"
#include "storage/Session.h"

#include <vector>

namespace seatkeeper {

//! The shipped lists of subscription identifiers and list prices: data, resources/catalogue. Private to services/.
class Catalogue {
public:
    //! The catalogue of a vendor; empty for a vendor without one.
    static const Catalogue &of(const QString &vendor);
    const CatalogueEntry *find(const QString &identifier) const;
    const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    const std::vector<ListPrice> &prices() const { return m_prices; }
    const ListPrice *findPrice(const QString &plan) const;

    //! Makes sure that each identifier is known and, when the catalogue has it, that it has its model; what the
    //! administrator mapped stays. @return the identifiers as they are now, in the same order
    Result<std::vector<SubscriptionIdentifier>> resolve(Session &session, const QStringList &identifiers) const;

private:
    explicit Catalogue(const QString &vendor);
    void readIdentifiers();
    void readPrices();
    Result<SubscriptionIdentifier> resolveOne(Session &session, const QString &identifier) const;

    QString m_vendor;
    std::vector<CatalogueEntry> m_entries;
    std::vector<ListPrice> m_prices;
};

} // namespace seatkeeper
