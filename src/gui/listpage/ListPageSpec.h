#pragma once

#include "domain/WhereExpression.h"
#include "gui/commands/Command.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PageHead.h"

#include <QMap>

#include <functional>
#include <optional>

namespace seatkeeper::gui {

class RecordDrawer;

//! A chip above the list. The first one of a list shows all and has no filter.
struct FacetSpec {
    QString id;
    QString title;
};

//! Everything that makes one list differ from another.
struct ListPageSpec {
    QString id; //!< stable; the list's layout is kept under it
    QString title;
    QString explanation;
    PageHead::Kind headKind = PageHead::Kind::Page;
    QString searchPlaceholder;
    std::optional<WhereScope> conditions; //!< the search field also understands conditions over this
    QVector<ColumnSpec> columns;
    QVector<FacetSpec> facets;
    QVector<Command> commands;
    QString sortColumn; //!< at first; empty for the source's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int linesPerRow = 1;
    bool selectable = true;
    bool groupable = false; //!< the foot offers grouping; the source fills Totals::groups
    bool groupedAtFirst = false;
    QString groupTitle; //!< what one groups by, for example "State"
    QString groupNoun;  //!< the word after a group's count, for example "candidates"
    //! The words around the sum of the shown rows, for example "Saves %1 a year".
    QString sumWords;
    //! The words after the sum of the selected rows, for example "%1 a year".
    QString selectedSumWords;
    //! NothingMatches gets its button "Reset filters" by itself.
    QMap<EmptyKind, EmptyText> empty;
    //! Why a chip has no rows while nothing else is filtered; an empty heading means the usual words. May be absent.
    std::function<EmptyText(const QString &facet)> emptyFacet;
    //! Which of the other three it is when nothing is filtered; absent means NothingThere.
    std::function<EmptyKind()> emptyKind;
    //! Makes the drawer; absent means none.
    std::function<RecordDrawer *(QWidget *parent)> drawer;
    //! Return and double click, when there is no drawer to open.
    std::function<void(const Record &record)> activate;
    QString exportName; //!< suggested file name without its ending
};

} // namespace seatkeeper::gui
