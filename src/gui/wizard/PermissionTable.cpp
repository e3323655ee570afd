#include "gui/wizard/PermissionTable.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Labels.h"

#include <QGridLayout>
#include <QLabel>

namespace seatkeeper::gui {

PermissionTable::PermissionTable(QWidget *parent) : QWidget(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::xl);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(3, 1);
    addLine(0, {tr("Process"), tr("Least Zendesk role"), tr("Scope"), tr("What it does")}, true);
    addLine(1,
            {tr("Download subscriptions"), tr("Light agent"), QStringLiteral("read"),
             tr("Lists team members, their roles and their last sign-in.")},
            false);
    addLine(2,
            {tr("Read activity"), tr("Administrator"), QStringLiteral("read"),
             tr("Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.")},
            false);
    addLine(3,
            {tr("Reclaim subscriptions"), tr("Administrator"), QStringLiteral("read write"),
             tr("Changes a role after you approved it. A sign-in of its own, only when you need it.")},
            false);
}

void PermissionTable::addLine(int row, const QStringList &cells, bool head) {
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int column = 0; column < cells.size(); ++column) {
        const TextRole role = head ? TextRole::SmallBold : column == 2 ? TextRole::Code : TextRole::Body;
        auto *label = makeLabel(cells.at(column), role, head || column == 3, this);
        label->setWordWrap(column == 3);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(label, row, column);
    }
}

} // namespace seatkeeper::gui
