#include "integration/cli/CtlTest.h"

#include "simulator/Simulator.h"
#include "support/Wait.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

constexpr auto profile = u"Support desk";

//! The journey beside an account in this process, which tells afterwards every secret that it ever gave or got.
class SecretsTest : public CtlTest {
protected:
    static void SetUpTestSuite() {
        simulator::SimulatorOptions options;
        options.agents = 60;
        options.clientKind = simulator::ClientKind::Confidential;
        options.approveAll = true;
        options.rememberSecrets = true;
        // Short-lived, so that pairs are renewed on the way.
        options.accessTokenLifetime = std::chrono::seconds(8);
        auto started = simulator::Simulator::start(options);
        ASSERT_TRUE(isOk(started));
        zendesk = std::move(*started);
        account = {{u"url"_s, zendesk->url().toString()}, {u"clientId"_s, zendesk->clientId()}};
    }
    static void TearDownTestSuite() { zendesk.reset(); }

    //! Runs a command that must succeed and gives its document.
    QJsonObject done(const QStringList &arguments, const QByteArray &input = {}) {
        const auto outcome = ctl(arguments, input);
        EXPECT_EQ(outcome.exit, 0) << arguments.join(u' ').toStdString() << outcome.out.toStdString()
                                   << outcome.err.toStdString();
        return outcome.json();
    }
    void goTheWholeWay() {
        const QString name = QString::fromUtf16(profile);
        done({u"profile"_s, u"create"_s, u"--name"_s, name, u"--url"_s, zendesk->url().toString(), u"--client-id"_s,
              zendesk->clientId(), u"--client-kind"_s, u"confidential"_s, u"--client-secret-file"_s, u"-"_s},
             zendesk->clientSecret().reveal());
        for (const auto &purpose : {u"inventory"_s, u"reclaim"_s}) {
            const auto signedIn = authorize(name, purpose);
            ASSERT_EQ(signedIn.exit, 0) << signedIn.out.toStdString() << signedIn.err.toStdString();
        }
        done({u"profile"_s, u"validate"_s, name});
        done({u"profile"_s, u"publish"_s, name, u"--yes"_s});
        done({u"sync"_s, name, u"--evidence"_s, u"all"_s});
        QString candidate;
        const auto candidates =
            done({u"candidates"_s, u"list"_s, name, u"--where"_s, u"state = ready and identifier = zendesk.agent"_s});
        const QJsonArray items = candidates.value(u"items"_s).toArray();
        for (const auto &item : items)
            candidate = QString::number(item.toObject().value(u"id"_s).toInteger());
        ASSERT_FALSE(candidate.isEmpty());
        done({u"candidates"_s, u"approve"_s, candidate});
        done({u"reclaim"_s, u"plan"_s, name, u"--out"_s, path(u"plan.json"_s)});
        const auto run = done({u"reclaim"_s, u"apply"_s, u"--plan"_s, path(u"plan.json"_s), u"--yes"_s});
        EXPECT_EQ(run.value(u"freed"_s).toInt(), 1);
        done({u"reclaim"_s, u"undo"_s, run.value(u"run"_s).toString(), u"--yes"_s});
        done({u"reclaim"_s, u"recover"_s});
        done({u"profile"_s, u"show"_s, name});
        done({u"audit"_s, u"list"_s});
        done({u"audit"_s, u"verify"_s});
        done({u"jobs"_s, u"results"_s});
        done({u"doctor"_s});
        // What fails says more than what works.
        EXPECT_NE(ctl({u"profile"_s, u"create"_s, u"--name"_s, name, u"--url"_s, zendesk->url().toString(),
                       u"--client-id"_s, zendesk->clientId()})
                      .exit,
                  0);
        zendesk->revokeAllTokens();
        EXPECT_EQ(ctl({u"sync"_s, name}).exit, 3);
        done({u"profile"_s, u"delete"_s, name, u"--yes"_s});
    }

    static std::unique_ptr<simulator::Simulator> zendesk;
};

std::unique_ptr<simulator::Simulator> SecretsTest::zendesk;

QFileDevice::Permissions forOthers(const QString &path) {
    return QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                       QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther);
}

} // namespace

TEST_F(SecretsTest, AfterAWholeJourneyNoSecretStandsAnywhereButInTheCredentialFile) {
    goTheWholeWay();
    const auto secrets = zendesk->secretsSeen();
    // Two codes with their verifiers and the client's secret, two first pairs, and at least one renewal.
    ASSERT_GE(secrets.size(), 2U * 3U + 2U * 2U + 2U);
    QMap<QString, QByteArray> written{{u"what was printed"_s, printed()}};
    ASSERT_GT(printed().size(), 10000);
    for (QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        EXPECT_EQ(forOthers(file.fileName()), QFileDevice::Permissions()) << file.fileName().toStdString();
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        if (file.fileName() != path(u"credentials"_s))
            written.insert(file.fileName(), file.readAll());
    }
    EXPECT_EQ(forOthers(path(u"w"_s)), QFileDevice::Permissions()) << "the database's folder";
    EXPECT_TRUE(written.contains(path(u"w/test.sqlite"_s)));
    EXPECT_GT(written.value(path(u"log"_s)).size(), 1000) << "a log that says nothing proves nothing";
    EXPECT_TRUE(written.contains(path(u"plan.json"_s)));
    for (const auto &secret : secrets) {
        ASSERT_GE(secret.reveal().size(), 16);
        for (auto it = written.begin(); it != written.end(); ++it) {
            EXPECT_FALSE(it.value().contains(secret.reveal()))
                << it.key().toStdString() << " holds " << secret.reveal().left(4).toStdString() << "…";
        }
    }
}

TEST_F(SecretsTest, TheCredentialFileIsWhereTheyAre) {
    const QString name = QString::fromUtf16(profile);
    done({u"profile"_s, u"create"_s, u"--name"_s, name, u"--url"_s, zendesk->url().toString(), u"--client-id"_s,
          zendesk->clientId(), u"--client-kind"_s, u"confidential"_s, u"--client-secret-file"_s, u"-"_s},
         zendesk->clientSecret().reveal());
    ASSERT_EQ(authorize(name, u"inventory"_s).exit, 0);
    QFile file(path(u"credentials"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray kept;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object().value(u"secrets"_s).toObject();
    for (const auto &entry : entries)
        kept += QByteArray::fromBase64(entry.toObject().value(u"value"_s).toString().toLatin1());
    const auto secrets = zendesk->secretsSeen();
    const bool any = std::any_of(secrets.begin(), secrets.end(),
                                 [&kept](const SecretBytes &secret) { return kept.contains(secret.reveal()); });
    EXPECT_TRUE(any) << "else the test above looks for the wrong things";
}

} // namespace seatkeeper::test
