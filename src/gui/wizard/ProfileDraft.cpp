#include "gui/wizard/ProfileDraft.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

ProfileDraft newProfileDraft() {
    ProfileDraft draft;
    auto &form = draft.profile.clientForm;
    form.clientName = QStringLiteral("Seatkeeper");
    form.description = QCoreApplication::translate(
        "seatkeeper::gui::ProfileDraft", "Finds unused seats, takes them back on approval. Runs on our workstation.");
    form.identifier = QStringLiteral("seatkeeper");
    form.kind = ClientKind::Public;
    form.redirectUrls = defaultRedirectUrls();
    draft.alias.redirectUrls = form.redirectUrls;
    draft.alias.clientKind = form.kind;
    return draft;
}

} // namespace seatkeeper::gui
