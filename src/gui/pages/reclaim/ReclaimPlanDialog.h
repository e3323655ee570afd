#pragma once

#include "base/CancelToken.h"
#include "domain/ReclaimRun.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

#include <optional>

class QLineEdit;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace seatkeeper::gui {

class Card;
class FieldMessage;
class MessageArea;
class PlannedCalls;

//! The plan of a reclaim or an undo: who, from what to what, the exact calls, guards, side effects, money.
//! *Dry run* is chosen when it opens; only *Change Zendesk* and the red button lead on. Deletes itself when closed.
class ReclaimPlanDialog final : public DialogFrame {
    Q_OBJECT
public:
    //! Plans the approved candidates of a profile; @p only limits them.
    ReclaimPlanDialog(WindowContext &context, ProfileId profile, std::vector<CandidateId> only, QWidget *owner);
    //! Plans the undo of a run; @p only limits it.
    ReclaimPlanDialog(WindowContext &context, RunId run, std::vector<CandidateId> only, QWidget *owner);
    ~ReclaimPlanDialog() override;

    const std::optional<ReclaimPlan> &plan() const { return m_plan; }

Q_SIGNALS:
    //! The person pressed the red button; the owner opens the run.
    void applyRequested(const seatkeeper::ReclaimPlan &plan, const QString &reason, std::optional<int> confirmed);
    void undoRequested(seatkeeper::RunId run, const std::vector<seatkeeper::CandidateId> &only);

private:
    void build();
    QWidget *buildPeople();
    QWidget *buildSide();
    QWidget *buildConfirmation();
    void load();
    void show(const Result<ReclaimPlan> &plan);
    void fillPeople();
    void fillSide();
    void addVerdict(QVBoxLayout *box, const GuardVerdict &verdict);
    void showCalls();
    void toggled(QTreeWidgetItem *item);
    void refreshFoot();
    void act();
    void exportPlan();
    int included() const;

    WindowContext &m_context;
    ProfileId m_profile;
    std::optional<RunId> m_undoOf;
    std::vector<CandidateId> m_only;
    std::optional<ReclaimPlan> m_plan;
    std::optional<CancelSource> m_planning;
    MessageArea *m_messages = nullptr;
    QTreeWidget *m_people = nullptr;
    QLabel *m_peopleFoot = nullptr;
    PlannedCalls *m_calls = nullptr;
    QLabel *m_money = nullptr;
    QLabel *m_moneyNote = nullptr;
    Card *m_guards = nullptr;
    Card *m_effects = nullptr;
    QRadioButton *m_dryRun = nullptr;
    QRadioButton *m_change = nullptr;
    QLabel *m_countLabel = nullptr;
    QLineEdit *m_count = nullptr;
    FieldMessage *m_countMessage = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace seatkeeper::gui
