#include "services/wording/LeakText.h"

#include "services/wording/Words.h"

#include <QLocale>

namespace seatkeeper {

using namespace Qt::StringLiterals;

QString LeakText::kind(LeakKind kind) {
    switch (kind) {
    case LeakKind::SuspendedPaid: return tr("Suspended but paid");
    case LeakKind::Leaver: return tr("Leaver");
    case LeakKind::PaidLightAgent: return tr("Paid light agent");
    case LeakKind::CloneRole: return tr("Copy of the light-agent role");
    case LeakKind::NeverUsed: return tr("Never signed in");
    case LeakKind::Duplicate: return tr("Second account");
    }
    return {};
}

QString LeakText::explanation(const LeakReason &reason) {
    const auto arg = [&](const char *name) { return reason.args.value(QString::fromLatin1(name)); };
    switch (reason.kind) {
    case LeakKind::SuspendedPaid: return tr("The account is suspended, but its seat is still paid.");
    case LeakKind::Leaver:
        return arg("status").isEmpty() ? tr("The roster says that this person has left.")
                                       : tr("The roster says that this person has left (%1).").arg(arg("status"));
    case LeakKind::PaidLightAgent: {
        const bool contributor = seatKindFromName(arg("seat")) == SeatKind::Contributor;
        if (arg("role").isEmpty())
            return contributor ? tr("A product role makes this contributor paid.")
                               : tr("A product role makes this light agent paid.");
        return contributor ? tr("The product role “%1” makes this contributor paid.").arg(arg("role"))
                           : tr("The product role “%1” makes this light agent paid.").arg(arg("role"));
    }
    case LeakKind::CloneRole:
        return tr("The role “%1” allows no more than a light agent has, but as a copy it is paid.").arg(arg("role"));
    case LeakKind::NeverUsed: return neverUsed(reason);
    case LeakKind::Duplicate:
        return tr("The same person already has a paid seat as %1.")
            .arg(arg("other").isEmpty() ? arg("otherId") : arg("other"));
    }
    return {};
}

QString LeakText::neverUsed(const LeakReason &reason) {
    const QDate assigned = QDate::fromString(reason.args.value(u"assigned"_s), Qt::ISODate);
    const int grace = reason.args.value(u"grace"_s).toInt();
    return tr("Never signed in since it was assigned on %1; %n day(s) of grace are over.", nullptr, grace)
        .arg(QLocale().toString(assigned, QLocale::ShortFormat));
}

QString LeakText::explanation(const Leak &leak) {
    QStringList sentences;
    for (const LeakReason &reason : leak.reasons)
        sentences.append(explanation(reason));
    return sentences.join(u' ');
}

QString LeakText::remedy(const LeakReason &reason) {
    switch (reason.kind) {
    case LeakKind::SuspendedPaid: return tr("Make the person an end user; suspending alone frees no seat.");
    case LeakKind::Leaver: return tr("Make the person an end user and suspend the account.");
    case LeakKind::PaidLightAgent:
        return tr("Take the product role away in Zendesk's Admin Center, then the person costs nothing; or make the "
                  "person an end user.");
    case LeakKind::CloneRole:
        return tr("Give the account's own light-agent role instead; it allows the same and costs nothing.");
    case LeakKind::NeverUsed: return tr("Ask whether the account is needed; if not, take the seat back.");
    case LeakKind::Duplicate:
        return tr("Ask which account the person uses, and make the other one an end user in Zendesk.");
    }
    return {};
}

} // namespace seatkeeper
