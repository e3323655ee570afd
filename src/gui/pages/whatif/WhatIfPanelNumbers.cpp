#include "gui/pages/whatif/ChangesView.h"
#include "gui/pages/whatif/HistogramView.h"
#include "gui/pages/whatif/WhatIfPanel.h"
#include "gui/text/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/TileButton.h"
#include "services/wording/RuleText.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QSlider>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStyle>
#include <QTableWidget>

#include <algorithm>
#include <limits>

// What the panel shows, after each step.

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

QString moneyWords(const std::optional<Money> &money, const QString &otherwise) {
    return money ? Format::money(money->minor, money->currency) : otherwise;
}

int number(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

} // namespace

void WhatIfPanel::setEmptyText(const QString &text) { m_empty->setText(text); }

QString WhatIfPanel::problem() const { return m_thresholdMessage->text(); }

void WhatIfPanel::refresh() {
    m_refreshing = true;
    refreshTiles();
    refreshChart();
    refreshSwitches();
    m_changes->refresh();
    m_refreshing = false;
}

void WhatIfPanel::refreshTiles() {
    const bool known = m_model.hasData();
    for (auto *tile : {m_candidates, m_savings, m_enter, m_leave})
        tile->setEnabled(known);
    m_changes->setVisible(known);
    if (!known) {
        for (auto *tile : {m_candidates, m_savings, m_enter, m_leave})
            tile->set(u"–"_s, tr("known after the first refresh"));
        return;
    }
    const WhatIfAnswer &answer = m_model.answer();
    const qint64 more = answer.candidates - answer.candidatesNow;
    const QString now = Format::number(answer.candidatesNow);
    m_candidates->set(Format::number(answer.candidates),
                      more == 0  ? tr("as many as now")
                      : more > 0 ? tr("%n more than now (%1)", "", number(more)).arg(now)
                                 : tr("%n fewer than now (%1)", "", number(-more)).arg(now));
    QString change = tr("by the saved rules: %1").arg(moneyWords(answer.savingsNow, tr("no price")));
    if (answer.savings && answer.savingsNow && answer.savings->currency == answer.savingsNow->currency) {
        const qint64 difference = answer.savings->minor - answer.savingsNow->minor;
        const QString money = Format::money(std::abs(difference), answer.savings->currency);
        change = difference == 0  ? tr("as much as now")
                 : difference > 0 ? tr("%1 more than now").arg(money)
                                  : tr("%1 less than now").arg(money);
    }
    m_savings->set(moneyWords(answer.savings, answer.candidates == 0 ? u"–"_s : tr("no price")), change);
    m_enter->set(Format::number(answer.enter), enterReason());
    const auto &leaving = m_model.leaving();
    QString span = tr("nobody leaves");
    if (answer.leave > 0 && !leaving.empty() && leaving.front().idleDays)
        span = tr("idle for %1 or less").arg(RuleText::days(*leaving.front().idleDays));
    m_leave->set(Format::number(answer.leave), span);
}

QString WhatIfPanel::enterReason() const {
    const WhatIfAnswer &answer = m_model.answer();
    const ReclamationRule &rule = m_model.rule();
    const WhatIfSettings &settings = m_model.settings();
    if (answer.enter == 0)
        return tr("nobody enters");
    if (settings.thresholdDays < rule.thresholdDays && answer.signInOnly > 0)
        return tr("below %1: %2 proved, %3 by sign-in alone")
            .arg(Format::number(rule.thresholdDays), Format::number(answer.proved), Format::number(answer.signInOnly));
    if (settings.thresholdDays < rule.thresholdDays)
        return tr("idle for fewer than %1").arg(RuleText::days(rule.thresholdDays));
    if (settings.graceDays < rule.graceDays)
        return tr("grace is %1, not %2").arg(Format::number(settings.graceDays), RuleText::days(rule.graceDays));
    return tr("who are not proposed now");
}

void WhatIfPanel::refreshChart() {
    const bool known = m_model.hasData();
    m_chartStack->setCurrentIndex(!known ? 2 : m_asTable ? 1 : 0);
    const int threshold = m_model.settings().thresholdDays;
    if (known) {
        HistogramView::Contents contents;
        contents.bars = m_model.bars();
        contents.never = m_model.curve().neverUsed(threshold);
        contents.threshold = threshold;
        if (m_model.basis()->whatIf.rules().saved)
            contents.savedThreshold = m_model.rule().thresholdDays;
        contents.scaleEnd = m_model.scaleEnd();
        m_histogram->setContents(std::move(contents));
        m_chart->setTitle(tr("Idle days of %n paid seat(s)", "", number(m_model.curve().seats())));
    }
    if (known && m_asTable)
        refreshTable();
    m_slider->setRange(0, m_model.scaleEnd());
    m_slider->setValue(threshold);
    alignSlider();
}

void WhatIfPanel::refreshTable() {
    auto bars = m_model.bars();
    bars.push_back(m_model.curve().neverUsed(m_model.settings().thresholdDays));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Idle days"), tr("Seats"), tr("Proposed"), tr("Leaving")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setRowCount(number(static_cast<qint64>(bars.size())));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WhatIfBar &bar = bars.at(static_cast<std::size_t>(row));
        const bool never = row == m_table->rowCount() - 1;
        const QString span = never        ? tr("never used")
                             : bar.toDays ? tr("%1 to %2").arg(bar.fromDays).arg(*bar.toDays)
                                          : tr("%1 and more").arg(bar.fromDays);
        const QStringList cells{span, Format::number(bar.seats), Format::number(bar.candidates),
                                Format::number(bar.leave)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void WhatIfPanel::refreshSwitches() {
    const WhatIfSettings &settings = m_model.settings();
    const bool refreshing = std::exchange(m_refreshing, true);
    const bool mended = m_threshold->value() != settings.thresholdDays && !problem().isEmpty();
    if (mended)
        m_thresholdMessage->set(Tone::Danger, {});
    m_threshold->setValue(settings.thresholdDays);
    for (const auto &[days, chip] : m_presets)
        chip->setChecked(days == settings.thresholdDays);
    for (const SignalSwitch &one : m_signals) {
        one.box->setChecked(settings.countingSignals.contains(one.kind));
        one.count->setText(m_model.hasData()
                               ? tr("known of %n seat(s)", "", number(m_model.basis()->whatIf.known(one.kind)))
                               : QString());
    }
    m_neverUsed->setChecked(settings.neverUsed == NeverUsedHandling::Propose);
    m_neverCount->setText(m_model.hasData()
                              ? tr("%n seat(s)", "", number(m_model.curve().neverUsed(settings.thresholdDays).seats))
                              : QString());
    m_grace->setValue(settings.graceDays);
    const qint64 excluded = m_model.hasData() ? m_model.basis()->excluded : 0;
    m_leftOut->setText(excluded > 0 ? tr("%n excluded seat(s) are left out.", "", number(excluded)) : QString());
    m_leftOut->setVisible(excluded > 0);
    const qint64 future = m_model.hasData() ? m_model.basis()->whatIf.futureDates() : 0;
    m_future->set(
        Tone::Warn,
        future == 0
            ? QString()
            : RuleText::remark({RuleProblem::FutureDates, u"threshold"_s, {{u"count"_s, QString::number(future)}}}));
    m_refreshing = refreshing;
    if (mended)
        Q_EMIT problemChanged();
}

void WhatIfPanel::alignSlider() {
    auto *line = m_sliderRow->findChild<QHBoxLayout *>(u"sliderLine"_s);
    if (!line)
        return;
    if (!m_model.hasData()) {
        line->setContentsMargins(0, 0, 0, 0);
        return;
    }
    // The handle's middle goes from the first day of the scale to its end.
    const DayScale scale = m_histogram->scale();
    const int handle = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const int before = qMax(0, qRound(scale.left) - handle / 2);
    const int after = qMax(0, m_histogram->width() - qRound(scale.left + scale.width) - handle / 2);
    line->setContentsMargins(before, 0, after, 0);
}

void WhatIfPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    alignSlider();
}

} // namespace seatkeeper::gui
