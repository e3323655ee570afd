#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace seatkeeper::cli {

//! What a person typed after a verb, checked against the verb's definition. Names as defined: "--limit", "profile".
class Arguments {
public:
    void set(const QString &name, const QStringList &values) { m_values.insert(name, values); }
    bool has(const QString &name) const { return m_values.contains(name); }
    //! Empty when it was not given.
    QString text(const QString &name) const { return m_values.value(name).value(0); }
    std::optional<QString> optionalText(const QString &name) const {
        return has(name) ? std::optional(text(name)) : std::nullopt;
    }
    QStringList list(const QString &name) const { return m_values.value(name); }
    std::optional<int> number(const QString &name) const {
        return has(name) ? std::optional(text(name).toInt()) : std::nullopt;
    }

private:
    QMap<QString, QStringList> m_values;
};

} // namespace seatkeeper::cli
