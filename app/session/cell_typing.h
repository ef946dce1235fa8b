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
    // What was typed once more, by the decimal sign that it was read with before.
    void readAgain(decision::Finding &finding, const knowledge::Criterion &criterion);
    [[nodiscard]] decision::CellContext contextFor(decision::Sureness sureness) const;
    [[nodiscard]] bool becomesMeasure(const std::string &criterion,
                                      const decision::CellReading &reading);
    [[nodiscard]] std::size_t indexOf(const std::string &criterion, const std::string &alternative);

    decision::Decision &m_decision;
    const knowledge::KnowledgeBase &m_base;
    std::map<std::string, knowledge::Criterion> m_criteria; // as cells are read by
    std::unordered_map<std::string, std::size_t> m_places;  // of findings, by both ids
    std::size_t m_looked = 0; // for cells; only who looks for many makes the map
    std::vector<std::size_t> m_removed;
    std::optional<decision::DecimalSign> m_decimalSign; // of all that was typed
};

} // namespace steelyard
