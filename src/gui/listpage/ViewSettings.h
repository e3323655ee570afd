#pragma once

#include <QJsonObject>
#include <QString>

namespace seatkeeper::gui {

//! Where the window keeps how a list looked: order, width and visibility of columns, sorting. Window thread.
class ViewSettings {
public:
    virtual ~ViewSettings() = default;
    //! An empty object when nothing was kept.
    virtual QJsonObject read(const QString &view) const = 0;
    virtual void write(const QString &view, const QJsonObject &values) = 0;
};

} // namespace seatkeeper::gui
