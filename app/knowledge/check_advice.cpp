// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/text.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

// What a reviewer would ask of a base that is formally right. `steelyard check` does this; opening
// a base does not.
namespace steelyard::knowledge {

namespace {

constexpr std::size_t kMostOverlaps = 100; // of one criterion; a file may list any number

void adviseOnEvidence(const Check &check)
{
    const double average = averageWeight(check.base.criteria);
    const JsonPath ratings("ratings");
    for (std::size_t i = 0; i < check.base.ratings.size(); ++i) {
        const Rating &rating = check.base.ratings[i];
        const auto row = check.criteria.find(rating.criterion);
        if (!rating.value || !row) {
            continue;
        }
        const JsonPath place = ratings / i;
        const bool heavy = check.base.criteria[*row].defaultWeight > average;
        const std::string of =
            inQuotes(rating.alternative) + " for " + inQuotes(rating.criterion) + ' ';
        if (restsOnOpinions(check, rating.sources)) {
            check.warn(place / "sources",
                       "The rating of " + of + "rests on opinions only" +
                           (heavy ? ", and the criterion weighs more than most." : "."),
                       "Look for a primary source or a count of your own.");
        } else if (heavy && rating.confidence == Confidence::Low && rating.caveat.empty()) {
            check.warn(
                place / "confidence",
                "The rating of " + of +
                    "has low confidence, and the criterion weighs more than most.",
                "Find better evidence here first: it moves the verdict most. Where there is none, "
                "say in \"caveat\" what is not known.");
        }
    }
}

// High confidence means about half a point of ten to either side, low about two: a range that says
// something else contradicts the word beside it.
void adviseOnRanges(const Check &check)
{
    constexpr double kWidest = 0.2; // of the scale
    const JsonPath ratings("ratings");
    for (std::size_t i = 0; i < check.base.ratings.size(); ++i) {
        const Rating &rating = check.base.ratings[i];
        const auto row = check.criteria.find(rating.criterion);
        if (!rating.value || !row) {
            continue;
        }
        const Criterion &scale = check.base.criteria[*row];
        const double width = (rating.high - rating.low) / (scale.scaleHigh - scale.scaleLow);
        const JsonPath place = ratings / i;
        if (rating.confidence == Confidence::High && width > kWidest + 1e-9) {
            check.warn(place / "low", "The range is too wide for high confidence.",
                       "Narrow the range, or lower the confidence.");
        } else if (rating.confidence == Confidence::Low && width < kWidest - 1e-9 &&
                   rating.low > scale.scaleLow && rating.high < scale.scaleHigh) {
            check.warn(place / "low", "The range is too narrow for low confidence.",
                       "Widen the range, or say why it is known so well and raise the confidence.");
        }
    }
}

// The plausible values that all alternatives share on a criterion; empty when low > high.
struct Shared
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool same = true; // all known and equal: reported elsewhere
    std::optional<double> value;
    bool any = false;
};

void adviseOnSeparation(const Check &check)
{
    const KnowledgeBase &base = check.base;
    std::vector<Shared> rows(base.criteria.size());
    for (const Rating &rating : base.ratings) {
        const auto row = check.criteria.find(rating.criterion);
        if (!row) {
            continue;
        }
        Shared &shared = rows[*row];
        // Comparisons with NaN, the open end of an unknown rating, change nothing.
        shared.low = rating.low > shared.low ? rating.low : shared.low;
        shared.high = rating.high < shared.high ? rating.high : shared.high;
        shared.same = shared.same && rating.value && (!shared.any || rating.value == shared.value);
        shared.value = rating.value;
        shared.any = true;
    }
    const JsonPath criteria("criteria");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].low > rows[i].high || rows[i].same || base.alternatives.size() < 2 ||
            !base.criteria[i].note.empty()) {
            continue;
        }
        check.warn(
            criteria / i,
            "The plausible ranges of all alternatives overlap here, so this criterion may "
            "separate nothing.",
            "Find evidence that narrows the ranges, give the criterion little weight, or say in "
            "its \"note\" what it separates.");
    }
}

// Two criteria that overlap and that one answer raises together: what the user says once then
// counts twice. Each pair is reported where it is met first.
class RaisedTogether
{
public:
    explicit RaisedTogether(const Check &check)
        : m_check(check)
    {
    }

    void advise(const Answer &answer, const JsonPath &weights)
    {
        std::unordered_map<std::size_t, std::size_t> raised; // criterion to effect
        for (std::size_t i = 0; i < answer.weights.size(); ++i) {
            const auto index = m_check.criteria.find(answer.weights[i].criterion);
            if (index && answer.weights[i].steps > 0) {
                raised.emplace(*index, i);
            }
        }
        for (const WeightEffect &effect : answer.weights) {
            if (const auto index = m_check.criteria.find(effect.criterion);
                index && raised.contains(*index)) {
                compare(*index, raised, weights);
            }
        }
    }

private:
    void compare(std::size_t index, const std::unordered_map<std::size_t, std::size_t> &raised,
                 const JsonPath &weights)
    {
        const std::vector<std::string> &overlaps = m_check.base.criteria[index].overlapsWith;
        for (std::size_t i = 0; i < std::min(overlaps.size(), kMostOverlaps); ++i) {
            const auto other = m_check.criteria.find(overlaps[i]);
            if (!other || *other == index || !raised.contains(*other) || explains(index) ||
                explains(*other) || !m_reported.insert(std::minmax(index, *other)).second) {
                continue;
            }
            const std::size_t later = std::max(raised.at(index), raised.at(*other));
            m_check.warn(
                weights / later,
                "This answer raises " + inQuotes(m_check.base.criteria[index].id) + " and " +
                    inQuotes(m_check.base.criteria[*other].id) + ", which count partly the same.",
                "Raise one of them, raise both by fewer steps, or say in the \"note\" of one "
                "criterion what each of them counts.");
        }
    }

    [[nodiscard]] bool explains(std::size_t criterion) const
    {
        return !m_check.base.criteria[criterion].note.empty();
    }

    const Check &m_check;
    std::set<std::pair<std::size_t, std::size_t>> m_reported;
};

bool weighs(const Check &check, std::string_view criterion)
{
    const auto index = check.criteria.find(criterion);
    return index && check.base.criteria[*index].defaultWeight > 0;
}

// Whether an answer can change the order of the alternatives.
bool canMatter(const Check &check, const Answer &answer)
{
    return !answer.mustHaves.empty() ||
           std::any_of(answer.weights.begin(), answer.weights.end(),
                       [&](const WeightEffect &effect) {
                           return (effect.zero || effect.steps != 0) &&
                                  weighs(check, effect.criterion);
                       }) ||
           std::any_of(answer.ratings.begin(), answer.ratings.end(),
                       [&](const RatingEffect &effect) {
                           return effect.by != 0 && weighs(check, effect.criterion);
                       });
}

void adviseOnQuestions(const Check &check)
{
    RaisedTogether together(check);
    const JsonPath section("questions");
    for (std::size_t i = 0; i < check.base.questions.size(); ++i) {
        const Question &question = check.base.questions[i];
        const JsonPath place = section / i;
        const JsonPath answers = place / "answers";
        // "Does not apply" sets these to zero.
        bool matters = std::any_of(question.about.begin(), question.about.end(),
                                   [&](const std::string &id) { return weighs(check, id); });
        bool declared = !question.about.empty();
        for (std::size_t k = 0; k < question.answers.size(); ++k) {
            const Answer &answer = question.answers[k];
            const JsonPath here = answers / k;
            together.advise(answer, here / "weights");
            matters = matters || canMatter(check, answer);
            declared = declared || !answer.weights.empty() || !answer.ratings.empty();
        }
        // Without any effect at all it is reported by every check.
        if (!matters && declared) {
            check.warn(place, "No answer of this question can change the verdict.",
                       "Let an answer move a criterion whose default weight is above 0.");
        }
    }
}

} // namespace

void checkAdvice(const Check &check)
{
    adviseOnEvidence(check);
    adviseOnRanges(check);
    adviseOnSeparation(check);
    adviseOnQuestions(check);
}

} // namespace steelyard::knowledge
