// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/overlay.h"
#include "decision/random_decision.h"
#include "decision/within_limits.h"
#include "session/decision_delta.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "session/own_weighing.h"
#include "test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

#include <malloc.h>

using namespace steelyard;
using decision::Decision;

// Steps of undo of a large table: each keeps what it changed, and all of them stay within a limit.
class TestLargeUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDecisionBecomesAnyOther();
    void twoChangesInARowBecomeOne();
    void aThousandEditsOfALargeTableAreKept();
    void aThousandEditsOfEveryKindGiveTheSameFile();
    void beyondTheLimitTheOldestStepsAreForgotten();
    void aSavedStateThatWasForgottenIsModified();
    void partsAreAnnouncedBeforeScores();
};

namespace {

// As a document holds it.
Decision random(std::uint64_t number)
{
    return decision::withinLimits(tests::RandomDecision(number).make());
}

std::unique_ptr<DecisionDocument> table(int options, int criteria)
{
    auto document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Table", "2026-11-30"));
    std::vector<QStringList> rows(std::size_t(criteria) + 1);
    for (int option = 0; option <= options; ++option) {
        rows[0] << (option == 0 ? QString() : QStringLiteral("Option %1").arg(option));
    }
    for (int row = 1; row <= criteria; ++row) {
        rows[std::size_t(row)] << QStringLiteral("Criterion %1").arg(row);
        for (int option = 0; option < options; ++option) {
            rows[std::size_t(row)] << QString::number((row * 7 + option * 3) % 11);
        }
    }
    if (OwnTable(*document).setBlock(rows, {-1, -1}) != OwnTable::Outcome::Done) {
        qFatal("the table cannot be made");
    }
    document->undoStack()->clear();
    return document;
}

// Every cell gets another text.
void typeAll(DecisionDocument &document, int number)
{
    std::vector<TypedCell> cells;
    for (const auto &criterion : document.decision().own.criteria) {
        for (const std::string &option : document.decision().alternatives) {
            cells.push_back({criterion.id, option, QString::number(number % 11)});
        }
    }
    OwnTable(document).setCells(cells, QStringLiteral("All"));
}

} // namespace

void TestLargeUndo::anyDecisionBecomesAnyOther()
{
    for (std::uint64_t number = 0; number < 300; ++number) {
        const Decision first = random(number);
        Decision second = random(number % 7 == 0 ? number : number + 1);
        second.id = first.id; // facts about the file
        second.modified = first.modified;
        Decision there = second;
        DecisionDelta delta(first, std::move(there));
        QCOMPARE(delta.isEmpty(), first == second);
        Decision decision = first;
        delta.exchange(decision);
        QVERIFY(decision == second);
        delta.exchange(decision);
        QVERIFY(decision == first);
    }
}

void TestLargeUndo::twoChangesInARowBecomeOne()
{
    for (std::uint64_t number = 0; number < 300; ++number) {
        Decision states[] = {random(number), random(number + 1), random(number + (number % 2) * 2)};
        for (Decision &state : states) {
            state.id.clear();
            state.modified.clear();
        }
        // As they stand when both were done: each has what was before it.
        DecisionDelta first(states[1], Decision(states[0]));
        const DecisionDelta next(states[2], Decision(states[1]));
        first.append(next, states[2]);
        QCOMPARE(first.isIn(states[2]), states[0] == states[2]);
        Decision decision = states[2];
        first.exchange(decision);
        QVERIFY(decision == states[0]);
        first.exchange(decision);
        QVERIFY(decision == states[2]);
    }
}

void TestLargeUndo::aThousandEditsOfALargeTableAreKept()
{
    const auto document = table(50, 100);
    const std::string before = decision::write(document->decision());
    const auto used = [] { return mallinfo2().uordblks; };
    const std::size_t begin = used();
    for (int i = 0; i < 1000; ++i) {
        const std::string &criterion = document->decision().own.criteria[std::size_t(i) % 100].id;
        const std::string &option = document->decision().alternatives[std::size_t(i * 7) % 50];
        OwnTable(*document).setCell({criterion, option, QString::number(i % 97 + 20)});
    }
    QCOMPARE(document->undoStack()->count(), 1000);
    QTRY_VERIFY_WITH_TIMEOUT(!document->isSampling(), 60000); // or its numbers would count too
    const std::size_t grown = used() - begin;
    QVERIFY2(grown < (std::size_t(32) << 20), qPrintable(QString::number(grown >> 20)));
    const std::string after = decision::write(document->decision());
    document->undoStack()->setIndex(0);
    QCOMPARE(decision::write(document->decision()), before);
    document->undoStack()->setIndex(1000);
    QCOMPARE(decision::write(document->decision()), after);
}

void TestLargeUndo::aThousandEditsOfEveryKindGiveTheSameFile()
{
    const auto document = table(5, 6);
    std::mt19937 random(20261130);
    const auto below = [&random](std::size_t end) { return std::size_t(random()) % end; };
    std::vector<std::string> states{decision::write(document->decision())};
    for (int i = 0; i < 1000; ++i) {
        OwnTable own(*document);
        OwnWeighing weighing(*document);
        const Decision &now = document->decision();
        const std::string criterion =
            now.own.criteria.empty() ? "" : now.own.criteria[below(now.own.criteria.size())].id;
        const std::string option =
            now.alternatives.empty() ? "" : now.alternatives[below(now.alternatives.size())];
        const QString word = QStringLiteral("w%1").arg(i);
        switch (now.alternatives.size() < 3 ? 0 : now.own.criteria.size() < 3 ? 1 : below(14)) {
        case 0:
            std::ignore = own.addOption(word);
            break;
        case 1:
            std::ignore = own.addCriterion(word);
            break;
        case 2:
            std::ignore = own.renameOption(option, word);
            break;
        case 3:
            if (now.alternatives.size() > 5) {
                own.removeOptions({option});
            }
            break;
        case 4:
            if (now.own.criteria.size() > 5) {
                own.removeCriteria({criterion});
            }
            break;
        case 5:
            own.moveOption(option, int(below(5)));
            break;
        case 6:
            own.moveCriterion(criterion, int(below(5)));
            break;
        case 7:
            std::ignore = own.setUnit(criterion, QStringLiteral("ms"));
            break;
        case 8:
            own.setSureness({{criterion, option, {}}}, decision::Sureness(below(3)));
            break;
        case 9:
            weighing.move(criterion, int(below(6)));
            break;
        case 10:
            weighing.setReason(criterion, word);
            break;
        case 11:
            typeAll(*document, i);
            break;
        default:
            own.setCell({criterion, option, below(4) == 0 ? QString() : QString::number(i % 30)});
        }
    }
    QUndoStack *stack = document->undoStack();
    QVERIFY(stack->count() > 500);
    const std::string last = decision::write(document->decision());
    const int steps = stack->count();
    states.resize(std::size_t(steps) + 1);
    for (int i = steps; i >= 0; --i) {
        stack->setIndex(i);
        const std::string file = decision::write(document->decision());
        if (i == 0) {
            QCOMPARE(file, states[0]);
        }
        states[std::size_t(i)] = file;
    }
    for (int i = 0; i <= steps; ++i) {
        stack->setIndex(i);
        QCOMPARE(decision::write(document->decision()), states[std::size_t(i)]);
    }
    QCOMPARE(states.back(), last);
}

void TestLargeUndo::beyondTheLimitTheOldestStepsAreForgotten()
{
    const auto document = table(50, 100);
    for (int i = 0; i < 60; ++i) { // about two megabytes each
        typeAll(*document, i);
    }
    QUndoStack *stack = document->undoStack();
    QVERIFY2(stack->count() > 10 && stack->count() < 50,
             qPrintable(QString::number(stack->count())));
    QCOMPARE(stack->index(), stack->count());
    const std::string last = decision::write(document->decision());
    const int kept = stack->count();
    for (int i = 0; i < kept; ++i) {
        QVERIFY(stack->canUndo());
        QCOMPARE(stack->undoText(), QStringLiteral("All"));
        stack->undo();
    }
    QVERIFY(!stack->canUndo());
    // As it was so many steps before.
    const std::string typed = document->decision().findings.front().typed;
    QCOMPARE(typed, std::to_string((59 - kept) % 11));
    stack->setIndex(stack->count());
    QCOMPARE(decision::write(document->decision()), last);
}

void TestLargeUndo::aSavedStateThatWasForgottenIsModified()
{
    const auto document = table(50, 100);
    QUndoStack *stack = document->undoStack();
    stack->setClean();
    QVERIFY(!document->isModified());
    for (int i = 0; i < 60; ++i) {
        typeAll(*document, i);
        QVERIFY(document->isModified());
    }
    stack->setIndex(0);
    QVERIFY(document->isModified()); // not the state that was saved
    stack->setIndex(stack->count());
    stack->setClean();
    const std::string saved = decision::write(document->decision());
    for (int i = 0; i < 10; ++i) {
        typeAll(*document, i + 1);
    }
    stack->setIndex(stack->count() - 10);
    QVERIFY(!document->isModified()); // that one is still there
    QCOMPARE(decision::write(document->decision()), saved);
}

void TestLargeUndo::partsAreAnnouncedBeforeScores()
{
    const auto document = table(3, 3);
    QStringList said;
    connect(document.get(), &DecisionDocument::partsChanged, this, [&] { said << "parts"; });
    connect(document.get(), &DecisionDocument::scoresChanged, this, [&] { said << "scores"; });
    OwnTable own(*document);
    const std::string criterion = document->decision().own.criteria.front().id;
    own.setCell({criterion, document->decision().alternatives.front(), QStringLiteral("8")});
    QCOMPARE(said, QStringList{"scores"});
    const std::vector<std::function<void()>> changes{
        [&] { QCOMPARE(own.addOption(QStringLiteral("One more")), OwnTable::Outcome::Done); },
        [&] { QCOMPARE(own.addCriterion(QStringLiteral("One")), OwnTable::Outcome::Done); },
        [&] { own.moveOption(document->decision().alternatives.front(), 2); },
        [&] { own.moveCriterion(criterion, 2); },
        [&] { document->undoStack()->undo(); },
        [&] { own.removeCriteria({criterion}); }};
    for (const auto &change : changes) {
        said.clear();
        change();
        QCOMPARE(said, (QStringList{"parts", "scores"}));
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestLargeUndo)
#include "test_large_undo.moc"
