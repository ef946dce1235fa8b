// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/typed_quantity.h"
#include "knowledge/evidence.h"

#include <optional>
#include <string>
#include <string_view>

// Inside this library only: words that stand for a rating or a number.
namespace steelyard::decision {

// The rating that a word of the criterion's scale stands for, or yes and no for its ends: the word
// as it is, its beginning, or one word of an anchor, where that is meant by one anchor alone.
[[nodiscard]] std::optional<double> ratingOfWord(std::string_view word,
                                                 const knowledge::Criterion &criterion);

// Yes, No, Unknown, PerhapsUnknown, or Words for any other text that plainText() made.
[[nodiscard]] QuantityKind kindOfWord(std::string_view text);

// "twelve", "zwölf": what to offer instead of a word, from 0 to 12.
[[nodiscard]] std::optional<int> numberOfWord(std::string_view word);

} // namespace steelyard::decision
