#pragma once

#include <QProcess>

namespace seatkeeper::test {

//! Another program that holds a database: this test program started once more with an argument.
class LockHolder {
public:
    static constexpr const char *argument = "--hold-database";

    //! Holds @p database from now on until it goes.
    explicit LockHolder(const QString &database);
    ~LockHolder();
    //! What the other process does: takes the whole file and waits for the end of its input.
    static int hold(const QString &database);

private:
    QProcess m_process;
};

} // namespace seatkeeper::test
