#include "gui/pages/candidates/CandidatesList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/candidates/CandidateRecords.h"
#include "gui/pages/candidates/CandidateSource.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/person/EvidenceCard.h"
#include "gui/pages/person/PersonDrawer.h"
#include "gui/pages/quality/QualityMessage.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"
#include "services/Workspace.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
std::vector<CandidateId> idsOf(const CommandTarget &target) {
    std::vector<CandidateId> ids;
    for (const RecordKey &key : target.keys)
        ids.push_back(CandidateId{key.number});
    return ids;
}

//! Possible when every chosen candidate is in one of @p states.
std::function<Availability(const CommandTarget &)> inStates(std::vector<CandidateState> states, QString otherwise) {
    return [states = std::move(states), otherwise = std::move(otherwise)](const CommandTarget &target) {
        int wrong = 0;
        for (const Record &record : target.records) {
            const auto state = record.payload.value<RemovalCandidate>().state;
            wrong += std::find(states.begin(), states.end(), state) == states.end();
        }
        return wrong == 0 ? Availability::yes()
                          : Availability::no(CandidatesList::tr("%1 of %2 are not: %3")
                                                 .arg(wrong)
                                                 .arg(target.records.size())
                                                 .arg(otherwise));
    };
}

const std::vector<CandidateState> openStates{CandidateState::AttentionRequired, CandidateState::Ready,
                                             CandidateState::AwaitingUser, CandidateState::AwaitingApproval,
                                             CandidateState::AwaitingRevocation};
} // namespace

CandidatesList::CandidatesList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                               QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_source(new CandidateSource(context, profile, this)),
      m_list(new ListPage(spec(kind), m_source, listServices(context), this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    m_quality = new QualityMessage(context, m_list->messages(), profile, this);
    connect(m_quality, &QualityMessage::redChanged, m_list, &ListPage::refresh);
}

ListPageSpec CandidatesList::spec(PageHead::Kind kind) {
    ListPageSpec spec;
    spec.id = u"candidates"_s;
    spec.title = tr("Removal Candidates");
    spec.explanation = tr("A rule proposes them; nothing happens in Zendesk before you approve.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Name, e-mail or id");
    spec.conditions = WhereScope::Candidates;
    spec.columns = CandidateRecords::columns();
    spec.facets = {{u"open"_s, tr("All open")},
                   {u"ready"_s, tr("Ready")},
                   {u"approved"_s, tr("Approved")},
                   {u"never_used"_s, tr("Never used")},
                   {u"suspended_but_paid"_s, tr("Suspended")},
                   {u"paid_light_agent"_s, tr("Paid light agents")},
                   {u"attention_required"_s, tr("Attention Required")},
                   {u"closed"_s, tr("Closed")}};
    spec.commands = commands(kind);
    spec.linesPerRow = 2;
    spec.groupable = true;
    spec.groupedAtFirst = kind == PageHead::Kind::Page;
    spec.groupTitle = tr("State");
    spec.groupNoun = tr("candidates");
    spec.sumWords = tr("Saves %1 a year");
    spec.selectedSumWords = tr("%1 a year");
    spec.exportName = u"removal-candidates"_s;
    spec.drawer = [this](QWidget *parent) { return makeDrawer(parent); };
    spec.empty[EmptyKind::NothingThere] = {Icon::CircleTick,
                                           tr("Nothing to reclaim"),
                                           tr("No rule proposes a seat at present. The next refresh looks again."),
                                           {},
                                           {}};
    // An empty list is good news only when the data can be relied on.
    spec.empty[EmptyKind::NeverRefreshed] = {Icon::Triangle,
                                             tr("No candidates can be made now"),
                                             tr("The data cannot be relied on; the message above says why."),
                                             {},
                                             {}};
    spec.emptyKind = [this] {
        return m_quality && m_quality->isRed() ? EmptyKind::NeverRefreshed : EmptyKind::NothingThere;
    };
    return spec;
}

QVector<Command> CandidatesList::commands(PageHead::Kind) {
    const auto make = [](const QString &id, const QString &text, Icon icon, const QKeySequence &key,
                         std::function<void(const CommandTarget &)> run) {
        Command command;
        command.id = id;
        command.text = fixedText(text);
        command.icon = icon;
        command.shortcut = key;
        command.run = std::move(run);
        return command;
    };
    Command approve = make(u"candidates.approve"_s, tr("Approve"), Icon::Tick, QKeySequence(Qt::CTRL | Qt::Key_Return),
                           [this](const CommandTarget &target) { this->approve(idsOf(target)); });
    approve.primary = true;
    approve.availability = inStates({CandidateState::Ready}, tr("Ready"));
    Command keep = make(u"candidates.keep"_s, tr("Keep"), Icon::Flag, QKeySequence(Qt::ALT | Qt::Key_K),
                        [this](const CommandTarget &target) { this->keep(idsOf(target)); });
    keep.availability = inStates(openStates, tr("open"));
    Command postpone =
        make(u"candidates.postpone"_s, tr("Postpone…"), Icon::Calendar, QKeySequence(Qt::ALT | Qt::Key_P),
             [this](const CommandTarget &target) { this->postpone(idsOf(target)); });
    postpone.availability = inStates({CandidateState::Ready}, tr("Ready"));
    Command skip = make(u"candidates.skip"_s, tr("Skip"), Icon::Skip, QKeySequence(Qt::ALT | Qt::Key_S),
                        [this](const CommandTarget &target) {
                            decide(tr("Skipped"), m_context.workspace.candidates().skip(idsOf(target), {}));
                        });
    skip.availability = inStates(openStates, tr("open"));
    Command exclude = make(u"candidates.exclude"_s, tr("Exclude…"), Icon::Ban, QKeySequence(Qt::ALT | Qt::Key_X),
                           [this](const CommandTarget &target) { this->exclude(idsOf(target)); });
    exclude.availability = inStates(openStates, tr("open"));
    Command withdraw =
        make(u"candidates.withdraw"_s, tr("Withdraw approval"), Icon::Undo, {}, [this](const CommandTarget &target) {
            decide(tr("Approval withdrawn"), m_context.workspace.candidates().withdraw(idsOf(target), {}));
        });
    withdraw.place = Command::Place::Menu;
    withdraw.availability = inStates({CandidateState::AwaitingRevocation}, tr("approved"));
    Command resume =
        make(u"candidates.resume"_s, tr("Resume Reclaim"), Icon::Play, {}, [this](const CommandTarget &target) {
            decide(tr("Ready again"), m_context.workspace.candidates().resume(idsOf(target), {}));
        });
    resume.place = Command::Place::Menu;
    resume.availability = inStates({CandidateState::AttentionRequired}, tr("Attention Required"));
    Command byHand = make(u"candidates.doneByHand"_s, tr("I removed it by hand"), Icon::PersonTick, {},
                          [this](const CommandTarget &target) { doneByHand(idsOf(target)); });
    byHand.place = Command::Place::Menu;
    byHand.availability = inStates(openStates, tr("open"));
    Command reclaim = make(u"candidates.reclaim"_s, tr("Reclaim approved…"), Icon::ArrowRight, {},
                           [this](const CommandTarget &) { planApproved(); });
    reclaim.place = Command::Place::Head;
    reclaim.primary = true;
    return {reclaim, approve, keep, postpone, exclude, skip, withdraw, resume, byHand};
}

PersonDrawer *CandidatesList::makeDrawer(QWidget *parent) {
    auto *drawer = new PersonDrawer(
        m_context,
        [](const Record &record) -> std::optional<PersonDrawer::Person> {
            const auto candidate = record.payload.value<RemovalCandidate>();
            return PersonDrawer::Person{candidate.profile, candidate.externalId};
        },
        parent);
    const auto current = [drawer]() -> std::vector<CandidateId> {
        const auto &card = drawer->card()->card();
        return card && card->candidate ? std::vector<CandidateId>{card->candidate->id} : std::vector<CandidateId>{};
    };
    drawer->addAct(tr("Approve"), [this, current] { approve(current()); });
    drawer->addAct(tr("Keep"), [this, current] { keep(current()); });
    drawer->addAct(tr("Postpone…"), [this, current] { postpone(current()); });
    return drawer;
}

void CandidatesList::setProfile(std::optional<ProfileId> profile) {
    m_source->setProfile(profile);
    m_quality->setProfile(profile);
}

void CandidatesList::reload() { m_list->refresh(); }

void CandidatesList::undoLast() { decide(tr("Decision taken back"), m_context.workspace.candidates().undoLast()); }

void CandidatesList::decide(const QString &done, Decision decision) {
    whenDone(decision, this, [this, done](const Result<Candidates::Decided> &result) {
        if (!result) {
            m_list->messages()->showError(u"decision"_s, result.error());
            return;
        }
        if (!result->refused.empty()) {
            const ErrorWords words = ErrorText::words(result->refused.front().second);
            m_list->messages()->show(
                {u"decision"_s,
                 Tone::Warn,
                 tr("%n candidate(s) could not be decided.", "", static_cast<int>(result->refused.size())),
                 words.paragraph(),
                 {},
                 words.technical});
        } else if (!result->done.empty()) {
            m_list->messages()->show({u"decision"_s,
                                      Tone::Ok,
                                      tr("%1: %n candidate(s).", "", static_cast<int>(result->done.size())).arg(done),
                                      tr("Nothing was sent to Zendesk. Ctrl+Z takes it back."),
                                      {},
                                      {}});
        }
        m_list->refresh();
    });
}

void CandidatesList::approve(const std::vector<CandidateId> &ids) {
    if (!ids.empty())
        decide(tr("Approved"), m_context.workspace.candidates().approve(ids, {}));
}

void CandidatesList::keep(const std::vector<CandidateId> &ids) {
    if (!ids.empty())
        decide(tr("Kept, not proposed again for 90 days"),
               m_context.workspace.candidates().keep(ids, std::nullopt, {}));
}

void CandidatesList::askReason(const QString &id, const QString &title, const QString &text, const QString &verb,
                               std::function<void(const QString &)> then) {
    TextQuestion question;
    question.id = id;
    question.title = title;
    question.text = text;
    question.label = tr("Reason");
    question.accept = {id, verb, ButtonLook::Primary};
    question.check = [](const QString &typed) {
        return typed.trimmed().isEmpty() ? tr("A reason is needed.") : QString();
    };
    whenDone(m_context.dialogs.askText(question, this), this, [then = std::move(then)](const Result<QString> &reason) {
        if (reason)
            then(reason->trimmed());
    });
}

void CandidatesList::postpone(const std::vector<CandidateId> &ids) {
    if (ids.empty())
        return;
    TextQuestion question;
    question.id = u"postpone"_s;
    question.title = tr("Postpone %n candidate(s)", "", static_cast<int>(ids.size()));
    question.text = tr("They stay Ready, but cannot be approved before this day.");
    question.label = tr("Day (yyyy-mm-dd)");
    const QDate today = m_context.clock->now().toLocalTime().date();
    question.value = today.addDays(30).toString(Qt::ISODate);
    question.accept = {u"postpone"_s, tr("Postpone"), ButtonLook::Primary};
    question.check = [today](const QString &text) {
        const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
        return day.isValid() && day > today ? QString() : tr("A day after today is needed, such as 2027-01-31.");
    };
    whenDone(m_context.dialogs.askText(question, this), this, [this, ids](const Result<QString> &day) {
        if (day)
            decide(tr("Postponed"),
                   m_context.workspace.candidates().postpone(ids, QDate::fromString(day->trimmed(), Qt::ISODate), {}));
    });
}

void CandidatesList::exclude(const std::vector<CandidateId> &ids) {
    if (ids.empty())
        return;
    askReason(u"exclude"_s, tr("Exclude %n person(s)", "", static_cast<int>(ids.size())),
              tr("An exclusion rule for each person keeps them out of cost and reclaim from now on."), tr("Exclude"),
              [this, ids](const QString &reason) {
                  decide(tr("Excluded"), m_context.workspace.candidates().exclude(ids, reason, std::nullopt));
              });
}

void CandidatesList::doneByHand(const std::vector<CandidateId> &ids) {
    auto operation = m_context.workspace.candidates().doneByHand(ids);
    decide(tr("Read back and closed"), operation.result);
}

void CandidatesList::planApproved() {
    // A run belongs to one profile: that of the list, or that of the first approved candidate.
    if (m_source->profile()) {
        Q_EMIT planRequested(*m_source->profile(), {});
        return;
    }
    ListQuery query;
    query.facet = u"approved"_s;
    query.limit = 1;
    whenDone(m_context.workspace.candidates().list(query), this,
             [this](const Result<ListResult<RemovalCandidate>> &found) {
                 if (!found)
                     m_list->messages()->showError(u"plan"_s, found.error());
                 else if (found->items.empty())
                     m_list->messages()->show({u"plan"_s,
                                               Tone::Info,
                                               tr("No candidate is approved yet."),
                                               tr("Select some and choose Approve."),
                                               {},
                                               {}});
                 else
                     Q_EMIT planRequested(found->items.front().profile, {});
             });
}

} // namespace seatkeeper::gui
