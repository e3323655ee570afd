#pragma once

#include "base/Ids.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace seatkeeper::gui {

//! What identifies a row through sorting, filtering and refreshes: a database key or a text.
struct RecordKey {
    qint64 number = 0;
    QString text;

    RecordKey() = default;
    RecordKey(qint64 id) : number(id) {}
    RecordKey(const QString &id) : text(id) {}
    template <typename Tag>
    RecordKey(Id<Tag> id) : number(id.value) {}

    bool isValid() const { return number != 0 || !text.isEmpty(); }
    bool operator==(const RecordKey &) const = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, key.number, key.text); }
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::gui::RecordKey)
