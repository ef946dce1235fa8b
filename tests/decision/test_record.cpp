// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::Agreement;
using decision::AnswerState;
using decision::ChangeKind;
using decision::Decision;
using decision::DecisionRecord;
using decision::State;
using decision::Status;
using decision::Verdict;

// What the users decide themselves, and its place in the file.
class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingAndReadingGivesTheSameRecord();
    void faultIsReportedWithItsPlace_data();
    void faultIsReportedWithItsPlace();
    void checkFindsWhatTheBaseDoesNotHave();
    void choiceStandsToTheVerdict_data();
    void choiceStandsToTheVerdict();
    void onlyAnotherChoiceNeedsAReason();
    void anotherChoiceIsNotSignedYet();
    void reviewIsDueAfterItsDay();
    void warningsNameTheirPlace();
    void nothingIsLoggedBeforeTheVerdictWasShown();
    void changesAreLoggedWithWhatTheyWere();
    void backAndForthOnOneDayIsOneChangeOrNone();
    void recordChangesNoFingerprint();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision full() const
    {
        Decision decision = decision::newDecision(m_base, "Coffee", "2026-11-20");
        decision.expectation = {"2026-11-12", "filter"};
        DecisionRecord &record = decision.record;
        record.chosen = "espresso";
        record.reason = "Two lines,\nand a \"quote\".";
        record.owner = "Office lead";
        record.deciders = {{"Office lead", "2026-11-20"}, {"Team", {}}};
        record.status = Status::Accepted;
        record.decidedOn = "2026-11-20";
        record.reviewOn = "2027-05-01";
        record.reconsider = {{"More than thirty people come", "cups"}, {"The price doubles", {}}};
        record.actions = {{"Order beans", "Team", "2026-12-04", true},
                          {"Find a place", {}, {}, false}};
        decision.history = {{"2026-11-18", ChangeKind::Answer, "cups", {}, {":not-sure"}, {"many"}},
                            {"2026-11-19", ChangeKind::Rating, "taste", "filter", {}, {"6.5"}},
                            {"2026-11-20", ChangeKind::Choice, {}, {}, {}, {"espresso"}}};
        return decision;
    }
};

void TestRecord::writingAndReadingGivesTheSameRecord()
{
    const std::string text = decision::write(full());
    const decision::ReadResult result = decision::read(text, "d");
    QCOMPARE(result.problems.size(), 0U);
    QVERIFY(*result.decision == full());
    QCOMPARE(decision::write(*result.decision), text);
    QVERIFY(decision::check(full(), m_base, text, "d").empty());
    // Without a record the file has none of it.
    const std::string plain = decision::write(decision::newDecision(m_base, "A", "2026-11-20"));
    for (const char *key : {"record", "history", "expectation"}) {
        QVERIFY(plain.find(key) == std::string::npos);
    }
}

void TestRecord::faultIsReportedWithItsPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("line");
    QTest::newRow("an unknown status") << "accepted"
                                       << "done"
                                       << "d:23:15: error: /record/status: ";
    QTest::newRow("an action without words") << "\"text\":\"Find a place\""
                                             << "\"owner\":\"Team\""
                                             << "d:32:7: error: /record/actions/1";
    QTest::newRow("a decider without a name") << "\"name\":\"Team\""
                                              << "\"signedOn\":\"2026-11-20\""
                                              << "d:21:7: error: /record/deciders/1";
    QTest::newRow("a field nobody knows") << "\"owner\": "
                                          << "\"boss\": "
                                          << "d:18:5: error: /record/boss: ";
    QTest::newRow("a change of nothing known") << "\"kind\":\"rating\""
                                               << "\"kind\":\"mood\""
                                               << "d:37:33: error: /history/1/kind: ";
    QTest::newRow("an expectation without its day") << "\"askedOn\":\"2026-11-12\","
                                                    << ""
                                                    << "d:14:18: error: /expectation";
}

void TestRecord::faultIsReportedWithItsPlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, line);
    QString text = QString::fromStdString(decision::write(full()));
    QVERIFY2(text.contains(from), qPrintable(text));
    text.replace(text.indexOf(from), from.size(), to);
    const std::string bytes = text.toStdString();
    const decision::ReadResult result = decision::read(bytes, "d");
    QVERIFY(!result.decision);
    const QString found = QString::fromStdString(knowledge::toLine(result.problems.front()));
    QVERIFY2(found.startsWith(line), qPrintable(found + u'\n' + text));
}

void TestRecord::checkFindsWhatTheBaseDoesNotHave()
{
    Decision decision = full();
    decision.record.chosen = "teabag";
    decision.record.reconsider[0].question = "mugs";
    decision.expectation.alternative = "capsul";
    const std::string text = decision::write(decision);
    QStringList found;
    for (const knowledge::Diagnostic &problem : decision::check(decision, m_base, text, "d")) {
        QVERIFY(problem.level == knowledge::Level::Error && problem.line > 0);
        found << QString::fromStdString(problem.pointer);
    }
    QCOMPARE(found, QStringList({QStringLiteral("/expectation/alternative"),
                                 QStringLiteral("/record/chosen"),
                                 QStringLiteral("/record/reconsider/0/question")}));
}

Q_DECLARE_METATYPE(steelyard::decision::State)
Q_DECLARE_METATYPE(steelyard::decision::Agreement)

void TestRecord::choiceStandsToTheVerdict_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<Agreement>("expected");
    QTest::newRow("nothing chosen") << State::Clear << "" << Agreement::NothingChosen;
    QTest::newRow("the winner") << State::Clear << "filter" << Agreement::Agrees;
    QTest::newRow("the runner-up") << State::Leaning << "capsule" << Agreement::Differs;
    QTest::newRow("one of two that are close") << State::TooClose << "capsule" << Agreement::Agrees;
    QTest::newRow("another than those") << State::TooClose << "mill" << Agreement::Differs;
    QTest::newRow("no verdict yet") << State::NotEnoughAnswers << "filter" << Agreement::Differs;
    QTest::newRow("left out") << State::Clear << "espresso" << Agreement::LeftOut;
}

void TestRecord::choiceStandsToTheVerdict()
{
    QFETCH(const State, state);
    QFETCH(const QString, chosen);
    QFETCH(const Agreement, expected);
    Verdict verdict;
    verdict.scores.state = state;
    verdict.scores.winner = "filter";
    verdict.scores.runnerUp = "capsule";
    for (const char *id : {"filter", "capsule", "espresso", "mill"}) {
        verdict.scores.alternatives.emplace_back().id = id;
    }
    verdict.scores.alternatives[2].exclusions.emplace_back();
    QVERIFY(decision::agreement(chosen.toStdString(), verdict) == expected);
}

void TestRecord::onlyAnotherChoiceNeedsAReason()
{
    Verdict verdict;
    verdict.scores.state = State::Clear;
    verdict.scores.winner = "filter";
    DecisionRecord record;
    QVERIFY(!decision::lacksReason(record, verdict));
    record.chosen = "filter";
    QVERIFY(!decision::lacksReason(record, verdict));
    record.chosen = "capsule";
    record.reason = " \n";
    QVERIFY(decision::lacksReason(record, verdict));
    record.reason = "It was a gift.";
    QVERIFY(!decision::lacksReason(record, verdict));
}

void TestRecord::anotherChoiceIsNotSignedYet()
{
    DecisionRecord record = full().record;
    decision::choose(record, "espresso");
    QVERIFY(record == full().record);
    decision::choose(record, "filter");
    QVERIFY(record.deciders[0].signedOn.empty() && record.status == Status::Proposed);
    record.status = Status::Superseded;
    decision::choose(record, "espresso");
    QVERIFY(record.status == Status::Superseded);
}

void TestRecord::reviewIsDueAfterItsDay()
{
    DecisionRecord record = full().record;
    QVERIFY(!decision::isReviewDue(record, "2027-05-01"));
    QVERIFY(decision::isReviewDue(record, "2027-05-02"));
    record.status = Status::Superseded;
    QVERIFY(!decision::isReviewDue(record, "2027-05-02"));
    record = {};
    QVERIFY(!decision::isReviewDue(record, "2027-05-02"));
}

void TestRecord::warningsNameTheirPlace()
{
    Decision decision = full();
    decision.record.reason.clear();
    Verdict verdict = decision::evaluate(m_base, decision);
    verdict.scores.state = State::Clear;
    verdict.scores.winner = "filter";
    const std::string text = decision::write(decision);
    QStringList found;
    for (const auto &problem : decision::checkRecord(decision, verdict, "2027-06-01", text, "d")) {
        QVERIFY(problem.level == knowledge::Level::Warning && !problem.remedy.empty());
        found << QString::fromStdString(problem.pointer) + u':' + QString::number(problem.line);
    }
    QCOMPARE(found, QStringList({QStringLiteral("/record/chosen:16"),
                                 QStringLiteral("/record/reviewOn:24")}));
    QVERIFY(decision::checkRecord(full(), verdict, "2027-01-01", text, "d").empty());
    decision.record = {};
    decision.record.status = Status::Accepted;
    const auto empty =
        decision::checkRecord(decision, verdict, "2027-06-01", decision::write(decision), "d");
    QCOMPARE(empty.size(), 1U);
    QCOMPARE(empty[0].pointer, std::string("/record/status"));
}

void TestRecord::nothingIsLoggedBeforeTheVerdictWasShown()
{
    const Decision before = decision::newDecision(m_base, "Coffee", "2026-11-20");
    Decision after = before;
    after.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
    decision::logChanges(before, after, "2026-11-21");
    QVERIFY(after.history.empty());
    after.expectation.askedOn = "2026-11-21"; // the step that shows it is none of the changes
    decision::logChanges(before, after, "2026-11-21");
    QVERIFY(after.history.empty());
}

void TestRecord::changesAreLoggedWithWhatTheyWere()
{
    Decision before = full();
    before.history.clear();
    before.answers["cups"] = {AnswerState::NotSure, {}, {}};
    before.mustHaves["milk"] = {true, knowledge::Support::Build, 2.5};
    Decision after = before;
    after.answers["cups"] = {AnswerState::Chosen, {"many"}, "A note is no change of its own."};
    after.mustHaves["milk"] = {false, knowledge::Support::BuiltIn, 0};
    after.ownWeights["taste"] = 0.25;
    after.findings = {{"taste", "capsule", 6.5, 6, 7, "Tasted."}};
    after.record.chosen = "filter";
    after.record.status = Status::Superseded;
    after.title = "Another name";
    decision::logChanges(before, after, "2026-11-22");
    const std::vector<decision::HistoryEntry> expected{
        {"2026-11-22", ChangeKind::Answer, "cups", {}, {":not-sure"}, {"many"}},
        {"2026-11-22", ChangeKind::MustHave, "milk", {}, {"build", "2.5"}, {":not-needed"}},
        {"2026-11-22", ChangeKind::Weight, "taste", {}, {}, {"0.25"}},
        {"2026-11-22", ChangeKind::Rating, "taste", "capsule", {}, {"6.5"}},
        {"2026-11-22", ChangeKind::Choice, {}, {}, {"espresso"}, {"filter"}},
        {"2026-11-22", ChangeKind::Status, {}, {}, {"accepted"}, {"superseded"}}};
    QVERIFY(after.history == expected);
    // The words of all of them can be read again.
    QVERIFY(decision::read(decision::write(after), "d").decision->history == expected);
}

void TestRecord::backAndForthOnOneDayIsOneChangeOrNone()
{
    Decision decision = full();
    decision.history.clear();
    const auto answer = [&decision](const char *choice, const char *day) {
        const Decision before = decision;
        decision.answers["cups"] = {AnswerState::Chosen, {choice}, {}};
        decision::logChanges(before, decision, day);
    };
    answer("few", "2026-11-21");
    answer("many", "2026-11-22");
    answer("few", "2026-11-22");
    QCOMPARE(decision.history.size(), 1U); // that of the first day
    answer("many", "2026-11-23");
    QCOMPARE(decision.history.size(), 2U);
    QVERIFY(decision.history[1].from == std::vector<std::string>{"few"});
}

void TestRecord::recordChangesNoFingerprint()
{
    const Decision plain = decision::newDecision(m_base, "Coffee", "2026-11-20");
    QCOMPARE(decision::fingerprintText(m_base, full()), decision::fingerprintText(m_base, plain));
}

STEELYARD_TEST_APPLESS_MAIN(TestRecord)
#include "test_record.moc"
