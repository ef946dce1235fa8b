// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_weighing.h"

#include "decision/diff_parts.h"
#include "decision/file_words.h"
#include "knowledge/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::numberText;
using Words = std::vector<std::string>;
using CriterionPair = std::pair<std::string, std::string>;

constexpr std::string_view kSwing = "swing/";
constexpr std::string_view kPair = "pair/";

// Whichever was named first: of two judgements about one pair the last counts.
CriterionPair aboutBoth(const SwingJudgement &said)
{
    return std::minmax(said.step.criterion, said.equal.criterion);
}

CriterionPair aboutBoth(const PairJudgement &said)
{
    return std::minmax(said.first, said.second);
}

Words wordsOfSaid(const SwingJudgement &said)
{
    const bool isTurned = said.equal.criterion < said.step.criterion;
    const SwingStep &first = isTurned ? said.equal : said.step;
    const SwingStep &second = isTurned ? said.step : said.equal;
    Words result;
    for (const Span &span : {first.from, first.to, second.from, second.to}) {
        result.push_back(numberText(span.low));
        result.push_back(numberText(span.high));
    }
    return result;
}

Words wordsOfSaid(const PairJudgement &said)
{
    return {numberText(said.first <= said.second ? said.times : 1 / said.times)};
}

template <class Judgements>
std::map<CriterionPair, Words> wordsByPair(const Judgements &judgements)
{
    std::map<CriterionPair, Words> result;
    for (const auto &said : judgements) {
        result[aboutBoth(said)] = wordsOfSaid(said);
    }
    return result;
}

Words wordsOfSaid(double points)
{
    return {numberText(points)};
}

Words wordsOfSaid(const std::string &reason)
{
    return {reason};
}

class WeighingDifferences
{
public:
    WeighingDifferences(const Weighing &before, const Weighing &after)
        : m_counts(before.way != WeightWay::Answers || after.way != WeightWay::Answers)
    {
        addDifference(m_found, DifferenceKind::Weighing, {}, "way",
                      {std::string(wordFor(kWeightWays, before.way))},
                      {std::string(wordFor(kWeightWays, after.way))}, true);
        addDifference(m_found, DifferenceKind::Weighing, {}, "order", before.order, after.order,
                      m_counts);
        addJudgements(kSwing, wordsByPair(before.swings), wordsByPair(after.swings));
        addByCriterion("points", before.points, after.points, m_counts);
        addJudgements(kPair, wordsByPair(before.pairs), wordsByPair(after.pairs));
        addByCriterion("reason", before.reasons, after.reasons, false);
    }

    [[nodiscard]] std::vector<Difference> taken() { return std::move(m_found); }

private:
    using ByPair = std::map<CriterionPair, Words>;

    void addJudgements(std::string_view field, const ByPair &before, const ByPair &after)
    {
        std::set<CriterionPair> keys;
        for (const ByPair *all : {&before, &after}) {
            for (const auto &[key, words] : *all) {
                keys.insert(key);
            }
        }
        for (const CriterionPair &key : keys) {
            const auto was = before.find(key);
            const auto is = after.find(key);
            addDifference(m_found, DifferenceKind::Weighing, key.first,
                          std::string(field) + key.second,
                          was == before.end() ? Words() : was->second,
                          is == after.end() ? Words() : is->second, m_counts);
        }
    }

    template <class ByCriterion>
    void addByCriterion(const char *field, const ByCriterion &before, const ByCriterion &after,
                        bool counts)
    {
        std::set<std::string> keys;
        for (const ByCriterion *all : {&before, &after}) {
            for (const auto &[key, said] : *all) {
                keys.insert(key);
            }
        }
        for (const std::string &key : keys) {
            const auto was = before.find(key);
            const auto is = after.find(key);
            addDifference(m_found, DifferenceKind::Weighing, key, field,
                          was == before.end() ? Words() : wordsOfSaid(was->second),
                          is == after.end() ? Words() : wordsOfSaid(is->second), counts);
        }
    }

    bool m_counts;
    std::vector<Difference> m_found;
};

template <class Judgements>
void takeJudgement(Judgements &into, const Judgements &from, const CriterionPair &key)
{
    const auto isIt = [&key](const auto &said) { return aboutBoth(said) == key; };
    std::erase_if(into, isIt);
    std::copy_if(from.begin(), from.end(), std::back_inserter(into), isIt);
}

template <class ByCriterion>
void takeSaid(ByCriterion &into, const ByCriterion &from, const std::string &criterion)
{
    into.erase(criterion);
    if (const auto there = from.find(criterion); there != from.end()) {
        into.insert(*there);
    }
}

} // namespace

std::vector<Difference> weighingDifferences(const Weighing &before, const Weighing &after)
{
    return WeighingDifferences(before, after).taken();
}

void takeWeighing(Weighing &into, const Weighing &from, const Difference &difference)
{
    const std::string &field = difference.field;
    if (field == "way") {
        into.way = from.way;
    } else if (field == "order") {
        into.order = from.order;
    } else if (field == "points") {
        takeSaid(into.points, from.points, difference.subject);
    } else if (field == "reason") {
        takeSaid(into.reasons, from.reasons, difference.subject);
    } else if (field.starts_with(kSwing)) {
        takeJudgement(into.swings, from.swings, {difference.subject, field.substr(kSwing.size())});
    } else if (field.starts_with(kPair)) {
        takeJudgement(into.pairs, from.pairs, {difference.subject, field.substr(kPair.size())});
    }
}

} // namespace steelyard::decision
