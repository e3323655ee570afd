#pragma once

#include <QString>

#include <optional>

namespace seatkeeper {

//! Whether a person works for the company, as the roster says. Unknown: the roster's word was not understood, and
//! nobody may guess.
enum class Employment { Unknown, Active, OnLeave, Left };
QString employmentName(Employment employment); //!< "unknown", "active", "on_leave", "left"
std::optional<Employment> employmentFromName(const QString &name);

//! One person of the company's roster (decisions 23). The e-mail address is the key.
struct RosterPerson {
    QString email;
    QString name;
    QString manager; //!< as the roster writes it: a name or an address
    QString costCenter;
    Employment employment = Employment::Unknown;
    QString employmentText; //!< the roster's own word
    bool operator==(const RosterPerson &) const = default;
};

} // namespace seatkeeper
