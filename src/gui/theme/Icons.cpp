#include "gui/theme/Icons.h"

#include "gui/theme/Theme.h"
#include "gui/theme/TintIconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

// Resources of a static library are known to the program only when somebody asks for them; outside any namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace seatkeeper::gui {

namespace {

constexpr auto fileNames = std::to_array<const char *>({
    "",
    "arrow-left",
    "arrow-right",
    "ban",
    "bell",
    "calendar",
    "chart",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "circle-cross",
    "circle-dot",
    "circle-tick",
    "clock",
    "collapse",
    "columns",
    "copy",
    "cross",
    "document",
    "dot",
    "enter",
    "envelope",
    "expand",
    "export",
    "external",
    "eye",
    "filter",
    "flag",
    "gear",
    "help",
    "hourglass",
    "import",
    "info",
    "key",
    "leak",
    "leave",
    "link",
    "list",
    "lock",
    "minus",
    "model",
    "money",
    "monitor",
    "more",
    "overview",
    "pause",
    "pencil",
    "people",
    "person",
    "person-tick",
    "pin",
    "play",
    "plug",
    "plus",
    "reclaim",
    "save",
    "scales",
    "search",
    "seat-dashed",
    "seat-filled",
    "seat-hollow",
    "shield",
    "skip",
    "sparkle",
    "stop",
    "tag",
    "terminal",
    "tick",
    "ticket",
    "trash",
    "triangle",
    "undo",
    "up-down",
});

QByteArray drawing(const QString &name) {
    initIconResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QByteArray &svg, int size, qreal ratio) {
    const int edge = qRound(size * ratio);
    QPixmap pixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon Icons::icon(Icon id, Ink ink) { return id == Icon::None ? QIcon() : QIcon(new TintIconEngine(id, ink)); }

QPixmap Icons::pixmap(Icon id, const QColor &color, int size, qreal ratio) {
    if (id == Icon::None || size <= 0)
        return {};
    const auto key = u"sk-%1-%2-%3-%4"_s.arg(name(id), color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name(id));
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = render(svg, size, ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor Icons::inkColor(Ink ink) {
    const auto &colors = Theme::current();
    switch (ink) {
    case Ink::Text: return colors.text;
    case Ink::Muted: return colors.muted;
    case Ink::Accent: return colors.accent;
    case Ink::OnAccent: return colors.onAccent;
    case Ink::Link: return colors.link;
    case Ink::Ok: return colors.tone(Tone::Ok).word;
    case Ink::Warn: return colors.tone(Tone::Warn).word;
    case Ink::Danger: return colors.tone(Tone::Danger).word;
    case Ink::Info: return colors.tone(Tone::Info).word;
    }
    return colors.text;
}

QString Icons::name(Icon id) { return QString::fromLatin1(fileNames.at(static_cast<std::size_t>(id))); }

QIcon Icons::program() {
    const auto svg = drawing(u"seatkeeper"_s);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(svg, size, 1.0));
    return icon;
}

} // namespace seatkeeper::gui
