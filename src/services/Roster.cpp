#include "services/Roster.h"

#include "services/LeakUpdate.h"
#include "services/RosterImporter.h"
#include "services/Work.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const QStringList topics{u"roster"_s, u"subscriptions"_s, u"audit"_s};

RosterFilter filterOf(const ListQuery &query) {
    RosterFilter filter;
    filter.text = query.text;
    filter.facet = query.facet;
    filter.sortColumn = query.sortColumn;
    filter.descending = query.descending;
    filter.offset = query.offset;
    filter.limit = query.limit;
    return filter;
}

Error badInput(const QString &where, const QString &detail) {
    return fail(ErrorCode::BadInput, detail, {{u"where"_s, where}, {u"detail"_s, detail}});
}

Result<Roster::Outcome> importInto(Session &session, const Core &core, const Roster::Source &source,
                                   const CancelToken &cancel, ProgressFeed *progress) {
    SK_TRY(done, RosterImporter(session, core, source, cancel, progress).run());
    if (!done.columns.contains(RosterField::Email))
        return badInput(u"columns"_s, u"no_email_column"_s);
    if (done.outcome.people == 0)
        return badInput(u"file"_s, u"no_people"_s);
    SK_CHECK(writeAudit(
        session, core, {}, u"roster.import"_s, u"roster"_s,
        {{u"people"_s, done.outcome.people}, {u"errors"_s, done.outcome.errors}, {u"left"_s, done.outcome.left}}));
    return done.outcome;
}

//! Imports, remembers what came of it, and makes the transaction end without effect.
Task<Roster::Preview> previewImport(Core &core, Roster::Source source, CancelToken cancel,
                                    std::shared_ptr<ProgressFeed> progress) {
    const auto seen = std::make_shared<std::optional<Result<Roster::Preview>>>();
    const std::function<Result<void>(Session &)> trial = [&core, source, cancel, progress,
                                                          seen](Session &session) -> Result<void> {
        *seen = RosterImporter(session, core, source, cancel, progress.get()).run();
        return fail(ErrorCode::Cancelled, u"only a preview"_s);
    };
    const Result<void> ended = co_await await(core.database->write<void>(trial));
    if (*seen)
        co_return Result<Roster::Preview>(**seen);
    co_return ended.error();
}

Task<Roster::Outcome> runImport(Core &core, Roster::Source source, CancelToken cancel,
                                std::shared_ptr<ProgressFeed> progress) {
    const std::function<Result<Roster::Outcome>(Session &)> work = [&core, source, cancel, progress](Session &session) {
        return importInto(session, core, source, cancel, progress.get());
    };
    auto outcome = co_await await(core.database->write<Roster::Outcome>(work));
    if (outcome) {
        for (const QString &topic : topics)
            core.notify(topic);
    }
    co_return outcome;
}

Result<void> mendRow(Session &session, const Core &core, qint64 id, RosterPerson person) {
    RosterRepository roster(session);
    SK_TRY(error, roster.error(id));
    SK_TRY(import, roster.lastImport());
    RosterMapping mapping;
    for (const RosterField field : rosterFields())
        mapping.columns.insert(field, static_cast<int>(mapping.columns.size()));
    QString statusColumn;
    if (import) {
        mapping.statuses = import->mapping.statuses;
        statusColumn = import->header.value(import->mapping.columns.value(RosterField::Employment, -1));
    }
    const QStringList cells{person.email, person.name, person.manager, person.costCenter, person.employmentText};
    const QStringList header{{}, {}, {}, {}, statusColumn};
    const RosterRow row = readRosterRow(cells, header, mapping);
    if (!row.problem.isEmpty())
        return badInput(QString::number(error.line), row.problem);
    SK_TRY(taken, roster.contains(row.person.email));
    if (taken)
        return fail(ErrorCode::AlreadyExists, {}, {{u"what"_s, u"roster_person"_s}, {u"name"_s, row.person.email}});
    SK_CHECK(roster.add({row.person}));
    SK_CHECK(roster.removeError(id));
    SK_CHECK(updateAllLeaks(session, core.clock->now()));
    return writeAudit(session, core, {}, u"roster.mend"_s, u"roster"_s, {{u"line"_s, error.line}});
}

} // namespace

Operation<Roster::Preview> Roster::preview(Source source) {
    return startOperation<Preview>(m_core, [&core = m_core, source = std::move(source)](
                                               CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
        return previewImport(core, source, std::move(cancel), std::move(progress));
    });
}

Operation<Roster::Outcome> Roster::import(Source source) {
    return startOperation<Outcome>(m_core, [&core = m_core, source = std::move(source)](
                                               CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
        return runImport(core, source, std::move(cancel), std::move(progress));
    });
}

QFuture<Result<std::optional<RosterImport>>> Roster::current() {
    return m_core.database->read<std::optional<RosterImport>>(
        [](Session &session) { return RosterRepository(session).lastImport(); });
}

QFuture<Result<ListResult<RosterPerson>>> Roster::list(ListQuery query) {
    using List = ListResult<RosterPerson>;
    return m_core.database->read<List>([filter = filterOf(query)](Session &session) -> Result<List> {
        RosterRepository roster(session);
        SK_TRY(items, roster.list(filter));
        SK_TRY(total, roster.count(filter));
        List result;
        result.items = std::move(items);
        result.total = total;
        return result;
    });
}

QFuture<Result<Roster::Totals>> Roster::totals(ListQuery query) {
    return m_core.database->read<Totals>([filter = filterOf(query)](Session &session) -> Result<Totals> {
        RosterRepository roster(session);
        Totals totals;
        for (const QString &facet : RosterRepository::facets()) {
            RosterFilter one = filter;
            one.facet = facet;
            SK_TRY(hits, roster.count(one));
            totals.facets.insert(facet, hits);
        }
        SK_TRY(all, roster.count({}));
        totals.all = all;
        totals.shown = totals.facets.value(filter.facet.isEmpty() ? u"all"_s : filter.facet);
        return totals;
    });
}

QFuture<Result<std::vector<RosterError>>> Roster::errors() {
    return m_core.database->read<std::vector<RosterError>>(
        [](Session &session) { return RosterRepository(session).errors(); });
}

QFuture<Result<void>> Roster::mend(qint64 error, RosterPerson person) {
    return change<void>(m_core, topics, [&core = m_core, error, person = std::move(person)](Session &session) {
        return mendRow(session, core, error, person);
    });
}

QFuture<Result<void>> Roster::dismiss(qint64 error) {
    return change<void>(m_core, topics, [&core = m_core, error](Session &session) -> Result<void> {
        RosterRepository roster(session);
        SK_TRY(row, roster.error(error));
        SK_CHECK(roster.removeError(error));
        return writeAudit(session, core, {}, u"roster.dismiss"_s, u"roster"_s, {{u"line"_s, row.line}});
    });
}

QFuture<Result<void>> Roster::clear() {
    return change<void>(m_core, topics, [&core = m_core](Session &session) -> Result<void> {
        RosterRepository roster(session);
        SK_TRY(people, roster.count({}));
        SK_CHECK(roster.clear());
        SK_CHECK(roster.forgetImports());
        SK_CHECK(updateAllLeaks(session, core.clock->now()));
        return writeAudit(session, core, {}, u"roster.clear"_s, u"roster"_s, {{u"people"_s, people}});
    });
}

} // namespace seatkeeper
