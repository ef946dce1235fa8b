// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

// What happens while one weight moves, or those of one group together. Within the group proportions
// stay, weights set by hand elsewhere stay, and the others give way in proportion; where all others
// are set by hand, those give way. Every value is a straight line in the share that moves, so all
// of this is exact and needs no search.
namespace steelyard::decision {

struct Takeover
{
    double share = 0;   // from here on, away from where the leader leads
    std::string leader; // who is first there
};

// The shares at which one alternative is first, alone or level, and who follows beyond its ends.
struct LeadRange
{
    double low = 0;
    double high = 1;
    std::optional<Takeover> below; // none: it leads down to a share of zero
    std::optional<Takeover> above; // none: it leads up to the largest share
};

// What all lines of one decision share.
struct WeightLineNames
{
    std::vector<std::string> alternatives; // by row; empty: left out
    std::vector<std::string> criteria;     // in the knowledge base's order
};

class WeightLine
{
public:
    [[nodiscard]] double now() const { return m_now; }   // share of the decision, in [0, 1]
    [[nodiscard]] double most() const { return m_most; } // what those set by hand leave

    // The value of a row of the decision's alternatives, in points of 10, at a share in [0, most].
    [[nodiscard]] double value(std::size_t row, double share) const;

    // None where it is first at no share, or is left out.
    [[nodiscard]] std::optional<LeadRange> leadRange(const std::string &alternative) const;

    // The weights by hand after the move.
    [[nodiscard]] OwnWeights moved(double share) const;

private:
    friend class WeightLines;
    double m_now = 0;
    double m_most = 1;
    std::vector<double> m_atZero; // values by row at a share of 0 and of `most`
    std::vector<double> m_atMost;
    std::shared_ptr<const WeightLineNames> m_names;
    std::vector<std::pair<std::size_t, double>> m_inside; // criteria of the group, at a share of 1
    std::vector<std::pair<std::size_t, double>> m_own;    // set by hand outside it
    bool m_ownGiveWay = false;
};

// The lines of one evaluated decision.
class WeightLines
{
public:
    WeightLines(const knowledge::KnowledgeBase &base, const Decision &decision,
                const Verdict &verdict);

    // Criteria by their positions in the knowledge base: one, or a group's.
    [[nodiscard]] WeightLine line(const std::vector<std::size_t> &criteria) const;

private:
    [[nodiscard]] std::vector<double> valuesAt(const std::vector<double> &weights) const;

    const knowledge::KnowledgeBase &m_base;
    const Verdict &m_verdict;
    std::shared_ptr<const WeightLineNames> m_names;
    std::vector<double> m_answered; // weights as the answers give them
    std::vector<double> m_values;   // row-major, 0 to 1
};

} // namespace steelyard::decision
