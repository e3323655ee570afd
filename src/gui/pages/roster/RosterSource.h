#pragma once

#include "gui/context/WindowContext.h"
#include "gui/listpage/RecordSource.h"

namespace seatkeeper::gui {

//! The people of the roster, read page by page through the use case.
class RosterSource final : public RecordSource {
    Q_OBJECT
public:
    explicit RosterSource(WindowContext &context, QObject *parent = nullptr);
    QFuture<Result<Totals>> totals(const Query &query) override;
    QFuture<Result<RecordPage>> fetch(const Query &query) override;
    QFuture<Result<QVector<KeyedAmount>>> keys(const Query &query) override;

private:
    WindowContext &m_context;
};

} // namespace seatkeeper::gui
