// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_parts.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::Difference;
using decision::Verdict;
using knowledge::KnowledgeBase;

// Decisions that are put together of two: whatever is taken can be weighed, and with all that
// counts it weighs what the second does.
class TestDiffMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTaken_weighsWhatTheSecondDoes();
    void anyPart_canBeWeighed();
};

namespace {

// Small bases and decisions that differ in everything that may: the same number, the same pair.
class RandomPair
{
public:
    explicit RandomPair(unsigned number)
        : m_random(number)
    {
    }

    KnowledgeBase base()
    {
        KnowledgeBase base = tests::smallBase();
        base.hash = std::to_string(m_random());
        change(base.criteria, [&](knowledge::Criterion &criterion) {
            criterion.defaultWeight = static_cast<double>(below(4)) + 0.5;
        });
        change(base.criteria, [&](knowledge::Criterion &criterion) { measure(criterion); });
        for (knowledge::Rating &rating : base.ratings) {
            if (coin() && rating.value) {
                rating.value = std::round(rating.low + (rating.high - rating.low) / 2);
            }
        }
        if (coin()) {
            addCriterion(base);
        }
        if (coin()) {
            removeCriterion(base);
        }
        if (coin()) {
            addOption(base);
        }
        for (knowledge::Question &question : base.questions) {
            question.important = coin();
            for (knowledge::Answer &answer : question.answers) {
                for (knowledge::WeightEffect &effect : answer.weights) {
                    effect.steps = effect.zero || coin() ? effect.steps : 1;
                }
            }
        }
        if (coin()) {
            base.questions.erase(base.questions.begin() +
                                 static_cast<std::ptrdiff_t>(below(base.questions.size())));
        }
        if (coin()) {
            base.questions.front().answers.pop_back();
        }
        for (knowledge::Capability &capability : base.capabilities) {
            for (knowledge::CapabilityState &state : capability.states) {
                state.support = coin() ? state.support : knowledge::Support::AddOn;
            }
        }
        base.weighting.unraised = coin() ? 0.5 : 0.25;
        return base;
    }

    Decision decision(const KnowledgeBase &base)
    {
        Decision decision = decision::newDecision(base, "Random", "2026-11-20");
        for (const knowledge::Question &question : base.questions) {
            switch (below(4)) {
            case 0:
                decision.answers[question.id] = {AnswerState::NotSure, {}, {}};
                break;
            case 1:
                break;
            default:
                decision.answers[question.id] = {
                    AnswerState::Chosen, {question.answers[below(question.answers.size())].id}, {}};
            }
        }
        for (const knowledge::Capability &capability : base.capabilities) {
            if (coin()) {
                decision.mustHaves[capability.id] = {coin(), knowledge::Support::AddOn, 0};
            }
        }
        for (const knowledge::Criterion &criterion : base.criteria) {
            if (below(4) == 0) {
                decision.ownWeights[criterion.id] = 0.1;
            }
            if (coin()) {
                decision.findings.push_back({criterion.id, base.alternatives.front().id,
                                             criterion.scaleHigh, criterion.scaleHigh,
                                             criterion.scaleHigh, "Measured."});
            }
        }
        if (coin()) {
            decision.alternatives.erase(decision.alternatives.begin());
        }
        if (coin()) {
            std::reverse(decision.alternatives.begin(), decision.alternatives.end());
        }
        weigh(decision, base);
        decision.thresholds.open = coin() ? 0.4 : 1;
        decision.seed = m_random();
        return decision;
    }

    std::vector<std::size_t> someOf(std::size_t count)
    {
        std::vector<std::size_t> some;
        for (std::size_t i = 0; i < count; ++i) {
            if (coin()) {
                some.push_back(i);
            }
        }
        return some;
    }

private:
    [[nodiscard]] std::size_t below(std::size_t end) { return m_random() % end; }
    [[nodiscard]] bool coin() { return below(2) == 0; }

    template <class Things, class Change>
    void change(Things &things, Change make)
    {
        for (auto &thing : things) {
            if (coin()) {
                make(thing);
            }
        }
    }

    void measure(knowledge::Criterion &criterion)
    {
        criterion.measure = knowledge::Measure{
            coin() ? "ms" : "s", {criterion.scaleLow, criterion.scaleHigh}, false, {}};
        criterion.direction = knowledge::Direction::HigherIsBetter;
        const double middle = (criterion.scaleLow + criterion.scaleHigh) / 2;
        if (coin()) {
            criterion.measure->points = {
                {criterion.scaleLow, 0}, {middle, coin() ? 8.0 : 2.0}, {criterion.scaleHigh, 10}};
        }
        if (below(4) == 0) {
            criterion.cutoffs.atLeast = middle;
        }
    }

    void weigh(Decision &decision, const KnowledgeBase &base)
    {
        decision::Weighing &weighing = decision.weighing;
        weighing.way = static_cast<decision::WeightWay>(below(5));
        const auto any = [&] { return base.criteria[below(base.criteria.size())].id; };
        for (int i = 0; i < 3; ++i) {
            const std::string first = any();
            const std::string second = any();
            const auto isThere = [&](const std::string &id) {
                return std::find(weighing.order.begin(), weighing.order.end(), id) !=
                       weighing.order.end();
            };
            if (!isThere(first)) {
                weighing.order.push_back(first);
            }
            weighing.points[first] = static_cast<double>(below(9));
            if (first != second) {
                weighing.pairs.push_back({first, second, static_cast<double>(below(9)) + 1});
                weighing.swings.push_back({{first, {2, 2}, {6, 7}}, {second, {1, 1}, {3, 3}}});
            }
        }
        if (below(3) == 0) {
            decision::leaveOutCriterion(decision, any(), "Not now.");
        }
    }

    void addCriterion(KnowledgeBase &base)
    {
        knowledge::Criterion &criterion = base.criteria.emplace_back();
        criterion.id = "noise";
        criterion.group = "comfort";
        criterion.scaleHigh = coin() ? 10 : 20;
        for (const knowledge::Alternative &alternative : base.alternatives) {
            knowledge::Rating &rating = base.ratings.emplace_back();
            rating.criterion = criterion.id;
            rating.alternative = alternative.id;
            rating.value = static_cast<double>(below(10));
            rating.low = 0;
            rating.high = 10;
        }
        base.questions.front().answers.front().weights.push_back({"noise", 1, false});
    }

    static void removeCriterion(KnowledgeBase &base)
    {
        const std::size_t waste = base.criterionIndex("waste");
        const auto columns = static_cast<std::ptrdiff_t>(base.alternatives.size());
        const auto row = base.ratings.begin() + static_cast<std::ptrdiff_t>(waste) * columns;
        base.ratings.erase(row, row + columns);
        base.criteria.erase(base.criteria.begin() + static_cast<std::ptrdiff_t>(waste));
        for (knowledge::Question &question : base.questions) {
            for (knowledge::Answer &answer : question.answers) {
                std::erase_if(answer.weights,
                              [](const auto &effect) { return effect.criterion == "waste"; });
            }
        }
    }

    void addOption(KnowledgeBase &base)
    {
        const std::size_t columns = base.alternatives.size();
        base.alternatives.emplace_back().id = "tea";
        std::vector<knowledge::Rating> ratings;
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            for (std::size_t a = 0; a < columns; ++a) {
                ratings.push_back(base.ratings[c * columns + a]);
            }
            knowledge::Rating &rating = ratings.emplace_back();
            rating.criterion = base.criteria[c].id;
            rating.alternative = "tea";
            rating.value = static_cast<double>(below(10));
            rating.low = 0;
            rating.high = 10;
        }
        base.ratings = std::move(ratings);
        for (knowledge::Capability &capability : base.capabilities) {
            capability.states.push_back({"tea", knowledge::Support::BuiltIn, {}, 0, 0, {}, {}});
        }
    }

    std::mt19937 m_random;
};

} // namespace

void TestDiffMixer::everythingTaken_weighsWhatTheSecondDoes()
{
    for (unsigned number = 0; number < 400; ++number) {
        RandomPair random(number);
        const KnowledgeBase plainBefore = random.base();
        const KnowledgeBase plainAfter = random.base();
        const Decision before = random.decision(plainBefore);
        const Decision after = random.decision(plainAfter);
        const KnowledgeBase baseBefore = *decision::overlay(plainBefore, before).base;
        const KnowledgeBase baseAfter = *decision::overlay(plainAfter, after).base;
        const decision::DiffSide first{baseBefore, before};
        const decision::DiffSide second{baseAfter, after};
        std::vector<Difference> differences = decision::decisionDifferences(first, second);
        for (Difference &more : decision::baseDifferences(first, second)) {
            differences.push_back(std::move(more));
        }
        std::vector<std::size_t> all;
        for (std::size_t d = 0; d < differences.size(); ++d) {
            if (differences[d].counts) { // what does not count is not needed
                all.push_back(d);
            }
        }
        const decision::DiffMixer mixer(first, second, differences);
        const decision::DiffMixer::Mixed mixed = mixer.mix(all);
        const Verdict verdict = decision::evaluate(mixer.baseOf(mixed), mixed.decision);
        const Verdict expected = decision::evaluate(baseAfter, after);
        QCOMPARE(verdict.scores.state, expected.scores.state);
        QCOMPARE(verdict.scores.alternatives.size(), expected.scores.alternatives.size());
        for (const decision::AlternativeResult &result : expected.scores.alternatives) {
            const auto same =
                std::find_if(verdict.scores.alternatives.begin(), verdict.scores.alternatives.end(),
                             [&](const auto &entry) { return entry.id == result.id; });
            QVERIFY2(same != verdict.scores.alternatives.end(), result.id.c_str());
            QVERIFY2(std::abs(same->value - result.value) < 1e-9,
                     qPrintable(QStringLiteral("pair %1, %2: %3 instead of %4")
                                    .arg(number)
                                    .arg(QString::fromStdString(result.id))
                                    .arg(same->value)
                                    .arg(result.value)));
            QCOMPARE(same->exclusions.size(), result.exclusions.size());
        }
    }
}

void TestDiffMixer::anyPart_canBeWeighed()
{
    for (unsigned number = 0; number < 400; ++number) {
        RandomPair random(number);
        const KnowledgeBase plainBefore = random.base();
        const KnowledgeBase plainAfter = random.base();
        const Decision before = random.decision(plainBefore);
        const Decision after = random.decision(plainAfter);
        const KnowledgeBase baseBefore = *decision::overlay(plainBefore, before).base;
        const KnowledgeBase baseAfter = *decision::overlay(plainAfter, after).base;
        const decision::DiffSide first{baseBefore, before};
        const decision::DiffSide second{baseAfter, after};
        std::vector<Difference> differences = decision::decisionDifferences(first, second);
        for (Difference &more : decision::baseDifferences(first, second)) {
            differences.push_back(std::move(more));
        }
        const decision::DiffMixer mixer(first, second, differences);
        for (int part = 0; part < 5; ++part) {
            const auto mixed = mixer.mix(random.someOf(differences.size()));
            const KnowledgeBase &base = mixer.baseOf(mixed);
            QCOMPARE(base.ratings.size(), base.criteria.size() * base.alternatives.size());
            Decision decision = mixed.decision;
            decision.samples = 100;
            Verdict verdict = decision::evaluate(base, decision);
            QVERIFY(decision::addRobustness(verdict, base));
            for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
                QVERIFY(std::isfinite(result.value));
            }
            double sum = 0;
            for (const decision::WeightResult &weight : verdict.scores.weights) {
                sum += weight.weight;
            }
            QVERIFY(std::abs(sum - 1) < 1e-9 || sum == 0);
        }
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestDiffMixer)
#include "test_diff_mixer.moc"
