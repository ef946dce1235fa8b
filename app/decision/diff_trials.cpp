// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_parts.h"
#include "decision/evaluate.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

const AlternativeResult *resultOf(const Scores &scores, const std::string &id)
{
    const auto found =
        std::find_if(scores.alternatives.begin(), scores.alternatives.end(),
                     [&id](const AlternativeResult &result) { return result.id == id; });
    return found == scores.alternatives.end() ? nullptr : &*found;
}

double marginOf(const Scores &scores, const std::string &target)
{
    const AlternativeResult *result = resultOf(scores, target);
    if (result == nullptr || result->rank == 0) {
        return -10;
    }
    double rival = 0;
    for (const AlternativeResult &other : scores.alternatives) {
        rival = other.rank > 0 && other.id != target ? std::max(rival, other.value) : rival;
    }
    return result->value - rival;
}

} // namespace

bool needsSamples(State state)
{
    return state != State::NotEnoughAnswers && state != State::NoFeasible;
}

bool isSameSubject(const DiffSide &before, const DiffSide &after)
{
    // Decisions without a base have it in common that there is none.
    const bool haveBase = !before.decision.knowledge.id.empty();
    const bool isOneDecision =
        !before.decision.id.empty() && before.decision.id == after.decision.id;
    if (isOneDecision || (haveBase && before.base.id == after.base.id)) {
        return true;
    }
    const bool sharesOption =
        std::any_of(before.decision.alternatives.begin(), before.decision.alternatives.end(),
                    [&after](const std::string &id) {
                        return after.base.alternativeIndex(id) != knowledge::KnowledgeBase::npos;
                    });
    const bool sharesCriterion = std::any_of(
        before.base.criteria.begin(), before.base.criteria.end(),
        [&after](const knowledge::Criterion &criterion) {
            return after.base.criterionIndex(criterion.id) != knowledge::KnowledgeBase::npos;
        });
    return sharesOption && sharesCriterion;
}

DiffTrials::DiffTrials(const DiffSide &before, const DiffSide &after,
                       const std::vector<Difference> &differences, const DiffOptions &options)
    : m_before(before)
    , m_after(after)
    , m_mixer(before, after, differences)
    , m_options(options)
    , m_target(evaluate(after.base, after.decision).scores.winner)
{
}

DiffTrials::Trial DiffTrials::before() const
{
    return evaluated(m_before.base, m_before.decision, true);
}

DiffTrials::Trial DiffTrials::after() const
{
    return evaluated(m_after.base, m_after.decision, true);
}

DiffTrials::Trial DiffTrials::with(const std::vector<std::size_t> &taken, bool isSampled) const
{
    const DiffMixer::Mixed mixed = m_mixer.mix(taken);
    return evaluated(m_mixer.baseOf(mixed), mixed.decision, isSampled);
}

DiffTrials::Trial DiffTrials::evaluated(const knowledge::KnowledgeBase &base,
                                        const Decision &decision, bool isSampled) const
{
    const Verdict verdict = evaluate(base, decision);
    const Scores &scores = verdict.scores;
    Trial trial;
    trial.margin = marginOf(scores, m_target);
    trial.outcome.state = scores.state;
    trial.outcome.winner = scores.winner;
    trial.outcome.isStateKnown = !needsSamples(scores.state);
    const auto robustness =
        isSampled ? robustnessOf(base, *verdict.inputs, scores, {m_options.threads, m_options.stop})
                  : std::nullopt;
    if (robustness) {
        trial.outcome.state = robustness->state;
        trial.outcome.isStateKnown = true;
        for (std::size_t a = 0; a < robustness->shares.size(); ++a) {
            const std::vector<double> &ranks = robustness->shares[a].rankAcceptability;
            if (scores.alternatives[a].id == scores.winner && !ranks.empty()) {
                trial.outcome.share = ranks.front();
            }
        }
    }
    return trial;
}

} // namespace steelyard::decision
