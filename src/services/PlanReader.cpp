#include "services/PlanReader.h"

#include "services/SideBySide.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! Few, because the account's limit is shared with everybody who works in it.
constexpr int workers = 4;

//! Refused by plan or role, or about somebody who is gone: the fact stays unknown.
bool mayBeUnknown(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound || error.code == ErrorCode::Rejected;
}

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing;
}

} // namespace

void PlanReader::stepDone() {
    ++m_state.done;
    m_progress->report(m_state);
}

Task<void> PlanReader::read(std::vector<PlanSubject> &subjects) {
    m_state.stage = u"plan"_s;
    m_state.total = static_cast<qint64>(subjects.size());
    m_progress->report(m_state);
    using One = std::function<Task<void>(std::size_t)>;
    // Named: GCC 12 destroys what a call makes up for a coroutine twice.
    const One person = [this, &subjects](std::size_t at) { return readPerson(subjects[at]); };
    SK_CO_CHECK(co_await sideBySide(subjects.size(), workers, person));
    std::vector<ExternalId> groups;
    for (const auto &[id, group] : m_groups)
        groups.push_back(id);
    m_state.stage = u"plan_groups"_s;
    m_state.done = 0;
    m_state.total = static_cast<qint64>(groups.size());
    const One members = [this, &groups](std::size_t at) { return readMembers(groups[at]); };
    SK_CO_CHECK(co_await sideBySide(groups.size(), workers, members));
    co_return ok();
}

Task<void> PlanReader::readPerson(PlanSubject &subject) {
    const ExternalId person = subject.candidate.externalId;
    auto tickets = co_await m_account->openTickets(person, m_cancel);
    if (m_cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    if (tickets)
        subject.openTickets = *tickets;
    else if (!mayBeUnknown(tickets.error()))
        co_return std::move(tickets).error();
    auto products = co_await m_account->productRoles(person, m_cancel);
    if (m_cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    if (!products && !mayBeUnknown(products.error()))
        co_return std::move(products).error();
    subject.productRolesUnknown = !products;
    if (products)
        subject.subscription.productRoles = *products;
    SK_CO_CHECK(co_await readGroupsOf(person));
    stepDone();
    co_return ok();
}

Task<void> PlanReader::readGroupsOf(ExternalId person) {
    auto memberships = co_await m_account->groupMemberships(person, m_cancel);
    if (m_cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    if (!memberships) {
        if (!mayBeUnknown(memberships.error()))
            co_return std::move(memberships).error();
        m_groupsUnreadable = m_groupsUnreadable || isRefusal(memberships.error());
        co_return ok();
    }
    QList<ExternalId> ids;
    for (const auto &membership : *memberships) {
        ids.append(membership.groupId);
        VendorGroup &group = m_groups[membership.groupId];
        group.id = membership.groupId;
        if (group.name.isEmpty())
            group.name = membership.groupName;
    }
    m_groupsOfPerson.insert(person, ids);
    co_return ok();
}

Task<void> PlanReader::readMembers(ExternalId group) {
    auto people = co_await m_account->membersOf(group, m_cancel);
    if (m_cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    if (people)
        m_members.emplace(group, std::move(*people));
    else if (!mayBeUnknown(people.error()))
        co_return std::move(people).error();
    else
        m_groupsUnreadable = m_groupsUnreadable || isRefusal(people.error());
    stepDone();
    co_return ok();
}

} // namespace seatkeeper
