#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace seatkeeper::gui {

//! Every drawing of the program. One SVG file each, one colour, tinted when painted.
enum class Icon {
    None,
    ArrowLeft,
    ArrowRight,
    Ban,
    Bell,
    Calendar,
    Chart,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    CircleCross,
    CircleDot,
    CircleTick,
    Clock,
    Collapse,
    Columns,
    Copy,
    Cross,
    Document,
    Dot,
    Enter,
    Envelope,
    Expand,
    Export,
    External,
    Eye,
    Filter,
    Flag,
    Gear,
    Help,
    Hourglass,
    Import,
    Info,
    Key,
    Leak,
    Leave,
    Link,
    List,
    Lock,
    Minus,
    Model,
    Money,
    Monitor,
    More,
    Overview,
    Pause,
    Pencil,
    People,
    Person,
    PersonTick,
    Pin,
    Play,
    Plug,
    Plus,
    Reclaim,
    Save,
    Scales,
    Search,
    SeatDashed,
    SeatFilled,
    SeatHollow,
    Shield,
    Skip,
    Sparkle,
    Stop,
    Tag,
    Terminal,
    Tick,
    Ticket,
    Trash,
    Triangle,
    Undo,
    UpDown
};

//! The colour in which an icon is drawn; read from the theme at the moment of painting, so a switch needs no reload.
enum class Ink { Text, Muted, Accent, OnAccent, Link, Ok, Warn, Danger, Info };

//! Access to the drawings; window thread only.
namespace Icons {

//! An icon that follows the theme. Icon::None gives a null icon.
QIcon icon(Icon id, Ink ink = Ink::Text);
//! The drawing in one colour. @param size edge in device independent pixels. @param ratio device pixel ratio.
QPixmap pixmap(Icon id, const QColor &color, int size, qreal ratio);
//! The colour that @p ink stands for in the present theme.
QColor inkColor(Ink ink);
//! The drawing's file name without its ending, for example "chevron-down".
QString name(Icon id);
//! The program's own icon in all sizes that desktops ask for.
QIcon program();

} // namespace Icons

} // namespace seatkeeper::gui
