#include "zendesk/JsonFields.h"

#include "base/Clock.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

// A double holds whole numbers up to 2^53; parsed integers stay 64 bit, so a fraction or exponent form has no id in it.
std::optional<qint64> wholeNumber(const QJsonValue &value) {
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

bool isDigits(const QString &text) {
    return !text.isEmpty() && text.size() <= 19 &&
           std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

} // namespace

std::optional<QString> JsonFields::text(QLatin1StringView key) const {
    const QJsonValue value = m_object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> JsonFields::flag(QLatin1StringView key) const {
    const QJsonValue value = m_object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> JsonFields::number(QLatin1StringView key) const { return wholeNumber(m_object.value(key)); }

QStringList JsonFields::texts(QLatin1StringView key) const {
    QStringList list;
    for (const QJsonArray items = m_object.value(key).toArray(); const auto &item : items) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

std::optional<ExternalId> JsonFields::id(QLatin1StringView key) {
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return std::nullopt;
    if (value.isString() && isDigits(value.toString()))
        return value.toString();
    if (const auto number = wholeNumber(value); number && *number > 0)
        return QString::number(*number);
    complain(key);
    return std::nullopt;
}

ExternalId JsonFields::neededId(QLatin1StringView key) {
    const auto found = id(key);
    if (!found)
        complain(key);
    return found.value_or(ExternalId());
}

std::optional<QDateTime> JsonFields::time(QLatin1StringView key) {
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return std::nullopt;
    const QDateTime time = value.isString() ? fromIsoUtc(value.toString()) : QDateTime();
    if (time.isValid())
        return time;
    complain(key);
    return std::nullopt;
}

std::optional<int> JsonFields::smallNumber(QLatin1StringView key) {
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return std::nullopt;
    bool isNumber = false;
    const int fromText = value.toString().toInt(&isNumber);
    if (isNumber)
        return fromText;
    const auto number = wholeNumber(value);
    if (number && *number >= 0 && *number <= std::numeric_limits<int>::max())
        return static_cast<int>(*number);
    complain(key);
    return std::nullopt;
}

bool JsonFields::decidingFlag(QLatin1StringView key, bool whenAbsent) {
    const QJsonValue value = m_object.value(key);
    if (!isAbsent(value) && !value.isBool())
        complain(key);
    return value.toBool(whenAbsent);
}

QString JsonFields::decidingText(QLatin1StringView key) {
    const QJsonValue value = m_object.value(key);
    if (!isAbsent(value) && !value.isString())
        complain(key);
    return value.toString();
}

Result<void> JsonFields::check() const {
    if (m_fault.isEmpty())
        return ok();
    return protocolError(m_fault);
}

void JsonFields::complain(QLatin1StringView key) {
    if (m_fault.isEmpty())
        m_fault = m_where + u'.' + key;
}

Error protocolError(const QString &detail) { return fail(ErrorCode::Protocol, detail, {{u"detail"_s, detail}}); }

Result<QJsonObject> parseObject(const QByteArray &body) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return protocolError(u"no JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return protocolError(u"no JSON object"_s);
    return document.object();
}

Result<QJsonArray> arrayIn(const QJsonObject &object, QLatin1StringView key) {
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return protocolError(u"no list \"%1\""_s.arg(key));
    return value.toArray();
}

Result<QJsonObject> objectIn(const QJsonObject &object, QLatin1StringView key) {
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        return protocolError(u"no object \"%1\""_s.arg(key));
    return value.toObject();
}

} // namespace seatkeeper::zendesk
