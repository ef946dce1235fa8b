// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;

class TestDecisionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingAndReadingGivesTheSameDecision();
    void assumedAnswersAreKept();
    void aKnowledgeBaseIsCarriedAlongAsItIs();
    void oneAnswerIsOneLine();
    void faultIsReportedWithItsPlace_data();
    void faultIsReportedWithItsPlace();
    void whatDoesNotFitOpensWithAWarning_data();
    void whatDoesNotFitOpensWithAWarning();
    void aBlankTitleBecomesTheNameOfTheFile();
    void whatIsNoTextIsRepaired();
    void checkFindsWhatTheBaseDoesNotHave_data();
    void checkFindsWhatTheBaseDoesNotHave();
    void anotherVersionOfTheBaseIsAWarning();
    void damagedFileIsAnsweredWithProblems();
    void anyNumberOfFaultsIsReadInOneGo_data();
    void anyNumberOfFaultsIsReadInOneGo();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision full() const
    {
        Decision decision =
            decision::newDecision(m_base, "Coffee for \"all\" \xE2\x98\x95", "2026-11-20");
        decision.id = "5e1f0c8d9a7b46329d04c1b2a3f4e5d6";
        decision.scenario = "big_office";
        decision.answers["cups"] = {AnswerState::Chosen, {"many"}, "About 30, says Kim."};
        decision.answers["wishes"] = {AnswerState::NotSure, {}, {}};
        decision.answers["practice"] = {AnswerState::DoesNotApply, {}, {}};
        decision.mustHaves["milk"] = {true, knowledge::Support::Build, 2.5};
        decision.mustHaves["timer"] = {false, knowledge::Support::BuiltIn, 0};
        decision.ownWeights = {{"taste", 0.25}, {"waste", 0.125}};
        decision.findings = {{"taste", "capsule", 6.5, 6, 8, "We tasted \"all\" of them."}};
        decision.thresholds.clear = 0.95;
        decision.seed = 4294967295;
        decision.samples = 20000;
        return decision;
    }
};

void TestDecisionFile::writingAndReadingGivesTheSameDecision()
{
    const std::string text = decision::write(full());
    const decision::ReadResult result = decision::read(text, "d.steelyard");
    QCOMPARE(result.problems.size(), 0U);
    QVERIFY(result.decision.has_value());
    QVERIFY(*result.decision == full());
    QCOMPARE(decision::write(*result.decision), text);
}

// What a typical case fills in says so in the file, which only newer programs read; without such
// an answer the file stays one that earlier ones read, and in theirs nothing is assumed.
void TestDecisionFile::assumedAnswersAreKept()
{
    const Decision plain = decision::newDecision(m_base, "Coffee", "2026-11-20");
    QVERIFY(decision::write(plain).find("\"version\": 1,") != std::string::npos);
    Decision assumed = decision::newDecision(m_base, m_base.scenarios[0], "2026-11-20");
    QVERIFY(!assumed.answers.empty());
    for (const auto &[question, given] : assumed.answers) {
        QVERIFY2(given.isAssumed, question.c_str());
    }
    const std::string text = decision::write(assumed);
    QVERIFY(text.find("\"version\": 3,") != std::string::npos);
    const decision::ReadResult read = decision::read(text, "d.steelyard");
    QVERIFY(read.decision && read.problems.empty());
    QVERIFY(*read.decision == assumed);

    // Numbers do not depend on it, and so neither does the fingerprint.
    Decision confirmed = assumed;
    for (auto &[question, given] : confirmed.answers) {
        given.isAssumed = false;
    }
    QCOMPARE(decision::fingerprintText(m_base, confirmed),
             decision::fingerprintText(m_base, assumed));
    QVERIFY(decision::write(confirmed).find("\"version\": 1,") != std::string::npos);

    // Nobody assumes what is not chosen.
    std::string doubtful = text;
    const std::size_t place = doubtful.find("\"state\":\"chosen\"");
    QVERIFY(place != std::string::npos);
    const std::size_t end = doubtful.find('}', place);
    doubtful.replace(place, end - place, "\"state\":\"not-sure\",\"assumed\":true");
    const decision::ReadResult unsure = decision::read(doubtful, "d.steelyard");
    QVERIFY(unsure.decision);
    QCOMPARE(unsure.problems.size(), 1U);
    QVERIFY(unsure.problems[0].level == knowledge::Level::Warning);
}

void TestDecisionFile::aKnowledgeBaseIsCarriedAlongAsItIs()
{
    Decision decision = full();
    decision.knowledgeCopy.text = std::make_shared<const std::string>(
        "{\r\n\t\"id\": \"brace } and \\\" in a text\\\\\", \"list\": [{}, [\"]\"]]\r\n}");
    const decision::ReadResult result = decision::read(decision::write(decision), "d.steelyard");
    QCOMPARE(result.problems.size(), 0U);
    QCOMPARE(*result.decision->knowledgeCopy.text, *decision.knowledgeCopy.text);
    QVERIFY(*result.decision == decision);
    QVERIFY(!(*result.decision == full()));
}

void TestDecisionFile::oneAnswerIsOneLine()
{
    const QString text = QString::fromStdString(decision::write(full()));
    QVERIFY(
        text.contains(QStringLiteral("\n    \"cups\": {\"state\":\"chosen\",\"choices\":[\"many\"],"
                                     "\"note\":\"About 30, says Kim.\"},\n")));
    QVERIFY(text.contains(u"\n  \"id\": \"5e1f0c8d9a7b46329d04c1b2a3f4e5d6\",\n"));
    QVERIFY(text.endsWith(u"}\n"));
    // Files of earlier versions have no id, and are written as they were.
    Decision older = full();
    older.id.clear();
    QVERIFY(!QString::fromStdString(decision::write(older)).contains(u"\n  \"id\""));
}

void TestDecisionFile::faultIsReportedWithItsPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("line"); // beginning of the first problem
    QTest::newRow("another program's JSON") << "steelyard-decision"
                                            << "grocery-list"
                                            << "d:2:13: error: /format: ";
    QTest::newRow("a newer format") << "\"version\": 2,"
                                    << "\"version\": 7,"
                                    << "d:3:14: error: /version: ";
    QTest::newRow("samples that are no whole number") << "\"samples\": 20000"
                                                      << "\"samples\": 2.5"
                                                      << "d:29:14: error: /samples: ";
    QTest::newRow("samples beyond all patience") << "\"samples\": 20000"
                                                 << "\"samples\": 99999999999"
                                                 << "d:29:14: error: /samples: ";
    QTest::newRow("an unknown state") << "not-sure"
                                      << "dunno"
                                      << "d:14:24: error: /answers/wishes";
    QTest::newRow("an unknown field") << "\"seed\""
                                      << "\"sead\""
                                      << "d:28:3: error: /sead: ";
    QTest::newRow("an answer without its choices") << "\"choices\":[\"many\"],"
                                                   << ""
                                                   << "d:12:13: error: /answers/cups: ";
    QTest::newRow("days below zero") << "2.5"
                                     << "-2.5"
                                     << "d:17:55: error: /mustHaves/milk/days: ";
    QTest::newRow("a threshold that is no share") << "0.95"
                                                  << "1.5"
                                                  << "d:27:26: error: /thresholds/clear: ";
    QTest::newRow("a weight above the whole") << "0.25"
                                              << "1.25"
                                              << "d:21:14: error: /ownWeights/taste: ";
    QTest::newRow("a weight that is no number") << "0.25"
                                                << "\"much\""
                                                << "d:21:14: error: /ownWeights/taste: ";
    QTest::newRow("weights that sum to more than the whole") << "0.125"
                                                             << "0.875"
                                                             << "d:20:17: error: /ownWeights: ";
    QTest::newRow("a rating outside its range") << "\"value\":6.5"
                                                << "\"value\":5"
                                                << "d:25:5: error: /findings/0: ";
    QTest::newRow("a rating without a range") << ",\"low\":6"
                                              << ""
                                              << "d:25:5: error: /findings/0";
}

void TestDecisionFile::faultIsReportedWithItsPlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, line);
    QString text = QString::fromStdString(decision::write(full()));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const std::string bytes = text.toStdString();
    const decision::ReadResult result = decision::read(bytes, "d");
    QVERIFY(!result.decision);
    QVERIFY(!result.problems.empty());
    const QString found = QString::fromStdString(knowledge::toLine(result.problems.front()));
    QVERIFY2(found.startsWith(line), qPrintable(found));
    QVERIFY(!result.problems.front().remedy.empty());
}

void TestDecisionFile::whatDoesNotFitOpensWithAWarning_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("line");    // beginning of the first problem
    QTest::addColumn<QString>("written"); // what stands there after saving
    QTest::newRow("clear from nothing on") << "\"clear\":0.95"
                                           << "\"clear\":0.0"
                                           << "d:27:17: warning: /thresholds: "
                                           << "{\"clear\":0.6,\"leaning\":0.6,\"open\":0.4}";
    QTest::newRow("leaning from nothing on") << "\"leaning\":0.7"
                                             << "\"leaning\":0"
                                             << "d:27:41: warning: /thresholds/leaning: "
                                             << "{\"clear\":0.95,\"leaning\":0.5,\"open\":0.4}";
    QTest::newRow("leaning above clear") << "\"leaning\":0.7"
                                         << "\"leaning\":0.99"
                                         << "d:27:17: warning: /thresholds: "
                                         << "{\"clear\":0.95,\"leaning\":0.95,\"open\":0.4}";
    QTest::newRow("one sample") << "\"samples\": 20000"
                                << "\"samples\": 1"
                                << "d:29:14: warning: /samples: "
                                << "\"samples\": 1000";
    QTest::newRow("a line break in the title") << "Coffee for"
                                               << "Coffee\\nfor"
                                               << "d:5:12: warning: /title: "
                                               << "\"title\": \"Coffee for \\\"all";
    QTest::newRow("a hidden character in a note") << "About 30"
                                                  << "\u202eAbout 30"
                                                  << "d:12:57: warning: /answers/cups/note: "
                                                  << "\"note\":\"About 30, says Kim.\"";
    QTest::newRow("a day that does not exist") << "\"created\": \"2026-11-20\""
                                               << "\"created\": \"2026-11-31\""
                                               << "d:7:14: warning: /created: "
                                               << "\"created\": \"\"";
    QTest::newRow("a hidden character in a finding") << "We tasted \\\"all\\\" of them."
                                                     << "We \u202etasted."
                                                     << "d:25:107: warning: /findings/0/note: "
                                                     << "\"note\":\"We tasted.\"";
    QTest::newRow("a cell rated twice")
        << "    {\"criterion\""
        << "    {\"criterion\":\"taste\",\"alternative\":\"capsule\",\"value\":1,\"low\":1,"
           "\"high\":1,\"note\":\"Once.\"},\n    {\"criterion\""
        << "d:26:5: warning: /findings/1: "
        << "\"value\":1,";
}

void TestDecisionFile::whatDoesNotFitOpensWithAWarning()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, line);
    QFETCH(QString, written);
    QString text = QString::fromStdString(decision::write(full()));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const decision::ReadResult result = decision::read(text.toStdString(), "d");
    QVERIFY(result.decision.has_value());
    QVERIFY(!result.problems.empty());
    const QString found = QString::fromStdString(knowledge::toLine(result.problems.front()));
    QVERIFY2(found.startsWith(line), qPrintable(found));
    const QString again = QString::fromStdString(decision::write(*result.decision));
    QVERIFY2(again.contains(written), qPrintable(again));
    QVERIFY(decision::read(again.toStdString(), "d").problems.empty());
}

void TestDecisionFile::aBlankTitleBecomesTheNameOfTheFile()
{
    Decision decision = full();
    decision.title = "Coffee";
    const QString text = QString::fromStdString(decision::write(decision));
    for (const char *title : {"\"\"", "\" \\u00a0\"", "\"\\u202e\""}) {
        QString blank = text;
        blank.replace(QStringLiteral("\"Coffee\""), QLatin1String(title));
        const std::string bytes = blank.toStdString();
        const auto named = decision::read(bytes, "/some/where/Our choice.steelyard");
        QVERIFY(named.decision.has_value());
        QVERIFY(!named.problems.empty());
        QCOMPARE(named.decision->title, std::string("Our choice"));
        // A file without a name either: the subject.
        QCOMPARE(decision::read(bytes, "/some/where/.steelyard").decision->title, m_base.id);
    }
}

void TestDecisionFile::whatIsNoTextIsRepaired()
{
    std::string text = decision::write(full());
    const auto place = text.find("says Kim");
    text.replace(place, 8,
                 "\xFF"
                 "ays \\ud800"); // a byte of no text, half a character
    const decision::ReadResult result = decision::read(text, "d");
    QVERIFY(result.decision.has_value());
    QCOMPARE(result.problems.size(), 2U);
    QVERIFY(knowledge::toLine(result.problems[0]).starts_with("d:12:"));
    QCOMPARE(result.decision->answer("cups").note, std::string("About 30, ?ays \xEF\xBF\xBD."));
    // Another encoding is not repaired byte by byte.
    QVERIFY(!decision::read("\xFF\xFE{\0\"\0", "d").decision);
    QVERIFY(!decision::read("\x89PNG\xFF", "d").decision);
}

void TestDecisionFile::checkFindsWhatTheBaseDoesNotHave_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("an alternative") << "\"capsule\""
                                    << "\"teabag\""
                                    << "d:10:29: error: /alternatives/1";
    QTest::newRow("an alternative twice") << "\"capsule\""
                                          << "\"filter\""
                                          << "d:10:29: error: ";
    QTest::newRow("a question") << "\"cups\""
                                << "\"mugs\""
                                << "d:12:13: error: /answers/mugs";
    QTest::newRow("an answer") << "[\"many\"]"
                               << "[\"lots\"]"
                               << "d:12:41: error: ";
    QTest::newRow("an answer twice") << "[\"many\"]"
                                     << "[\"many\",\"many\"]"
                                     << "d:12:41: error: ";
    QTest::newRow("too many answers") << "[\"many\"]"
                                      << "[\"many\",\"few\"]"
                                      << "d:12:41: error: ";
    QTest::newRow("a capability") << "\"milk\""
                                  << "\"cake\""
                                  << "d:17:13: error: /mustHaves/cake";
    QTest::newRow("a weighed criterion") << "\"waste\":"
                                         << "\"price\":"
                                         << "d:22:14: error: /ownWeights/price";
    QTest::newRow("a rated criterion") << "\"criterion\":\"taste\""
                                       << "\"criterion\":\"price\""
                                       << "d:25:18: error: /findings/0/criterion";
    QTest::newRow("a rated alternative") << "\"alternative\":\"capsule\""
                                         << "\"alternative\":\"teabag\""
                                         << "d:25:40: error: /findings/0/alternative";
    QTest::newRow("a rating off the scale") << "\"high\":8"
                                            << "\"high\":11"
                                            << "d:25:5: error: /findings/0";
}

void TestDecisionFile::checkFindsWhatTheBaseDoesNotHave()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    Decision decision = full();
    decision.answers.erase("practice"); // "does not apply" is no answer there, see below
    QString text = QString::fromStdString(decision::write(decision));
    text.insert(text.indexOf(u"    \"wishes\""), u"\n"_qs); // keeps the line numbers of full()
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const std::string bytes = text.toStdString();
    const decision::ReadResult result = decision::read(bytes, "d");
    QVERIFY(result.decision.has_value());
    const auto problems = decision::check(*result.decision, m_base, bytes, "d");
    QVERIFY(!problems.empty());
    const QString found = QString::fromStdString(knowledge::toLine(problems.front()));
    QVERIFY2(found.startsWith(place), qPrintable(found));
}

void TestDecisionFile::anotherVersionOfTheBaseIsAWarning()
{
    Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    const std::string text = decision::write(decision);
    QVERIFY(decision::check(decision, m_base, text, "d").empty());
    decision.knowledge.hash = "other";
    const auto problems = decision::check(decision, m_base, text, "d");
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems[0].level, knowledge::Level::Warning);
    QCOMPARE(problems[0].pointer, std::string("/knowledge"));
    // A question that offers no "does not apply" cannot be answered so.
    decision.answers["practice"].state = AnswerState::DoesNotApply;
    QCOMPARE(decision::check(decision, m_base, decision::write(decision), "d").size(), 2U);
}

void TestDecisionFile::damagedFileIsAnsweredWithProblems()
{
    const std::string text = decision::write(full());
    for (std::size_t length = 0; length < text.size() - 2; ++length) {
        const decision::ReadResult result = decision::read(text.substr(0, length), "d");
        QVERIFY(!result.decision);
        QVERIFY(!result.problems.empty());
    }
    // Every byte in turn replaced: read or refused, never a crash.
    for (std::size_t position = 0; position < text.size(); ++position) {
        std::string damaged = text;
        damaged[position] = static_cast<char>(damaged[position] ^ 0x55);
        const decision::ReadResult result = decision::read(damaged, "d");
        QVERIFY(result.decision.has_value() || !result.problems.empty());
    }
}

void TestDecisionFile::anyNumberOfFaultsIsReadInOneGo_data()
{
    QTest::addColumn<QByteArray>("member");
    const auto list = [](const QByteArray &before, const QByteArray &one, const QByteArray &other,
                         const QByteArray &after) {
        QByteArray all = before;
        for (int i = 0; i < 400'000; ++i) {
            all += (i > 0 ? "," : "") + QByteArray(one).replace('#', QByteArray::number(i));
        }
        return all + other + after;
    };
    QTest::newRow("answers") << list("\"answers\":{", R"("q#":{"state":"not-sure"})", {}, "}");
    QTest::newRow("must-haves") << list("\"mustHaves\":{", R"("c#":{"needed":false})", {}, "}");
    QTest::newRow("weights") << list("\"ownWeights\":{", R"("c#":0)", {}, "}");
    QTest::newRow("states") << list("\"answers\":{", R"("q#":{"state":"no"})", {}, "}");
    QTest::newRow("fields") << list({}, R"("field#":0)", {}, {});
    QTest::newRow("hidden characters")
        << list("\"x\":[", "#", QByteArray(R"(,"\u0001")").repeated(2000), "]");
    QTest::newRow("doubles in a long list")
        << list("\"x\":[", "{}", QByteArray(R"(,{"a":1,"a":2})").repeated(2000), "]");
}

void TestDecisionFile::anyNumberOfFaultsIsReadInOneGo()
{
    // Work that grows with the square of the file would take hours here.
    QFETCH(QByteArray, member);
    const std::string text =
        R"({"format":"steelyard-decision","version":1,"title":"x","alternatives":["capsule"],)"
        R"("knowledge":{"id":"office-coffee","version":"1"},)" +
        member.toStdString() + '}';
    decision::ReadResult result = decision::read(text, "d.steelyard");
    if (result.decision) {
        result.problems = decision::check(*result.decision, m_base, text, "d.steelyard");
    }
    QVERIFY(knowledge::hasErrors(result.problems));
    QVERIFY(result.problems.size() <= 1002U); // errors, that there are more, and another version
}

STEELYARD_TEST_APPLESS_MAIN(TestDecisionFile)
#include "test_decision_file.moc"
