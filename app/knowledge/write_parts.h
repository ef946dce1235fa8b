// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Inside this library only: parts of a base as JSON.
namespace steelyard::knowledge {

using BaseJson = nlohmann::ordered_json;

// An object to add members to.
struct WrittenObject
{
    BaseJson &json;
};

// Numbers like 10 are written without a fraction.
[[nodiscard]] inline BaseJson baseNumber(double value)
{
    const bool isSmall = value > -1e15 && value < 1e15;
    const auto whole = isSmall ? static_cast<std::int64_t>(value) : 0;
    return isSmall && static_cast<double>(whole) == value ? BaseJson(whole) : BaseJson(value);
}

// Each adds a member that differs from its default.
inline void put(BaseJson &json, const char *key, const std::string &text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}

inline void put(BaseJson &json, const char *key, const std::vector<std::string> &texts)
{
    if (!texts.empty()) {
        json[key] = texts;
    }
}

inline void putNumber(BaseJson &json, const char *key, double value, double usual = 0)
{
    if (value != usual) {
        json[key] = baseNumber(value);
    }
}

inline void putFlag(BaseJson &json, const char *key, bool value, bool usual = false)
{
    if (value != usual) {
        json[key] = value;
    }
}

template <class Items, class Convert>
void putList(BaseJson &json, const char *key, const Items &items, Convert convert)
{
    for (const auto &item : items) {
        json[key].push_back(convert(item));
    }
}

[[nodiscard]] std::string_view wordOf(Support support);

[[nodiscard]] BaseJson groupJson(const Group &group);
[[nodiscard]] BaseJson criterionJson(const Criterion &criterion);
[[nodiscard]] BaseJson ratingJson(const Rating &rating);
[[nodiscard]] BaseJson sourceJson(const Source &source);
[[nodiscard]] BaseJson checklistJson(const Checklist &checklist);
[[nodiscard]] BaseJson capabilityJson(const Capability &capability);
[[nodiscard]] BaseJson questionJson(const Question &question);
[[nodiscard]] BaseJson scenarioJson(const Scenario &scenario);
[[nodiscard]] BaseJson alternativeJson(const Alternative &alternative);
[[nodiscard]] BaseJson faqJson(const Faq &faq);
[[nodiscard]] BaseJson mythJson(const Myth &myth);
[[nodiscard]] BaseJson useRuleJson(const UseRule &rule);
[[nodiscard]] BaseJson tileJson(const NumberTile &tile);
[[nodiscard]] BaseJson publishedJson(const PublishedVerdict &verdict);

} // namespace steelyard::knowledge
