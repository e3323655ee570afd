#pragma once

#include "domain/Profile.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The sentences of one line of *Validate connection*, shared by the window and the command line.
//! Facts come from ValidationCheck::args:
//!   address: host · token: renewsAt (ISO) or "" · identity: name, role, customRole · scopes: scopes
//!   list_users: count · list_roles: count · product_entitlements: products · sessions: count · audit_log: —
//!   reclaim: reason ("ready", "not_signed_in", "scope", "not_admin", "switched_off"), name, scopes
//!   any failed or limited line: error (name of the ErrorCode), httpStatus
struct ValidationWords {
    QString title;
    QString detail; //!< what was found
    QString lost;   //!< what is missing without it; empty when the line passed
    QString remedy; //!< how to mend it; empty when the line passed
};

class ValidationText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::ValidationText)

public:
    static ValidationWords words(const ValidationCheck &check);
    //! "Passed", "Limited", "Failed", "Not checked", "Checking…", "Waiting".
    static QString verdict(CheckStatus status);

private:
    static QString title(const QString &id);
    static QString found(const ValidationCheck &check);
    static QString trouble(const ValidationCheck &check);
    static QString lost(const ValidationCheck &check);
    static QString remedy(const ValidationCheck &check);
    static QString reclaimRemedy(const QString &reason);
};

} // namespace seatkeeper
