#pragma once

#include "base/Result.h"
#include "simulator/People.h"

#include <QJsonObject>

#include <compare>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace seatkeeper::simulator {

//! A row of the audit log. actorId -1 is Zendesk itself.
struct AuditRow {
    std::int64_t id = 0;
    std::string action;
    std::string actionLabel;
    std::int64_t actorId = -1;
    std::string actorName;
    std::int64_t sourceId = 0;
    std::string sourceType;
    std::string sourceLabel;
    std::string description;
    std::optional<std::string> ipAddress;
    std::int64_t createdAt = 0;
};

//! A bulk job; its work is done at once, its status follows the clock.
struct Job {
    std::string id;
    std::int64_t startedAtMs = 0; //!< on the clock's elapsed()
    int total = 0;
    std::string results; //!< JSON array
};

struct Counts {
    int admins = 0;
    int agents = 0;
    int endUsers = 0;
    int paid = 0;
    int light = 0;
};

//! The account: the generated people with the kept list of changes laid over them, the audit log, the jobs.
//! Not locked inside: whoever reads holds mutex() shared, whoever writes holds it alone.
class Account {
public:
    Account(const SimulatorOptions &options, std::int64_t baseDay);

    std::shared_mutex &mutex() const { return m_mutex; }
    const People &people() const { return m_people; }
    const Directory &directory() const { return m_directory; }

    Person person(int index) const;
    //! The stored change of a person, null when nobody touched him.
    const Person *changed(int index) const;
    //! -1 when there is no such id.
    int indexOf(std::int64_t id) const { return m_people.indexOf(id); }
    Role roleOf(int index) const;
    bool isActive(int index) const;
    std::optional<std::int64_t> customRoleOf(int index) const;

    //! Keeps @p person as changed and moves the counts.
    void store(Person person);
    //! A new membership's id, noted as belonging to @p index.
    std::int64_t createMembershipId(int index);
    //! Whose created membership this is, -1 for nobody's.
    int ownerOfCreated(std::int64_t membershipId) const;
    void addAudit(AuditRow row);
    //! A sign-in beside those that the person is born with.
    void addLogin(const Person &person, std::int64_t time);
    //! A sign-in of the audit log that a person is born with; @c place counts his own from the newest.
    struct Login {
        std::int64_t time = 0;
        int index = 0;
        int place = 0;
        auto operator<=>(const Login &) const = default;
    };
    //! All of them, newest first; made at the first call.
    const std::vector<Login> &loginsNewestFirst() const;
    const std::vector<AuditRow> &auditRows() const { return m_audit; }
    std::vector<Job> &jobs() { return m_jobs; }
    const std::vector<Job> &jobs() const { return m_jobs; }

    const Counts &counts() const { return m_counts; }
    int purchasedSeats() const { return m_purchasedSeats; }
    void setPurchasedSeats(int seats);
    int lightAgentAllowance() const { return m_lightAllowance; }
    int memberCount(std::int64_t roleId) const;
    //! Order of all indices by name or by creation, made at the first call.
    const std::vector<int> &orderByName() const;
    const std::vector<int> &orderByCreation() const;

    QJsonObject save() const;
    Result<void> load(const QJsonObject &saved);

private:
    void countGenerated();
    void count(const Person &person, int sign);
    std::vector<int> sorted(const std::function<bool(int, int)> &before) const;

    mutable std::shared_mutex m_mutex;
    Directory m_directory;
    People m_people;
    std::unordered_map<int, Person> m_changed;
    std::vector<AuditRow> m_audit;
    std::vector<Job> m_jobs;
    Counts m_counts;
    std::unordered_map<std::int64_t, int> m_membersOfRole;
    std::unordered_map<std::int64_t, int> m_createdMemberships;
    std::int64_t m_nextMembershipId = People::firstCreatedMembershipId;
    int m_purchasedSeats = 0;
    int m_lightAllowance = 0;
    mutable std::once_flag m_loginsOnce;
    mutable std::once_flag m_byNameOnce;
    mutable std::once_flag m_byCreationOnce;
    mutable std::vector<Login> m_logins;
    mutable std::vector<int> m_byName;
    mutable std::vector<int> m_byCreation;
};

//! Ids of audit rows: sign-ins follow from the index, rows of changes are numbered.
namespace auditid {
inline constexpr std::int64_t firstLogin = 6300000000000;
inline constexpr std::int64_t firstChange = 6400000000000;
} // namespace auditid

} // namespace seatkeeper::simulator
