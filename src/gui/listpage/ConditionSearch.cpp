#include "gui/listpage/ConditionSearch.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/SearchField.h"

#include <QAction>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
const QString messageId = u"condition"_s;
} // namespace

ConditionSearch::ConditionSearch(WhereScope scope, SearchField *field, MessageArea *messages, QObject *parent)
    : QObject(parent), m_scope(scope), m_field(field), m_messages(messages) {
    m_switch = field->addAction(Icons::icon(Icon::Terminal), QLineEdit::TrailingPosition);
    m_switch->setObjectName(u"conditionSwitch"_s);
    m_switch->setCheckable(true);
    m_switch->setText(tr("Search by condition"));
    m_switch->setToolTip(tr("Search by condition, for example: %1").arg(u"suspended = true and inactiveDays > 90"_s));
    connect(m_switch, &QAction::toggled, this, &ConditionSearch::follow);
}

bool ConditionSearch::isOn() const { return m_switch->isChecked(); }

void ConditionSearch::follow(bool on) {
    if (on) {
        m_usualPlaceholder = m_field->placeholderText();
        m_field->setPlaceholderText(u"suspended = true and inactiveDays > 90"_s);
        const QString fields = whereFieldNames(m_scope).join(u", "_s);
        m_field->setToolTip(
            tr("Fields: %1. Compare with = != < <= > >= ~ (contains); join with and, or, not.").arg(fields));
    } else {
        m_field->setPlaceholderText(m_usualPlaceholder);
        m_field->setToolTip(QString());
        m_messages->withdraw(messageId);
    }
    m_switch->setText(on ? tr("Search by text") : tr("Search by condition"));
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT switched(on);
}

std::optional<QString> ConditionSearch::condition(bool complete) {
    const QString typed = m_field->text().trimmed();
    const auto read = WhereExpression::parse(typed, m_scope);
    if (read) {
        m_messages->withdraw(messageId);
        return typed;
    }
    const bool unfinished = read.error().arg("near").isEmpty();
    if (complete || !unfinished)
        m_messages->showError(messageId, read.error());
    return std::nullopt;
}

} // namespace seatkeeper::gui
