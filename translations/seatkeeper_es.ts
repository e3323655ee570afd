<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a light agent this person would keep “%1” and stay paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already changed by another hand; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard refused; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk accepted the call but did not make the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was made, but whether the seat is free could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free seat in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk rejected the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in for reclaim has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::ValidationText</name>
    <message>
        <source>Not checked, because a line above failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate&apos;s state does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible in the present state (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard refused this. %1 The account was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaim plan shows every guard and what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ExclusionText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exclusion %1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the exclusion rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ModelText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RuleText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>The read-back shows a paid seat still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SubscriptionText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed for reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a paid seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used recently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned too recently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on purpose until a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal of activity could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used, and the rule ignores that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither activity nor assignment is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the person who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the owner of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin: first name the account&apos;s owner (profile set P account-owner=ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account would be left without an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared agent may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the owner of the OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out by the exclusion rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 would have %2 people left; %3 must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no light-agent role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 open tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people of %3 in one run; the limit is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people in one run; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This many people need --confirm %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day without changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in for reclaim yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is %1 hours old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets lose their assignee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets go back to their group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal views and macros are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group memberships end; an undo gives them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product roles may be lost; an undo cannot give them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat is freed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::BulkBar</name>
    <message>
        <source>More acts for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Command</name>
    <message>
        <source>No row is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard refused this reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address, or with * and ?: *@partner.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches nobody at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keeps out %n subscription(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobsList</name>
    <message>
        <source>Scheduled Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MainWindow</name>
    <message>
        <source>Seatkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Seatkeeper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MapIdentifierDialog</name>
    <message>
        <source>Map “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License under management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::OAuthClientPage</name>
    <message>
        <source>Create the OAuth client in Zendesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you create an OAuth client in our Zendesk account?

Admin Center › Apps and integrations › APIs › OAuth clients › Add OAuth client

Client name: %1
Description: %2
Company: %3
Identifier: %4
Client kind: %5
Redirect URLs:
%6

I need the identifier back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Zendesk account in six short steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for 60 days, 30 days of grace for new accounts. It proposes; a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Not restored: %1 was “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>Reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody; for example: role = agent and not tag ~ vip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity threshold in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every reclaim must respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionsList</name>
    <message>
        <source>Choose one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
