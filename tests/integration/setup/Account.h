#pragma once

#include "Browser.h"
#include "OpenWorkspace.h"
#include "services/Profiles.h"
#include "services/SignIn.h"
#include "simulator/Simulator.h"

namespace seatkeeper::test {

inline simulator::SimulatorOptions smallAccount() {
    simulator::SimulatorOptions options;
    options.agents = 40;
    options.endUsers = 5;
    return options;
}

//! A simulated account and a workspace with a draft for it.
class ConnectedAccount {
public:
    explicit ConnectedAccount(simulator::SimulatorOptions options = smallAccount())
        : m_kind(options.clientKind), m_simulator(std::move(*simulator::Simulator::start(std::move(options)))) {
        makeDraft();
    }
    simulator::Simulator &zendesk() { return *m_simulator; }
    OpenWorkspace &workspace() { return m_workspace; }
    ProfileId profile() const { return m_profile; }
    Profile read() {
        auto found = waitFor(m_workspace->profiles().get(m_profile));
        EXPECT_TRUE(isOk(found));
        return found ? *found : Profile();
    }

    Result<SignIn::Attempt> begin(CredentialPurpose purpose, bool thisRunOnly = false, bool forBoth = false,
                                  SignIn::Way way = SignIn::Way::Loopback, int seconds = 60) {
        return waitFor(m_workspace->signIn().begin(m_profile, purpose, way, thisRunOnly, forBoth, seconds));
    }
    //! The whole way through the browser.
    Result<CredentialInfo> signIn(CredentialPurpose purpose, bool thisRunOnly = false, bool forBoth = false,
                                  qint64 userId = 0) {
        auto attempt = begin(purpose, thisRunOnly, forBoth);
        if (!attempt)
            return attempt.error();
        EXPECT_EQ(m_browser.decide(attempt->url, QStringLiteral("allow"), userId), 200);
        return waitFor(attempt->operation.result);
    }
    Browser &browser() { return m_browser; }

private:
    void makeDraft() {
        Profiles::Draft draft;
        draft.profile.displayName = QStringLiteral("Lindqvist");
        draft.profile.rateSharePercent = 100;
        draft.alias.url = m_simulator->url();
        draft.alias.clientIdentifier = m_simulator->clientId();
        if (m_kind == simulator::ClientKind::Confidential) {
            draft.alias.clientKind = ClientKind::Confidential;
            draft.clientSecret = m_simulator->clientSecret();
        }
        auto saved = waitFor(m_workspace->profiles().saveDraft(draft));
        EXPECT_TRUE(isOk(saved));
        if (saved)
            m_profile = saved->id;
    }

    simulator::ClientKind m_kind;
    std::unique_ptr<simulator::Simulator> m_simulator;
    OpenWorkspace m_workspace;
    ProfileId m_profile;
    Browser m_browser;
};

} // namespace seatkeeper::test
