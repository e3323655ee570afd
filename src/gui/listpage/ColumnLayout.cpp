#include "gui/listpage/ColumnLayout.h"

#include "gui/listpage/RecordHeader.h"
#include "gui/listpage/RecordModel.h"

#include <QFontMetrics>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui::ColumnLayout {

namespace {

//! Widths in the specs are meant for text of 18 px line spacing; larger text needs more.
int scaled(int width) {
    constexpr int usualSpacing = 18;
    return qMax(width, width * QFontMetrics(Theme::font(TextRole::Body)).lineSpacing() / usualSpacing);
}

int defaultWidth(const ColumnSpec &column) {
    const QFontMetrics head(Theme::font(TextRole::SmallBold));
    const int words = head.horizontalAdvance(column.title) + 2 * Space::s + Size::icon;
    return qMax(scaled(column.width), words);
}

} // namespace

QJsonObject save(const RecordHeader &header, const RecordModel &model) {
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (logical == 0)
            continue;
        const auto &spec = model.columns().at(logical - 1);
        const bool hidden = header.isSectionHidden(logical);
        QJsonObject column{{u"id"_s, spec.id}, {u"visible"_s, !hidden}};
        if (!hidden)
            column.insert(u"width"_s, header.sectionSize(logical));
        columns.append(column);
    }
    QJsonObject layout{{u"version"_s, version}, {u"columns"_s, columns}};
    layout.insert(u"sort"_s, model.query().sortColumn);
    layout.insert(u"descending"_s, model.query().order == Qt::DescendingOrder);
    return layout;
}

bool restore(const QJsonObject &layout, RecordHeader &header, RecordModel &model) {
    if (layout.value(u"version"_s).toInt() != version)
        return false;
    int visual = 1;
    for (const QJsonArray columns = layout.value(u"columns"_s).toArray(); const auto &each : columns) {
        const auto column = each.toObject();
        const int index = columnIndex(model.columns(), column.value(u"id"_s).toString());
        if (index < 0)
            continue;
        header.moveSection(header.visualIndex(index + 1), visual++);
        const int width = column.value(u"width"_s).toInt();
        if (width >= header.minimumSectionSize() && width < 2000)
            header.resizeSection(index + 1, width);
        header.setSectionHidden(index + 1, index > 0 && !column.value(u"visible"_s).toBool(true));
    }
    const int sorted = columnIndex(model.columns(), layout.value(u"sort"_s).toString());
    if (sorted >= 0)
        header.sortBy(sorted + 1, layout.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void reset(RecordHeader &header, const RecordModel &model) {
    for (int i = 0; i < model.columns().size(); ++i) {
        const auto &column = model.columns().at(i);
        header.moveSection(header.visualIndex(i + 1), i + 1);
        header.setSectionHidden(i + 1, false);
        header.resizeSection(i + 1, defaultWidth(column));
        header.setSectionHidden(i + 1, !column.visible);
    }
}

} // namespace seatkeeper::gui::ColumnLayout
