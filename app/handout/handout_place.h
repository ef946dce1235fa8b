// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

#include <QRectF>
#include <QSizeF>

// Inside this library only: where scenes and notes stand on paper, in units of 1/96 inch.
namespace steelyard::handout {

struct HandoutPlace
{
    QRectF scene;
    QRectF notes; // empty: none
};

struct HandoutPage
{
    QSizeF size;
    bool landscape = false;
    std::vector<HandoutPlace> places; // as many as there are scenes to a page
    QRectF text;                      // for what goes on behind the scenes
    double foot = 0;                  // top of the page's last line
};

inline constexpr double kSceneWidth = 1600; // as scenes are laid out for paper
inline constexpr double kSceneHeight = 900;

[[nodiscard]] HandoutPage handoutPage(const HandoutOptions &options);

} // namespace steelyard::handout
