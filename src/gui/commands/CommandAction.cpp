#include "gui/commands/CommandAction.h"

namespace seatkeeper::gui {

CommandAction::CommandAction(Command command, Target target, QObject *parent)
    : QAction(parent), m_command(std::move(command)), m_target(std::move(target)) {
    setObjectName(m_command.id);
    setIcon(Icons::icon(m_command.icon));
    setShortcut(m_command.shortcut);
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(this, &QAction::triggered, this, &CommandAction::runNow);
    follow(m_target());
}

void CommandAction::follow(const CommandTarget &target) {
    const auto available = m_command.check(target);
    setText(m_command.text(target.count()));
    setEnabled(available.possible);
    m_reason = available.possible ? QString() : available.reason;
    const auto key = m_command.shortcut.toString(QKeySequence::NativeText);
    const auto plain = key.isEmpty() ? text() : tr("%1 (%2)").arg(text(), key);
    setToolTip(m_reason.isEmpty() ? plain : m_reason);
    setStatusTip(m_reason);
}

void CommandAction::runNow() {
    const auto target = m_target();
    // The state may have moved on between the last look and the key press.
    if (m_command.check(target).possible)
        m_command.run(target);
    else
        follow(target);
}

} // namespace seatkeeper::gui
