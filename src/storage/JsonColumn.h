#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace seatkeeper {

//! Text of columns that hold JSON. Reading is lenient: what is missing or of another kind gives the empty value.
QString jsonColumn(const QStringList &values);
QString jsonColumn(const QMap<QString, QString> &values);
QString jsonColumn(const QMap<QString, qint64> &values);
QString jsonColumn(const QJsonObject &object);
QStringList stringsOf(const QString &column);
QMap<QString, QString> textsOf(const QString &column);
QMap<QString, qint64> numbersOf(const QString &column);
QJsonObject objectOf(const QString &column);

} // namespace seatkeeper
