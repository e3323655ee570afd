#include "gui/listpage/RecordModel.h"

#include "base/Await.h"
#include "gui/text/Format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

RecordModel::RecordModel(RecordSource *source, QVector<ColumnSpec> columns, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_columns(std::move(columns)),
      m_clock(clock),
      m_moneyColumn(moneyColumn(m_columns)) {
    connect(source, &RecordSource::changed, this, &RecordModel::refresh);
    connect(&m_selection, &RecordSelection::changed, this, &RecordModel::selectionChanged);
}

int RecordModel::rowCount(const QModelIndex &parent) const {
    if (parent.isValid())
        return 0;
    return m_paged ? static_cast<int>(m_pagedCount) : static_cast<int>(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const Record *RecordModel::recordAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (!m_paged)
        return m_rows.at(row).isGroup() ? nullptr : &m_rows.at(row).record;
    const auto page = m_pages.constFind(row / pageSize);
    if (page == m_pages.cend()) {
        requestPage(row / pageSize);
        return nullptr;
    }
    const auto place = row % pageSize;
    return place < page->size() ? &page->at(place) : nullptr;
}

const GroupTotal *RecordModel::groupAt(int row) const {
    if (m_paged || row < 0 || row >= m_rows.size() || !m_rows.at(row).isGroup())
        return nullptr;
    const auto &key = m_rows.at(row).group;
    const auto found =
        std::find_if(m_totals.groups.begin(), m_totals.groups.end(), [&](const GroupTotal &g) { return g.key == key; });
    return found == m_totals.groups.end() ? nullptr : &*found;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (const auto *group = groupAt(index.row()))
        return groupData(*group, index.column(), role);
    const auto *record = recordAt(index.row());
    return record ? cellData(*record, index.column(), role) : QVariant();
}

QVariant RecordModel::groupData(const GroupTotal &group, int column, int role) const {
    if (role == GroupRole)
        return group.key;
    if (role == Qt::AccessibleTextRole && column <= 1)
        return m_collapsed.contains(group.key)
                   ? tr("%1, %2 rows, collapsed").arg(group.title, Format::number(group.count))
                   : tr("%1, %2 rows").arg(group.title, Format::number(group.count));
    return {};
}

QVariant RecordModel::cellData(const Record &record, int column, int role) const {
    if (role == SelectedRole)
        return m_selection.contains(record.key);
    if (column == 0) {
        if (role == Qt::CheckStateRole && record.selectable)
            return m_selection.contains(record.key) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole && !record.cells.isEmpty())
            return tr("Select %1").arg(record.cells.first().text);
        return {};
    }
    if (column - 1 >= record.cells.size())
        return {};
    const auto &cell = record.cells.at(column - 1);
    const auto &spec = m_columns.at(column - 1);
    switch (role) {
    case Qt::DisplayRole: return displayText(cell, spec.kind);
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? displayText(cell, spec.kind)
                                     : tr("%1, %2").arg(displayText(cell, spec.kind), cell.second);
    case Qt::ToolTipRole:
        if (!cell.toolTip.isEmpty())
            return cell.toolTip;
        return exportText(cell, spec.kind);
    case CellRole: return QVariant::fromValue(cell);
    case KindRole: return static_cast<int>(spec.kind);
    case Qt::TextAlignmentRole: return int(spec.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(tr("Select all shown"))
                                                                         : QVariant();
    const auto &spec = m_columns.at(section - 1);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spec.title;
    if (role == Qt::TextAlignmentRole)
        return int(spec.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const auto *record = index.column() == 0 ? recordAt(index.row()) : nullptr;
    return record && record->selectable ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const auto *record = index.column() == 0 && role == Qt::CheckStateRole ? recordAt(index.row()) : nullptr;
    if (!record || !record->selectable)
        return false;
    m_selection.set(keyedAmount(*record), value.toInt() == Qt::Checked);
    return true;
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    const auto id = column > 0 ? m_columns.at(column - 1).id : QString();
    if (m_query.sortColumn == id && m_query.order == order)
        return;
    m_query.sortColumn = id;
    m_query.order = order;
    ask();
}

void RecordModel::refresh() { ask(); }

void RecordModel::setFilterText(const QString &text) {
    if (m_query.text == text && m_query.where.isEmpty())
        return;
    m_query.text = text;
    m_query.where.clear();
    ask();
}

void RecordModel::setFilterCondition(const QString &where) {
    if (m_query.where == where && m_query.text.isEmpty())
        return;
    m_query.where = where;
    m_query.text.clear();
    ask();
}

void RecordModel::setFacet(const QString &facet) {
    if (m_query.facet == facet)
        return;
    m_query.facet = facet;
    ask();
}

void RecordModel::setGrouped(bool grouped) {
    if (m_query.grouped == grouped)
        return;
    m_query.grouped = grouped;
    ask();
}

void RecordModel::clearFilters() {
    m_query.text.clear();
    m_query.where.clear();
    m_query.facet.clear();
    ask();
}

void RecordModel::ask() {
    const auto generation = ++m_generation;
    m_loading = true;
    Q_EMIT loadingChanged(true);
    whenDone(m_source->totals(m_query), this, [this, generation](const Result<Totals> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            receiveTotals(*answer);
        else
            fail(answer.error());
    });
}

void RecordModel::receiveTotals(const Totals &totals) {
    if (totals.shown > wholeLimit) {
        receivePaged(totals);
        return;
    }
    auto query = m_query;
    query.offset = 0;
    query.limit = wholeLimit;
    whenDone(m_source->fetch(query), this, [this, totals, generation = m_generation](const Result<RecordPage> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            receiveWhole(totals, answer->records);
        else
            fail(answer.error());
    });
}

void RecordModel::finish(const Totals &totals) {
    m_totals = totals;
    m_firstLoad = false;
    m_loading = false;
    Q_EMIT loadingChanged(false);
    Q_EMIT refreshed();
}

void RecordModel::fail(const Error &error) {
    m_loading = false;
    Q_EMIT loadingChanged(false);
    Q_EMIT failed(error);
}

void RecordModel::toggleGroup(const QString &group) {
    if (!m_collapsed.remove(group))
        m_collapsed.insert(group);
    become(arrange(m_totals, m_records));
    Q_EMIT refreshed();
}

int RecordModel::rowOf(const RecordKey &key) const {
    if (!m_paged)
        return m_rowByKey.value(key, -1);
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            if (page->at(i).key == key)
                return static_cast<int>(page.key() * pageSize + i);
        }
    }
    return -1;
}

const Record *RecordModel::find(const RecordKey &key) const {
    const int row = rowOf(key);
    if (row >= 0)
        return recordAt(row);
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const Record &r) { return r.key == key; });
    return found == m_records.end() ? nullptr : &*found;
}

KeyedAmount RecordModel::keyedAmount(const Record &record) const {
    const auto cell = m_moneyColumn < 0 ? Cell() : record.cells.value(m_moneyColumn);
    if (cell.isUncounted)
        return {record.key, 0, {}};
    return {record.key, cell.value.value_or(0), cell.currency};
}

void RecordModel::selectAllShown() {
    whenDone(m_source->keys(m_query), this, [this](const Result<QVector<KeyedAmount>> &answer) {
        if (answer)
            m_selection.add(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

Qt::CheckState RecordModel::allShownState() const {
    const qint64 visible = m_selection.count() - hiddenSelected();
    if (visible <= 0)
        return Qt::Unchecked;
    return visible >= m_totals.shown ? Qt::Checked : Qt::PartiallyChecked;
}

qint64 RecordModel::hiddenSelected() const {
    if (m_paged)
        return 0;
    qint64 present = 0;
    for (const auto &record : m_records)
        present += m_selection.contains(record.key) ? 1 : 0;
    return m_selection.count() - present;
}

void RecordModel::selectionChanged() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole, SelectedRole});
}

QString RecordModel::displayText(const Cell &cell, CellKind kind) const {
    switch (kind) {
    case CellKind::Date: {
        // Alone in its cell the date begins like a sentence.
        auto words = cell.text.isEmpty() ? Format::relativeDate(cell.time, m_clock.now()) : cell.text;
        return words.isEmpty() ? words : words.replace(0, 1, QLocale().toUpper(words.left(1)));
    }
    case CellKind::Number: return cell.value ? Format::number(*cell.value) : cell.text;
    case CellKind::Money: return cell.value ? Format::money(*cell.value, cell.currency) : cell.text;
    default: return cell.text;
    }
}

QString RecordModel::exportText(const Cell &cell, CellKind kind) const {
    const auto first =
        kind == CellKind::Date && cell.time.isValid() ? Format::exactDate(cell.time) : displayText(cell, kind);
    return cell.second.isEmpty() ? first : first + u" ("_s + cell.second + u')';
}

} // namespace seatkeeper::gui
