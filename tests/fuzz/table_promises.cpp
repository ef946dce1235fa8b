// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "tables/pairwise_set.h"
#include "tables/rank_table.h"

#include <optional>

namespace steelyard::fuzz {

namespace {

template <typename Table>
std::string brokenPromise(const std::optional<Table> &table, const tables::CsvDiagnostics &problems)
{
    if (table.has_value() != problems.empty()) {
        return "a table and problems, or neither";
    }
    return fuzz::brokenPromise(problems.list());
}

} // namespace

std::string readTable(std::string_view bytes)
{
    tables::CsvDiagnostics problems(QStringLiteral("x"));
    const auto table = tables::readRankTable(bytes, problems);
    if (std::string broken = brokenPromise(table, problems); !broken.empty()) {
        return broken;
    }
    if (table &&
        table->problem.cells.size() != table->alternatives.size() * table->criteria.size()) {
        return "a table of another size than its names";
    }
    return {};
}

std::string readPairwise(std::string_view bytes)
{
    tables::CsvDiagnostics problems(QStringLiteral("x"));
    if (std::string broken = brokenPromise(tables::readPairwise(bytes, problems), problems);
        !broken.empty()) {
        return broken;
    }
    tables::CsvDiagnostics more(QStringLiteral("x"));
    return brokenPromise(tables::readPairwiseSet(bytes, more), more);
}

} // namespace steelyard::fuzz
