// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_request.h"

#include <algorithm>
#include <array>
#include <thread>

namespace steelyard::cli {

namespace {

using scoring::Normalisation;

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

scoring::MethodOptions optionsOf(const tables::RankTable &table, const RankRequest &request)
{
    scoring::MethodOptions options;
    options.normalisation = request.normalisation;
    options.preferences = table.preferences;
    options.smaa.samples = request.samples;
    options.smaa.seed = request.seed;
    options.smaa.threads = std::max(1U, std::thread::hardware_concurrency());
    options.smaa.sampleRatings =
        std::any_of(table.problem.cells.begin(), table.problem.cells.end(),
                    [](const scoring::Cell &cell) { return cell.unknown; });
    if (table.weighted) {
        options.smaa.weights = scoring::FactorWeights{};
    }
    return options;
}

// Some ten seconds: samples look at every cell, and a Gaussian preference at every pair.
bool isTooMuchWork(const tables::RankTable &table, const RankRequest &request)
{
    constexpr double kMostSteps = 2e9;
    const scoring::Problem &problem = table.problem;
    const auto alternatives = static_cast<double>(problem.alternatives);
    switch (request.method) {
    case scoring::Method::Smaa:
        return static_cast<double>(request.samples) * static_cast<double>(problem.cells.size()) >
               kMostSteps;
    case scoring::Method::PrometheeII: {
        const auto pairs =
            std::count_if(table.preferences.begin(), table.preferences.end(),
                          [](const scoring::Preference &preference) {
                              return preference.shape == scoring::PreferenceShape::Gaussian;
                          });
        return static_cast<double>(pairs) * alternatives * alternatives / 2 > kMostSteps;
    }
    default:
        return false;
    }
}

} // namespace

QStringList methodNames()
{
    QStringList names;
    for (const scoring::MethodDescription &method : scoring::methods()) {
        names.append(
            QString::fromUtf8(method.name.data(), static_cast<qsizetype>(method.name.size())));
    }
    return names;
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

std::optional<scoring::MethodRanking> rankTable(const tables::RankTable &table,
                                                const RankRequest &request,
                                                tables::CsvDiagnostics &problems)
{
    if (isTooMuchWork(table, request)) {
        problems.add({}, Text::tr("The table is too large for this method."),
                     request.method == scoring::Method::Smaa
                         ? Text::tr("Ask for fewer --samples, or leave out alternatives that "
                                    "cannot win.")
                         : Text::tr("Take another @function than gaussian, or leave out "
                                    "alternatives that cannot win."));
        return std::nullopt;
    }
    auto result = scoring::describe(request.method).rank(table.problem, optionsOf(table, request));
    if (!result.ok()) {
        addIssues(result.issues(), table, problems);
        return std::nullopt;
    }
    return std::move(result).value();
}

} // namespace steelyard::cli
