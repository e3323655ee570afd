#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace seatkeeper {

//! Header fields in the order of arrival; names are compared without regard to case.
class HttpHeaders {
public:
    using Field = std::pair<QByteArray, QByteArray>;

    //! Adds a field, or replaces the value of the first one of that name.
    void set(const QByteArray &name, const QByteArray &value);
    //! Value of the first field called @p name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    //! The value as a whole number, when it is one.
    std::optional<qint64> number(QByteArrayView name) const;
    const std::vector<Field> &fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

} // namespace seatkeeper
