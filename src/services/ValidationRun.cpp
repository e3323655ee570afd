#include "services/ValidationRun.h"

#include "services/AccountAccess.h"
#include "services/ClientOwner.h"
#include "storage/AliasRepository.h"
#include "storage/Database.h"
#include "storage/ProfileRepository.h"

#include <algorithm>
#include <array>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

struct Subject {
    Profile profile;
    ConnectionAlias alias;
};

const CredentialInfo *credentialOf(const ConnectionAlias &alias, CredentialPurpose purpose) {
    const auto found = std::find_if(alias.credentials.begin(), alias.credentials.end(),
                                    [&](const auto &credential) { return credential.purpose == purpose; });
    return found == alias.credentials.end() ? nullptr : &*found;
}

//! Says nothing against the token: the vendor knows it, but does not show this page to its role or scope.
bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

bool mayWrite(const QStringList &scopes) {
    return std::any_of(scopes.begin(), scopes.end(), [](const QString &scope) {
        return scope == u"write" || scope.endsWith(u":write") || scope == u"impersonate";
    });
}

} // namespace

ValidationRun::ValidationRun(Core &core, ProfileId profile, CancelToken cancel, std::shared_ptr<CheckFeed> feed)
    : m_core(core), m_id(profile), m_cancel(std::move(cancel)), m_feed(std::move(feed)) {}

Task<ValidationReport> ValidationRun::execute() {
    SK_CO_CHECK(co_await read());
    m_report.at = fromIsoUtc(toIsoUtc(m_core.clock->now()));
    SK_CO_CHECK(co_await runAll());
    SK_CO_CHECK(co_await store());
    m_core.notify(u"profiles"_s);
    co_return m_report;
}

Task<void> ValidationRun::read() {
    const std::function<Result<Subject>(Session &)> work = [id = m_id](Session &session) -> Result<Subject> {
        Subject subject;
        SK_TRY(profile, ProfileRepository(session).get(id));
        SK_TRY(alias, AliasRepository(session).get(profile.alias));
        subject.profile = std::move(profile);
        subject.alias = std::move(alias);
        return subject;
    };
    auto subject = co_await await(m_core.database->read<Subject>(work));
    if (!subject)
        co_return subject.error();
    if (subject->profile.source == ProfileSource::Export)
        co_return fail(ErrorCode::NotAllowed, {},
                       {{u"reason"_s, u"exported_profile"_s}, {u"profile"_s, subject->profile.displayName}});
    m_profile = std::move(subject->profile);
    m_alias = std::move(subject->alias);
    co_return ok();
}

Task<void> ValidationRun::runAll() {
    struct Step {
        QString id;
        Check run;
        bool endsAll = false; //!< nothing below can be asked when this one failed
    };
    const std::vector<Step> steps{{u"address"_s, &ValidationRun::address, true},
                                  {u"token"_s, &ValidationRun::token, true},
                                  {u"identity"_s, &ValidationRun::identity, true},
                                  {u"scopes"_s, &ValidationRun::scopes},
                                  {u"list_users"_s, &ValidationRun::listUsers},
                                  {u"list_roles"_s, &ValidationRun::listRoles},
                                  {u"product_entitlements"_s, &ValidationRun::productEntitlements},
                                  {u"sessions"_s, &ValidationRun::sessions},
                                  {u"audit_log"_s, &ValidationRun::auditLog},
                                  {u"reclaim"_s, &ValidationRun::reclaim}};
    bool ended = false;
    for (const auto &step : steps) {
        ValidationCheck check;
        check.id = step.id;
        if (ended) {
            check.status = CheckStatus::Skipped;
        } else {
            check.status = CheckStatus::Running;
            m_feed->report(check);
            auto done = co_await (this->*step.run)(check);
            if (!done)
                co_return done.error();
            if (m_cancel.isCancelled())
                co_return fail(ErrorCode::Cancelled);
            check = std::move(*done);
            ended = step.endsAll && check.status == CheckStatus::Failed;
        }
        m_feed->report(check);
        m_report.checks.push_back(check);
    }
    co_return ok();
}

Task<void> ValidationRun::store() {
    const std::function<Result<ValidationReport>(Session &)> work =
        [this](Session &session) -> Result<ValidationReport> {
        ProfileRepository profiles(session);
        SK_TRY(present, profiles.get(m_id));
        ValidationReport report = m_report;
        // Edited meanwhile: what was looked at is not what stands there now.
        if (present.changedAt != m_profile.changedAt)
            report.at = std::min(report.at, present.changedAt.addSecs(-1));
        SK_CHECK(profiles.setValidation(m_id, report));
        return report;
    };
    auto stored = co_await await(m_core.database->write<ValidationReport>(work));
    if (!stored)
        co_return stored.error();
    m_report = std::move(*stored);
    co_return ok();
}

ValidationCheck ValidationRun::failed(ValidationCheck check, const Error &error) const {
    check.status = CheckStatus::Failed;
    check.technical = error.technical;
    for (auto arg = error.args.cbegin(); arg != error.args.cend(); ++arg)
        check.args.insert(arg.key(), arg.value());
    check.args.insert(u"error"_s, errorName(error.code));
    check.args.insert(u"host"_s, m_alias.url.host());
    if (error.args.contains(u"status"_s))
        check.args.insert(u"httpStatus"_s, error.args.value(u"status"_s));
    return check;
}

ValidationCheck ValidationRun::limited(ValidationCheck check, const Error &error) const {
    check = failed(std::move(check), error);
    if (isRefusal(error))
        check.status = CheckStatus::Warning;
    return check;
}

Task<ValidationCheck> ValidationRun::address(ValidationCheck check) {
    check.args.insert(u"host"_s, m_alias.url.host());
    auto account = co_await m_core.access->openWithoutToken(m_id);
    if (!account)
        co_return failed(check, account.error());
    auto answered = co_await (*account)->checkAddress(m_cancel);
    if (!answered)
        co_return failed(check, answered.error());
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::token(ValidationCheck check) {
    auto account = co_await m_core.accounts->open(m_id, CredentialPurpose::Inventory);
    if (!account)
        co_return failed(check, account.error());
    m_account = *account;
    auto facts = co_await m_account->tokenFacts(m_cancel);
    if (!facts && !isRefusal(facts.error()))
        co_return failed(check, facts.error());
    check.status = CheckStatus::Ok;
    if (facts) {
        m_facts = *facts;
        if (facts->expiresAt)
            check.args.insert(u"renewsAt"_s, toIsoUtc(*facts->expiresAt));
    }
    co_return check;
}

Task<ValidationCheck> ValidationRun::identity(ValidationCheck check) {
    auto identity = co_await m_account->identity(m_cancel);
    if (!identity)
        co_return failed(check, identity.error());
    m_self = identity->id;
    check.args.insert(u"name"_s, identity->name);
    check.args.insert(u"role"_s, identity->role);
    check.args.insert(u"userId"_s, identity->id);
    if (identity->role == u"end-user")
        check.status = CheckStatus::Failed;
    else
        check.status = identity->role == u"admin" ? CheckStatus::Ok : CheckStatus::Warning;
    co_return check;
}

Task<ValidationCheck> ValidationRun::scopes(ValidationCheck check) {
    QStringList scopes;
    if (m_facts)
        scopes = m_facts->scopes;
    else if (const auto *credential = credentialOf(m_alias, CredentialPurpose::Inventory))
        scopes = credential->scopes;
    check.args.insert(u"scopes"_s, scopes.join(u' '));
    check.status = mayWrite(scopes) ? CheckStatus::Warning : CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::listUsers(ValidationCheck check) {
    auto page = co_await m_account->people(QString(), m_cancel);
    if (!page)
        co_return failed(check, page.error());
    auto count = co_await m_account->countPeople(m_cancel);
    // The count is a comfort: the list itself is what a download needs.
    const qint64 seen = static_cast<qint64>(page->people.items.size());
    check.args.insert(u"count"_s, QString::number(count ? std::max(count->value, seen) : seen));
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::listRoles(ValidationCheck check) {
    auto roles = co_await m_account->roles(m_cancel);
    if (!roles)
        co_return limited(check, roles.error());
    check.args.insert(u"count"_s, QString::number(roles->size()));
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::productEntitlements(ValidationCheck check) {
    auto roles = co_await m_account->productRoles(m_self, m_cancel);
    if (!roles)
        co_return limited(check, roles.error());
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::sessions(ValidationCheck check) {
    auto page = co_await m_account->sessions(QString(), m_cancel);
    if (!page)
        co_return limited(check, page.error());
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::auditLog(ValidationCheck check) {
    auto readable = co_await m_account->probeAuditLog(m_cancel);
    if (!readable)
        co_return limited(check, readable.error());
    check.status = CheckStatus::Ok;
    co_return check;
}

Task<ValidationCheck> ValidationRun::reclaim(ValidationCheck check) {
    check.status = CheckStatus::Warning;
    if (!m_profile.reclaimEnabled) {
        check.args.insert(u"reason"_s, u"switched_off"_s);
        co_return check;
    }
    auto account = co_await m_core.accounts->open(m_id, CredentialPurpose::Reclaim);
    if (!account && account.failedWith(ErrorCode::ReauthRequired)) {
        check.args.insert(u"reason"_s, u"not_signed_in"_s);
        co_return check;
    }
    if (!account)
        co_return limited(check, account.error());
    auto identity = co_await (*account)->identity(m_cancel);
    if (!identity)
        co_return limited(check, identity.error());
    check.args.insert(u"name"_s, identity->name);
    check.args.insert(u"role"_s, identity->role);
    auto facts = co_await (*account)->tokenFacts(m_cancel);
    const auto *credential = credentialOf(m_alias, CredentialPurpose::Reclaim);
    const QStringList scopes = facts ? facts->scopes : credential != nullptr ? credential->scopes : QStringList();
    check.args.insert(u"scopes"_s, scopes.join(u' '));
    if (!mayWrite(scopes))
        check.args.insert(u"reason"_s, u"scope"_s);
    else if (identity->role != u"admin")
        check.args.insert(u"reason"_s, u"not_admin"_s);
    else
        co_return co_await clientOwner(check);
    co_return check;
}

Task<ValidationCheck> ValidationRun::clientOwner(ValidationCheck check) {
    auto learned = co_await learnClientOwner(m_core, m_id, m_cancel);
    if (!learned)
        co_return limited(check, learned.error());
    const std::function<Result<bool>(Session &)> look = [id = m_id](Session &session) -> Result<bool> {
        SK_TRY(profile, ProfileRepository(session).get(id));
        SK_TRY(alias, AliasRepository(session).get(profile.alias));
        return !profile.clientOwnerId.isEmpty() || !alias.clientOwnerId.isEmpty();
    };
    SK_CO_TRY(known, co_await await(m_core.database->read<bool>(look)));
    if (known)
        check.status = CheckStatus::Ok;
    else
        check.args.insert(u"reason"_s, u"client_owner_unknown"_s);
    co_return check;
}

} // namespace seatkeeper
