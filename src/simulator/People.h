#pragma once

#include "simulator/Directory.h"
#include "simulator/KindDeck.h"
#include "simulator/Names.h"
#include "simulator/Person.h"

namespace seatkeeper::simulator {

//! Makes the people: a pure function of (seed, index, plan, base day), computed on demand. A million people are not
//! stored anywhere. Safe to call from several threads.
class People {
public:
    //! @p baseDay is the start of the day, in seconds since 1970, from which all ages are counted.
    People(const SimulatorOptions &options, const Directory &directory, std::int64_t baseDay);

    int size() const { return m_deck.size(); }
    int agents() const { return m_agents; }
    std::int64_t baseDay() const { return m_baseDay; }
    PersonKind kindOf(int index) const { return m_deck.kindOf(index); }
    Person make(int index) const;
    //! The custom role a person is born with, without making the whole person.
    std::optional<std::int64_t> customRoleOf(int index) const;
    //! The last sign-in a person is born with.
    std::optional<std::int64_t> lastLoginOf(int index) const;
    std::string nameOf(int index) const;

    static std::int64_t idOf(int index);
    //! The index of a person's id, -1 when nobody has it.
    int indexOf(std::int64_t id) const;
    //! Ids of the memberships a person is born with; created ones are above all of these.
    static std::int64_t membershipId(int index, int place);
    int indexOfMembership(std::int64_t id) const;
    static constexpr std::int64_t firstCreatedMembershipId = 9'000'000'000'000;

private:
    quint64 chance(int index, quint64 salt) const;
    //! A moment between @p from and @p to days before the base day.
    std::int64_t daysAgo(int index, quint64 salt, int from, int to) const;
    void fillRole(Person &person) const;
    void fillActivity(Person &person) const;
    void fillTickets(Person &person) const;
    void fillGroups(Person &person) const;
    void fillProducts(Person &person) const;
    void fillTexts(Person &person) const;
    std::int64_t createdAt(int index, PersonKind kind) const;

    quint64 m_seed;
    int m_agents;
    const Directory &m_directory;
    std::vector<std::int64_t> m_agentRoles;
    KindDeck m_deck;
    std::int64_t m_baseDay;
};

} // namespace seatkeeper::simulator
