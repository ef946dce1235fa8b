// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_diagnostics.h"
#include "knowledge/json_value.h"

#include <cstddef>
#include <string_view>

// The one place where bytes of a file become JSON, for knowledge bases and decisions alike.
namespace steelyard::knowledge {

struct JsonLimits
{
    std::size_t bytes = std::size_t{128} << 20; // check a file's size before reading it
    std::size_t depth = 64;                     // arrays and objects in each other
    std::size_t values = 16'000'000;
    bool hiddenInTexts = false; // no error in a text (in a key it is): who reads looks at each
};

// Parses strict JSON (RFC 8259) and puts everything that is wrong into `problems`:
// - errors that end the reading: too large, empty, not UTF-8, not JSON, cut off, nested too deep,
//   a number beyond the range of double. The document then has no root;
// - errors after which it goes on: a key given twice (the first counts) and hidden characters (see
//   findHiddenCharacter in text.h) in a key or text;
// - a warning: a byte-order mark, which is passed over and does not count as a column.
// `bytes` must outlive the document. Memory is bounded by the limits: at most about 24 bytes a key
// or value, and a second copy of texts that contain escapes. Throws nothing but std::bad_alloc.
[[nodiscard]] JsonDocument parseJson(std::string_view bytes, JsonDiagnostics &problems,
                                     const JsonLimits &limits = {});

// What to say of a file that is not even read because it is larger than JsonLimits::bytes.
[[nodiscard]] Diagnostic tooLarge(std::string_view file, const JsonLimits &limits = {});

} // namespace steelyard::knowledge
