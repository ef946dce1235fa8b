// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.h"

#include <map>

namespace reference {

using namespace steelyard::scoring;

Method methodNamed(const std::string &name)
{
    static const std::map<std::string, Method> kMethods{
        {"weighted-sum", weightedSum},
        {"weighted-product", weightedProduct},
        {"topsis", topsis},
        {"vikor", vikor},
        {"promethee-ii", promethee},
        {"dominance", dominance},
        {"constraints", constraints},
        {"smaa", smaa},
        {"weight-stability", weightStability},
        {"tornado", tornado},
        {"ahp", ahp},
        {"group-ahp", groupAhp},
        {"kendall-w", kendallW},
        {"group-ranking", groupRanking},
    };
    const auto found = kMethods.find(name);
    return found == kMethods.end() ? nullptr : found->second;
}

Problem readProblem(const json &one)
{
    const json &matrix = one.at("matrix");
    Problem problem;
    problem.alternatives = matrix.size();
    problem.criteria = matrix.empty() ? 0 : matrix.at(0).size();
    for (const json &row : matrix) {
        if (row.size() != problem.criteria) {
            throw Refused{"the rows of the matrix differ in length"};
        }
        for (const json &cell : row) {
            problem.cells.push_back(cell.is_null() ? Cell::missing()
                                                   : Cell::number(cell.get<double>()));
        }
    }
    const json none;
    const json &directions = one.contains("directions") ? one.at("directions") : none;
    if (directions.is_null()) {
        problem.directions.assign(problem.criteria, Direction::Maximise);
    }
    for (const json &direction : directions) {
        const auto text = direction.get<std::string>();
        if (text != "max" && text != "min") {
            throw Refused{"the direction \"" + text + "\" is neither max nor min"};
        }
        problem.directions.push_back(text == "max" ? Direction::Maximise : Direction::Minimise);
    }
    const json &weights = one.contains("weights") ? one.at("weights") : none;
    if (weights.is_null()) {
        problem.weights.assign(problem.criteria, 1.0);
    } else {
        problem.weights = weights.get<std::vector<double>>();
    }
    return problem;
}

Problem readValues(const json &one)
{
    Problem problem = readProblem(one);
    problem.bounds.assign(problem.criteria, Bounds{0, 1});
    return problem;
}

} // namespace reference
