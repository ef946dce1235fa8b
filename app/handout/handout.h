// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene.h"

#include <QByteArray>

#include <array>

// The scenes of a presentation on paper, drawn by the same code as on the screen.
namespace steelyard::handout {

inline constexpr std::array<int, 3> kPerPage{1, 2, 4};

struct HandoutOptions
{
    int perPage = 1;     // one of kPerPage
    bool notes = false;  // the speaker's, beside or below each scene
    bool letter = false; // paper of North America in place of A4
    QString title;       // what is presented
    QString language;    // BCP 47
    QString isoDate;     // "2026-11-20": stands for all dates of the file
};

// Vectors, fonts embedded, a bookmark for every scene. Notes that are longer than their place go on
// behind the scenes. The same scenes give the same bytes. Needs a QGuiApplication, with no display
// if need be. Empty: there is no scene.
[[nodiscard]] QByteArray handoutPdf(const std::vector<scenes::Scene> &deck,
                                    const HandoutOptions &options);

// Slides to go on with: native text, tables and notes, charts as shapes. Every slide has all of its
// steps; perPage and notes do not matter. The rest is as above.
[[nodiscard]] QByteArray handoutOdp(const std::vector<scenes::Scene> &deck,
                                    const HandoutOptions &options);

} // namespace steelyard::handout
