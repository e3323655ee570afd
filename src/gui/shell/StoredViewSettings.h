#pragma once

#include "gui/listpage/ViewSettings.h"

#include <QSettings>

namespace seatkeeper::gui {

//! View settings in the desktop's usual place.
class StoredViewSettings final : public ViewSettings {
public:
    QJsonObject read(const QString &view) const override;
    void write(const QString &view, const QJsonObject &values) override;

private:
    QSettings m_settings;
};

} // namespace seatkeeper::gui
