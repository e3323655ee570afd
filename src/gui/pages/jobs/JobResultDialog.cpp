#include "gui/pages/jobs/JobResultDialog.h"

#include "gui/pages/jobs/JobResultRecords.h"
#include "gui/text/Format.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "services/wording/Words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

JobResultDialog::JobResultDialog(const JobResult &result, QWidget *owner)
    : DialogFrame(u"%1 · %2"_s.arg(result.number, Words::jobKind(result.kind, result.profileName)), owner) {
    resize(720, 560);
    const QString message = JobResultRecords::message(result);
    if (!message.isEmpty())
        addParagraph(message);
    auto *form = new QFormLayout;
    content()->addLayout(form);
    const auto add = [&](const QString &label, const QString &value) {
        form->addRow(makeLabel(label, TextRole::Body, true, this), makeLabel(value, TextRole::Body, false, this));
    };
    add(tr("Status"), Words::jobStatus(result.status));
    add(tr("Trigger"), Words::jobTrigger(result.trigger));
    add(tr("Started"), Format::exactDate(result.started));
    if (result.ended)
        add(tr("Ended"), Format::exactDate(*result.ended));
    const QList<std::pair<QString, QString>> counters{{u"read"_s, tr("Read")},
                                                      {u"added"_s, tr("Added")},
                                                      {u"changed"_s, tr("Changed")},
                                                      {u"unchanged"_s, tr("Unchanged")},
                                                      {u"removed"_s, tr("Removed")},
                                                      {u"excluded"_s, tr("Excluded")},
                                                      {u"unrecognized"_s, tr("Unrecognized")},
                                                      {u"requests"_s, tr("Requests")},
                                                      {u"retries"_s, tr("Retries")},
                                                      {u"candidates"_s, tr("Removal candidates")}};
    QStringList words;
    for (const auto &[key, label] : counters)
        if (result.counters.contains(key))
            words.append(u"%1 %2"_s.arg(label, Format::number(result.counters.value(key))));
    if (result.counters.contains(u"throttledMs"_s))
        words.append(tr("waited %1").arg(Format::duration(result.counters.value(u"throttledMs"_s) / 1000)));
    auto *counts = makeLabel(words.join(u", "_s), TextRole::Body, false, this);
    counts->setWordWrap(true);
    form->addRow(makeLabel(tr("Counters"), TextRole::Body, true, this), counts);
    auto *log = new QPlainTextEdit(result.log, this);
    log->setObjectName(u"jobLogEdit"_s);
    log->setReadOnly(true);
    log->setTabChangesFocus(true);
    log->setAccessibleName(tr("Log"));
    log->setPlaceholderText(tr("Nothing was logged."));
    content()->addWidget(log, 1);
    auto *close = addButton(tr("Close"), ButtonLook::Plain);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace seatkeeper::gui
