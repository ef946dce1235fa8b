// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"
#include "decision/decision.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

// Inside this library only: texts typed into the cells of a decision.
namespace steelyard {

// Puts them into a decision, which it changes; finish() when all are typed.
class CellTyping
{
public:
    // `base`: laid over by the decision as it was; both outlive this.
    CellTyping(decision::Decision &decision, const knowledge::KnowledgeBase &base);

    // Blank takes away what was found out about the cell. A level with a unit, or beyond the scale,
    // makes an own criterion without words of its scale a measure.
    void type(const std::string &criterion, const std::string &alternative, std::string text);
    void setSureness(const std::string &criterion, const std::string &alternative,
                     decision::Sureness sureness);
    // Reads all that was typed into a row anew: its unit, scale or rates are others now.
    void readRow(const std::string &criterion);
    void finish();

private:
    [[nodiscard]] knowledge::Criterion &criterionFor(const std::string &id);
    [[nodiscard]] decision::CellReading read(const std::string &text,
                                             const knowledge::Criterion &criterion,
                                             decision::Sureness sureness);
    [[nodiscard]] bool becomesMeasure(const std::string &criterion,
                                      const decision::CellReading &reading);
    [[nodiscard]] std::size_t indexOf(const std::string &criterion,
                                      const std::string &alternative) const;

    decision::Decision &m_decision;
    const knowledge::KnowledgeBase &m_base;
    std::map<std::string, knowledge::Criterion> m_criteria; // as cells are read by
    std::unordered_map<std::string, std::size_t> m_places;  // of findings, by both ids
    std::vector<bool> m_isRemoved;
    std::optional<decision::DecimalSign> m_decimalSign; // of all that was typed
};

} // namespace steelyard
