// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundled.h"
#include "decision/evaluate.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using knowledge::Alternative;
using knowledge::Answer;
using knowledge::CapabilityState;
using knowledge::Confidence;
using knowledge::Criterion;
using knowledge::Question;
using knowledge::Rating;
using knowledge::Support;

// What the base of relational databases promises: that an answer says whom it leaves out, and that
// every rating rests on something.
class TestDatabaseContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerChangesSomething();
    void answersSayWhomTheyLeaveOut();
    void ratingsRestOnEvidence();
    void factsStandOnAnchors();
    void rangesFitTheirConfidence();
    void optionsAreDescribed();
    void capabilitiesNameTheirEvidence();

private:
    const storage::KnowledgePointer m_base =
        tests::bundledBase(QStringLiteral("relational-databases"));

    // Nothing else is answered.
    [[nodiscard]] Decision only(const Question &question, const Answer &answer) const
    {
        Decision decision = tests::smallDecision(*m_base);
        decision.answers[question.id] = {AnswerState::Chosen, {answer.id}, {}};
        return decision;
    }
};

void TestDatabaseContent::everyAnswerChangesSomething()
{
    for (const Question &question : m_base->questions) {
        for (const Answer &answer : question.answers) {
            const std::string name = question.id + '/' + answer.id;
            QVERIFY2(!answer.weights.empty() || !answer.mustHaves.empty() ||
                         !answer.ratings.empty(),
                     name.c_str());
        }
    }
}

void TestDatabaseContent::answersSayWhomTheyLeaveOut()
{
    for (const Question &question : m_base->questions) {
        for (const Answer &answer : question.answers) {
            const decision::Verdict verdict = decision::evaluate(*m_base, only(question, answer));
            for (std::size_t a = 0; a < m_base->alternatives.size(); ++a) {
                const std::string &name = m_base->alternatives[a].name;
                const bool said = answer.detail.find(name) != std::string::npos;
                const std::string what = question.id + '/' + answer.id + ": " + name;
                QVERIFY2(said == !verdict.scores.alternatives[a].exclusions.empty(), what.c_str());
            }
        }
    }
}

void TestDatabaseContent::ratingsRestOnEvidence()
{
    std::set<std::string> headlines;
    for (const Rating &rating : m_base->ratings) {
        const std::string cell = rating.alternative + '/' + rating.criterion;
        QVERIFY2(rating.value.has_value(), cell.c_str());
        QVERIFY2(!rating.sources.empty() && !rating.asOf.empty(), cell.c_str());
        QVERIFY2(!rating.summary.empty() && !rating.reason.empty(), cell.c_str());
        QVERIFY2(!rating.headline.empty() && headlines.insert(rating.headline).second,
                 cell.c_str());
        QVERIFY2(rating.kind != knowledge::EvidenceKind::Measure || !rating.measures.empty(),
                 cell.c_str());
    }
    QCOMPARE(m_base->criteria.size(), 16U);
    QCOMPARE(m_base->alternatives.size(), 6U);
}

// What lies between two anchors is a judgement about facts.
void TestDatabaseContent::factsStandOnAnchors()
{
    for (const Rating &rating : m_base->ratings) {
        if (rating.kind != knowledge::EvidenceKind::Fact) {
            continue;
        }
        const Criterion &criterion = m_base->criteria[m_base->criterionIndex(rating.criterion)];
        const bool onAnchor = std::any_of(
            criterion.anchors.begin(), criterion.anchors.end(),
            [&](const auto &anchor) { return std::abs(anchor.at - *rating.value) < 1e-9; });
        QVERIFY2(onAnchor, (rating.alternative + '/' + rating.criterion).c_str());
    }
}

void TestDatabaseContent::rangesFitTheirConfidence()
{
    for (const Rating &rating : m_base->ratings) {
        const std::string cell = rating.alternative + '/' + rating.criterion;
        const double width = rating.high - rating.low;
        QVERIFY2(rating.confidence != Confidence::High || width <= 1, cell.c_str());
        QVERIFY2(rating.confidence != Confidence::Medium || (width >= 1 && width <= 2.5),
                 cell.c_str());
        QVERIFY2(rating.confidence != Confidence::Low || width >= 3, cell.c_str());
    }
}

void TestDatabaseContent::optionsAreDescribed()
{
    for (const Alternative &option : m_base->alternatives) {
        QVERIFY2(option.strengths.size() >= 4 && option.gotchas.size() >= 4, option.id.c_str());
        QVERIFY2(!option.exitCost.text.empty() && !option.exitCost.sources.empty(),
                 option.id.c_str());
        QVERIFY2(option.firstSteps.size() >= 3 && option.facts.size() >= 5, option.id.c_str());
        int use = 0;
        int avoid = 0;
        for (const knowledge::UseRule &rule : m_base->useRules) {
            QVERIFY2(!(rule.allOf.empty() && rule.anyOf.empty()) && !rule.sources.empty(),
                     rule.text.c_str());
            (rule.avoid ? avoid : use) += rule.alternative == option.id ? 1 : 0;
        }
        QVERIFY2(use >= 2 && avoid >= 2, option.id.c_str());
    }
}

void TestDatabaseContent::capabilitiesNameTheirEvidence()
{
    for (const knowledge::Capability &capability : m_base->capabilities) {
        for (const CapabilityState &state : capability.states) {
            const std::string cell = capability.id + '/' + state.alternative;
            QVERIFY2(!state.sources.empty(), cell.c_str());
            QVERIFY2(state.support == Support::BuiltIn || !state.note.empty(), cell.c_str());
            QVERIFY2(state.support != Support::Build || state.daysHigh > state.daysLow,
                     cell.c_str());
        }
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestDatabaseContent)
#include "test_database_content.moc"
