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
    m_jobs = new JobsList(context, std::nullopt, PageHead::Kind::Page, splitter);
    m_results = new JobResultsList(context, std::nullopt, PageHead::Kind::Embedded, splitter);
    splitter->addWidget(m_jobs);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    box->addWidget(splitter);
}

void JobsPage::setProfile(std::optional<ProfileId> profile) {
    m_jobs->setProfile(profile);
    m_results->setProfile(profile);
}

void JobsPage::showWarnings() {
    m_results->list()->resetFilters();
    m_results->list()->chooseFacet(QStringLiteral("failed_lately"));
}

} // namespace seatkeeper::gui
