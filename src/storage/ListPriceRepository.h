#pragma once

#include "base/Ids.h"
#include "domain/ListPrice.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table list_price, and who chose which of them. Made for one transaction; lives in the database thread.
class ListPriceRepository {
public:
    explicit ListPriceRepository(Session &session) : m_session(session) {}

    //! By name.
    Result<std::vector<ListPrice>> list();
    //! By plan or by name (case does not count).
    Result<std::optional<ListPrice>> find(const QString &planOrName);
    //! Adds or replaces the price of a plan. AlreadyExists (what="price") for another plan's name.
    Result<void> save(const ListPrice &price);
    Result<void> remove(const QString &plan);
    //! A plan id that nobody has: "own.1", "own.2" …
    Result<QString> freePlan();

    //! Names of the profiles and of the models that chose the plan.
    struct Use {
        QStringList profiles;
        QStringList models;
        bool isEmpty() const { return profiles.isEmpty() && models.isEmpty(); }
    };
    Result<Use> useOf(const QString &plan);
    //! The list price behind the cost of a model's seats in a profile; none without one.
    Result<std::optional<ListPrice>> behind(ProfileId profile, ModelId model);
    //! All list prices behind the costs of a profile's paid seats.
    Result<std::vector<ListPrice>> behind(ProfileId profile);

    //! The columns of the table joined as "l", and a price of a row in which they begin at @p first.
    static QString columns();
    static ListPrice priceFrom(const Row &row, int first);

private:
    Result<std::vector<ListPrice>> select(const QString &rest, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
