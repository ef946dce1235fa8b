// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pairwise_table.h"

namespace steelyard::tables {

// Judgements of a tree of criteria, by one or several people. A file of one table is a tree of one
// node by one judge. Otherwise lines of their own say what the table behind them is:
//
//     @judge,Anna,2           whose judgements follow; their weight among the judges, 1 without it
//     ,price,speed
//     price,1,3
//     speed,,1
//     @judge,Ben
//     ...
//     @node,speed             an element of an earlier table, which has these parts
//     ,p50,p99
//     ...
struct PairwiseJudge
{
    std::string name;    // may be empty; else no other judge of the node has it
    CsvPosition place;   // of the name
    double weight = 1;   // above 0
    PairwiseTable table; // its elements are in the order of the node's
};

struct PairwiseNode
{
    std::string name; // empty: the top
    CsvPosition place;
    std::vector<std::string> names;    // of the elements
    std::vector<PairwiseJudge> judges; // at least one
    // All judges' together: the weighted geometric mean of those who gave a judgement (Aczel and
    // Saaty, 1983).
    scoring::Judgements judgements;
};

struct PairwiseSet
{
    std::vector<PairwiseNode> nodes; // the top first; parents before their parts
    QStringList understood;
};

// Nothing when the file has problems, which are all added.
[[nodiscard]] std::optional<PairwiseSet>
readPairwiseSet(const QString &file, CsvDiagnostics &problems, const TableWishes &wishes = {});
[[nodiscard]] std::optional<PairwiseSet> readPairwiseSet(std::string_view bytes,
                                                         CsvDiagnostics &problems);

} // namespace steelyard::tables
