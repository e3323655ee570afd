#include "gui/pages/prices/PlanComboBox.h"

#include "gui/text/Format.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

PlanComboBox::PlanComboBox(WindowContext &context, const QString &none, QWidget *parent)
    : QComboBox(parent), m_context(context), m_none(none) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    addItem(m_none, QString());
    connect(this, &QComboBox::activated, this, [this] {
        m_plan = currentData().toString();
        Q_EMIT planChosen(m_plan);
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"prices")
            load();
    });
    load();
}

void PlanComboBox::setPlan(const QString &plan) {
    m_plan = plan;
    showPlan();
}

void PlanComboBox::load() {
    whenDone(m_context.workspace.prices().list(), this, [this](const Result<std::vector<ListPrices::Entry>> &found) {
        if (found)
            fill(*found);
        else
            setToolTip(tr("The list prices could not be read."));
    });
}

void PlanComboBox::fill(const std::vector<ListPrices::Entry> &entries) {
    clear();
    addItem(m_none, QString());
    for (const auto &entry : entries) {
        const Money &month = entry.price.perMonth;
        addItem(tr("%1: %2 a month").arg(entry.price.name, Format::money(month.minor, month.currency)),
                entry.price.plan);
        setItemData(count() - 1, tr("As of %1. %2").arg(Format::day(entry.price.asOf), entry.price.source),
                    Qt::ToolTipRole);
    }
    showPlan();
}

void PlanComboBox::showPlan() { setCurrentIndex(qMax(0, findData(m_plan))); }

} // namespace seatkeeper::gui
