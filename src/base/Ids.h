#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace seatkeeper {

//! A database key that cannot be mixed up with another table's. 0 means "not stored yet".
template <typename Tag>
struct Id {
    qint64 value = 0;
    bool isValid() const { return value != 0; }
    QString toString() const { return QString::number(value); }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ProfileId = Id<struct ProfileTag>;
using AliasId = Id<struct AliasTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using ModelId = Id<struct ModelTag>;
using RuleId = Id<struct RuleTag>;
using ExclusionId = Id<struct ExclusionTag>;
using CandidateId = Id<struct CandidateTag>;
using RunId = Id<struct RunTag>;
using RunStepId = Id<struct RunStepTag>;
using JobId = Id<struct JobTag>;
using JobResultId = Id<struct JobResultTag>;
using DownloadId = Id<struct DownloadTag>;
using EntitlementId = Id<struct EntitlementTag>;

//! The vendor's own id of a person, role or group: a decimal string, 64 bit at Zendesk.
using ExternalId = QString;

} // namespace seatkeeper
