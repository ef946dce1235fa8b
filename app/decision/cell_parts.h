// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/typed_number.h"

#include <optional>
#include <string_view>

// Inside this library only: what is typed into a cell, taken apart.
namespace steelyard::decision {

// Number, unit, sign, number, unit.
struct CellParts
{
    bool isApproximate = false;
    TypedNumber first;
    std::string_view firstUnit;
    bool isRange = false;
    bool isPlusMinus = false;
    TypedNumber second;
    std::string_view secondUnit;
};

// Of a text that plainText() made, which must live as long; none where it is not of this form.
[[nodiscard]] std::optional<CellParts> cellParts(std::string_view text, DecimalSign sign);

} // namespace steelyard::decision
