// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/marker.h"
#include "report/content/content.h"

namespace steelyard::report::pdf {

[[nodiscard]] inline drawing::MarkerState markerState(const Option &option)
{
    return option.leftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled;
}

} // namespace steelyard::report::pdf
