#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace seatkeeper::zendesk {

//! Reads one JSON object of Zendesk's. Every scalar may be null and every key may be missing, so both are "absent".
//! The strict readers are for fields that decide about a seat: a value of a wrong type there is remembered as a
//! fault, because taking it for absent could make somebody look idle or active.
class JsonFields {
public:
    //! @param where names the object in an error, for example "users[3]".
    JsonFields(const QJsonObject &object, QString where) : m_object(object), m_where(std::move(where)) {}

    //! Text, or absent when null, missing or of another type.
    std::optional<QString> text(QLatin1StringView key) const;
    std::optional<bool> flag(QLatin1StringView key) const;
    std::optional<qint64> number(QLatin1StringView key) const;
    QStringList texts(QLatin1StringView key) const;

    //! A 64-bit id, as a number or as digits in a text.
    std::optional<ExternalId> id(QLatin1StringView key);
    ExternalId neededId(QLatin1StringView key);
    std::optional<QDateTime> time(QLatin1StringView key);
    std::optional<int> smallNumber(QLatin1StringView key); //!< also digits in a text
    bool decidingFlag(QLatin1StringView key, bool whenAbsent);
    QString decidingText(QLatin1StringView key);

    //! Protocol with the first faulty field, or success.
    Result<void> check() const;

private:
    void complain(QLatin1StringView key);
    const QJsonObject &m_object;
    QString m_where;
    QString m_fault;
};

//! Protocol: the answer is not what Zendesk documents; @p detail names the place.
Error protocolError(const QString &detail);

//! The document's top-level object. Protocol for HTML, cut JSON and anything else.
Result<QJsonObject> parseObject(const QByteArray &body);
//! A member that must be an array. Protocol when missing or of another type.
Result<QJsonArray> arrayIn(const QJsonObject &object, QLatin1StringView key);
//! A member that must be an object.
Result<QJsonObject> objectIn(const QJsonObject &object, QLatin1StringView key);

} // namespace seatkeeper::zendesk
