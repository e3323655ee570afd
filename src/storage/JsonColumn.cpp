#include "storage/JsonColumn.h"

#include <QJsonDocument>

namespace seatkeeper {

QString jsonColumn(const QStringList &values) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QString jsonColumn(const QMap<QString, QString> &values) {
    QJsonObject object;
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return jsonColumn(object);
}

QString jsonColumn(const QMap<QString, qint64> &values) {
    QJsonObject object;
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return jsonColumn(object);
}

QString jsonColumn(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList stringsOf(const QString &column) {
    QStringList values;
    const auto array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const auto &value : array)
        values << value.toString();
    return values;
}

QMap<QString, QString> textsOf(const QString &column) {
    QMap<QString, QString> values;
    const auto object = objectOf(column);
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        values.insert(entry.key(), entry.value().toString());
    return values;
}

QMap<QString, qint64> numbersOf(const QString &column) {
    QMap<QString, qint64> values;
    const auto object = objectOf(column);
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        values.insert(entry.key(), entry.value().toInteger());
    return values;
}

QJsonObject objectOf(const QString &column) { return QJsonDocument::fromJson(column.toUtf8()).object(); }

} // namespace seatkeeper
