#include "domain/Roster.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString employmentName(Employment employment) {
    switch (employment) {
    case Employment::Unknown: return u"unknown"_s;
    case Employment::Active: return u"active"_s;
    case Employment::OnLeave: return u"on_leave"_s;
    case Employment::Left: return u"left"_s;
    }
    return {};
}

std::optional<Employment> employmentFromName(const QString &name) {
    for (const Employment one : {Employment::Unknown, Employment::Active, Employment::OnLeave, Employment::Left}) {
        if (employmentName(one) == name)
            return one;
    }
    return std::nullopt;
}

} // namespace seatkeeper
