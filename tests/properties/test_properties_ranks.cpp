// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/additive.h"
#include "scoring/contribution.h"
#include "test_main.h"

#include <QTest>

#include <cmath>
#include <limits>

// Ranks say what the scores say, and reasons add up to the lead.
namespace steelyard::properties {

namespace {

using scoring::Problem;
using scoring::RandomStream;

std::string consistent(const Answer &answer)
{
    const std::size_t n = answer.ranks.size();
    for (std::size_t a = 0; a < n; ++a) {
        if (!std::isfinite(answer.scores[a])) {
            return answer.method + ": a score that is no number";
        }
        int ahead = 0;
        for (std::size_t b = 0; b < n; ++b) {
            if (answer.ranks[a] == 0 || answer.ranks[b] == 0) {
                continue;
            }
            const double lead = answer.higherIsBetter ? answer.scores[a] - answer.scores[b]
                                                      : answer.scores[b] - answer.scores[a];
            ahead += answer.ranks[b] < answer.ranks[a] ? 1 : 0;
            if (lead == 0 && answer.ranks[a] != answer.ranks[b]) {
                return answer.method + ": equal scores, other ranks";
            }
            if (lead > 0 && answer.ranks[a] > answer.ranks[b]) {
                return answer.method + ": the better score has the worse rank";
            }
            // Far beyond any tolerance for ties, however many stand between the two.
            const double size = std::max(std::abs(answer.scores[a]), std::abs(answer.scores[b]));
            if (lead > 1e-7 * std::max(1.0, size) && answer.ranks[a] >= answer.ranks[b]) {
                return answer.method + ": a better score without a better rank";
            }
        }
        if (answer.ranks[a] != 0 && answer.ranks[a] != ahead + 1) {
            return answer.method + ": rank " + std::to_string(answer.ranks[a]) + " behind " +
                   std::to_string(ahead);
        }
    }
    return {};
}

// One number somewhere becomes something no method may accept.
Problem spoilt(Problem problem, RandomStream &random)
{
    const double infinity = std::numeric_limits<double>::infinity();
    const double wrong[] = {std::numeric_limits<double>::quiet_NaN(), infinity, -infinity};
    const double number = wrong[random.below(3)];
    switch (random.below(5)) {
    case 0:
        problem.cells[random.below(static_cast<std::uint32_t>(problem.cells.size()))] =
            scoring::Cell::number(number);
        break;
    case 1:
        problem.weights[random.below(static_cast<std::uint32_t>(problem.criteria))] = number;
        break;
    case 2:
        problem.weights[random.below(static_cast<std::uint32_t>(problem.criteria))] = -1;
        break;
    case 3:
        problem.weights.assign(problem.criteria, 0.0);
        break;
    default:
        problem.cells.pop_back();
        break;
    }
    return problem;
}

} // namespace

class RanksProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksFollowScores()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            for (const Answer &answer :
                 allMethods(problem, anyPreferences(problem.criteria, random))) {
                const std::string wrong = consistent(answer);
                if (!wrong.empty()) {
                    return wrong;
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.positive = true, .ranges = true, .unknown = true}), property);
        STEELYARD_HOLDS((Shape{.negative = true, .unknown = true, .constraints = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 2}), property); // more ties
    }

    void reasonsAddUpToTheLead()
    {
        const auto property = [](const Problem &problem, RandomStream &) -> std::string {
            const auto ranking = scoring::additive(problem);
            const auto explanations = scoring::explainAll(problem);
            for (const scoring::Explanation &why : explanations.value()) {
                double sum = 0;
                for (const scoring::Contribution &part : why.all) {
                    sum += part.contribution;
                }
                const double lead =
                    ranking.value().scores[why.alternative] - ranking.value().scores[why.rival];
                if (!(std::abs(sum - lead) < 1e-12 && std::abs(why.lead - lead) < 1e-12)) {
                    return "reasons sum to " + std::to_string(sum) + ", the lead is " +
                           std::to_string(lead);
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    void noNumberComesFromANonsensicalProblem()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const Problem wrong = spoilt(problem, random);
            for (const Answer &answer : allMethods(wrong, anyPreferences(wrong.criteria, random))) {
                if (!answer.refused) {
                    return answer.method + " accepts it";
                }
            }
            scoring::SmaaOptions options;
            options.samples = 1;
            return scoring::smaa(wrong, options).ok() ? "smaa accepts it" : "";
        };
        STEELYARD_HOLDS((Shape{.positive = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::RanksProperties)
#include "test_properties_ranks.moc"
