#include "services/Settings.h"

#include "services/StoredGuards.h"
#include "services/Work.h"
#include "storage/SettingRepository.h"

#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkRange(const QString &field, int value, int least, int most) {
    if (value >= least && value <= most)
        return ok();
    return fail(
        ErrorCode::Usage, {},
        {{u"field"_s, field}, {u"value"_s, QString::number(value)}, {u"expected"_s, u"%1-%2"_s.arg(least).arg(most)}});
}

Result<void> checkGuards(const GuardSettings &guards) {
    constexpr int mostPeople = 1000;
    constexpr int wholePercent = 100;
    SK_CHECK(checkRange(u"peoplePerRun"_s, guards.peoplePerRun, 1, mostPeople));
    SK_CHECK(checkRange(u"percentOfRole"_s, guards.percentOfRole, 1, wholePercent));
    SK_CHECK(checkRange(u"percentFloor"_s, guards.percentFloor, 0, mostPeople));
    return checkRange(u"minimumPerGroup"_s, guards.minimumPerGroup, 0, mostPeople);
}

} // namespace

QFuture<Result<GuardSettings>> Settings::guards() { return m_core.database->read<GuardSettings>(readGuards); }

QFuture<Result<void>> Settings::setGuards(GuardSettings guards) {
    if (auto checked = checkGuards(guards); !checked)
        return ready<void>(checked.error());
    const Core &core = m_core;
    return change<void>(m_core, {u"settings"_s}, [&core, guards](Session &session) -> Result<void> {
        SK_CHECK(writeGuards(session, guards));
        return writeAudit(session, core, {}, u"settings.guards"_s, u"settings"_s, guardsDetail(guards));
    });
}

QFuture<Result<QMap<QString, QString>>> Settings::all() {
    return m_core.database->read<QMap<QString, QString>>(
        [](Session &session) { return SettingRepository(session).all(); });
}

QFuture<Result<void>> Settings::set(QString key, QString value) {
    const Core &core = m_core;
    return change<void>(m_core, {u"settings"_s}, [&core, key, value](Session &session) -> Result<void> {
        SK_CHECK(SettingRepository(session).set(key, value));
        QJsonObject detail;
        detail.insert(u"value"_s, value);
        return writeAudit(session, core, {}, u"settings.set"_s, u"setting/"_s + key, detail);
    });
}

} // namespace seatkeeper
