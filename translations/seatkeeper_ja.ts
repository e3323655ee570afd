<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
</TS>
