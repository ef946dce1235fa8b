// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"

// Inside this library only: the parts of a comparison.
namespace steelyard::decision {

// Whether what the one says of its options and criteria can be said of the other's.
[[nodiscard]] bool isSameSubject(const DiffSide &before, const DiffSide &after);

// Whether levels of a criterion in both bases can be compared as numbers.
[[nodiscard]] bool isInOneUnit(const knowledge::Criterion &before,
                               const knowledge::Criterion &after);

// Too few answers, and no option that is left, are known without samples.
[[nodiscard]] bool needsSamples(State state);

// What counts in the decisions themselves; in their bases; what the users decided; names and notes.
// None is tried yet. A question, criterion or capability that only one base has is one difference,
// with what its decision makes of it.
[[nodiscard]] std::vector<Difference> decisionDifferences(const DiffSide &before,
                                                          const DiffSide &after);
[[nodiscard]] std::vector<Difference> baseDifferences(const DiffSide &before,
                                                      const DiffSide &after);
[[nodiscard]] std::vector<Difference> recordDifferences(const DiffSide &before,
                                                        const DiffSide &after);
[[nodiscard]] std::vector<Difference> textDifferences(const DiffSide &before,
                                                      const DiffSide &after);

// Which base, and by which version of it a decision was made.
void addWhichBase(std::vector<Difference> &found, const DiffSide &before, const DiffSide &after);

// Adds one, unless both are the same.
void addDifference(std::vector<Difference> &found, DifferenceKind kind, const std::string &subject,
                   const std::string &field, std::vector<std::string> before,
                   std::vector<std::string> after, bool counts);
[[nodiscard]] std::vector<std::string> oneWord(const std::string &text); // none for an empty one

// The first decision with some of what differs in the second.
class DiffMixer
{
public:
    // All outlive it.
    DiffMixer(const DiffSide &before, const DiffSide &after,
              const std::vector<Difference> &differences);

    struct Mixed
    {
        knowledge::KnowledgeBase ownBase; // where it is neither of the two
        Decision decision;
        bool hasOwnBase = false;
    };
    // By positions of differences, ascending. Whatever is mixed can be evaluated: what refers to
    // things that are not there is left out.
    [[nodiscard]] Mixed mix(const std::vector<std::size_t> &taken) const;
    [[nodiscard]] const knowledge::KnowledgeBase &baseOf(const Mixed &mixed) const
    {
        return mixed.hasOwnBase ? mixed.ownBase : m_before;
    }
    [[nodiscard]] const knowledge::KnowledgeBase &after() const { return m_after; }

private:
    const std::vector<Difference> &m_differences;
    // Without the texts, which no verdict depends on and which take long to copy.
    knowledge::KnowledgeBase m_before;
    knowledge::KnowledgeBase m_after;
    Decision m_decisionBefore;
    Decision m_decisionAfter;
};

// Tries differences on the first decision.
class DiffTrials
{
public:
    DiffTrials(const DiffSide &before, const DiffSide &after,
               const std::vector<Difference> &differences, const DiffOptions &options);

    struct Trial
    {
        Outcome outcome;
        double margin = 0; // of the second's winner over its best rival, in points of 10
    };
    [[nodiscard]] Trial before() const;
    [[nodiscard]] Trial after() const;
    [[nodiscard]] Trial with(const std::vector<std::size_t> &taken, bool isSampled) const;
    [[nodiscard]] bool isStopped() const { return m_options.stop.stop_requested(); }

private:
    [[nodiscard]] Trial evaluated(const knowledge::KnowledgeBase &base, const Decision &decision,
                                  bool isSampled) const;

    DiffSide m_before;
    DiffSide m_after;
    DiffMixer m_mixer;
    const DiffOptions &m_options;
    std::string m_target; // the second's winner
};

} // namespace steelyard::decision
