#pragma once

#include "simulator/Person.h"
#include "simulator/SimulatorOptions.h"

namespace seatkeeper::simulator {

//! Deals the kinds: the first ten people are fixed, so that the smallest account has the important ones; after them
//! come blocks of fifty with the same shares in an order of their own. A pure function of seed and index.
class KindDeck {
public:
    KindDeck(quint64 seed, int agents, int endUsers, Plan plan)
        : m_seed(seed), m_agents(agents), m_endUsers(endUsers), m_plan(plan) {}

    static constexpr int owner = 0;
    static constexpr int ingrid = 1;
    static constexpr int lightAgent = 2;
    static constexpr int clientOwner = 3;

    int size() const { return m_agents + m_endUsers; }
    PersonKind kindOf(int index) const;
    static Role roleOf(PersonKind kind);
    //! Whether people of this kind take a paid seat as long as nobody changes them.
    static bool isPaid(PersonKind kind);

private:
    PersonKind dealt(int index) const;

    quint64 m_seed;
    int m_agents;
    int m_endUsers;
    Plan m_plan;
};

//! A well-mixed number from (seed, index, salt): the only source of chance in the account.
quint64 mixed(quint64 seed, quint64 index, quint64 salt);

} // namespace seatkeeper::simulator
