#pragma once

#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/RecordSource.h"

#include <functional>

namespace seatkeeper::gui {

//! A list that fits in memory: sorts, filters and counts by itself.
class MemorySource final : public RecordSource {
    Q_OBJECT
public:
    using Predicate = std::function<bool(const Record &)>;

    explicit MemorySource(QVector<ColumnSpec> columns, QObject *parent = nullptr);
    //! Replaces the rows; emits changed().
    void setRecords(QVector<Record> records);
    //! Which rows a chip counts and shows. Without one a chip shows all.
    void setFacet(const QString &id, const Predicate &predicate);
    //! The groups in their order; counts and sums are computed.
    void setGroups(QVector<GroupTotal> groups);
    const QVector<Record> &records() const { return m_records; }

    QFuture<Result<Totals>> totals(const Query &query) override;
    QFuture<Result<RecordPage>> fetch(const Query &query) override;
    QFuture<Result<QVector<KeyedAmount>>> keys(const Query &query) override;

private:
    bool matchesText(const Record &record, const QString &text) const;
    bool inFacet(const Record &record, const QString &facet) const;
    QVector<const Record *> matching(const Query &query) const;
    void sortRows(QVector<const Record *> &rows, const Query &query) const;
    int groupRank(const QString &key) const;
    void addMoney(const Record &record, Amounts &sum) const;

    QVector<ColumnSpec> m_columns;
    QVector<Record> m_records;
    QMap<QString, Predicate> m_facets;
    QVector<GroupTotal> m_groups;
    int m_moneyColumn = -1;
};

} // namespace seatkeeper::gui
