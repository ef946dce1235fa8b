// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Inside this library only: words for how much there is of something, or how much it counts.
namespace steelyard::sheets {

enum class GradeWord { VeryLow, Low, Medium, High, VeryHigh };

// "low", "Hoch", "très élevé", "medio": in the languages of the program.
[[nodiscard]] std::optional<GradeWord> gradeOfWord(const QString &word);

// Points of 10. Low and high are the ends unless something is very low or very high.
[[nodiscard]] double pointsOfGrade(GradeWord grade, bool hasFiveSteps);

// What a criterion of that importance weighs: 1 for low, 3 for high.
[[nodiscard]] double weightOfGrade(GradeWord grade);

} // namespace steelyard::sheets
