#include "gui/pages/quality/QualityPanel.h"

#include "gui/text/ErrorText.h"
#include "gui/theme/ButtonLook.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CheckRow.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/StatePill.h"
#include "services/Quality.h"
#include "services/Workspace.h"
#include "services/wording/QualityText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeight = 260;

Tone toneOf(QualityLight light) {
    switch (light) {
    case QualityLight::Green: return Tone::Ok;
    case QualityLight::Amber: return Tone::Warn;
    case QualityLight::Red: break;
    }
    return Tone::Danger;
}

CheckState stateOf(QualityLevel level) {
    switch (level) {
    case QualityLevel::Good: return CheckState::Passed;
    case QualityLevel::Note: return CheckState::Noted;
    case QualityLevel::Warning: return CheckState::Limited;
    case QualityLevel::Bad: break;
    }
    return CheckState::Failed;
}

} // namespace

QualityPanel::QualityPanel(WindowContext &context, ProfileId profile, QWidget *parent)
    : QWidget(parent), m_context(context), m_profile(profile), m_delay(new QTimer(this)) {
    build();
    // A refresh tells about several topics one after the other; one look at the end is enough.
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    connect(m_delay, &QTimer::timeout, this, [this] { load(); });
    connect(&context.workspace, &Workspace::changed, m_delay, qOverload<>(&QTimer::start));
    load();
}

void QualityPanel::build() {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->content()->setContentsMargins(0, 0, 0, 0);
    card->content()->setSpacing(0);
    outer->addWidget(card);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::l, Space::s, Space::m, Space::s);
    line->setSpacing(Space::m);
    line->addWidget(makeLabel(tr("Data quality"), TextRole::BodyBold, false, card));
    m_light = new StatePill(card);
    m_light->setObjectName(u"qualityPill"_s);
    line->addWidget(m_light);
    m_summary = makeLabel({}, TextRole::Body, false, card);
    m_summary->setObjectName(u"qualitySummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    m_more = new QPushButton(card);
    m_more->setObjectName(u"qualityMoreButton"_s);
    m_more->setCheckable(true);
    setSmallButton(m_more);
    line->addWidget(m_more);
    card->content()->addLayout(line);
    m_area = new QScrollArea(card);
    m_area->setObjectName(u"qualityFindings"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFixedHeight(mostHeight);
    m_rows = new QWidget;
    m_list = new QVBoxLayout(m_rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_area->setWidget(m_rows);
    m_area->setAccessibleName(tr("Checks of the data quality"));
    card->content()->addWidget(m_area);
    connect(m_more, &QPushButton::toggled, this, &QualityPanel::setOpen);
    setOpen(false);
}

void QualityPanel::setOpen(bool open) {
    m_area->setVisible(open);
    m_more->setText(open ? tr("Hide checks") : tr("Show checks"));
}

void QualityPanel::load() {
    whenDone(m_context.workspace.quality().of(m_profile), this, [this](const Result<DataQuality> &quality) {
        if (quality) {
            show(*quality);
            return;
        }
        m_light->set(Tone::Muted, tr("Unknown"));
        m_summary->setText(ErrorText::words(quality.error()).paragraph());
    });
}

void QualityPanel::show(const DataQuality &quality) {
    m_light->set(toneOf(quality.light()), QualityText::light(quality.light()));
    m_light->setAccessibleName(tr("Data quality: %1").arg(QualityText::light(quality.light())));
    m_summary->setText(QualityText::summary(quality));
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QualityFinding &finding : quality.findings()) {
        const QualityWords words = QualityText::words(finding);
        auto *row = new CheckRow(words.title, m_rows);
        row->setObjectName(u"quality_"_s + finding.id);
        row->setLostLabel(tr("Means"));
        row->set(stateOf(finding.level), words.found, words.means, words.remedy);
        row->setVerdict(QualityText::level(finding.level));
        row->setLast(finding.id == quality.findings().back().id);
        m_list->addWidget(row);
    }
    m_list->addStretch(1);
}

} // namespace seatkeeper::gui
