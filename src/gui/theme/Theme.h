#pragma once

#include "gui/theme/Icons.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace seatkeeper::gui {

//! What a pill, a bar or a word means. A tone never stands without an icon and a word.
enum class Tone {
    Ok,
    Warn,
    Danger,
    Info,
    Muted,
    Accent,
    AttentionRequired,
    Ready,
    AwaitingUser,
    AwaitingApproval,
    AwaitingRevocation,
    ClosedComplete,
    ClosedSkipped,
    ClosedCanceled,
};
inline constexpr std::size_t toneCount = 14;

//! Word and icon, fill, and border of a tone.
struct ToneColors {
    QColor word;
    QColor fill;
    QColor line;
};

//! Sizes of type as factors of the system's font.
enum class TextRole { Number, PageTitle, Heading, Body, BodyBold, Small, SmallBold, Pill, Axis, Code };

//! Colours of the charts.
struct ChartColors {
    QColor active, idle, never, spare, savings, grid;
};

//! The only five distances of layouts, in device independent pixels.
namespace Space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace Space

//! Corner radii.
namespace Radius {
inline constexpr int box = 6;
inline constexpr int tag = 4;
} // namespace Radius

//! Base heights and widths; use Theme::rowHeight() and Theme::controlHeight() so that large text fits.
namespace Size {
inline constexpr int rowCompact = 28;
inline constexpr int row = 32;
inline constexpr int rowTwoLines = 40;
inline constexpr int listHead = 30;
inline constexpr int control = 30;
inline constexpr int smallControl = 26;
inline constexpr int navigationEntry = 30;
inline constexpr int navigationChild = 28;
inline constexpr int cardHead = 36;
inline constexpr int bar = 40;
inline constexpr int pageHead = 60;
inline constexpr int dialogFoot = 52;
inline constexpr int statusBar = 28;
inline constexpr int pill = 20;
inline constexpr int navigationWidth = 204;
inline constexpr int navigationCollapsed = 49;
inline constexpr int drawer = 352;
inline constexpr int drawerLeast = 320;
inline constexpr int drawerMost = 520;
inline constexpr int wizardSteps = 280;
inline constexpr int relatedLists = 292;
inline constexpr int icon = 16;
inline constexpr int iconSmall = 14;
inline constexpr int iconTiny = 12;
} // namespace Size

//! The look of the program: every colour, size and font comes from here and from nowhere else.
//! Two constant instances; the window thread chooses which is current.
class Theme {
public:
    enum class Mode { System, Light, Dark };

    QColor window, base, alt, rail, button, hover, press, line, line2, outline, text, muted, disabled;
    QColor accent, accentHover, onAccent, accentSoft, selLine, link, focus, dangerFill, onDanger, sheet;
    ChartColors chart;
    std::array<ToneColors, toneCount> tones;
    bool dark = false;
    //! The desktop asks for high contrast: its palette stays untouched, pills get a border and no fill.
    bool highContrast = false;

    const ToneColors &tone(Tone tone) const { return tones.at(static_cast<std::size_t>(tone)); }
    //! The same values as a QPalette, disabled group included.
    QPalette palette() const;

    //! The theme in use.
    static const Theme &current();
    //! The two instances, for tests of contrast.
    static const Theme &light();
    static const Theme &darkTheme();
    //! Sets style, palette and fonts of the program; may be called again at run time.
    //! System looks at the lightness of the desktop's own palette.
    static void apply(QApplication &application, Mode mode);
    //! Reads "system", "light" or "dark"; anything else is System.
    static Mode modeFromName(const QString &name);
    static QString modeName(Mode mode);

    //! The system's font in the size and weight of @p role. Follows the application font.
    static QFont font(TextRole role);
    //! max(@p base, lines * line spacing + 8)
    static int rowHeight(int base, int lines = 1);
    //! max(@p base, line spacing + 12)
    static int controlHeight(int base = Size::control);
    //! The icon that stands with a tone; Icon::None for Muted and Accent.
    static Icon toneIcon(Tone tone);
    //! (lighter + 0.05) / (darker + 0.05) of the relative luminances, 1 to 21.
    static double contrast(const QColor &one, const QColor &other);
};

} // namespace seatkeeper::gui
