#include "gui/theme/CalmSelection.h"

#include "gui/theme/Theme.h"

#include <QAbstractItemView>

namespace seatkeeper::gui {

void calmSelection(QAbstractItemView *view) {
    QPalette palette = view->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, Theme::current().accentSoft);
        palette.setColor(group, QPalette::HighlightedText, Theme::current().text);
    }
    view->setPalette(palette);
}

} // namespace seatkeeper::gui
