#pragma once

#include <QJsonObject>

namespace seatkeeper::gui {

class RecordHeader;
class RecordModel;

//! Saves and restores a list's columns by id: unknown ids are ignored, new columns keep their default place.
namespace ColumnLayout {

inline constexpr int version = 1;

QJsonObject save(const RecordHeader &header, const RecordModel &model);
//! @return false when there is nothing that can be used.
bool restore(const QJsonObject &layout, RecordHeader &header, RecordModel &model);
//! Puts every column at its default place, width and visibility.
void reset(RecordHeader &header, const RecordModel &model);

} // namespace ColumnLayout

} // namespace seatkeeper::gui
