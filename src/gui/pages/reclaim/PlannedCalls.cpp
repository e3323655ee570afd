#include "gui/pages/reclaim/PlannedCalls.h"

#include "gui/text/Format.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "services/wording/PlanText.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

PlannedCalls::PlannedCalls(QWidget *parent) : QWidget(parent) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    m_title = makeLabel(tr("What will be sent"), TextRole::BodyBold, false, card);
    head->addWidget(m_title, 1);
    head->addWidget(new CopyButton(
        tr("the calls"), [this] { return text(); }, card));
    card->content()->addLayout(head);
    m_calls = new QPlainTextEdit(card);
    m_calls->setObjectName(u"plannedCallsEdit"_s);
    m_calls->setReadOnly(true);
    m_calls->setTabChangesFocus(true);
    m_calls->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_calls->setFont(Theme::font(TextRole::Code));
    m_calls->setFrameShape(QFrame::NoFrame);
    m_calls->setAccessibleName(tr("Exact calls"));
    card->content()->addWidget(m_calls, 1);
    outer->addWidget(card);
}

void PlannedCalls::show(const PlanStep *step, bool undo) {
    if (!step) {
        m_title->setText(tr("What will be sent"));
        m_calls->clear();
        return;
    }
    const QString name = Format::isolated(step->displayName);
    m_title->setText(undo ? tr("What undoing sends for %1").arg(name) : tr("What will be sent for %1").arg(name));
    QStringList lines;
    const QString person = u"/api/v2/users/%1"_s.arg(step->externalId);
    const auto read = [&](const QString &path, const QString &why) {
        lines.append(u"GET   %1\n      # %2"_s.arg(path, why));
    };
    read(person, tr("read again right before the change; snapshot for undo"));
    read(u"/api/v2/users/%1/group_memberships"_s.arg(step->externalId), tr("snapshot for undo"));
    for (const PlannedRequest &request : step->requests) {
        const QString body = QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
        lines.append(u"%1%2\n      %3\n      # %4"_s.arg(request.method.leftJustified(6), request.path, body,
                                                         PlanText::purpose(request.purpose)));
    }
    read(person, undo ? tr("proves that everything is back") : tr("proves that the seat is free"));
    if (!undo && step->to.seatKind == SeatKind::LightAgent)
        read(u"/api/v2/users/%1/entitlements/full"_s.arg(step->externalId),
             tr("proves that no product role keeps it paid"));
    m_calls->setPlainText(lines.join(u'\n'));
}

QString PlannedCalls::text() const { return m_calls->toPlainText(); }

} // namespace seatkeeper::gui
