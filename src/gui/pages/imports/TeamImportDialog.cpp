#include "gui/pages/imports/TeamImportDialog.h"

#include "gui/pages/imports/ImportFileBox.h"
#include "gui/pages/imports/MeaningTable.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/Workspace.h"
#include "services/wording/ImportText.h"
#include "services/wording/Words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 680;
constexpr std::size_t shownProblems = 3;
//! An export older than this says little about who is active now.
constexpr qint64 oldAfterDays = 7;

QVector<MeaningTable::Choice> seatKinds() {
    QVector<MeaningTable::Choice> choices{
        {seatKindName(SeatKind::Unrecognized),
         QCoreApplication::translate("seatkeeper::gui::TeamImportDialog", "Not known, without a price")}};
    for (const SeatKind kind : {SeatKind::Agent, SeatKind::Admin, SeatKind::BillingAdmin, SeatKind::LightAgent,
                                SeatKind::Contributor, SeatKind::ChatAgent})
        choices.append({seatKindName(kind), Words::seatKind(kind)});
    choices.append(
        {seatKindName(SeatKind::EndUser), QCoreApplication::translate("seatkeeper::gui::TeamImportDialog", "No seat")});
    return choices;
}

} // namespace

TeamImportDialog::TeamImportDialog(WindowContext &context, std::optional<Profile> profile, QWidget *owner)
    : DialogFrame(profile ? tr("Import a newer list into “%1”").arg(profile->displayName)
                          : tr("Import a team-member export"),
                  owner),
      m_context(context),
      m_profile(std::move(profile)) {
    build();
    preview();
}

void TeamImportDialog::build() {
    setMinimumWidth(leastWidth);
    addParagraph(tr("In Zendesk's Admin Center open People > Team members, choose Export and import the file here. It "
                    "needs no OAuth. Only the sign-in is known from it, and no seat can be taken back."),
                 true);
    if (!m_profile)
        buildAccount();
    m_file = new ImportFileBox(m_context, this);
    content()->addWidget(m_file);
    auto *card = new Card(tr("What the Support roles stand for"), this);
    m_roleCard = card;
    m_roles = new MeaningTable(seatKinds(), card);
    card->content()->addWidget(m_roles);
    content()->addWidget(card);
    m_result = new FieldMessage(m_file, this);
    m_result->setObjectName(u"resultMessage"_s);
    m_problems = new FieldMessage(m_file, this);
    m_problems->setObjectName(u"problemsMessage"_s);
    m_acceptShrink = new QCheckBox(tr("That many people really are gone"), this);
    m_acceptShrink->setObjectName(u"acceptShrinkCheckBox"_s);
    m_acceptShrink->hide();
    content()->addWidget(m_result);
    content()->addWidget(m_problems);
    content()->addWidget(m_acceptShrink);
    content()->addStretch(1);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_import = addButton(tr("Import list"), ButtonLook::Primary);
    m_import->setObjectName(u"importButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_running.cancel(); });
    connect(m_import, &QPushButton::clicked, this, &TeamImportDialog::import);
    connect(m_file, &ImportFileBox::changed, this, &TeamImportDialog::preview);
    connect(m_acceptShrink, &QCheckBox::clicked, this, &TeamImportDialog::preview);
    connect(m_roles, &MeaningTable::meaningChosen, this, [this](const QString &word, const QString &meaning) {
        m_meanings.insert(word, seatKindFromName(meaning).value_or(SeatKind::Unrecognized));
        preview();
    });
}

void TeamImportDialog::buildAccount() {
    auto *form = makeForm();
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"nameEdit"_s);
    m_url = new QLineEdit(this);
    m_url->setObjectName(u"urlEdit"_s);
    m_url->setPlaceholderText(u"acme.zendesk.com"_s);
    addFormRow(form, tr("Display name"), m_name);
    addFormRow(form, tr("Account address"), m_url);
    content()->addLayout(form);
    for (QLineEdit *field : {m_name, m_url})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified())
                preview();
            field->setModified(false);
        });
}

TeamImport::Source TeamImportDialog::source() const {
    TeamImport::Source source;
    source.path = m_file->path();
    source.file = m_file->choice();
    source.roles = m_meanings;
    source.acceptShrink = m_acceptShrink->isChecked();
    if (m_profile) {
        source.profile = m_profile->id;
        return source;
    }
    source.profileName = m_name->text().trimmed();
    source.url = accountUrl(m_url->text());
    return source;
}

QString TeamImportDialog::missing() const {
    if (!m_profile && m_name->text().trimmed().isEmpty())
        return tr("Give the profile a name.");
    if (!m_profile && accountUrl(m_url->text()).isEmpty())
        return tr("Type the address of the account, such as acme.zendesk.com.");
    return m_file->path().isEmpty() ? tr("Choose the exported file.") : QString();
}

void TeamImportDialog::preview() {
    m_import->setEnabled(false);
    m_problems->set(Tone::Muted, {});
    const QString needed = missing();
    if (!needed.isEmpty()) {
        ++m_asked;
        m_roleCard->hide();
        m_result->set(Tone::Muted, needed);
        return;
    }
    setFootText(tr("Reading the file…"));
    m_running.cancel();
    const auto operation = m_context.workspace.teamImport().preview(source());
    m_running = operation.cancel;
    const quint64 asked = ++m_asked;
    connect(operation.progress.get(), &ProgressFeed::changed, this, [this, asked](const Progress &progress) {
        if (asked == m_asked)
            setFootText(tr("%1 rows read…").arg(Format::number(progress.done)));
    });
    whenDone(operation.result, this,
             [this, asked, feed = operation.progress](const Result<TeamImport::Preview> &preview) {
                 if (asked != m_asked)
                     return;
                 setFootText({});
                 if (preview) {
                     showPreview(*preview);
                     return;
                 }
                 m_roleCard->hide();
                 m_result->set(Tone::Danger, ErrorText::words(preview.error()).paragraph());
             });
}

void TeamImportDialog::showPreview(const TeamImport::Preview &preview) {
    m_file->showDialect(preview.dialect);
    showRoles(preview);
    showNumbers(preview);
    showProblems(preview);
    const bool held = preview.shrinks && !m_acceptShrink->isChecked();
    m_acceptShrink->setVisible(preview.shrinks);
    m_import->setEnabled(preview.problemCount == 0 && preview.people > 0 && !held);
    adjustSize();
}

void TeamImportDialog::showRoles(const TeamImport::Preview &preview) {
    QVector<MeaningTable::Word> words;
    for (const TeamImport::Role &role : preview.roles)
        words.append({role.name, role.name.isEmpty() ? tr("No role") : role.name,
                      tr("%n person(s)", "", static_cast<int>(role.people)), seatKindName(role.kind)});
    m_roles->setWords(words);
    m_roleCard->setVisible(!words.isEmpty());
}

void TeamImportDialog::showNumbers(const TeamImport::Preview &preview) {
    const auto number = [](qint64 value) { return static_cast<int>(value); };
    QStringList words{tr("%n team member(s).", "", number(preview.people)),
                      tr("%n paid seat(s).", "", number(preview.seats))};
    if (preview.unknownSeats > 0)
        words.append(tr("Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.", "",
                        number(preview.unknownSeats)));
    if (preview.before > 0 && preview.problemCount == 0)
        words.append(
            tr("%1 added, %2 changed, %3 gone since the last import.")
                .arg(Format::number(preview.added), Format::number(preview.changed), Format::number(preview.removed)));
    m_result->set(preview.people > 0 ? Tone::Info : Tone::Danger, words.join(u' '));
}

void TeamImportDialog::showProblems(const TeamImport::Preview &preview) {
    const auto number = [](qint64 value) { return static_cast<int>(value); };
    QStringList words;
    if (preview.problemCount > 0) {
        words.append(tr("%n row(s) cannot be read. A list with holes would make people look gone, so nothing is "
                        "imported before they are mended.",
                        "", number(preview.problemCount)));
        for (std::size_t i = 0; i < preview.problems.size() && i < shownProblems; ++i) {
            const auto &one = preview.problems[i];
            words.append(tr("Line %1: %2").arg(one.line).arg(ImportText::rowProblem(one.problem, one.args)));
        }
        m_problems->set(Tone::Danger, words.join(u' '));
        return;
    }
    if (preview.shrinks)
        words.append(tr("The last list had %n person(s). An export that was cut off looks like this.", "",
                        number(preview.before)));
    if (preview.futureDates > 0)
        words.append(tr("%n row(s) have a date in the future; it counts as today.", "", number(preview.futureDates)));
    const QDateTime now = m_context.clock->now();
    if (preview.newest && preview.newest->daysTo(now) > oldAfterDays)
        words.append(tr("The newest date in the file is %1: the list is old, and people look more idle than they are.")
                         .arg(Format::relativeDate(*preview.newest, now)));
    m_problems->set(Tone::Warn, words.join(u' '));
}

void TeamImportDialog::import() {
    m_import->setEnabled(false);
    setFootText(tr("Importing…"));
    ++m_asked;
    const auto operation = m_context.workspace.teamImport().import(source());
    m_running = operation.cancel;
    whenDone(operation.result, this, [this, feed = operation.progress](const Result<TeamImport::Imported> &imported) {
        setFootText({});
        if (!imported) {
            m_import->setEnabled(true);
            m_result->set(Tone::Danger, ErrorText::words(imported.error()).paragraph());
            return;
        }
        Q_EMIT this->imported(imported->profile.id);
        accept();
    });
}

} // namespace seatkeeper::gui
