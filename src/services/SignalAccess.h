#pragma once

#include "storage/EvidenceRepository.h"

#include <QHash>

namespace seatkeeper {

//! What may be read of each signal, as the answers show. Private to services/; sync thread.
//! Refused by plan or role is "unavailable"; another failure is "failed" and makes the evidence incomplete.
class SignalAccess {
public:
    //! False once the signal was refused or given up.
    bool mayAsk(SignalKind kind) const;
    void succeeded(SignalKind kind);
    //! A read for everybody failed: nobody's evidence has this signal.
    void failed(SignalKind kind, const Error &error);
    //! The question about one person failed. After some in a row nobody else is asked about.
    //! @return false when the signal is refused, which is no failure
    bool failedForOne(SignalKind kind, const Error &error);
    const SignalMap &availability() const { return m_availability; }

    //! 403 and 404: plan, role or scope say no.
    static bool isRefusal(const Error &error);
    //! Cancelled and ReauthRequired end the whole refresh.
    static bool endsEverything(const Error &error);

private:
    SignalMap m_availability{{SignalKind::SignIn, SignalAvailability::Available}};
    QHash<SignalKind, int> m_failuresInARow;
};

} // namespace seatkeeper
