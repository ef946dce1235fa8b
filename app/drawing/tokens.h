// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

// The colours of Steelyard by their use. Contrast against `Surface` was measured for each; see
// tests/drawing, which measures again.
namespace steelyard::drawing {

enum class Scheme { Light, Dark, Print };

enum class Token {
    Background,
    Surface,
    Sunken,
    Hover,
    Line,
    LineStrong,
    Edge,
    Text,
    TextSecondary,
    TextHint,
    Accent,
    AccentPressed,
    OnAccent,
    Tint,
    TintStrong,
    Warning,
    WarningBackground,
    WarningLine,
    Bad,
    BadBackground,
    Beam,
    Other,
};

[[nodiscard]] QColor color(Token token, Scheme scheme);

// Colour of an alternative by its slot: its place in the decision's order. Slots from the fifth on
// have no colour of their own and get Token::Other.
[[nodiscard]] QColor slotColor(int slot, Scheme scheme);

// Contrast of two opaque colours by WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// The desktop asks for high contrast: its own colours win over these tokens.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

// Light or dark, from the lightness of the window text against the window (Qt 6.4 has no other way
// to ask). A light palette of high contrast gets the strongest colours, those of print.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

} // namespace steelyard::drawing
