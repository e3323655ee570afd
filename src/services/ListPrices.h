#pragma once

#include "base/Await.h"
#include "domain/ListPrice.h"
#include "domain/SoftwareModel.h"

namespace seatkeeper {

struct Core;
class Session;

//! List prices: shipped reference data that the administrator may edit and add to. A profile or a model chooses a plan;
//! costs that come from it are estimates (decisions 19).
class ListPrices {
public:
    explicit ListPrices(Core &core) : m_core(core) {}

    //! A price and who chose it.
    struct Entry {
        ListPrice price;
        bool shipped = false; //!< the catalogue has this plan: it can be set back, not removed
        QStringList profiles; //!< names
        QStringList models;   //!< names
    };
    QFuture<Result<std::vector<Entry>>> list();
    //! By plan or name. NotFound (what="price").
    QFuture<Result<ListPrice>> find(QString planOrName);
    //! Adds (without a plan) or edits. Whatever is priced by it follows at once. Usage (field="name", "price",
    //! "currency", "asOf") for a missing name, a price of 0 or less, a code that is no currency, a day to come.
    QFuture<Result<ListPrice>> save(ListPrice price);
    //! Removes an own price, or sets a shipped one back. NotAllowed (reason="price_in_use", users) for an own price
    //! that a profile or a model chose.
    QFuture<Result<void>> remove(QString plan);
    //! The plan whose list price holds for the model's seats in every profile; empty: the profile's plan does.
    //! NotFound (what="model" or "price").
    QFuture<Result<SoftwareModel>> chooseForModel(QString modelIdOrName, QString planOrName);

private:
    Core &m_core;
};

//! Brings the shipped prices into the database: missing ones, and changed ones that nobody edited. Inside the caller's
//! transaction. Private to services/.
Result<void> bringListPrices(Session &session, const Core &core);

} // namespace seatkeeper
