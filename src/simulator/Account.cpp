#include "simulator/Account.h"

#include "simulator/PersonJson.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

int allowanceOf(Plan plan) {
    switch (plan) {
    case Plan::Team: return 0;
    case Plan::Growth: return 50;
    case Plan::Professional: return 100;
    case Plan::Enterprise: return 1000;
    case Plan::EnterprisePlus: return 5000;
    }
    return 0;
}

constexpr int spareSeats = 12;

} // namespace

Account::Account(const SimulatorOptions &options, std::int64_t baseDay)
    : m_directory(options.plan), m_people(options, m_directory, baseDay) {
    countGenerated();
    m_lightAllowance = options.lightAgentAllowance;
    if (m_lightAllowance < 0)
        m_lightAllowance = options.plan == Plan::Team ? 0 : std::max(allowanceOf(options.plan), 2 * m_counts.light);
    setPurchasedSeats(options.purchasedSeats > 0 ? options.purchasedSeats : m_counts.paid + spareSeats);
}

void Account::countGenerated() {
    for (int index = 0; index < m_people.size(); ++index) {
        const auto kind = m_people.kindOf(index);
        const auto role = KindDeck::roleOf(kind);
        m_counts.admins += role == Role::Admin ? 1 : 0;
        m_counts.agents += role == Role::Agent ? 1 : 0;
        m_counts.endUsers += role == Role::EndUser ? 1 : 0;
        m_counts.paid += KindDeck::isPaid(kind) ? 1 : 0;
        m_counts.light += kind == PersonKind::LightAgent || kind == PersonKind::LightAgentPaid ? 1 : 0;
        if (const auto customRole = m_people.customRoleOf(index))
            ++m_membersOfRole[*customRole];
    }
}

void Account::count(const Person &person, int sign) {
    if (!person.active)
        return;
    m_counts.admins += person.role == Role::Admin ? sign : 0;
    m_counts.agents += person.role == Role::Agent ? sign : 0;
    m_counts.endUsers += person.role == Role::EndUser ? sign : 0;
    m_counts.paid += person.isPaid() ? sign : 0;
    m_counts.light += person.isLight() ? sign : 0;
    if (person.customRoleId)
        m_membersOfRole[*person.customRoleId] += sign;
}

Person Account::person(int index) const {
    const auto *stored = changed(index);
    return stored != nullptr ? *stored : m_people.make(index);
}

const Person *Account::changed(int index) const {
    const auto found = m_changed.find(index);
    return found == m_changed.end() ? nullptr : &found->second;
}

Role Account::roleOf(int index) const {
    const auto *stored = changed(index);
    return stored != nullptr ? stored->role : KindDeck::roleOf(m_people.kindOf(index));
}

bool Account::isActive(int index) const {
    const auto *stored = changed(index);
    return stored == nullptr || stored->active;
}

std::optional<std::int64_t> Account::customRoleOf(int index) const {
    const auto *stored = changed(index);
    return stored != nullptr ? stored->customRoleId : m_people.customRoleOf(index);
}

void Account::store(Person person) {
    count(this->person(person.index), -1);
    count(person, 1);
    const int index = person.index;
    m_changed.insert_or_assign(index, std::move(person));
}

std::int64_t Account::createMembershipId(int index) {
    m_createdMemberships[m_nextMembershipId] = index;
    return m_nextMembershipId++;
}

int Account::ownerOfCreated(std::int64_t membershipId) const {
    const auto found = m_createdMemberships.find(membershipId);
    return found == m_createdMemberships.end() ? -1 : found->second;
}

void Account::addAudit(AuditRow row) {
    row.id = auditid::firstChange + static_cast<std::int64_t>(m_audit.size()) * 4 + 1;
    m_audit.push_back(std::move(row));
}

void Account::setPurchasedSeats(int seats) {
    if (seats == m_purchasedSeats)
        return;
    AuditRow row;
    row.action = "update";
    row.actionLabel = "Updated";
    row.actorName = "Zendesk";
    row.sourceType = "account";
    row.sourceId = 2281908;
    row.sourceLabel = "Account: Max agents";
    row.description = "Max agents changed from " + std::to_string(m_purchasedSeats) + " to " + std::to_string(seats);
    row.createdAt = m_people.baseDay() - 90 * 86400;
    m_purchasedSeats = seats;
    addAudit(std::move(row));
}

int Account::memberCount(std::int64_t roleId) const {
    const auto found = m_membersOfRole.find(roleId);
    return found == m_membersOfRole.end() ? 0 : found->second;
}

const std::vector<std::pair<std::int64_t, int>> &Account::loginsNewestFirst() const {
    std::call_once(m_loginsOnce, [this] {
        for (int index = 0; index < m_people.size(); ++index) {
            const auto login = m_people.lastLoginOf(index);
            if (login && m_people.kindOf(index) != PersonKind::ApiTokenUser)
                m_logins.emplace_back(*login, index);
        }
        std::sort(m_logins.begin(), m_logins.end(), std::greater<>());
    });
    return m_logins;
}

std::vector<int> Account::sorted(const std::function<bool(int, int)> &before) const {
    std::vector<int> order(static_cast<std::size_t>(m_people.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), before);
    return order;
}

const std::vector<int> &Account::orderByName() const {
    std::call_once(m_byNameOnce, [this] {
        std::vector<std::string> names;
        names.reserve(static_cast<std::size_t>(m_people.size()));
        for (int index = 0; index < m_people.size(); ++index)
            names.push_back(m_people.nameOf(index));
        m_byName = sorted(
            [&names](int a, int b) { return names[static_cast<std::size_t>(a)] < names[static_cast<std::size_t>(b)]; });
    });
    return m_byName;
}

const std::vector<int> &Account::orderByCreation() const {
    std::call_once(m_byCreationOnce, [this] {
        std::vector<std::int64_t> times;
        times.reserve(static_cast<std::size_t>(m_people.size()));
        for (int index = 0; index < m_people.size(); ++index)
            times.push_back(m_people.make(index).createdAt);
        m_byCreation = sorted(
            [&times](int a, int b) { return times[static_cast<std::size_t>(a)] > times[static_cast<std::size_t>(b)]; });
    });
    return m_byCreation;
}

QJsonObject Account::save() const {
    QJsonArray people;
    for (const auto &[index, person] : m_changed)
        people.append(toStateJson(person));
    QJsonArray audit;
    for (const auto &row : m_audit)
        audit.append(toStateJson(row));
    return {{u"base_day"_s, static_cast<qint64>(m_people.baseDay())},
            {u"people"_s, people},
            {u"audit"_s, audit},
            {u"purchased_seats"_s, m_purchasedSeats},
            {u"next_membership"_s, static_cast<qint64>(m_nextMembershipId)}};
}

Result<void> Account::load(const QJsonObject &saved) {
    for (const QJsonArray people = saved.value(u"people"_s).toArray(); const auto &value : people) {
        const auto object = value.toObject();
        const int index = object.value(u"index"_s).toInt(-1);
        if (index < 0 || index >= m_people.size())
            return fail(ErrorCode::BadInput, u"the state file names a person who is not in the account"_s);
        Person person = m_people.make(index);
        fromStateJson(object, person);
        for (const auto &membership : person.memberships) {
            if (membership.id >= People::firstCreatedMembershipId)
                m_createdMemberships[membership.id] = index;
        }
        store(std::move(person));
    }
    m_audit.clear();
    for (const QJsonArray audit = saved.value(u"audit"_s).toArray(); const auto &value : audit)
        m_audit.push_back(auditFromStateJson(value.toObject()));
    m_purchasedSeats = saved.value(u"purchased_seats"_s).toInt(m_purchasedSeats);
    m_nextMembershipId = saved.value(u"next_membership"_s).toInteger(m_nextMembershipId);
    return ok();
}

} // namespace seatkeeper::simulator
