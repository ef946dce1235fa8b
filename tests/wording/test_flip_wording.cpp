// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/flip_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestFlipWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flips_ofOneQuestionAreOneSentence();
    void changes_ofOneKindAreToldTogether();
    void changes_areWholeSentences();
    void ratingFlip_namesRatingAndLimit();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestFlipWording::flips_ofOneQuestionAreOneSentence()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    for (const char *to : {"a", "b", "c", "d", "e"}) {
        verdict.sensitivity->flips.push_back({{{"cups", {"many"}, {to}}}, "espresso", 7, 6});
    }
    QCOMPARE(FlipWording(m_coffee.words(verdict)).flips(),
             QStringList("Espresso machine leads if “Cups a day” changes from “More than ten” to "
                         "“a”, “b”, “c” or 2 others."));
    verdict.sensitivity->flips.resize(3);
    QCOMPARE(FlipWording(m_coffee.words(verdict)).flips(),
             QStringList("Espresso machine leads if “Cups a day” changes from “More than ten” to "
                         "“a”, “b” or “c”."));
    QCOMPARE(FlipWording(m_coffee.words(verdict)).sentences().front().questions,
             std::vector<std::string>{"cups"});
}

void TestFlipWording::changes_ofOneKindAreToldTogether()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    QVERIFY(FlipWording(m_coffee.words(verdict)).restsOnAnswers().isEmpty());
    const decision::AnswerChange fewer{"cups", {"many"}, {"few"}};
    verdict.sensitivity->flips = {{{{"wishes", {"milk"}, {"good"}}, fewer}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"milk", "good"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"milk", "timer"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"good"}}}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"timer"}}, fewer}, "espresso", 7, 6},
                                  {{{"wishes", {"milk"}, {"timer"}}, fewer}, "capsule", 7, 6}};
    const Wording words = m_coffee.words(verdict);
    const QStringList told = FlipWording(words).flips();
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
    QCOMPARE(FlipWording(words).restsOnAnswers(),
             "It rests on your answers: " + told[1]); // one, not two
}

void TestFlipWording::changes_areWholeSentences()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const FlipWording flipWords(words);
    decision::Flip flip{{{"cups", {"many"}, {"few"}}}, "espresso", 7, 6};
    QCOMPARE(flipWords.flip(flip),
             "Espresso machine leads if “Cups a day” changes from “More than ten” to “Up to ten”.");
    flip.changes = {{"practice", {}, {"yes"}}};
    QCOMPARE(flipWords.flip(flip), "Espresso machine leads if you answer “Practice” with “Yes”.");
    flip.changes.push_back({"cups", {"many"}, {"few"}});
    QCOMPARE(flipWords.flip(flip), "Espresso machine leads if “Practice” is “Yes” and “Cups a day” "
                                   "changes from “More than ten” to “Up to ten”.");
    flip.changes = {{"wishes", {"milk"}, {"milk", "good"}}};
    QCOMPARE(flipWords.flip(flip),
             "Espresso machine leads if “Make very good coffee” is added to the "
             "answer to “Wishes”.");
    flip.changes = {{"wishes", {"milk", "good"}, {"good"}}};
    QCOMPARE(flipWords.flip(flip),
             "Espresso machine leads if “Milk foam” is taken away from the answer to “Wishes”.");
}

void TestFlipWording::ratingFlip_namesRatingAndLimit()
{
    const decision::Verdict verdict = sampledVerdict(State::Leaning);
    QCOMPARE(FlipWording(m_coffee.words(verdict))
                 .ratingFlip({"filter", "ease", 6, 4.2, "espresso", false, true}),
             "Espresso machine leads if Filter machine rates below 4.2 in “Ease of use”; now 6.0.");
    QCOMPARE(FlipWording(m_coffee.words(verdict))
                 .ratingFlip({"filter", "ease", 6, 6, "espresso", false, false}),
             "Espresso machine leads if Filter machine rates above 6.0 in “Ease of use”; now 6.0.");
}

STEELYARD_TEST_GUILESS_MAIN(TestFlipWording)
#include "test_flip_wording.moc"
