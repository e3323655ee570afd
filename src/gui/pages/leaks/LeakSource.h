#pragma once

#include "gui/context/WindowContext.h"
#include "gui/listpage/RecordSource.h"

#include "base/Ids.h"

#include <optional>

namespace seatkeeper::gui {

//! Seat leaks, read page by page through the use case; numbers and rows come from the same query.
class LeakSource final : public RecordSource {
    Q_OBJECT
public:
    LeakSource(WindowContext &context, std::optional<ProfileId> profile, QObject *parent = nullptr);
    void setProfile(std::optional<ProfileId> profile);
    std::optional<ProfileId> profile() const { return m_profile; }

    QFuture<Result<Totals>> totals(const Query &query) override;
    QFuture<Result<RecordPage>> fetch(const Query &query) override;
    QFuture<Result<QVector<KeyedAmount>>> keys(const Query &query) override;

private:
    WindowContext &m_context;
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
