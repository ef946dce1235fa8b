// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.h"

#include "scoring/constraints.h"
#include "scoring/dominance.h"
#include "scoring/promethee.h"
#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"

#include <map>

namespace reference {

using namespace steelyard::scoring;

namespace {

Normalisation readNormalisation(const json &one, Normalisation byDefault)
{
    static const std::map<std::string, Normalisation> kNames{
        {"none", Normalisation::None},     {"min-max", Normalisation::MinMax},
        {"max", Normalisation::Max},       {"sum", Normalisation::Sum},
        {"vector", Normalisation::Vector},
    };
    const json &params = one.at("params");
    if (!params.contains("normalisation")) {
        return byDefault;
    }
    const auto name = params.at("normalisation").get<std::string>();
    const auto found = kNames.find(name);
    if (found == kNames.end()) {
        throw Refused{"the normalisation \"" + name + "\" is not known"};
    }
    return found->second;
}

Preference readPreference(const json &one)
{
    static const std::map<std::string, PreferenceShape> kNames{
        {"usual", PreferenceShape::Usual},    {"u-shape", PreferenceShape::UShape},
        {"v-shape", PreferenceShape::VShape}, {"level", PreferenceShape::Level},
        {"linear", PreferenceShape::Linear},  {"gaussian", PreferenceShape::Gaussian},
    };
    const auto name = one.at("type").get<std::string>();
    const auto found = kNames.find(name);
    if (found == kNames.end()) {
        throw Refused{"the preference function \"" + name + "\" is not known"};
    }
    return {found->second, one.value("q", 0.0), one.value("p", 0.0), one.value("s", 0.0)};
}

Comparison readComparison(const std::string &op)
{
    static const std::map<std::string, Comparison> kNames{
        {"<=", Comparison::AtMost},   {">=", Comparison::AtLeast}, {"<", Comparison::LessThan},
        {">", Comparison::MoreThan},  {"==", Comparison::Equal},   {"=", Comparison::Equal},
        {"!=", Comparison::NotEqual},
    };
    const auto found = kNames.find(op);
    if (found == kNames.end()) {
        throw Refused{"the comparison \"" + op + "\" is not known"};
    }
    return found->second;
}

json ranked(const Ranking &ranking)
{
    return {{"scores", ranking.scores}, {"ranking", ranking.ranks}};
}

} // namespace

json weightedSum(const json &one)
{
    return ranked(valueOf(steelyard::scoring::weightedSum(
        readProblem(one), readNormalisation(one, Normalisation::None))));
}

json weightedProduct(const json &one)
{
    return ranked(valueOf(steelyard::scoring::weightedProduct(
        readProblem(one), readNormalisation(one, Normalisation::Sum))));
}

json topsis(const json &one)
{
    return ranked(valueOf(steelyard::scoring::topsis(
        readProblem(one), readNormalisation(one, Normalisation::Vector))));
}

json vikor(const json &one)
{
    const auto result =
        steelyard::scoring::vikor(readProblem(one), one.at("params").value("v", 0.5));
    json got = ranked(valueOf(result).ranking);
    got["S"] = result.value().s;
    got["R"] = result.value().r;
    return got;
}

json promethee(const json &one)
{
    std::vector<Preference> preferences;
    for (const json &function : one.at("params").at("preference_functions")) {
        preferences.push_back(readPreference(function));
    }
    const auto result = steelyard::scoring::promethee(readProblem(one), preferences);
    json got = ranked(valueOf(result).ranking);
    got["phi_plus"] = result.value().plus;
    got["phi_minus"] = result.value().minus;
    return got;
}

json dominance(const json &one)
{
    const auto result = steelyard::scoring::dominance(readProblem(one));
    return {{"dominated", valueOf(result).dominated}, {"pareto_front", result.value().paretoFront}};
}

json constraints(const json &one)
{
    Problem problem = readProblem(one);
    for (const json &constraint : one.at("params").at("constraints")) {
        problem.constraints.push_back({constraint.at("criterion").get<std::size_t>(),
                                       readComparison(constraint.at("op").get<std::string>()),
                                       constraint.at("value").get<double>()});
    }
    return {{"feasible", valueOf(feasibility(problem)).feasible}};
}

} // namespace reference
