#include "domain/ListPrice.h"

namespace seatkeeper {

bool isOutdated(const ListPrice &price, const QDate &today) { return price.asOf.addYears(1) < today; }

} // namespace seatkeeper
