#include "services/StoredGuards.h"

#include "storage/JsonColumn.h"
#include "storage/SettingRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {
const auto guardsKey = u"guards"_s;
} // namespace

QJsonObject guardsDetail(const GuardSettings &guards) {
    QJsonObject object;
    object.insert(u"peoplePerRun"_s, guards.peoplePerRun);
    object.insert(u"percentOfRole"_s, guards.percentOfRole);
    object.insert(u"percentFloor"_s, guards.percentFloor);
    object.insert(u"minimumPerGroup"_s, guards.minimumPerGroup);
    object.insert(u"reclaimEnabled"_s, guards.reclaimEnabled);
    object.insert(u"protectedPeople"_s, guards.protectedPeople.size());
    QJsonArray dates;
    for (const auto &date : guards.blackoutDates)
        dates.append(date.toString(Qt::ISODate));
    object.insert(u"blackoutDates"_s, dates);
    return object;
}

Result<GuardSettings> readGuards(Session &session) {
    GuardSettings guards;
    SK_TRY(text, SettingRepository(session).value(guardsKey));
    if (!text)
        return guards;
    const auto object = objectOf(*text);
    guards.peoplePerRun = object.value(u"peoplePerRun"_s).toInt(guards.peoplePerRun);
    guards.percentOfRole = object.value(u"percentOfRole"_s).toInt(guards.percentOfRole);
    guards.percentFloor = object.value(u"percentFloor"_s).toInt(guards.percentFloor);
    guards.minimumPerGroup = object.value(u"minimumPerGroup"_s).toInt(guards.minimumPerGroup);
    guards.reclaimEnabled = object.value(u"reclaimEnabled"_s).toBool(guards.reclaimEnabled);
    for (const QJsonArray people = object.value(u"protectedPeople"_s).toArray(); const auto person : people)
        guards.protectedPeople << person.toString();
    for (const QJsonArray dates = object.value(u"blackoutDates"_s).toArray(); const auto date : dates)
        guards.blackoutDates << QDate::fromString(date.toString(), Qt::ISODate);
    return guards;
}

Result<void> writeGuards(Session &session, const GuardSettings &guards) {
    auto object = guardsDetail(guards);
    object.insert(u"protectedPeople"_s, QJsonArray::fromStringList(guards.protectedPeople));
    return SettingRepository(session).set(guardsKey, jsonColumn(object));
}

} // namespace seatkeeper
