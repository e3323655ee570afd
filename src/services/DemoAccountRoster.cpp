#include "services/DemoAccountRoster.h"

#include "simulator/Simulator.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qint64 costCenters = 12;
constexpr qint64 firstCostCenter = 4100;

QString statusOf(simulator::PersonKind kind) {
    return kind == simulator::PersonKind::Leaver ? u"terminated"_s : u"active"_s;
}

} // namespace

QByteArray demoRoster(const simulator::Simulator &account, int agents) {
    QStringList managers;
    for (const auto &person : account.peopleOfKind(simulator::PersonKind::Admin, static_cast<int>(costCenters)))
        managers.append(person.name);
    QByteArray file = "E-mail,Name,Manager,Cost center,Employment status\r\n";
    for (int index = 0; index < agents; ++index) {
        const auto person = account.personAt(index);
        // A second account is no second person, and a robot is on nobody's roster.
        if (!person || person->email.isEmpty() || person->kind == simulator::PersonKind::Duplicate ||
            person->kind == simulator::PersonKind::ApiTokenUser)
            continue;
        const qint64 place = person->id % costCenters;
        const QString manager = managers.isEmpty() ? QString() : managers.at(place % managers.size());
        file += u"%1,\"%2\",\"%3\",CC-%4,%5\r\n"_s
                    .arg(person->email, person->name, manager, QString::number(firstCostCenter + place),
                         statusOf(person->kind))
                    .toUtf8();
    }
    return file;
}

} // namespace seatkeeper
