#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace seatkeeper::test {

//! A simulated account in a process of its own (`seatkeeperctl demo serve --control`), asked through its control port.
class SimulatorProcess {
public:
    //! @param program path of seatkeeperctl. Fails the test when no account comes up.
    explicit SimulatorProcess(const QString &program, const QStringList &options = {});
    //! Ends the process and fails the test when it does not end well.
    ~SimulatorProcess();

    QUrl url() const { return QUrl(m_facts.value(QStringLiteral("url")).toString()); }
    QString clientId() const { return m_facts.value(QStringLiteral("clientId")).toString(); }
    QString clientSecret() const { return m_facts.value(QStringLiteral("clientSecret")).toString(); }

    //! GET of the control port (docs/simulator.md).
    QJsonObject get(const QString &path) const;
    QJsonObject post(const QString &path, const QJsonObject &body = {}) const;
    //! The logged requests of a method, oldest first.
    QList<QJsonObject> requests(const QString &method) const;
    QJsonObject person(qint64 id) const;

private:
    QUrl control(const QString &path) const;

    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace seatkeeper::test
