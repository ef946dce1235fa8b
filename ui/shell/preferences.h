// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "ui/theme/theme.h"

#include <QString>

class QSettings;

namespace steelyard {

// How somebody likes the program. Kept with the program's settings, not in a decision. How they
// like their reports is in ReportSettings.
struct Preferences
{
    Appearance appearance = Appearance::Desktop;
    int textSize = 100;    // percent, as setTextSize() takes it
    QString language = {}; // one of availableLanguages(); empty: the desktop's
    QString numbers = {};  // one of numberFormats(); empty: that of the language
    int clearFrom = 90;    // runs of 100 from which the lead of a new decision is clear

    // Those of new decisions. Leaning begins as far below as it does in the usual ones, at the
    // least that is allowed.
    [[nodiscard]] decision::Thresholds thresholds() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// Runs of 100 that may be asked for before a lead is clear.
inline constexpr int kLeastClear = 60;
inline constexpr int kMostClear = 99;

// Locales whose way to write numbers and dates can be chosen, as BCP 47 tags.
[[nodiscard]] QStringList numberFormats();

// What is missing or makes no sense is as if it had never been chosen.
[[nodiscard]] Preferences loadPreferences(const QSettings &settings);
void save(const Preferences &preferences, QSettings &settings);

// Speaks the language and writes the numbers that are preferred. Before there is a window: what is
// on screen keeps its language.
void usePreferredLanguage(const Preferences &preferences);

} // namespace steelyard
