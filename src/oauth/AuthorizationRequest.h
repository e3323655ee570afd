#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace seatkeeper {

//! The address at which a person grants access.
struct AuthorizationRequest {
    QUrl endpoint; //!< the provider's authorize page
    QString clientId;
    QUrl redirectUrl; //!< must equal a registered one
    QString scope;    //!< separated by spaces
    QByteArray state;
    QByteArray challenge; //!< PKCE, S256

    //! Every value percent-encoded, so that a "+" or "/" arrives as it is.
    QUrl address() const;
};

} // namespace seatkeeper
