// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "test_main.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

#include <malloc.h>

using namespace steelyard;
using decision::AnswerState;
using decision::GivenAnswer;

class TestDecisionDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answerChangesTheVerdictAtOnceAndCanBeUndone();
    void sharesFollowWithoutWaiting();
    void oldSharesStayOnShowAndApart();
    void manyChangesDeliverOnlyTheLastShares();
    void sameAnswerIsNoStep();
    void aNoteTypedIsOneStepAWord();
    void ownRatingsAndWeightsCanBeUndone();
    void recordIsUndoneAndSamplesNothing();
    void changesAreLoggedOnceTheVerdictWasShown();
    void manyLoggedStepsAreTakenBackOneByOne();
    void stepsDoNotKeepTheHistoryEach();
    void titleTypedAndTakenBackIsNoStep();
    void savingCleansAndTheStarComesBack();
    void decisionKeepsItsId();
    void copyBesideTheFileIsAnotherDecision();
    void failedSaveKeepsEverything();
    void whateverIsTypedIsSavedAndOpened_data();
    void whateverIsTypedIsSavedAndOpened();
    void aBlankTitleIsNoTitle();
    void tooFewSamplesAreNotKept();
    void destructionWhileSamplingIsSafe();
    void endOfAModifiedDocumentIsNotAnnounced();

private:
    void takeSteps(int count, const std::function<void()> &afterEach);

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

static const GivenAnswer kMany{AnswerState::Chosen, {"many"}, {}};
static const GivenAnswer kFew{AnswerState::Chosen, {"few"}, {}};

void TestDecisionDocument::init()
{
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
}

void TestDecisionDocument::cleanup()
{
    m_document.reset();
}

void TestDecisionDocument::answerChangesTheVerdictAtOnceAndCanBeUndone()
{
    QSignalSpy verdict(m_document.get(), &DecisionDocument::scoresChanged);
    QSignalSpy answer(m_document.get(), &DecisionDocument::answerChanged);
    const double before = m_document->verdict().scores.alternatives[0].value;

    m_document->setAnswer("cups", kMany);
    QCOMPARE(verdict.size(), 1);
    QCOMPARE(answer.size(), 1);
    QCOMPARE(answer[0][0].toString(), QStringLiteral("cups"));
    QVERIFY(m_document->verdict().scores.alternatives[0].value != before);
    QVERIFY(m_document->undoStack()->undoText().contains(u"Cups a day"));

    m_document->undoStack()->undo();
    QCOMPARE(m_document->decision().answer("cups").state, AnswerState::Open);
    QCOMPARE(m_document->verdict().scores.alternatives[0].value, before);
    QCOMPARE(verdict.size(), 2);
    m_document->undoStack()->redo();
    QVERIFY(m_document->decision().answer("cups") == kMany);
}

void TestDecisionDocument::sharesFollowWithoutWaiting()
{
    QVERIFY(m_document->isSampling());
    QVERIFY(!m_document->verdict().robustness);
    QSignalSpy scores(m_document.get(), &DecisionDocument::scoresChanged);
    QSignalSpy robustness(m_document.get(), &DecisionDocument::robustnessChanged);
    QTRY_VERIFY(!m_document->isSampling());
    QCOMPARE(scores.size(), 0);
    QCOMPARE(robustness.size(), 1);
    QCOMPARE(m_document->verdict().robustness->samples, std::uint64_t{10000});
    QVERIFY(m_document->verdict().sensitivity && !m_document->verdict().earlier);
}

void TestDecisionDocument::oldSharesStayOnShowAndApart()
{
    QTRY_VERIFY(!m_document->isSampling());
    const decision::Verdict before = m_document->verdict();
    for (const GivenAnswer &answer : {kMany, kFew, kMany}) {
        m_document->setAnswer("cups", answer);
        const decision::Verdict &now = m_document->verdict();
        QVERIFY(m_document->isSampling());
        QVERIFY(!now.robustness && !now.sensitivity); // none is passed off as of these scores
        QVERIFY(now.earlier && now.earlier->robustness && !now.earlier->earlier);
        QCOMPARE(now.earlier->scores.winner, before.scores.winner);
        QCOMPARE(now.samples(), before.samples());
        QCOMPARE(now.shares("filter").rankAcceptability, before.shares("filter").rankAcceptability);
    }
    QTRY_VERIFY(!m_document->isSampling());
    QVERIFY(m_document->verdict().robustness && !m_document->verdict().earlier);
}

void TestDecisionDocument::manyChangesDeliverOnlyTheLastShares()
{
    QTRY_VERIFY(!m_document->isSampling());
    for (int i = 0; i < 50; ++i) {
        m_document->setAnswer("cups", i % 2 == 0 ? kMany : kFew);
    }
    QSignalSpy robustness(m_document.get(), &DecisionDocument::robustnessChanged);
    QTRY_VERIFY(!m_document->isSampling());
    QCOMPARE(robustness.size(), 1);

    // What arrived is what the last answers lead to, not those of an earlier state.
    DecisionDocument fresh(m_base, m_document->decision());
    QTRY_VERIFY(!fresh.isSampling());
    QCOMPARE(m_document->verdict().robustness->shares[0].rankAcceptability,
             fresh.verdict().robustness->shares[0].rankAcceptability);
}

void TestDecisionDocument::sameAnswerIsNoStep()
{
    m_document->setAnswer("cups", kMany);
    m_document->setAnswer("cups", kMany);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->setAnswer("cups", {}); // taken back by hand
    QVERIFY(!m_document->decision().answers.contains("cups"));
}

void TestDecisionDocument::aNoteTypedIsOneStepAWord()
{
    m_document->setAnswer("cups", kMany);
    for (const char *text : {"A", "As", "As ", "As K", "As Ki", "As Kim"}) {
        m_document->setNote("cups", QString::fromLatin1(text));
    }
    QCOMPARE(m_document->undoStack()->count(), 3);
    QCOMPARE(m_document->decision().answer("cups").note, std::string("As Kim"));
    QCOMPARE(chosen(m_document->decision().answer("cups")), chosen(kMany));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->decision().answer("cups").note, std::string("As "));
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().answer("cups") == kMany);
}

void TestDecisionDocument::ownRatingsAndWeightsCanBeUndone()
{
    const decision::Decision before = m_document->decision();
    const double value = m_document->verdict().scores.alternatives[0].value;
    QSignalSpy changed(m_document.get(), &DecisionDocument::scoresChanged);
    m_document->setFinding({"taste", "filter", 10, 9, 10, "We like it."});
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_document->verdict().scores.alternatives[0].value > value);
    m_document->setFinding({"taste", "filter", 9, 9, 10, "We like it."});
    QCOMPARE(m_document->decision().findings.size(), 1U);
    m_document->setFinding({"taste", "filter", 9, 9, 10, "We like it."});
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->removeFinding("taste", "filter");
    m_document->removeFinding("taste", "filter");
    m_document->setOwnWeights({{"taste", 0.5}});
    QCOMPARE(m_document->undoStack()->count(), 4);
    QCOMPARE(m_document->verdict().scores.weights[2].weight, 0.5);
    while (m_document->undoStack()->canUndo()) {
        m_document->undoStack()->undo();
    }
    QVERIFY(m_document->decision() == before);
}

void TestDecisionDocument::recordIsUndoneAndSamplesNothing()
{
    QTRY_VERIFY(!m_document->isSampling());
    QSignalSpy record(m_document.get(), &DecisionDocument::recordChanged);
    QSignalSpy verdict(m_document.get(), &DecisionDocument::scoresChanged);
    decision::DecisionRecord decided;
    decided.chosen = "filter";
    m_document->setRecord(decided, QStringLiteral("Choose"));
    for (const char *reason : {"I", "It", "It "}) {
        decided.reason = reason;
        m_document->setRecord(decided, QStringLiteral("Why"), QStringLiteral("reason"));
    }
    m_document->setRecord(decided, QStringLiteral("Why"), QStringLiteral("reason"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    QCOMPARE(record.count(), 4);
    QCOMPARE(verdict.count(), 0);
    QVERIFY(!m_document->isSampling());
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().record.reason.empty());
    QCOMPARE(m_document->decision().record.chosen, std::string("filter"));
}

void TestDecisionDocument::changesAreLoggedOnceTheVerdictWasShown()
{
    m_document->setAnswer("cups", kMany);
    QVERIFY(m_document->decision().history.empty());
    m_document->setExpectation("filter");
    QCOMPARE(m_document->decision().expectation.alternative, std::string("filter"));
    QVERIFY(!m_document->decision().expectation.askedOn.empty());
    m_document->setAnswer("cups", kFew);
    QCOMPARE(m_document->decision().history.size(), 1U);
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().history.empty());
    m_document->undoStack()->redo();
    QCOMPARE(m_document->decision().history[0].to[0], std::string("few"));
}

// Steps that each add to the history, and some that are one with the step before.
void TestDecisionDocument::takeSteps(int count, const std::function<void()> &afterEach)
{
    m_document->setExpectation("filter");
    int answers = 0; // two questions in turn: a change of the same one would be one with the last
    for (int i = 0; i < count; ++i) {
        if (i % 5 == 4) {
            m_document->setTitle(QStringLiteral("Coffee %1").arg(i));
        } else if (const int turn = answers++ % 4; turn % 2 == 0) {
            m_document->setAnswer("cups", turn == 0 ? kMany : kFew);
        } else {
            m_document->setAnswer("wishes", {AnswerState::NotSure, {}, std::to_string(i)});
            m_document->setAnswer("practice", turn == 1 ? GivenAnswer{AnswerState::NotSure, {}, {}}
                                                        : GivenAnswer{});
        }
        afterEach();
    }
}

void TestDecisionDocument::manyLoggedStepsAreTakenBackOneByOne()
{
    std::map<int, std::string> states; // by the number of steps that lead there
    const auto keep = [&] {
        states[m_document->undoStack()->index()] = decision::write(m_document->decision());
    };
    takeSteps(60, keep);
    QVERIFY(m_document->decision().history.size() > 30);
    for (int turn = 0; turn < 2; ++turn) {
        for (int target : {0, m_document->undoStack()->count()}) {
            m_document->undoStack()->setIndex(target);
        }
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            m_document->undoStack()->setIndex(state->first);
            QCOMPARE(decision::write(m_document->decision()), state->second);
        }
    }
}

void TestDecisionDocument::stepsDoNotKeepTheHistoryEach()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer has an allocator of its own.");
#endif
    const std::size_t before = mallinfo2().uordblks;
    takeSteps(1200, [] {});
    QVERIFY(m_document->decision().history.size() > 600);
    // Whole, the histories would take 200 MB.
    QVERIFY(mallinfo2().uordblks - before < 40'000'000);
}

void TestDecisionDocument::titleTypedAndTakenBackIsNoStep()
{
    QSignalSpy title(m_document.get(), &DecisionDocument::titleChanged);
    m_document->setTitle(QStringLiteral("Coffees"));
    m_document->setTitle(QStringLiteral("Coffee"));
    QCOMPARE(title.size(), 2);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestDecisionDocument::savingCleansAndTheStarComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("d.steelyard"));
    QSignalSpy modified(m_document.get(), &DecisionDocument::modifiedChanged);
    m_document->setAnswer("cups", kMany);
    QVERIFY(m_document->isModified());
    QVERIFY(!m_document->save(file).has_value());
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->file(), file);
    m_document->setFile(QStringLiteral("a name.steelyard"));
    QCOMPARE(m_document->file(), QDir::current().filePath(QStringLiteral("a name.steelyard")));
    m_document->setFile(file);
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    m_document->undoStack()->redo();
    QVERIFY(!m_document->isModified());
    QCOMPARE(modified.size(), 4);
}

void TestDecisionDocument::decisionKeepsItsId()
{
    // Of a file of an earlier version it comes from the contents: those that were opened.
    const std::string id = m_document->decision().id;
    QCOMPARE(id, storage::decisionId(decision::newDecision(*m_base, "Coffee", "2026-11-20")));
    m_document->setAnswer("cups", kMany);
    m_document->setTitle(QStringLiteral("Tea"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("d.steelyard"));
    QVERIFY(!m_document->save(file));
    m_document->undoStack()->undo();
    QVERIFY(!m_document->save(file));
    QCOMPARE(m_document->decision().id, id);
    const QByteArray text = QByteArray::fromStdString("\"id\": \"" + id + '"');
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains(text));
}

void TestDecisionDocument::copyBesideTheFileIsAnotherDecision()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.steelyard"));
    QVERIFY(!m_document->save(first));
    const std::string id = m_document->decision().id;
    QVERIFY(!m_document->save(folder.filePath(QStringLiteral("second.steelyard"))));
    QVERIFY(m_document->decision().id != id);
    // One that was moved, or reached by another name, is not.
    const std::string second = m_document->decision().id;
    QVERIFY(QFile::link(m_document->file(), folder.filePath(QStringLiteral("link.steelyard"))));
    QVERIFY(!m_document->save(folder.filePath(QStringLiteral("link.steelyard"))));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("second.steelyard"))));
    QVERIFY(!m_document->save(folder.filePath(QStringLiteral("third.steelyard"))));
    QCOMPARE(m_document->decision().id, second);
}

void TestDecisionDocument::failedSaveKeepsEverything()
{
    m_document->setAnswer("cups", kMany);
    const auto problem = m_document->save(QStringLiteral("/no/such/folder/d.steelyard"));
    QVERIFY(problem.has_value());
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->file().isEmpty());
    QVERIFY(m_document->decision().answer("cups") == kMany);
}

void TestDecisionDocument::whateverIsTypedIsSavedAndOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line break") << QStringLiteral("one\ntwo");
    QTest::newRow("a control character") << QStringLiteral("a\u001b[31mb");
    QTest::newRow("a direction override") << QStringLiteral("a\u202eb");
    QTest::newRow("a byte-order mark") << QStringLiteral("\ufeffa");
    QTest::newRow("half a character") << QString(QChar(0xD800)) + QStringLiteral("a");
    QTest::newRow("too much") << QString(20'001, u'x');
    QTest::newRow("nothing to see") << QStringLiteral(" \u202e\u200b ");
    QTest::newRow("a zero byte") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
}

void TestDecisionDocument::whateverIsTypedIsSavedAndOpened()
{
    QFETCH(QString, text);
    const storage::KnowledgeResult own =
        storage::loadKnowledge(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    QVERIFY(own.base);
    decision::Decision begun = decision::newDecision(*own.base, "Coffee", "2026-11-20");
    begun.knowledgeCopy = own.copy;
    DecisionDocument document(own.base, begun);
    const std::string typed = text.toStdString();
    document.setTitle(text);
    document.setAnswer("cups", kMany);
    document.setNote("cups", text);
    document.setExpectation("filter");
    document.setFinding({"taste", "filter", 9, 8, 10, typed});
    document.setOwnWeights({{"taste", 0.9}, {"waste", 0.9}});
    document.setOwnScenarios({{typed, {{"taste", 0.5}}, {{"taste", "filter", 9, 8, 10, typed}}}});
    decision::DecisionRecord record;
    record.reason = record.owner = typed;
    record.deciders = {{typed, "2026-02-30"}};
    record.reconsider = {{typed, "cups"}};
    record.actions = {{typed, typed, "2026-13-01", true}};
    record.reviewOn = "soon";
    document.setRecord(record, QStringLiteral("All"));

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("typed.steelyard"));
    const auto problem = document.save(file);
    QVERIFY2(!problem, problem ? problem->what.c_str() : "");
    const storage::DecisionResult opened = storage::openDecision(
        file, {}, {QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json")});
    QVERIFY2(opened.problems.empty(),
             opened.problems.empty() ? "" : knowledge::toLine(opened.problems.front()).c_str());
    QVERIFY(opened.decision == document.decision());
}

void TestDecisionDocument::aBlankTitleIsNoTitle()
{
    for (const auto &title : {QString(), QStringLiteral("  "), QStringLiteral("\u202e\n")}) {
        m_document->setTitle(title);
        QCOMPARE(m_document->decision().title, std::string("Coffee"));
    }
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestDecisionDocument::tooFewSamplesAreNotKept()
{
    decision::Decision few = m_document->decision();
    few.samples = 1;
    few.thresholds = {0, 0, 0.4};
    DecisionDocument document(m_base, few);
    QCOMPARE(document.decision().samples, std::uint64_t{1000});
    QCOMPARE(document.decision().thresholds.clear, 0.6);
    QCOMPARE(document.decision().thresholds.leaning, 0.5);
    QTRY_VERIFY(!document.isSampling());
    QCOMPARE(document.verdict().samples(), std::uint64_t{1000});
}

void TestDecisionDocument::destructionWhileSamplingIsSafe()
{
    for (int i = 0; i < 20; ++i) {
        decision::Decision decision = m_document->decision();
        decision.samples = 1'000'000;
        DecisionDocument document(m_base, decision);
        document.setAnswer("cups", kMany);
    }
}

void TestDecisionDocument::endOfAModifiedDocumentIsNotAnnounced()
{
    m_document->setAnswer("cups", kMany);
    int announced = 0;
    connect(m_document.get(), &DecisionDocument::modifiedChanged, this, [&] { ++announced; });
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, [&] { ++announced; });
    m_document.reset();
    QCOMPARE(announced, 0);
}

STEELYARD_TEST_GUILESS_MAIN(TestDecisionDocument)
#include "test_decision_document.moc"
