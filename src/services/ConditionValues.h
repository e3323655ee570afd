#pragma once

#include "base/Await.h"
#include "domain/WhereExpression.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! A value that seats have now. @c name is what a person calls it where the value is an id, else empty.
struct ConditionValue {
    QString value;
    QString name;
    bool operator==(const ConditionValue &) const = default;
};

//! What a condition may ask for, by field: role, custom role, group, tag, seat kind, identifier and software model.
using ConditionValues = QMap<WhereField, std::vector<ConditionValue>>;

//! Private to services/: collects them from the current subscriptions; of a field with very many the most frequent
//! ones.
Task<ConditionValues> collectConditionValues(Core &core, std::optional<ProfileId> profile, CancelToken cancel);

} // namespace seatkeeper
