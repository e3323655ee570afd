#include "domain/DataQuality.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qint64 daysUntilOld = 2;    // a daily refresh was missed
constexpr qint64 daysUntilTooOld = 7; // who works every day shows up in a week
constexpr qint64 leastTolerance = 5;

QString number(qint64 value) { return QString::number(value); }
QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

bool differs(qint64 found, qint64 expected) { return std::abs(found - expected) > countTolerance(expected); }

QString namesOf(const QMap<SignalKind, SignalAvailability> &map, SignalAvailability wanted) {
    QStringList names;
    for (auto item = map.begin(); item != map.end(); ++item) {
        if (item.value() == wanted)
            names.append(signalName(item.key()));
    }
    return names.join(u' ');
}

} // namespace

QString qualityLevelName(QualityLevel level) {
    switch (level) {
    case QualityLevel::Good: return u"good"_s;
    case QualityLevel::Note: return u"note"_s;
    case QualityLevel::Warning: return u"warning"_s;
    case QualityLevel::Bad: break;
    }
    return u"bad"_s;
}

QString qualityLightName(QualityLight light) {
    switch (light) {
    case QualityLight::Green: return u"green"_s;
    case QualityLight::Amber: return u"amber"_s;
    case QualityLight::Red: break;
    }
    return u"red"_s;
}

qint64 countTolerance(qint64 expected) { return std::max(leastTolerance, expected / 100); }

DataQuality DataQuality::judge(const QualityFacts &facts) {
    DataQuality quality;
    quality.judgeDownload(facts);
    if (facts.downloadedAt) {
        quality.judgeCounts(facts);
        quality.judgeSignals(facts);
        quality.judgeRows(facts);
        quality.judgePrices(facts);
    }
    quality.judgeRules(facts);
    std::stable_sort(quality.m_findings.begin(), quality.m_findings.end(),
                     [](const QualityFinding &left, const QualityFinding &right) { return left.level > right.level; });
    return quality;
}

QualityLight DataQuality::light() const {
    QualityLevel worst = QualityLevel::Good;
    for (const QualityFinding &finding : m_findings)
        worst = std::max(worst, finding.level);
    if (worst == QualityLevel::Bad)
        return QualityLight::Red;
    return worst == QualityLevel::Warning ? QualityLight::Amber : QualityLight::Green;
}

qint64 DataQuality::count(QualityLevel level) const {
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [level](const QualityFinding &finding) { return finding.level == level; });
}

void DataQuality::add(const QString &id, QualityLevel level, QMap<QString, QString> args) {
    m_findings.push_back({id, level, std::move(args)});
}

void DataQuality::judgeDownload(const QualityFacts &facts) {
    if (!facts.downloadedAt) {
        add(u"download"_s, QualityLevel::Bad, {{u"at"_s, QString()}});
    } else {
        const qint64 days = facts.downloadedAt->secsTo(facts.now) / 86400;
        const QualityLevel level = days > daysUntilTooOld ? QualityLevel::Bad
                                   : days > daysUntilOld  ? QualityLevel::Warning
                                                          : QualityLevel::Good;
        add(u"download"_s, level, {{u"at"_s, iso(*facts.downloadedAt)}, {u"days"_s, number(days)}});
    }
    if (facts.heldBack)
        add(u"held_back"_s, QualityLevel::Bad,
            {{u"before"_s, number(facts.heldBack->before)}, {u"after"_s, number(facts.heldBack->after)}});
}

void DataQuality::judgeCounts(const QualityFacts &facts) {
    if (!facts.accountCount) {
        add(u"account_count"_s, QualityLevel::Note, {{u"found"_s, number(facts.peopleRead)}});
    } else {
        const bool wrong = differs(facts.peopleRead, *facts.accountCount);
        // An old count of the account says little, so it can warn and no more.
        const QualityLevel level = !wrong               ? QualityLevel::Good
                                   : facts.countIsFresh ? QualityLevel::Bad
                                                        : QualityLevel::Warning;
        add(u"account_count"_s, level,
            {{u"found"_s, number(facts.peopleRead)},
             {u"expected"_s, number(*facts.accountCount)},
             {u"at"_s, facts.accountCountAt ? iso(*facts.accountCountAt) : QString()}});
    }
    const auto further = [](const QualityFacts::RoleCount &left, const QualityFacts::RoleCount &right) {
        return std::abs(left.found - left.expected) < std::abs(right.found - right.expected);
    };
    const auto worst = std::max_element(facts.roles.begin(), facts.roles.end(), further);
    if (worst == facts.roles.end())
        return;
    add(u"role_counts"_s, differs(worst->found, worst->expected) ? QualityLevel::Warning : QualityLevel::Good,
        {{u"role"_s, worst->name},
         {u"found"_s, number(worst->found)},
         {u"expected"_s, number(worst->expected)},
         {u"roles"_s, number(static_cast<qint64>(facts.roles.size()))}});
}

void DataQuality::judgeSignals(const QualityFacts &facts) {
    const QString failed = namesOf(facts.signalMap, SignalAvailability::Failed);
    if (!failed.isEmpty())
        add(u"failed_signals"_s, QualityLevel::Bad, {{u"signals"_s, failed}});
    const QString missing = namesOf(facts.signalMap, SignalAvailability::Unavailable);
    const QString read = namesOf(facts.signalMap, SignalAvailability::Available);
    // The sign-in alone is wrong in both directions, so whatever is decided from it needs a second look.
    const bool signInOnly = !read.contains(u' ');
    const QualityLevel level = signInOnly           ? QualityLevel::Warning
                               : !missing.isEmpty() ? QualityLevel::Note
                                                    : QualityLevel::Good;
    add(u"signals"_s, level, {{u"missing"_s, missing}, {u"read"_s, read}});
    if (facts.peopleWithFailedSignals > 0)
        add(u"person_signals"_s, QualityLevel::Warning, {{u"count"_s, number(facts.peopleWithFailedSignals)}});
}

void DataQuality::judgeRows(const QualityFacts &facts) {
    if (facts.paidUnknown > 0)
        add(u"paid_unknown"_s, QualityLevel::Warning, {{u"count"_s, number(facts.paidUnknown)}});
    add(u"identifiers"_s, facts.unrecognized > 0 ? QualityLevel::Warning : QualityLevel::Good,
        {{u"count"_s, number(facts.unrecognized)}, {u"identifiers"_s, facts.unrecognizedIdentifiers.join(u", "_s)}});
    if (facts.withoutEmail > 0)
        add(u"email"_s, QualityLevel::Note, {{u"count"_s, number(facts.withoutEmail)}});
    if (facts.futureDates > 0)
        add(u"dates"_s, QualityLevel::Warning, {{u"count"_s, number(facts.futureDates)}});
}

void DataQuality::judgeRules(const QualityFacts &facts) {
    if (!facts.failedJobs.empty()) {
        const JobResult &newest = *std::max_element(
            facts.failedJobs.begin(), facts.failedJobs.end(),
            [](const JobResult &left, const JobResult &right) { return left.started < right.started; });
        add(u"jobs"_s, QualityLevel::Warning,
            {{u"count"_s, number(static_cast<qint64>(facts.failedJobs.size()))},
             {u"kind"_s, jobKindName(newest.kind)},
             {u"at"_s, iso(newest.started)},
             {u"error"_s, newest.error}});
    }
    const QDate today = facts.now.toUTC().date();
    QStringList expired;
    qint64 ending = 0;
    QDate first;
    for (const ExclusionRule &rule : facts.exclusions) {
        const ExclusionStatus status = statusOf(rule, today);
        if (status == ExclusionStatus::Expired)
            expired.append(rule.pattern);
        if (status != ExclusionStatus::EndsSoon)
            continue;
        ++ending;
        first = first.isValid() ? std::min(first, *rule.until) : *rule.until;
    }
    if (!expired.isEmpty())
        add(u"exclusions_expired"_s, QualityLevel::Warning,
            {{u"count"_s, number(expired.size())}, {u"rules"_s, expired.join(u", "_s)}});
    if (ending > 0)
        add(u"exclusions_ending"_s, QualityLevel::Warning,
            {{u"count"_s, number(ending)}, {u"until"_s, first.toString(Qt::ISODate)}});
}

void DataQuality::judgePrices(const QualityFacts &facts) {
    const QDate today = facts.now.toUTC().date();
    for (const ListPrice &price : facts.prices) {
        if (isOutdated(price, today))
            add(u"list_price"_s, QualityLevel::Warning,
                {{u"name"_s, price.name}, {u"asOf"_s, price.asOf.toString(Qt::ISODate)}});
    }
    if (facts.seatsWithoutPrice > 0)
        add(u"price"_s, QualityLevel::Note,
            {{u"count"_s, number(facts.seatsWithoutPrice)}, {u"seats"_s, number(facts.seats)}});
}

} // namespace seatkeeper
