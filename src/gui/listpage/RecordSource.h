#pragma once

#include "base/Result.h"
#include "gui/listpage/Record.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace seatkeeper::gui {

//! What a list wants to see. Equal queries give equal rows as long as the data behind is the same.
struct Query {
    QString sortColumn;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString text;
    QString where;        //!< a condition in place of the text (ConditionSearch)
    QString facet;        //!< id of the chosen chip; empty for the first
    bool grouped = false; //!< rows of one group stand together, groups in the order of Totals::groups
    qint64 offset = 0;
    qint64 limit = 0;
    std::optional<RecordKey> anchor; //!< when set and present, the page around this row is wanted instead of offset
};

//! A stretch of rows; @c offset is where it begins.
struct RecordPage {
    qint64 offset = 0;
    QVector<Record> records;
};

//! One group of a grouped list.
struct GroupTotal {
    QString key;
    QString title;
    Tone tone = Tone::Muted;
    qint64 count = 0;
    Amounts sum;
    bool operator==(const GroupTotal &) const = default;
};

//! The numbers in the foot and on the chips.
struct Totals {
    qint64 shown = 0;
    qint64 all = 0;
    Amounts sum; //!< of the shown rows
    bool sumIsEstimate = false;
    QMap<QString, qint64> facets; //!< of each chip with the filter's text; the first chip may stand under no id
    QVector<GroupTotal> groups;
};

//! A row's key with its money, for selecting everything that a filter shows.
struct KeyedAmount {
    RecordKey key;
    qint64 minorUnits = 0;
    QString currency;
};

//! Where a list's rows come from. Called in the window thread; answers arrive through futures from any thread.
class RecordSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QFuture<Result<Totals>> totals(const Query &query) = 0;
    virtual QFuture<Result<RecordPage>> fetch(const Query &query) = 0;
    //! All keys that the query shows, whatever offset and limit say.
    virtual QFuture<Result<QVector<KeyedAmount>>> keys(const Query &query) = 0;

Q_SIGNALS:
    //! The data behind changed; whoever shows it asks again.
    void changed();
};

} // namespace seatkeeper::gui
