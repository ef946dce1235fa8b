// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "small_base.h"
#include "test_main.h"
#include "wording/wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// Two options of the small base with a lead, sampled; tests change what they are about.
decision::Verdict sampled(State state)
{
    decision::Verdict verdict;
    decision::Robustness &robustness = verdict.robustness.emplace();
    robustness.state = state;
    verdict.scores.winner = "filter";
    verdict.scores.runnerUp = "espresso";
    verdict.scores.alternatives.resize(3);
    verdict.scores.alternatives[0].id = "filter";
    verdict.scores.alternatives[0].rank = 1;
    robustness.shares = {{{0.84, 0.16, 0}, 0.007}, {}, {}};
    verdict.scores.alternatives[1].id = "capsule";
    verdict.scores.alternatives[1].rank = 3;
    verdict.scores.alternatives[2].id = "espresso";
    verdict.scores.alternatives[2].rank = 2;
    verdict.scores.weights = {
        {"cost", 0.334, {}}, {"ease", 0.333, {}}, {"taste", 0.331, {}}, {"waste", 0.002, {}}};
    verdict.scores.lead = decision::Lead{"filter", "espresso", 0.5};
    robustness.lead = decision::LeadBand{-0.2, 1.1};
    verdict.scores.importantQuestions = 2;
    robustness.samples = 10000;
    verdict.sensitivity.emplace();
    return verdict;
}

} // namespace

class TestPhrasebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentence_ofEveryState();
    void sentence_namesUnusualThresholds();
    void sentence_whenNothingIsAnswered();
    void sentence_ofTies();
    void sentence_ofOneOption();
    void sureness_namesTheDoubt();
    void lead_isToldFromTheLeadersSide();
    void numbers_areAsExactAsTheEvidence();
    void numbers_followTheLocale();
    void weights_areRoundedEachByItself();
    void shares_neverRoundOverAThreshold();
    void reason_namesRatingsAndAnswers();
    void reason_saysWhatIsUnknown();
    void reason_saysWhatTheUserRated();
    void otherJudgements_areWholeSentences();
    void flips_ofOneQuestionAreOneSentence();
    void leftOut_saysWhy();
    void leadNote_saysWhereTheScaleEnds();
    void changes_ofOneKindAreToldTogether();
    void changes_areWholeSentences();
    void weightSteps_areTold();
    void foundation_saysOfWhichOptions();
    void textsOfFiles_stayAsTheyAre();
    void everyText_ofARealVerdict();

private:
    [[nodiscard]] Wording book(const decision::Verdict &verdict) const
    {
        return {m_base, m_decision, verdict, kEnglish};
    }

    knowledge::KnowledgeBase m_base;
    decision::Decision m_decision;
};

void TestPhrasebook::initTestCase()
{
    m_base = tests::smallBase();
    m_decision = decision::newDecision(m_base, "Coffee", "2026-11-20");
    m_decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    m_decision.answers["wishes"] = {decision::AnswerState::NotSure, {}, {}};
}

void TestPhrasebook::sentence_ofEveryState()
{
    decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    QCOMPARE(words.sentence(), "Filter machine fits best, clearly ahead of Espresso machine.");
    verdict.robustness->state = State::Leaning;
    QCOMPARE(words.sentence(), "Filter machine fits best, with Espresso machine not far behind.");
    verdict.robustness->state = State::TooClose;
    QCOMPARE(words.sentence(), "Filter machine and Espresso machine are too close to call.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QCOMPARE(words.sentence(),
             "Too few answers for a verdict; so far Filter machine is ahead of Espresso machine.");
    verdict.robustness.reset();
    verdict.scores.state = State::TooClose;
    QCOMPARE(words.sentence(), "Filter machine is ahead of Espresso machine.");
    verdict.scores.state = State::NoFeasible;
    QCOMPARE(words.sentence(), "No option meets all your must-haves.");
    verdict.scores.cheapestRelaxation = "milk";
    QCOMPARE(words.robustness(),
             "The easiest way to bring an option back is to relax the must-have "
             "Milk foam.");
    for (decision::WeightResult &weight : verdict.scores.weights) {
        weight.weight = 0;
    }
    verdict.scores.state = State::NotEnoughAnswers;
    QCOMPARE(words.sentence(),
             "Nothing is left to judge by: your answers take the weight from everything.");
}

void TestPhrasebook::sentence_namesUnusualThresholds()
{
    decision::Decision decision = m_decision;
    decision.thresholds = {0.6, 0.5, 0.4};
    decision::Verdict verdict = sampled(State::Clear);
    const auto sentence = [&] { return Wording(m_base, decision, verdict, kEnglish).sentence(); };
    QCOMPARE(sentence(), "Filter machine fits best, clearly ahead of Espresso machine. In this "
                         "decision clear begins at 60 and leaning at 50 of 100; usual are 90 and "
                         "70.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QVERIFY(!sentence().contains(u"begins at"));
    decision.thresholds = {0.9, 0.7, 1};
    QVERIFY2(sentence().endsWith(u"In this decision 100 of 100 important questions may stay open; "
                                 u"usual are 40."),
             qPrintable(sentence()));
}

void TestPhrasebook::sentence_whenNothingIsAnswered()
{
    const decision::Decision untouched = decision::newDecision(m_base, "Coffee", "2026-11-20");
    const decision::Verdict verdict = sampled(State::NotEnoughAnswers);
    const Wording words(m_base, untouched, verdict, kEnglish);
    QCOMPARE(words.sentence(), "Nothing is answered yet, so there is no verdict.");
    QCOMPARE(words.progress(), "0 answered, 3 open");
    QCOMPARE(book(verdict).progress(), "1 answered, 1 not sure, 1 open");
}

void TestPhrasebook::sentence_ofTies()
{
    decision::Verdict verdict = sampled(State::TooClose);
    verdict.scores.alternatives[2].rank = 1;
    QCOMPARE(book(verdict).sentence(), "Filter machine and Espresso machine come out equal.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QCOMPARE(book(verdict).sentence(), "Too few answers for a verdict; so far Filter machine and "
                                       "Espresso machine are level.");
}

void TestPhrasebook::sentence_ofOneOption()
{
    decision::Verdict verdict = sampled(State::Clear);
    verdict.scores.runnerUp.clear();
    verdict.scores.lead.reset();
    QCOMPARE(book(verdict).sentence(),
             "Filter machine is the only option that meets your must-haves.");
    QCOMPARE(book(verdict).robustness(), "There is no other option left to weigh it against.");
    QVERIFY(book(verdict).lead().isEmpty());
    verdict.scores.alternatives.resize(1);
    QCOMPARE(book(verdict).sentence(), "Filter machine is the only option in this decision.");
}

void TestPhrasebook::sureness_namesTheDoubt()
{
    decision::Verdict verdict = sampled(State::Leaning);
    const Wording words = book(verdict);
    QCOMPARE(words.robustness(),
             "Filter machine comes first in 84 of 100 plausible weightings and ratings.");
    QCOMPARE(words.errorNote(), "Error ± 1 in 100, 10,000 runs. Clear from 90, leaning from 70, "
                                "else too close to call.");
    verdict.robustness->unsure = {{"wishes", 0.3, {{"milk", 0.62}, {"good", 0.92}}}};
    QCOMPARE(words.robustness(),
             "Filter machine comes first in 84 of 100 plausible weightings and ratings. Not "
             "being sure about “Wishes” carries most of the doubt.");
    QCOMPARE(words.unsure(verdict.unsure().front()), "Depending on the answer to “Wishes”, Filter "
                                                     "machine comes first in 62 to 92 of 100.");
    verdict.robustness->unsure.front().question = "practice";
    QVERIFY(words.robustness().endsWith("The open question “Practice” carries most of the doubt."));
    verdict.robustness.reset();
    QCOMPARE(words.robustness(), "How sure this is has not been worked out yet.");
    QVERIFY(words.errorNote().isEmpty());
}

void TestPhrasebook::lead_isToldFromTheLeadersSide()
{
    decision::Verdict verdict = sampled(State::Leaning);
    const Wording words = book(verdict);
    QCOMPARE(words.lead(), "Filter machine is ahead of Espresso machine by 0.50 points of 10; in "
                           "nine runs of ten it lies between 0.20 behind and 1.10 ahead.");
    verdict.scores.lead = decision::Lead{"filter", "espresso", -0.8};
    verdict.robustness->lead = decision::LeadBand{-1.4, -0.3};
    QCOMPARE(words.lead(), "Espresso machine is ahead of Filter machine by 0.80 points of 10; in "
                           "nine runs of ten by 0.30 to 1.40.");
    verdict.scores.lead = decision::Lead{"filter", "espresso", 0.001};
    verdict.robustness->lead = decision::LeadBand{-0.5, 0.5};
    QCOMPARE(words.lead(), "Filter machine and Espresso machine are level; in nine runs of ten "
                           "Filter machine lies between 0.50 behind and 0.50 ahead.");
    verdict.robustness.reset();
    QCOMPARE(words.lead(), "Filter machine and Espresso machine are level.");
}

void TestPhrasebook::numbers_areAsExactAsTheEvidence()
{
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    QCOMPARE(words.rating(7.64), "7.6");
    QCOMPARE(words.rating(3), "3.0");
    QCOMPARE(words.rating(9.97), "10");
    QCOMPARE(words.rating(40), "40");
    QCOMPARE(words.rating(-0.02), "0");
    QCOMPARE(words.value(7.64), "7.64");
    QCOMPARE(words.contribution(0.46), "+0.46");
    QCOMPARE(words.contribution(-0.6), "−0.60");
    QCOMPARE(words.contribution(-0.004), "0.00");
    QCOMPARE(words.ahead(1.13), "1.13 ahead");
    QCOMPARE(words.ahead(-0.2), "0.20 behind");
    QCOMPARE(words.ahead(-0.004), "level");
    QCOMPARE(words.percent(0.0004), "<0.1%");
    QCOMPARE(words.hundred(1.2), "100");
    QCOMPARE(words.date("2026-11-20"), "20 Nov 2026");
    QCOMPARE(words.date("2026-11"), "Nov 2026");
    QCOMPARE(words.date("2026 (approx.)"), "2026 (approx.)");
}

void TestPhrasebook::numbers_followTheLocale()
{
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words(m_base, m_decision, verdict, QLocale(QLocale::German));
    QCOMPARE(words.rating(7.64), "7,6");
    QCOMPARE(words.contribution(-0.6), "−0,60");
    QVERIFY(words.errorNote().contains("10.000"));
}

void TestPhrasebook::weights_areRoundedEachByItself()
{
    decision::Verdict verdict = sampled(State::Clear);
    verdict.scores.weights[0].weight = verdict.scores.weights[1].weight =
        verdict.scores.weights[2].weight = 0.3332;
    verdict.scores.weights[3].weight = 0.0004;
    QCOMPARE(book(verdict).weightPercents(), QStringList({"33.3%", "33.3%", "33.3%", "<0.1%"}));
    // money: cost; comfort: ease and taste; planet: waste
    QCOMPARE(book(verdict).groupPercents(), QStringList({"33.3%", "66.6%", "<0.1%"}));
    QVERIFY(book(verdict).weightSumNote().contains("rounding"));
    verdict.scores.weights[2].weight = 0.333;
    verdict.scores.weights[3].weight = 0.0006; // 33.3, 33.3, 33.3 and 0.1
    QCOMPARE(book(verdict).weightSumNote(), QString());
    for (decision::WeightResult &weight : verdict.scores.weights) {
        weight.weight = 0;
    }
    QCOMPARE(book(verdict).weightPercents(), QStringList({"0%", "0%", "0%", "0%"}));
    QCOMPARE(book(verdict).weightSumNote(), QString());
    verdict.scores.weights.clear();
    QVERIFY(book(verdict).weightPercents().isEmpty());
}

// A share that rounds to a threshold it does not reach would contradict the state beside it.
void TestPhrasebook::shares_neverRoundOverAThreshold()
{
    const decision::Verdict verdict = sampled(State::Leaning);
    const Wording words = book(verdict);
    QCOMPARE(words.hundred(0.8962), "89.6");
    QCOMPARE(words.hundred(0.8996), "89.96");
    QCOMPARE(words.hundred(0.8996, 0), "89.96");
    QCOMPARE(words.hundred(0.8996, 1), "90"); // a second place
    QCOMPARE(words.hundred(0.904), "90");
    QCOMPARE(words.hundred(0.6951), "69.5");
    QCOMPARE(words.hundred(0.845), "85");
    QCOMPARE(words.threshold(0.905), "90.5");
}

void TestPhrasebook::reason_namesRatingsAndAnswers()
{
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    decision::Reason reason{"cost", decision::ReasonKind::For, 0.5, 10, 20, {{"cups", "many"}}};
    QCOMPARE(words.reasonHeadline(reason), "Ten cents a cup");
    QCOMPARE(words.reasonComparison(reason), "Cost of a cup, 10 against 20");
    QCOMPARE(words.reasonAnswers(reason), "You answered Cups a day: More than ten");
    reason.answers.push_back({"practice", ""});
    QCOMPARE(words.reasonAnswers(reason),
             "You answered Cups a day: More than ten; Practice: does not apply");
    QCOMPARE(words.reasonAnswers(reason, 1), "You answered Cups a day: More than ten; and 1 more");
    reason.answers.clear();
    QCOMPARE(words.reasonAnswers(reason), "None of your answers asks for this");

    // The finding of an argument against is the rival's; without one the sentence is made.
    const decision::Reason against{"taste", decision::ReasonKind::Against, -0.6, 5, 9, {}};
    QCOMPARE(words.reasonHeadline(against), "Espresso machine is stronger in Taste");
}

void TestPhrasebook::reason_saysWhatIsUnknown()
{
    const decision::Verdict verdict = sampled(State::Clear);
    const decision::Reason reason{"waste", decision::ReasonKind::For, 0.2, 7, 5, {}};
    QCOMPARE(book(verdict).reasonComparison(reason), "Little waste, 7.0 against unknown");
    QCOMPARE(book(verdict).rivalRating(reason), "unknown");
}

void TestPhrasebook::reason_saysWhatTheUserRated()
{
    const decision::Verdict verdict = sampled(State::Clear);
    decision::Decision own = m_decision;
    own.findings = {{"ease", "filter", 9.5, 9, 10, "We tried it."}};
    const Wording words(m_base, own, verdict, kEnglish);
    decision::Reason reason;
    reason.criterion = "ease";
    reason.winnerRating = 9.5;
    reason.rivalRating = 3;
    QCOMPARE(words.reasonHeadline(reason), "Filter machine is stronger in Ease of use");
    QCOMPARE(words.reasonComparison(reason), "Ease of use, 9.5 (own rating) against 3.0");
}

void TestPhrasebook::otherJudgements_areWholeSentences()
{
    decision::Verdict verdict = sampled(State::Leaning);
    using scoring::Method;
    verdict.sensitivity->opinions = {{Method::WeightedSum, {"filter"}, {}, 1, {}},
                                     {Method::Topsis, {"filter"}, {}, 1, {}}};
    QCOMPARE(book(verdict).opinions(), "All 2 other methods put Filter machine first as well.");
    verdict.sensitivity->opinions[1].winners = {"espresso"};
    verdict.sensitivity->opinions[1].because = "taste";
    QCOMPARE(book(verdict).opinion(verdict.opinions()[1]),
             "TOPSIS puts Espresso machine first; most of the difference comes from “Taste”.");
    verdict.sensitivity->opinions[0].winners = {"filter", "espresso"};
    QCOMPARE(book(verdict).opinions(), "None of 2 other methods puts Filter machine first.");
    QCOMPARE(book(verdict).opinion(verdict.opinions()[0]),
             "Weighted sum puts Filter machine and Espresso machine level at the top.");
    verdict.sensitivity->opinions[0].winners.clear();
    QCOMPARE(book(verdict).opinion(verdict.opinions()[0]),
             "Weighted sum cannot judge these ratings.");
    QCOMPARE(book(verdict).ratingFlip({"filter", "ease", 6, 4.2, "espresso", false, true}),
             "Espresso machine leads if Filter machine rates below 4.2 in “Ease of use”; now 6.0.");
    QCOMPARE(book(verdict).ratingFlip({"filter", "ease", 6, 6, "espresso", false, false}),
             "Espresso machine leads if Filter machine rates above 6.0 in “Ease of use”; now 6.0.");
    knowledge::PublishedVerdict published;
    published.shape = knowledge::VerdictShape::Winner;
    published.winner = "filter";
    QCOMPARE(book(verdict).publishedComparison(published), "Your answers lead to the same winner.");
    published.winner = "capsule";
    QCOMPARE(book(verdict).publishedComparison(published),
             "Your answers put Filter machine first instead.");
    verdict.robustness->state = State::NoFeasible;
    QCOMPARE(book(verdict).publishedComparison(published),
             "With your must-haves no option is left to compare.");
}

void TestPhrasebook::flips_ofOneQuestionAreOneSentence()
{
    decision::Verdict verdict = sampled(State::Clear);
    for (const char *to : {"a", "b", "c", "d", "e"}) {
        verdict.sensitivity->flips.push_back({{{"cups", {"many"}, {to}}}, "espresso", 7, 6});
    }
    QCOMPARE(book(verdict).flips(),
             QStringList("Espresso machine leads if “Cups a day” changes from “More than ten” to "
                         "“a”, “b”, “c” or 2 others."));
    verdict.sensitivity->flips.resize(3);
    QCOMPARE(book(verdict).flips(),
             QStringList("Espresso machine leads if “Cups a day” changes from “More than ten” to "
                         "“a”, “b” or “c”."));
    QCOMPARE(book(verdict).flipSentences().front().questions, std::vector<std::string>{"cups"});
}

void TestPhrasebook::leftOut_saysWhy()
{
    using knowledge::Support;
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    decision::AlternativeResult result;
    QVERIFY(words.leftOut(result).isEmpty());
    result.exclusions = {{"milk", Support::Impossible, Support::AddOn, 0, 0}};
    QCOMPARE(words.leftOut(result),
             "Left out. Milk foam: no way was found to meet this must-have.");
    result.exclusions = {{"milk", Support::AddOn, Support::BuiltIn, 0, 0},
                         {"timer", Support::Build, Support::Build, 8, 5}};
    QCOMPARE(words.leftOut(result),
             "Left out. Milk foam: only as an add-on; you need it built in. Timer: building it "
             "takes up to 8 days, more than the 5 days you accept.");
    QCOMPARE(words.exclusion({"timer", Support::Build, Support::AddOn, 2, 0}),
             "Timer: you would have to build it (up to 2 days); you need at least a maintained "
             "add-on.");
    QCOMPARE(words.mustHave({1, Support::Build, 2, {}}),
             "Timer: built in, a maintained add-on, or built by us within 2 days");
    QCOMPARE(words.offered(m_base.capabilities[0].states[1]), "Add-on: Foamer");
    QCOMPARE(words.offered(m_base.capabilities[1].states[2]), "To be built, 1 to 2 days");
}

void TestPhrasebook::leadNote_saysWhereTheScaleEnds()
{
    decision::Verdict verdict = sampled(State::Clear);
    const auto noteOf = [&](double low, double lead, double high) {
        verdict.scores.lead->lead = lead;
        verdict.robustness->lead = decision::LeadBand{low, high};
        return book(verdict).leadNote();
    };
    QVERIFY(noteOf(0.3, 0.9, 1.4)
                .endsWith("The band on the beam is where the lead lies in nine "
                          "runs of ten."));
    QVERIFY(noteOf(0.9, 1.7, 2.6).endsWith("in nine runs of ten; its scale ends at 1.5 points."));
    QVERIFY(noteOf(1.6, 1.7, 2.6)
                .endsWith("The lead is larger than the beam's scale of 1.5 "
                          "points."));
    QVERIFY(noteOf(-2.6, -1.7, -0.9).endsWith("its scale ends at 1.5 points."));
}

void TestPhrasebook::changes_ofOneKindAreToldTogether()
{
    decision::Verdict verdict = sampled(State::Clear);
    QVERIFY(book(verdict).restsOnAnswers().isEmpty());
    const decision::AnswerChange fewer{"cups", {"many"}, {"few"}};
    verdict.sensitivity->flips = {{{{"wishes", {"milk"}, {"good"}}, fewer}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"milk", "good"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"milk", "timer"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"good"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"timer"}}, fewer}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"timer"}}, fewer}, "capsule", 7, 6}};
    const Wording words = book(verdict);
    const QStringList told = words.flips();
    QCOMPARE(told.size(), 4);
    QCOMPARE(told[0],
             "Espresso machine leads if “Wishes” changes from “Milk foam” to “Make very good "
             "coffee” or “Be ready at nine” and “Cups a day” changes from “More than ten” to “Up "
             "to ten”.");
    QVERIFY(told[3].startsWith("Capsule machine leads if "));
    QCOMPARE(told[1], "Espresso machine leads if “Make very good coffee” or “Be ready at nine” is "
                      "added to the answer to “Wishes”.");
    QCOMPARE(told[2], "Espresso machine leads if “Wishes” changes from “Milk foam” to “Make very "
                      "good coffee”.");
    QCOMPARE(words.restsOnAnswers(), "It rests on your answers: " + told[1]); // one, not two
}

void TestPhrasebook::changes_areWholeSentences()
{
    decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    decision::Flip flip{{{"cups", {"many"}, {"few"}}}, "espresso", 7, 6};
    QCOMPARE(words.flip(flip),
             "Espresso machine leads if “Cups a day” changes from “More than ten” to “Up to ten”.");
    flip.changes = {{"practice", {}, {"yes"}}};
    QCOMPARE(words.flip(flip), "Espresso machine leads if you answer “Practice” with “Yes”.");
    flip.changes.push_back({"cups", {"many"}, {"few"}});
    QCOMPARE(words.flip(flip), "Espresso machine leads if “Practice” is “Yes” and “Cups a day” "
                               "changes from “More than ten” to “Up to ten”.");
    flip.changes = {{"wishes", {"milk"}, {"milk", "good"}}};
    QCOMPARE(words.flip(flip), "Espresso machine leads if “Make very good coffee” is added to the "
                               "answer to “Wishes”.");
    flip.changes = {{"wishes", {"milk", "good"}, {"good"}}};
    QCOMPARE(words.flip(flip),
             "Espresso machine leads if “Milk foam” is taken away from the answer to “Wishes”.");
    verdict.sensitivity->weights = {{0, 0.32}};
    QCOMPARE(words.weightInterval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has at most 32.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights = {{0.1, 1}};
    QCOMPARE(words.weightInterval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has at least 10.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights = {{0.1, 0.32}};
    QCOMPARE(words.weightInterval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has 10.0% to 32.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights.clear();
    QVERIFY(words.weightInterval({"cost", 0.25, {}}).isEmpty());
}

void TestPhrasebook::weightSteps_areTold()
{
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words = book(verdict);
    QCOMPARE(words.weightStep({"cups", "many", 1, false}), "Cups a day: More than ten – doubled");
    QCOMPARE(words.weightStep({"cups", "many", 2, false}),
             "Cups a day: More than ten – doubled twice");
    QCOMPARE(words.weightStep({"cups", "many", 3, false}),
             "Cups a day: More than ten – doubled 3 times");
    QCOMPARE(words.weightStep({"cups", "many", -1, false}), "Cups a day: More than ten – halved");
    QCOMPARE(words.weightStep({"cups", "", 0, true}), "Cups a day: does not apply – set to zero");
}

void TestPhrasebook::foundation_saysOfWhichOptions()
{
    decision::Verdict verdict = sampled(State::Clear);
    verdict.scores.foundation = {
        0.426, 0.286, 0.288, 0.6, 0.4, 0, 66, "2026-10", {"filter", "espresso"}};
    QCOMPARE(book(verdict).kinds(), "42.6% fact, 28.6% measure, 28.8% judged, by weight in the "
                                    "ratings of Filter machine and Espresso machine");
    QCOMPARE(
        book(verdict).foundation(),
        QStringLiteral("The ratings that count cite 66 sources; the knowledge base has %1. The "
                       "oldest rating is from Oct 2026. Of the ratings of Filter machine and "
                       "Espresso machine, confidence is high for 60.0% of the weight and "
                       "medium for 40.0%.")
            .arg(m_base.sources.size()));
    verdict.scores.foundation = {};
    QVERIFY(book(verdict).kinds().isEmpty());
    QCOMPARE(book(verdict).foundation(), "No rating with a weight rests on a source.");
}

void TestPhrasebook::textsOfFiles_stayAsTheyAre()
{
    knowledge::KnowledgeBase hostile = m_base;
    hostile.alternatives[0].name = "<b>%2</b> %1 %n";
    const decision::Verdict verdict = sampled(State::Clear);
    const Wording words(hostile, m_decision, verdict, kEnglish);
    QCOMPARE(words.sentence(), "<b>%2</b> %1 %n fits best, clearly ahead of Espresso machine.");
    QCOMPARE(words.alternative("no such id"), "no such id");
    QCOMPARE(words.answer("no such id", "answer"), "answer");
}

void TestPhrasebook::everyText_ofARealVerdict()
{
    for (const knowledge::Scenario &scenario : m_base.scenarios) {
        const decision::Decision decision = decision::newDecision(m_base, scenario, "2026-11-20");
        decision::Verdict verdict = decision::evaluate(m_base, decision);
        QVERIFY(decision::addRobustness(verdict, m_base));
        const Wording words(m_base, decision, verdict, kEnglish);
        QVERIFY(!words.sentence().isEmpty());
        QVERIFY(!words.robustness().isEmpty());
        QVERIFY(!words.foundation().isEmpty());
        QVERIFY(!words.profileSentence().isEmpty());
        // What a case fills in nobody has answered yet.
        QCOMPARE(words.progress(), "0 answered, 3 assumed");
        QVERIFY(words.assumed().contains(QString::fromStdString(scenario.name)));
        for (const decision::Reason &reason : verdict.scores.reasons) {
            QVERIFY(!words.reasonHeadline(reason).isEmpty());
            QVERIFY(!words.reasonComparison(reason).contains('%'));
        }
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestPhrasebook)
#include "test_wording.moc"
