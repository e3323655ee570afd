#include "support/TestCertificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace seatkeeper::test {

namespace {

template <typename T, auto Free>
struct Freeing {
    void operator()(T *object) const { Free(object); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY, EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freeing<X509, X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freeing<BIO, BIO_free_all>>;

void extend(X509 *certificate, int kind, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray contents(BIO *bio) {
    char *data = nullptr;
    const auto size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    return QByteArray(data, size);
}

} // namespace

TestCertificate TestCertificate::make(int validFromDays, int validToDays) {
    const KeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 86'400L * validFromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400L * validToDays);
    X509_set_pubkey(certificate.get(), key.get());
    const QByteArray name("Seatkeeper test");
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()),
                               -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    const BioPtr keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contents(certificateText.get()), contents(keyText.get())};
}

} // namespace seatkeeper::test
