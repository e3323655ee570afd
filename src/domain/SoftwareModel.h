#pragma once

#include "base/Ids.h"
#include "domain/ListPrice.h"

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
    QString source;                     //!< "integration" or "administrator"
    QString listPricePlan;              //!< plan that prices it in every profile; empty: the profile's plan does
    std::optional<ListPrice> listPrice; //!< an estimate; filled by the query that reads it, absent: no price
    qint64 subscriptions = 0;           //!< counted by the query that reads it
    bool operator==(const SoftwareModel &) const = default;
};

//! The vendor's name for what people hold and the model it stands for.
struct SubscriptionIdentifier {
    QString identifier;
    bool inCatalogue = false;     //!< the shipped catalogue knows it
    std::optional<ModelId> model; //!< absent: unrecognized
    QString modelName;
    bool mappedByHand = false;
    QString splitRole; //!< name of the custom role that it was made for; empty for any other identifier
    qint64 subscriptions = 0;
    bool operator==(const SubscriptionIdentifier &) const = default;
};

//! A custom agent role of an account and whether it is an identifier of its own (decisions 2).
struct CustomRole {
    ExternalId id;
    QString name;
    QString identifier; //!< what its people are counted under now
    QString modelName;
    bool split = false;
    qint64 people = 0; //!< current ones, excluded ones too
    bool operator==(const CustomRole &) const = default;
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
