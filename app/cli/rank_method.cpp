// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_method.h"

#include "scoring/additive.h"
#include "scoring/smaa.h"
#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"

#include <algorithm>
#include <array>
#include <thread>

namespace steelyard::cli {

namespace {

using scoring::Normalisation;

constexpr std::array<std::pair<QStringView, RankMethod>, 7> kMethods{
    {{u"additive", RankMethod::Additive},
     {u"weighted-sum", RankMethod::WeightedSum},
     {u"weighted-product", RankMethod::WeightedProduct},
     {u"topsis", RankMethod::Topsis},
     {u"vikor", RankMethod::Vikor},
     {u"promethee-ii", RankMethod::PrometheeII},
     {u"smaa", RankMethod::Smaa}}};

constexpr std::array<std::pair<QStringView, Normalisation>, 5> kNormalisations{
    {{u"none", Normalisation::None},
     {u"min-max", Normalisation::MinMax},
     {u"max", Normalisation::Max},
     {u"sum", Normalisation::Sum},
     {u"vector", Normalisation::Vector}}};

template <class Table>
auto named(const Table &table, const QString &name) -> std::optional<decltype(table[0].second)>
{
    for (const auto &[known, value] : table) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

template <class Table>
QStringList namesIn(const Table &table)
{
    QStringList names;
    for (const auto &entry : table) {
        names.append(entry.first.toString());
    }
    return names;
}

// The result of a method that returns more than a ranking, or its issues.
template <class Value, class Use>
std::vector<scoring::Issue> take(scoring::Result<Value> result, Use use)
{
    if (!result.ok()) {
        return result.issues();
    }
    use(std::move(result).value());
    return {};
}

std::vector<scoring::Issue> sample(const tables::RankTable &table, const RankRequest &request,
                                   RankAnswer &answer)
{
    scoring::SmaaOptions options;
    options.samples = request.samples;
    options.seed = request.seed;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    options.sampleRatings = std::any_of(table.problem.cells.begin(), table.problem.cells.end(),
                                        [](const scoring::Cell &cell) { return cell.unknown; });
    if (table.weighted) {
        options.weights = scoring::FactorWeights{};
    }
    return take(scoring::smaa(table.problem, options), [&](const scoring::SmaaResult &result) {
        std::vector<double> errors;
        for (const std::vector<scoring::Share> &row : result.rankAcceptability) {
            std::vector<double> &shares = answer.rankShares.emplace_back();
            for (const scoring::Share &share : row) {
                shares.push_back(share.value);
            }
            answer.ranking.scores.push_back(row.front().value);
            errors.push_back(row.front().halfWidth);
        }
        answer.ranking.ranks =
            scoring::competitionRanks(answer.ranking.scores, scoring::Better::Higher, 1);
        answer.columns = {{"error", std::move(errors)}};
    });
}

std::vector<scoring::Issue> calculate(const tables::RankTable &table, const RankRequest &request,
                                      RankAnswer &answer)
{
    const scoring::Problem &problem = table.problem;
    const auto ranking = [&](scoring::Ranking &&result) { answer.ranking = std::move(result); };
    switch (request.method) {
    case RankMethod::Additive:
        return take(scoring::additive(problem), [&](scoring::Ranking &&result) {
            answer.columns = {{"low", result.low}, {"high", result.high}};
            ranking(std::move(result));
        });
    case RankMethod::WeightedSum:
        return take(scoring::weightedSum(problem, request.normalisation), ranking);
    case RankMethod::WeightedProduct:
        return take(scoring::weightedProduct(problem, request.normalisation), ranking);
    case RankMethod::Topsis:
        return take(scoring::topsis(problem, request.normalisation), ranking);
    case RankMethod::Vikor:
        return take(scoring::vikor(problem), [&](scoring::Vikor &&result) {
            answer.columns = {{"s", std::move(result.s)}, {"r", std::move(result.r)}};
            answer.compromise = std::move(result.compromise);
            ranking(std::move(result.ranking));
        });
    case RankMethod::PrometheeII:
        return take(scoring::promethee(problem, table.preferences),
                    [&](scoring::Promethee &&result) {
                        answer.columns = {{"phi_plus", std::move(result.plus)},
                                          {"phi_minus", std::move(result.minus)}};
                        ranking(std::move(result.ranking));
                    });
    case RankMethod::Smaa:
        return sample(table, request, answer);
    }
    return {};
}

} // namespace

std::optional<RankMethod> rankMethodNamed(const QString &name)
{
    return named(kMethods, name);
}

QStringList rankMethodNames()
{
    return namesIn(kMethods);
}

std::optional<Normalisation> normalisationNamed(const QString &name)
{
    return named(kNormalisations, name);
}

QStringList normalisationNames()
{
    return namesIn(kNormalisations);
}

QString nameOf(Normalisation normalisation)
{
    return normalisationNames().at(static_cast<int>(normalisation));
}

std::optional<Normalisation> defaultNormalisation(RankMethod method)
{
    switch (method) {
    case RankMethod::WeightedSum:
        return Normalisation::MinMax;
    case RankMethod::WeightedProduct:
        return Normalisation::Sum;
    case RankMethod::Topsis:
        return Normalisation::Vector;
    default:
        return std::nullopt;
    }
}

std::optional<RankAnswer> rankTable(const tables::RankTable &table, const RankRequest &request,
                                    tables::CsvDiagnostics &problems)
{
    RankAnswer answer;
    addIssues(calculate(table, request, answer), table, problems);
    return problems.empty() ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace steelyard::cli
