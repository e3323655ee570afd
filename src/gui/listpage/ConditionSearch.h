#pragma once

#include "domain/WhereExpression.h"

#include <QObject>

class QAction;

namespace seatkeeper::gui {

class MessageArea;
class SearchField;

//! The expert mode of a list's search field: a switch in the field, and what is typed is a condition such as
//! "paid = true and lastActivity > 60d". A condition that is wrong is named with its column and asks for nothing;
//! one that is only unfinished is left in peace until Return. Window thread.
class ConditionSearch final : public QObject {
    Q_OBJECT
public:
    ConditionSearch(WhereScope scope, SearchField *field, MessageArea *messages, QObject *parent);

    bool isOn() const;
    //! The field's text as a condition; absent when it is none, then the person has been told why.
    //! @param complete says also what is missing at the end
    std::optional<QString> condition(bool complete);

Q_SIGNALS:
    //! Switched on or off.
    void switched(bool on);

private:
    void follow(bool on);
    WhereScope m_scope;
    SearchField *m_field;
    MessageArea *m_messages;
    QAction *m_switch;
    QString m_usualPlaceholder;
};

} // namespace seatkeeper::gui
