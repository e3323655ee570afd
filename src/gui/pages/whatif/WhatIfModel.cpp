#include "gui/pages/whatif/WhatIfModel.h"

#include "base/Await.h"

#include <algorithm>

namespace seatkeeper::gui {

namespace {

constexpr int restMs = 60;
constexpr qsizetype mostNames = 20000;
constexpr int barsOnScale = 36;

} // namespace

WhatIfModel::WhatIfModel(People people, QObject *parent) : QObject(parent), m_people(std::move(people)) {
    m_later.setSingleShot(true);
    m_later.setInterval(restMs);
    connect(&m_later, &QTimer::timeout, this, [this] { askNames(); });
}

void WhatIfModel::setBasis(WhatIfs::BasisPointer basis) {
    const ReclamationRule &asked = basis->whatIf.rules().asked;
    const ReclamationRule stored = basis->whatIf.rules().saved.value_or(asked);
    const bool same = m_basis && m_rule.id == stored.id;
    m_rule = stored;
    m_basis = std::move(basis);
    m_names.clear();
    if (!same)
        m_settings = WhatIfSettings::of(m_basis->whatIf.rules().asked);
    m_settings.active = true;
    recompute();
}

ReclamationRule WhatIfModel::turnedRule() const {
    ReclamationRule turned = m_rule;
    m_settings.applyTo(turned);
    return turned;
}

bool WhatIfModel::isTurned() const { return turnedRule() != m_rule; }

void WhatIfModel::setThreshold(int days) {
    if (days == m_settings.thresholdDays)
        return;
    m_settings.thresholdDays = days;
    step();
}

void WhatIfModel::setGrace(int days) {
    if (days == m_settings.graceDays)
        return;
    m_settings.graceDays = days;
    recompute();
}

void WhatIfModel::setNeverUsed(NeverUsedHandling handling) {
    if (handling == m_settings.neverUsed)
        return;
    m_settings.neverUsed = handling;
    recompute();
}

void WhatIfModel::setCounting(SignalKind kind, bool counts) {
    if (m_settings.countingSignals.contains(kind) == counts)
        return;
    if (counts)
        m_settings.countingSignals.insert(kind);
    else
        m_settings.countingSignals.erase(kind);
    recompute();
}

void WhatIfModel::setSettings(const WhatIfSettings &settings) {
    if (settings == m_settings)
        return;
    m_settings = settings;
    recompute();
}

void WhatIfModel::reset() {
    auto settings = WhatIfSettings::of(m_rule);
    settings.active = true;
    setSettings(settings);
}

int WhatIfModel::scaleEnd() const {
    const int longest = std::max(m_settings.thresholdDays, m_rule.thresholdDays);
    for (const int end : {180, 360, 720, 1800}) {
        if (longest <= end)
            return end;
    }
    return RuleLimits::mostDays;
}

std::vector<WhatIfBar> WhatIfModel::bars() const {
    const int end = scaleEnd();
    return m_curve.bars(m_settings.thresholdDays, (end + barsOnScale - 1) / barsOnScale, end);
}

const Subscription *WhatIfModel::person(SubscriptionId seat) const {
    const auto found = m_names.constFind(seat);
    return found == m_names.constEnd() ? nullptr : &*found;
}

void WhatIfModel::recompute() {
    if (m_basis)
        m_curve = m_basis->whatIf.curve(m_settings);
    step();
}

void WhatIfModel::step() {
    if (m_basis) {
        m_answer = m_curve.at(m_settings.thresholdDays);
        m_entering = m_basis->whatIf.entering(m_curve, m_settings.thresholdDays, namesShown);
        m_leaving = m_basis->whatIf.leaving(m_curve, m_settings.thresholdDays, namesShown);
        m_later.start();
    }
    Q_EMIT changed();
}

void WhatIfModel::askNames() {
    std::vector<SubscriptionId> unknown;
    for (const auto *list : {&m_entering, &m_leaving}) {
        for (const WhatIfSeat &seat : *list) {
            if (!m_names.contains(seat.id))
                unknown.push_back(seat.id);
        }
    }
    if (unknown.empty() || m_asking)
        return;
    m_asking = true;
    whenDone(m_people(unknown), this, [this](const Result<std::vector<Subscription>> &people) {
        m_asking = false;
        // Without their names the seats are still counted; the next step asks again.
        if (!people)
            return;
        if (m_names.size() > mostNames)
            m_names.clear();
        for (const Subscription &one : *people)
            m_names.insert(one.id, one);
        Q_EMIT namesArrived();
        if (!people->empty())
            askNames();
    });
}

} // namespace seatkeeper::gui
