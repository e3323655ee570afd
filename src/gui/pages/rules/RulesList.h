#pragma once

#include "domain/ReclamationRule.h"
#include "gui/context/ProfileScoped.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Reclamation rules.
class RulesList final : public FeedList, public ProfileScoped {
    Q_OBJECT
public:
    RulesList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);
    void setProfile(std::optional<ProfileId> profile) override;

private:
    static ListPageSpec spec(PageHead::Kind kind, RulesList *self);
    static Command addCommand(PageHead::Kind kind, RulesList *self);
    static QVector<Command> rowCommands(RulesList *self);
    void edit(const ReclamationRule &rule);
    void setActive(const std::vector<ReclamationRule> &rules, bool active);
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
