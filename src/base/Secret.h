#pragma once

#include <QByteArray>

#include <utility>

namespace seatkeeper {

//! Holds a secret so that it cannot be printed, compared by accident, put into a QVariant or left in memory.
//! The bytes are overwritten when the last copy of this object goes. Reading needs the word reveal().
template <typename T = QByteArray>
class Secret {
public:
    Secret() = default;
    explicit Secret(T value) : m_value(std::move(value)) { m_value.detach(); }
    Secret(const Secret &other) : m_value(other.m_value) { m_value.detach(); }
    Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, {})) {}
    Secret &operator=(const Secret &other) {
        if (this != &other) {
            wipe();
            m_value = other.m_value;
            m_value.detach();
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept {
        if (this != &other) {
            wipe();
            m_value = std::exchange(other.m_value, {});
        }
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_value.isEmpty(); }
    const T &reveal() const { return m_value; }
    //! Compares in a time that depends on the length alone.
    bool equals(const Secret &other) const {
        if (m_value.size() != other.m_value.size())
            return false;
        int difference = 0;
        for (qsizetype i = 0; i < m_value.size(); ++i)
            difference |= m_value.at(i) ^ other.m_value.at(i);
        return difference == 0;
    }

private:
    void wipe() {
        volatile char *bytes = m_value.isEmpty() ? nullptr : m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = 0;
    }
    T m_value;
};

using SecretBytes = Secret<QByteArray>;

} // namespace seatkeeper
