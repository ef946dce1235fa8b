// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reader.h"
#include "knowledge/schema.h"
#include "knowledge/translation.h"

#include <string>
#include <string_view>
#include <vector>

// Everything that can be said about a file by somebody who writes it. Slower than opening it.
namespace steelyard::knowledge {

// read() with every warning, and what only `schema` refuses. Of a fault that both find, read()
// speaks, because it says what to do; the schema is heard where read() has nothing to say at,
// around or inside the same place. Never throws. `schema` is not to be used by two threads at once.
[[nodiscard]] ReadResult checkKnowledgeBase(std::string_view bytes, std::string_view file,
                                            const std::string &today, const Schema &schema);

// The same for a translation of `base`, which is left as it is. Missing texts are a warning.
[[nodiscard]] TranslationResult checkTranslation(const KnowledgeBase &base, std::string_view bytes,
                                                 std::string_view file, const Schema &schema);

// The id of the base that the bytes translate; empty when they are no translation.
[[nodiscard]] std::string translatedBase(std::string_view bytes);

} // namespace steelyard::knowledge
