#include "storage/RosterRepository.h"

#include "storage/JsonColumn.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString likePart(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

struct Conditions {
    QString sql;
    QVariantList binds;
};

Conditions conditionsOf(const RosterFilter &filter) {
    Conditions conditions{u" FROM roster_person AS r WHERE 1"_s, {}};
    const QString text = filter.text.trimmed();
    if (!text.isEmpty()) {
        conditions.sql += u" AND (r.name LIKE ? ESCAPE '\\' OR r.email LIKE ? ESCAPE '\\' OR r.manager LIKE ? "
                          u"ESCAPE '\\' OR r.cost_center LIKE ? ESCAPE '\\')"_s;
        for (int i = 0; i < 4; ++i)
            conditions.binds.append(likePart(text));
    }
    if (filter.facet == "with_seat"_L1) {
        conditions.sql += u" AND r.email IN (SELECT s.user_principal_name COLLATE NOCASE FROM subscription AS s "
                          u"WHERE s.current = 1 AND s.paid = 1 AND s.excluded_by IS NULL)"_s;
    } else if (employmentFromName(filter.facet)) {
        conditions.sql += u" AND r.employment = ?"_s;
        conditions.binds.append(filter.facet);
    }
    return conditions;
}

QString orderOf(const RosterFilter &filter) {
    QString key = u"r.name COLLATE NOCASE"_s;
    if (filter.sortColumn == "email"_L1)
        key = u"r.email"_s;
    else if (filter.sortColumn == "manager"_L1)
        key = u"r.manager COLLATE NOCASE"_s;
    else if (filter.sortColumn == "costCenter"_L1)
        key = u"r.cost_center COLLATE NOCASE"_s;
    else if (filter.sortColumn == "employment"_L1)
        key = u"r.employment"_s;
    const QString direction = filter.descending ? u" DESC"_s : QString();
    return u" ORDER BY "_s + key + direction + u", r.email"_s + direction;
}

RosterError errorFrom(const Row &row) {
    return {row.integer(0), row.integer(1), row.text(2), textsOf(row.text(3)), stringsOf(row.text(4))};
}

QString columnsColumn(const RosterColumns &columns) {
    QMap<QString, qint64> named;
    for (auto item = columns.begin(); item != columns.end(); ++item)
        named.insert(rosterFieldName(item.key()), item.value());
    return jsonColumn(named);
}

RosterMapping mappingFrom(const QString &columns, const QString &statuses) {
    RosterMapping mapping;
    const auto positions = numbersOf(columns);
    for (auto item = positions.begin(); item != positions.end(); ++item) {
        if (const auto field = rosterFieldFromName(item.key()))
            mapping.columns.insert(*field, static_cast<int>(item.value()));
    }
    const auto meanings = textsOf(statuses);
    for (auto item = meanings.begin(); item != meanings.end(); ++item)
        mapping.statuses.insert(item.key(), employmentFromName(item.value()).value_or(Employment::Unknown));
    return mapping;
}

QString statusesColumn(const QMap<QString, Employment> &statuses) {
    QMap<QString, QString> named;
    for (auto item = statuses.begin(); item != statuses.end(); ++item)
        named.insert(item.key(), employmentName(item.value()));
    return jsonColumn(named);
}

} // namespace

QStringList RosterRepository::facets() {
    return {u"all"_s, u"with_seat"_s, u"active"_s, u"on_leave"_s, u"left"_s, u"unknown"_s};
}

Result<std::vector<RosterPerson>> RosterRepository::list(const RosterFilter &filter) {
    const Conditions conditions = conditionsOf(filter);
    const QVariantList paging{filter.limit.value_or(-1), filter.offset};
    std::vector<RosterPerson> people;
    SK_CHECK(m_session.forEach(u"SELECT r.email, r.name, r.manager, r.cost_center, r.employment, r.employment_text"_s +
                                   conditions.sql + orderOf(filter) + u" LIMIT ? OFFSET ?"_s,
                               conditions.binds + paging, [&](const Row &row) -> Result<void> {
                                   people.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                                     employmentFromName(row.text(4)).value_or(Employment::Unknown),
                                                     row.text(5)});
                                   return ok();
                               }));
    return people;
}

Result<qint64> RosterRepository::count(const RosterFilter &filter) {
    const Conditions conditions = conditionsOf(filter);
    return m_session.number(u"SELECT count(*)"_s + conditions.sql, conditions.binds);
}

Result<void> RosterRepository::clear() {
    SK_CHECK(m_session.run(u"DELETE FROM roster_person"_s));
    SK_CHECK(m_session.run(u"DELETE FROM roster_error"_s));
    return ok();
}

Result<void> RosterRepository::add(const std::vector<RosterPerson> &people) {
    std::vector<QVariantList> binds;
    for (const RosterPerson &person : people) {
        binds.push_back({person.email, person.name, person.manager, person.costCenter,
                         employmentName(person.employment), person.employmentText});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO roster_person (email, name, manager, cost_center, employment, "
                             u"employment_text) VALUES (?, ?, ?, ?, ?, ?)"_s,
                             binds);
}

Result<bool> RosterRepository::contains(const QString &email) {
    SK_TRY(found, m_session.number(u"SELECT count(*) FROM roster_person WHERE email = ?"_s, {email}));
    return found > 0;
}

Result<void> RosterRepository::addErrors(const std::vector<RosterError> &errors) {
    std::vector<QVariantList> binds;
    for (const RosterError &error : errors)
        binds.push_back({error.line, error.problem, jsonColumn(error.args), jsonColumn(error.cells)});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO roster_error (line, problem, args, cells) VALUES (?, ?, ?, ?)"_s, binds);
}

Result<std::vector<RosterError>> RosterRepository::errors() {
    std::vector<RosterError> found;
    SK_CHECK(m_session.forEach(u"SELECT id, line, problem, args, cells FROM roster_error ORDER BY line, id"_s, {},
                               [&](const Row &row) -> Result<void> {
                                   found.push_back(errorFrom(row));
                                   return ok();
                               }));
    return found;
}

Result<RosterError> RosterRepository::error(qint64 id) {
    SK_TRY(row, m_session.first(u"SELECT id, line, problem, args, cells FROM roster_error WHERE id = ?"_s, {id}));
    if (!row)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"roster_error"_s}, {u"name"_s, QString::number(id)}});
    return errorFrom(*row);
}

Result<void> RosterRepository::removeError(qint64 id) {
    SK_CHECK(m_session.run(u"DELETE FROM roster_error WHERE id = ?"_s, {id}));
    return ok();
}

Result<void> RosterRepository::addImport(const RosterImport &import) {
    SK_CHECK(m_session.insert(u"INSERT INTO roster_import (imported_at, actor, file_name, header, columns, statuses, "
                              u"people, errors) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {bindTime(import.at), import.actor, import.fileName, jsonColumn(import.header),
                               columnsColumn(import.mapping.columns), statusesColumn(import.mapping.statuses),
                               import.people, import.errors}));
    return ok();
}

Result<std::optional<RosterImport>> RosterRepository::lastImport() {
    SK_TRY(row, m_session.first(u"SELECT imported_at, actor, file_name, header, columns, statuses, "
                                u"(SELECT count(*) FROM roster_person), (SELECT count(*) FROM roster_error) "
                                u"FROM roster_import ORDER BY id DESC LIMIT 1"_s));
    if (!row)
        return std::optional<RosterImport>();
    RosterImport record;
    record.at = row->time(0).value_or(QDateTime());
    record.actor = row->text(1);
    record.fileName = row->text(2);
    record.header = stringsOf(row->text(3));
    record.mapping = mappingFrom(row->text(4), row->text(5));
    record.people = row->integer(6);
    record.errors = row->integer(7);
    return std::optional<RosterImport>(std::move(record));
}

Result<void> RosterRepository::forgetImports() {
    SK_CHECK(m_session.run(u"DELETE FROM roster_import"_s));
    return ok();
}

Result<qint64> RosterRepository::knownSubscriptions() {
    return m_session.number(u"SELECT count(*) FROM subscription AS s JOIN roster_person AS r "
                            u"ON r.email = s.user_principal_name WHERE s.current = 1"_s);
}

} // namespace seatkeeper
