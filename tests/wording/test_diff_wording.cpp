// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"
#include "wording/diff_wording.h"

#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::DifferenceKind;

// What is said of the differences between two decisions.
class TestDiffWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKind_isNamedWithItsValues();
    void namesComeFromTheBaseThatHasThem();
    void longTexts_areCutWithoutBreakingCharacters();
    void theVerdicts_areToldInOneSentence();
    void whatWasNotProved_isSaid();

private:
    [[nodiscard]] QString line(DifferenceKind kind, const char *field = "") const;
    void compare();

    knowledge::KnowledgeBase m_first;
    knowledge::KnowledgeBase m_second;
    Decision m_a;
    Decision m_b;
    decision::DecisionDiff m_diff;
};

void TestDiffWording::init()
{
    m_first = tests::smallBase();
    m_second = m_first;
    m_a = tests::answeredDecision(m_first);
    m_b = m_a;
}

void TestDiffWording::compare()
{
    m_diff = *decision::diff({m_first, m_a}, {m_second, m_b});
}

// "subject | A | B"
QString TestDiffWording::line(DifferenceKind kind, const char *field) const
{
    const DiffWording words({m_first, m_a}, {m_second, m_b}, m_diff, QLocale::c());
    for (const decision::Difference &difference : m_diff.differences) {
        if (difference.kind == kind && difference.field == field) {
            return QStringList{words.subject(difference), words.before(difference),
                               words.after(difference)}
                .join(QStringLiteral(" | "));
        }
    }
    return {};
}

void TestDiffWording::everyKind_isNamedWithItsValues()
{
    m_b.alternatives = {"espresso", "filter"};
    m_b.answers["cups"] = {AnswerState::Chosen, {"many"}, "Counted."};
    m_b.mustHaves["timer"] = {true, knowledge::Support::Build, 5};
    m_b.ownWeights["waste"] = 0.25;
    m_b.findings = {{"taste", "filter", 7.5, 7, 8, "Better beans."}};
    m_b.thresholds.clear = 0.95;
    m_b.samples = 20000;
    m_b.seed = 7;
    m_b.title = "Again";
    m_b.record.chosen = "filter";
    m_b.record.reviewOn = "2027-05-01";
    m_b.record.actions = {{"Ask", "R. Lind", {}, false}, {"Buy", {}, {}, true}};
    m_second.version = "2.0";
    m_second.hash = "fedcba9876543210";
    m_second.weighting.unraised = 0.25;
    m_second.criteria[1].defaultWeight = 3;
    m_second.criteria[3].direction = knowledge::Direction::LowerIsBetter;
    m_second.ratings[2 * 3].value = 5.5;
    m_second.ratings[2 * 3 + 1].asOf = "2026-11";
    m_second.useRules.erase(m_second.useRules.begin());
    m_second.questions[2].answers[1].weights[0].steps = 2;
    m_second.questions[0].about = {"cost", "waste"};
    m_second.questions[0].important = false;
    m_second.capabilities[1].states[1].support = knowledge::Support::AddOn;
    compare();
    const auto expect = [this](DifferenceKind kind, const char *field, const char *text) {
        QCOMPARE(line(kind, field), QString::fromUtf8(text));
    };
    expect(DifferenceKind::Option, "", "Capsule machine | there | not there");
    expect(DifferenceKind::Option, "order",
           "Order of the options | Filter machine, Espresso machine | Espresso machine, Filter "
           "machine");
    expect(DifferenceKind::Answer, "", "Cups a day | “Up to ten” | “More than ten”");
    expect(DifferenceKind::MustHave, "", "Timer | as the answers say | up to 5 day(s) to build");
    expect(DifferenceKind::Weight, "", "Little waste | as the answers say | 25.0%");
    expect(DifferenceKind::OwnRating, "",
           "Filter machine, Taste | as the knowledge base says | 7.5 (7 to 8)");
    expect(DifferenceKind::Threshold, "clear", "Clear from | 90 of 100 | 95 of 100");
    expect(DifferenceKind::Sampling, "samples", "Number of runs | 10000 | 20000");
    QVERIFY(line(DifferenceKind::Sampling, "seed").endsWith(QStringLiteral(" | 7")));
    expect(DifferenceKind::Base, "",
           "Knowledge base | office-coffee, version 1.0 (01234567) | office-coffee, version 2.0 "
           "(fedcba98)");
    expect(DifferenceKind::Rule, "unraised", "Weight of what no answer asks for | 50% | 25%");
    expect(DifferenceKind::Rule, "use",
           "Use Filter machine if | Many people drink at the same time. | not there");
    expect(DifferenceKind::Criterion, "weight", "Ease of use: weight before any answer | 2 | 3");
    expect(DifferenceKind::Criterion, "scale",
           "Little waste: scale and ratings | 0 to 10, higher is better | 0 to 10, lower is "
           "better");
    expect(DifferenceKind::Rating, "", "Filter machine, Taste | 5 (4 to 6) | 5.5 (4 to 6)");
    expect(DifferenceKind::Rating, "evidence",
           "Capsule machine, Taste: evidence | Measure, confidence: medium, 1 source(s) | Measure, "
           "confidence: medium, Nov 2026, 1 source(s)");
    expect(DifferenceKind::Question, "about",
           "Cups a day: what “does not apply” removes | Cost of a cup | Cost of a cup, Little "
           "waste");
    expect(DifferenceKind::Question, "important", "Cups a day: important | yes | no");
    expect(DifferenceKind::Question, "no",
           "Practice: what “No” does | “Ease of use” is doubled 1 time(s) | “Ease of use” is "
           "doubled 2 time(s)");
    expect(DifferenceKind::Capability, "offered",
           "Capsule machine, Timer | No way found | Maintained add-on");
    expect(DifferenceKind::Record, "chosen", "Choice | nothing | Filter machine");
    expect(DifferenceKind::Record, "reviewOn", "Review on | nothing | 1 May 2027");
    expect(DifferenceKind::Record, "actions", "Actions | nothing | Ask, R. Lind; ✓ Buy");
    expect(DifferenceKind::Text, "title", "Name | Test | Again");
    expect(DifferenceKind::Text, "note", "Note on “Cups a day” | not there | Counted.");
    for (const decision::Difference &difference : m_diff.differences) {
        QVERIFY(!DiffWording::kind(difference.kind).isEmpty());
    }
}

void TestDiffWording::namesComeFromTheBaseThatHasThem()
{
    // The second has a question that the first does not know, and its answer by another name.
    m_first.questions.erase(m_first.questions.begin());
    m_a.answers.erase("cups");
    m_second.questions[1].answers[2].label = "Be delicious";
    m_b.answers["wishes"] = {AnswerState::Chosen, {"milk", "good"}, {}};
    compare();
    QCOMPARE(line(DifferenceKind::Question), QStringLiteral("Cups a day | not there | there"));
    QCOMPARE(line(DifferenceKind::Answer),
             QStringLiteral("Wishes | “Make very good coffee” | “Milk foam, Be delicious”"));
}

void TestDiffWording::longTexts_areCutWithoutBreakingCharacters()
{
    m_b.record.reason.clear();
    for (int i = 0; i < 300; ++i) {
        m_b.record.reason += "\xf0\x9f\xab\x96"; // a teapot, two units of UTF-16
    }
    compare();
    const QString text = line(DifferenceKind::Record, "reason");
    QVERIFY(text.endsWith(u'…'));
    QVERIFY(text.size() < 250);
    QVERIFY(text.isValidUtf16());
}

void TestDiffWording::theVerdicts_areToldInOneSentence()
{
    m_b.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    compare();
    const DiffWording words({m_first, m_a}, {m_second, m_b}, m_diff, QLocale::c());
    QVERIFY2(words.outcome(m_diff.before).contains(QStringLiteral(", Espresso machine first in ")),
             qPrintable(words.outcome(m_diff.before)));
    QCOMPARE(words.outcome(m_diff.after),
             QStringLiteral("Clear, Filter machine first in 100 of 100"));
    QCOMPARE(words.cause(),
             QStringLiteral("One is enough to make the verdict of A that of B: Timer."));
    QCOMPARE(
        words.alone(m_diff.differences.front()),
        QStringLiteral("With this alone A comes to: Clear, Filter machine first in 100 of 100"));
    QCOMPARE(words.note(), QString());
}

void TestDiffWording::whatWasNotProved_isSaid()
{
    m_b.thresholds.clear = 0.95;
    m_b.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    compare();
    m_diff.isSmallestProved = false;
    m_diff.smallest = {0, 1};
    m_diff.differences[0].alone->isStateKnown = false;
    const DiffWording words({m_first, m_a}, {m_second, m_b}, m_diff, QLocale::c());
    QCOMPARE(words.cause(),
             QStringLiteral("2 of them together make the verdict of A that of B; whether fewer "
                            "would do was not proved: Timer, Clear from."));
    QVERIFY2(words.note().contains(QStringLiteral("only the winner was tried")),
             qPrintable(words.note()));
    QCOMPARE(words.outcome(*m_diff.differences[0].alone), QStringLiteral("Filter machine first"));
}

STEELYARD_TEST_APPLESS_MAIN(TestDiffWording)
#include "test_diff_wording.moc"
