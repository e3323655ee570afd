#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace seatkeeper::test {

//! Holds what a parser made of an object against the recorded object, key by key: a kept key must be equal, any other
//! key must be known to be ignored. A key that is neither is new and fails.
class RecordedFields {
public:
    explicit RecordedFields(QString where) : m_where(std::move(where)) {}

    //! What the parser has for @p key; null when it has nothing.
    void keep(const QString &key, const QJsonValue &parsed) { m_kept.insert(key, parsed); }
    void ignore(const QStringList &keys) { m_ignored += QSet<QString>(keys.begin(), keys.end()); }
    //! Complaints; empty when all is well. Adds the number of compared keys to @p compared.
    QStringList check(const QJsonObject &recorded, int &compared) const {
        QStringList complaints;
        for (auto item = recorded.begin(); item != recorded.end(); ++item) {
            if (m_kept.contains(item.key())) {
                ++compared;
                if (text(item.value()) != text(m_kept.value(item.key())))
                    complaints.append(
                        QStringLiteral("%1.%2: recorded %3, parsed %4")
                            .arg(m_where, item.key(), text(item.value()), text(m_kept.value(item.key()))));
            } else if (!m_ignored.contains(item.key())) {
                complaints.append(QStringLiteral("%1.%2 is new").arg(m_where, item.key()));
            }
        }
        return complaints;
    }

private:
    //! Ids are texts here and numbers there; role types are numbers, sometimes texts.
    static QString text(const QJsonValue &value) {
        if (value.isNull() || value.isUndefined())
            return QStringLiteral("none");
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (value.isArray()) {
            QStringList words;
            for (const QJsonArray items = value.toArray(); const auto &item : items)
                words.append(text(item));
            return words.join(QStringLiteral(", "));
        }
        return value.toString();
    }
    QString m_where;
    QMap<QString, QJsonValue> m_kept;
    QSet<QString> m_ignored;
};

} // namespace seatkeeper::test
