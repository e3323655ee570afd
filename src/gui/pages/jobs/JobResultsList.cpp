#include "gui/pages/jobs/JobResultsList.h"

#include "gui/pages/jobs/JobResultDialog.h"
#include "gui/pages/jobs/JobResultRecords.h"
#include "services/Jobs.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec JobResultsList::spec(PageHead::Kind kind, JobResultsList *self) {
    ListPageSpec spec;
    spec.id = u"job_results"_s;
    spec.title = tr("Scheduled Job Results");
    spec.explanation = tr("What each run of a job read and changed, and why one failed.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = JobResultRecords::columns();
    spec.facets = {{u"all"_s, tr("All")},
                   {u"failed"_s, tr("Failed")},
                   {u"failed_lately"_s, tr("Failed in the last 7 days")},
                   {u"held_back"_s, tr("Held back")}};
    spec.sortColumn = u"started"_s;
    spec.sortOrder = Qt::DescendingOrder;
    spec.selectable = false;
    spec.exportName = u"job-results"_s;
    spec.activate = [self](const Record &record) { self->open(record.payload.value<JobResult>()); };
    spec.empty[EmptyKind::NothingThere] = {
        Icon::List, tr("No job has run yet"), tr("The first refresh writes the first result."), {}, {}};
    return spec;
}

JobResultsList::JobResultsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                               QWidget *parent)
    : FeedList(context, spec(kind, this), {u"jobs"_s}, parent), m_profile(profile) {
    source()->setFacet(u"failed"_s, [](const Record &record) {
        return record.payload.value<JobResult>().status == JobStatus::Failed;
    });
    source()->setFacet(u"failed_lately"_s, [&context](const Record &record) {
        return failedLately(record.payload.value<JobResult>(), context.clock->now());
    });
    source()->setFacet(u"held_back"_s, [](const Record &record) {
        return record.payload.value<JobResult>().status == JobStatus::HeldBack;
    });
    setFeed<JobResult>([this, &context] { return context.workspace.jobs().results(m_profile); },
                       &JobResultRecords::record);
}

void JobResultsList::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    reload();
}

void JobResultsList::open(const JobResult &result) { (new JobResultDialog(result, this))->open(); }

} // namespace seatkeeper::gui
