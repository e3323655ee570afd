#include "gui/commands/CommandPalette.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

constexpr int paletteWidth = 520;
constexpr int paletteHeight = 380;

QString plainText(const QAction *action) {
    QString text = action->text();
    return text.remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(const QVector<QAction *> &actions, QWidget *owner)
    : QDialog(owner), m_edit(new SearchField(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(paletteWidth, paletteHeight);
    for (auto *action : actions)
        m_actions.append(action);
    m_edit->setMaximumWidth(QWIDGETSIZE_MAX);
    m_edit->setPlaceholderText(tr("Type what you want to do"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching commands"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    filter({});
    m_edit->setFocus();
}

void CommandPalette::filter(const QString &text) {
    m_list->clear();
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_actions.size(); ++i) {
        const auto &action = m_actions.at(i);
        if (!action || action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        const auto name = plainText(action);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString &w) { return name.contains(w, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        const auto shown = !action->isEnabled() && !action->statusTip().isEmpty()
                               ? tr("%1: %2").arg(name, action->statusTip())
                           : key.isEmpty() ? name
                                           : tr("%1 (%2)").arg(name, key);
        auto *item = new QListWidgetItem(action->icon(), shown, m_list);
        item->setData(Qt::UserRole, i);
        if (!action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void CommandPalette::runCurrent() {
    const auto *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (key->key() == Qt::Key_Escape) {
        reject();
        return true;
    }
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    return true;
}

} // namespace seatkeeper::gui
