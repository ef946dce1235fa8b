// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flips.h"

#include "decision/flip_search.h"
#include "decision/must_haves.h"
#include "decision/points.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

void multiply(MeanEffect &product, const MeanEffect &effect)
{
    for (std::size_t c = 0; c < product.factor.size(); ++c) {
        product.factor[c] *= effect.factor[c];
        product.factorUnraised[c] *= effect.factorUnraised[c];
    }
}

void exclude(std::vector<std::uint8_t> &excluded, const std::vector<std::uint8_t> &more)
{
    for (std::size_t a = 0; a < excluded.size(); ++a) {
        excluded[a] |= more[a];
    }
}

// Number of ways to choose up to `most` of n questions: the whole of the progress.
std::size_t combinations(std::size_t n, int most)
{
    std::size_t sum = 0;
    std::size_t ways = 1;
    for (std::size_t k = 1; k <= static_cast<std::size_t>(most) && k <= n; ++k) {
        ways = ways * (n - k + 1) / k;
        sum += ways;
    }
    return sum;
}

} // namespace

FlipSearch::FlipSearch(const knowledge::KnowledgeBase &base, const Inputs &inputs,
                       const std::string &winner, const FlipOptions &options)
    : m_base(base)
    , m_inputs(inputs)
    , m_options(options)
    , m_mostChanges(std::clamp(options.mostChanges, 1, 3))
    , m_questions(changeableQuestions(base, inputs))
    , m_values(scoring::valuesOf(inputs.problem))
    , m_fixedWeights(base, inputs.ownWeights)
{
    std::vector<RequiredCapability> own = inputs.mustHaves;
    std::erase_if(own, [](const RequiredCapability &entry) { return !entry.answers.empty(); });
    for (std::size_t a = 0; a < inputs.alternatives.size(); ++a) {
        const bool isCutOff =
            std::any_of(inputs.exclusions[a].begin(), inputs.exclusions[a].end(),
                        [](const Exclusion &exclusion) { return exclusion.isCutoff(); });
        m_ownExcluded.push_back(static_cast<std::uint8_t>(
            isCutOff || !exclusions(base, inputs.alternatives[a], own).empty()));
    }
    m_winner = static_cast<std::size_t>(
        std::find(inputs.alternatives.begin(), inputs.alternatives.end(), winner) -
        inputs.alternatives.begin());
    m_buffers.resize(static_cast<std::size_t>(m_mostChanges));
    for (const ChangeableQuestion &question : m_questions) {
        m_flipsAlone.emplace_back(question.others.size(), std::uint8_t{0});
    }
    m_total = combinations(m_questions.size(), m_mostChanges);
}

std::vector<Flip> FlipSearch::run()
{
    const std::size_t criteria = m_base.criteria.size();
    const MeanEffect one{std::vector<double>(criteria, 1.0), std::vector<double>(criteria, 1.0)};
    // Fewer changes first, so that larger sets can leave out what a part of them already does.
    for (int changes = 1; changes <= m_mostChanges; ++changes) {
        search(0, changes, one, m_ownExcluded);
    }
    if (m_options.stop.stop_requested()) {
        return {};
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const FoundFlip &left, const FoundFlip &right) {
                         return left.changes.size() != right.changes.size()
                                    ? left.changes.size() < right.changes.size()
                                    : left.moved < right.moved;
                     });
    std::vector<Flip> flips;
    for (std::size_t i = 0; i < std::min(m_options.most, m_found.size()); ++i) {
        flips.push_back(toFlip(m_found[i]));
    }
    return flips;
}

// Chooses `left` more questions from `from` on; the effects of those passed over are in `product`.
void FlipSearch::search(std::size_t from, int left, const MeanEffect &product,
                        const std::vector<std::uint8_t> &excluded)
{
    if (m_options.stop.stop_requested()) {
        return;
    }
    MeanEffect rest = product;
    std::vector<std::uint8_t> restExcluded = excluded;
    if (left == 0) {
        for (std::size_t q = from; q < m_questions.size(); ++q) {
            passOver(q, rest, restExcluded);
        }
        tryChanges(rest, restExcluded);
        return;
    }
    for (std::size_t q = from; q + static_cast<std::size_t>(left) <= m_questions.size(); ++q) {
        m_chosen.push_back(q);
        search(q + 1, left - 1, rest, restExcluded);
        m_chosen.pop_back();
        passOver(q, rest, restExcluded);
    }
}

// A question that keeps its answer counts with it, unless whether it is asked depends on one that
// changes: chooseAnswers() sees to those.
void FlipSearch::passOver(std::size_t question, MeanEffect &product,
                          std::vector<std::uint8_t> &excluded) const
{
    const bool depends = std::any_of(m_chosen.begin(), m_chosen.end(), [&](std::size_t chosen) {
        const std::vector<std::size_t> &dependents = m_questions[chosen].dependents;
        return std::find(dependents.begin(), dependents.end(), question) != dependents.end();
    });
    if (m_questions[question].isAsked && !depends) {
        multiply(product, m_questions[question].effect);
        exclude(excluded, m_questions[question].excluded);
    }
}

void FlipSearch::tryChanges(const MeanEffect &product, const std::vector<std::uint8_t> &excluded)
{
    m_correcting = std::any_of(m_chosen.begin(), m_chosen.end(), [this](std::size_t q) {
        const auto corrects = [this](std::size_t one) { return m_questions[one].correctsRatings; };
        const auto &dependents = m_questions[q].dependents;
        return corrects(q) || std::any_of(dependents.begin(), dependents.end(), corrects);
    });
    chooseAnswers(0, product, excluded);
    advance();
}

void FlipSearch::chooseAnswers(std::size_t depth, const MeanEffect &product,
                               const std::vector<std::uint8_t> &excluded)
{
    if (depth == m_chosen.size()) {
        if (!containsSmallerFlip()) {
            weigh(product, excluded);
        }
        return;
    }
    const ChangeableQuestion &question = m_questions[m_chosen[depth]];
    const std::vector<std::uint8_t> &alone = m_flipsAlone[m_chosen[depth]];
    for (std::size_t other = 0; other < question.others.size(); ++other) {
        if (m_chosen.size() > 1 && alone[other] != 0) {
            continue; // a part of the set would already be a flip
        }
        Buffer &next = m_buffers[depth];
        next.product = product;
        next.excluded = excluded;
        multiply(next.product, question.others[other].effect);
        exclude(next.excluded, question.others[other].excluded);
        bool isPossible = true;
        for (const std::size_t d : question.dependents) {
            const bool isChosen = std::find(m_chosen.begin(), m_chosen.end(), d) != m_chosen.end();
            if (!staysAsked(question, other, d)) {
                isPossible = isPossible && !isChosen; // no answer to what is not asked
            } else if (!isChosen) {
                multiply(next.product, m_questions[d].effect);
                exclude(next.excluded, m_questions[d].excluded);
            }
        }
        if (!isPossible) {
            continue;
        }
        m_changes.push_back({m_chosen[depth], other});
        chooseAnswers(depth + 1, next.product, next.excluded);
        m_changes.pop_back();
    }
}

bool FlipSearch::staysAsked(const ChangeableQuestion &question, std::size_t other,
                            std::size_t dependent)
{
    const std::vector<std::size_t> &asks = question.others[other].asks;
    return std::find(asks.begin(), asks.end(), dependent) != asks.end();
}

bool FlipSearch::containsSmallerFlip() const
{
    // Single changes that flip are passed over before; of at most three, pairs are what is left.
    const std::size_t size = m_changes.size();
    for (std::size_t first = 0; first < size && size > 2; ++first) {
        for (std::size_t second = first + 1; second < size; ++second) {
            if (m_pairs.contains({m_changes[first], m_changes[second]})) {
                return true;
            }
        }
    }
    return false;
}

Flip FlipSearch::toFlip(const FoundFlip &found) const
{
    Flip flip;
    flip.winner = m_inputs.alternatives[found.winner];
    flip.winnerValue = kPoints * found.winnerValue;
    flip.oldWinnerValue = kPoints * found.oldWinnerValue;
    for (const FlipChange &change : found.changes) {
        const ChangeableQuestion &question = m_questions[change.question];
        const std::string &id = m_base.questions[question.question].id;
        const GivenAnswer &then = question.others[change.other].answer;
        flip.changes.push_back(
            {id, answerWords(m_inputs.answer(id)), answerWords(then), then.state});
    }
    return flip;
}

void FlipSearch::advance()
{
    ++m_done;
    if (m_options.progress && m_done % 16 == 0) {
        m_options.progress(m_done, m_total);
    }
}

std::vector<Flip> answerFlips(const knowledge::KnowledgeBase &base, const Verdict &verdict,
                              const FlipOptions &options)
{
    if (verdict.scores.winner.empty()) {
        return {};
    }
    return FlipSearch(base, *verdict.inputs, verdict.scores.winner, options).run();
}

} // namespace steelyard::decision
