#pragma once

#include "gui/listpage/RecordSource.h"

#include <QHash>
#include <QObject>

namespace seatkeeper::gui {

//! The selected rows as a set of keys: it survives sorting, filtering and refreshes.
class RecordSelection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool contains(const RecordKey &key) const { return m_keys.contains(key); }
    qint64 count() const { return m_keys.size(); }
    QVector<RecordKey> keys() const { return m_keys.keys(); }
    Amounts amounts() const;
    void set(const KeyedAmount &row, bool selected);
    //! Replaces everything.
    void assign(const QVector<KeyedAmount> &rows);
    void add(const QVector<KeyedAmount> &rows);
    void clear();
    //! Forgets the keys for which @p present is false.
    template <typename Predicate>
    void prune(Predicate present) {
        const auto before = m_keys.size();
        m_keys.removeIf([&](QHash<RecordKey, KeyedAmount>::iterator each) { return !present(each.key()); });
        if (m_keys.size() != before)
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QHash<RecordKey, KeyedAmount> m_keys;
};

} // namespace seatkeeper::gui
