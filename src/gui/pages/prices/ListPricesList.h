#pragma once

#include "gui/pages/lists/FeedList.h"
#include "services/ListPrices.h"

namespace seatkeeper::gui {

//! The list prices: reference data for estimates, to be edited, added to and set back.
class ListPricesList final : public FeedList {
    Q_OBJECT
public:
    explicit ListPricesList(WindowContext &context, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(ListPricesList *self);
    void edit(const ListPrice &price);
    void remove(const ListPrices::Entry &entry);
};

} // namespace seatkeeper::gui
