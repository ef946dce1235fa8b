// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "knowledge/reader.h"

namespace steelyard::fuzz {

namespace {

using namespace knowledge;

std::string brokenPromise(const KnowledgeBase &base)
{
    if (base.ratings.size() != base.criteria.size() * base.alternatives.size()) {
        return "a rating too many or too few";
    }
    for (std::size_t i = 0; i < base.ratings.size(); ++i) {
        const Rating &rating = base.ratings[i];
        const Criterion &criterion = base.criteria[i / base.alternatives.size()];
        if (rating.criterion != criterion.id ||
            rating.alternative != base.alternatives[i % base.alternatives.size()].id) {
            return "a rating in the wrong place";
        }
        if (!(rating.low >= criterion.scaleLow && rating.low <= rating.high &&
              rating.high <= criterion.scaleHigh)) {
            return "a rating off the scale";
        }
        if (rating.value && !(*rating.value >= rating.low && *rating.value <= rating.high)) {
            return "a rating out of its range";
        }
        for (const std::string &source : rating.sources) {
            if (base.source(source) == nullptr) {
                return "a source that is not there";
            }
        }
    }
    return {};
}

} // namespace

std::string readKnowledge(std::string_view bytes)
{
    const ReadResult result = read(bytes, "x", {"2026-11-20", true});
    if (result.base.has_value() == hasErrors(result.problems)) {
        return "a base and errors, or neither";
    }
    if (std::string broken = brokenPromise(result.problems); !broken.empty()) {
        return broken;
    }
    return result.base ? brokenPromise(*result.base) : std::string();
}

} // namespace steelyard::fuzz
