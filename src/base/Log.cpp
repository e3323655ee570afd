#include "base/Log.h"

#include "base/Clock.h"

#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace seatkeeper {

Q_LOGGING_CATEGORY(logNet, "seatkeeper.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "seatkeeper.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "seatkeeper.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logService, "seatkeeper.service", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "seatkeeper.window", QtInfoMsg)

QString redact(const QString &text) {
    static const QRegularExpression bearer(QStringLiteral("(?i)(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"));
    static const QRegularExpression field(QStringLiteral(
        "(?i)(\"?(?:access_token|refresh_token|client_secret|code_verifier|authenticity_token|authorization|code|state"
        "|secret|password)\"?\\s*[=:]\\s*)(\"[^\"]*\"|[^\\s&,}\"]+)"));
    QString result = text;
    result.replace(bearer, QStringLiteral("\\1 (redacted)"));
    result.replace(field, QStringLiteral("\\1(redacted)"));
    return result;
}

namespace {

// The message handler is a plain function for the whole process, so its target has to be one as well.
struct LogTarget {
    QMutex mutex;
    std::unique_ptr<QFile> file;
};

LogTarget &logTarget() {
    static LogTarget target;
    return target;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    const char *level = type == QtDebugMsg     ? "debug"
                        : type == QtInfoMsg    ? "info"
                        : type == QtWarningMsg ? "warning"
                                               : "error";
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(toIsoUtc(SystemClock().now()), QString::fromLatin1(level),
                                  QString::fromUtf8(context.category ? context.category : "default"), redact(message));
    auto &target = logTarget();
    const QMutexLocker lock(&target.mutex);
    const QByteArray bytes = line.toUtf8();
    if (target.file) {
        target.file->write(bytes);
        target.file->flush();
    } else {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    }
}

} // namespace

void installLog(const QString &filePath, bool verbose) {
    if (!filePath.isEmpty()) {
        auto file = std::make_unique<QFile>(filePath);
        if (file->open(QIODevice::WriteOnly | QIODevice::Append)) {
            file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            logTarget().file = std::move(file);
        }
    }
    if (verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("seatkeeper.*.debug=true"));
    qInstallMessageHandler(writeLine);
}

} // namespace seatkeeper
