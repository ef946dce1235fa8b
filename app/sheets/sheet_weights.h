// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

// Inside this library only: what the criteria of a sheet weigh.
namespace steelyard::sheets {

// Sets the weights of the criteria and adds what deserves a look.
void readWeights(const SheetView &view, const SheetMapping &mapping, UnderstoodSheet &made);

} // namespace steelyard::sheets
