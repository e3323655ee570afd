#pragma once

#include "domain/Exclusion.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Exclusion rules of one kind: add, edit, deactivate, remove.
class ExclusionsList final : public FeedList {
    Q_OBJECT
public:
    ExclusionsList(WindowContext &context, ExclusionKind exclusionKind, PageHead::Kind kind, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, ExclusionKind exclusionKind, ExclusionsList *self);
    static Command addCommand(PageHead::Kind kind, ExclusionKind exclusionKind, ExclusionsList *self);
    static QVector<Command> rowCommands(ExclusionKind exclusionKind, ExclusionsList *self);
    void edit(const ExclusionRule &rule);
    void setActive(const std::vector<ExclusionRule> &rules, bool active);
    void remove(const std::vector<ExclusionRule> &rules);
    ExclusionKind m_exclusionKind;
};

} // namespace seatkeeper::gui
