#pragma once

#include "gui/context/WindowContext.h"
#include "services/ListPrices.h"

#include <QComboBox>

namespace seatkeeper::gui {

//! Chooses the plan whose list price estimates costs, or none. Fills itself and follows edited prices.
class PlanComboBox final : public QComboBox {
    Q_OBJECT
public:
    //! @param none the words of the first entry, which chooses no plan.
    PlanComboBox(WindowContext &context, const QString &none, QWidget *parent = nullptr);
    //! Id of the chosen plan; empty for none. What was set stands even before the prices have come.
    QString plan() const { return m_plan; }
    void setPlan(const QString &plan);

Q_SIGNALS:
    //! A person chose.
    void planChosen(const QString &plan);

private:
    void load();
    void fill(const std::vector<ListPrices::Entry> &entries);
    void showPlan();

    WindowContext &m_context;
    QString m_none;
    QString m_plan;
};

} // namespace seatkeeper::gui
