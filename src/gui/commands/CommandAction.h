#pragma once

#include "gui/commands/Command.h"

#include <QAction>

namespace seatkeeper::gui {

//! A command as a QAction: text with the count, disabled with the reason, run on the target of the moment.
class CommandAction final : public QAction {
    Q_OBJECT
public:
    using Target = std::function<CommandTarget()>;

    CommandAction(Command command, Target target, QObject *parent);
    const Command &command() const { return m_command; }
    //! Brings text, enabled state and reason up to date.
    void follow(const CommandTarget &target);
    //! Why it is disabled; empty when it is not.
    QString reason() const { return m_reason; }

private:
    void runNow();
    Command m_command;
    Target m_target;
    QString m_reason;
};

} // namespace seatkeeper::gui
