// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"
#include "knowledge/text_rules.h"

#include <functional>
#include <string>
#include <string_view>

// Every text of a base that speaks to the user and so has another form in another language. Ids,
// names of products, sources' titles, commands, versions, dates and addresses have none.
namespace steelyard::knowledge {

// The key is the way to the text through the file: names of members with a slash between them.
// Things with an id go by it, a rating by its criterion and alternative, a state by its
// alternative, everything else by its position from 0:
//   title   criteria/orm/anchors/0/text   ratings/orm/django/summary
//   capabilities/orm/states/django/note   questions/purpose/answers/content/label
// The rule says what may stand there, in whatever language.
using TextVisitor =
    std::function<void(std::string_view key, const TextRule &rule, std::string &text)>;
using ConstTextVisitor =
    std::function<void(std::string_view key, const TextRule &rule, const std::string &text)>;

// Visits every such text that is not empty, each once, section by section. The base must have been
// read without errors: its ids are then distinct, and so are the keys.
void forEachText(KnowledgeBase &base, const TextVisitor &visit);
void forEachText(const KnowledgeBase &base, const ConstTextVisitor &visit);

} // namespace steelyard::knowledge
