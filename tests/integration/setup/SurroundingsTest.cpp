#include "Account.h"
#include "services/AuditLog.h"
#include "services/Connections.h"
#include "services/Doctor.h"
#include "storage/Database.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

Doctor::Line lineOf(OpenWorkspace &workspace, const QString &id) {
    auto lines = waitFor(workspace->doctor().examine());
    EXPECT_TRUE(isOk(lines));
    for (const auto &line : lines ? *lines : std::vector<Doctor::Line>()) {
        if (line.id == id)
            return line;
    }
    ADD_FAILURE() << id.toStdString() << " is missing";
    return {};
}

//! Somebody edits the file behind the program's back.
void tamper(const QString &path, const QString &sql) {
    DatabaseOptions options;
    options.path = path;
    options.clock = std::make_shared<SystemClock>();
    auto database = waitFor(Database::open(options));
    ASSERT_TRUE(isOk(database));
    const std::function<Result<qint64>(Session &)> work = [sql](Session &session) { return session.run(sql); };
    ASSERT_TRUE(isOk(waitFor((*database)->write<qint64>(work))));
}

void makeEntries(OpenWorkspace &workspace) {
    for (const auto &name : QStringList{u"one"_s, u"two"_s, u"three"_s}) {
        Profiles::Draft draft;
        draft.profile.displayName = name;
        ASSERT_TRUE(isOk(waitFor(workspace->profiles().saveDraft(draft))));
    }
}

} // namespace

TEST(DoctorTest, FindsEverythingInOrderAndNamesWhatIsOpen) {
    OpenWorkspace workspace;
    for (const auto &id :
         QStringList{u"database"_s, u"schema"_s, u"integrity"_s, u"permissions"_s, u"keychain"_s, u"clock"_s, u"tls"_s})
        EXPECT_TRUE(lineOf(workspace, id).ok) << id.toStdString();
    QFile::setPermissions(workspace.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    EXPECT_FALSE(lineOf(workspace, u"permissions"_s).ok);
}

TEST(SecretsTest, AnUnsafeFileStopsTheSignInAndLeavesNothing) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    QFile::setPermissions(account.workspace().credentialsPath(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    auto reclaim = account.signIn(CredentialPurpose::Reclaim);
    EXPECT_TRUE(reclaim.failedWith(ErrorCode::SecretFileUnsafe));
    auto known = waitFor(account.workspace()->signIn().credentials(account.profile()));
    ASSERT_TRUE(isOk(known));
    EXPECT_EQ(known->size(), 1U);
}

TEST(AuditTest, AnAlteredEntryIsFound) {
    OpenWorkspace workspace;
    makeEntries(workspace);
    workspace.close();
    tamper(workspace.path(), u"UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 2"_s);
    workspace.reopen();
    auto verified = waitFor(workspace->audit().verify());
    ASSERT_TRUE(isOk(verified));
    EXPECT_FALSE(verified->ok);
    EXPECT_EQ(verified->firstBroken, 2);
}

TEST(AuditTest, ACutOffTailStaysProvableAfterNewEntries) {
    OpenWorkspace workspace;
    makeEntries(workspace);
    workspace.close();
    tamper(workspace.path(), u"DELETE FROM audit_entry WHERE sequence = 3"_s);
    workspace.reopen();
    auto verified = waitFor(workspace->audit().verify());
    ASSERT_TRUE(isOk(verified));
    EXPECT_EQ(verified->problem, u"cut_off"_s);
    Profiles::Draft draft;
    draft.profile.displayName = u"four"_s;
    ASSERT_TRUE(isOk(waitFor(workspace->profiles().saveDraft(draft))));
    workspace.reopen();
    verified = waitFor(workspace->audit().verify());
    ASSERT_TRUE(isOk(verified));
    EXPECT_FALSE(verified->ok);
}

TEST(TwoProgramsTest, TheOtherProgramsChangesAreNoticed) {
    OpenWorkspace first;
    OpenWorkspace second(first.options());
    int told = 0;
    QObject::connect(&*first, &Workspace::changed, &*first,
                     [&](const QString &topic) { told += topic == u"profiles"; });
    // The first look only learns where the other one stands.
    Profiles::Draft draft;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            draft.profile.displayName += u"x"_s;
            return isOk(waitFor(second->profiles().saveDraft(draft))) && told > 0;
        },
        20000));
}
