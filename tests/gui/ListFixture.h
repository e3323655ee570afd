#pragma once

#include "gui/ScriptedDialogs.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/MemorySource.h"
#include "gui/listpage/RecordDrawer.h"
#include "gui/listpage/ViewSettings.h"

#include <QMap>

namespace seatkeeper::test {

class MemorySettings final : public gui::ViewSettings {
public:
    QJsonObject read(const QString &view) const override { return m_values.value(view); }
    void write(const QString &view, const QJsonObject &values) override { m_values.insert(view, values); }

private:
    QMap<QString, QJsonObject> m_values;
};

//! A list of candidates as the pictures show it.
namespace Candidates {

QVector<gui::ColumnSpec> columns();
gui::ListPageSpec spec();
gui::Record make(qint64 id, const QString &name, const QString &mail, int idleDays, const QString &state, qint64 money,
                 const QDateTime &now);
QVector<gui::Record> people(const QDateTime &now);
void prepare(gui::MemorySource &source);

} // namespace Candidates

} // namespace seatkeeper::test
