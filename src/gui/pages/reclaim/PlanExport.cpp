#include "gui/pages/reclaim/PlanExport.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>

namespace seatkeeper::gui {

QFuture<Result<void>> writePlan(const ReclaimPlan &plan, const QString &path) {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    const QByteArray text = QJsonDocument(toJson(plan)).toJson();
    QThreadPool::globalInstance()->start([promise, text, path] {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        if (written)
            promise->addResult(ok());
        else
            promise->addResult(
                Result<void>(fail(ErrorCode::FileAccess, file.errorString(),
                                  {{QStringLiteral("path"), path}, {QStringLiteral("detail"), file.errorString()}})));
        promise->finish();
    });
    return future;
}

} // namespace seatkeeper::gui
