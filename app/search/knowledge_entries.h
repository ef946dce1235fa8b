// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"
#include "search/knowledge_place.h"

#include <vector>

namespace steelyard {

// A statement of a knowledge base: where it is shown, under which name, and what it rests on.
struct KnowledgeEntry
{
    KnowledgePlace place;
    QString title; // "Flask, Built-in protections"
    QString text;
    std::vector<std::string> sources;
};

// Everything a knowledge base says, one entry a statement, in the order of the kinds of places and
// within it of the base. A place may have many entries.
[[nodiscard]] std::vector<KnowledgeEntry> entriesOf(const knowledge::KnowledgeBase &base);

} // namespace steelyard
