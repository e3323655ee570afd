#include "gui/shell/Navigation.h"

#include "gui/shell/NavigationDelegate.h"
#include "gui/text/Format.h"
#include "gui/theme/Theme.h"

#include <QMouseEvent>
#include <QStandardItemModel>

namespace seatkeeper::gui {

Navigation::Navigation(PageRegistry &registry, QWidget *parent)
    : QTreeView(parent), m_registry(registry), m_model(new QStandardItemModel(this)) {
    for (const auto &entry : registry.entries()) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.id, IdRole);
        item->setData(static_cast<int>(entry.icon), IconRole);
        item->setEditable(false);
        item->setToolTip(entry.title);
        auto *parentItem = entry.parentId.isEmpty() ? nullptr : find(entry.parentId);
        (parentItem ? parentItem : m_model->invisibleRootItem())->appendRow(item);
    }
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    expandAll();
    connect(&registry, &PageRegistry::countChanged, this, [this](const QString &id) {
        auto *item = find(id);
        const auto count = m_registry.count(id);
        if (!item)
            return;
        item->setData(count ? QVariant(*count) : QVariant(), CountRole);
        item->setData(count ? tr("%1, %2").arg(item->text(), Format::number(*count)) : item->text(),
                      Qt::AccessibleTextRole);
    });
}

QStandardItem *Navigation::find(const QString &id) const {
    const auto found = m_model->match(m_model->index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : m_model->itemFromIndex(found.first());
}

void Navigation::setCurrentPage(const QString &id) {
    const auto *item = find(id);
    if (!item)
        return;
    m_marking = true;
    setCurrentIndex(item->index());
    m_marking = false;
}

void Navigation::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    // Children have no drawing of their own; collapsed they are reached through their group.
    for (int row = 0; row < m_model->rowCount(); ++row)
        setExpanded(m_model->index(row, 0), !collapsed);
    viewport()->update();
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (m_marking || !current.isValid())
        return;
    const auto id = current.data(IdRole).toString();
    const auto *entry = m_registry.find(id);
    if (entry && entry->make)
        Q_EMIT pageChosen(id);
}

void Navigation::mousePressEvent(QMouseEvent *event) {
    const auto index = indexAt(event->pos());
    const bool group = index.isValid() && m_model->hasChildren(index);
    if (!group) {
        QTreeView::mousePressEvent(event);
        return;
    }
    if (m_collapsed)
        Q_EMIT pageChosen(m_model->index(0, 0, index).data(IdRole).toString());
    else
        setExpanded(index, !isExpanded(index));
}

QStringList Navigation::cutTitles() const {
    const QFontMetrics bold(Theme::font(TextRole::BodyBold));
    QStringList cut;
    for (const auto &entry : m_registry.entries()) {
        const auto *item = find(entry.id);
        if (item && bold.horizontalAdvance(entry.title) >
                        NavigationDelegate::titleRoom(viewport()->width(), item->index(), bold))
            cut.append(entry.title);
    }
    return cut;
}

void Navigation::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace seatkeeper::gui
