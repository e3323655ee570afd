#include "gui/pages/roster/RosterImportDialog.h"

#include "gui/pages/imports/ImportFileBox.h"
#include "gui/pages/imports/MeaningTable.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/Workspace.h"
#include "services/wording/ImportText.h"
#include "services/wording/RosterText.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 680;

QVector<MeaningTable::Choice> meanings() {
    QVector<MeaningTable::Choice> choices;
    for (const Employment one : {Employment::Unknown, Employment::Active, Employment::OnLeave, Employment::Left})
        choices.append({employmentName(one), RosterText::employment(one)});
    return choices;
}

} // namespace

RosterImportDialog::RosterImportDialog(WindowContext &context, QWidget *owner)
    : DialogFrame(tr("Import a roster"), owner), m_context(context) {
    build();
    preview();
}

void RosterImportDialog::build() {
    setMinimumWidth(leastWidth);
    addParagraph(tr("A CSV file of the company's people. It tells who has left, and whose manager and cost center a "
                    "seat belongs to. It replaces the roster that is there."),
                 true);
    m_file = new ImportFileBox(m_context, this);
    content()->addWidget(m_file);
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(Space::m);
    details->addWidget(buildColumns());
    auto *statusCard = new Card(tr("Words for the employment status"), m_details);
    m_statusCard = statusCard;
    m_statuses = new MeaningTable(meanings(), statusCard);
    statusCard->content()->addWidget(m_statuses);
    details->addWidget(statusCard);
    content()->addWidget(m_details);
    m_result = new FieldMessage(m_file, this);
    m_result->setObjectName(u"resultMessage"_s);
    m_problems = new FieldMessage(m_file, this);
    m_problems->setObjectName(u"problemsMessage"_s);
    content()->addWidget(m_result);
    content()->addWidget(m_problems);
    content()->addStretch(1);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_import = addButton(tr("Import roster"), ButtonLook::Primary);
    m_import->setObjectName(u"importButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_running.cancel(); });
    connect(m_import, &QPushButton::clicked, this, &RosterImportDialog::import);
    connect(m_file, &ImportFileBox::changed, this, [this] {
        forgetFile();
        preview();
    });
    connect(m_statuses, &MeaningTable::meaningChosen, this, [this](const QString &word, const QString &meaning) {
        m_meanings.insert(word, employmentFromName(meaning).value_or(Employment::Unknown));
        preview();
    });
}

QWidget *RosterImportDialog::buildColumns() {
    auto *card = new Card(tr("Columns"), m_details);
    auto *form = makeForm();
    card->content()->addLayout(form);
    for (const RosterField field : rosterFields()) {
        auto *box = new QComboBox(card);
        box->setObjectName(u"column_"_s + rosterFieldName(field));
        addFormRow(form, RosterText::field(field), box);
        m_columnBoxes.insert(field, box);
        connect(box, &QComboBox::activated, this, [this] {
            chooseColumns();
            preview();
        });
    }
    return card;
}

void RosterImportDialog::forgetFile() {
    // Another file, or the same read otherwise, may have other columns.
    m_columns.reset();
}

void RosterImportDialog::chooseColumns() {
    RosterColumns chosen;
    for (auto box = m_columnBoxes.begin(); box != m_columnBoxes.end(); ++box) {
        if (const int column = box.value()->currentData().toInt(); column >= 0)
            chosen.insert(box.key(), column);
    }
    m_columns = chosen;
}

Roster::Source RosterImportDialog::source() const {
    Roster::Source source;
    source.path = m_file->path();
    source.file = m_file->choice();
    source.columns = m_columns;
    source.statuses = m_meanings;
    return source;
}

void RosterImportDialog::preview() {
    m_import->setEnabled(false);
    const bool chosen = !m_file->path().isEmpty();
    m_details->setVisible(chosen);
    m_problems->set(Tone::Muted, {});
    if (!chosen) {
        m_result->set(Tone::Muted,
                      tr("Choose a file to see what would come of it. Nothing changes before you import."));
        return;
    }
    setFootText(tr("Reading the file…"));
    m_running.cancel();
    const auto operation = m_context.workspace.roster().preview(source());
    m_running = operation.cancel;
    const quint64 asked = ++m_asked;
    connect(operation.progress.get(), &ProgressFeed::changed, this, [this, asked](const Progress &progress) {
        if (asked == m_asked)
            setFootText(tr("%1 rows read…").arg(Format::number(progress.done)));
    });
    whenDone(operation.result, this, [this, asked, feed = operation.progress](const Result<Roster::Preview> &preview) {
        if (asked != m_asked)
            return;
        setFootText({});
        if (preview) {
            showPreview(*preview);
            return;
        }
        m_details->hide();
        m_result->set(Tone::Danger, ErrorText::words(preview.error()).paragraph());
    });
}

void RosterImportDialog::showPreview(const Roster::Preview &preview) {
    m_file->showDialect(preview.dialect);
    showColumns(preview);
    showStatuses(preview);
    showNumbers(preview);
    m_import->setEnabled(preview.outcome.people > 0);
    adjustSize();
}

void RosterImportDialog::showColumns(const Roster::Preview &preview) {
    for (auto item = m_columnBoxes.begin(); item != m_columnBoxes.end(); ++item) {
        QComboBox *box = item.value();
        box->clear();
        box->addItem(tr("No column"), -1);
        for (int i = 0; i < preview.header.size(); ++i) {
            const QString &name = preview.header.at(i);
            box->addItem(name.isEmpty() ? tr("Column %1").arg(i + 1) : name, i);
        }
        box->setCurrentIndex(box->findData(preview.columns.value(item.key(), -1)));
    }
}

void RosterImportDialog::showStatuses(const Roster::Preview &preview) {
    QVector<MeaningTable::Word> words;
    for (const Roster::StatusWord &word : preview.statuses)
        words.append({statusKey(word.word), word.word, tr("%n person(s)", "", static_cast<int>(word.people)),
                      employmentName(word.meaning)});
    m_statuses->setWords(words);
    m_statusCard->setVisible(!words.isEmpty());
}

void RosterImportDialog::showNumbers(const Roster::Preview &preview) {
    const Roster::Outcome &outcome = preview.outcome;
    const auto number = [](qint64 value) { return static_cast<int>(value); };
    if (!preview.columns.contains(RosterField::Email)) {
        m_result->set(Tone::Danger, tr("Say which column holds the e-mail address; people are known by it."));
        return;
    }
    QStringList words{tr("%n person(s) would be taken.", "", number(outcome.people)),
                      tr("%n current subscription(s) are theirs.", "", number(outcome.knownSubscriptions)),
                      tr("%n paid seat(s) belong to people who left.", "", number(outcome.leavers))};
    if (outcome.before > 0)
        words.append(tr("The roster of %n person(s) is replaced.", "", number(outcome.before)));
    m_result->set(outcome.people > 0 ? Tone::Info : Tone::Danger, words.join(u' '));
    QStringList problems;
    if (outcome.unknownStatus > 0)
        problems.append(tr("The status of %n person(s) was not understood; they do not count as having left.", "",
                           number(outcome.unknownStatus)));
    if (outcome.errors > 0) {
        const RosterError &first = preview.errors.front();
        problems.append(tr("%n row(s) cannot be taken; they are kept for you to mend.", "", number(outcome.errors)));
        problems.append(tr("Line %1: %2").arg(first.line).arg(ImportText::rowProblem(first.problem, first.args)));
    }
    m_problems->set(Tone::Warn, problems.join(u' '));
}

void RosterImportDialog::import() {
    m_import->setEnabled(false);
    setFootText(tr("Importing…"));
    ++m_asked;
    const auto operation = m_context.workspace.roster().import(source());
    m_running = operation.cancel;
    whenDone(operation.result, this, [this, feed = operation.progress](const Result<Roster::Outcome> &outcome) {
        setFootText({});
        if (!outcome) {
            m_import->setEnabled(true);
            m_result->set(Tone::Danger, ErrorText::words(outcome.error()).paragraph());
            return;
        }
        Q_EMIT imported(*outcome);
        accept();
    });
}

} // namespace seatkeeper::gui
