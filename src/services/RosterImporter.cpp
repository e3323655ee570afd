#include "services/RosterImporter.h"

#include "domain/Address.h"
#include "services/Core.h"
#include "services/LeakUpdate.h"
#include "storage/LeakRepository.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr std::size_t batch = 1000;
constexpr std::size_t shownPeople = 8;
constexpr std::size_t shownErrors = 50;
//! More different words than these are no statuses, but some other column.
constexpr qsizetype mostWords = 1000;

} // namespace

RosterImporter::RosterImporter(Session &session, const Core &core, Roster::Source source, CancelToken cancel,
                               ProgressFeed *progress)
    : m_core(core),
      m_session(session),
      m_roster(session),
      m_source(std::move(source)),
      m_cancel(std::move(cancel)),
      m_progress(progress) {}

Result<Roster::Preview> RosterImporter::run() {
    SK_CHECK(open());
    SK_TRY(before, m_roster.count({}));
    m_preview.outcome.before = before;
    if (!m_mapping.columns.contains(RosterField::Email))
        return m_preview;
    SK_CHECK(m_roster.clear());
    SK_CHECK(readRows());
    SK_CHECK(finish());
    return m_preview;
}

Result<void> RosterImporter::open() {
    SK_TRY(reader, CsvReader::open(m_source.path, m_source.file));
    m_reader = std::move(reader);
    SK_TRY(last, m_roster.lastImport());
    chooseMapping(last);
    m_preview.dialect = m_reader->dialect();
    m_preview.header = m_reader->header();
    m_preview.columns = m_mapping.columns;
    return ok();
}

void RosterImporter::chooseMapping(const std::optional<RosterImport> &last) {
    const bool sameColumns = last && last->header == m_reader->header();
    if (m_source.columns)
        m_mapping.columns = *m_source.columns;
    else
        m_mapping.columns = sameColumns ? last->mapping.columns : guessRosterColumns(m_reader->header());
    if (sameColumns)
        m_mapping.statuses = last->mapping.statuses;
    for (auto item = m_source.statuses.begin(); item != m_source.statuses.end(); ++item)
        m_mapping.statuses.insert(item.key(), item.value());
}

Result<void> RosterImporter::readRows() {
    for (;;) {
        SK_TRY(row, m_reader->next());
        if (!row)
            return flush();
        SK_CHECK(take(*row));
        if (++m_rows % static_cast<qint64>(batch) != 0)
            continue;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SK_CHECK(flush());
        const auto total = static_cast<qint64>(double(m_rows) / std::max(m_reader->progress(), 0.001));
        m_progress->report({u"roster"_s, m_rows, std::max(total, m_rows), QFileInfo(m_source.path).fileName()});
    }
}

Result<void> RosterImporter::take(const CsvRow &row) {
    if (!row.problem.isEmpty())
        return noteError(row, row.problem);
    RosterRow read = readRosterRow(row.cells, m_reader->header(), m_mapping);
    if (!read.problem.isEmpty())
        return noteError(row, read.problem);
    return takePerson(std::move(read.person), row);
}

Result<void> RosterImporter::takePerson(RosterPerson person, const CsvRow &row) {
    const size_t hash = qHash(addressKey(person.email));
    if (const auto known = m_lines.constFind(hash); known != m_lines.constEnd()) {
        const qint64 firstLine = *known;
        SK_CHECK(flush());
        SK_TRY(taken, m_roster.contains(person.email));
        if (taken)
            return noteError(row, u"same_email"_s, {{u"line"_s, QString::number(firstLine)}});
    }
    m_lines.insert(hash, row.line);
    note(person);
    m_people.push_back(std::move(person));
    return m_people.size() >= batch ? flush() : ok();
}

void RosterImporter::note(const RosterPerson &person) {
    auto &outcome = m_preview.outcome;
    ++outcome.people;
    outcome.left += person.employment == Employment::Left;
    outcome.onLeave += person.employment == Employment::OnLeave;
    outcome.unknownStatus += person.employment == Employment::Unknown && !person.employmentText.isEmpty();
    if (m_preview.sample.size() < shownPeople)
        m_preview.sample.push_back(person);
    const QString key = statusKey(person.employmentText);
    if (key.isEmpty() || (m_words.size() >= mostWords && !m_words.contains(key)))
        return;
    auto &word = m_words[key];
    if (word.people++ == 0)
        word.word = person.employmentText;
    word.meaning = person.employment;
}

Result<void> RosterImporter::noteError(const CsvRow &row, const QString &problem, QMap<QString, QString> args) {
    ++m_preview.outcome.errors;
    RosterError error{0, row.line, problem, std::move(args), row.cells};
    if (m_preview.errors.size() < shownErrors)
        m_preview.errors.push_back(error);
    m_errors.push_back(std::move(error));
    return m_errors.size() >= batch ? flush() : ok();
}

Result<void> RosterImporter::flush() {
    SK_CHECK(m_roster.add(m_people));
    SK_CHECK(m_roster.addErrors(m_errors));
    m_people.clear();
    m_errors.clear();
    return ok();
}

Result<void> RosterImporter::finish() {
    for (const auto &word : std::as_const(m_words))
        m_preview.statuses.push_back(word);
    std::sort(m_preview.statuses.begin(), m_preview.statuses.end(), [](const auto &left, const auto &right) {
        return left.people != right.people ? left.people > right.people : left.word < right.word;
    });
    if (m_preview.statuses.size() > Roster::mostStatuses)
        m_preview.statuses.resize(Roster::mostStatuses);
    SK_CHECK(updateAllLeaks(m_session, m_core.clock->now()));
    SK_TRY(known, m_roster.knownSubscriptions());
    m_preview.outcome.knownSubscriptions = known;
    SubscriptionFilter leavers;
    leavers.facet = leakKindName(LeakKind::Leaver);
    SK_TRY(found, LeakRepository(m_session).totals(leavers));
    m_preview.outcome.leavers = found.shown;
    RosterImport record;
    record.at = m_core.clock->now();
    record.actor = m_core.systemUser;
    record.fileName = QFileInfo(m_source.path).fileName();
    record.header = m_reader->header();
    record.mapping = m_mapping;
    record.people = m_preview.outcome.people;
    record.errors = m_preview.outcome.errors;
    return m_roster.addImport(record);
}

} // namespace seatkeeper
