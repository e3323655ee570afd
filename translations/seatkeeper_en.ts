<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Never used, assigned %n day ago; rule “%1” proposes seats from %2 days on.</numerusform>
            <numerusform>Never used, assigned %n days ago; rule “%1” proposes seats from %2 days on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Idle for %n day; rule “%1” proposes seats from %2 days on.</numerusform>
            <numerusform>Idle for %n days; rule “%1” proposes seats from %2 days on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Never used so far, assigned %n day ago; rule “%1” waits for %2 days, until %3.</numerusform>
            <numerusform>Never used so far, assigned %n days ago; rule “%1” waits for %2 days, until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Assigned %n day ago; rule “%1” waits for %2 days, until %3.</numerusform>
            <numerusform>Assigned %n days ago; rule “%1” waits for %2 days, until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1: %n day ago; rule “%2” proposes seats from %3 days on, this one not before %4.</numerusform>
            <numerusform>%1: %n days ago; rule “%2” proposes seats from %3 days on, this one not before %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>The account is %n day old; rule “%1” leaves accounts alone for %2 days, until %3.</numerusform>
            <numerusform>The account is %n days old; rule “%1” leaves accounts alone for %2 days, until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>Signed in %n day ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</numerusform>
            <numerusform>Signed in %n days ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>The last sign-in is %n day old, yet a session is in use: whoever never signs out does not sign in again.</numerusform>
            <numerusform>The last sign-in is %n days old, yet a session is in use: whoever never signs out does not sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>Only tickets assigned to this person show activity, the newest %n day ago; triggers and automations touch tickets too.</numerusform>
            <numerusform>Only tickets assigned to this person show activity, the newest %n days ago; triggers and automations touch tickets too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>Only the audit log shows a sign-in, %n day ago; the account&apos;s own date is older.</numerusform>
            <numerusform>Only the audit log shows a sign-in, %n days ago; the account&apos;s own date is older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>Came back after %n day without any activity, as after a leave.</numerusform>
            <numerusform>Came back after %n days without any activity, as after a leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>%n row cannot be read, the first in line %1.</numerusform>
            <numerusform>%n rows cannot be read, the first in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>Never signed in since it was assigned on %1; %n day of grace is over.</numerusform>
            <numerusform>Never signed in since it was assigned on %1; %n days of grace are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>The download is %n hour old; each person is read again before the change.</numerusform>
            <numerusform>The download is %n hours old; each person is read again before the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>%n open ticket becomes unassigned.</numerusform>
            <numerusform>%n open tickets become unassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>%n open ticket moves to whoever makes the change.</numerusform>
            <numerusform>%n open tickets move to whoever makes the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>The group “%1” would keep %n person who can work in it.</numerusform>
            <numerusform>The group “%1” would keep %n people who can work in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::QualityText</name>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 And %n other warning.</numerusform>
            <numerusform>%1 And %n other warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>It ended on %1, %n day ago.</numerusform>
            <numerusform>It ended on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>For %n person a sign of activity could not be read.</numerusform>
            <numerusform>For %n people a sign of activity could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>%n subscription without a software model: %1.</numerusform>
            <numerusform>%n subscriptions without a software model: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>For %n light agent or contributor it is not known whether the seat is paid.</numerusform>
            <numerusform>For %n light agents or contributors it is not known whether the seat is paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n person has no e-mail address.</numerusform>
            <numerusform>%n people have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n person has a date of activity or creation that is still to come.</numerusform>
            <numerusform>%n people have a date of activity or creation that is still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>%n job failed at its last run, on %1.</numerusform>
            <numerusform>%n jobs failed at their last run, the newest on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>%n exclusion rule has expired: %1.</numerusform>
            <numerusform>%n exclusion rules have expired: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>%n exclusion rule ends soon, on %1.</numerusform>
            <numerusform>%n exclusion rules end soon, the first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>%n paid seat has no price.</numerusform>
            <numerusform>%n paid seats have no price.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>The condition hits every one of the %n paid seat: the rule would do the same without it.</numerusform>
            <numerusform>The condition hits every one of the %n paid seats: the rule would do the same without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>Of the %n paid seat the rule looks at none: it would never propose anybody.</numerusform>
            <numerusform>Of the %n paid seats the rule looks at none: it would never propose anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>%n seat has a date in the future; it counts as 0 idle days.</numerusform>
            <numerusform>%n seats have a date in the future; it counts as 0 idle days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>“%1” has the same priority and says something else of %n seat; %2. Give them different priorities.</numerusform>
            <numerusform>“%1” has the same priority and says something else of %n seats; %2. Give them different priorities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>%n exclusion rule has expired.</numerusform>
            <numerusform>%n exclusion rules have expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>The chain of %n entry holds; compared with: %1.</numerusform>
            <numerusform>The chain of %n entries holds; compared with: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>%n candidate decided.</numerusform>
            <numerusform>%n candidates decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ExclusionReport</name>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>Exclusion %1 keeps %n subscription out.</numerusform>
            <numerusform>Exclusion %1 keeps %n subscriptions out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>The rule would keep %n subscription out.</numerusform>
            <numerusform>The rule would keep %n subscriptions out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>%n subscription updated.</numerusform>
            <numerusform>%n subscriptions updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>The people of %1 are %2 now, model %3: %n subscription.</numerusform>
            <numerusform>The people of %1 are %2 now, model %3: %n subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n open candidate moved along.</numerusform>
            <numerusform>%n open candidates moved along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n of them was excluded by its identifier and counts again.</numerusform>
            <numerusform>%n of them were excluded by their identifier and count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n of them is excluded by its identifier now.</numerusform>
            <numerusform>%n of them are excluded by their identifier now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n team member.</numerusform>
            <numerusform>%n team members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n paid seat.</numerusform>
            <numerusform>%n paid seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>Of %n person nobody knows whether the seat is paid; say what the role stands for with --role.</numerusform>
            <numerusform>Of %n people nobody knows whether the seat is paid; say what the role stands for with --role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>The last import had %n person; --accept-shrink takes the smaller list.</numerusform>
            <numerusform>The last import had %n people; --accept-shrink takes the smaller list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n row has a date in the future; it counts as today.</numerusform>
            <numerusform>%n rows have a date in the future; it counts as today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::LeakWords</name>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>%n seat, %1 a year.</numerusform>
            <numerusform>%n seats, %1 a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Whether %n light agent or contributor is paid is not known.</numerusform>
            <numerusform>Whether %n light agents or contributors are paid is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>%n removal candidate made; nothing is approved by that.</numerusform>
            <numerusform>%n removal candidates made; nothing is approved by that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>%n run settled.</numerusform>
            <numerusform>%n runs settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RosterOutput</name>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n person taken.</numerusform>
            <numerusform>%n people taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n row could not be taken.</numerusform>
            <numerusform>%n rows could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n person has left.</numerusform>
            <numerusform>%n people have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n paid seat belongs to somebody who left.</numerusform>
            <numerusform>%n paid seats belong to people who left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>%n subscription is of somebody in the roster.</numerusform>
            <numerusform>%n subscriptions are of people in the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>The status of %n person was not understood; say what it means with --status.</numerusform>
            <numerusform>The status of %n people was not understood; say what it means with --status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>%n person would be forgotten; add --yes to do it.</numerusform>
            <numerusform>%n people would be forgotten; add --yes to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n person forgotten.</numerusform>
            <numerusform>%n people forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>Plan for %1, %n person</numerusform>
            <numerusform>Plan for %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>Run %1: %2, %n seat freed</numerusform>
            <numerusform>Run %1: %2, %n seats freed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>Not used for %n day.</numerusform>
            <numerusform>Not used for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>The chain of %n entry holds.</numerusform>
            <numerusform>The chain of %n entries holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>%n candidate could not be decided.</numerusform>
            <numerusform>%n candidates could not be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1: %n candidate.</numerusform>
            <numerusform>%1: %n candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>Postpone %n candidate</numerusform>
            <numerusform>Postpone %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>Exclude %n person</numerusform>
            <numerusform>Exclude %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>Show the %n who enters in a list</numerusform>
            <numerusform>Show all %n who enter in a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>Show the %n who leaves in a list</numerusform>
            <numerusform>Show all %n who leave in a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Idle for %n day.</numerusform>
            <numerusform>Idle for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>%n signal was read</numerusform>
            <numerusform>%n signals were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>Closes %n open candidate.</numerusform>
            <numerusform>Closes %n open candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>%n more matches, but another rule keeps them out already.</numerusform>
            <numerusform>%n more match, but another rule keeps them out already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>Keeps %n of %1 subscriptions out.</numerusform>
            <numerusform>Keeps %n of %1 subscriptions out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>Remove %n exclusion rule?</numerusform>
            <numerusform>Remove %n exclusion rules?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::HistogramView</name>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1: %n seat, %2 proposed, %3 leaving</numerusform>
            <numerusform>%1: %n seats, %2 proposed, %3 leaving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>%n subscription was updated.</numerusform>
            <numerusform>%n subscriptions were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>%n subscription is zendesk.agent again at once, with its model and its price.</numerusform>
            <numerusform>%n subscriptions are zendesk.agent again at once, with its model and its price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n open candidate moved along.</numerusform>
            <numerusform>%n open candidates moved along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n of them was excluded by its identifier and counts again.</numerusform>
            <numerusform>%n of them were excluded by their identifier and count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n of them is excluded by its identifier now.</numerusform>
            <numerusform>%n of them are excluded by their identifier now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeaksList</name>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>Of %n second account only a person can say which of the two goes</numerusform>
            <numerusform>Of %n second accounts only a person can say which of the two goes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Whether %n light agent or contributor is paid is not known.</numerusform>
            <numerusform>Whether %n light agents or contributors are paid is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>%n candidate made.</numerusform>
            <numerusform>%n candidates made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>%n seat could not be proposed.</numerusform>
            <numerusform>%n seats could not be proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>%n removal candidate made.</numerusform>
            <numerusform>%n removal candidates made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>%n of them hidden by the filter</numerusform>
            <numerusform>%n of them hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MapIdentifierDialog</name>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>%n subscription gets the model at once, and later ones too.</numerusform>
            <numerusform>%n subscriptions get the model at once, and later ones too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation>
            <numerusform>%n model that this profile does not have now</numerusform>
            <numerusform>%n models that this profile does not have now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>Up to date: %n subscription.</numerusform>
            <numerusform>Up to date: %n subscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>%n subscription read.</numerusform>
            <numerusform>%n subscriptions read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>%n subscription and the jobs of the profile are deleted here, and the sign-ins are taken back.</numerusform>
            <numerusform>%n subscriptions and the jobs of the profile are deleted here, and the sign-ins are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>%n open candidate becomes Closed Skipped.</numerusform>
            <numerusform>%n open candidates become Closed Skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>%n seat will be given back.</numerusform>
            <numerusform>%n seats will be given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>%n of the people will be reclaimed.</numerusform>
            <numerusform>%n of the people will be reclaimed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n held back by a guard.</numerusform>
            <numerusform>%n held back by a guard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>Give back %n seat</numerusform>
            <numerusform>Give back %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>Reclaim %n seat</numerusform>
            <numerusform>Reclaim %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>One change a second, about %n second. You can stop after the current person.</numerusform>
            <numerusform>One change a second, about %n seconds. You can stop after the current person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n seat freed and proved.</numerusform>
            <numerusform>%n seats freed and proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n seat given back.</numerusform>
            <numerusform>%n seats given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n could not be proved.</numerusform>
            <numerusform>%n could not be proved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>%n person would be taken.</numerusform>
            <numerusform>%n people would be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>%n current subscription is theirs.</numerusform>
            <numerusform>%n current subscriptions are theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n paid seat belongs to somebody who left.</numerusform>
            <numerusform>%n paid seats belong to people who left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>The roster of %n person is replaced.</numerusform>
            <numerusform>The roster of %n people is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>The status of %n person was not understood; this person does not count as having left.</numerusform>
            <numerusform>The status of %n people was not understood; they do not count as having left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n row cannot be taken; it is kept for you to mend.</numerusform>
            <numerusform>%n rows cannot be taken; they are kept for you to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>%n row of the last import could not be taken.</numerusform>
            <numerusform>%n rows of the last import could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>%n run settled by reading the account.</numerusform>
            <numerusform>%n runs settled by reading the account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>%n subscription becomes %1.</numerusform>
            <numerusform>%n subscriptions become %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n team member.</numerusform>
            <numerusform>%n team members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n paid seat.</numerusform>
            <numerusform>%n paid seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>Of %n seat nobody knows whether it is paid, until you say what the role stands for.</numerusform>
            <numerusform>Of %n seats nobody knows whether they are paid, until you say what the role stands for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>%n row cannot be read. A list with holes would make people look gone, so nothing is imported before it is mended.</numerusform>
            <numerusform>%n rows cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>The last list had %n person. An export that was cut off looks like this.</numerusform>
            <numerusform>The last list had %n people. An export that was cut off looks like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n row has a date in the future; it counts as today.</numerusform>
            <numerusform>%n rows have a date in the future; it counts as today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>%n limited</numerusform>
            <numerusform>%n limited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>Idle %n day</numerusform>
            <numerusform>Idle %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>%n seat enters: it becomes a candidate.</numerusform>
            <numerusform>%n seats enter: they become candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>%n seat leaves: unless approved it is closed as skipped.</numerusform>
            <numerusform>%n seats leave: those that nobody approved yet are closed as skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>Candidates at %n day</numerusform>
            <numerusform>Candidates at %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>Who enters at %n day</numerusform>
            <numerusform>Who enters at %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>Who leaves at %n day</numerusform>
            <numerusform>Who leaves at %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>%n more than now (%1)</numerusform>
            <numerusform>%n more than now (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>%n fewer than now (%1)</numerusform>
            <numerusform>%n fewer than now (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>Idle days of %n paid seat</numerusform>
            <numerusform>Idle days of %n paid seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>known of %n seat</numerusform>
            <numerusform>known of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>%n excluded seat is left out.</numerusform>
            <numerusform>%n excluded seats are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
