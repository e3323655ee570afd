#include "services/AuditHead.h"

#include "secrets/SecretStore.h"
#include "services/Core.h"
#include "storage/AuditRepository.h"
#include "storage/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

QString headKey(const Core &core) { return u"seatkeeper/%1/audit-head"_s.arg(core.workspaceId); }

struct Position {
    std::optional<AuditEntry> last;
    QByteArray hashAtKept;
};

Result<Position> positionOf(Session &session, qint64 kept) {
    Position position;
    SK_TRY(last, AuditRepository::last(session));
    position.last = std::move(last);
    SK_TRY(hash, AuditRepository::hashAt(session, kept));
    position.hashAtKept = std::move(hash);
    return position;
}

} // namespace

Task<std::optional<AuditHead>> readAuditHead(Core &core) {
    auto stored = co_await await(core.secrets->read(headKey(core)));
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return std::optional<AuditHead>();
    const auto object = QJsonDocument::fromJson((*stored)->reveal()).object();
    AuditHead head;
    head.hash = object.value(u"hash"_s).toString().toLatin1();
    head.count = object.value(u"count"_s).toInteger();
    co_return std::optional<AuditHead>(head);
}

Task<void> keepAuditHead(Core &core) {
    auto kept = co_await readAuditHead(core);
    if (!kept)
        co_return kept.error();
    const qint64 count = *kept ? (*kept)->count : 0;
    const std::function<Result<Position>(Session &)> work = [count](Session &session) {
        return positionOf(session, count);
    };
    auto position = co_await await(core.database->read<Position>(work));
    if (!position)
        co_return position.error();
    const bool continues = count == 0 || position->hashAtKept == (*kept)->hash;
    if (!position->last || !continues || position->last->sequence == count)
        co_return ok();
    QJsonObject object;
    object.insert(u"hash"_s, QString::fromLatin1(position->last->hash));
    object.insert(u"count"_s, position->last->sequence);
    const SecretBytes value(QJsonDocument(object).toJson(QJsonDocument::Compact));
    auto written = co_await await(core.secrets->write(headKey(core), value));
    co_return written;
}

} // namespace seatkeeper
