#pragma once

#include "gui/shell/PageRegistry.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace seatkeeper::gui {

//! The rail of pages: icon, word, count; three marks for the current one. Collapsed it shows icons with tool tips.
class Navigation final : public QTreeView {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, IconRole, CountRole };

    explicit Navigation(PageRegistry &registry, QWidget *parent = nullptr);
    //! Marks a page without opening it.
    void setCurrentPage(const QString &id);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    //! Titles that would end in an ellipsis when they are the current page.
    QStringList cutTitles() const;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    QStandardItem *find(const QString &id) const;
    PageRegistry &m_registry;
    QStandardItemModel *m_model;
    bool m_collapsed = false;
    bool m_marking = false;
};

} // namespace seatkeeper::gui
