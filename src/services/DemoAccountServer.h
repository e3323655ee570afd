#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace seatkeeper {

//! The simulated account alone, without a workspace: `seatkeeperctl demo serve`. It runs in threads of its own until
//! this object goes. Main thread.
class DemoAccountServer {
public:
    struct Options {
        int port = 0; //!< 0: any free one
        int agents = 480;
        quint64 seed = 1;
        int roundTripMs = 0;
        std::optional<int> ratePerMinute; //!< absent: the demo's 2,500; 0: as the plan says
        QString plan;                     //!< "team" … "enterprise_plus"; empty: the demo's
        std::optional<int> tokenSeconds;  //!< life of an access token
        QStringList faults;               //!< as FaultRule::parse reads them
        bool tls = false;
        QString certificatePath; //!< PEM, with tls
        QString privateKeyPath;
        bool legacyTickets = false;
        bool controlPort = false;
        bool confidentialClient = false;
        bool approveAll = false; //!< the consent page answers itself
        QString stateFile;       //!< keeps the account's changes; empty: in memory
    };
    struct Facts {
        QUrl url;
        QString clientIdentifier;
        SecretBytes clientSecret; //!< the demo account's own; printed on purpose
        QStringList redirectUrls;
        quint16 controlPort = 0; //!< 0: none
    };
    //! Usage (args field, value, expected), Unreachable (port taken), FileAccess, BadInput.
    static Result<std::unique_ptr<DemoAccountServer>> start(const Options &options);
    ~DemoAccountServer();
    Facts facts() const;
    //! Words that Options::plan takes.
    static QStringList planNames();

private:
    class Private;
    explicit DemoAccountServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_private;
};

} // namespace seatkeeper
