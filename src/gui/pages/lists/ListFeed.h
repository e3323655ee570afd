#pragma once

#include "base/Await.h"
#include "gui/listpage/MemorySource.h"

#include <functional>
#include <vector>

namespace seatkeeper::gui {

//! Fills a list that fits in memory from a use case and fills it again when the stored facts change.
//! A failed reload keeps the rows that are there and says so through failed().
class ListFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void reload() = 0;

Q_SIGNALS:
    void loaded();
    void failed(const seatkeeper::Error &error);
};

//! @tparam T the use case's value; @c load asks for all, @c toRecord turns one into a row.
template <typename T>
class TypedFeed final : public ListFeed {
public:
    using Load = std::function<QFuture<Result<std::vector<T>>>()>;
    using ToRecord = std::function<Record(const T &)>;

    TypedFeed(MemorySource *source, Load load, ToRecord toRecord, QObject *parent)
        : ListFeed(parent), m_source(source), m_load(std::move(load)), m_toRecord(std::move(toRecord)) {}

    void reload() override {
        whenDone(m_load(), this, [this](const Result<std::vector<T>> &values) {
            if (!values) {
                Q_EMIT failed(values.error());
                return;
            }
            QVector<Record> records;
            records.reserve(static_cast<qsizetype>(values->size()));
            for (const T &value : *values)
                records.append(m_toRecord(value));
            m_source->setRecords(std::move(records));
            Q_EMIT loaded();
        });
    }

private:
    MemorySource *m_source;
    Load m_load;
    ToRecord m_toRecord;
};

} // namespace seatkeeper::gui
