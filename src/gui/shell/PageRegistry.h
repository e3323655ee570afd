#pragma once

#include "gui/theme/Icons.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>
#include <optional>

namespace seatkeeper::gui {

//! One page of the window. Made when it is first opened.
struct PageEntry {
    QString id;    //!< stable, for example "candidates"
    QString title; //!< as in the navigation
    Icon icon = Icon::None;
    QString parentId; //!< set for the children of a group; a group without make() opens its first child
    std::function<QWidget *(QWidget *parent)> make;
    QString help{}; //!< what one can do here, shown with F1
};

//! The pages that exist, in the order of the navigation. Only pages that are built are entered here.
class PageRegistry final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void add(PageEntry entry);
    const QVector<PageEntry> &entries() const { return m_entries; }
    const PageEntry *find(const QString &id) const;
    //! The number beside the entry; absent shows none.
    void setCount(const QString &id, std::optional<qint64> count);
    std::optional<qint64> count(const QString &id) const { return m_counts.value(id); }
    //! Asks the window to open a page.
    void open(const QString &id) { Q_EMIT openRequested(id); }

Q_SIGNALS:
    void countChanged(const QString &id);
    void openRequested(const QString &id);

private:
    QVector<PageEntry> m_entries;
    QMap<QString, std::optional<qint64>> m_counts;
};

} // namespace seatkeeper::gui
