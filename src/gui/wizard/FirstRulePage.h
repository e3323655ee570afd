#pragma once

#include "gui/wizard/WizardPage.h"
#include "services/WhatIfs.h"

#include <optional>

class QComboBox;
class QLabel;

namespace seatkeeper::gui {

class MessageArea;
class WhatIfModel;
class WhatIfPanel;
class WheelGuard;

//! The rule with which the profile starts, turned with the slider: in words while nothing was downloaded yet, with live
//! numbers when an earlier download is there. Leaving the step stores it as a rule of the draft; publishing takes it.
class FirstRulePage final : public WizardPage {
    Q_OBJECT
public:
    explicit FirstRulePage(WindowContext &context, QWidget *parent = nullptr);
    ~FirstRulePage() override;
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &draft) const override;
    QString obstacle() const override;
    QString footNote() const override;
    void enter() override;
    void leave() override;
    const WhatIfModel &model() const { return *m_model; }

private:
    void buildWords();
    void buildAction();
    void follow();
    void watchWheel();
    //! Asks for the rule that the profile starts with, then for the saved data.
    void readRule();
    void readData();
    void take(const WhatIfs::BasisPointer &basis);
    ReclamationRule typed() const;
    void describe();

    WindowContext &m_context;
    WhatIfModel *m_model;
    WhatIfPanel *m_panel;
    MessageArea *m_messages;
    WheelGuard *m_wheel;
    QLabel *m_words = nullptr;
    QComboBox *m_action = nullptr;
    ProfileId m_profile;
    std::optional<ReclamationRule> m_rule; //!< absent until it was read
    std::optional<Operation<WhatIfs::BasisPointer>> m_loading;
    bool m_ready = false; //!< rule and data are there: what stands in the fields is the draft's
};

} // namespace seatkeeper::gui
