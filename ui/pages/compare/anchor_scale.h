// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/marker.h"
#include "knowledge/evidence.h"

#include <QWidget>

#include <optional>

namespace steelyard {

class Wording;

// All points of a criterion's scale in words, the highest first, with the place of one rating among
// them: the option's marker and name stand right above the point that it has reached.
class AnchorScale final : public QWidget
{
    Q_OBJECT

public:
    struct Position
    {
        std::optional<double> value; // none: unknown, and no place is marked
        QString option;
        int slot = 0;
        drawing::MarkerState state = drawing::MarkerState::Filled;
    };

    AnchorScale(const knowledge::Criterion &criterion, const Position &place, const Wording &words,
                QWidget *parent = nullptr);
};

} // namespace steelyard
