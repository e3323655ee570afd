#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace seatkeeper {

//! One row of an answer, by column position in the order in which the statement names the columns.
class Row {
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    QString text(int column) const; //!< null → empty
    std::optional<QString> optionalText(int column) const;
    qint64 integer(int column) const; //!< null → 0
    std::optional<qint64> optionalInteger(int column) const;
    bool flag(int column) const;
    QByteArray bytes(int column) const;
    std::optional<QDateTime> time(int column) const; //!< UTC ISO 8601 text
    std::optional<QDate> date(int column) const;
    bool isNull(int column) const;

private:
    QVariantList m_values;
};

//! The place that every statement passes, inside the thread that owns the connection. Made by Database only.
//! Binds are positional (?); text is QString, integers qint64, absent values QVariant().
class Session {
public:
    virtual ~Session() = default;

    //! Runs a statement that gives no rows. @return number of rows it changed
    virtual Result<qint64> run(const QString &sql, const QVariantList &binds = {}) = 0;
    //! Runs an INSERT. @return the new row's id
    virtual Result<qint64> insert(const QString &sql, const QVariantList &binds = {}) = 0;
    virtual Result<std::vector<Row>> rows(const QString &sql, const QVariantList &binds = {}) = 0;
    //! Hands over each row as it comes, for long answers. Stops at the first error that @p visit returns.
    virtual Result<void> forEach(const QString &sql, const QVariantList &binds,
                                 const std::function<Result<void>(const Row &)> &visit) = 0;
    //! Runs one prepared INSERT/UPDATE for many rows of binds.
    virtual Result<void> runMany(const QString &sql, const std::vector<QVariantList> &rows) = 0;

    //! The first row, or none.
    Result<std::optional<Row>> first(const QString &sql, const QVariantList &binds = {});
    //! The only integer of the first row; 0 when there is none.
    Result<qint64> number(const QString &sql, const QVariantList &binds = {});
};

//! Text for binds: toIsoUtc or a null.
QVariant bindTime(const std::optional<QDateTime> &time);
QVariant bindTime(const QDateTime &time);
QVariant bindDate(const std::optional<QDate> &date);
template <typename T>
QVariant bindOptional(const std::optional<T> &value) {
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace seatkeeper
