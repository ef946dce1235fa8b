// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::AnswerState;

// An answer that cannot be given together with another: here "good" coffee.
class TestLoneAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_base.questions[1].answers[2].alone = true; }
    void goesWithNoOther();
    void flipsKeepItAlone();
    void itIsTriedInPlaceOfSeveral();
    void aDecisionMayNotJoinIt();
    void aCaseOfTheBaseMayNotJoinIt();

private:
    [[nodiscard]] bool hasGoodAlone(const std::vector<std::string> &choices) const
    {
        return knowledge::canBeCombined(m_base.questions[1], choices);
    }

    knowledge::KnowledgeBase m_base = tests::smallBase();
};

void TestLoneAnswers::goesWithNoOther()
{
    QVERIFY(hasGoodAlone({}));
    QVERIFY(hasGoodAlone({"good"}));
    QVERIFY(hasGoodAlone({"milk", "timer"}));
    QVERIFY(!hasGoodAlone({"milk", "good"}));
    QVERIFY(!hasGoodAlone({"good", "timer"}));
}

void TestLoneAnswers::flipsKeepItAlone()
{
    decision::FlipOptions options;
    options.mostChanges = 2;
    std::size_t seen = 0;
    const auto count = [&](const knowledge::KnowledgeBase &base) {
        std::size_t joined = 0;
        for (const char *wish : {"good", "milk", "timer"}) {
            decision::Decision decision = tests::answeredDecision(base);
            chosen(decision.answers["wishes"]) = {wish};
            const auto verdict = decision::evaluate(base, decision);
            for (const decision::Flip &flip : decision::answerFlips(base, verdict, options)) {
                for (const decision::AnswerChange &change : flip.changes) {
                    ++seen;
                    const bool isJoined = change.question == "wishes" && change.to.size() > 1 &&
                                          !hasGoodAlone(change.to);
                    joined += isJoined ? 1 : 0;
                }
            }
        }
        return joined;
    };
    QCOMPARE(count(m_base), std::size_t(0));
    QVERIFY(seen > 0);
    QVERIFY(count(tests::smallBase()) > 0); // where it need not be alone it is joined
}

void TestLoneAnswers::itIsTriedInPlaceOfSeveral()
{
    // The timer is no must-have any more, so that nothing but "good" can put espresso first.
    decision::Decision decision = tests::answeredDecision(m_base);
    chosen(decision.answers["wishes"]) = {"milk", "timer"};
    std::size_t seen = 0;
    for (const char *cups : {"few", "many"}) {
        chosen(decision.answers["cups"]) = {cups};
        const auto verdict = decision::evaluate(m_base, decision);
        decision::Decision alone = decision;
        chosen(alone.answers["wishes"]) = {"good"};
        const auto after = decision::evaluate(m_base, alone);
        const auto found = decision::answerFlips(m_base, verdict, {1, 1000, {}, {}});
        const bool isListed = std::any_of(found.begin(), found.end(), [](const auto &flip) {
            return flip.changes[0].to == std::vector<std::string>{"good"};
        });
        QCOMPARE(isListed, after.scores.winner != verdict.scores.winner);
        seen += isListed ? 1 : 0;
    }
    QVERIFY(seen > 0);
}

void TestLoneAnswers::aDecisionMayNotJoinIt()
{
    decision::Decision decision = tests::answeredDecision(m_base);
    QVERIFY(decision::check(decision, m_base, decision::write(decision), "a.steelyard").empty());
    chosen(decision.answers["wishes"]) = {"milk", "good"};
    const auto problems =
        decision::check(decision, m_base, decision::write(decision), "a.steelyard");
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front().level == knowledge::Level::Error);
    QVERIFY2(problems.front().what.find("stands alone") != std::string::npos,
             problems.front().what.c_str());
}

void TestLoneAnswers::aCaseOfTheBaseMayNotJoinIt()
{
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    const QByteArray label = "\"label\": \"Make very good coffee\"";
    QVERIFY(text.contains(label));
    text.replace(label, label + ", \"alone\": true");
    const knowledge::ReadResult read =
        knowledge::read({text.constData(), static_cast<std::size_t>(text.size())}, "small.json");
    QCOMPARE(std::count_if(read.problems.begin(), read.problems.end(),
                           [](const knowledge::Diagnostic &problem) {
                               return problem.level == knowledge::Level::Error;
                           }),
             1);
    const auto &problem = read.problems.front();
    QCOMPARE(QString::fromStdString(problem.pointer),
             QStringLiteral("/scenarios/1/answers/wishes"));
}

STEELYARD_TEST_APPLESS_MAIN(TestLoneAnswers)
#include "test_lone_answers.moc"
