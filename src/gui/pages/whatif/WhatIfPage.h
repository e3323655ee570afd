#pragma once

#include "gui/context/ProfileScoped.h"
#include "gui/context/WindowContext.h"
#include "gui/pages/whatif/WhatIfModel.h"

#include <QWidget>

class QPushButton;

namespace seatkeeper::gui {

class MessageArea;
class PageHead;
class WhatIfPanel;

//! What another threshold, grace or other signals would give, live on the saved data. *Save as rule* is the only thing
//! that changes anything.
class WhatIfPage final : public QWidget, public ProfileScoped {
    Q_OBJECT
public:
    explicit WhatIfPage(WindowContext &context, QWidget *parent = nullptr);
    //! The seats of one profile alone; absent: of all that the rule looks at.
    void setProfile(std::optional<ProfileId> profile) override;
    //! Absent: the first active rule.
    void setRule(std::optional<RuleId> rule);
    void reload();
    WhatIfModel &model() { return *m_model; }

    enum class List { Candidates, Entering, Leaving };
    //! Opens the seats behind one number of a what-if, if there are data.
    static void openList(WindowContext &context, const WhatIfModel &model, List which, QWidget *owner);

Q_SIGNALS:
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void take(const WhatIfs::BasisPointer &basis);
    void askAndSave();
    void save(const ReclamationRule &rule);

    WindowContext &m_context;
    std::optional<ProfileId> m_profile;
    std::optional<RuleId> m_rule;
    WhatIfModel *m_model;
    PageHead *m_head;
    MessageArea *m_messages;
    WhatIfPanel *m_panel;
    QPushButton *m_reset = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<Operation<WhatIfs::BasisPointer>> m_loading;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace seatkeeper::gui
