#include "storage/Session.h"

#include "base/Clock.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString Row::text(int column) const { return m_values.at(column).toString(); }

std::optional<QString> Row::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

qint64 Row::integer(int column) const { return m_values.at(column).toLongLong(); }

std::optional<qint64> Row::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

bool Row::flag(int column) const { return integer(column) != 0; }

QByteArray Row::bytes(int column) const { return m_values.at(column).toByteArray(); }

std::optional<QDateTime> Row::time(int column) const {
    const QDateTime value = fromIsoUtc(text(column));
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<QDate> Row::date(int column) const {
    const QDate value = QDate::fromString(text(column), Qt::ISODate);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

bool Row::isNull(int column) const { return m_values.at(column).isNull(); }

Result<std::optional<Row>> Session::first(const QString &sql, const QVariantList &binds) {
    SK_TRY(all, rows(sql, binds));
    if (all.empty())
        return std::optional<Row>();
    return std::optional<Row>(std::move(all.front()));
}

Result<qint64> Session::number(const QString &sql, const QVariantList &binds) {
    SK_TRY(row, first(sql, binds));
    return row ? row->integer(0) : 0;
}

QVariant bindTime(const std::optional<QDateTime> &time) { return time ? bindTime(*time) : QVariant(); }

QVariant bindTime(const QDateTime &time) { return time.isValid() ? QVariant(toIsoUtc(time)) : QVariant(); }

QVariant bindDate(const std::optional<QDate> &date) {
    return date && date->isValid() ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

} // namespace seatkeeper
