// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/diagnostic.h"
#include "knowledge/knowledge_base.h"

#include <QString>

#include <future>
#include <memory>
#include <vector>

// Where knowledge bases come from: the ones bundled with the program, and files of the user's own.
namespace steelyard::storage {

using KnowledgePointer = std::shared_ptr<const knowledge::KnowledgeBase>;

struct KnowledgeResult
{
    KnowledgePointer base; // null when a problem is an error
    std::vector<knowledge::Diagnostic> problems;
    decision::KnowledgeCopy copy = {}; // of a base that is not bundled: decisions carry it along
};

// Ids of the bundled knowledge bases, in the order they are offered. An id of a bundled base has no
// dot, so that "tea.de.json" is always the German texts of "tea".
[[nodiscard]] std::vector<QString> bundledKnowledge();

// Reads a knowledge base: the bundled one with this id, else the file of this name. Sets its hash,
// which is always that of the base's own file. With a language (BCP 47, "de" or "de-AT") that is
// not the base's own, its texts are taken from the file `<id>.<language>.json` beside the base when
// there is one; what is wrong with that file is a warning, and the base then keeps its own words.
// Ids and numbers are the same in every language. A bundled base is read once in each language and
// then shared. May be called from any thread.
[[nodiscard]] KnowledgeResult loadKnowledge(const QString &idOrFile, const QString &language = {});

// Reads all bundled bases on another thread. Not before there is an application: whichever thread
// uses Qt first is the main thread to Qt, and windows of any other take no events.
[[nodiscard]] std::future<std::vector<KnowledgeResult>>
readBundledKnowledge(const QString &language = {});

} // namespace steelyard::storage
