#include "gui/pages/rules/ConditionRowEditor.h"

#include "gui/pages/rules/WheelGuard.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "services/wording/RuleText.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 99999; //!< as ConditionRow takes them
constexpr int usualDays = 60;
constexpr int fieldWidth = 150;
constexpr int valueWidth = 160;

} // namespace

ConditionRowEditor::ConditionRowEditor(const ConditionRow &row, const ConditionValues &known, QDate today,
                                       QWidget *parent)
    : QWidget(parent),
      m_known(known),
      m_today(today),
      m_line(new QHBoxLayout(this)),
      m_field(new QComboBox(this)),
      m_op(new QComboBox(this)),
      m_remove(new QPushButton(this)),
      m_wheel(new WheelGuard(this)) {
    build();
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(row.field)));
    fillOps(row.op);
    m_values.insert(kindNow(), row.value);
    showValue();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        // What was chosen among a field's values means nothing in another one.
        m_values.remove(Kind::Choice);
        fillOps(op());
        showValue();
        Q_EMIT changed();
    });
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        showValue();
        Q_EMIT changed();
    });
    connect(m_remove, &QPushButton::clicked, this, &ConditionRowEditor::removeRequested);
}

void ConditionRowEditor::build() {
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Space::s);
    m_field->setObjectName(u"fieldComboBox"_s);
    m_field->setMinimumWidth(fieldWidth);
    m_field->setMaxVisibleItems(20);
    for (const WhereField field : conditionFields())
        m_field->addItem(RuleText::field(field), static_cast<int>(field));
    m_op->setObjectName(u"opComboBox"_s);
    for (QComboBox *box : {m_field, m_op}) {
        m_wheel->watch(box);
        m_line->addWidget(box);
    }
    m_line->addStretch(0);
    m_remove->setObjectName(u"removeConditionButton"_s);
    m_remove->setIcon(Icons::icon(Icon::Cross, Ink::Muted));
    setButtonLook(m_remove, ButtonLook::Quiet);
    m_line->addWidget(m_remove);
}

WhereField ConditionRowEditor::field() const { return static_cast<WhereField>(m_field->currentData().toInt()); }

ConditionOp ConditionRowEditor::op() const { return static_cast<ConditionOp>(m_op->currentData().toInt()); }

ConditionRow ConditionRowEditor::row() const {
    return {field(), op(), m_kind == Kind::None ? QString() : m_values.value(m_kind)};
}

void ConditionRowEditor::setKnown(const ConditionValues &known) {
    const bool had = m_value && m_value->hasFocus();
    const QString typed = m_values.value(m_kind);
    m_known = known;
    const bool waits = m_kind == Kind::Text || m_kind == Kind::Choice;
    if (!waits || (m_kind == Kind::Text && kindNow() == Kind::Text))
        return;
    m_values.insert(kindNow(), typed);
    showValue();
    if (had)
        m_value->setFocus();
}

void ConditionRowEditor::setPosition(int position) {
    m_position = position;
    name();
}

void ConditionRowEditor::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

QVector<QWidget *> ConditionRowEditor::tabStops() const {
    QVector<QWidget *> stops{m_field, m_op, m_value, m_remove};
    stops.removeAll(nullptr);
    return stops;
}

ConditionRowEditor::Kind ConditionRowEditor::kindNow() const {
    if (!takesValue(op()))
        return Kind::None;
    if (takesDays(op()))
        return Kind::Days;
    switch (typeOf(field())) {
    case WhereType::Flag: return Kind::Flag;
    case WhereType::Number: return Kind::Number;
    case WhereType::Time: return Kind::Date;
    case WhereType::Text:
    case WhereType::List: break;
    }
    return m_known.value(field()).empty() ? Kind::Text : Kind::Choice;
}

void ConditionRowEditor::fillOps(ConditionOp wanted) {
    const QSignalBlocker still(m_op);
    m_op->clear();
    for (const ConditionOp op : conditionOps(field()))
        m_op->addItem(RuleText::op(op, field()), static_cast<int>(op));
    m_op->setCurrentIndex(qMax(0, m_op->findData(static_cast<int>(wanted))));
}

void ConditionRowEditor::showValue() {
    delete m_value;
    m_kind = kindNow();
    m_value = makeValue(m_kind);
    if (m_value) {
        m_line->insertWidget(2, m_value, 1);
        m_wheel->watch(m_value);
    }
    // Rows come and go, which Qt's order of tab stops does not follow; ConditionEditor leads through them.
    for (QWidget *stop : tabStops())
        stop->setFocusPolicy(Qt::ClickFocus);
    m_line->setStretch(m_value ? 3 : 2, m_value ? 0 : 1);
    name();
}

QWidget *ConditionRowEditor::makeValue(Kind kind) {
    switch (kind) {
    case Kind::Flag: return makeFlag();
    case Kind::Days: return makeNumber(true);
    case Kind::Number: return makeNumber(false);
    case Kind::Date: return makeDate();
    case Kind::Choice: return makeChoice();
    case Kind::Text: return makeText();
    case Kind::None: break;
    }
    return nullptr;
}

void ConditionRowEditor::take(const QString &value) {
    m_values.insert(m_kind, value);
    Q_EMIT changed();
}

QWidget *ConditionRowEditor::makeFlag() {
    auto *box = new QComboBox(this);
    box->setObjectName(u"valueComboBox"_s);
    box->addItem(tr("yes"), u"yes"_s);
    box->addItem(tr("no"), u"no"_s);
    box->setCurrentIndex(m_values.value(Kind::Flag) == u"no" ? 1 : 0);
    m_values.insert(Kind::Flag, box->currentData().toString());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { take(box->currentData().toString()); });
    return box;
}

QWidget *ConditionRowEditor::makeNumber(bool days) {
    const Kind kind = days ? Kind::Days : Kind::Number;
    auto *box = new QSpinBox(this);
    box->setObjectName(u"valueSpinBox"_s);
    box->setRange(0, mostDays);
    box->setSuffix(tr(" days"));
    bool isNumber = false;
    const int typed = m_values.value(kind).toInt(&isNumber);
    box->setValue(isNumber ? typed : usualDays);
    m_values.insert(kind, QString::number(box->value()));
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { take(QString::number(value)); });
    return box;
}

QWidget *ConditionRowEditor::makeDate() {
    auto *edit = new QDateEdit(this);
    edit->setObjectName(u"valueDateEdit"_s);
    edit->setCalendarPopup(true);
    const QDate typed = QDate::fromString(m_values.value(Kind::Date), Qt::ISODate);
    edit->setDate(typed.isValid() ? typed : m_today);
    m_values.insert(Kind::Date, edit->date().toString(Qt::ISODate));
    connect(edit, &QDateEdit::dateChanged, this, [this](QDate date) { take(date.toString(Qt::ISODate)); });
    return edit;
}

QWidget *ConditionRowEditor::makeChoice() {
    auto *box = new QComboBox(this);
    box->setObjectName(u"valueComboBox"_s);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumWidth(valueWidth);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ConditionValue &one : m_known.value(field()))
        box->addItem(one.name.isEmpty() ? RuleText::value(field(), one.value) : one.name, one.value);
    // Completing inside the field would put more there than was typed.
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(tr("choose or type"));
    const QString value = m_values.value(Kind::Choice);
    box->setCurrentIndex(value.isEmpty() ? -1 : box->findData(value, Qt::UserRole, Qt::MatchFixedString));
    if (box->currentIndex() < 0)
        box->setEditText(value);
    const auto read = [this, box] {
        const QString typed = box->currentText().trimmed();
        int index = box->currentIndex();
        if (index < 0 || box->itemText(index) != typed)
            index = box->findText(typed, Qt::MatchFixedString);
        take(index < 0 ? typed : box->itemData(index).toString());
    };
    connect(box, &QComboBox::editTextChanged, this, read);
    connect(box, &QComboBox::currentIndexChanged, this, read);
    return box;
}

QWidget *ConditionRowEditor::makeText() {
    auto *edit = new QLineEdit(m_values.value(Kind::Text), this);
    edit->setObjectName(u"valueEdit"_s);
    edit->setMinimumWidth(valueWidth);
    edit->setMaxLength(250);
    if (field() == WhereField::Email)
        edit->setPlaceholderText(u"*@partner.example"_s);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) { take(text); });
    return edit;
}

void ConditionRowEditor::name() {
    m_field->setAccessibleName(tr("Condition %1: field").arg(m_position));
    m_op->setAccessibleName(tr("Condition %1: comparison").arg(m_position));
    if (m_value)
        m_value->setAccessibleName(tr("Condition %1: value of %2").arg(m_position).arg(m_field->currentText()));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(m_position));
    m_remove->setToolTip(tr("Remove condition %1").arg(m_position));
}

} // namespace seatkeeper::gui
