// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reader.h"

#include "knowledge/check.h"
#include "knowledge/json_text.h"
#include "knowledge/read_structure.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr double kGuessedWidth = 0.3;

// A known rating without a range of its own gets that of a guess: 3 points of 10, or of a level 30
// per cent. It stays on a worded scale.
void guessRange(Rating &rating, const Criterion &criterion)
{
    if (!rating.value) {
        return;
    }
    const double span = criterion.scaleHigh - criterion.scaleLow;
    const double size = criterion.measure && *rating.value != 0 ? std::abs(*rating.value) : span;
    const double width = kGuessedWidth * size;
    if (std::isnan(rating.low)) {
        const double low = *rating.value - width;
        rating.low = criterion.measure ? low : std::max(low, criterion.scaleLow);
    }
    if (std::isnan(rating.high)) {
        const double high = *rating.value + width;
        rating.high = criterion.measure ? high : std::min(high, criterion.scaleHigh);
    }
}

// Only for a base without errors: every cell is there once and every reference leads somewhere.
void complete(KnowledgeBase &base)
{
    const Ids criteria("criterion", base.criteria);
    const Ids alternatives("alternative", base.alternatives);
    std::vector<Rating> ordered(base.ratings.size());
    for (Rating &rating : base.ratings) {
        const std::size_t row = criteria.find(rating.criterion).value();
        const std::size_t column = alternatives.find(rating.alternative).value();
        const Criterion &criterion = base.criteria[row];
        guessRange(rating, criterion);
        if (std::isnan(rating.low)) {
            rating.low = criterion.scaleLow;
        }
        if (std::isnan(rating.high)) {
            rating.high = criterion.scaleHigh;
        }
        ordered[row * base.alternatives.size() + column] = std::move(rating);
    }
    base.ratings = std::move(ordered);
}

void checkMeaning(const KnowledgeBase &base, const JsonDocument &document,
                  JsonDiagnostics &problems, const ReadOptions &options)
{
    JsonPlaces places(document);
    const Check check(base, places, problems);
    checkIds(check);
    checkCriteria(check);
    checkRatings(check);
    checkChecklists(check);
    checkCapabilities(check);
    checkQuestions(check);
    checkScenarios(check);
    checkUseRules(check);
    checkContent(check);
    checkAge(check, options.today);
    if (options.thorough) {
        checkAdvice(check);
    }
}

ReadResult readWhole(std::string_view bytes, std::string_view file, const ReadOptions &options)
{
    JsonDiagnostics problems(bytes, file);
    const JsonDocument document = parseJson(bytes, problems);
    ReadResult result;
    if (document.root()) {
        KnowledgeBase base = readBase(document.root(), problems);
        checkMeaning(base, document, problems, options);
        if (!problems.hasErrors()) {
            complete(base);
            result.base = std::move(base);
        }
    }
    result.problems = problems.sorted();
    return result;
}

} // namespace

ReadResult read(std::string_view bytes, std::string_view file, const ReadOptions &options)
{
    try {
        return readWhole(bytes, file, options);
    } catch (const std::exception &) { // memory has run out
        return {std::nullopt,
                {{Level::Error,
                  std::string(file),
                  0,
                  0,
                  {},
                  "The file could not be read.",
                  "Close other programs and try again: there may be too little memory."}}};
    }
}

} // namespace steelyard::knowledge
