#pragma once

#include <QString>

namespace seatkeeper {

//! Whether the whole of @p text matches @p pattern, in which * stands for any text and ? for one character.
//! Case does not count. Takes time proportional to both lengths, never more.
bool matchesWildcard(const QString &pattern, const QString &text);

} // namespace seatkeeper
