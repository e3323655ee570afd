#include "gui/pages/person/EvidenceCard.h"

#include "gui/pages/candidates/CandidateRecords.h"
#include "gui/pages/lists/MoneyCell.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/ActivityTimeline.h"
#include "gui/widgets/Avatar.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/ReasonBox.h"
#include "gui/widgets/StatePill.h"
#include "services/Workspace.h"
#include "services/wording/EvidenceText.h"
#include "services/wording/LeakText.h"
#include "services/wording/RosterText.h"
#include "services/wording/Words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int timelineDays = 180;

void clearForm(QFormLayout *form) {
    while (form->rowCount() > 0)
        form->removeRow(0);
}

QLabel *wrapped(const QString &text, TextRole role, bool muted, QWidget *parent) {
    auto *label = makeLabel(text, role, muted, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

EvidenceCard::EvidenceCard(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    setObjectName(u"evidenceCard"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Evidence"));
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    box->setSpacing(Space::m);
    buildHead(box);
    buildBody(box);
    box->addStretch(1);
    area->setWidget(m_body);
    outer->addWidget(area, 1);
    m_foot = new QVBoxLayout;
    outer->addLayout(m_foot);
    clear();
}

void EvidenceCard::buildHead(QVBoxLayout *box) {
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::m);
    m_avatar = new Avatar(m_body);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(Space::xs);
    m_name = wrapped({}, TextRole::Heading, false, m_body);
    m_name->setObjectName(u"personNameLabel"_s);
    m_principal = wrapped({}, TextRole::Small, true, m_body);
    names->addWidget(m_name);
    names->addWidget(m_principal);
    auto *pills = new FlowLayout(nullptr, Space::xs);
    m_pill = new StatePill(m_body);
    pills->addWidget(m_pill);
    m_seat = makeLabel({}, TextRole::Pill, true, m_body);
    m_seat->setMinimumHeight(m_pill->sizeHint().height());
    pills->addWidget(m_seat);
    names->addLayout(pills);
    head->addLayout(names, 1);
    auto *close = new QToolButton(m_body);
    close->setIcon(Icons::icon(Icon::Cross));
    close->setAccessibleName(tr("Close the card"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &EvidenceCard::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    box->addLayout(head);
    m_problem = wrapped({}, TextRole::Body, true, m_body);
    box->addWidget(m_problem);
}

void EvidenceCard::buildBody(QVBoxLayout *box) {
    m_reason = new ReasonBox(m_body);
    box->addWidget(m_reason);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("Activity"), TextRole::BodyBold, false, m_body), 1);
    title->addWidget(makeLabel(tr("last %n day(s)", "", timelineDays), TextRole::Small, true, m_body));
    box->addLayout(title);
    m_timeline = new ActivityTimeline(m_body);
    m_timeline->setAccessibleName(tr("Activity"));
    box->addWidget(m_timeline);
    const auto form = [&] {
        auto *layout = new QFormLayout;
        layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
        layout->setHorizontalSpacing(Space::l);
        layout->setVerticalSpacing(Space::s);
        layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        box->addLayout(layout);
        return layout;
    };
    m_signals = form();
    m_facts = form();
    box->addWidget(makeLabel(tr("History"), TextRole::BodyBold, false, m_body));
    m_history = form();
}

void EvidenceCard::clear() {
    m_card.reset();
    m_body->setVisible(false);
}

void EvidenceCard::show(ProfileId profile, const QString &id) {
    const quint64 asked = ++m_asked;
    whenDone(m_context.workspace.subscriptions().card(profile, id), this,
             [this, asked](const Result<Subscriptions::Card> &card) {
                 if (asked != m_asked)
                     return;
                 m_body->setVisible(true);
                 if (!card) {
                     m_problem->setText(ErrorText::words(card.error()).paragraph());
                     m_problem->show();
                     return;
                 }
                 m_problem->hide();
                 m_card = *card;
                 fill();
                 Q_EMIT loaded();
             });
}

void EvidenceCard::fill() {
    const Subscription &person = m_card->subscription;
    m_avatar->setName(person.displayName);
    m_name->setText(Format::isolated(person.displayName));
    m_principal->setText(person.userPrincipalName.isEmpty() ? tr("no e-mail address") : person.userPrincipalName);
    m_seat->setText(Words::seat(person));
    m_pill->setVisible(m_card->candidate.has_value());
    if (m_card->candidate)
        m_pill->set(CandidateRecords::tone(m_card->candidate->state), Words::state(m_card->candidate->state));
    fillReason();
    fillTimeline();
    fillSignals();
    fillFacts();
    fillHistory();
}

void EvidenceCard::fillReason() {
    const Finding &finding = m_card->finding;
    QString reason = EvidenceText::finding(finding);
    if (m_card->candidate && isOpen(m_card->candidate->state))
        reason = u"%1. %2"_s.arg(Words::justification(m_card->candidate->justification),
                                 tr("Idle for %n day(s).", "", finding.inactiveDays.value_or(0)));
    QString proof;
    if (!finding.ruleName.isEmpty())
        proof = tr("Rule “%1”.").arg(finding.ruleName);
    int available = 0;
    for (const auto &signal : m_card->evidence.signalList)
        available += signal.availability == SignalAvailability::Available;
    proof += u' ' + tr("%n signal(s) were read", "", available);
    proof += u", "_s + tr("as of %1.").arg(Format::relativeDate(m_card->asOf, m_context.clock->now()));
    m_reason->set(reason, proof.trimmed());
}

QString EvidenceCard::absentWords(SignalAvailability availability) {
    switch (availability) {
    case SignalAvailability::Available: return tr("none known");
    case SignalAvailability::Unavailable: return tr("not available");
    case SignalAvailability::Failed: return tr("could not be read");
    case SignalAvailability::NotFetched: return tr("not read");
    }
    return {};
}

void EvidenceCard::fillTimeline() {
    QVector<ActivityLane> lanes;
    int deciding = -1;
    const auto effective = m_card->evidence.effective();
    for (const auto &signal : m_card->evidence.signalList) {
        ActivityLane lane;
        lane.name = Words::signal(signal.kind);
        if (signal.time)
            lane.events.append(signal.time->toLocalTime().date());
        else
            lane.emptyWords = absentWords(signal.availability);
        if (effective && effective->kind == signal.kind)
            deciding = static_cast<int>(lanes.size());
        lanes.append(lane);
    }
    const QDate today = m_context.clock->now().toLocalTime().date();
    m_timeline->setSpan(today, timelineDays, -1);
    const int days = m_card->finding.inactiveDays.value_or(0);
    m_timeline->setLanes(lanes, deciding, deciding < 0 ? -1 : 0, deciding < 0 ? QString() : tr("%n day(s)", "", days));
}

void EvidenceCard::fillSignals() {
    clearForm(m_signals);
    for (const auto &weakness : m_card->weaknesses)
        m_signals->addRow(wrapped(EvidenceText::weakness(weakness), TextRole::Small, false, m_body));
    const auto effective = m_card->evidence.effective();
    for (const auto &signal : m_card->evidence.signalList) {
        QString when =
            signal.time ? Format::relativeDate(*signal.time, m_context.clock->now()) : absentWords(signal.availability);
        const bool decides = effective && effective->kind == signal.kind;
        if (decides)
            when = tr("%1, decides").arg(when);
        auto *cell = new QWidget(m_body);
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto *date = wrapped(when, decides ? TextRole::BodyBold : TextRole::Body, false, cell);
        if (signal.time)
            date->setToolTip(Format::exactDate(*signal.time));
        lines->addWidget(date);
        lines->addWidget(wrapped(Words::signalWeakness(signal.kind), TextRole::Small, true, cell));
        m_signals->addRow(
            makeLabel(Words::signal(signal.kind), decides ? TextRole::BodyBold : TextRole::Body, false, m_body), cell);
    }
}

void EvidenceCard::addFact(const QString &label, const QString &value) {
    m_facts->addRow(makeLabel(label, TextRole::Body, true, m_body), wrapped(value, TextRole::Body, false, m_body));
}

QString EvidenceCard::groupWords() const {
    const QString names = m_card->groupNames.join(u", "_s);
    if (m_card->groupsAreWhole)
        return names.isEmpty() ? tr("none") : names;
    return names.isEmpty() ? tr("not read") : tr("%1; others were not read").arg(names);
}

void EvidenceCard::fillFacts() {
    clearForm(m_facts);
    const Subscription &person = m_card->subscription;
    const auto now = m_context.clock->now();
    addFact(tr("Seat"), EvidenceText::payment(m_card->payment, person.seatKind));
    addFact(tr("Role"), person.customRoleName.isEmpty() ? Words::seatKind(person.seatKind) : person.customRoleName);
    addFact(tr("Software model"),
            person.model ? person.modelName : tr("unrecognized identifier %1").arg(person.identifier));
    addFact(tr("Groups"), groupWords());
    addFact(tr("Assigned"), person.assigned ? Format::relativeDate(*person.assigned, now) : tr("unknown"));
    addFact(tr("Cost"), costWords());
    for (const LeakReason &reason : m_card->leaks)
        addFact(tr("Leak"), LeakText::explanation(reason));
    if (person.roster) {
        if (!person.roster->manager.isEmpty())
            addFact(tr("Manager"), person.roster->manager);
        if (!person.roster->costCenter.isEmpty())
            addFact(tr("Cost center"), person.roster->costCenter);
        addFact(tr("Employment"), RosterText::employment(person.roster->employment));
    }
    addFact(tr("Exclusions"), person.excludedByName.isEmpty() ? tr("None apply") : person.excludedByName);
}

QString EvidenceCard::costWords() const {
    const Subscription &person = m_card->subscription;
    if (person.paid == false)
        return tr("nothing: the seat is not paid");
    if (!person.costPerYear)
        return tr("no price");
    const Money &year = *person.costPerYear;
    QString words = tr("%1 a month, %2 a year")
                        .arg(MoneyCell::words(divide(year, 12), false), Format::money(year.minor, year.currency));
    if (!m_card->listPrice)
        return words;
    return tr("%1. An estimate: the list price of %2 as of %3.")
        .arg(words, m_card->listPrice->name, Format::day(m_card->listPrice->asOf));
}

void EvidenceCard::fillHistory() {
    clearForm(m_history);
    for (const auto &entry : m_card->history) {
        const QString words = Words::historyEntry(entry);
        auto *when = makeLabel(Format::relativeDate(entry.time, m_context.clock->now()), TextRole::Small, true, m_body);
        when->setToolTip(Format::exactDate(entry.time));
        m_history->addRow(when, wrapped(tr("%1, by %2").arg(words, entry.actor), TextRole::Small, false, m_body));
    }
    if (m_card->history.empty())
        m_history->addRow(wrapped(tr("No decisions so far"), TextRole::Small, true, m_body));
}

} // namespace seatkeeper::gui
