#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include <memory>

namespace seatkeeper::test {

//! What one run of seatkeeperctl left.
struct Outcome {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    //! The document on standard output; empty when there is anything else.
    QJsonObject json() const;
};

//! Runs the real program on a workspace and a credential file of its own, beside `demo serve` in another process.
class CtlTest : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    //! Runs to the end. @p input goes to standard input.
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    //! The same with --json, a workspace and a credential file.
    Outcome ctl(const QStringList &arguments, const QByteArray &input = {});
    QStringList common() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    //! Makes a profile for the demo account, signs in, validates and publishes it.
    void publishProfile(const QString &name);
    void createProfile(const QString &name);
    //! Signs in the way a script does: reads the address from the first line and opens it.
    Outcome authorize(const QString &name, const QString &purpose);

    //! Everything that any run printed so far.
    const QByteArray &printed() const { return m_printed; }

    static QJsonObject account; //!< what `demo serve` printed
    static std::unique_ptr<QProcess> server;
    QTemporaryDir m_folder;
    QByteArray m_printed;
};

//! Opens @p url as a browser would, redirects included. @return whether a page came
bool browse(const QUrl &url);

} // namespace seatkeeper::test
