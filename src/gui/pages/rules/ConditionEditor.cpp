#include "gui/pages/rules/ConditionEditor.h"

#include "gui/pages/rules/ConditionRowEditor.h"
#include "gui/pages/rules/WheelGuard.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ConditionEditor::ConditionEditor(QDate today, QWidget *parent) : QWidget(parent), m_today(today) {
    build();
    setText(false);
}

void ConditionEditor::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::s);
    m_join = new QComboBox(this);
    m_join->setObjectName(u"joinComboBox"_s);
    m_join->setAccessibleName(tr("How the conditions are joined"));
    m_join->addItem(tr("All of these hold"), static_cast<int>(ConditionRows::Join::All));
    m_join->addItem(tr("Any of these holds"), static_cast<int>(ConditionRows::Join::Any));
    (new WheelGuard(this))->watch(m_join);
    m_everybody = makeLabel(tr("Everybody: there is no condition."), TextRole::Body, false, this);
    m_everybody->setObjectName(u"everybodyLabel"_s);
    m_mode = new QPushButton(this);
    m_mode->setObjectName(u"conditionModeButton"_s);
    setButtonLook(m_mode, ButtonLook::Link);
    head->addWidget(m_join);
    head->addWidget(m_everybody);
    head->addStretch(1);
    head->addWidget(m_mode);
    column->addLayout(head);
    m_rowsPart = buildRows();
    m_textPart = buildText();
    column->addWidget(m_rowsPart);
    column->addWidget(m_textPart);
    connect(m_join, &QComboBox::currentIndexChanged, this, [this] { note(); });
    connect(m_mode, &QPushButton::clicked, this, [this] {
        if (!m_isText)
            toText();
        else if (toRows())
            note();
    });
}

QWidget *ConditionEditor::buildRows() {
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    m_list = new QVBoxLayout;
    m_list->setSpacing(Space::s);
    column->addLayout(m_list);
    m_add = new QPushButton(tr("Add condition"), part);
    m_add->setObjectName(u"addConditionButton"_s);
    m_add->setIcon(Icons::icon(Icon::Plus));
    setSmallButton(m_add);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_result = makeLabel({}, TextRole::Code, true, part);
    m_result->setObjectName(u"conditionResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_result);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({})->focusField();
        note();
    });
    return part;
}

QWidget *ConditionEditor::buildText() {
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    m_text = new QLineEdit(part);
    m_text->setObjectName(u"conditionEdit"_s);
    m_text->setAccessibleName(tr("Condition as text"));
    m_text->setPlaceholderText(tr("for example: role = agent and not tag ~ vip"));
    column->addWidget(m_text);
    m_textMessage = new FieldMessage(m_text, part);
    m_textMessage->setObjectName(u"conditionTextMessage"_s);
    column->addWidget(m_textMessage);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_textMessage->set(Tone::Muted, {});
        note();
    });
    return part;
}

void ConditionEditor::setCondition(const QString &text) {
    const QSignalBlocker still(this);
    m_givenText = text;
    m_given = {};
    m_parkedText.clear();
    m_parked = {};
    m_text->setText(text);
    if (toRows()) {
        m_given = typedRows();
    } else {
        m_givenText.clear();
        setText(true);
    }
    note();
}

QString ConditionEditor::condition() const {
    if (m_isText)
        return m_text->text().trimmed();
    const ConditionRows rows = typedRows();
    return rows == m_given ? m_givenText : rows.text();
}

QString ConditionEditor::missing() const {
    if (m_isText)
        return {};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i]->row().isComplete())
            return tr("Condition %1 has no value yet. Give it one, or remove it.").arg(i + 1);
    }
    return {};
}

void ConditionEditor::setKnown(const ConditionValues &known) {
    const QSignalBlocker still(this);
    m_known = known;
    for (ConditionRowEditor *row : m_rows)
        row->setKnown(known);
    note();
}

ConditionRows ConditionEditor::typedRows() const {
    ConditionRows typed;
    typed.join = static_cast<ConditionRows::Join>(m_join->currentData().toInt());
    for (const ConditionRowEditor *row : m_rows)
        typed.rows.push_back(row->row());
    return typed;
}

void ConditionEditor::showRows(const ConditionRows &rows) {
    while (!m_rows.empty())
        removeRow(m_rows.back());
    const QSignalBlocker still(m_join);
    m_join->setCurrentIndex(m_join->findData(static_cast<int>(rows.join)));
    for (const ConditionRow &row : rows.rows)
        addRow(row);
}

ConditionRowEditor *ConditionEditor::addRow(const ConditionRow &row) {
    auto *editor = new ConditionRowEditor(row, m_known, m_today, m_rowsPart);
    m_rows.push_back(editor);
    m_list->addWidget(editor);
    editor->setPosition(static_cast<int>(m_rows.size()));
    connect(editor, &ConditionRowEditor::changed, this, [this] { note(); });
    connect(editor, &ConditionRowEditor::removeRequested, this, [this, editor] {
        removeRow(editor);
        // The keyboard stays where it was at work.
        if (m_rows.empty())
            m_add->setFocus(Qt::OtherFocusReason);
        else
            m_rows.back()->focusField();
        note();
    });
    return editor;
}

bool ConditionEditor::focusNextPrevChild(bool next) {
    QVector<QWidget *> stops{m_mode};
    for (const ConditionRowEditor *row : m_rows)
        stops += row->tabStops();
    stops.append(m_add);
    const QWidget *now = window()->focusWidget();
    const auto at = std::find_if(stops.cbegin(), stops.cend(),
                                 [now](const QWidget *stop) { return stop == now || stop->isAncestorOf(now); });
    const auto to = at - stops.cbegin() + (next ? 1 : -1);
    if (m_isText || at == stops.cend() || to < 0 || to >= stops.size())
        return QWidget::focusNextPrevChild(next);
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ConditionEditor::removeRow(ConditionRowEditor *row) {
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    m_list->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPosition(static_cast<int>(i) + 1);
}

void ConditionEditor::toText() {
    m_parked = typedRows();
    m_parkedText = condition();
    setText(true);
    const QSignalBlocker still(m_text);
    m_text->setText(m_parkedText);
    m_textMessage->set(Tone::Muted, m_parked.isComplete()
                                        ? QString()
                                        : tr("Conditions without a value are not in the text. They come back with the "
                                             "rows as long as the text stays as it is."));
    m_text->setFocus(Qt::OtherFocusReason);
    note();
}

bool ConditionEditor::toRows() {
    const QString typed = m_text->text().trimmed();
    const bool untouched = m_isText && typed == m_parkedText && !m_parked.rows.empty();
    const auto parsed = WhereExpression::parse(typed);
    const auto rows = untouched ? std::optional(m_parked) : parsed ? ConditionRows::from(*parsed) : std::nullopt;
    if (!rows) {
        m_textMessage->set(Tone::Info, parsed ? tr("This condition is too rich for rows: it nests conditions or uses a "
                                                   "comparison that the rows do not offer. It stays text.")
                                              : tr("Rows can show the condition once it can be read."));
        return false;
    }
    showRows(*rows);
    setText(false);
    return true;
}

void ConditionEditor::setText(bool isText) {
    m_isText = isText;
    m_rowsPart->setVisible(!isText);
    m_textPart->setVisible(isText);
    m_mode->setText(isText ? tr("Edit as rows") : tr("Edit as text"));
}

void ConditionEditor::note() {
    m_join->setVisible(!m_isText && m_rows.size() > 1);
    m_everybody->setVisible(!m_isText && m_rows.empty());
    const QString text = m_isText ? QString() : condition();
    m_result->setText(text.isEmpty() ? QString() : tr("Saved as: %1").arg(text));
    m_result->setVisible(!text.isEmpty());
    Q_EMIT changed();
}

} // namespace seatkeeper::gui
