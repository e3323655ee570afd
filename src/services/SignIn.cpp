#include "services/SignIn.h"

#include "services/CredentialStorage.h"
#include "services/SignInAttempts.h"
#include "services/Work.h"
#include "storage/CredentialRepository.h"
#include "storage/ProfileRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<CredentialInfo>> readCredentials(Session &session, ProfileId id) {
    SK_TRY(profile, ProfileRepository(session).get(id));
    return CredentialRepository(session).of(profile.alias);
}

} // namespace

SignIn::SignIn(Core &core) : m_core(core), m_attempts(std::make_shared<SignInAttempts>(core)) {}

SignIn::~SignIn() = default;

QFuture<Result<SignIn::Attempt>> SignIn::begin(ProfileId profile, CredentialPurpose purpose, Way way, bool thisRunOnly,
                                               bool forBoth, int timeoutSeconds) {
    SignInRequest options;
    options.thisRunOnly = thisRunOnly;
    options.forBoth = forBoth;
    options.limit = std::chrono::seconds(timeoutSeconds);
    return launchInSync<Attempt>(m_core, [attempts = m_attempts, profile, purpose, way, options]() -> Task<Attempt> {
        return attempts->begin(profile, purpose, way, options);
    });
}

QFuture<Result<void>> SignIn::paste(quint64 attempt, QString address) {
    return invoke<void>(m_core.sync,
                        [attempts = m_attempts, attempt, address] { return attempts->paste(attempt, address); });
}

QFuture<Result<void>> SignIn::signOut(ProfileId profile, CredentialPurpose purpose) {
    Core &core = m_core;
    return launchInSync<void>(
        m_core, [&core, profile, purpose]() -> Task<void> { return dropCredential(core, profile, purpose); });
}

QFuture<Result<std::vector<CredentialInfo>>> SignIn::credentials(ProfileId profile) {
    return m_core.database->read<std::vector<CredentialInfo>>(
        [profile](Session &session) { return readCredentials(session, profile); });
}

} // namespace seatkeeper
