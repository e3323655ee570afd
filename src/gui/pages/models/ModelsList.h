#pragma once

#include "domain/SoftwareModel.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Software models; of one profile or all.
class ModelsList final : public FeedList {
    Q_OBJECT
public:
    ModelsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
               QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, ModelsList *self);
    void choosePrice(const SoftwareModel &model);
};

} // namespace seatkeeper::gui
