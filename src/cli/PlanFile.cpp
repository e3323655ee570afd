#include "cli/PlanFile.h"

#include "cli/Json.h"
#include "cli/RunText.h"
#include "cli/Table.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

constexpr qint64 largestPlan = 64LL * 1024 * 1024;

Error fileError(const QString &path, const QString &detail) {
    return fail(ErrorCode::FileAccess, detail, {{u"path"_s, path}, {u"detail"_s, detail}});
}

} // namespace

Result<void> writePlan(const QString &path, const ReclaimPlan &plan) {
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(Json::plan(plan)).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fileError(path, file.errorString());
    return ok();
}

Result<ReclaimPlan> readPlan(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (file.size() > largestPlan)
        return fail(ErrorCode::TooLarge, path, {{u"bound"_s, u"64 MB"_s}});
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(ErrorCode::BadInput, problem.errorString(),
                    {{u"where"_s, path}, {u"detail"_s, problem.errorString()}});
    return planFromJson(document.object());
}

QString printablePlan(const ReclaimPlan &plan) {
    QStringList lines = RunText::plan(plan).split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

} // namespace seatkeeper::cli
