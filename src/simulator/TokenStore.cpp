#include "simulator/TokenStore.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {
constexpr std::int64_t codeLifetime = 120;

QByteArray hashOf(std::string_view token) {
    return QCryptographicHash::hash(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())),
                                    QCryptographicHash::Sha256);
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            result.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

QJsonValue timeOrNull(const std::optional<std::int64_t> &time) {
    return time ? QJsonValue(static_cast<qint64>(*time)) : QJsonValue();
}

std::optional<std::int64_t> timeFrom(const QJsonValue &value) {
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

} // namespace

std::string randomToken(int bytes) {
    QByteArray random(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toHex().toStdString();
}

bool TokenRecord::hasScope(std::string_view scope) const {
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

std::string TokenStore::issueCode(CodeGrant grant) {
    const std::lock_guard lock(m_mutex);
    auto code = randomToken(32);
    m_codes[code] = {std::move(grant), now()};
    return code;
}

std::optional<CodeGrant> TokenStore::takeCode(const std::string &code) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return std::nullopt;
    const auto [grant, issuedAt] = found->second;
    m_codes.erase(found);
    if (now() - issuedAt > codeLifetime)
        return std::nullopt;
    return grant;
}

TokenPair TokenStore::issue(std::int64_t userId, const std::string &scope, const Lifetimes &lifetimes) {
    const std::lock_guard lock(m_mutex);
    TokenPair pair;
    pair.access = randomToken(32);
    pair.refresh = randomToken(32);
    auto &record = pair.record;
    record.id = m_nextId++;
    record.userId = userId;
    record.scopes = words(scope);
    record.createdAt = record.usedAt = now();
    if (lifetimes.access)
        record.expiresAt = record.createdAt + lifetimes.access->count();
    if (lifetimes.refresh)
        record.refreshExpiresAt = record.createdAt + lifetimes.refresh->count();
    record.prefix = pair.access.substr(0, 10);
    record.refreshPrefix = pair.refresh.substr(0, 10);
    record.accessHash = hashOf(pair.access);
    record.refreshHash = hashOf(pair.refresh);
    m_records.push_back(record);
    return pair;
}

std::optional<TokenPair> TokenStore::refresh(const std::string &refreshToken, const Lifetimes &lifetimes) {
    std::int64_t userId = 0;
    std::string scope;
    {
        const std::lock_guard lock(m_mutex);
        const auto hash = hashOf(refreshToken);
        const auto found = std::find_if(m_records.begin(), m_records.end(),
                                        [&hash](const auto &record) { return record.refreshHash == hash; });
        if (found == m_records.end() || (found->refreshExpiresAt && *found->refreshExpiresAt <= now()))
            return std::nullopt;
        userId = found->userId;
        for (const auto &word : found->scopes)
            scope += (scope.empty() ? "" : " ") + word;
        m_records.erase(found);
    }
    return issue(userId, scope, lifetimes);
}

bool TokenStore::isAlive(const TokenRecord &record) const {
    return record.accessAlive && (!record.expiresAt || *record.expiresAt > now());
}

std::optional<TokenRecord> TokenStore::find(std::string_view accessToken) {
    const std::lock_guard lock(m_mutex);
    const auto hash = hashOf(accessToken);
    for (auto &record : m_records) {
        if (record.accessHash != hash || !isAlive(record))
            continue;
        record.usedAt = now();
        return record;
    }
    return std::nullopt;
}

std::vector<TokenRecord> TokenStore::living() const {
    const std::lock_guard lock(m_mutex);
    std::vector<TokenRecord> result;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(result),
                 [this](const auto &record) { return isAlive(record); });
    return result;
}

bool TokenStore::revoke(std::int64_t tokenId, bool alsoRefresh) {
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [tokenId](const auto &record) { return record.id == tokenId; });
    if (found == m_records.end() || !found->accessAlive)
        return false;
    found->accessAlive = false;
    if (alsoRefresh)
        m_records.erase(found);
    return true;
}

void TokenStore::revokeAll() {
    const std::lock_guard lock(m_mutex);
    m_records.clear();
    m_codes.clear();
}

QJsonArray TokenStore::save() const {
    const std::lock_guard lock(m_mutex);
    QJsonArray saved;
    for (const auto &record : m_records) {
        QJsonArray scopes;
        for (const auto &scope : record.scopes)
            scopes.append(QString::fromStdString(scope));
        saved.append(QJsonObject{{u"id"_s, static_cast<qint64>(record.id)},
                                 {u"user"_s, static_cast<qint64>(record.userId)},
                                 {u"scopes"_s, scopes},
                                 {u"created"_s, static_cast<qint64>(record.createdAt)},
                                 {u"expires"_s, timeOrNull(record.expiresAt)},
                                 {u"refresh_expires"_s, timeOrNull(record.refreshExpiresAt)},
                                 {u"alive"_s, record.accessAlive},
                                 {u"access_hash"_s, QString::fromLatin1(record.accessHash.toHex())},
                                 {u"refresh_hash"_s, QString::fromLatin1(record.refreshHash.toHex())}});
    }
    return saved;
}

void TokenStore::load(const QJsonArray &saved) {
    const std::lock_guard lock(m_mutex);
    for (const auto &value : saved) {
        const auto object = value.toObject();
        TokenRecord record;
        record.id = object.value(u"id"_s).toInteger();
        record.userId = object.value(u"user"_s).toInteger();
        for (const QJsonArray scopes = object.value(u"scopes"_s).toArray(); const auto &scope : scopes)
            record.scopes.push_back(scope.toString().toStdString());
        record.createdAt = record.usedAt = object.value(u"created"_s).toInteger();
        record.expiresAt = timeFrom(object.value(u"expires"_s));
        record.refreshExpiresAt = timeFrom(object.value(u"refresh_expires"_s));
        record.accessAlive = object.value(u"alive"_s).toBool();
        record.accessHash = QByteArray::fromHex(object.value(u"access_hash"_s).toString().toLatin1());
        record.refreshHash = QByteArray::fromHex(object.value(u"refresh_hash"_s).toString().toLatin1());
        m_nextId = std::max(m_nextId, record.id + 1);
        m_records.push_back(std::move(record));
    }
}

} // namespace seatkeeper::simulator
