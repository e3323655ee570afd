#pragma once

#include "base/Await.h"
#include "base/Secret.h"
#include "domain/Profile.h"

#include <QUrl>

#include <memory>

namespace seatkeeper {

struct Core;

//! The demo account: an embedded simulator behind a profile like any other (decisions 29). The only place in services
//! that knows the simulator.
class DemoAccount {
public:
    explicit DemoAccount(Core &core);
    ~DemoAccount();
    struct Facts {
        QUrl url;
        QString clientIdentifier;
        SecretBytes clientSecret;
        QStringList redirectUrls;
    };
    //! Starts the simulator of this workspace when it does not run yet; only in a workspace opened with demo=true.
    QFuture<Result<Facts>> start();
    //! Starts the simulator and makes sure that its Draft profile stands ready, marked demo.
    QFuture<Result<Profile>> prepareProfile();
    //! Answers Zendesk's consent page of the demo without a browser, for `demo run`.
    QFuture<Result<void>> allow(QUrl authorizeUrl);

private:
    Core &m_core;
    class Private;
    std::shared_ptr<Private> m_private; //!< shared with the sync thread, where it is used
};

} // namespace seatkeeper
