// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "scoring/random.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::Flip;
using decision::Verdict;

class TestFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlipFlipsAndAllSingleFlipsAreFound();
    void noPartOfAFlipFlips();
    void fewerChangesComeFirst();
    void stoppedSearchFindsNothing();
    void doubtAndDoesNotApplyAreTried();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    // Any of the ways the three questions can be answered, by number.
    [[nodiscard]] Decision decisionNumber(scoring::RandomStream &random) const
    {
        Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
        for (const knowledge::Question &question : m_base.questions) {
            const auto count = static_cast<std::uint32_t>(question.answers.size());
            const std::uint32_t drawn = random.below(count + 1);
            if (drawn < count) {
                decision.answers[question.id] = {
                    AnswerState::Chosen, {question.answers[drawn].id}, {}};
            }
        }
        return decision;
    }

    [[nodiscard]] Decision changed(Decision decision,
                                   const std::vector<decision::AnswerChange> &changes) const
    {
        for (const decision::AnswerChange &change : changes) {
            decision.answers[change.question] = {change.state, change.to, {}};
        }
        return decision;
    }

    [[nodiscard]] bool flips(const Decision &decision, const std::string &winner) const
    {
        const Verdict verdict = decision::evaluate(m_base, decision);
        const auto found =
            std::find_if(verdict.scores.alternatives.begin(), verdict.scores.alternatives.end(),
                         [&winner](const auto &entry) { return entry.id == winner; });
        return !verdict.scores.winner.empty() && found->rank != 1;
    }
};

void TestFlips::everyFlipFlipsAndAllSingleFlipsAreFound()
{
    scoring::RandomStream random(7, 0);
    std::size_t seen = 0;
    for (int i = 0; i < 200; ++i) {
        const Decision decision = decisionNumber(random);
        const Verdict verdict = decision::evaluate(m_base, decision);
        const auto found = decision::answerFlips(m_base, verdict, {3, 100000, {}, {}});
        std::set<std::pair<std::string, std::string>> single;
        for (const Flip &flip : found) {
            const Verdict after = decision::evaluate(m_base, changed(decision, flip.changes));
            QCOMPARE(after.scores.winner, flip.winner);
            QVERIFY(flips(changed(decision, flip.changes), verdict.scores.winner));
            if (flip.changes.size() == 1 && flip.changes[0].to.size() == 1) {
                single.insert({flip.changes[0].question, flip.changes[0].to[0]});
            }
        }
        // Every answer of every question by hand.
        for (const knowledge::Question &question : m_base.questions) {
            for (const knowledge::Answer &answer : question.answers) {
                const std::vector<std::string> to{answer.id};
                if (verdict.scores.winner.empty() || chosen(decision.answer(question.id)) == to) {
                    continue;
                }
                const bool expected =
                    flips(changed(decision, {{question.id, {}, to}}), verdict.scores.winner);
                QCOMPARE(single.contains({question.id, answer.id}), expected);
                seen += expected ? 1 : 0;
            }
        }
    }
    QVERIFY(seen > 50); // or the test compared nothing
}

void TestFlips::noPartOfAFlipFlips()
{
    scoring::RandomStream random(8, 0);
    std::size_t pairs = 0;
    for (int i = 0; i < 200; ++i) {
        const Decision decision = decisionNumber(random);
        const Verdict verdict = decision::evaluate(m_base, decision);
        for (const Flip &flip : decision::answerFlips(m_base, verdict, {3, 1000, {}, {}})) {
            for (std::size_t out = 0; out < flip.changes.size() && flip.changes.size() > 1; ++out) {
                std::vector<decision::AnswerChange> part = flip.changes;
                part.erase(part.begin() + static_cast<std::ptrdiff_t>(out));
                QVERIFY(!flips(changed(decision, part), verdict.scores.winner));
                ++pairs;
            }
        }
    }
    QVERIFY(pairs > 50);
}

void TestFlips::fewerChangesComeFirst()
{
    scoring::RandomStream random(9, 0);
    for (int i = 0; i < 50; ++i) {
        const Decision decision = decisionNumber(random);
        const Verdict verdict = decision::evaluate(m_base, decision);
        const auto found = decision::answerFlips(m_base, verdict, {3, 5, {}, {}});
        QVERIFY(found.size() <= 5);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const Flip &left, const Flip &right) {
            return left.changes.size() < right.changes.size();
        }));
    }
}

void TestFlips::stoppedSearchFindsNothing()
{
    std::stop_source source;
    source.request_stop();
    const Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    const Verdict verdict = decision::evaluate(m_base, decision);
    QVERIFY(decision::answerFlips(m_base, verdict, {2, 20, source.get_token(), {}}).empty());
}

// Against the same found by hand, for every decision.
void TestFlips::doubtAndDoesNotApplyAreTried()
{
    scoring::RandomStream random(10, 0);
    int seen[2] = {0, 0};
    for (int i = 0; i < 300; ++i) {
        const Decision decision = decisionNumber(random);
        const Verdict verdict = decision::evaluate(m_base, decision);
        const auto found = decision::answerFlips(m_base, verdict, {1, 100000, {}, {}});
        for (const knowledge::Question &question : m_base.questions) {
            for (const AnswerState state : {AnswerState::NotSure, AnswerState::DoesNotApply}) {
                const bool isOffered =
                    state == AnswerState::DoesNotApply
                        ? !question.about.empty()
                        : decision.answer(question.id).state == AnswerState::Chosen;
                if (!isOffered || verdict.scores.winner.empty()) {
                    continue;
                }
                const bool expected =
                    flips(changed(decision, {{question.id, {}, {}, state}}), verdict.scores.winner);
                const bool isListed =
                    std::any_of(found.begin(), found.end(), [&](const Flip &flip) {
                        return flip.changes[0].question == question.id &&
                               flip.changes[0].state == state;
                    });
                QCOMPARE(isListed, expected);
                seen[state == AnswerState::NotSure ? 0 : 1] += expected ? 1 : 0;
            }
        }
    }
    QVERIFY(seen[0] > 5 && seen[1] > 5); // or the test compared nothing
}

STEELYARD_TEST_APPLESS_MAIN(TestFlips)
#include "test_flips.moc"
