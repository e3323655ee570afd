#include "gui/pages/rules/RulePreview.h"

#include "services/Workspace.h"

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMs = 250;
}

RulePreview::RulePreview(WindowContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_model(new WhatIfModel(
          [&context](std::vector<SubscriptionId> seats) {
              return context.workspace.whatIfs().people(std::move(seats));
          },
          this)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { load(); });
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (!QStringList{u"subscriptions"_s, u"rules"_s, u"exclusions"_s, u"profiles"_s, u"models"_s}.contains(topic))
            return;
        ++m_news;
        ask(m_rule);
    });
}

RulePreview::~RulePreview() { drop(); }

void RulePreview::drop() {
    ++m_asked;
    if (m_loading)
        m_loading->cancel.cancel();
    m_loading.reset();
}

void RulePreview::ask(const ReclamationRule &rule) {
    m_rule = rule;
    m_current = answersTyped();
    drop();
    if (m_current)
        m_rest.stop();
    else
        m_rest.start();
    review();
}

void RulePreview::hurry() {
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    load();
}

const RuleRemark *RulePreview::blocker() const {
    const auto found = std::find_if(m_remarks.begin(), m_remarks.end(),
                                    [](const RuleRemark &remark) { return blocksSaving(remark.problem); });
    return found == m_remarks.end() ? nullptr : &*found;
}

bool RulePreview::answersTyped() const {
    if (!m_basis || m_known != m_news)
        return false;
    const ReclamationRule &asked = m_basis->whatIf.rules().asked;
    return asked.profile == m_rule.profile && asked.models == m_rule.models && asked.condition == m_rule.condition &&
           asked.protectedPeople == m_rule.protectedPeople;
}

//! The typed rule with numbers that may be asked for; whom it looks at is the typed.
ReclamationRule RulePreview::askable() const {
    ReclamationRule rule = m_rule;
    rule.thresholdDays = std::clamp(rule.thresholdDays, RuleLimits::leastThreshold, RuleLimits::mostDays);
    rule.graceDays = std::clamp(rule.graceDays, 0, RuleLimits::mostDays);
    if (rule.countingSignals.empty())
        rule.countingSignals = ReclamationRule().countingSignals;
    return rule;
}

void RulePreview::load() {
    drop();
    const quint64 asked = m_asked;
    const quint64 news = m_news;
    WhatIfs::Request request;
    request.asked = askable();
    m_loading = m_context.workspace.whatIfs().load(request);
    whenDone(m_loading->result, this, [this, asked, news](const Result<WhatIfs::BasisPointer> &basis) {
        if (asked == m_asked)
            take(basis, news);
    });
}

void RulePreview::take(const Result<WhatIfs::BasisPointer> &basis, quint64 news) {
    m_loading.reset();
    m_error = basis ? std::nullopt : std::optional<Error>(basis.error());
    if (basis) {
        m_basis = *basis;
        m_known = news;
        m_model->setBasis(m_basis);
    }
    m_current = answersTyped();
    review();
}

void RulePreview::review() {
    std::vector<RuleRemark> before;
    before.swap(m_remarks);
    const auto others = m_basis ? m_basis->whatIf.rules().others : std::vector<ReclamationRule>();
    m_remarks = reviewRule(m_rule, others, m_current ? m_basis->facts.get() : nullptr);
    if (!m_current) {
        // What the data say stays until they were asked anew: words that come and go with every letter cannot be read.
        std::erase_if(m_remarks, [](const RuleRemark &remark) { return !blocksSaving(remark.problem); });
        std::copy_if(before.begin(), before.end(), std::back_inserter(m_remarks),
                     [](const RuleRemark &remark) { return !blocksSaving(remark.problem); });
    } else if (!blocker()) {
        m_model->setSettings(WhatIfSettings::of(m_rule));
    }
    Q_EMIT changed();
}

} // namespace seatkeeper::gui
