// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/objection.h"
#include "decision/within_limits.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace steelyard;
using decision::Decision;
using decision::Meeting;
using decision::Objection;

// What is kept of a presentation, and what an objection to a rating would do.
class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingAndReadingGivesTheSameMeeting();
    void olderFilesHaveNone();
    void faultIsReportedWithItsPlace_data();
    void faultIsReportedWithItsPlace();
    void limitsAreKept();
    void meetingChangesNoFingerprint();
    void aNotedChangeIsLoggedBeforeTheVerdictWasShown();
    void anOptionLessIsAChange();
    void objectionTurnsTheVerdictExactlyAtItsLimit();
    void objectionThatChangesNothingSaysSo();
    void objectionToSomethingUnknownChangesNothing();
    void objectionKeepsTheRange();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision full() const
    {
        Decision decision = tests::answeredDecision(m_base);
        decision.meeting.order = {"verdict", "why"};
        decision.meeting.hidden = {"shape"};
        decision.meeting.notes = {{"why", "Ask first.\nThen wait."}};
        decision.meeting.minutes = 20;
        decision.meeting.expectations = {{"espresso", "Ada", 1}, {"filter", {}, 4}};
        decision.meeting.objections = {
            {"Grace", "taste", "filter", 2.5, "I do not believe it", "2026-11-20"}};
        decision.record.dissent = {{"Grace", "Too loud"}, {{}, "Too dear"}};
        decision.history = {{"2026-11-20",
                             decision::ChangeKind::Option,
                             {},
                             "filter",
                             {":weighed"},
                             {},
                             "14:32",
                             "Nobody wants it"}};
        return decision;
    }
};

void TestMeeting::writingAndReadingGivesTheSameMeeting()
{
    const std::string text = decision::write(full());
    const decision::ReadResult result = decision::read(text, "d");
    QCOMPARE(result.problems.size(), 0U);
    QVERIFY(*result.decision == full());
    QCOMPARE(decision::write(*result.decision), text);
}

void TestMeeting::olderFilesHaveNone()
{
    const Decision plain = tests::answeredDecision(m_base);
    const std::string text = decision::write(plain);
    QVERIFY(text.find("meeting") == std::string::npos);
    QVERIFY(text.find("dissent") == std::string::npos);
    const decision::ReadResult result = decision::read(text, "d");
    QVERIFY(result.decision->meeting == Meeting());
}

void TestMeeting::faultIsReportedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("too long a meeting")
        << QByteArray("\"minutes\": 20") << QByteArray("\"minutes\": 20000")
        << QByteArray("/meeting/minutes");
    QTest::newRow("a scene that is no id")
        << QByteArray("[\"shape\"]") << QByteArray("[\"the shape\"]")
        << QByteArray("/meeting/hidden/0");
    QTest::newRow("no hands") << QByteArray("\"hands\":4") << QByteArray("\"hands\":0")
                              << QByteArray("/meeting/expectations/1/hands");
    QTest::newRow("a value that is no number")
        << QByteArray("\"value\":2.5") << QByteArray("\"value\":\"2.5\"")
        << QByteArray("/meeting/objections/0/value");
    QTest::newRow("a day that is none")
        << QByteArray("\"raisedOn\":\"2026-11-20\"") << QByteArray("\"raisedOn\":\"2026-11-31\"")
        << QByteArray("/meeting/objections/0/raisedOn");
    QTest::newRow("dissent without words")
        << QByteArray("\"text\":\"Too dear\"") << QByteArray("\"text\":\"\"")
        << QByteArray("/record/dissent/1/text");
}

void TestMeeting::faultIsReportedWithItsPlace()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, pointer);
    QByteArray text = QByteArray::fromStdString(decision::write(full()));
    QVERIFY2(text.contains(from), text.constData());
    text.replace(from, to);
    const decision::ReadResult result = decision::read(text.toStdString(), "d");
    QVERIFY(!result.problems.empty());
    QCOMPARE(QByteArray::fromStdString(result.problems.front().pointer), pointer);
    QVERIFY(result.problems.front().line > 0);
}

void TestMeeting::limitsAreKept()
{
    Decision decision = full();
    decision.meeting.minutes = -5;
    decision.meeting.expectations[0].hands = 0;
    decision.meeting.expectations[1].who = "two\nlines";
    decision.meeting.objections[0].raisedOn = "yesterday";
    Objection none = decision.meeting.objections[0];
    none.value = std::numeric_limits<double>::quiet_NaN();
    decision.meeting.objections.push_back(none);
    const Decision limited = decision::withinLimits(decision);
    QCOMPARE(limited.meeting.minutes, 0);
    QCOMPARE(limited.meeting.expectations[0].hands, 1);
    QCOMPARE(limited.meeting.expectations[1].who, std::string("two lines"));
    QCOMPARE(limited.meeting.objections.size(), 1U);
    QVERIFY(limited.meeting.objections[0].raisedOn.empty());
    QVERIFY(decision::withinLimits(limited) == limited);
}

void TestMeeting::meetingChangesNoFingerprint()
{
    Decision without = full();
    without.meeting = {};
    without.record = {};
    without.history.clear();
    QCOMPARE(decision::fingerprintText(m_base, full()), decision::fingerprintText(m_base, without));
}

void TestMeeting::aNotedChangeIsLoggedBeforeTheVerdictWasShown()
{
    const Decision before = tests::answeredDecision(m_base);
    Decision after = before;
    chosen(after.answers["cups"]) = {"many"};
    Decision unnoted = after;
    decision::logChanges(before, unnoted, "2026-11-20");
    QVERIFY(unnoted.history.empty()); // the verdict was not shown
    decision::logChanges(before, after, "2026-11-20", {"It grew", "14:32"});
    QCOMPARE(after.history.size(), 1U);
    QCOMPARE(after.history[0].reason, std::string("It grew"));
    QCOMPARE(after.history[0].time, std::string("14:32"));
    // A later change without a reason does not take it over.
    Decision later = after;
    later.expectation.askedOn = "2026-11-20";
    Decision again = later;
    chosen(again.answers["cups"]) = {"few"};
    decision::logChanges(later, again, "2026-11-20");
    QCOMPARE(again.history.size(), 2U);
}

void TestMeeting::anOptionLessIsAChange()
{
    const Decision before = tests::answeredDecision(m_base);
    Decision after = before;
    after.alternatives.pop_back();
    const auto changes = decision::changesBetween(before, after, "2026-11-20");
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes[0].kind, decision::ChangeKind::Option);
    QCOMPARE(changes[0].alternative, before.alternatives.back());
    QVERIFY(changes[0].to.empty() && !changes[0].from.empty());
    const auto back = decision::changesBetween(after, before, "2026-11-20");
    QCOMPARE(back.size(), 1U);
    QVERIFY(back[0].from.empty() && !back[0].to.empty());
}

void TestMeeting::objectionTurnsTheVerdictExactlyAtItsLimit()
{
    const Decision decision = tests::answeredDecision(m_base);
    const std::string winner = decision::evaluate(m_base, decision).scores.winner;
    int turned = 0;
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        for (const std::string &option : decision.alternatives) {
            for (const double value : {criterion.scaleLow, criterion.scaleHigh}) {
                Objection said{{}, criterion.id, option, value, {}, {}};
                const auto effect = decision::objectionEffect(m_base, decision, said);
                QCOMPARE(effect.leaderNow, winner);
                const auto leaderAt = [&](double rating) {
                    said.value = rating;
                    return decision::evaluate(m_base,
                                              decision::withObjection(m_base, decision, said))
                        .scores.winner;
                };
                if (!effect.flipRating) {
                    QCOMPARE(effect.leaderThen, winner);
                    continue;
                }
                ++turned;
                QVERIFY(effect.leaderThen != winner);
                const double step = (criterion.scaleHigh - criterion.scaleLow) / 500;
                const double inward = effect.beyondIsLower ? step : -step;
                QCOMPARE(leaderAt(*effect.flipRating + inward), winner);
                QCOMPARE(leaderAt(*effect.flipRating), effect.flipLeader);
                QVERIFY(effect.flipLeader != winner);
            }
        }
    }
    QVERIFY(turned > 0);
}

void TestMeeting::objectionThatChangesNothingSaysSo()
{
    const Decision decision = tests::answeredDecision(m_base);
    const std::string winner = decision::evaluate(m_base, decision).scores.winner;
    // More for the leader, where more is better, keeps it first.
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        const bool higher = criterion.direction == knowledge::Direction::HigherIsBetter;
        const Objection said{
            {}, criterion.id, winner, higher ? criterion.scaleHigh : criterion.scaleLow, {}, {}};
        const auto effect = decision::objectionEffect(m_base, decision, said);
        QVERIFY(!effect.flipRating);
        QCOMPARE(effect.leaderThen, winner);
    }
}

void TestMeeting::objectionToSomethingUnknownChangesNothing()
{
    const Decision decision = tests::answeredDecision(m_base);
    const Objection said{{}, "nothing", "filter", 3, {}, {}};
    const auto effect = decision::objectionEffect(m_base, decision, said);
    QCOMPARE(effect.leaderThen, effect.leaderNow);
    QVERIFY(!effect.flipRating);
    QVERIFY(decision::withObjection(m_base, decision, said) == decision);
}

void TestMeeting::objectionKeepsTheRange()
{
    const Decision decision = tests::answeredDecision(m_base);
    const knowledge::Rating &rating =
        m_base.rating(m_base.criterionIndex("taste"), m_base.alternativeIndex("espresso"));
    QVERIFY(rating.value.has_value());
    const Objection said{{}, "taste", "espresso", *rating.value - 1, "Less", {}};
    const Decision after = decision::withObjection(m_base, decision, said);
    const decision::Finding *own = after.finding("taste", "espresso");
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, *rating.value - 1);
    QCOMPARE(own->low, std::max(0.0, rating.low - 1));
    QCOMPARE(own->high, rating.high - 1);
    QCOMPARE(own->note, std::string("Less"));
}

STEELYARD_TEST_APPLESS_MAIN(TestMeeting)
#include "test_meeting.moc"
