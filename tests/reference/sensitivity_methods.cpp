// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.h"

#include "scoring/smaa.h"
#include "scoring/stability.h"
#include "scoring/tornado.h"

#include <numeric>

namespace reference {

using namespace steelyard::scoring;

namespace {

// A standard error of 0.0005: a tenth of the tolerance that sampled cases are given.
constexpr std::uint64_t kSamples = 1'000'000;

WeightModel readWeightModel(const json &one, std::size_t criteria)
{
    const json &params = one.at("params");
    if (!params.contains("weight_order")) {
        return UniformWeights{};
    }
    if (params.at("weight_order") != "descending") {
        throw Refused{"the weight order " + params.at("weight_order").dump() + " is not known"};
    }
    OrdinalWeights model;
    model.order.resize(criteria);
    std::iota(model.order.begin(), model.order.end(), std::size_t{0});
    return model;
}

} // namespace

json smaa(const json &one)
{
    const Problem problem = readValues(one);
    SmaaOptions options;
    options.samples = kSamples;
    options.weights = readWeightModel(one, problem.criteria);
    const auto sampled = steelyard::scoring::smaa(problem, options);
    json acceptability = json::array();
    for (const auto &row : valueOf(sampled).rankAcceptability) {
        json shares = json::array();
        for (const Share &share : row) {
            shares.push_back(share.value);
        }
        acceptability.push_back(shares);
    }
    json central = json::array();
    for (const auto &weights : sampled.value().centralWeights) {
        central.push_back(weights.empty() ? json(std::vector<json>(problem.criteria))
                                          : json(weights));
    }
    return {{"rank_acceptability", acceptability}, {"central_weights", central}};
}

json weightStability(const json &one)
{
    const auto stability = steelyard::scoring::weightStability(readValues(one));
    json got{{"scores", valueOf(stability).ranking.scores},
             {"ranking", stability.value().ranking.ranks}};
    got["best_interval"] = json::array();
    for (const WeightInterval &interval : stability.value().intervals) {
        got["best_interval"].push_back({{"criterion", interval.criterion},
                                        {"weight", interval.weight},
                                        {"low", interval.low},
                                        {"high", interval.high}});
    }
    got["nearest_flip"] = nullptr;
    if (const auto &flip = stability.value().nearest) {
        got["nearest_flip"] = {{"criterion", flip->criterion},
                               {"new_weight", flip->newWeight},
                               {"l1", flip->distance},
                               {"new_winner", flip->newWinner}};
    }
    return got;
}

json tornado(const json &one)
{
    const auto result =
        steelyard::scoring::tornado(readValues(one), one.at("params").value("delta", 0.2));
    json bars = json::array();
    for (const TornadoBar &bar : valueOf(result).bars) {
        bars.push_back({{"criterion", bar.criterion},
                        {"margin_low", bar.marginLow},
                        {"margin_high", bar.marginHigh},
                        {"swing", bar.swing}});
    }
    return {{"winner", result.value().winner},
            {"runner_up", result.value().runnerUp},
            {"base_margin", result.value().baseMargin},
            {"bars_sorted", bars}};
}

} // namespace reference
