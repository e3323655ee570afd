#include "oauth/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace seatkeeper {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const quint32 word : words) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return bytes.toBase64(urlSafe);
}

} // namespace

QByteArray Pkce::challengeFor(const QByteArray &verifier) {
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe);
}

Pkce Pkce::generate() {
    Pkce pkce;
    pkce.verifier = SecretBytes(randomText());
    pkce.challenge = challengeFor(pkce.verifier.reveal());
    return pkce;
}

SecretBytes unguessableState() { return SecretBytes(randomText()); }

} // namespace seatkeeper
