#include "gui/pages/profiles/RelatedLists.h"

#include "gui/pages/audit/AuditList.h"
#include "gui/pages/candidates/CandidatesList.h"
#include "gui/pages/exclusions/ExclusionsList.h"
#include "gui/pages/jobs/JobResultsList.h"
#include "gui/pages/jobs/JobsList.h"
#include "gui/pages/models/IdentifiersList.h"
#include "gui/pages/models/ModelsList.h"
#include "gui/pages/profiles/RelatedTabBar.h"
#include "gui/pages/rules/RulesList.h"
#include "gui/pages/subscriptions/SubscriptionsList.h"
#include "gui/theme/Theme.h"
#include "services/AuditLog.h"
#include "services/Candidates.h"
#include "services/Exclusions.h"
#include "services/Jobs.h"
#include "services/Models.h"
#include "services/Rules.h"
#include "services/Subscriptions.h"
#include "services/Workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

RelatedLists::RelatedLists(WindowContext &context, ProfileId profile, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_profile(profile),
      m_tabs(new RelatedTabBar(this)),
      m_stack(new QStackedWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_tabs, 0, Qt::AlignTop);
    row->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    define();
    defineOwn();
    connect(m_tabs, &QTabBar::currentChanged, this, &RelatedLists::show);
    connect(&context.workspace, &Workspace::changed, this, [this] { refreshCounts(); });
    setView(View::CustomIntegration);
}

void RelatedLists::define() {
    constexpr auto embedded = PageHead::Kind::Embedded;
    m_lists = {
        {u"models"_s, tr("Software Models"), true, [this] { return new ModelsList(m_context, m_profile, embedded); }},
        {u"unrecognized"_s, tr("Unrecognized Subscription Identifiers"), false,
         [this] { return new IdentifiersList(m_context, m_profile, true, embedded); }},
        {u"jobs"_s, tr("Scheduled Jobs"), true, [this] { return new JobsList(m_context, m_profile, embedded); }},
        {u"job_results"_s, tr("Scheduled Job Results"), true,
         [this] { return new JobResultsList(m_context, m_profile, embedded); }},
        {u"subscriptions"_s, tr("Software Subscriptions"), true,
         [this] { return new SubscriptionsList(m_context, m_profile, embedded); }},
        {u"identifier_exclusions"_s, tr("Subscription Identifier Exclusion Rules"), false,
         [this] { return new ExclusionsList(m_context, ExclusionKind::Identifier, embedded); }},
        {u"user_exclusions"_s, tr("Subscription User Exclusion Rules"), false,
         [this] { return new ExclusionsList(m_context, ExclusionKind::User, embedded); }},
    };
}

void RelatedLists::defineOwn() {
    constexpr auto embedded = PageHead::Kind::Embedded;
    m_lists.push_back({u"identifiers"_s, tr("Subscription Identifiers"), false,
                       [this] { return new IdentifiersList(m_context, m_profile, false, embedded); }});
    m_lists.push_back(
        {u"rules"_s, tr("Reclamation Rules"), true, [this] { return new RulesList(m_context, m_profile, embedded); }});
    m_lists.push_back({u"candidates"_s, tr("Removal Candidates"), true, [this] {
                           auto *list = new CandidatesList(m_context, m_profile, embedded);
                           connect(list, &CandidatesList::planRequested, this, &RelatedLists::planRequested);
                           return list;
                       }});
    m_lists.push_back(
        {u"activity"_s, tr("Activity log"), true, [this] { return new AuditList(m_context, m_profile, embedded); }});
}

void RelatedLists::setView(View view) {
    m_view = view;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->clearLists();
    m_shown.clear();
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        if (view == View::Default && !m_lists[i].inDefaultView)
            continue;
        m_shown.push_back(i);
        m_tabs->addList(m_lists[i].title);
    }
    m_tabs->setCurrentIndex(0);
    show(0);
    refreshCounts();
}

void RelatedLists::show(int tab) {
    if (tab < 0 || tab >= static_cast<int>(m_shown.size()))
        return;
    List &list = m_lists[m_shown[static_cast<std::size_t>(tab)]];
    if (!list.page) {
        list.page = list.make();
        m_stack->addWidget(list.page);
    }
    m_stack->setCurrentWidget(list.page);
}

int RelatedLists::tabOf(const QString &id) const {
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_lists[m_shown[i]].id == id)
            return static_cast<int>(i);
    return -1;
}

void RelatedLists::setCount(const QString &id, qint64 count, bool warning) {
    const int tab = tabOf(id);
    if (tab < 0)
        return;
    m_tabs->setCount(tab, count);
    m_tabs->setWarning(tab, warning);
}

void RelatedLists::refreshCounts() {
    countModels();
    countJobs();
    countExclusions();
    countPeople();
}

void RelatedLists::countModels() {
    auto &models = m_context.workspace.models();
    whenDone(models.list(m_profile), this, [this](const Result<std::vector<SoftwareModel>> &found) {
        if (found)
            setCount(u"models"_s, static_cast<qint64>(found->size()));
    });
    whenDone(models.identifiers(m_profile, true), this,
             [this](const Result<std::vector<SubscriptionIdentifier>> &found) {
                 if (found)
                     setCount(u"unrecognized"_s, static_cast<qint64>(found->size()), !found->empty());
             });
    whenDone(models.identifiers(m_profile, false), this,
             [this](const Result<std::vector<SubscriptionIdentifier>> &found) {
                 if (found)
                     setCount(u"identifiers"_s, static_cast<qint64>(found->size()));
             });
    whenDone(m_context.workspace.rules().list(m_profile), this,
             [this](const Result<std::vector<ReclamationRule>> &found) {
                 if (found)
                     setCount(u"rules"_s, static_cast<qint64>(found->size()));
             });
}

void RelatedLists::countJobs() {
    whenDone(m_context.workspace.jobs().list(m_profile), this, [this](const Result<std::vector<ScheduledJob>> &found) {
        if (found)
            setCount(u"jobs"_s, static_cast<qint64>(found->size()));
    });
    whenDone(m_context.workspace.jobs().results(m_profile), this, [this](const Result<std::vector<JobResult>> &found) {
        if (found)
            setCount(u"job_results"_s, static_cast<qint64>(found->size()),
                     !found->empty() && found->front().status == JobStatus::Failed);
    });
}

void RelatedLists::countExclusions() {
    for (const ExclusionKind kind : {ExclusionKind::Identifier, ExclusionKind::User}) {
        const QString id = kind == ExclusionKind::User ? u"user_exclusions"_s : u"identifier_exclusions"_s;
        whenDone(m_context.workspace.exclusions().list(kind), this,
                 [this, id](const Result<std::vector<ExclusionRule>> &found) {
                     if (!found)
                         return;
                     const QDate today = m_context.clock->now().date();
                     const bool ends = std::any_of(found->begin(), found->end(), [today](const ExclusionRule &rule) {
                         const auto status = statusOf(rule, today);
                         return status == ExclusionStatus::Expired || status == ExclusionStatus::EndsSoon;
                     });
                     setCount(id, static_cast<qint64>(found->size()), ends);
                 });
    }
}

void RelatedLists::countPeople() {
    ListQuery query;
    query.profile = m_profile;
    whenDone(m_context.workspace.subscriptions().totals(query), this,
             [this](const Result<Subscriptions::Totals> &found) {
                 if (found)
                     setCount(u"subscriptions"_s, found->all);
             });
    whenDone(m_context.workspace.candidates().totals(query), this, [this](const Result<Candidates::Totals> &found) {
        if (found)
            setCount(u"candidates"_s, found->shown);
    });
    ListQuery newest = query;
    newest.limit = 1;
    whenDone(m_context.workspace.audit().list(newest, std::nullopt), this,
             [this](const Result<ListResult<AuditEntry>> &found) {
                 if (found)
                     setCount(u"activity"_s, found->total);
             });
}

void RelatedLists::next() { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); }

void RelatedLists::previous() {
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
}

} // namespace seatkeeper::gui
