#include "gui/pages/whatif/WhatIfPanel.h"

#include "gui/pages/whatif/ChangesView.h"
#include "gui/pages/whatif/HistogramView.h"
#include "gui/theme/ButtonLook.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/TileButton.h"
#include "services/wording/RuleText.h"
#include "services/wording/Words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesWidth = 296;
constexpr int changesHeight = 240; //!< when they stand below
constexpr int mostTyped = 99999;   //!< more than is allowed, so that what is wrong can be said

//! A square of a series' colour with its name. The colour is read when it is painted.
QWidget *legendEntry(const QString &words, QColor ChartColors::*color, QWidget *parent) {
    class Entry final : public QLabel {
    public:
        Entry(const QString &text, QColor ChartColors::*series, QWidget *owner)
            : QLabel(text, owner), m_series(series) {
            setFont(Theme::font(TextRole::Small));
            setForegroundRole(QPalette::PlaceholderText);
            setIndent(Size::iconTiny + Space::xs);
        }

    protected:
        void paintEvent(QPaintEvent *event) override {
            QPainter painter(this);
            QRect square(0, (height() - 10) / 2, 10, 10);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square), Theme::current().chart.*m_series);
            painter.end();
            QLabel::paintEvent(event);
        }

    private:
        QColor ChartColors::*m_series;
    };
    return new Entry(words, color, parent);
}

} // namespace

WhatIfPanel::WhatIfPanel(WhatIfModel &model, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent), m_model(model) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::m);
    left->addWidget(buildTiles());
    left->addWidget(buildChart(), 1);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(Space::m);
    switches->addWidget(buildSignals(), 1);
    switches->addWidget(buildAlso(), 1);
    left->addLayout(switches);
    m_row->addLayout(left, 1);
    m_changes = new ChangesView(model, std::move(clock), this);
    m_changes->setFixedWidth(changesWidth);
    m_row->addWidget(m_changes);
    connect(m_changes, &ChangesView::enteringRequested, this, &WhatIfPanel::enteringRequested);
    connect(m_changes, &ChangesView::leavingRequested, this, &WhatIfPanel::leavingRequested);
    connect(&model, &WhatIfModel::changed, this, [this] { refresh(); });
    connect(&model, &WhatIfModel::namesArrived, this, [this] { m_changes->refresh(); });
    refresh();
}

void WhatIfPanel::setChangesBelow() {
    m_row->setDirection(QBoxLayout::TopToBottom);
    m_changes->setMinimumSize(0, changesHeight);
    m_changes->setMaximumWidth(QWIDGETSIZE_MAX);
}

QWidget *WhatIfPanel::buildTiles() {
    auto *tiles = new QWidget(this);
    auto *grid = new QHBoxLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::s);
    const auto add = [&](const QString &label, const QString &name) {
        auto *tile = new TileButton(label, tiles);
        tile->setObjectName(name);
        grid->addWidget(tile, 1);
        return tile;
    };
    m_candidates = add(tr("Candidates"), u"candidatesTile"_s);
    m_savings = add(tr("Potential savings a year"), u"savingsTile"_s);
    m_enter = add(tr("Enter"), u"enterTile"_s);
    m_leave = add(tr("Leave"), u"leaveTile"_s);
    connect(m_candidates, &QAbstractButton::clicked, this, &WhatIfPanel::candidatesRequested);
    connect(m_savings, &QAbstractButton::clicked, this, &WhatIfPanel::candidatesRequested);
    connect(m_enter, &QAbstractButton::clicked, this, &WhatIfPanel::enteringRequested);
    connect(m_leave, &QAbstractButton::clicked, this, &WhatIfPanel::leavingRequested);
    return tiles;
}

QWidget *WhatIfPanel::buildChart() {
    m_chart = new Card(tr("Idle days"), this);
    m_chart->addToHead(legendEntry(tr("Not idle"), &ChartColors::spare, m_chart));
    m_chart->addToHead(legendEntry(tr("Leaves"), &ChartColors::active, m_chart));
    m_chart->addToHead(legendEntry(tr("Idle"), &ChartColors::idle, m_chart));
    m_chart->addToHead(legendEntry(tr("Never used"), &ChartColors::never, m_chart));
    auto *asTable = new QPushButton(tr("Show as table"), m_chart);
    asTable->setObjectName(u"asTableButton"_s);
    asTable->setCheckable(true);
    setSmallButton(asTable);
    m_chart->addToHead(asTable);
    auto *stage = new QWidget(m_chart);
    m_chartStack = new QStackedLayout(stage);
    m_histogram = new HistogramView(stage);
    m_histogram->setObjectName(u"histogramView"_s);
    m_table = new QTableWidget(stage);
    m_table->setObjectName(u"histogramTable"_s);
    m_table->setAccessibleName(tr("Seats by idle days"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_empty = makeLabel({}, TextRole::Body, true, stage);
    m_empty->setObjectName(u"whatIfEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (auto *one :
         {static_cast<QWidget *>(m_histogram), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_chartStack->addWidget(one);
    m_chart->content()->addWidget(stage, 1);
    m_chart->content()->addWidget(buildSliderRow());
    connect(asTable, &QPushButton::toggled, this, [this](bool on) {
        m_asTable = on;
        refreshChart();
    });
    connect(m_histogram, &HistogramView::thresholdMoved, &m_model, &WhatIfModel::setThreshold);
    connect(m_histogram, &HistogramView::scaleChanged, this, [this] { alignSlider(); });
    return m_chart;
}

QWidget *WhatIfPanel::buildSliderRow() {
    m_sliderRow = new QWidget(m_chart);
    auto *column = new QVBoxLayout(m_sliderRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    m_slider = new QSlider(Qt::Horizontal, m_sliderRow);
    m_slider->setObjectName(u"thresholdSlider"_s);
    m_slider->setAccessibleName(tr("Threshold in days"));
    m_slider->setPageStep(10);
    m_slider->setProperty("seatkeeperFillUpper", true);
    auto *line = new QHBoxLayout;
    line->setObjectName(u"sliderLine"_s);
    line->addWidget(m_slider);
    column->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::s);
    below->addWidget(makeLabel(tr("Presets"), TextRole::Body, true, m_sliderRow));
    for (const int days : {15, 30, 60, 90, 180}) {
        auto *chip = new Chip(tr("%n day(s)", "", days), m_sliderRow);
        chip->setObjectName(u"preset%1"_s.arg(days));
        below->addWidget(chip);
        m_presets.emplace_back(days, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, days] {
            m_model.setThreshold(days);
            refreshSwitches();
        });
    }
    below->addStretch(1);
    below->addWidget(makeLabel(tr("Threshold"), TextRole::Body, true, m_sliderRow));
    m_threshold = new QSpinBox(m_sliderRow);
    m_threshold->setObjectName(u"whatIfThresholdSpinBox"_s);
    m_threshold->setAccessibleName(tr("Threshold in days"));
    m_threshold->setRange(0, mostTyped);
    m_threshold->setSuffix(tr(" days"));
    below->addWidget(m_threshold);
    column->addLayout(below);
    m_thresholdMessage = new FieldMessage(m_threshold, m_sliderRow);
    m_thresholdMessage->setObjectName(u"whatIfThresholdMessage"_s);
    column->addWidget(m_thresholdMessage);
    followThreshold();
    return m_sliderRow;
}

void WhatIfPanel::followThreshold() {
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) {
        if (m_refreshing)
            return;
        // The scale starts at 0, which no rule may have.
        m_model.setThreshold(qMax(days, RuleLimits::leastThreshold));
        m_slider->setValue(m_model.settings().thresholdDays);
    });
    connect(m_threshold, &QSpinBox::valueChanged, this, [this](int days) {
        if (m_refreshing)
            return;
        ReclamationRule typed = m_model.turnedRule();
        typed.name = u"-"_s;
        typed.thresholdDays = days;
        const auto remarks = reviewRule(typed, {}, nullptr);
        const bool wrong = !remarks.empty() && remarks.front().problem == RuleProblem::ThresholdRange;
        m_thresholdMessage->set(Tone::Danger, wrong ? RuleText::remark(remarks.front()) : QString());
        if (!wrong)
            m_model.setThreshold(days);
        Q_EMIT problemChanged();
    });
}

QWidget *WhatIfPanel::buildSignals() {
    auto *card = new Card(this);
    auto *column = card->content();
    column->addWidget(makeLabel(tr("Signals that count"), TextRole::BodyBold, false, card));
    for (const SignalKind kind : allSignals) {
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(Words::signal(kind), card);
        box->setObjectName(u"signal-"_s + signalName(kind));
        box->setToolTip(Words::signalWeakness(kind));
        auto *count = makeLabel({}, TextRole::Body, true, card);
        row->addWidget(box, 1);
        row->addWidget(count);
        column->addLayout(row);
        m_signals.push_back({kind, box, count});
        connect(box, &QCheckBox::toggled, this, [this, kind, box](bool on) {
            if (m_refreshing)
                return;
            const bool last = !on && m_model.settings().countingSignals.size() == 1;
            m_signalsMessage->set(Tone::Danger,
                                  last ? RuleText::remark({RuleProblem::SignalsMissing, {}, {}}) : QString());
            if (!last) {
                m_model.setCounting(kind, on);
                return;
            }
            // Quietly, or the box that comes back would take the words away.
            const QSignalBlocker quiet(box);
            box->setChecked(true);
        });
    }
    m_signalsMessage = new FieldMessage(nullptr, card);
    m_signalsMessage->setObjectName(u"whatIfSignalsMessage"_s);
    column->addWidget(m_signalsMessage);
    column->addStretch(1);
    return card;
}

QWidget *WhatIfPanel::buildAlso() {
    auto *card = new Card(this);
    auto *column = card->content();
    column->addWidget(makeLabel(tr("Also"), TextRole::BodyBold, false, card));
    auto *never = new QHBoxLayout;
    m_neverUsed = new QCheckBox(tr("Propose never-used seats"), card);
    m_neverUsed->setObjectName(u"whatIfNeverUsedCheckBox"_s);
    m_neverCount = makeLabel({}, TextRole::Body, true, card);
    never->addWidget(m_neverUsed, 1);
    never->addWidget(m_neverCount);
    column->addLayout(never);
    auto *grace = new QHBoxLayout;
    auto *label = makeLabel(tr("Grace for new accounts"), TextRole::Body, false, card);
    m_grace = new QSpinBox(card);
    m_grace->setObjectName(u"whatIfGraceSpinBox"_s);
    m_grace->setAccessibleName(label->text());
    m_grace->setRange(0, RuleLimits::mostDays);
    m_grace->setSuffix(tr(" days"));
    label->setBuddy(m_grace);
    grace->addWidget(label, 1);
    grace->addWidget(m_grace);
    column->addLayout(grace);
    m_leftOut = makeLabel({}, TextRole::Small, true, card);
    m_leftOut->setWordWrap(true);
    column->addWidget(m_leftOut);
    m_future = new FieldMessage(nullptr, card);
    column->addWidget(m_future);
    column->addStretch(1);
    connect(m_neverUsed, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_refreshing)
            m_model.setNeverUsed(on ? NeverUsedHandling::Propose : NeverUsedHandling::Ignore);
    });
    connect(m_grace, &QSpinBox::valueChanged, this, [this](int days) {
        if (!m_refreshing)
            m_model.setGrace(days);
    });
    return card;
}

} // namespace seatkeeper::gui
