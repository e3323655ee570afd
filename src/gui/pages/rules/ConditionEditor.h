#pragma once

#include "domain/ConditionRows.h"
#include "services/ConditionValues.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace seatkeeper::gui {

class ConditionRowEditor;
class FieldMessage;

//! The condition builder: rows that must all hold, or any of them. A where-expression that is too rich for rows is
//! written as text; one may also change to text and back. What is typed is never lost on the way.
class ConditionEditor final : public QWidget {
    Q_OBJECT
public:
    //! @param today what a date starts with
    explicit ConditionEditor(QDate today, QWidget *parent = nullptr);

    //! Shows a where-expression, as rows if they can say it.
    void setCondition(const QString &text);
    //! The where-expression; rows that are not complete are not in it.
    QString condition() const;
    //! What is missing in a row, in a sentence; empty when nothing is.
    QString missing() const;
    bool isText() const { return m_isText; }
    const std::vector<ConditionRowEditor *> &rows() const { return m_rows; }
    //! What is offered as values.
    void setKnown(const ConditionValues &known);

Q_SIGNALS:
    void changed();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildRows();
    QWidget *buildText();
    ConditionRows typedRows() const;
    void showRows(const ConditionRows &rows);
    ConditionRowEditor *addRow(const ConditionRow &row);
    void removeRow(ConditionRowEditor *row);
    void toText();
    //! @return whether rows can say what is typed
    bool toRows();
    void setText(bool isText);
    void note();

    QDate m_today;
    ConditionValues m_known;
    std::vector<ConditionRowEditor *> m_rows;
    QString m_givenText;    //!< as it was set, so that looking at it does not rewrite it
    ConditionRows m_given;  //!< the rows of that
    QString m_parkedText;   //!< what the rows said when they became text
    ConditionRows m_parked; //!< the rows of that, incomplete ones too
    QComboBox *m_join = nullptr;
    QPushButton *m_mode = nullptr;
    QLabel *m_everybody = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_result = nullptr;
    QWidget *m_rowsPart = nullptr;
    QWidget *m_textPart = nullptr;
    QLineEdit *m_text = nullptr;
    FieldMessage *m_textMessage = nullptr;
    bool m_isText = false;
};

} // namespace seatkeeper::gui
