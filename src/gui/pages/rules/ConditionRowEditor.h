#pragma once

#include "domain/ConditionRows.h"
#include "services/ConditionValues.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace seatkeeper::gui {

class WheelGuard;

//! One row of the condition builder: field, operator, and an editor for the value that fits both.
class ConditionRowEditor final : public QWidget {
    Q_OBJECT
public:
    //! @param today what a date starts with
    ConditionRowEditor(const ConditionRow &row, const ConditionValues &known, QDate today, QWidget *parent = nullptr);

    ConditionRow row() const;
    //! What is offered for the value; what stands there stays.
    void setKnown(const ConditionValues &known);
    //! The number by which the row is called, from 1.
    void setPosition(int position);
    void focusField();
    //! Where the Tab key stops, in reading order.
    QVector<QWidget *> tabStops() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    enum class Kind { None, Flag, Days, Number, Date, Choice, Text };
    Kind kindNow() const;
    WhereField field() const;
    ConditionOp op() const;
    void build();
    void fillOps(ConditionOp wanted);
    void showValue();
    QWidget *makeValue(Kind kind);
    QWidget *makeFlag();
    QWidget *makeNumber(bool days);
    QWidget *makeDate();
    QWidget *makeChoice();
    QWidget *makeText();
    void take(const QString &value);
    void name();

    ConditionValues m_known;
    QDate m_today;
    QMap<Kind, QString> m_values; //!< what was typed, for each kind of editor, so that a way back loses nothing
    QHBoxLayout *m_line;
    QComboBox *m_field;
    QComboBox *m_op;
    QWidget *m_value = nullptr;
    QPushButton *m_remove;
    WheelGuard *m_wheel;
    Kind m_kind = Kind::None;
    int m_position = 1;
};

} // namespace seatkeeper::gui
