#pragma once

#include "base/Clock.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/RecordSelection.h"
#include "gui/listpage/RecordSource.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace seatkeeper::gui {

//! The rows of one list for a table view. Column 0 holds the check box, the spec's columns follow.
//! Up to wholeLimit rows are held as a whole and compared by key on every refresh, so nothing jumps; above it pages
//! are fetched when they come into view and grouping is off. Window thread; the source outlives the model.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { CellRole = Qt::UserRole + 1, KindRole, SelectedRole, GroupRole };
    static constexpr qint64 wholeLimit = 10000;
    static constexpr qint64 pageSize = 256;

    RecordModel(RecordSource *source, QVector<ColumnSpec> columns, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    //! Asks the source for the order; called by the header.
    void sort(int column, Qt::SortOrder order) override;

    //! Asks for everything again; rows stay where they are.
    void refresh();
    void setFilterText(const QString &text);
    //! In place of the text.
    void setFilterCondition(const QString &where);
    void setFacet(const QString &facet);
    void setGrouped(bool grouped);
    void clearFilters();
    const Query &query() const { return m_query; }
    bool isFiltered() const { return !m_query.text.isEmpty() || !m_query.where.isEmpty() || !m_query.facet.isEmpty(); }
    bool isGrouped() const { return m_query.grouped && !m_paged; }

    const QVector<ColumnSpec> &columns() const { return m_columns; }
    const Totals &totals() const { return m_totals; }
    //! True until the first answer came.
    bool isFirstLoad() const { return m_firstLoad; }
    //! True while the last question has no answer.
    bool isLoading() const { return m_loading; }
    RecordSelection &selection() { return m_selection; }
    const RecordSelection &selection() const { return m_selection; }

    //! The record of a row, or null for a group row and for a row that is not loaded yet.
    const Record *recordAt(int row) const;
    //! The group of a group row, or null.
    const GroupTotal *groupAt(int row) const;
    bool isCollapsed(const QString &group) const { return m_collapsed.contains(group); }
    void toggleGroup(const QString &group);
    int rowOf(const RecordKey &key) const;
    //! The loaded record with this key, or null.
    const Record *find(const RecordKey &key) const;
    KeyedAmount keyedAmount(const Record &record) const;
    //! Selects every row that the filter shows.
    void selectAllShown();
    Qt::CheckState allShownState() const;
    //! Selected rows that the filter hides at present; 0 in paged lists.
    qint64 hiddenSelected() const;
    //! The words of a cell as shown, dates relative.
    QString displayText(const Cell &cell, CellKind kind) const;
    //! Words for copies and exports: dates exact, both lines.
    QString exportText(const Cell &cell, CellKind kind) const;

Q_SIGNALS:
    void refreshed();
    void failed(const seatkeeper::Error &error);
    void loadingChanged(bool loading);

private:
    struct Row {
        QString group; //!< set in group rows
        Record record;
        bool isGroup() const { return !group.isEmpty(); }
        bool sameIdentity(const Row &other) const { return group == other.group && record.key == other.record.key; }
    };

    void ask();
    void receiveTotals(const Totals &totals);
    void receiveWhole(const Totals &totals, const QVector<Record> &records);
    void receivePaged(const Totals &totals);
    void receivePage(const RecordPage &page);
    void requestPage(qint64 page) const;
    void finish(const Totals &totals);
    void fail(const Error &error);
    QVector<Row> arrange(const Totals &totals, const QVector<Record> &records) const;
    void become(const QVector<Row> &rows);
    void removeVanished(const QSet<QString> &kept);
    void reorder(const QVector<Row> &target);
    void insertNew(const QVector<Row> &target);
    static QString identity(const Row &row);
    QVariant groupData(const GroupTotal &group, int column, int role) const;
    QVariant cellData(const Record &record, int column, int role) const;
    void selectionChanged();

    RecordSource *m_source;
    QVector<ColumnSpec> m_columns;
    const Clock &m_clock;
    RecordSelection m_selection;
    Query m_query;
    Totals m_totals;
    QVector<Row> m_rows;
    QVector<Record> m_records;
    QHash<RecordKey, int> m_rowByKey;
    QSet<QString> m_collapsed;
    int m_moneyColumn;
    bool m_firstLoad = true;
    bool m_loading = false;
    bool m_paged = false;
    qint64 m_pagedCount = 0;
    QHash<qint64, QVector<Record>> m_pages;
    mutable QSet<qint64> m_requested;
    mutable quint64 m_generation = 0;
};

} // namespace seatkeeper::gui
