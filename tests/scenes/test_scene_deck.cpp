// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_checks.h"
#include "scenes/scene_deck.h"
#include "test_main.h"
#include "translations/language.h"
#include "wording/reason_wording.h"
#include "wording/verdict_wording.h"

#include <algorithm>
#include <set>

using namespace steelyard;
using namespace steelyard::scenes;

class TestSceneDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(QLocale(QLocale::English)); }
    void scenesSayWhatTheVerdictSays();
    void everyStateHasScenes();
    void noSceneHasMoreThanSevenRows();
    void costsHaveAScene();
    void fewCriteriaAreShownThemselves();
    void withoutAnswers_theQuestionSaysBetweenWhat();
    void orderAndChoiceAreTheDecisions();
    void everythingHidden_leavesTheQuestion();
    void whatIsNotAskedIsNotCalledOpen();
    void ownNotesTakeThePlaceOfMadeOnes();
    void expectationsAreShownBeforeTheVerdictAndBesideIt();
    void dissentAndActionsFollowTheDecision();
    void sourcesAreOnDemand();
    void notSampledYet_saysSo();

private:
    [[nodiscard]] static tests::Weighed memberApp()
    {
        static const tests::Weighed weighed = [] {
            return tests::weighedExample(tests::exampleNames().at(2), QStringLiteral("en"));
        }();
        return weighed;
    }
    [[nodiscard]] static QStringList ids(const std::vector<Scene> &deck)
    {
        QStringList all;
        for (const Scene &scene : deck) {
            all << scene.id;
        }
        return all;
    }
    [[nodiscard]] static const Scene &scene(const std::vector<Scene> &deck, const char *id)
    {
        const auto found = std::find_if(deck.begin(), deck.end(), [id](const Scene &entry) {
            return entry.id == QLatin1StringView(id);
        });
        if (found == deck.end()) {
            qFatal("no scene %s", id);
        }
        return *found;
    }
};

void TestSceneDeck::scenesSayWhatTheVerdictSays()
{
    const tests::Weighed weighed = memberApp();
    const Wording words = weighed.words();
    const std::vector<Scene> deck = deckOf(words);
    QCOMPARE(scene(deck, "verdict").sentence, VerdictWording(words).sentence());
    QCOMPARE(scene(deck, "how-sure").sentence, VerdictWording(words).robustness());
    const auto reasons = ReasonWording(words).strongestFor();
    const Scene &why = scene(deck, "why");
    QCOMPARE(why.rows.size(), reasons.size());
    QVERIFY(why.stepwise && why.steps() == static_cast<int>(reasons.size()));
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        QCOMPARE(why.rows[i].main, ReasonWording(words).headline(reasons[i]));
        QCOMPARE(why.rows[i].value, words.numbers().contribution(reasons[i].contribution));
    }
    const Scene &changes = scene(deck, "changes");
    QVERIFY(changes.beam && changes.badge);
    QCOMPARE(changes.rows.front().change,
             words.answer(weighed.verdict.flips()[0].changes[0].question,
                          weighed.verdict.flips()[0].changes[0].to[0]));
}

void TestSceneDeck::everyStateHasScenes()
{
    std::set<decision::State> states;
    for (const QString &example : tests::exampleNames()) {
        const tests::Weighed weighed = tests::weighedExample(example, QStringLiteral("en"));
        states.insert(weighed.verdict.state());
        const QStringList all = ids(deckOf(weighed.words()));
        for (const char *needed : {"question", "options", "verdict", "decision"}) {
            QVERIFY2(all.contains(QLatin1StringView(needed)), qPrintable(example));
        }
        const bool isOpen = weighed.verdict.state() == decision::State::NoFeasible;
        QCOMPARE(all.contains(QStringLiteral("why")), !isOpen);
        QCOMPARE(std::set<QString>(all.begin(), all.end()).size(),
                 static_cast<std::size_t>(all.size())); // no id twice
    }
    QCOMPARE(states.size(), 5U);
}

void TestSceneDeck::noSceneHasMoreThanSevenRows()
{
    for (const QString &example : tests::exampleNames()) {
        const tests::Weighed weighed = tests::weighedExample(example, QStringLiteral("en"));
        for (const Scene &entry : deckOf(weighed.words())) {
            if (entry.kind == QLatin1String("changes") &&
                weighed.verdict.state() != decision::State::NoFeasible) {
                for (const SceneRow &row : entry.rows) { // to what, also where it is no answer
                    QVERIFY2(!row.change.isEmpty(), qPrintable(example + u' ' + row.main));
                }
            }
            QVERIFY(entry.rows.size() <= kMostRows);
            QVERIFY(entry.grid.lines.size() <= kMostRows);
            QVERIFY(!entry.title.isEmpty());
        }
    }
}

void TestSceneDeck::costsHaveAScene()
{
    const tests::Weighed weighed =
        tests::weighedExample(QStringLiteral("error-tracking.steelyard"), QStringLiteral("en"));
    const std::vector<Scene> deck = deckOf(weighed.words());
    const Scene &cost = scene(deck, "cost");
    QCOMPARE(cost.chart.points.size(), weighed.verdict.scores.alternatives.size());
    QCOMPARE(cost.rows.size(), cost.chart.points.size());
    for (std::size_t i = 0; i < cost.rows.size(); ++i) {
        QCOMPARE(cost.rows[i].main, cost.chart.points[i].name);
        QCOMPARE(cost.rows[i].slot, cost.chart.points[i].slot);
        QVERIFY(
            cost.rows[i].under.contains(weighed.words().numbers().level(cost.chart.points[i].x)));
    }
    QVERIFY(cost.chart.points.front().isOnFrontier);
    QVERIFY(!cost.sentence.isEmpty());
    QVERIFY(!ids(deckOf(memberApp().words())).contains(QStringLiteral("cost")));
}

void TestSceneDeck::fewCriteriaAreShownThemselves()
{
    const tests::Weighed weighed =
        tests::weighedExample(QStringLiteral("error-tracking.steelyard"), QStringLiteral("en"));
    QCOMPARE(weighed.base->groups.size(), 2U);
    const std::vector<Scene> deck = deckOf(weighed.words());
    QCOMPARE(scene(deck, "glance").grid.lines.size(), weighed.base->criteria.size());
    QCOMPARE(scene(deck, "weights").rows.size(), weighed.base->criteria.size());
    QCOMPARE(scene(deck, "shape").radar.axes.size(), weighed.base->criteria.size());
    QVERIFY(scene(deck, "glance").sentence.contains(QStringLiteral("criteria")));
}

void TestSceneDeck::withoutAnswers_theQuestionSaysBetweenWhat()
{
    const tests::Weighed weighed =
        tests::weighedExample(QStringLiteral("error-tracking.steelyard"), QStringLiteral("en"));
    const std::vector<Scene> deck = deckOf(weighed.words());
    const Scene &question = scene(deck, "question");
    QVERIFY(!question.rows.empty());
    for (const decision::AlternativeResult &option : weighed.verdict.scores.alternatives) {
        QVERIFY(question.rows.front().main.contains(weighed.words().alternative(option.id)));
    }
}

void TestSceneDeck::orderAndChoiceAreTheDecisions()
{
    tests::Weighed weighed = memberApp();
    weighed.decision.meeting.order = {"verdict", "unknown-to-us", "why"};
    weighed.decision.meeting.hidden = {"shape", "options"};
    const QStringList all = ids(deckOf(weighed.words()));
    QCOMPARE(all.mid(0, 3), QStringList({QStringLiteral("verdict"), QStringLiteral("why"),
                                         QStringLiteral("question")}));
    QVERIFY(!all.contains(QStringLiteral("shape")));
    QVERIFY(!all.contains(QStringLiteral("options")));
    QVERIFY(ids(deckOf(weighed.words(), QLocale(), true)).contains(QStringLiteral("shape")));
}

void TestSceneDeck::everythingHidden_leavesTheQuestion()
{
    tests::Weighed weighed = memberApp();
    for (const SceneKind &kind : sceneKinds()) {
        weighed.decision.meeting.hidden.push_back(kind.id.toStdString());
    }
    QCOMPARE(ids(deckOf(weighed.words())), QStringList{QStringLiteral("question")});
}

void TestSceneDeck::whatIsNotAskedIsNotCalledOpen()
{
    tests::Weighed weighed = memberApp();
    const QString notes = scene(deckOf(weighed.words()), "question").notes.join(u' ');
    int unasked = 0;
    for (const knowledge::Question &question : weighed.base->questions) {
        if (!decision::isAsked(*weighed.base, question, weighed.decision)) {
            ++unasked;
            QVERIFY2(!notes.contains(QString::fromStdString(question.name)), qPrintable(notes));
        }
    }
    QVERIFY(unasked > 0);
}

void TestSceneDeck::ownNotesTakeThePlaceOfMadeOnes()
{
    tests::Weighed weighed = memberApp();
    QVERIFY(!scene(deckOf(weighed.words()), "why").notes.isEmpty());
    weighed.decision.meeting.notes["why"] = "Ask first.\nThen wait.";
    QCOMPARE(scene(deckOf(weighed.words()), "why").notes,
             QStringList({QStringLiteral("Ask first."), QStringLiteral("Then wait.")}));
}

void TestSceneDeck::expectationsAreShownBeforeTheVerdictAndBesideIt()
{
    tests::Weighed weighed = memberApp();
    QVERIFY(!ids(deckOf(weighed.words())).contains(QStringLiteral("expectations")));
    weighed.decision.meeting.expectations = {{weighed.verdict.scores.winner, "Ada", 1},
                                             {weighed.verdict.scores.winner, {}, 2},
                                             {weighed.verdict.scores.runnerUp, {}, 4}};
    const std::vector<Scene> deck = deckOf(weighed.words());
    const QStringList all = ids(deck);
    QVERIFY(all.indexOf(QStringLiteral("expectations")) < all.indexOf(QStringLiteral("verdict")));
    const Scene &expected = scene(deck, "expectations");
    QCOMPARE(expected.rows[0].value, QStringLiteral("4"));
    QCOMPARE(expected.rows[1].under, QStringLiteral("Ada"));
    QVERIFY(scene(deck, "verdict").beside.contains(QStringLiteral("3 of 7 people")));
}

void TestSceneDeck::dissentAndActionsFollowTheDecision()
{
    tests::Weighed weighed = memberApp();
    weighed.decision.record.dissent = {{"Grace", "It will not last."}};
    weighed.decision.record.actions = {{"Try the admin", "Ada", "2026-12-24", false}};
    const std::vector<Scene> deck = deckOf(weighed.words());
    QCOMPARE(ids(deck).mid(static_cast<qsizetype>(deck.size()) - 2),
             QStringList({QStringLiteral("dissent"), QStringLiteral("actions")}));
    QCOMPARE(scene(deck, "dissent").rows[0].over, QStringLiteral("Grace"));
    QVERIFY(scene(deck, "actions").rows[0].under.contains(QStringLiteral("24 Dec 2026")));
}

void TestSceneDeck::sourcesAreOnDemand()
{
    const tests::Weighed weighed = memberApp();
    const std::vector<Scene> deck = deckOf(weighed.words());
    const std::vector<Scene> sources = sourceScenes(scene(deck, "why"));
    QVERIFY(!sources.empty());
    QVERIFY(sources.front().rows.size() <= kMostRows);
    QVERIFY(sourceScenes(scene(deck, "question")).empty());
}

void TestSceneDeck::notSampledYet_saysSo()
{
    tests::Weighed weighed = memberApp();
    weighed.verdict.robustness.reset();
    weighed.verdict.sensitivity.reset();
    const std::vector<Scene> deck = deckOf(weighed.words());
    QVERIFY(!scene(deck, "verdict").foot.isEmpty());
    QVERIFY(!ids(deck).contains(QStringLiteral("how-sure")));
}

STEELYARD_TEST_GUILESS_MAIN(TestSceneDeck)
#include "test_scene_deck.moc"
