#include "simulator/Pages.h"
#include "simulator/PersonJson.h"
#include "simulator/UserChange.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {
constexpr qsizetype largestJob = 100;
constexpr int mostJobs = 30;

struct JobStatus {
    const char *name;
    std::optional<int> progress;
    std::optional<std::string> message;
    bool done;
};

JobStatus statusOf(const Call &call, const Job &job) {
    const auto passed = call.world.clock->elapsed().count() - job.startedAtMs;
    const auto duration = call.world.options.jobDuration.count();
    if (passed >= duration) {
        return {"completed", job.total,
                "Completed at " + call.world.clock->now().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString() +
                    " +0000",
                true};
    }
    if (passed * 4 < duration)
        return {"queued", std::nullopt, std::nullopt, false};
    const int progress = static_cast<int>(job.total * passed / std::max<std::int64_t>(duration, 1));
    return {"working", progress, "Updating user #" + std::to_string(progress), false};
}

void writeJob(JsonWriter &to, const Call &call, const Job &job) {
    const auto status = statusOf(call, job);
    to.beginObject().member("id", job.id).member("job_type", "Bulk Update User");
    to.member("url", call.base + "/api/v2/job_statuses/" + job.id + ".json").member("total", job.total);
    to.member("progress", status.progress).member("status", status.name).member("message", status.message);
    to.key("results");
    status.done ? to.raw(job.results) : to.null();
    to.endObject();
}

//! What each person of a bulk update is to become: the same for all ids, or each with values of his own.
std::vector<std::pair<std::int64_t, QJsonObject>> bulkChanges(const Call &call) {
    std::vector<std::pair<std::int64_t, QJsonObject>> changes;
    const auto body = call.body();
    for (const QJsonArray users = body.value(u"users"_s).toArray(); const auto &value : users)
        changes.emplace_back(value.toObject().value(u"id"_s).toInteger(), value.toObject());
    if (const auto *ids = call.request.param("ids")) {
        for (const auto &id : QString::fromStdString(*ids).split(u',', Qt::SkipEmptyParts))
            changes.emplace_back(id.trimmed().toLongLong(), body.value(u"user"_s).toObject());
    }
    for (auto &[id, user] : changes)
        user.remove(u"id"_s);
    return changes;
}

void writeFailure(JsonWriter &to, int index, std::int64_t id, const HttpResponse &refusal) {
    const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(refusal.body)).object();
    const auto error = body.value(u"error"_s);
    const auto code = error.isObject() ? error.toObject().value(u"title"_s).toString() : error.toString();
    const auto details = body.value(u"details"_s).toObject().value(u"base"_s).toArray().at(0).toObject();
    to.beginObject().member("index", index).member("id", id).member("action", "update").member("success", false);
    to.member("error", (refusal.status == 422 ? u"UserUpdateError"_s : code).toStdString());
    to.member("details", (details.isEmpty() ? code : details.value(u"description"_s).toString()).toStdString());
    to.endObject();
}

std::string runBulk(const Call &call, const std::vector<std::pair<std::int64_t, QJsonObject>> &changes) {
    JsonWriter results(changes.size() * 100);
    results.beginArray();
    int index = 0;
    for (const auto &[id, user] : changes) {
        const int person = call.account().indexOf(id);
        auto refusal = std::optional(answers::recordNotFound());
        if (person >= 0) {
            UserChange change(call, call.account().person(person));
            refusal = change.apply(user);
        }
        if (refusal)
            writeFailure(results, index, id, *refusal);
        else
            results.beginObject()
                .member("id", id)
                .member("action", "update")
                .member("status", "Updated")
                .member("success", true)
                .endObject();
        ++index;
    }
    results.endArray();
    return results.take();
}

int runningJobs(const Call &call) {
    const auto &jobs = call.account().jobs();
    return static_cast<int>(
        std::count_if(jobs.begin(), jobs.end(), [&](const Job &job) { return !statusOf(call, job).done; }));
}

} // namespace

HttpResponse updateUser(const Call &call) {
    const auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(call.request.body));
    if (!document.isObject() || !document.object().value(u"user"_s).isObject())
        return answers::plainError(400, "BadRequest", "The body must hold a user");
    UserChange change(call, *person);
    if (auto refusal = change.apply(document.object().value(u"user"_s).toObject()))
        return *refusal;
    JsonWriter to(2048);
    to.beginObject().key("user");
    writeUser(to, call.base, change.person());
    to.endObject();
    auto answer = answers::ok(to);
    if (const auto warning = change.warning(); !warning.empty())
        answer.setHeader("X-Zendesk-API-Warn", warning);
    return answer;
}

HttpResponse deleteUser(const Call &call) {
    auto person = call.person(0);
    if (!person || !person->active)
        return answers::recordNotFound();
    if (person->index == KindDeck::owner || person->id == call.actor.id || person->sharedAgent)
        return answers::forbidden(call.world.options.unknowns.owner.text.toStdString());
    person->active = false;
    person->updatedAt = call.now;
    person->memberships.clear();
    call.account().addAudit(auditRowFor(call, *person, "destroy", "Deleted", "Deleted"));
    call.account().store(*person);
    JsonWriter to(2048);
    to.beginObject().key("user");
    writeUser(to, call.base, *person);
    to.endObject();
    return answers::ok(to);
}

HttpResponse updateManyUsers(const Call &call) {
    const auto changes = bulkChanges(call);
    if (changes.empty())
        return answers::plainError(400, "BadRequest", "No users given");
    if (static_cast<qsizetype>(changes.size()) > largestJob)
        return answers::plainError(400, "TooManyValues", "Maximum 100 users may be updated per call");
    if (runningJobs(call) >= mostJobs)
        return answers::plainError(429, "TooManyJobs",
                                   "Too many jobs are currently queued or running. Try again later.");
    Job job;
    job.id = "V3-" + randomToken(16);
    job.startedAtMs = call.world.clock->elapsed().count();
    job.total = static_cast<int>(changes.size());
    job.results = runBulk(call, changes);
    call.account().jobs().push_back(job);
    JsonWriter to;
    to.beginObject().key("job_status");
    writeJob(to, call, job);
    to.endObject();
    return answers::ok(to);
}

HttpResponse listJobs(const Call &call) {
    const auto &jobs = call.account().jobs();
    ListSource source;
    source.name = "job_statuses";
    source.positions = static_cast<std::int64_t>(jobs.size());
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t at) { writeJob(to, call, jobs[static_cast<std::size_t>(at)]); };
    return listPage(call, source);
}

HttpResponse showJob(const Call &call) {
    for (const auto &job : call.account().jobs()) {
        if (job.id != call.captured.front())
            continue;
        JsonWriter to;
        to.beginObject().key("job_status");
        writeJob(to, call, job);
        to.endObject();
        return answers::ok(to);
    }
    return answers::recordNotFound();
}

HttpResponse showManyJobs(const Call &call) {
    const auto *ids = call.request.param("ids");
    const auto wanted = ids != nullptr ? QString::fromStdString(*ids).split(u',') : QStringList();
    JsonWriter to;
    to.beginObject().key("job_statuses").beginArray();
    for (const auto &job : call.account().jobs()) {
        if (wanted.contains(QString::fromStdString(job.id)))
            writeJob(to, call, job);
    }
    to.endArray().endObject();
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
