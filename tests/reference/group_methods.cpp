// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.h"

#include "scoring/group.h"

namespace reference {

using namespace steelyard::scoring;

namespace {

Judgements readJudgements(const json &matrix)
{
    Judgements judgements;
    judgements.n = matrix.size();
    for (const json &row : matrix) {
        if (row.size() != matrix.size()) {
            throw Refused{"the pairwise matrix is not square"};
        }
        for (const json &cell : row) {
            judgements.cells.push_back(cell.is_null() ? std::nullopt
                                                      : std::optional(cell.get<double>()));
        }
    }
    return judgements;
}

JudgeRanks readRanks(const json &matrix)
{
    JudgeRanks ranks;
    ranks.judges = matrix.size();
    ranks.alternatives = matrix.empty() ? 0 : matrix.at(0).size();
    for (const json &row : matrix) {
        if (row.size() != ranks.alternatives) {
            throw Refused{"the rows of the matrix differ in length"};
        }
        for (const json &cell : row) {
            ranks.ranks.push_back(cell.get<double>());
        }
    }
    return ranks;
}

json orNull(const std::optional<double> &number)
{
    return number ? json(*number) : json();
}

} // namespace

json ahp(const json &one)
{
    const auto result = ahpWeights(readJudgements(one.at("matrix")));
    const AhpWeights &ahp = valueOf(result);
    return {{"weights", ahp.weights},
            {"lambda_max", ahp.lambdaMax},
            {"ci", ahp.ci},
            {"cr",
             {{"saaty1980", orNull(ahp.crSaaty1980)},
              {"saaty2005", orNull(ahp.crSaaty2005)},
              {"donegan_dodd1991", orNull(ahp.crDoneganDodd1991)}}}};
}

json groupAhp(const json &one)
{
    std::vector<Judgements> judges;
    for (const json &matrix : one.at("matrix")) {
        judges.push_back(readJudgements(matrix));
    }
    const auto result = steelyard::scoring::groupAhp(judges);
    const GroupAhp &group = valueOf(result);
    json got{{"aij_weights", group.aijWeights.weights}, {"aip_geometric", group.aip}};
    got["aij_matrix"] = json::array();
    for (std::size_t i = 0; i < group.aij.n; ++i) {
        json row = json::array();
        for (std::size_t j = 0; j < group.aij.n; ++j) {
            row.push_back(orNull(group.aij.cells[i * group.aij.n + j]));
        }
        got["aij_matrix"].push_back(row);
    }
    got["individual_weights"] = json::array();
    for (const AhpWeights &weights : group.individual) {
        got["individual_weights"].push_back(weights.weights);
    }
    return got;
}

json kendallW(const json &one)
{
    const JudgeRanks ranks = readRanks(one.at("matrix"));
    return {{"W", orNull(steelyard::scoring::kendallW(ranks.ranks, ranks.judges))}};
}

json groupRanking(const json &one)
{
    const auto result = steelyard::scoring::groupRanking(readRanks(one.at("matrix")));
    const GroupRanking &group = valueOf(result);
    return {{"borda", group.borda},
            {"borda_ranking", group.bordaRanks},
            {"copeland", group.copeland},
            {"copeland_ranking", group.copelandRanks},
            {"kendall_w", orNull(group.kendallW)}};
}

} // namespace reference
