#include "zendesk/TeamMembers.h"

#include "base/Clock.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

struct ColumnName {
    QLatin1StringView name;
    int TeamMemberColumns::*place;
    bool needed;
};
constexpr std::array columnNames{
    ColumnName{"id"_L1, &TeamMemberColumns::id, true},
    ColumnName{"name"_L1, &TeamMemberColumns::name, true},
    ColumnName{"email"_L1, &TeamMemberColumns::email, true},
    ColumnName{"suspended"_L1, &TeamMemberColumns::suspended, true},
    ColumnName{"date created"_L1, &TeamMemberColumns::created, true},
    ColumnName{"last updated"_L1, &TeamMemberColumns::updated, false},
    ColumnName{"last sign-in"_L1, &TeamMemberColumns::lastSignIn, true},
    ColumnName{"time zone"_L1, &TeamMemberColumns::timeZone, false},
    ColumnName{"language"_L1, &TeamMemberColumns::language, false},
    ColumnName{"tags"_L1, &TeamMemberColumns::tags, false},
    ColumnName{"support role"_L1, &TeamMemberColumns::supportRole, true},
    ColumnName{"chat role"_L1, &TeamMemberColumns::chatRole, true},
    ColumnName{"explore role"_L1, &TeamMemberColumns::exploreRole, true},
    ColumnName{"guide role"_L1, &TeamMemberColumns::guideRole, true},
    ColumnName{"talk role"_L1, &TeamMemberColumns::talkRole, true},
};

QString folded(const QString &text) { return text.trimmed().toCaseFolded(); }

Error badCell(const QString &detail, const QString &field, const QString &value) {
    return fail(ErrorCode::BadInput, detail, {{u"detail"_s, detail}, {u"field"_s, field}, {u"value"_s, value}});
}

bool isNone(const QString &text) { return text.isEmpty() || text == "-"_L1 || folded(text) == "no role"_L1; }

Result<std::optional<QDateTime>> timeOf(const QString &cell, const QString &field) {
    QString text = cell.trimmed();
    if (text.isEmpty() || text == "-"_L1)
        return std::optional<QDateTime>();
    const QDateTime iso = fromIsoUtc(text);
    if (iso.isValid() && text.contains(u'T'))
        return std::optional<QDateTime>(iso);
    if (text.endsWith(" UTC"_L1))
        text.chop(4);
    for (const auto &form : {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd"_s}) {
        QDateTime time = QDateTime::fromString(text, form);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return std::optional<QDateTime>(time);
    }
    return badCell(u"bad_date"_s, field, cell);
}

Result<bool> flagOf(const QString &cell, const QString &field) {
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"suspended"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u""_s, u"-"_s, u"active"_s};
    const QString word = folded(cell);
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return badCell(u"bad_flag"_s, field, cell);
}

//! The names of product roles that Zendesk ships; any other name proves nothing.
bool isShippedProductRole(const QString &product, const QString &role) {
    static const QMap<QString, QStringList> shipped{
        {u"chat"_s, {u"agent"_s, u"admin"_s, u"administrator"_s, u"owner"_s}},
        {u"explore"_s, {u"viewer"_s, u"editor"_s, u"admin"_s, u"administrator"_s}},
        {u"guide"_s, {u"viewer"_s, u"agent"_s, u"admin"_s, u"administrator"_s}},
        {u"talk"_s, {u"agent"_s, u"lead"_s, u"team lead"_s, u"admin"_s, u"administrator"_s}}};
    return shipped.value(product).contains(role);
}

void addProductRole(TeamMember &member, const QString &product, const QString &cell) {
    if (isNone(cell))
        return;
    QString role = folded(cell);
    member.productRolesKnown = member.productRolesKnown && isShippedProductRole(product, role);
    if (role == "administrator"_L1)
        role = u"admin"_s;
    member.productRoles.push_back({product, role, true});
}

QStringList listOf(const QString &cell) {
    QStringList items;
    for (const QString &item : cell.split(u'|', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

//! "Équipe A/B" → "équipe_a_b": a name as part of an identifier.
QString slugOf(const QString &name) {
    QString slug;
    const QString plain = folded(name);
    for (const QChar character : plain)
        slug += character.isLetterOrNumber() ? character : QChar(u'_');
    return slug.isEmpty() ? u"unknown"_s : slug;
}

void classify(VendorPerson &person, SeatKind kind) {
    const bool admin = kind == SeatKind::Admin || kind == SeatKind::BillingAdmin;
    person.role = kind == SeatKind::EndUser ? u"end-user"_s : admin ? u"admin"_s : u"agent"_s;
    switch (kind) {
    case SeatKind::LightAgent: person.roleType = 1; break;
    case SeatKind::ChatAgent: person.roleType = 2; break;
    case SeatKind::Contributor: person.roleType = 3; break;
    case SeatKind::Admin: person.roleType = 4; break;
    case SeatKind::BillingAdmin: person.roleType = 5; break;
    default: person.roleType.reset();
    }
}

} // namespace

Result<TeamMemberColumns> teamMemberColumns(const QStringList &header) {
    TeamMemberColumns columns;
    QStringList missing;
    for (const ColumnName &column : columnNames) {
        for (int i = 0; i < header.size() && columns.*column.place < 0; ++i) {
            if (folded(header.at(i)) == column.name)
                columns.*column.place = i;
        }
        if (column.needed && columns.*column.place < 0)
            missing.append(QString(column.name));
    }
    if (!missing.isEmpty())
        return fail(
            ErrorCode::BadInput, u"columns are missing"_s,
            {{u"where"_s, u"header"_s}, {u"detail"_s, u"no_team_export"_s}, {u"missing"_s, missing.join(u", "_s)}});
    return columns;
}

Result<TeamMember> teamMemberFrom(const QStringList &cells, const TeamMemberColumns &columns) {
    const auto cell = [&](int column) { return column < 0 ? QString() : cells.value(column).trimmed(); };
    TeamMember member;
    VendorPerson &person = member.person;
    person.id = cell(columns.id);
    const bool isId = !person.id.isEmpty() && std::all_of(person.id.begin(), person.id.end(),
                                                          [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isId)
        return badCell(u"no_id"_s, u"ID"_s, person.id);
    person.name = cell(columns.name);
    if (!cell(columns.email).isEmpty())
        person.email = cell(columns.email);
    SK_TRY(suspended, flagOf(cell(columns.suspended), u"Suspended"_s));
    SK_TRY(created, timeOf(cell(columns.created), u"Date created"_s));
    SK_TRY(updated, timeOf(cell(columns.updated), u"Last updated"_s));
    SK_TRY(signIn, timeOf(cell(columns.lastSignIn), u"Last sign-in"_s));
    person.suspended = suspended;
    person.createdAt = created;
    person.updatedAt = updated;
    person.lastLoginAt = signIn;
    person.timeZone = cell(columns.timeZone);
    person.locale = cell(columns.language);
    person.tags = listOf(cell(columns.tags));
    if (!isNone(cell(columns.supportRole)))
        member.supportRole = cell(columns.supportRole);
    addProductRole(member, u"chat"_s, cell(columns.chatRole));
    addProductRole(member, u"explore"_s, cell(columns.exploreRole));
    addProductRole(member, u"guide"_s, cell(columns.guideRole));
    addProductRole(member, u"talk"_s, cell(columns.talkRole));
    return member;
}

std::optional<SeatKind> shippedRole(const QString &supportRole) {
    static const QMap<QString, SeatKind> shipped{
        {u"agent"_s, SeatKind::Agent},
        {u"admin"_s, SeatKind::Admin},
        {u"administrator"_s, SeatKind::Admin},
        {u"account owner"_s, SeatKind::Admin},
        {u"billing admin"_s, SeatKind::BillingAdmin},
        {u"billing administrator"_s, SeatKind::BillingAdmin},
        {u"light agent"_s, SeatKind::LightAgent},
        {u"contributor"_s, SeatKind::Contributor},
    };
    const auto found = shipped.constFind(folded(supportRole));
    return found == shipped.constEnd() ? std::nullopt : std::optional(*found);
}

Subscription subscriptionOf(const TeamMember &member, const RoleMeanings &meanings, ProfileId profile) {
    const QString &role = member.supportRole;
    std::optional<SeatKind> kind;
    if (meanings.contains(role))
        kind = meanings.value(role);
    else if (!role.isEmpty())
        kind = shippedRole(role);
    else if (member.productRoles.empty())
        kind = SeatKind::EndUser;
    if (kind == SeatKind::Unrecognized)
        kind.reset();
    VendorPerson person = member.person;
    classify(person, kind.value_or(SeatKind::Agent));
    Subscription result = toSubscription(person, {}, profile);
    result.customRoleName = role;
    result.productRoles = member.productRoles;
    if (!kind) {
        result.seatKind = SeatKind::Unrecognized;
        result.identifier = u"zendesk.role_name."_s + slugOf(role.isEmpty() ? u"no role"_s : role);
        result.paid.reset();
        return result;
    }
    const bool light = *kind == SeatKind::LightAgent || *kind == SeatKind::Contributor;
    result.paid = light && !member.productRolesKnown
                      ? std::nullopt
                      : isPaidSeat(*kind, true, std::optional<std::vector<ProductRole>>(member.productRoles));
    return result;
}

} // namespace seatkeeper::zendesk
