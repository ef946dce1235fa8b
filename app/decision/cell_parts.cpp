// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cell_parts.h"

#include "decision/unit_conversion.h"

#include <algorithm>
#include <array>

namespace steelyard::decision {

namespace {

constexpr std::string_view kPlusMinus = "\xC2\xB1";
constexpr std::array<std::string_view, 6> kAbout{"~", "ca.", "ca", "about", "etwa", "circa"};
constexpr std::array<std::string_view, 4> kRangeSigns{"..", "-", "to", "bis"};
constexpr std::array<std::string_view, 3> kRangeSignsOfUnits{"-", "to ", "bis "};

std::string_view withoutSpaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// What stands between a number and what follows it: a unit.
std::string_view unitAtStart(std::string_view text)
{
    std::size_t end = text.size();
    for (const std::string_view sign : {std::string_view(".."), kPlusMinus}) {
        end = std::min(end, text.find(sign));
    }
    // A dash or a word for a range stands before another number.
    for (std::size_t i = 0; i < end; ++i) {
        const std::string_view rest = text.substr(i);
        const bool beginsWord = i == 0 || text[i - 1] == ' ';
        for (const std::string_view sign : kRangeSignsOfUnits) {
            const std::string_view behind =
                rest.starts_with(sign) ? withoutSpaces(rest.substr(sign.size())) : "";
            const bool isSign = sign == "-" ? i == 0 || text[i - 1] != '^' : beginsWord;
            if (isSign && !behind.empty() && behind[0] >= '0' && behind[0] <= '9') {
                end = std::min(end, i);
            }
        }
    }
    return withoutSpaces(text.substr(0, std::min(end, text.size())));
}

} // namespace

std::optional<CellParts> cellParts(std::string_view text, DecimalSign sign)
{
    CellParts parts;
    for (const std::string_view about : kAbout) {
        if (!parts.isApproximate && text.starts_with(about)) {
            parts.isApproximate = true;
            text = withoutSpaces(text.substr(about.size()));
        }
    }
    std::string_view before; // "$12"
    if (const std::size_t digit = text.find_first_of("0123456789+-.,");
        digit != std::string_view::npos && digit > 0 &&
        currencyIn(withoutSpaces(text.substr(0, digit)))) {
        before = withoutSpaces(text.substr(0, digit));
        text = text.substr(digit);
    }
    const auto first = numberAtStart(text, sign);
    if (!first) {
        return std::nullopt;
    }
    parts.first = *first;
    text = withoutSpaces(text.substr(first->length));
    parts.firstUnit = unitAtStart(text);
    text = withoutSpaces(text.substr(parts.firstUnit.size()));
    parts.firstUnit = parts.firstUnit.empty() ? before : parts.firstUnit;
    if (text.empty()) {
        return parts;
    }
    parts.isPlusMinus = text.starts_with(kPlusMinus);
    if (parts.isPlusMinus) {
        text = withoutSpaces(text.substr(kPlusMinus.size()));
    } else {
        for (const std::string_view rangeSign : kRangeSigns) {
            if (!parts.isRange && text.starts_with(rangeSign)) {
                parts.isRange = true;
                text = withoutSpaces(text.substr(rangeSign.size()));
            }
        }
        if (!parts.isRange) {
            return std::nullopt;
        }
    }
    const auto second = numberAtStart(text, sign);
    if (!second) {
        return std::nullopt;
    }
    parts.second = *second;
    parts.secondUnit = withoutSpaces(text.substr(second->length));
    if (!parts.secondUnit.empty() &&
        std::string_view("0123456789+-.,").find(parts.secondUnit[0]) != std::string_view::npos) {
        return std::nullopt; // three numbers: a date
    }
    return parts;
}

} // namespace steelyard::decision
