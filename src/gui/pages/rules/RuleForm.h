#pragma once

#include "domain/RuleReview.h"
#include "gui/context/WindowContext.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace seatkeeper::gui {

class Card;
class ConditionEditor;
class FieldMessage;
class ModelChoice;
class WheelGuard;

//! Every value of a reclamation rule in sections, with what is wrong or odd beside the field it belongs to.
class RuleForm final : public QWidget {
    Q_OBJECT
public:
    RuleForm(WindowContext &context, const ReclamationRule &rule, QWidget *parent = nullptr);

    //! The rule as it is typed.
    ReclamationRule rule() const;
    //! What the condition still lacks, in a sentence; empty when nothing.
    QString missing() const;
    //! Says each remark at its field; fields without one say what they are for.
    void showRemarks(const std::vector<RuleRemark> &remarks);
    void focusName();

Q_SIGNALS:
    void changed();

private:
    void buildRule();
    void buildWhom();
    void buildWhen();
    void buildAction();
    void buildNotice();
    QWidget *buildThreshold();
    QWidget *buildSignals();
    QFormLayout *section(const QString &title);
    //! @param key as RuleRemark::field says it; empty: nothing is said of the field
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &key = {},
                const QString &hint = {});
    QSpinBox *makeNumber(const QString &name, int value, int most, const QString &suffix);
    QCheckBox *makeCheck(const QString &words, const QString &name, bool checked);
    void offerValues();
    QStringList protectedPeople() const;

    struct Said {
        FieldMessage *message = nullptr;
        QString hint;
    };
    WindowContext &m_context;
    ReclamationRule m_rule;
    QVBoxLayout *m_column;
    WheelGuard *m_wheel;
    QHash<QString, Said> m_said; //!< by the field's key
    QLineEdit *m_name = nullptr;
    QCheckBox *m_active = nullptr;
    QSpinBox *m_priority = nullptr;
    ModelChoice *m_models = nullptr;
    ConditionEditor *m_condition = nullptr;
    QPlainTextEdit *m_protected = nullptr;
    QSpinBox *m_threshold = nullptr;
    QSpinBox *m_grace = nullptr;
    QCheckBox *m_neverUsed = nullptr;
    std::vector<std::pair<SignalKind, QCheckBox *>> m_signals;
    QComboBox *m_action = nullptr;
    QCheckBox *m_reassign = nullptr;
    QCheckBox *m_notify = nullptr;
    QSpinBox *m_notifyDays = nullptr;
    QLineEdit *m_group = nullptr;
};

} // namespace seatkeeper::gui
