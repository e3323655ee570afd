#include "services/wording/QualityText.h"

#include "base/Clock.h"
#include "services/wording/Words.h"

#include <QLocale>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

QString number(const QualityFinding &finding, const QString &key) {
    return QLocale().toString(finding.args.value(key).toLongLong());
}

int count(const QualityFinding &finding, const QString &key) { return finding.args.value(key).toInt(); }

QString moment(const QualityFinding &finding, const QString &key) {
    const QDateTime time = fromIsoUtc(finding.args.value(key));
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString day(const QualityFinding &finding, const QString &key) {
    return QLocale().toString(QDate::fromString(finding.args.value(key), Qt::ISODate), QLocale::ShortFormat);
}

//! "session audit_log" as the words that a person reads.
QString signalWords(const QString &names) {
    QStringList words;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto kind = signalFromName(name))
            words.append(Words::signal(*kind));
    }
    return words.join(u", "_s);
}

} // namespace

QString QualityText::light(QualityLight light) {
    switch (light) {
    //: The traffic light of the data quality
    case QualityLight::Green: return tr("Good");
    case QualityLight::Amber: return tr("Needs attention");
    case QualityLight::Red: break;
    }
    return tr("Not reliable");
}

QString QualityText::level(QualityLevel level) {
    switch (level) {
    //: Verdict of one line of the data quality
    case QualityLevel::Good: return tr("Good");
    case QualityLevel::Note: return tr("Note");
    case QualityLevel::Warning: return tr("Warning");
    case QualityLevel::Bad: break;
    }
    return tr("Not reliable");
}

QString QualityText::summary(const DataQuality &quality) {
    if (quality.light() == QualityLight::Green)
        return tr("The numbers can be relied on.");
    const QString reason = words(quality.findings().front()).found;
    if (quality.light() == QualityLight::Red)
        return tr("%1 No candidates are made until it is mended.").arg(reason);
    const auto others = static_cast<int>(quality.count(QualityLevel::Warning)) - 1;
    return others > 0 ? tr("%1 And %n other warning(s).", nullptr, others).arg(reason) : reason;
}

QualityWords QualityText::words(const QualityFinding &finding) {
    using Group = QualityWords (*)(const QualityFinding &);
    for (const Group group : {&ofDownload, &ofCounts, &ofSignals, &ofRows, &ofRules, &ofPrices}) {
        QualityWords found = group(finding);
        if (found.title.isEmpty())
            continue;
        if (finding.level == QualityLevel::Good) {
            found.means.clear();
            found.remedy.clear();
        }
        return found;
    }
    return {finding.id, {}, {}, {}};
}

QualityWords QualityText::ofDownload(const QualityFinding &finding) {
    const QString title = tr("Last complete download");
    if (finding.id == u"held_back")
        return {tr("Download held back"),
                tr("The newest download has %1 people instead of %2 and waits for a decision.")
                    .arg(number(finding, u"after"_s), number(finding, u"before"_s)),
                tr("The lists show the account as it was before; people may be missing or gone."),
                tr("Compare with Zendesk, then accept the smaller download or refresh again.")};
    if (finding.id != u"download")
        return {};
    const QString at = moment(finding, u"at"_s);
    if (at.isEmpty())
        return {title, tr("There is no complete download yet."), tr("Nothing can be decided without one."),
                tr("Refresh the profile.")};
    const int days = count(finding, u"days"_s);
    return {title,
            days < 1 ? tr("It ended on %1.").arg(at) : tr("It ended on %1, %n day(s) ago.", nullptr, days).arg(at),
            tr("Who worked since then looks idle."), tr("Refresh now, and see in Jobs why it did not run by itself.")};
}

QualityWords QualityText::ofCounts(const QualityFinding &finding) {
    if (finding.id == u"account_count") {
        const QString title = tr("Count of the account");
        if (!finding.args.contains(u"expected"_s))
            return {title, tr("Zendesk's own count of the team members could not be compared."),
                    tr("The download was read to its end, but nobody counted it a second time."),
                    tr("The next refresh tries again.")};
        return {title,
                tr("%1 people were read; Zendesk counts %2.")
                    .arg(number(finding, u"found"_s), number(finding, u"expected"_s)),
                tr("People are missing from the lists, or stand there who are gone."), tr("Refresh again.")};
    }
    if (finding.id != u"role_counts")
        return {};
    return {tr("Members of each role"),
            tr("“%1” differs most: %2 people here, %3 in Zendesk.")
                .arg(finding.args.value(u"role"_s), number(finding, u"found"_s), number(finding, u"expected"_s)),
            tr("Seats of this role may be counted wrongly."),
            tr("Refresh again; if it stays, compare the role's people with Zendesk.")};
}

QualityWords QualityText::ofSignals(const QualityFinding &finding) {
    if (finding.id == u"failed_signals")
        return {tr("Signs of activity that failed"),
                tr("Could not be read: %1.").arg(signalWords(finding.args.value(u"signals"_s))),
                tr("Somebody who works may look idle, so nobody is proposed."),
                tr("Refresh again. If it fails again, validate the connection.")};
    if (finding.id == u"person_signals")
        return {tr("People with failed signs of activity"),
                tr("For %n person(s) a sign of activity could not be read.", nullptr, count(finding, u"count"_s)),
                tr("They are not proposed until it can be."), tr("Refresh again.")};
    if (finding.id != u"signals")
        return {};
    const QString title = tr("Signs of activity");
    const QString read = signalWords(finding.args.value(u"read"_s));
    const QString missing = signalWords(finding.args.value(u"missing"_s));
    if (finding.level == QualityLevel::Warning)
        return {title, tr("Only the sign-in is known."),
                tr("It stays old in long sessions and is kept fresh by integrations: look twice before you approve."),
                tr("Refresh with evidence, and sign in with somebody who may read sessions and tickets.")};
    if (missing.isEmpty())
        return {title, tr("Read: %1.").arg(read), {}, {}};
    return {title, tr("Read: %1. Not offered by plan or role: %2.").arg(read, missing),
            tr("Idle means: idle by every sign that could be read."),
            tr("A higher plan or an administrator's sign-in may offer more.")};
}

QualityWords QualityText::ofRows(const QualityFinding &finding) {
    const int people = count(finding, u"count"_s);
    if (finding.id == u"identifiers") {
        const QString title = tr("Subscription identifiers");
        if (people == 0)
            return {title, tr("Every identifier has a software model."), {}, {}};
        return {title,
                tr("%n subscription(s) without a software model: %1.", nullptr, people)
                    .arg(finding.args.value(u"identifiers"_s)),
                tr("They are not reconciled and have no price."), tr("Map the identifiers to a model.")};
    }
    if (finding.id == u"paid_unknown")
        return {
            tr("Product roles"),
            tr("For %n light agent(s) or contributor(s) it is not known whether the seat is paid.", nullptr, people),
            tr("Their seats are not counted and not proposed."),
            tr("Refresh with evidence, signed in with somebody who may read product entitlements.")};
    if (finding.id == u"email")
        return {tr("People without e-mail"), tr("%n person(s) have no e-mail address.", nullptr, people),
                tr("They are told apart by their id; a roster or a message cannot reach them."),
                tr("Add the address in Zendesk where there is one.")};
    if (finding.id == u"dates")
        return {tr("Dates in the future"),
                tr("%n person(s) have a date of activity or creation that is still to come.", nullptr, people),
                tr("They count as active today."), tr("Check the clock of this computer and the record in Zendesk.")};
    return {};
}

QualityWords QualityText::ofRules(const QualityFinding &finding) {
    const int rules = count(finding, u"count"_s);
    if (finding.id == u"jobs")
        return {
            tr("Scheduled jobs"),
            tr("%n job(s) failed at their last run, the newest on %1.", nullptr, rules).arg(moment(finding, u"at"_s)),
            tr("What they would have brought is missing."), tr("Open Jobs, mend the cause and run them again.")};
    if (finding.id == u"exclusions_expired")
        return {tr("Expired exclusions"),
                tr("%n exclusion rule(s) have expired: %1.", nullptr, rules).arg(finding.args.value(u"rules"_s)),
                tr("Whom they kept out counts and may be proposed again."),
                tr("Give them a new last day, or remove them.")};
    if (finding.id == u"exclusions_ending")
        return {tr("Exclusions about to end"),
                tr("%n exclusion rule(s) end soon, the first on %1.", nullptr, rules).arg(day(finding, u"until"_s)),
                tr("From then on the people count and may be proposed."),
                tr("Give them a new last day, or let them end.")};
    return {};
}

QualityWords QualityText::ofPrices(const QualityFinding &finding) {
    if (finding.id == u"list_price")
        return {tr("List price"),
                tr("The list price of %1 was read on %2.").arg(finding.args.value(u"name"_s), day(finding, u"asOf"_s)),
                tr("Costs and savings that come from it are estimates by an old price."),
                tr("Check the vendor's price list and edit the price in the settings.")};
    if (finding.id == u"price")
        return {tr("Seats without a price"), tr("%n paid seat(s) have no price.", nullptr, count(finding, u"count"_s)),
                tr("They cost money that no sum here contains."),
                tr("Enter what was bought, or choose a list price as an estimate.")};
    return {};
}

} // namespace seatkeeper
