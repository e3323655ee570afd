#pragma once

#include "oauth/CodeWaiter.h"

#include <QObject>

#include <vector>

class QTcpServer;
class QTcpSocket;

namespace seatkeeper {

//! Texts of the page that the browser shows at the end; plain text in the person's language.
struct BrowserTexts {
    QString language = QStringLiteral("en");
    QString title = QStringLiteral("Seatkeeper");
    QString granted = QStringLiteral("Signed in. You can close this tab and go back to Seatkeeper.");
    QString refused = QStringLiteral("Access was not granted. You can close this tab and go back to Seatkeeper.");
};

struct LoopbackOptions {
    std::vector<quint16> ports{28391, 28392, 28393}; //!< tried in this order; all must be registered
    QString path = QStringLiteral("/oauth/callback");
    std::chrono::milliseconds limit{300'000}; //!< time for the person, on the Clock
    BrowserTexts texts;
};

//! Takes the browser's redirect on 127.0.0.1, only while waiting. One answer, then it closes; a new attempt needs a new
//! listener. Anything else than GET of the path with the right state is answered 404 and the waiting goes on.
//! Lives in one thread with an event loop.
class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    LoopbackListener(const Clock &clock, LoopbackOptions options, QObject *parent = nullptr);
    ~LoopbackListener() override;
    //! Takes the first free port. Error: NoLoopbackPort, arg "ports".
    Result<void> listen(SecretBytes state);
    bool isListening() const;
    quint16 port() const;
    //! The redirect URL for the present port; empty while not listening.
    QUrl redirectUrl() const;
    //! Waits for the browser. Errors: ConsentDenied, ConsentTimeout, Cancelled, and those of readRedirect().
    //! The port is closed when it ends.
    Task<AuthorizationCode> wait(CancelToken cancel);
    //! Ends the waiting by an answer that came another way (a pasted address).
    bool deliver(Result<AuthorizationCode> answer) const { return m_waiter->deliver(std::move(answer)); }

private:
    void takeConnection();
    void readFrom(QTcpSocket *socket, QByteArray &received);
    void answerRequest(QTcpSocket *socket, const QByteArray &head);
    std::optional<QUrl> requestedAddress(const QByteArray &head) const;
    QByteArray page(const QString &text) const;

    const Clock &m_clock;
    LoopbackOptions m_options;
    SecretBytes m_state;
    std::shared_ptr<CodeWaiter> m_waiter;
    std::unique_ptr<QTcpServer> m_server;
    int m_open = 0;
};

} // namespace seatkeeper
