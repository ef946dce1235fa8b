// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_mapping.h"

namespace steelyard::sheets {

// Inside this library only: what one field is, when all lines of the mapping are known.
[[nodiscard]] FieldMapping mapField(const SheetView &view, std::size_t field,
                                    const SheetMapping &mapping, const MappingChoices &choices);

} // namespace steelyard::sheets
