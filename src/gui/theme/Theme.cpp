#include "gui/theme/Theme.h"

#include "gui/theme/SeatkeeperStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

ToneColors tone(QRgb word, QRgb fill, QRgb line) { return {rgb(word), rgb(fill), rgb(line)}; }

void fillLightSurfaces(Theme &t) {
    t.window = rgb(0xF3F5F8);
    t.base = rgb(0xFFFFFF);
    t.alt = rgb(0xF8F9FB);
    t.rail = rgb(0xE9EDF3);
    t.button = rgb(0xFFFFFF);
    t.hover = rgb(0xEEF1F6);
    t.press = rgb(0xE2E7EF);
    t.line = rgb(0xDCE1E9);
    t.line2 = rgb(0xC9D0DB);
    t.outline = rgb(0x7F899A);
    t.text = rgb(0x182032);
    t.muted = rgb(0x525C6F);
    t.disabled = rgb(0x8E97A6);
    t.accent = rgb(0x2858CC);
    t.accentHover = rgb(0x1F49B0);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xE5EDFD);
    t.selLine = rgb(0xCCDAF6);
    t.link = rgb(0x2353C4);
    t.focus = rgb(0x2858CC);
    t.dangerFill = rgb(0xBC2A21);
    t.onDanger = rgb(0xFFFFFF);
    t.sheet = rgb(0xFCFCF6);
}

void fillDarkSurfaces(Theme &t) {
    t.window = rgb(0x15181D);
    t.base = rgb(0x1C2026);
    t.alt = rgb(0x20252C);
    t.rail = rgb(0x111418);
    t.button = rgb(0x262C35);
    t.hover = rgb(0x2A313B);
    t.press = rgb(0x323A46);
    t.line = rgb(0x2D343F);
    t.line2 = rgb(0x3B4452);
    t.outline = rgb(0x758195);
    t.text = rgb(0xE6E9EF);
    t.muted = rgb(0xA4AEBE);
    t.disabled = rgb(0x6C7686);
    t.accent = rgb(0x8FB4FF);
    t.accentHover = rgb(0xA9C5FF);
    t.onAccent = rgb(0x0D1B38);
    t.accentSoft = rgb(0x1E2C4B);
    t.selLine = rgb(0x31446C);
    t.link = rgb(0x9DBDFF);
    t.focus = rgb(0x8FB4FF);
    t.dangerFill = rgb(0xE0685E);
    t.onDanger = rgb(0x1A0504);
    t.sheet = rgb(0x22231F);
}

Theme makeLight() {
    Theme t;
    fillLightSurfaces(t);
    t.chart = {rgb(0x2F6BC9), rgb(0xD2680A), rgb(0x5A2A6B), rgb(0x868F9F), rgb(0x0E8A7D), rgb(0xE6EAF0)};
    t.tones = {
        tone(0x17693A, 0xE2F4E8, 0x9FD3B2), tone(0x8A4A00, 0xFFF2DC, 0xEBC583), tone(0xB0241C, 0xFDEAE8, 0xF0B3AD),
        tone(0x1D55A6, 0xE6F0FC, 0xA9C9EF), tone(0x525C6F, 0xEEF1F6, 0xC9D0DB), tone(0x2353C4, 0xE5EDFD, 0x2858CC),
        tone(0xA8221A, 0xFCE3E0, 0xFCE3E0), tone(0x17693A, 0xDDF2E4, 0xDDF2E4), tone(0x6B5200, 0xFFF3BF, 0xFFF3BF),
        tone(0x95400B, 0xFFE6D2, 0xFFE6D2), tone(0x6436A6, 0xEFE6FB, 0xEFE6FB), tone(0x1B54A4, 0xDEEBFB, 0xDEEBFB),
        tone(0x4A5364, 0xE9ECF1, 0xE9ECF1), tone(0x4A5364, 0xFFFFFF, 0xC9D0DB)};
    return t;
}

Theme makeDark() {
    Theme t;
    t.dark = true;
    fillDarkSurfaces(t);
    t.chart = {rgb(0x6BA0F2), rgb(0xF29B4B), rgb(0xE3BEEA), rgb(0x7E899B), rgb(0x3FC2B2), rgb(0x282E38)};
    t.tones = {
        tone(0x7FD6A0, 0x16301F, 0x2E5E40), tone(0xF3BE6B, 0x36280F, 0x6B5019), tone(0xFF9D94, 0x3C1B19, 0x7A3530),
        tone(0x9CC4FF, 0x182B47, 0x2E4F7E), tone(0xA4AEBE, 0x2A313B, 0x3B4452), tone(0x9DBDFF, 0x1E2C4B, 0x8FB4FF),
        tone(0xFFA59D, 0x45201D, 0x45201D), tone(0x86DBA6, 0x183724, 0x183724), tone(0xEFD464, 0x3A320D, 0x3A320D),
        tone(0xFFB483, 0x432712, 0x432712), tone(0xCDB1FA, 0x33254C, 0x33254C), tone(0x9CC4FF, 0x1C3253, 0x1C3253),
        tone(0xB7C0CE, 0x2E3541, 0x2E3541), tone(0xB7C0CE, 0x1C2026, 0x3B4452)};
    return t;
}

//! The desktop's own colours put into our names.
Theme makeFromDesktop(const QPalette &p) {
    Theme t = p.color(QPalette::Window).lightnessF() < 0.5F ? makeDark() : makeLight();
    t.highContrast = true;
    t.window = t.rail = p.color(QPalette::Window);
    t.base = t.alt = t.sheet = p.color(QPalette::Base);
    t.button = t.hover = t.press = p.color(QPalette::Button);
    t.text = t.muted = t.outline = t.line = t.line2 = t.focus = p.color(QPalette::WindowText);
    t.accent = t.accentHover = p.color(QPalette::Highlight);
    t.onAccent = p.color(QPalette::HighlightedText);
    t.accentSoft = t.selLine = p.color(QPalette::Base);
    t.link = p.color(QPalette::Link);
    for (auto &each : t.tones) {
        each.fill = t.base;
        each.line = each.word;
    }
    return t;
}

struct Present {
    Theme theme = Theme::light();
    QPalette desktop;
    bool started = false;
};

Present &present() {
    static Present value;
    return value;
}

double luminance(const QColor &color) {
    const auto part = [](float value) {
        const auto v = static_cast<double>(value);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

Theme choose(Theme::Mode mode, const QPalette &desktop) {
    if (mode == Theme::Mode::Light)
        return Theme::light();
    if (mode == Theme::Mode::Dark)
        return Theme::darkTheme();
    const auto window = desktop.color(QPalette::Window);
    // Ordinary desktops stay below 19 : 1; only high contrast schemes reach black on white.
    if (Theme::contrast(window, desktop.color(QPalette::WindowText)) > 20.0)
        return makeFromDesktop(desktop);
    return window.lightnessF() < 0.5F ? Theme::darkTheme() : Theme::light();
}

struct FontSpec {
    double factor;
    QFont::Weight weight;
};

FontSpec fontSpec(TextRole role) {
    switch (role) {
    case TextRole::Number: return {1.80, QFont::DemiBold};
    case TextRole::PageTitle: return {1.50, QFont::DemiBold};
    case TextRole::Heading: return {1.15, QFont::DemiBold};
    case TextRole::Body: return {1.00, QFont::Normal};
    case TextRole::BodyBold: return {1.00, QFont::DemiBold};
    case TextRole::Small: return {0.92, QFont::Normal};
    case TextRole::SmallBold: return {0.92, QFont::DemiBold};
    case TextRole::Pill: return {0.88, QFont::DemiBold};
    case TextRole::Axis: return {0.80, QFont::Normal};
    case TextRole::Code: return {0.88, QFont::Normal};
    }
    return {1.0, QFont::Normal};
}

} // namespace

const Theme &Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::current() { return present().theme; }

QPalette Theme::palette() const {
    QPalette p;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles = {
        {QPalette::Window, window},
        {QPalette::Base, base},
        {QPalette::AlternateBase, alt},
        {QPalette::Button, button},
        {QPalette::Light, button},
        {QPalette::Midlight, hover},
        {QPalette::Mid, line},
        {QPalette::Dark, line2},
        {QPalette::Shadow, outline},
        {QPalette::Text, text},
        {QPalette::WindowText, text},
        {QPalette::ButtonText, text},
        {QPalette::ToolTipText, text},
        {QPalette::ToolTipBase, base},
        {QPalette::Highlight, accent},
        {QPalette::HighlightedText, onAccent},
        {QPalette::Link, link},
        {QPalette::LinkVisited, link},
        {QPalette::PlaceholderText, muted},
        {QPalette::BrightText, tone(Tone::Danger).word},
    };
    for (const auto &[role, color] : roles)
        p.setColor(QPalette::All, role, color);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line2);
    return p;
}

void Theme::apply(QApplication &application, Mode mode) {
    auto &now = present();
    if (!now.started) {
        now.desktop = QGuiApplication::palette();
        now.started = true;
        QApplication::setStyle(new SeatkeeperStyle(QStyleFactory::create(u"Fusion"_s)));
    }
    now.theme = choose(mode, now.desktop);
    QApplication::setPalette(now.theme.highContrast ? now.desktop : now.theme.palette());
    QPixmapCache::clear();
    for (auto *widget : application.allWidgets())
        widget->update();
}

Theme::Mode Theme::modeFromName(const QString &name) {
    if (name == u"light")
        return Mode::Light;
    return name == u"dark" ? Mode::Dark : Mode::System;
}

QString Theme::modeName(Mode mode) {
    switch (mode) {
    case Mode::Light: return u"light"_s;
    case Mode::Dark: return u"dark"_s;
    case Mode::System: return u"system"_s;
    }
    return u"system"_s;
}

QFont Theme::font(TextRole role) {
    QFont font = QGuiApplication::font();
    const auto spec = fontSpec(role);
    const double points = font.pointSizeF();
    if (role == TextRole::Code)
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (points > 0)
        font.setPointSizeF(points * spec.factor);
    else
        font.setPixelSize(qRound(QGuiApplication::font().pixelSize() * spec.factor));
    font.setWeight(spec.weight);
    return font;
}

int Theme::rowHeight(int base, int lines) {
    const int first = QFontMetrics(font(TextRole::Body)).lineSpacing();
    const int second = QFontMetrics(font(TextRole::Small)).lineSpacing();
    return qMax(base, first + (lines - 1) * second + 8);
}

int Theme::controlHeight(int base) {
    return qMax(base, QFontMetrics(font(TextRole::Body)).lineSpacing() + (base < Size::control ? 6 : 12));
}

Icon Theme::toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Ok: return Icon::CircleTick;
    case Tone::Warn: return Icon::Triangle;
    case Tone::Danger: return Icon::CircleCross;
    case Tone::Info: return Icon::Info;
    case Tone::Muted:
    case Tone::Accent: return Icon::None;
    case Tone::AttentionRequired: return Icon::Triangle;
    case Tone::Ready: return Icon::CircleDot;
    case Tone::AwaitingUser: return Icon::Envelope;
    case Tone::AwaitingApproval: return Icon::PersonTick;
    case Tone::AwaitingRevocation: return Icon::Hourglass;
    case Tone::ClosedComplete: return Icon::Tick;
    case Tone::ClosedSkipped: return Icon::Skip;
    case Tone::ClosedCanceled: return Icon::Cross;
    }
    return Icon::None;
}

double Theme::contrast(const QColor &one, const QColor &other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace seatkeeper::gui
