#include "gui/pages/audit/AuditList.h"

#include "gui/pages/audit/AuditRecords.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"
#include "services/AuditLog.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
QFuture<Result<std::vector<AuditEntry>>> loadEntries(WindowContext &context, std::optional<ProfileId> profile) {
    auto promise = std::make_shared<QPromise<Result<std::vector<AuditEntry>>>>();
    promise->start();
    ListQuery query;
    query.profile = profile;
    whenDone(context.workspace.audit().list(query, std::nullopt), &context.workspace,
             [promise](const Result<ListResult<AuditEntry>> &entries) {
                 promise->addResult(entries ? Result<std::vector<AuditEntry>>(entries->items)
                                            : Result<std::vector<AuditEntry>>(entries.error()));
                 promise->finish();
             });
    return promise->future();
}
} // namespace

ListPageSpec AuditList::spec(PageHead::Kind kind, AuditList *self) {
    ListPageSpec spec;
    spec.id = u"audit"_s;
    spec.title = tr("Audit Log");
    spec.explanation = tr("Who did what and when. Each entry holds the hash of the one before, so a change is found.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Who, what, on what");
    spec.columns = AuditRecords::columns();
    spec.sortColumn = u"sequence"_s;
    spec.sortOrder = Qt::DescendingOrder;
    spec.selectable = false;
    spec.exportName = u"audit-log"_s;
    Command verify;
    verify.id = u"audit.verify"_s;
    verify.text = fixedText(tr("Verify"));
    verify.icon = Icon::Shield;
    verify.place = Command::Place::Head;
    verify.primary = kind == PageHead::Kind::Page;
    verify.run = [self](const CommandTarget &) { self->verify(); };
    spec.commands = {verify};
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Shield, tr("Nothing has happened yet"), tr("The first entry comes with the first profile."), {}, {}};
    return spec;
}

AuditList::AuditList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"audit"_s}, parent), m_profile(profile) {
    setFeed<AuditEntry>([this, &context] { return loadEntries(context, m_profile); }, &AuditRecords::record);
}

void AuditList::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    reload();
}

void AuditList::verify() {
    whenDone(context().workspace.audit().verify(), this, [this](const Result<AuditVerification> &found) {
        if (!found) {
            report(u"verify"_s, found.error());
            return;
        }
        const QString compared =
            found->comparedWith == u"secret_store"
                ? tr("Compared with the head kept in the secret store.")
                : tr("There was no earlier head to compare with; a cut-off end would not be seen.");
        if (found->ok)
            list()->messages()->show({u"verify"_s,
                                      Tone::Ok,
                                      tr("The chain of %n entries holds.", "", static_cast<int>(found->entries)),
                                      compared,
                                      {},
                                      {}});
        else
            list()->messages()->show(
                {u"verify"_s,
                 Tone::Danger,
                 found->firstBroken ? tr("The chain is broken at entry %1.").arg(Format::number(*found->firstBroken))
                                    : tr("The end of the log is missing."),
                 compared,
                 {},
                 {}});
    });
}

} // namespace seatkeeper::gui
