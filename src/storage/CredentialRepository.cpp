#include "storage/CredentialRepository.h"

#include "storage/JsonColumn.h"

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<std::vector<CredentialInfo>> CredentialRepository::of(AliasId alias) {
    SK_TRY(rows, m_session.rows(u"SELECT purpose, user_id, user_name, user_role, scopes, authorized_at, "
                                "refresh_expires_at, this_run_only FROM credential WHERE alias_id = ? "
                                "ORDER BY purpose"_s,
                                {alias.value}));
    std::vector<CredentialInfo> credentials;
    for (const auto &row : rows) {
        CredentialInfo credential;
        credential.purpose = row.text(0) == purposeName(CredentialPurpose::Reclaim) ? CredentialPurpose::Reclaim
                                                                                    : CredentialPurpose::Inventory;
        credential.userId = row.text(1);
        credential.userName = row.text(2);
        credential.userRole = row.text(3);
        credential.scopes = stringsOf(row.text(4));
        credential.authorizedAt = row.time(5);
        credential.refreshExpiresAt = row.time(6);
        credential.keptForThisRunOnly = row.flag(7);
        credentials.push_back(std::move(credential));
    }
    return credentials;
}

Result<std::optional<CredentialInfo>> CredentialRepository::find(AliasId alias, CredentialPurpose purpose) {
    SK_TRY(all, of(alias));
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.purpose == purpose; });
    return found == all.end() ? std::optional<CredentialInfo>() : std::move(*found);
}

Result<void> CredentialRepository::put(AliasId alias, const CredentialInfo &credential) {
    SK_CHECK(m_session.run(u"INSERT INTO credential (alias_id, purpose, user_id, user_name, user_role, scopes, "
                           "authorized_at, refresh_expires_at, this_run_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (alias_id, purpose) DO UPDATE SET user_id = excluded.user_id, "
                           "user_name = excluded.user_name, user_role = excluded.user_role, "
                           "scopes = excluded.scopes, authorized_at = excluded.authorized_at, "
                           "refresh_expires_at = excluded.refresh_expires_at, "
                           "this_run_only = excluded.this_run_only"_s,
                           {alias.value, purposeName(credential.purpose), credential.userId, credential.userName,
                            credential.userRole, jsonColumn(credential.scopes), bindTime(credential.authorizedAt),
                            bindTime(credential.refreshExpiresAt), credential.keptForThisRunOnly ? 1 : 0}));
    return ok();
}

Result<void> CredentialRepository::remove(AliasId alias, CredentialPurpose purpose) {
    SK_CHECK(m_session.run(u"DELETE FROM credential WHERE alias_id = ? AND purpose = ?"_s,
                           {alias.value, purposeName(purpose)}));
    return ok();
}

Result<qint64> CredentialRepository::removeThisRunOnly() {
    return m_session.run(u"DELETE FROM credential WHERE this_run_only = 1"_s);
}

} // namespace seatkeeper
