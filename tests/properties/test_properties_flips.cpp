// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/property.h"
#include "scoring/additive.h"
#include "scoring/rating_flips.h"
#include "scoring/values.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

// Flips of ratings against changing the rating and scoring again.
namespace steelyard::properties {

namespace {

using scoring::Cell;
using scoring::Problem;
using scoring::RandomStream;

constexpr double kRounding = 1e-11;

// Scales stay as they are while a rating moves, also the observed ones.
Problem withScales(Problem problem)
{
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        const scoring::Bounds scale = scoring::scaleOf(problem, c);
        problem.bounds[c] = scale.low < scale.high ? std::optional(scale) : std::nullopt;
    }
    return problem;
}

std::vector<double> scoresWith(Problem problem, std::size_t alternative, std::size_t criterion,
                               double rating)
{
    problem.cells[alternative * problem.criteria + criterion] = Cell::number(rating);
    return scoring::additive(problem).value().scores;
}

// The winner's score less the best of the others that the constraints leave.
double lead(const std::vector<double> &scores, const std::vector<int> &ranks, std::size_t winner)
{
    double rival = -1;
    for (std::size_t a = 0; a < scores.size(); ++a) {
        if (a != winner && ranks[a] > 0) {
            rival = std::max(rival, scores[a]);
        }
    }
    return scores[winner] - rival;
}

} // namespace

class FlipsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flipsFlipAndNothingSmallerDoes()
    {
        const auto property = [](const Problem &generated, RandomStream &random) -> std::string {
            const Problem problem = withScales(generated);
            const auto ranking = scoring::additive(problem);
            const std::vector<int> &ranks = ranking.value().ranks;
            const auto first = std::find(ranks.begin(), ranks.end(), 1);
            const auto found = scoring::ratingFlips(problem);
            if (first == ranks.end()) {
                return found.value().empty() ? "" : "a flip without a winner";
            }
            const auto winner = static_cast<std::size_t>(first - ranks.begin());
            std::vector<const scoring::RatingFlip *> byCell(problem.cells.size(), nullptr);
            double smallest = 0;
            for (const scoring::RatingFlip &flip : found.value()) {
                byCell[flip.alternative * problem.criteria + flip.criterion] = &flip;
                if (std::abs(flip.valueChange) < smallest - kRounding) {
                    return "flips are not ordered by their size";
                }
                smallest = std::abs(flip.valueChange);
                if (flip.newWinner == winner) {
                    return "a flip to the same winner";
                }
            }
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                for (std::size_t c = 0; c < problem.criteria; ++c) {
                    if (ranks[a] == 0 || !problem.bounds[c]) {
                        continue;
                    }
                    const std::string cell =
                        "rating " + std::to_string(a) + ", " + std::to_string(c);
                    const scoring::RatingFlip *flip = byCell[a * problem.criteria + c];
                    if (flip == nullptr) {
                        const scoring::Bounds scale = *problem.bounds[c];
                        const double ratings[] = {scale.low, scale.high,
                                                  between(random, scale.low, scale.high)};
                        for (const double rating : ratings) {
                            if (lead(scoresWith(problem, a, c, rating), ranks, winner) <
                                -kRounding) {
                                return cell + " flips, but no flip was found";
                            }
                        }
                        continue;
                    }
                    const double change = flip->flipRating - flip->rating;
                    const double end =
                        change > 0 || (change == 0 && a != winner &&
                                       problem.directions[c] == scoring::Direction::Maximise)
                            ? problem.bounds[c]->high
                            : problem.bounds[c]->low;
                    const auto before = scoresWith(problem, a, c, flip->rating + 0.999 * change);
                    const auto after = scoresWith(problem, a, c, flip->flipRating);
                    const auto beyond = scoresWith(
                        problem, a, c, flip->flipRating + 0.5 * (end - flip->flipRating));
                    if (lead(before, ranks, winner) < -kRounding) {
                        return cell + " flips earlier";
                    }
                    if (std::abs(after[winner] - after[flip->newWinner]) > kRounding) {
                        return cell + ": no tie at the flip";
                    }
                    // Rounding may put a flip at the end of the scale just inside it.
                    const bool room = std::abs(end - flip->flipRating) > 1e-9;
                    if (std::abs(change) > 1e-9 && room &&
                        beyond[flip->newWinner] - beyond[winner] < kRounding) {
                        return cell + ": the new winner does not lead beyond the flip";
                    }
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 4, .ranges = true, .unknown = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::FlipsProperties)
#include "test_properties_flips.moc"
