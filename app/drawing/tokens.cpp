// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace steelyard::drawing {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb print;
};

constexpr std::size_t kTokenCount = static_cast<std::size_t>(Token::Other) + 1;

// In the order of Token.
constexpr std::array<Shades, kTokenCount> kShades{{
    {0xFFF7F7F4, 0xFF14171C, 0xFFFFFFFF}, // Background
    {0xFFFFFFFF, 0xFF1C2027, 0xFFFFFFFF}, // Surface
    {0xFFEFEFEB, 0xFF101317, 0xFFF1F1EE}, // Sunken
    {0xFFF2F2EE, 0xFF23282F, 0xFFF1F1EE}, // Hover
    {0xFFDFDFD9, 0xFF30363F, 0xFFB9B9B3}, // Line
    {0xFFC9C9C2, 0xFF424A55, 0xFF8E8E88}, // LineStrong
    {0xFF7F848D, 0xFF7C8593, 0xFF5A5F68}, // Edge
    {0xFF1B2028, 0xFFE8EAEE, 0xFF0E1116}, // Text
    {0xFF4A515C, 0xFFB6BCC7, 0xFF2E343D}, // TextSecondary
    {0xFF636A75, 0xFF989FAB, 0xFF474D57}, // TextHint
    {0xFF24406F, 0xFFA9BFEF, 0xFF1B3160}, // Accent
    {0xFF1A3058, 0xFFC3D3F6, 0xFF1B3160}, // AccentPressed
    {0xFFFFFFFF, 0xFF14171C, 0xFFFFFFFF}, // OnAccent
    {0xFFE8EDF5, 0xFF262E3D, 0xFFE3E9F3}, // Tint
    {0xFFCFD9E9, 0xFF394762, 0xFFBDCBE2}, // TintStrong
    {0xFF754700, 0xFFF0C674, 0xFF754700}, // Warning
    {0xFFFBF1DC, 0xFF2E2718, 0xFFFBF1DC}, // WarningBackground
    {0xFFC08A2B, 0xFFA88238, 0xFFC08A2B}, // WarningLine
    {0xFF9C1F1F, 0xFFF2A39D, 0xFF9C1F1F}, // Bad
    {0xFFFAEAE8, 0xFF331F1F, 0xFFFAEAE8}, // BadBackground
    {0xFF2A313C, 0xFFD5D9E0, 0xFF14181F}, // Beam
    {0xFF8A8F98, 0xFF7C8593, 0xFF6B7079}, // Other
}};

constexpr std::array<Shades, 4> kSlots{{
    {0xFF0072B2, 0xFF56B4E9, 0xFF0072B2},
    {0xFFD55E00, 0xFFE69F00, 0xFFD55E00},
    {0xFF009E73, 0xFF009E73, 0xFF009E73},
    {0xFFCC79A7, 0xFFCC79A7, 0xFFCC79A7},
}};

QColor pick(const Shades &shade, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(shade.light);
    case Scheme::Dark:
        return QColor::fromRgb(shade.dark);
    case Scheme::Print:
        break;
    }
    return QColor::fromRgb(shade.print);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QColor color(Token token, Scheme scheme)
{
    return pick(kShades.at(static_cast<std::size_t>(token)), scheme);
}

QColor slotColor(int slot, Scheme scheme)
{
    if (slot < 0 || slot >= static_cast<int>(kSlots.size())) {
        return color(Token::Other, scheme);
    }
    return pick(kSlots.at(static_cast<std::size_t>(slot)), scheme);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    if (palette.color(QPalette::Window).alpha() == 0) {
        return false;
    }
    // Ordinary desktops stay below 18.4 (black on light grey); high-contrast ones put black, white
    // or yellow on their opposite, 19.5 to 21.
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 19.5;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    // A style sheet may have made a widget's window transparent: black, but not seen.
    const int ground = window.alpha() > 0 ? window.lightness() : 128;
    const bool dark = palette.color(QPalette::WindowText).lightness() > ground;
    if (dark) {
        return Scheme::Dark;
    }
    return isHighContrast(palette) ? Scheme::Print : Scheme::Light;
}

} // namespace steelyard::drawing
