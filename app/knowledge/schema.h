// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/problem.h"

#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// Checks a JSON text against a JSON Schema (draft 7) and returns what the schema refuses, in the
// order of the file; also that either of the two is not readable JSON, or the schema no schema.
// Never throws.
//
// The program does not need this to open a knowledge base: read() accepts the same structures as
// resources/schema/knowledge-base.schema.json, words its problems better and is much faster. This
// is for tests, which hold the two together, and for `steelyard check`, so that a base that passes
// here passes in any editor that knows the schema. Report its problems only where read() has none.
[[nodiscard]] std::vector<Problem> checkAgainstSchema(std::string_view bytes, std::string_view file,
                                                      std::string_view schema);

} // namespace steelyard::knowledge
