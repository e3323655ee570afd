#include "gui/pages/runs/RunsList.h"

#include "gui/pages/runs/RunRecords.h"
#include "gui/widgets/MessageArea.h"
#include "services/Reclaims.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec RunsList::spec(PageHead::Kind kind, RunsList *self) {
    ListPageSpec spec;
    spec.id = u"runs"_s;
    spec.title = tr("Runs");
    spec.explanation = tr("Every reclaim and every undo, person by person, with what was read back.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = RunRecords::columns();
    spec.sortColumn = u"started"_s;
    spec.sortOrder = Qt::DescendingOrder;
    spec.exportName = u"runs"_s;
    Command open;
    open.id = u"runs.open"_s;
    open.text = fixedText(tr("Open"));
    open.icon = Icon::List;
    open.primary = true;
    const auto one = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one run"));
    };
    open.availability = one;
    open.run = [self](const CommandTarget &target) {
        Q_EMIT self->openRequested(payloads<ReclaimRun>(target).front().id);
    };
    Command undo;
    undo.id = u"runs.undo"_s;
    undo.text = fixedText(tr("Undo…"));
    undo.icon = Icon::Undo;
    undo.availability = [one](const CommandTarget &target) {
        Availability single = one(target);
        if (!single.possible)
            return single;
        return payloads<ReclaimRun>(target).front().kind == RunKind::Reclaim
                   ? Availability::yes()
                   : Availability::no(tr("An undo cannot be undone; reclaim again"));
    };
    undo.run = [self](const CommandTarget &target) {
        Q_EMIT self->undoRequested(payloads<ReclaimRun>(target).front().id, {});
    };
    Command recover;
    recover.id = u"runs.recover"_s;
    recover.text = fixedText(tr("Settle open runs"));
    recover.icon = Icon::Reclaim;
    recover.place = Command::Place::Head;
    recover.run = [self](const CommandTarget &) { self->recover(); };
    spec.commands = {open, undo, recover};
    spec.activate = [self](const Record &record) { Q_EMIT self->openRequested(record.payload.value<ReclaimRun>().id); };
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Reclaim, tr("No runs yet"), tr("Approve removal candidates first, then reclaim them."), {}, {}};
    return spec;
}

RunsList::RunsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"runs"_s}, parent), m_profile(profile) {
    setFeed<ReclaimRun>([this, &context] { return context.workspace.reclaims().runs(m_profile); }, &RunRecords::record);
}

void RunsList::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    reload();
}

void RunsList::recover() {
    auto operation = context().workspace.reclaims().recover();
    whenDone(operation.result, this, [this](const Result<std::vector<ReclaimRun>> &settled) {
        if (!settled)
            report(u"recover"_s, settled.error());
        else
            list()->messages()->show({u"recover"_s,
                                      Tone::Ok,
                                      settled->empty() ? tr("No run was left open.")
                                                       : tr("%n run(s) settled by reading the account.", "",
                                                            static_cast<int>(settled->size())),
                                      {},
                                      {},
                                      {}});
        reload();
    });
}

} // namespace seatkeeper::gui
