// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QColor>
#include <QFont>
#include <QString>

// Type and ink of a report, the same for every figure and format. Units are 1/96 inch, so that
// sizes are those of the window: 14 is 10.5 points.
namespace steelyard::report {

struct TextStyle
{
    int size = 14;
    double lineHeight = 20;
    QFont::Weight weight = QFont::Normal;
    drawing::Token token = drawing::Token::Text;
    bool right = false; // set to the right edge
};

// The report's typeface: Inter where it is installed, else the default sans.
[[nodiscard]] QString reportFamily();
[[nodiscard]] QFont fontOf(const TextStyle &style);
[[nodiscard]] double widthOf(const QString &text, const TextStyle &style);
[[nodiscard]] QColor ink(drawing::Token token);

} // namespace steelyard::report
