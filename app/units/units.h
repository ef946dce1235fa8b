// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Units as people type them: "ms", "GiB", "EUR per month", "%", "requests/s", "users". Everything
// may be called from any thread.
namespace steelyard::units {

enum class Relation {
    Same,       // the same unit, maybe spelt otherwise
    Family,     // of one family: convert() works
    Currencies, // of one family but for the currency: a rate is needed
    Other,      // of another family
    Unknown     // one of them is known to nobody, and they are not the same word
};

[[nodiscard]] Relation relation(std::string_view from, std::string_view to);

// Whether a unit can be converted to others of its family. Words such as "users" cannot, but count
// as they are.
[[nodiscard]] bool isKnown(std::string_view unit);

// `value` in the other unit; none unless they are of one family. Money converts between "per month"
// and "per year", and between currencies only by rateOf().
[[nodiscard]] std::optional<double> convert(double value, std::string_view from,
                                            std::string_view to);

// The ISO 4217 code in a unit ("EUR per month": "EUR", "$": "USD"); none where there is none.
[[nodiscard]] std::optional<std::string> currencyOf(std::string_view unit);
// Between units of money, as if one currency were worth as much as the other; none unless they are
// of one family but for that.
[[nodiscard]] std::optional<double> convertInOneCurrency(double value, std::string_view from,
                                                         std::string_view to);

// Some other units that convert to this one, those nearest in size first: "s", "min" of "ms".
[[nodiscard]] std::vector<std::string> family(std::string_view unit);

} // namespace steelyard::units
