#pragma once

#include "domain/ConditionRows.h"
#include "domain/RuleReview.h"

#include <QCoreApplication>

namespace seatkeeper {

//! Sentences about rules, shared by both programs: what is odd about one, what would change, fields and operators of
//! conditions.
class RuleText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::RuleText)

public:
    //! What is wrong or odd, and what to do.
    static QString remark(const RuleRemark &remark);
    //! What is wrong with a where-expression, from the arguments of its error; empty when they are of another error.
    static QString conditionProblem(const QMap<QString, QString> &args);
    //! One line for each value that differs, "Threshold: 60 days → 75 days".
    static QStringList changes(const ReclamationRule &from, const ReclamationRule &to);

    static QString field(WhereField field);
    static QString op(ConditionOp op, WhereField field);
    //! What a person reads for a value that seats have in a field; unknown ones as they are.
    static QString value(WhereField field, const QString &value);
    static QString days(int days);
    static QString countingSignals(const std::set<SignalKind> &kinds);
    //! "Light agent, else end user" for the default.
    static QString action(const std::optional<ProposedAction> &action);

private:
    static QString blocking(const RuleRemark &remark);
    static QString onData(const RuleRemark &remark);
    static QString onOthers(const RuleRemark &remark);
};

} // namespace seatkeeper
