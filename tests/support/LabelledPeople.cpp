#include "support/LabelledPeople.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {
namespace {

constexpr qsizetype columns = 18;
const auto auditorRoleId = u"900"_s;

Error bad(int line, const QString &detail) {
    return fail(ErrorCode::BadInput, u"line %1: %2"_s.arg(line).arg(detail), {});
}

QStringList parts(const QString &cell) {
    QStringList list;
    for (const QString &part : cell.split(u" + "_s, Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

SeatKind kindOf(const QString &role) {
    if (role == u"auditor")
        return SeatKind::Agent;
    if (role == u"unknown role")
        return SeatKind::Unrecognized;
    return seatKindFromName(QString(role).replace(u' ', u'_')).value_or(SeatKind::EndUser);
}

std::optional<std::vector<ProductRole>> productRolesOf(const QString &cell) {
    if (cell == u"not read")
        return std::nullopt;
    std::vector<ProductRole> roles;
    for (const QString &part : parts(cell))
        roles.push_back({part.section(u' ', 0, 0), part.section(u' ', 1), true});
    return roles;
}

//! "12", "none", "refused", "not read", "failed" or "failed 150" (what was known before).
ActivitySignal signalOf(SignalKind kind, const QString &cell, const QDateTime &now) {
    const QString word = cell.section(u' ', 0, 0);
    ActivitySignal signal{kind, SignalAvailability::Available, std::nullopt};
    if (cell == u"refused")
        signal.availability = SignalAvailability::Unavailable;
    else if (cell == u"not read")
        signal.availability = SignalAvailability::NotFetched;
    else if (word == u"failed")
        signal.availability = SignalAvailability::Failed;
    bool isNumber = false;
    const int days = cell.section(u' ', -1).toInt(&isNumber);
    if (isNumber)
        signal.time = now.addDays(-days);
    return signal;
}

Result<LabelledPerson> personOf(const QString &text, int line) {
    const QStringList cells = text.split(u',');
    if (cells.size() != columns)
        return bad(line, u"%1 columns instead of %2"_s.arg(cells.size()).arg(columns));
    LabelledPerson person;
    person.line = line;
    person.name = cells.at(0);
    person.kind = cells.at(1);
    person.role = cells.at(2);
    person.productRoles = cells.at(3);
    person.suspended = cells.at(4) == u"yes";
    person.address = cells.at(5);
    person.accountAge = cells.at(6).toInt();
    person.signalTexts = cells.mid(7, 4);
    person.pause = cells.at(11);
    person.circumstance = cells.at(12);
    person.roster = cells.at(13);
    person.verdict = cells.at(14);
    person.justification = cells.at(15);
    person.weaknesses = parts(cells.at(16));
    person.leaks = parts(cells.at(17));
    if (kindOf(person.role) == SeatKind::EndUser)
        return bad(line, u"no role \"%1\""_s.arg(person.role));
    return person;
}

} // namespace

Subscription LabelledPerson::seat(const QDateTime &now) const {
    Subscription seat;
    seat.profile = ProfileId{1};
    seat.externalId = QString::number(1000 + line);
    seat.displayName = name;
    seat.userPrincipalName = address;
    seat.seatKind = kindOf(role);
    seat.identifier = identifierOf(seat.seatKind);
    seat.role = role.contains(u"admin") ? u"admin"_s : u"agent"_s;
    if (role == u"auditor")
        seat.customRoleId = auditorRoleId;
    const auto products = productRolesOf(productRoles);
    seat.productRoles = products.value_or(std::vector<ProductRole>());
    seat.paid = isPaidSeat(seat.seatKind, true, products);
    seat.suspended = suspended;
    seat.shared = circumstance == u"shared";
    seat.assigned = now.addDays(-accountAge);
    if (circumstance == u"excluded")
        seat.excludedBy = ExclusionId{1};
    if (roster == u"left") {
        seat.roster.emplace();
        seat.roster->employment = Employment::Left;
        seat.roster->employmentText = u"left"_s;
    }
    const auto activity = evidence(now).effective();
    if (activity) {
        seat.lastActivity = activity->time;
        seat.lastActivitySource = activity->kind;
    }
    return seat;
}

Evidence LabelledPerson::evidence(const QDateTime &now) const {
    Evidence evidence;
    for (qsizetype i = 0; i < signalTexts.size(); ++i)
        evidence.signalList.push_back(signalOf(allSignals.at(static_cast<std::size_t>(i)), signalTexts.at(i), now));
    if (!pause.isEmpty()) {
        const QStringList words = pause.split(u' ');
        const QDateTime back = now.addDays(-words.at(3).toInt());
        evidence.pause = ActivityPause{back.addDays(-words.at(1).toInt()), back};
    }
    return evidence;
}

std::optional<int> LabelledPerson::coolDownDays() const {
    if (!circumstance.startsWith(u"cool-down "))
        return std::nullopt;
    return circumstance.section(u' ', 1).toInt();
}

VendorRole auditorRole() {
    VendorRole role;
    role.id = auditorRoleId;
    role.name = u"Light agent (EU audit)"_s;
    role.roleType = 0;
    role.editsTickets = false;
    role.commentsPublicly = false;
    return role;
}

Result<std::vector<LabelledPerson>> readLabelledPeople() {
    QFile file(QStringLiteral(SEATKEEPER_SOURCE_DIR "/tests/data/evidence-labelled.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return bad(0, file.errorString());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    std::vector<LabelledPerson> people;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        SK_TRY(person, personOf(lines.at(i).trimmed(), static_cast<int>(i) + 1));
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace seatkeeper::test
