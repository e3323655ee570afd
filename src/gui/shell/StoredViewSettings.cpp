#include "gui/shell/StoredViewSettings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

QJsonObject StoredViewSettings::read(const QString &view) const {
    return QJsonDocument::fromJson(m_settings.value(u"views/"_s + view).toByteArray()).object();
}

void StoredViewSettings::write(const QString &view, const QJsonObject &values) {
    m_settings.setValue(u"views/"_s + view, QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace seatkeeper::gui
