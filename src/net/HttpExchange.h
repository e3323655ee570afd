#pragma once

#include "base/Answer.h"
#include "base/Clock.h"
#include "net/HttpTransport.h"

#include <QObject>
#include <QTimer>

class QNetworkRequest;

namespace seatkeeper {

class OneShotBody;

//! One request on the wire and what became of it; private to net. Destroying it ends the request.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    HttpExchange(HttpRequest request, const TransportOptions &options, const Clock &clock,
                 std::shared_ptr<RequestLog> log);
    ~HttpExchange() override;
    void start(QNetworkAccessManager &manager, const QNetworkRequest &base);
    //! Settled exactly once; a cancel settles it from outside.
    Answer<HttpResponse> answer() const { return m_answer; }

private:
    struct Wire;
    enum class End { Running, SilenceLimit, TotalLimit, TooLarge };

    void connectReply();
    void takeBytes();
    void stop(End why);
    void finish();
    void settle(Result<HttpResponse> result);
    Result<HttpResponse> outcome();
    bool isCutOff(int status) const;
    Result<HttpResponse> acceptAnswer(int status);
    Error redirectError(int status) const;
    Error transportError() const;
    Error withCertainty(Error error) const;
    Error located(ErrorCode code, const QString &detail) const;

    HttpRequest m_request;
    TransportOptions m_options;
    const Clock &m_clock;
    std::shared_ptr<RequestLog> m_log;
    Answer<HttpResponse> m_answer;
    QString m_id;
    std::unique_ptr<Wire> m_wire;
    OneShotBody *m_upload = nullptr;
    QTimer m_total;
    QByteArray m_body;
    QString m_tlsDetail;
    End m_end = End::Running;
    std::chrono::milliseconds m_started{0};
};

} // namespace seatkeeper
