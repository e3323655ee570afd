#include "cli/SecretInput.h"

#include "cli/StandardInput.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

constexpr qint64 longestSecret = 64 * 1024;

Result<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return file.read(longestSecret + 1).trimmed();
}

} // namespace

Task<SecretBytes> readSecret(CallPointer call, QString path) {
    Result<QByteArray> bytes = QByteArray();
    if (path == u"-"_s) {
        StandardInput input;
        bytes = co_await await(input.line(call->interrupted()));
    } else {
        bytes = readFile(path);
    }
    SK_CO_CHECK(bytes);
    if (bytes->isEmpty() || bytes->size() > longestSecret)
        co_return fail(ErrorCode::BadInput, u"no secret"_s,
                       {{u"where"_s, path}, {u"detail"_s, u"empty or too long"_s}});
    co_return SecretBytes(*std::move(bytes));
}

} // namespace seatkeeper::cli
