#include "storage/DatabaseFacts.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<DatabaseFacts> DatabaseFacts::read(Session &session) {
    DatabaseFacts facts;
    SK_TRY(version, session.number(u"SELECT max(version) FROM schema_version"_s));
    SK_TRY(engine, session.first(u"SELECT sqlite_version()"_s));
    SK_TRY(check, session.first(u"PRAGMA quick_check(1)"_s));
    facts.schemaVersion = version;
    facts.engine = engine ? engine->text(0) : QString();
    facts.integrity = check ? check->text(0) : QString();
    return facts;
}

} // namespace seatkeeper
