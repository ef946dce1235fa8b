// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

// Inside this library only: every section, and what sections share.
namespace steelyard::report {

[[nodiscard]] Section decisionSection(const Context &context);
[[nodiscard]] Section contentsSection(const Context &context); // filled when all others are there
[[nodiscard]] Section contextSection(const Context &context);
[[nodiscard]] Section whySection(const Context &context);
[[nodiscard]] Section changesSection(const Context &context);
[[nodiscard]] Section finalistsSection(const Context &context);
[[nodiscard]] Section glanceSection(const Context &context);
[[nodiscard]] Section profilesSection(const Context &context);
[[nodiscard]] Section optionSection(const Context &context, std::size_t column);
[[nodiscard]] Section methodSection(const Context &context);
[[nodiscard]] Section signOffSection(const Context &context);
[[nodiscard]] Section answersSection(const Context &context);
[[nodiscard]] Section evidenceSection(const Context &context);
[[nodiscard]] Section sourcesSection(const Context &context); // no blocks: nothing was cited

[[nodiscard]] bool hasReasons(const Context &context);
[[nodiscard]] bool hasChanges(const Context &context);
[[nodiscard]] bool hasAnswers(const Context &context);
[[nodiscard]] bool hasEvidence(const Context &context);

[[nodiscard]] std::vector<Contents::Entry> outline(const std::vector<Section> &sections);
[[nodiscard]] Summary summaryOf(const Context &context);

// Where links within the report lead.
[[nodiscard]] QString evidenceAnchor(std::size_t criterion);
[[nodiscard]] bool isInRegister(const Context &context, std::size_t criterion);
[[nodiscard]] Section otherOptionsSection(const Context &context); // those told in one line
[[nodiscard]] QString optionAnchor(std::size_t column);

// What the answers given to one question did, told effect by effect.
[[nodiscard]] QString effects(const Context &context, const knowledge::Question &question);

// Sentences on what would change the verdict, the most telling first.
[[nodiscard]] QStringList changeTexts(const Context &context);
// How often options came first, those that did in at least 1 in 1,000 runs; with so many ranks.
[[nodiscard]] ShareFigure shareFigure(const Context &context, std::size_t mostRanks);
[[nodiscard]] Table mustHaveTable(const Context &context, std::size_t first, std::size_t last);
// Set by hand, and changed after the verdict had been shown; nothing where there is none of it.
[[nodiscard]] std::vector<Block> ownChanges(const Context &context);
// What the users decided, as facts; empty when nothing is recorded.
[[nodiscard]] std::vector<KeyValue> decided(const Context &context);
[[nodiscard]] std::vector<Text> reconsiderations(const Context &context);
[[nodiscard]] QString actionState(const decision::Action &action);
[[nodiscard]] QStringList fittingRules(const Context &context, const std::string &alternative,
                                       bool avoid);
// Knowledge base, versions, and what of the base is not looked at.
[[nodiscard]] std::vector<KeyValue> origin(const Context &context);
// Options and criteria of the base that the user left out, with the reason.
[[nodiscard]] std::vector<KeyValue> leftOutByUser(const Context &context);
// A paragraph where the base is not what it is called.
void addDoubt(const Context &context, std::vector<Block> &blocks);

} // namespace steelyard::report
