// The part of RecordModel that brings new rows in without a reset: whole lists by key, long ones page by page.
#include "base/Await.h"
#include "gui/listpage/RecordModel.h"

#include <algorithm>

namespace seatkeeper::gui {

namespace {
constexpr int pagesKept = 64;
}

QString RecordModel::identity(const Row &row) {
    if (row.isGroup())
        return QStringLiteral("g:") + row.group;
    return QStringLiteral("r:%1:").arg(row.record.key.number) + row.record.key.text;
}

QVector<RecordModel::Row> RecordModel::arrange(const Totals &totals, const QVector<Record> &records) const {
    QVector<Row> rows;
    rows.reserve(records.size() + totals.groups.size());
    if (!m_query.grouped || totals.groups.isEmpty()) {
        for (const auto &record : records)
            rows.append({{}, record});
        return rows;
    }
    QHash<QString, QVector<const Record *>> members;
    for (const auto &record : records)
        members[record.group].append(&record);
    for (const auto &group : totals.groups) {
        const auto found = members.constFind(group.key);
        if (found == members.cend())
            continue;
        rows.append({group.key, {}});
        if (m_collapsed.contains(group.key))
            continue;
        for (const auto *record : *found)
            rows.append({{}, *record});
    }
    return rows;
}

void RecordModel::receiveWhole(const Totals &totals, const QVector<Record> &records) {
    if (m_paged) {
        beginResetModel();
        m_paged = false;
        m_pages.clear();
        m_requested.clear();
        m_rows.clear();
        m_rowByKey.clear();
        endResetModel();
    }
    m_totals = totals;
    m_records = records;
    become(arrange(totals, records));
    if (!isFiltered()) {
        QSet<RecordKey> present;
        for (const auto &record : records)
            present.insert(record.key);
        m_selection.prune([&](const RecordKey &key) { return present.contains(key); });
    }
    finish(totals);
}

void RecordModel::become(const QVector<Row> &target) {
    QSet<QString> kept;
    kept.reserve(target.size());
    for (const auto &row : target)
        kept.insert(identity(row));
    removeVanished(kept);
    reorder(target);
    insertNew(target);
    m_rowByKey.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).isGroup())
            m_rowByKey.insert(m_rows.at(i).record.key, i);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordModel::removeVanished(const QSet<QString> &kept) {
    int last = static_cast<int>(m_rows.size()) - 1;
    while (last >= 0) {
        if (kept.contains(identity(m_rows.at(last)))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(identity(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void RecordModel::reorder(const QVector<Row> &target) {
    QHash<QString, int> oldRow;
    for (int i = 0; i < m_rows.size(); ++i)
        oldRow.insert(identity(m_rows.at(i)), i);
    QVector<Row> sorted;
    QVector<int> newRow(m_rows.size(), -1);
    bool moved = false;
    for (const auto &row : target) {
        const int old = oldRow.value(identity(row), -1);
        if (old < 0)
            continue;
        moved = moved || old != sorted.size();
        newRow[old] = static_cast<int>(sorted.size());
        sorted.append(row);
    }
    if (!moved) {
        m_rows = sorted;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto &each : before)
        after.append(index(newRow.at(each.row()), each.column()));
    m_rows = sorted;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordModel::insertNew(const QVector<Row> &target) {
    int row = 0;
    while (row < target.size()) {
        if (row < m_rows.size() && m_rows.at(row).sameIdentity(target.at(row))) {
            ++row;
            continue;
        }
        // The rows that are there stand in the target's order, so everything up to the next known one is new.
        int end = row;
        while (end < target.size() && (row >= m_rows.size() || !m_rows.at(row).sameIdentity(target.at(end))))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int i = row; i < end; ++i)
            m_rows.insert(i, target.at(i));
        endInsertRows();
        row = end;
    }
}

void RecordModel::receivePaged(const Totals &totals) {
    if (!m_paged) {
        beginResetModel();
        m_rows.clear();
        m_records.clear();
        m_rowByKey.clear();
        m_paged = true;
        m_pagedCount = totals.shown;
        endResetModel();
    } else if (totals.shown > m_pagedCount) {
        beginInsertRows({}, static_cast<int>(m_pagedCount), static_cast<int>(totals.shown) - 1);
        m_pagedCount = totals.shown;
        endInsertRows();
    } else if (totals.shown < m_pagedCount) {
        beginRemoveRows({}, static_cast<int>(totals.shown), static_cast<int>(m_pagedCount) - 1);
        m_pagedCount = totals.shown;
        endRemoveRows();
    }
    m_totals = totals;
    // Old pages stay visible until their successors come; asking again is what replaces them.
    m_requested.clear();
    const auto shown = m_pages.keys();
    for (const auto page : shown)
        requestPage(page);
    requestPage(0);
    finish(totals);
}

void RecordModel::requestPage(qint64 page) const {
    if (m_requested.contains(page))
        return;
    m_requested.insert(page);
    auto query = m_query;
    query.grouped = false;
    query.offset = page * pageSize;
    query.limit = pageSize;
    auto *self = const_cast<RecordModel *>(this);
    whenDone(m_source->fetch(query), self, [self, page, generation = m_generation](const Result<RecordPage> &answer) {
        if (generation != self->m_generation)
            return;
        if (answer) {
            self->receivePage(*answer);
        } else {
            self->m_requested.remove(page);
            self->fail(answer.error());
        }
    });
}

void RecordModel::receivePage(const RecordPage &page) {
    const qint64 number = page.offset / pageSize;
    if (m_pages.size() >= pagesKept && !m_pages.contains(number)) {
        const auto keys = m_pages.keys();
        const auto far = *std::max_element(keys.begin(), keys.end(),
                                           [&](qint64 a, qint64 b) { return qAbs(a - number) < qAbs(b - number); });
        m_pages.remove(far);
        m_requested.remove(far);
    }
    m_pages.insert(number, page.records);
    const int first = static_cast<int>(page.offset);
    const int last = qMin(first + static_cast<int>(page.records.size()), rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace seatkeeper::gui
