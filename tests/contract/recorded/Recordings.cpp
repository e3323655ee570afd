#include "Recordings.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

QJsonObject objectOfBody(const QJsonValue &body) {
    return body.isString() ? QJsonDocument::fromJson(body.toString().toUtf8()).object() : body.toObject();
}

void addExchanges(const QString &name, const QJsonArray &exchanges, std::vector<Recording> &found) {
    for (const auto &item : exchanges) {
        const QJsonObject response = item.toObject().value("response"_L1).toObject();
        found.push_back({name, response.value("status"_L1).toInt(), objectOfBody(response.value("body"_L1)), true});
    }
}

void addExamples(const QString &name, const QJsonObject &responses, std::vector<Recording> &found) {
    for (auto status = responses.begin(); status != responses.end(); ++status) {
        for (const QJsonArray examples = status.value().toObject().value("examples"_L1).toArray();
             const auto &item : examples) {
            const QJsonObject example = item.toObject();
            const QJsonValue value = example.contains("value"_L1) ? example.value("value"_L1) : item;
            found.push_back({name, status.key().toInt(), objectOfBody(value), false});
        }
    }
}

int statusOfName(const QString &name) {
    for (const int status : {401, 404, 422, 429}) {
        if (name.contains(u"error_%1"_s.arg(status)) || name.endsWith(u"_%1.json"_s.arg(status)))
            return status;
    }
    return 200;
}

} // namespace

QString recordingsFolder() {
    const QString given = qEnvironmentVariable("SEATKEEPER_SHARED");
    const QString shared = given.isEmpty() ? QStringLiteral(SEATKEEPER_SOURCE_DIR "/../shared") : given;
    const QString folder = shared + u"/zendesk/recorded"_s;
    return QFile::exists(folder) ? folder : QString();
}

std::vector<Recording> readRecordings(const QString &folder, int &files) {
    std::vector<Recording> found;
    files = 0;
    QDirIterator paths(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        const QString path = paths.next();
        const QString name = path.mid(folder.size() + 1);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        ++files;
        if (document.isArray())
            addExchanges(name, document.array(), found);
        else if (document.object().contains("operationId"_L1))
            addExamples(name, document.object().value("responses"_L1).toObject(), found);
        else
            found.push_back({name, statusOfName(name), document.object(), true});
    }
    return found;
}

} // namespace seatkeeper::test
