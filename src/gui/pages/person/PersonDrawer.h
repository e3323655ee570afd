#pragma once

#include "gui/context/WindowContext.h"
#include "gui/listpage/RecordDrawer.h"

#include "base/Ids.h"

#include <functional>
#include <optional>

namespace seatkeeper::gui {

class EvidenceCard;
class FlowLayout;

//! The evidence card beside a list, with acts at its foot.
class PersonDrawer final : public RecordDrawer {
    Q_OBJECT
public:
    //! Whose card a row opens.
    struct Person {
        ProfileId profile;
        QString externalId;
    };
    using PersonOf = std::function<std::optional<Person>(const Record &)>;

    PersonDrawer(WindowContext &context, PersonOf personOf, QWidget *parent);
    void show(const Record *record) override;
    //! Adds an act at the foot; it is offered while a person is shown.
    void addAct(const QString &text, std::function<void()> run);
    EvidenceCard *card() const { return m_card; }

private:
    WindowContext &m_context;
    PersonOf m_personOf;
    EvidenceCard *m_card;
    QWidget *m_acts;
    FlowLayout *m_actRow;
};

} // namespace seatkeeper::gui
