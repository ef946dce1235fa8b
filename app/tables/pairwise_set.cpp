// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pairwise_set.h"

#include "tables/messages.h"
#include "tables/pairwise_layout.h"

#include <algorithm>
#include <cmath>

namespace steelyard::tables {

namespace {

constexpr std::size_t kMostSections = 1000;

// One table and what the lines before it say.
struct PairwiseSection
{
    CsvCell node;
    CsvCell judge;
    double weight = 1;
    CsvRows rows;
};

CsvCell cellOrNone(const std::vector<CsvCell> &row, std::size_t column)
{
    return column < row.size() ? row[column] : CsvCell{{}, row.front().place};
}

double readJudgeWeight(const CsvCell &cell, DecimalSign sign, CsvDiagnostics &problems)
{
    if (isEmpty(cell)) {
        return 1;
    }
    const auto weight = readNumber(cell, sign, problems);
    if (weight && !(*weight > 0)) {
        problems.add(cell.place, Text::tr("A judge's weight is not above zero."),
                     Text::tr("Leave the judge out, or write how much the judgements count."));
    }
    return weight && *weight > 0 ? *weight : 1;
}

std::vector<PairwiseSection> sectionsOf(CsvRows rows, DecimalSign sign, CsvDiagnostics &problems)
{
    std::vector<PairwiseSection> sections(1);
    const auto begin = [&sections] {
        if (!sections.back().rows.empty()) {
            PairwiseSection next;
            next.node = sections.back().node;
            sections.push_back(std::move(next));
        }
    };
    for (std::vector<CsvCell> &row : rows) {
        const std::string &mark = row.front().text;
        if (mark == "@node") {
            begin();
            sections.back().node = cellOrNone(row, 1);
            if (isEmpty(sections.back().node)) {
                problems.add(row.front().place, Text::tr("@node does not say of which element."),
                             Text::tr("Write its name behind @node."));
            }
        } else if (mark == "@judge") {
            begin();
            sections.back().judge = cellOrNone(row, 1);
            sections.back().weight = readJudgeWeight(cellOrNone(row, 2), sign, problems);
        } else if (sections.size() <= kMostSections) {
            sections.back().rows.push_back(std::move(row));
        }
    }
    if (sections.back().rows.empty() && sections.size() <= kMostSections) {
        problems.add(sections.back().judge.place, Text::tr("A table of judgements is missing."),
                     Text::tr("Write it below @node or @judge, or remove that line."));
        sections.pop_back();
    }
    for (PairwiseSection &section : sections) {
        std::size_t width = 0;
        for (const std::vector<CsvCell> &row : section.rows) {
            for (std::size_t i = width; i < row.size(); ++i) {
                width = isEmpty(row[i]) ? width : i + 1;
            }
        }
        for (std::vector<CsvCell> &row : section.rows) {
            row.resize(std::min(row.size(), width));
        }
    }
    return sections;
}

// Puts a judge's table into the order of the node's elements.
void alignTable(const PairwiseNode &node, CsvPosition place, PairwiseTable &table,
                CsvDiagnostics &problems)
{
    const std::size_t n = node.names.size();
    std::vector<std::size_t> from;
    for (const std::string &name : node.names) {
        const auto found = std::find(table.names.begin(), table.names.end(), name);
        if (found == table.names.end()) {
            problems.add(place, Text::tr("This judge does not compare %1.").arg(inQuotes(name)),
                         Text::tr("Let all judges compare the same elements; cells that one does "
                                  "not know stay empty."));
            return;
        }
        from.push_back(static_cast<std::size_t>(found - table.names.begin()));
    }
    if (table.names.size() != n || table.judgements.cells.size() != n * n) {
        problems.add(place, Text::tr("This judge compares other elements than the first."),
                     Text::tr("Let all judges compare the same elements."));
        return;
    }
    PairwiseTable aligned = table;
    aligned.names = node.names;
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t column = 0; column < n; ++column) {
            const std::size_t source = from[row] * n + from[column];
            aligned.judgements.cells[row * n + column] = table.judgements.cells[source];
            aligned.cells[row * n + column] = table.cells[source];
        }
    }
    table = std::move(aligned);
}

scoring::Judgements combined(const PairwiseNode &node)
{
    if (node.judges.size() == 1) {
        return node.judges.front().table.judgements;
    }
    const std::size_t n = node.names.size();
    scoring::Judgements all{n, std::vector<std::optional<double>>(n * n)};
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t column = row + 1; column < n; ++column) {
            double sum = 0;
            double weights = 0;
            for (const PairwiseJudge &judge : node.judges) {
                const auto &cells = judge.table.judgements.cells;
                const auto over = cells[row * n + column];
                const auto under = cells[column * n + row];
                if (over || under) {
                    sum += judge.weight * (over ? std::log(*over) : -std::log(*under));
                    weights += judge.weight;
                }
            }
            if (weights > 0) {
                all.cells[row * n + column] = std::exp(sum / weights);
            }
        }
    }
    return all;
}

bool hasElement(const PairwiseSet &set, const std::string &name)
{
    return std::any_of(set.nodes.begin(), set.nodes.end(), [&name](const PairwiseNode &node) {
        return std::find(node.names.begin(), node.names.end(), name) != node.names.end();
    });
}

// Whoever is there twice would count twice. Both places are said.
void checkJudge(const PairwiseNode &node, const PairwiseJudge &judge, CsvDiagnostics &problems)
{
    const auto found =
        std::find_if(node.judges.begin(), node.judges.end(),
                     [&judge](const PairwiseJudge &other) { return other.name == judge.name; });
    if (judge.name.empty() || found == node.judges.end()) {
        return;
    }
    for (const CsvPosition place : {found->place, judge.place}) {
        problems.add(
            place,
            Text::tr("The judge %1 judges the same elements twice.").arg(inQuotes(judge.name)),
            Text::tr("Keep one of the two tables, or give each judge a name of their "
                     "own."));
    }
}

void addSection(PairwiseSection section, DecimalSign sign, PairwiseSet &set,
                CsvDiagnostics &problems)
{
    const CsvPosition place = section.rows.front().front().place;
    PairwiseJudge judge{section.judge.text, section.judge.place, section.weight,
                        tableOfRows(std::move(section.rows), sign, problems)};
    set.understood += judge.table.understood;
    const auto found =
        std::find_if(set.nodes.begin(), set.nodes.end(), [&section](const PairwiseNode &node) {
            return node.name == section.node.text;
        });
    if (found != set.nodes.end()) {
        alignTable(*found, place, judge.table, problems);
        checkJudge(*found, judge, problems);
        found->judges.push_back(std::move(judge));
        return;
    }
    if (!section.node.text.empty() && !hasElement(set, section.node.text)) {
        problems.add(
            section.node.place,
            Text::tr("No table before this one compares %1.").arg(inQuotes(section.node.text)),
            Text::tr("Write the name of an element of an earlier table."));
    }
    for (const std::string &name : judge.table.names) {
        if (hasElement(set, name)) {
            problems.add(place, Text::tr("%1 stands in two tables.").arg(inQuotes(name)),
                         Text::tr("Give each element its own name."));
        }
    }
    PairwiseNode node{section.node.text, place, judge.table.names, {}, {}};
    node.judges.push_back(std::move(judge));
    set.nodes.push_back(std::move(node));
}

std::optional<PairwiseSet> setOf(const TableText &text, CsvDiagnostics &problems)
{
    auto rows = readAllRows(text, problems);
    const auto sign = rows ? signOfRows(*rows, text, problems) : std::nullopt;
    if (!sign) {
        return std::nullopt;
    }
    std::vector<PairwiseSection> sections = sectionsOf(*std::move(rows), *sign, problems);
    if (sections.size() > kMostSections) {
        problems.add({}, Text::tr("The file has too many tables."),
                     Text::tr("Split it into several."));
        return std::nullopt;
    }
    PairwiseSet set;
    set.understood = understoodOf(text, *sign);
    for (PairwiseSection &section : sections) {
        addSection(std::move(section), *sign, set, problems);
    }
    set.understood.removeDuplicates();
    if (!problems.empty()) {
        return std::nullopt;
    }
    for (PairwiseNode &node : set.nodes) {
        node.judgements = combined(node);
    }
    return set;
}

} // namespace

std::optional<PairwiseSet> readPairwiseSet(const QString &file, CsvDiagnostics &problems,
                                           const TableWishes &wishes)
{
    const auto text = readTableText(file, problems, wishes);
    return text ? setOf(*text, problems) : std::nullopt;
}

std::optional<PairwiseSet> readPairwiseSet(std::string_view bytes, CsvDiagnostics &problems)
{
    const auto text = tableText(std::string(bytes), problems);
    return text ? setOf(*text, problems) : std::nullopt;
}

} // namespace steelyard::tables
