// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/judged_lead.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::decision;
using knowledge::EvidenceKind;

// When a lead is said to rest on judgement, on the small base: coffee machines.
class TestJudgedLead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingJudged_isNothing();
    void allJudged_decides();
    void judgedButKnownToLead_doesNotDecide();
    void oneOfTwoRatings_countsHalf();
    void aFindingWithASourceIsNotJudged();
    void withoutARunnerUp_isNothing();

private:
    void setKinds(EvidenceKind kind)
    {
        for (knowledge::Rating &rating : m_base.ratings) {
            rating.kind = kind;
        }
    }
    [[nodiscard]] JudgedLead lead() const
    {
        return judgedLead(m_base, m_decision, evaluate(m_base, m_decision).scores);
    }
    [[nodiscard]] Scores scores() const { return evaluate(m_base, m_decision).scores; }

    knowledge::KnowledgeBase m_base;
    Decision m_decision;
};

void TestJudgedLead::init()
{
    m_base = tests::smallBase();
    m_decision = tests::answeredDecision(m_base);
}

void TestJudgedLead::nothingJudged_isNothing()
{
    setKinds(EvidenceKind::Measure);
    QCOMPARE(lead().share, 0.0);
    QVERIFY(!lead().decides);
}

void TestJudgedLead::allJudged_decides()
{
    setKinds(EvidenceKind::Judgement);
    QCOMPARE(lead().share, 1.0);
    QVERIFY(lead().decides);
}

void TestJudgedLead::judgedButKnownToLead_doesNotDecide()
{
    // The strongest reason for the winner is measured, everything else judged.
    setKinds(EvidenceKind::Judgement);
    const Scores before = scores();
    const auto strongest = std::max_element(before.reasons.begin(), before.reasons.end(),
                                            [](const Reason &left, const Reason &right) {
                                                return left.contribution < right.contribution;
                                            });
    QVERIFY(strongest->contribution > 0);
    for (knowledge::Rating &rating : m_base.ratings) {
        if (rating.criterion == strongest->criterion) {
            rating.kind = EvidenceKind::Measure;
        }
    }
    QVERIFY(lead().share > 0 && lead().share < 1);
    QVERIFY(!lead().decides);
}

void TestJudgedLead::oneOfTwoRatings_countsHalf()
{
    setKinds(EvidenceKind::Measure);
    const std::string winner = scores().winner;
    for (knowledge::Rating &rating : m_base.ratings) {
        if (rating.alternative == winner) {
            rating.kind = EvidenceKind::Judgement;
        }
    }
    QCOMPARE(lead().share, 0.5);
    QVERIFY(!lead().decides);
}

void TestJudgedLead::aFindingWithASourceIsNotJudged()
{
    setKinds(EvidenceKind::Judgement);
    const Scores before = scores();
    for (const knowledge::Rating &rating : m_base.ratings) {
        if (rating.value &&
            (rating.alternative == before.winner || rating.alternative == before.runnerUp)) {
            Finding finding{rating.criterion, rating.alternative, rating.value, rating.low,
                            rating.high};
            finding.sources = {{"Test report of the maker", ""}};
            m_decision.findings.push_back(finding);
        }
    }
    QVERIFY(lead().share < 0.5);
    for (Finding &finding : m_decision.findings) {
        finding.sources.clear();
    }
    QCOMPARE(lead().share, 1.0);
}

void TestJudgedLead::withoutARunnerUp_isNothing()
{
    m_decision.alternatives.resize(1);
    QCOMPARE(lead().share, 0.0);
    QVERIFY(!lead().decides);
}

STEELYARD_TEST_APPLESS_MAIN(TestJudgedLead)
#include "test_judged_lead.moc"
