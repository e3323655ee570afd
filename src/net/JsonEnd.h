#pragma once

#include <QByteArrayView>

namespace seatkeeper {

//! True when @p body begins as a JSON object or array that never ends. Looks at brackets and quotes only.
//! For bodies whose length nobody announced: Qt 6.4 now and then takes a chunked or compressed answer that was cut off
//! for a complete one.
bool endsInsideJson(QByteArrayView body);

} // namespace seatkeeper
