// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/random_decision.h"
#include "decision/within_limits.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;

// What is saved can be opened: for decisions of any contents.
class TestFileRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadWithoutAWord();
    void whatIsReadIsWithinItsLimits();
};

static constexpr std::uint64_t kDecisions = 3000;

void TestFileRoundTrip::whatIsWrittenIsReadWithoutAWord()
{
    for (std::uint64_t number = 0; number < kDecisions; ++number) {
        const decision::Decision any = tests::RandomDecision(number).make();
        const decision::Decision held = decision::withinLimits(any);
        const std::string text = decision::write(any);
        const decision::ReadResult result = decision::read(text, "d.steelyard");
        const std::string said =
            result.problems.empty() ? std::string() : knowledge::toLine(result.problems.front());
        QVERIFY2(result.problems.empty(), (std::to_string(number) + ": " + said).c_str());
        QVERIFY2(*result.decision == held, std::to_string(number).c_str());
        QVERIFY2(decision::write(*result.decision) == text, std::to_string(number).c_str());
        QVERIFY2(decision::withinLimits(held) == held, std::to_string(number).c_str());
        // What an earlier state has in common with it need not be looked at.
        decision::Decision edited = held;
        if (!edited.findings.empty()) {
            decision::Finding &finding = edited.findings[number % edited.findings.size()];
            finding.typed = "  12\t\n";
            finding.asOf = "never";
            edited.findings.push_back(edited.findings.front()); // a second of one cell
            edited.findings.back().typed = "second";
        }
        const decision::Decision before =
            number % 2 == 0 ? held
                            : decision::withinLimits(tests::RandomDecision(number + 1).make());
        QVERIFY2(decision::withinLimits(edited, before) == decision::withinLimits(edited),
                 std::to_string(number).c_str());
    }
}

// A file that anybody changed, byte by byte, is refused or read as one that can be saved.
void TestFileRoundTrip::whatIsReadIsWithinItsLimits()
{
    std::mt19937_64 random(7);
    int opened = 0;
    for (std::uint64_t number = 0; number < kDecisions; ++number) {
        std::string text = decision::write(tests::RandomDecision(number).make());
        if (text.size() > 4000) {
            continue;
        }
        for (int changes = 0; changes < 2; ++changes) {
            text[random() % text.size()] = static_cast<char>(random());
        }
        const decision::ReadResult result = decision::read(text, "d.steelyard");
        QVERIFY(result.decision.has_value() != knowledge::hasErrors(result.problems));
        if (result.decision) {
            ++opened;
            QVERIFY(decision::withinLimits(*result.decision) == *result.decision);
        }
    }
    QVERIFY(opened > 100);
}

STEELYARD_TEST_APPLESS_MAIN(TestFileRoundTrip)
#include "test_file_round_trip.moc"
