// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flips.h"

#include "decision/evaluate.h"
#include "decision/flip_search.h"
#include "scoring/ranking.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr double kPoints = 10.0;

// A change of one question: its place among the questions and among its alternations.
struct Change
{
    std::size_t question = 0;
    std::size_t other = 0;

    friend auto operator<=>(const Change &, const Change &) = default;
};

struct Found
{
    std::vector<Change> changes;
    std::size_t winner = 0; // row
    double winnerValue = 0;
    double oldWinnerValue = 0;
    double moved = 0;
};

class Search
{
public:
    Search(const KnowledgeBase &base, const Decision &decision, const Verdict &verdict,
           const FlipOptions &options);

    std::vector<Flip> run();

private:
    void search(std::size_t from, int left, const MeanEffect &product,
                const std::vector<std::uint8_t> &excluded);
    void tryChanges(const MeanEffect &product, const std::vector<std::uint8_t> &excluded);
    void chooseAnswers(std::size_t depth, const MeanEffect &product,
                       const std::vector<std::uint8_t> &excluded);
    void weigh(const MeanEffect &product, const std::vector<std::uint8_t> &excluded);
    void correctValues(std::vector<double> &values);
    void keep(const std::vector<std::uint8_t> &excluded);
    [[nodiscard]] bool containsSmallerFlip() const;
    [[nodiscard]] Flip toFlip(const Found &found) const;
    void advance();

    const KnowledgeBase &m_base;
    const Decision &m_decision;
    const FlipOptions &m_options;
    int m_mostChanges;
    std::vector<ChangeableQuestion> m_questions;
    AppliedRatings m_ratings;
    std::vector<std::size_t> m_positions; // of the rows in the base
    scoring::Values m_values;
    std::vector<double> m_weights; // now, normalised
    HandWeights m_hand;
    std::vector<std::uint8_t> m_ownExcluded; // by the user's own must-haves
    std::size_t m_winner = 0;
    std::vector<std::size_t> m_chosen; // questions changed, ascending
    std::vector<Change> m_changes;
    std::vector<Found> m_found;
    std::set<std::vector<Change>> m_minimal;
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

Search::Search(const KnowledgeBase &base, const Decision &decision, const Verdict &verdict,
               const FlipOptions &options)
    : m_base(base)
    , m_decision(decision)
    , m_options(options)
    , m_mostChanges(std::clamp(options.mostChanges, 1, 3))
    , m_questions(changeableQuestions(base, decision))
    , m_ratings(base, decision)
    , m_positions(alternativePositions(base, decision))
    , m_hand(base, decision.ownWeights)
{
    const std::vector<CriterionWeight> weights = criterionWeights(base, decision);
    m_values = scoring::valuesOf(problemOf(base, decision, m_ratings, weights));
    for (const CriterionWeight &weight : weights) {
        m_weights.push_back(weight.weight);
    }
    Decision ownOnly = decision;
    ownOnly.answers.clear();
    for (const AlternativeResult &alternative : evaluate(base, ownOnly).alternatives) {
        m_ownExcluded.push_back(static_cast<std::uint8_t>(!alternative.exclusions.empty()));
    }
    m_winner = static_cast<std::size_t>(
        std::find(decision.alternatives.begin(), decision.alternatives.end(), verdict.winner) -
        decision.alternatives.begin());
    m_buffers.resize(static_cast<std::size_t>(m_mostChanges));
    m_total = combinations(m_questions.size(), m_mostChanges);
}

std::vector<Flip> Search::run()
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
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found &left, const Found &right) {
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
void Search::search(std::size_t from, int left, const MeanEffect &product,
                    const std::vector<std::uint8_t> &excluded)
{
    if (m_options.stop.stop_requested()) {
        return;
    }
    MeanEffect rest = product;
    std::vector<std::uint8_t> restExcluded = excluded;
    if (left == 0) {
        for (std::size_t q = from; q < m_questions.size(); ++q) {
            multiply(rest, m_questions[q].effect);
            exclude(restExcluded, m_questions[q].excluded);
        }
        tryChanges(rest, restExcluded);
        return;
    }
    for (std::size_t q = from; q + static_cast<std::size_t>(left) <= m_questions.size(); ++q) {
        m_chosen.push_back(q);
        search(q + 1, left - 1, rest, restExcluded);
        m_chosen.pop_back();
        multiply(rest, m_questions[q].effect);
        exclude(restExcluded, m_questions[q].excluded);
    }
}

void Search::tryChanges(const MeanEffect &product, const std::vector<std::uint8_t> &excluded)
{
    m_correcting = std::any_of(m_chosen.begin(), m_chosen.end(),
                               [this](std::size_t q) { return m_questions[q].correctsRatings; });
    chooseAnswers(0, product, excluded);
    advance();
}

void Search::chooseAnswers(std::size_t depth, const MeanEffect &product,
                           const std::vector<std::uint8_t> &excluded)
{
    if (depth == m_chosen.size()) {
        if (!containsSmallerFlip()) {
            weigh(product, excluded);
        }
        return;
    }
    const ChangeableQuestion &question = m_questions[m_chosen[depth]];
    for (std::size_t other = 0; other < question.others.size(); ++other) {
        Buffer &next = m_buffers[depth];
        next.product = product;
        next.excluded = excluded;
        multiply(next.product, question.others[other].effect);
        exclude(next.excluded, question.others[other].excluded);
        m_changes.push_back({m_chosen[depth], other});
        chooseAnswers(depth + 1, next.product, next.excluded);
        m_changes.pop_back();
    }
}

void Search::weigh(const MeanEffect &product, const std::vector<std::uint8_t> &excluded)
{
    const std::size_t criteria = m_base.criteria.size();
    m_newWeights.resize(criteria);
    for (std::size_t c = 0; c < criteria; ++c) {
        m_newWeights[c] =
            m_base.criteria[c].defaultWeight *
            (product.factor[c] - (1.0 - m_base.weighting.unraised) * product.factorUnraised[c]);
    }
    m_hand.apply(m_newWeights);
    const double sum = std::accumulate(m_newWeights.begin(), m_newWeights.end(), 0.0);
    if (!(sum > 0)) {
        return;
    }
    const std::vector<double> *values = &m_values.value;
    if (m_correcting) {
        m_newValues = m_values.value;
        correctValues(m_newValues);
        values = &m_newValues;
    }
    m_newScores.assign(m_values.alternatives, 0.0);
    for (std::size_t a = 0; a < m_newScores.size(); ++a) {
        for (std::size_t c = 0; c < criteria; ++c) {
            m_newScores[a] += m_newWeights[c] * (*values)[a * criteria + c];
        }
        m_newScores[a] /= sum;
    }
    keep(excluded);
}

// Takes the corrections of the changed questions' present answers back and makes the new ones.
void Search::correctValues(std::vector<double> &values)
{
    std::map<std::pair<std::size_t, std::size_t>, double> by; // criterion and position
    for (const Change &change : m_changes) {
        const ChangeableQuestion &question = m_questions[change.question];
        for (const Correction &now : question.corrections) {
            by[{now.criterion, now.alternative}] -= now.by;
        }
        for (const Correction &then : question.others[change.other].corrections) {
            by[{then.criterion, then.alternative}] += then.by;
        }
    }
    for (const auto &[cell, change] : by) {
        const auto [c, position] = cell;
        const auto row = static_cast<std::size_t>(
            std::find(m_positions.begin(), m_positions.end(), position) - m_positions.begin());
        if (row == m_positions.size()) {
            continue; // an alternative that this decision does not consider
        }
        if (m_ratings.at(c, position).own) {
            continue; // what the user rated, no answer corrects
        }
        const AppliedRating rating =
            correctedRating(m_base, c, position, m_ratings.correction(c, position) + change);
        if (!rating.value) {
            continue; // unknown stays unknown
        }
        const knowledge::Criterion &scale = m_base.criteria[c];
        const double share = (*rating.value - scale.scaleLow) / (scale.scaleHigh - scale.scaleLow);
        values[row * m_base.criteria.size() + c] =
            scale.direction == knowledge::Direction::HigherIsBetter ? share : 1 - share;
    }
}

void Search::keep(const std::vector<std::uint8_t> &excluded)
{
    std::size_t best = m_newScores.size();
    for (std::size_t a = 0; a < m_newScores.size(); ++a) {
        if (excluded[a] == 0 && (best == m_newScores.size() ||
                                 (m_newScores[a] > m_newScores[best] &&
                                  !scoring::tied(m_newScores[a], m_newScores[best], 1.0)))) {
            best = a;
        }
    }
    if (best == m_newScores.size()) {
        return; // nobody wins any more: no flip to somebody else
    }
    if (excluded[m_winner] == 0 && scoring::tied(m_newScores[m_winner], m_newScores[best], 1.0)) {
        return; // still first, or level with whoever is
    }
    const double sum = std::accumulate(m_newWeights.begin(), m_newWeights.end(), 0.0);
    double moved = 0;
    for (std::size_t c = 0; c < m_newWeights.size(); ++c) {
        moved += std::abs(m_newWeights[c] / sum - m_weights[c]) / 2;
    }
    m_found.push_back({m_changes, best, m_newScores[best], m_newScores[m_winner], moved});
    m_minimal.insert(m_changes);
}

bool Search::containsSmallerFlip() const
{
    // With at most three changes the proper subsets are few: singles and pairs.
    const std::size_t size = m_changes.size();
    for (std::size_t first = 0; first < size && size > 1; ++first) {
        if (m_minimal.contains({m_changes[first]})) {
            return true;
        }
        for (std::size_t second = first + 1; second < size && size > 2; ++second) {
            if (m_minimal.contains({m_changes[first], m_changes[second]})) {
                return true;
            }
        }
    }
    return false;
}

Flip Search::toFlip(const Found &found) const
{
    Flip flip;
    flip.winner = m_decision.alternatives[found.winner];
    flip.winnerValue = kPoints * found.winnerValue;
    flip.oldWinnerValue = kPoints * found.oldWinnerValue;
    for (const Change &change : found.changes) {
        const ChangeableQuestion &question = m_questions[change.question];
        const std::string &id = m_base.questions[question.question].id;
        flip.changes.push_back(
            {id, m_decision.answer(id).choices, question.others[change.other].choices});
    }
    return flip;
}

void Search::advance()
{
    ++m_done;
    if (m_options.progress && m_done % 16 == 0) {
        m_options.progress(m_done, m_total);
    }
}

} // namespace

std::vector<Flip> answerFlips(const KnowledgeBase &base, const Decision &decision,
                              const Verdict &verdict, const FlipOptions &options)
{
    if (verdict.winner.empty()) {
        return {};
    }
    return Search(base, decision, verdict, options).run();
}

} // namespace steelyard::decision
