#include "simulator/World.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

constexpr int stateVersion = 1;

int planLimit(Plan plan) {
    switch (plan) {
    case Plan::Team: return 200;
    case Plan::Growth:
    case Plan::Professional: return 400;
    case Plan::Enterprise: return 700;
    case Plan::EnterprisePlus: return 2500;
    }
    return 700;
}

QString fingerprint(const SimulatorOptions &options) {
    return u"%1/%2/%3/%4"_s.arg(options.seed).arg(options.agents).arg(options.endUsers).arg(planName(options.plan));
}

Error damaged(const QString &path, const QString &detail) {
    return fail(ErrorCode::BadInput, detail, {{u"where"_s, path}, {u"detail"_s, detail}});
}

} // namespace

World::World(SimulatorOptions made, std::int64_t baseDay)
    : options(std::move(made)),
      clock(options.clock),
      account(options, baseDay),
      tokens(clock, options.rememberSecrets),
      limiter(clock, options.ratePerMinute > 0 ? options.ratePerMinute : planLimit(options.plan),
              options.searchesPerMinute),
      roundTripMs(options.roundTrip.count()),
      approveAll(options.approveAll) {
    for (const auto &rule : options.faults)
        faults.add(rule);
}

std::string World::issueFormKey() {
    const std::lock_guard lock(m_formMutex);
    return *m_formKeys.insert(randomToken(16)).first;
}

bool World::takeFormKey(const std::string &key) {
    const std::lock_guard lock(m_formMutex);
    return m_formKeys.erase(key) > 0;
}

Result<void> World::save() const {
    if (options.stateFile.isEmpty())
        return ok();
    const std::lock_guard saving(m_saveMutex);
    QJsonObject state{{u"version"_s, stateVersion}, {u"made_of"_s, fingerprint(options)}};
    {
        const std::shared_lock lock(account.mutex());
        state.insert(u"account"_s, account.save());
    }
    state.insert(u"tokens"_s, tokens.save());
    QSaveFile file(options.stateFile);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, options.stateFile}});
    file.write(QJsonDocument(state).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, options.stateFile}});
    return ok();
}

Result<KeptState> readState(const SimulatorOptions &options) {
    if (options.stateFile.isEmpty() || !QFile::exists(options.stateFile))
        return KeptState{};
    QFile file(options.stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, options.stateFile}});
    const auto state = QJsonDocument::fromJson(file.readAll()).object();
    if (state.value(u"version"_s).toInt() != stateVersion)
        return damaged(options.stateFile, u"not a kept state of this version"_s);
    if (state.value(u"made_of"_s).toString() != fingerprint(options))
        return damaged(options.stateFile, u"kept for another seed, size or plan"_s);
    KeptState kept;
    kept.account = state.value(u"account"_s).toObject();
    kept.tokens = state.value(u"tokens"_s).toArray();
    kept.baseDay = kept.account.value(u"base_day"_s).toInteger();
    return kept;
}

} // namespace seatkeeper::simulator
