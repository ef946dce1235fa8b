// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/answer_sets.h"
#include "content/bundled.h"
#include "decision/applied_ratings.h"
#include "decision/evaluate.h"
#include "test_main.h"
#include "wording/verdict_wording.h"
#include "wording/wording.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::State;
using decision::Verdict;

// What the sentence beside the state says, held against the numbers, on random decisions about
// every base.
class TestHeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueAndShare_whereTheyDisagreeBothAreNamed();
    void oneCriterionOrJudgement_isNamed();
    void rulesAgainstTheWinner_areTold();
    void correctionsOfAnOpenQuestionAreSampled();

private:
    // Answered by chance, some questions left open.
    static Decision drawn(const knowledge::KnowledgeBase &base, scoring::RandomStream &random)
    {
        Decision decision = tests::answeredByChance(base, random);
        for (const knowledge::Question &question : base.questions) {
            if (random.below(4) == 0) {
                decision.answers.erase(question.id);
            }
        }
        decision.thresholds.leaning = random.below(2) == 0 ? 0.7 : 0.05; // any share would do
        decision.samples = 500;
        return decision;
    }

    template <typename Check>
    static void onRandomDecisions(int count, const Check &check)
    {
        scoring::RandomStream random(20261130, 1);
        for (const QString &id : storage::bundledKnowledge()) {
            const storage::KnowledgePointer base = tests::bundledBase(id);
            for (int i = 0; i < count; ++i) {
                const Decision decision = drawn(*base, random);
                Verdict verdict = decision::evaluate(*base, decision);
                QVERIFY(decision::addRobustness(verdict, *base));
                check(*base, decision, verdict,
                      Wording(*base, decision, verdict, QLocale(QLocale::English)));
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
};

void TestHeadlines::valueAndShare_whereTheyDisagreeBothAreNamed()
{
    int seen = 0;
    onRandomDecisions(
        150, [&seen](const auto &, const auto &, const Verdict &verdict, const Wording &words) {
            if (verdict.scores.winner.empty() || verdict.samples() == 0 ||
                verdict.state() == State::NotEnoughAnswers) {
                return;
            }
            const auto share = [&verdict](const auto &option) {
                return verdict.shares(option.id).rankAcceptability.front();
            };
            const auto &options = verdict.scores.alternatives;
            const auto most = std::max_element(options.begin(), options.end(),
                                               [&share](const auto &left, const auto &right) {
                                                   return share(left) < share(right);
                                               });
            const double winner = verdict.shares(verdict.scores.winner).rankAcceptability.front();
            QCOMPARE(verdict.firstMoreOften().empty(), !(share(*most) > winner));
            if (verdict.firstMoreOften().empty()) {
                return;
            }
            ++seen;
            QCOMPARE(verdict.firstMoreOften(), most->id);
            QCOMPARE(verdict.state(), State::TooClose);
            for (const QString &told :
                 {VerdictWording(words).sentence(), VerdictWording(words).robustness()}) {
                QVERIFY2(told.contains(words.alternative(verdict.scores.winner)), qPrintable(told));
                QVERIFY2(told.contains(words.alternative(most->id)), qPrintable(told));
            }
        });
    QVERIFY(seen > 5); // or it compared nothing
}

// What separates winner and runner-up, as seen in the ratings themselves.
struct Separation
{
    double all = 0;
    double judged = 0;
    double known = 0; // the lead without what is judged
};

static Separation separationOf(const knowledge::KnowledgeBase &base, const Verdict &verdict)
{
    const std::size_t winner = base.alternativeIndex(verdict.scores.winner);
    const std::size_t rival = base.alternativeIndex(verdict.scores.runnerUp);
    Separation found;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const double part =
            verdict.scores.weights[c].weight * (*verdict.ratings().pointsAt(c, winner).value -
                                                *verdict.ratings().pointsAt(c, rival).value);
        double judged = 0;
        for (const std::size_t option : {winner, rival}) {
            judged += knowledge::ratingKind(base.criteria[c], base.rating(c, option)) ==
                              knowledge::EvidenceKind::Judgement
                          ? 0.5
                          : 0.0;
        }
        found.all += std::abs(part);
        found.judged += judged * std::abs(part);
        found.known += (1 - judged) * part;
    }
    return found;
}

void TestHeadlines::oneCriterionOrJudgement_isNamed()
{
    int firm = 0;
    int seen[2] = {0, 0};
    onRandomDecisions(150, [&](const knowledge::KnowledgeBase &base, const auto &,
                               const Verdict &verdict, const Wording &words) {
        const State state = verdict.state();
        if ((state != State::Clear && state != State::Leaning) || verdict.scores.runnerUp.empty()) {
            return;
        }
        const auto &weights = verdict.scores.weights;
        const auto heaviest = std::max_element(
            weights.begin(), weights.end(),
            [](const auto &left, const auto &right) { return left.weight < right.weight; });
        const Separation separation = separationOf(base, verdict);
        const bool isOne = heaviest->weight > 0.5;
        const bool isJudged = isOne
                                  ? verdict.scores.foundation.judgement > 0.5
                                  : 2 * separation.judged > separation.all && separation.known <= 0;
        const QString sentence = VerdictWording(words).sentence();
        QCOMPARE(sentence.contains(u"rests on one criterion"), isOne);
        QCOMPARE(sentence.contains(u"judge"), isJudged);
        if (isOne) {
            QVERIFY(sentence.contains(words.criterion(heaviest->criterion)));
        }
        ++firm;
        seen[0] += isOne ? 1 : 0;
        seen[1] += isJudged ? 1 : 0;
    });
    qInfo("of %d firm verdicts %d rest on one criterion, %d on judgement", firm, seen[0], seen[1]);
    QVERIFY(seen[0] > 0 && seen[1] > 0);
    QVERIFY(3 * seen[1] < firm); // said of every second verdict it would be noise
}

void TestHeadlines::rulesAgainstTheWinner_areTold()
{
    int seen = 0;
    onRandomDecisions(60, [&seen](const knowledge::KnowledgeBase &base, const Decision &given,
                                  const Verdict &verdict, const Wording &words) {
        const QStringList told = VerdictWording(words).conflicts();
        QCOMPARE(static_cast<std::size_t>(told.size()), verdict.scores.conflicts.size());
        for (std::size_t i = 0; i < verdict.scores.conflicts.size(); ++i) {
            const auto &rule = base.useRules[verdict.scores.conflicts[i].rule];
            const QString text = told[static_cast<qsizetype>(i)];
            QCOMPARE(rule.alternative, verdict.scores.winner);
            QVERIFY(rule.avoid);
            QVERIFY(text.contains(QString::fromStdString(rule.text)));
            // Random sets answer every question, also those that other answers take away.
            for (const auto &answer : verdict.scores.conflicts[i].answers) {
                QVERIFY2(decision::isAsked(
                             base, base.questions[base.questionIndex(answer.question)], given),
                         answer.question.c_str());
            }
            ++seen;
        }
    });
    QVERIFY(seen > 10);
}

// The team's experience corrects ratings only, so that nothing but them can move the shares.
void TestHeadlines::correctionsOfAnOpenQuestionAreSampled()
{
    const storage::KnowledgePointer base = tests::frameworks();
    Decision decision =
        tests::smallDecision(*base, base->scenarios[base->scenarioIndex("learning")]);
    decision.samples = 4000;
    decision.answers.erase("experience");
    Verdict verdict = decision::evaluate(*base, decision);
    QVERIFY(decision::addRobustness(verdict, *base));
    QCOMPARE(verdict.unsure().size(), 1U);
    const decision::UnsureQuestion &open = verdict.unsure().front();
    QCOMPARE(open.question, std::string("experience"));
    QVERIFY(open.importance > 0.2);
    // Each answer's share is about that of the decision in which it is given.
    for (const decision::AnswerShare &share : open.shares) {
        Decision answered = decision;
        answered.answers["experience"] = {AnswerState::Chosen, {share.answer}, {}};
        Verdict fixed = decision::evaluate(*base, answered);
        QVERIFY(decision::addRobustness(fixed, *base));
        const double expected = fixed.shares(verdict.scores.winner).rankAcceptability.front();
        QVERIFY2(std::abs(share.share - expected) < 0.1,
                 qPrintable(QStringLiteral("%1: %2, %3")
                                .arg(QString::fromStdString(share.answer),
                                     QString::number(share.share), QString::number(expected))));
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestHeadlines)
#include "test_headlines.moc"
