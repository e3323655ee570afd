#include "gui/listpage/MemorySource.h"

#include "base/Await.h"

#include <QCollator>

#include <algorithm>

namespace seatkeeper::gui {

MemorySource::MemorySource(QVector<ColumnSpec> columns, QObject *parent)
    : RecordSource(parent), m_columns(std::move(columns)), m_moneyColumn(moneyColumn(m_columns)) {}

void MemorySource::setRecords(QVector<Record> records) {
    m_records = std::move(records);
    Q_EMIT changed();
}

void MemorySource::setFacet(const QString &id, const Predicate &predicate) { m_facets.insert(id, predicate); }

void MemorySource::setGroups(QVector<GroupTotal> groups) { m_groups = std::move(groups); }

bool MemorySource::matchesText(const Record &record, const QString &text) const {
    if (text.isEmpty())
        return true;
    return std::any_of(record.cells.begin(), record.cells.end(), [&](const Cell &cell) {
        return cell.text.contains(text, Qt::CaseInsensitive) || cell.second.contains(text, Qt::CaseInsensitive);
    });
}

bool MemorySource::inFacet(const Record &record, const QString &facet) const {
    const auto found = m_facets.find(facet);
    return found == m_facets.end() || !found.value() || found.value()(record);
}

QVector<const Record *> MemorySource::matching(const Query &query) const {
    QVector<const Record *> rows;
    for (const auto &record : m_records) {
        if (inFacet(record, query.facet) && matchesText(record, query.text))
            rows.append(&record);
    }
    return rows;
}

int MemorySource::groupRank(const QString &key) const {
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const GroupTotal &g) { return g.key == key; });
    return static_cast<int>(std::distance(m_groups.begin(), found));
}

void MemorySource::sortRows(QVector<const Record *> &rows, const Query &query) const {
    const int column = columnIndex(m_columns, query.sortColumn);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compareCells = [&](const Cell &a, const Cell &b) {
        if (a.sort.isValid() && b.sort.isValid()) {
            const auto order = QVariant::compare(a.sort, b.sort);
            return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
        }
        return collator.compare(a.text, b.text);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Record *a, const Record *b) {
        if (query.grouped) {
            const int left = groupRank(a->group);
            const int right = groupRank(b->group);
            if (left != right)
                return left < right;
        }
        if (column < 0)
            return false;
        const int order = compareCells(a->cells.value(column), b->cells.value(column));
        return query.order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void MemorySource::addMoney(const Record &record, Amounts &sum) const {
    if (m_moneyColumn < 0)
        return;
    const auto cell = record.cells.value(m_moneyColumn);
    if (cell.value && !cell.currency.isEmpty() && !cell.isUncounted)
        sum[cell.currency] += *cell.value;
}

QFuture<Result<Totals>> MemorySource::totals(const Query &query) {
    Totals totals;
    totals.all = m_records.size();
    totals.groups = m_groups;
    const auto rows = matching(query);
    totals.shown = rows.size();
    for (const auto *record : rows) {
        addMoney(*record, totals.sum);
        totals.sumIsEstimate |= m_moneyColumn >= 0 && record->cells.value(m_moneyColumn).isEstimate;
        const int rank = groupRank(record->group);
        if (rank < totals.groups.size()) {
            ++totals.groups[rank].count;
            addMoney(*record, totals.groups[rank].sum);
        }
    }
    QStringList facets = m_facets.keys();
    facets.append(QString());
    for (const QString &facet : std::as_const(facets)) {
        totals.facets[facet] = std::count_if(m_records.begin(), m_records.end(), [&](const Record &record) {
            return inFacet(record, facet) && matchesText(record, query.text);
        });
    }
    return ready(Result<Totals>(std::move(totals)));
}

QFuture<Result<RecordPage>> MemorySource::fetch(const Query &query) {
    auto rows = matching(query);
    sortRows(rows, query);
    RecordPage page;
    page.offset = query.offset;
    if (query.anchor) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Record *r) { return r->key == *query.anchor; });
        if (found != rows.end())
            page.offset = std::distance(rows.begin(), found) / qMax<qint64>(1, query.limit) * query.limit;
    }
    const qint64 end = qMin<qint64>(rows.size(), page.offset + query.limit);
    for (qint64 i = page.offset; i < end; ++i)
        page.records.append(*rows.at(i));
    return ready(Result<RecordPage>(std::move(page)));
}

QFuture<Result<QVector<KeyedAmount>>> MemorySource::keys(const Query &query) {
    QVector<KeyedAmount> keys;
    for (const auto *record : matching(query)) {
        if (!record->selectable)
            continue;
        const auto cell = m_moneyColumn < 0 ? Cell() : record->cells.value(m_moneyColumn);
        if (cell.isUncounted)
            keys.append({record->key, 0, {}});
        else
            keys.append({record->key, cell.value.value_or(0), cell.currency});
    }
    return ready(Result<QVector<KeyedAmount>>(std::move(keys)));
}

} // namespace seatkeeper::gui
