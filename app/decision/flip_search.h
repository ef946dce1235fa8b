// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/flip_tables.h"
#include "scoring/values.h"

#include <set>
#include <utility>

// Inside this library only: the search behind answerFlips().
namespace steelyard::decision {

// A change of one question: its place among the questions and among its alternations.
struct FlipChange
{
    std::size_t question = 0;
    std::size_t other = 0;

    // clang-tidy 14 takes the 0 inside for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const FlipChange &, const FlipChange &) = default;
};

// A set that changes the winner.
struct FoundFlip
{
    std::vector<FlipChange> changes;
    std::size_t winner = 0; // row
    double winnerValue = 0;
    double oldWinnerValue = 0;
    double moved = 0;
};

// Walks over the sets of changes, smallest first, and keeps those that change the winner.
class FlipSearch
{
public:
    FlipSearch(const knowledge::KnowledgeBase &base, const Inputs &inputs,
               const std::string &winner, const FlipOptions &options);

    std::vector<Flip> run();

private:
    void search(std::size_t from, int left, const MeanEffect &product,
                const std::vector<std::uint8_t> &excluded);
    void passOver(std::size_t question, MeanEffect &product,
                  std::vector<std::uint8_t> &excluded) const;
    [[nodiscard]] static bool staysAsked(const ChangeableQuestion &question, std::size_t other,
                                         std::size_t dependent);
    void tryChanges(const MeanEffect &product, const std::vector<std::uint8_t> &excluded);
    void chooseAnswers(std::size_t depth, const MeanEffect &product,
                       const std::vector<std::uint8_t> &excluded);
    void weigh(const MeanEffect &product, const std::vector<std::uint8_t> &excluded);
    void correctValues(std::vector<double> &values);
    void keep(const std::vector<std::uint8_t> &excluded);
    [[nodiscard]] bool containsSmallerFlip() const;
    [[nodiscard]] Flip toFlip(const FoundFlip &found) const;
    void advance();

    const knowledge::KnowledgeBase &m_base;
    const Inputs &m_inputs;
    const FlipOptions &m_options;
    int m_mostChanges;
    std::vector<ChangeableQuestion> m_questions;
    scoring::Values m_values;
    FixedWeights m_fixedWeights;
    std::vector<std::uint8_t> m_ownExcluded; // by the user's own must-haves
    std::size_t m_winner = 0;
    std::vector<std::size_t> m_chosen; // questions changed, ascending
    std::vector<FlipChange> m_changes;
    std::vector<FoundFlip> m_found;
    std::vector<std::vector<std::uint8_t>> m_flipsAlone; // by question and alternation
    std::set<std::pair<FlipChange, FlipChange>> m_pairs; // that flip; for sets of three
    std::size_t m_done = 0;
    std::size_t m_total = 0;
    bool m_correcting = false; // a changed question moves ratings

    // Scratch of the innermost loops, which run thousands of times.
    struct Buffer
    {
        MeanEffect product;
        std::vector<std::uint8_t> excluded;
    };
    std::vector<Buffer> m_buffers; // one a changed question
    std::vector<double> m_newWeights;
    std::vector<double> m_newScores;
    std::vector<double> m_newValues;
};

} // namespace steelyard::decision
