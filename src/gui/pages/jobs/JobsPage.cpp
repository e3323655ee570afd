#include "gui/pages/jobs/JobsPage.h"

#include "gui/pages/jobs/JobResultsList.h"
#include "gui/pages/jobs/JobsList.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace seatkeeper::gui {

JobsPage::JobsPage(WindowContext &context, QWidget *parent) : QWidget(parent) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(new JobsList(context, std::nullopt, PageHead::Kind::Page, splitter));
    splitter->addWidget(new JobResultsList(context, std::nullopt, PageHead::Kind::Embedded, splitter));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    box->addWidget(splitter);
}

} // namespace seatkeeper::gui
