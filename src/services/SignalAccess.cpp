#include "services/SignalAccess.h"

namespace seatkeeper {

namespace {

//! So many failures one after the other, and nobody else is asked about.
constexpr int patience = 5;

} // namespace

bool SignalAccess::isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

bool SignalAccess::endsEverything(const Error &error) {
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::ReauthRequired;
}

bool SignalAccess::mayAsk(SignalKind kind) const {
    const auto known = m_availability.value(kind, SignalAvailability::NotFetched);
    return known != SignalAvailability::Unavailable && known != SignalAvailability::Failed;
}

void SignalAccess::succeeded(SignalKind kind) {
    m_failuresInARow.remove(kind);
    m_availability.insert(kind, SignalAvailability::Available);
}

void SignalAccess::failed(SignalKind kind, const Error &error) {
    m_availability.insert(kind, isRefusal(error) ? SignalAvailability::Unavailable : SignalAvailability::Failed);
}

bool SignalAccess::failedForOne(SignalKind kind, const Error &error) {
    if (isRefusal(error)) {
        failed(kind, error);
        return false;
    }
    if (++m_failuresInARow[kind] >= patience)
        m_availability.insert(kind, SignalAvailability::Failed);
    return true;
}

} // namespace seatkeeper
