#pragma once

#include "base/Result.h"
#include "domain/ReclamationRule.h"

#include <QMap>

namespace seatkeeper {

class Session;

//! Private to services/: checks a rule's values. Usage with args field, value, expected.
Result<void> checkRule(const ReclamationRule &rule);
//! Puts typed values into a rule; keys as Rules::draft names them. Models are looked up by id or name.
Result<ReclamationRule> withValues(Session &session, ReclamationRule rule, const QMap<QString, QString> &values);

} // namespace seatkeeper
