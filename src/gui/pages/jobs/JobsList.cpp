#include "gui/pages/jobs/JobsList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/jobs/JobRecords.h"
#include "gui/widgets/MessageArea.h"
#include "services/Jobs.h"
#include "services/Workspace.h"
#include "services/wording/Words.h"

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec JobsList::spec(PageHead::Kind kind, JobsList *self) {
    ListPageSpec spec;
    spec.id = u"jobs"_s;
    spec.title = tr("Scheduled Jobs");
    spec.explanation = tr("What Seatkeeper does by itself while it runs. A time that was missed is made up for once.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = JobRecords::columns();
    spec.exportName = u"scheduled-jobs"_s;
    Command run;
    run.id = u"jobs.run"_s;
    run.text = fixedText(tr("Run now"));
    run.icon = Icon::Play;
    run.primary = true;
    run.run = [self](const CommandTarget &target) { self->runNow(payloads<ScheduledJob>(target)); };
    Command time;
    time.id = u"jobs.time"_s;
    time.text = fixedText(tr("Change time…"));
    time.icon = Icon::Clock;
    time.availability = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one job"));
    };
    time.run = [self](const CommandTarget &target) { self->changeTime(payloads<ScheduledJob>(target).front()); };
    Command pause;
    pause.id = u"jobs.pause"_s;
    pause.text = fixedText(tr("Pause"));
    pause.icon = Icon::Pause;
    pause.run = [self](const CommandTarget &target) { self->setActive(payloads<ScheduledJob>(target), false); };
    Command resume;
    resume.id = u"jobs.resume"_s;
    resume.text = fixedText(tr("Resume"));
    resume.icon = Icon::Play;
    resume.run = [self](const CommandTarget &target) { self->setActive(payloads<ScheduledJob>(target), true); };
    spec.commands = {run, time, pause, resume};
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Clock, tr("No jobs yet"), tr("Publishing a profile makes its jobs."), {}, {}};
    return spec;
}

JobsList::JobsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"jobs"_s, u"profiles"_s}, parent), m_profile(profile) {
    setFeed<ScheduledJob>([this, &context] { return context.workspace.jobs().list(m_profile); }, &JobRecords::record);
}

void JobsList::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    reload();
}

void JobsList::runNow(const std::vector<ScheduledJob> &jobs) {
    for (const auto &job : jobs) {
        const QString name = Words::jobKind(job.kind, job.profileName);
        auto operation = context().workspace.jobs().runNow(job.id, JobTrigger::Manual);
        whenDone(operation.result, this, [this, name](const Result<JobResult> &result) {
            if (!result)
                report(u"run"_s, result.error());
            else
                list()->messages()->show({u"run"_s, Tone::Ok, tr("“%1” is done.").arg(name), {}, {}, {}});
            reload();
        });
    }
}

void JobsList::setActive(const std::vector<ScheduledJob> &jobs, bool active) {
    for (const auto &job : jobs)
        whenDone(context().workspace.jobs().setActive(job.id, active), this,
                 [this](const Result<ScheduledJob> &changed) {
                     report(u"active"_s, changed ? std::nullopt : std::optional<Error>(changed.error()));
                     reload();
                 });
}

void JobsList::changeTime(const ScheduledJob &job) {
    TextQuestion question;
    question.id = u"job_time"_s;
    question.title = tr("Change time");
    question.text = tr("“%1” runs at this local time.").arg(Words::jobKind(job.kind, job.profileName));
    question.label = tr("Time (hh:mm)");
    question.value = job.at.toString(u"HH:mm"_s);
    question.accept = {u"change"_s, tr("Change time"), ButtonLook::Primary};
    question.check = [](const QString &text) {
        return QTime::fromString(text.trimmed(), u"H:mm"_s).isValid() ? QString()
                                                                      : tr("A time such as 06:00 is needed.");
    };
    whenDone(context().dialogs.askText(question, this), this, [this, id = job.id](const Result<QString> &text) {
        if (!text)
            return;
        whenDone(context().workspace.jobs().setTime(id, QTime::fromString(text->trimmed(), u"H:mm"_s)), this,
                 [this](const Result<ScheduledJob> &changed) {
                     report(u"time"_s, changed ? std::nullopt : std::optional<Error>(changed.error()));
                     reload();
                 });
    });
}

} // namespace seatkeeper::gui
