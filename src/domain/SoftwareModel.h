#pragma once

#include "base/Ids.h"
#include "domain/Money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace seatkeeper {

//! Publisher + product + edition at which entitlements and subscriptions meet.
struct SoftwareModel {
    ModelId id;
    QString displayName;
    QString publisher;
    QString product;
    QString edition;
    QString version;
    QString productType = QStringLiteral("licensable"); //!< "licensable", "not_licensable"
    bool underManagement = true;
    QString source;                        //!< "integration" or "administrator"
    std::optional<Money> listPricePerYear; //!< estimate, only when the administrator chose it
    qint64 subscriptions = 0;              //!< counted by the query that reads it
    bool operator==(const SoftwareModel &) const = default;
};

//! The vendor's name for what people hold and the model it stands for.
struct SubscriptionIdentifier {
    QString identifier;
    bool inCatalogue = false;     //!< the shipped catalogue knows it
    std::optional<ModelId> model; //!< absent: unrecognized
    QString modelName;
    bool mappedByHand = false;
    qint64 subscriptions = 0;
    bool operator==(const SubscriptionIdentifier &) const = default;
};

//! What the shipped catalogue (resources/catalogue/zendesk.json) says of an identifier.
struct CatalogueEntry {
    QString identifier;
    QString publisher;
    QString product;
    QString edition;
    QString displayName;
    QString productType = QStringLiteral("licensable");
};

} // namespace seatkeeper
