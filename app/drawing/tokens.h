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

// Light or dark, from the lightness of the desktop's window text against its window (Qt 6.4 has no
// other way to ask).
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

} // namespace steelyard::drawing
