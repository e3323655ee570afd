#pragma once

#include <QIODevice>

namespace seatkeeper {

//! The body of a write that can be read once only.
//! QNetworkAccessManager repeats a PUT or POST by itself when the server closes without an answer; it has to rewind
//! the body for that. This device is sequential and its reset() fails, so the request ends with ContentReSendError.
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);
    ~OneShotBody() override;
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    //! True as soon as a byte was handed to the network, so the server may have seen the request.
    bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace seatkeeper
