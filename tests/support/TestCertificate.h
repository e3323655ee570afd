#pragma once

#include <QByteArray>

namespace seatkeeper::test {

//! A certificate for 127.0.0.1 and localhost that signs itself, made for this run.
struct TestCertificate {
    QByteArray certificate; //!< PEM
    QByteArray key;         //!< PEM

    //! @param validFromDays, @param validToDays counted from now; a negative end makes an expired one.
    static TestCertificate make(int validFromDays = -1, int validToDays = 2);
};

} // namespace seatkeeper::test
