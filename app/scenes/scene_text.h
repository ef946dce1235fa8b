// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

// Type of a scene, in hundredths of its height, and lines for what is set by hand.
namespace steelyard::scenes {

inline constexpr double kTitleSize = 6;
inline constexpr double kSentenceSize = 3.8;
inline constexpr double kMainSize = 3.6;
inline constexpr double kSmallSize = 3.05;  // the least: 3, with room to round
inline constexpr double kLineHeight = 1.28; // of the size of the type

struct SceneType
{
    QString family;  // empty: the application's
    double unit = 1; // a hundredth of the scene's height

    [[nodiscard]] QFont font(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] double lineHeight(double size) const { return size * kLineHeight * unit; }
};

// The lines of a text at a width; what does not fit into so many lines ends in an ellipsis. Line
// breaks of the text count as spaces. At least one line unless the text is empty.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, double width,
                                      int mostLines);

[[nodiscard]] double textWidth(const QString &text, const QFont &font);

} // namespace steelyard::scenes
