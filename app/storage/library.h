// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/knowledge_base.h"
#include "knowledge/problem.h"

#include <QString>

#include <memory>
#include <vector>

// Where knowledge bases come from: the ones bundled with the program, and files of the user's own.
namespace steelyard::storage {

using KnowledgePointer = std::shared_ptr<const knowledge::KnowledgeBase>;

struct KnowledgeResult
{
    KnowledgePointer base; // null when a problem is an error
    std::vector<knowledge::Problem> problems;
    decision::KnowledgeCopy copy = {}; // of a base that is not bundled: decisions carry it along
};

// Ids of the bundled knowledge bases, in the order they are offered.
[[nodiscard]] std::vector<QString> bundledKnowledge();

// Reads a knowledge base: the bundled one with this id, else the file of this name. Sets its hash.
[[nodiscard]] KnowledgeResult loadKnowledge(const QString &idOrFile);

} // namespace steelyard::storage
