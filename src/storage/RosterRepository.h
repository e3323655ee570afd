#pragma once

#include "domain/RosterColumns.h"
#include "storage/Session.h"

#include <QMap>

namespace seatkeeper {

//! Which people of the roster a list shows. Chips: "all" (also when empty), an employment's name, "with_seat" (holds a
//! paid seat now).
struct RosterFilter {
    QString text; //!< part of name, e-mail, manager or cost center
    QString facet;
    QString sortColumn; //!< "name", "email", "manager", "costCenter", "employment"
    bool descending = false;
    qint64 offset = 0;
    std::optional<qint64> limit;
};

//! Tables roster_person, roster_error and roster_import. Made for one transaction; lives in the database thread.
class RosterRepository {
public:
    explicit RosterRepository(Session &session) : m_session(session) {}

    Result<std::vector<RosterPerson>> list(const RosterFilter &filter);
    Result<qint64> count(const RosterFilter &filter);
    static QStringList facets();

    //! Takes everybody and every error away.
    Result<void> clear();
    Result<void> add(const std::vector<RosterPerson> &people);
    Result<bool> contains(const QString &email);
    Result<void> addErrors(const std::vector<RosterError> &errors);
    Result<std::vector<RosterError>> errors();
    //! NotFound.
    Result<RosterError> error(qint64 id);
    Result<void> removeError(qint64 id);

    Result<void> addImport(const RosterImport &import);
    //! The newest, with the present numbers of people and errors; none before the first or after the roster was
    //! removed.
    Result<std::optional<RosterImport>> lastImport();
    Result<void> forgetImports();

    //! Current subscriptions whose person the roster knows.
    Result<qint64> knownSubscriptions();

private:
    Session &m_session;
};

} // namespace seatkeeper
