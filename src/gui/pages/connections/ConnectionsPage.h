#pragma once

#include "gui/pages/lists/FeedList.h"
#include "services/Connections.h"

#include <optional>

namespace seatkeeper::gui {

//! Connection aliases with their child aliases.
class ConnectionsPage final : public FeedList {
    Q_OBJECT
public:
    ConnectionsPage(WindowContext &context, PageHead::Kind kind, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, ConnectionsPage *self);
    void createChild(const Connections::Row &parent);
    void rename(const Connections::Row &row);
    void repoint(const Connections::Row &row);
    void remove(const Connections::Row &row);
};

} // namespace seatkeeper::gui
