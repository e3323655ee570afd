#include "services/GroupReading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

constexpr int mostPages = 20000;

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

Task<std::vector<GroupMember>> readMembers(std::shared_ptr<VendorAccount> account, CancelToken cancel) {
    std::vector<GroupMember> all;
    QSet<QString> cursors;
    QString cursor;
    for (int pages = 0; pages < mostPages; ++pages) {
        SK_CO_TRY(page, co_await account->members(cursor, cancel));
        all.insert(all.end(), page.items.begin(), page.items.end());
        if (!page.hasMore)
            co_return all;
        cursor = page.cursor;
        if (cursors.contains(cursor))
            break;
        cursors.insert(cursor);
    }
    co_return fail(ErrorCode::Protocol, u"the list of memberships never ends"_s, {{u"detail"_s, u"endless list"_s}});
}

} // namespace

Task<std::optional<AccountGroups>> readGroups(std::shared_ptr<VendorAccount> account, bool withMembers,
                                              CancelToken cancel) {
    using Answer = std::optional<AccountGroups>;
    auto groups = co_await account->groups(cancel);
    if (!groups && isRefusal(groups.error()))
        co_return Answer();
    if (!groups)
        co_return groups.error();
    AccountGroups found;
    found.groups = std::move(*groups);
    if (withMembers) {
        auto members = co_await readMembers(account, cancel);
        if (!members && !isRefusal(members.error()))
            co_return members.error();
        if (members)
            found.members = std::move(*members);
    }
    co_return Answer(std::move(found));
}

} // namespace seatkeeper
