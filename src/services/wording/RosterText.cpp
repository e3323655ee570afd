#include "services/wording/RosterText.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

QString RosterText::employment(Employment employment) {
    switch (employment) {
    case Employment::Unknown: return tr("Not understood");
    case Employment::Active: return tr("Employed");
    case Employment::OnLeave: return tr("On leave");
    case Employment::Left: return tr("Left");
    }
    return {};
}

QString RosterText::field(RosterField field) {
    switch (field) {
    case RosterField::Email: return tr("E-mail address");
    case RosterField::Name: return tr("Name");
    case RosterField::Manager: return tr("Manager");
    case RosterField::CostCenter: return tr("Cost center");
    case RosterField::Employment: return tr("Employment status");
    }
    return {};
}

QString RosterText::encoding(const QString &name) {
    if (name == u"windows-1252"_s)
        return tr("Western (Windows-1252)");
    if (name == u"Shift_JIS"_s)
        return tr("Japanese (Shift_JIS)");
    return tr("Unicode (%1)").arg(name);
}

QString RosterText::separator(QChar separator) {
    switch (separator.unicode()) {
    case u',': return tr("Comma");
    case u';': return tr("Semicolon");
    case u'\t': return tr("Tab");
    case u'|': return tr("Vertical bar");
    default: return QString(separator);
    }
}

} // namespace seatkeeper
