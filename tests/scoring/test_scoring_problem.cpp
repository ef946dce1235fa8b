// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/constraints.h"
#include "scoring/dominance.h"
#include "scoring/ranking.h"
#include "test_main.h"

#include <limits>

using namespace problems;

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_hasNoIssue() { QVERIFY(check(values({{1, 0}, {0, 1}})).empty()); }

    void malformed_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("alternative");
        QTest::addColumn<int>("criterion");
        const auto row = [](const char *name, IssueCode code, int alternative, int criterion) {
            QTest::newRow(name) << static_cast<int>(code) << alternative << criterion;
        };
        row("empty", IssueCode::NoAlternative, -1, -1);
        row("no criterion", IssueCode::NoCriterion, -1, -1);
        row("cells", IssueCode::SizeMismatch, -1, -1);
        row("directions", IssueCode::SizeMismatch, -1, -1);
        row("weights", IssueCode::SizeMismatch, -1, -1);
        row("bounds count", IssueCode::SizeMismatch, -1, -1);
        row("nan", IssueCode::NotFinite, 1, 0);
        row("infinity", IssueCode::NotFinite, 0, 1);
        row("infinite range", IssueCode::NotFinite, 0, 0);
        row("nan weight", IssueCode::NotFinite, -1, 1);
        row("negative weight", IssueCode::NegativeWeight, -1, 1);
        row("zero weights", IssueCode::NoWeight, -1, -1);
        row("bounds order", IssueCode::InvalidBounds, -1, 0);
        row("bounds nan", IssueCode::NotFinite, -1, 0);
        row("interval", IssueCode::UnorderedInterval, 1, 1);
        row("constraint", IssueCode::UnknownCriterion, -1, -1);
        row("constraint nan", IssueCode::NotFinite, -1, 1);
    }

    void malformed_isRefusedWithItsPlace()
    {
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        QFETCH(int, code);
        QFETCH(int, alternative);
        QFETCH(int, criterion);
        Problem problem = values({{1, 0}, {0, 1}});
        const QByteArray name = QTest::currentDataTag();
        if (name == "empty") {
            problem.alternatives = 0;
            problem.cells.clear();
        } else if (name == "no criterion") {
            problem = Problem{};
            problem.alternatives = 1;
        } else if (name == "cells") {
            problem.cells.pop_back();
        } else if (name == "directions") {
            problem.directions.pop_back();
        } else if (name == "weights") {
            problem.weights.push_back(1);
        } else if (name == "bounds count") {
            problem.bounds.pop_back();
        } else if (name == "nan") {
            problem.cells[2] = Cell::number(kNan);
        } else if (name == "infinity") {
            problem.cells[1] = Cell::number(kInfinity);
        } else if (name == "infinite range") {
            problem.cells[0] = Cell::interval(-kInfinity, 0, 1);
        } else if (name == "nan weight") {
            problem.weights[1] = kNan;
        } else if (name == "negative weight") {
            problem.weights[1] = -0.1;
        } else if (name == "zero weights") {
            problem.weights.assign(2, 0.0);
        } else if (name == "bounds order") {
            problem.bounds[0] = Bounds{1, 1};
        } else if (name == "bounds nan") {
            problem.bounds[0] = Bounds{kNan, 1};
        } else if (name == "interval") {
            problem.cells[3] = Cell::interval(0.5, 0.4, 0.6);
        } else if (name == "constraint") {
            problem.constraints.push_back({2, Comparison::AtMost, 1});
        } else {
            problem.constraints.push_back({1, Comparison::AtMost, kNan});
        }
        const auto issues = check(problem);
        QCOMPARE(static_cast<int>(issues.size()), 1);
        QCOMPARE(static_cast<int>(issues[0].code), code);
        QCOMPARE(issues[0].alternative ? static_cast<int>(*issues[0].alternative) : -1,
                 alternative);
        QCOMPARE(issues[0].criterion ? static_cast<int>(*issues[0].criterion) : -1, criterion);
        QVERIFY(!issues[0].what.empty() && !issues[0].remedy.empty());
    }

    void allIssues_comeAtOnce()
    {
        Problem problem = values({{1, 0}, {0, 1}});
        problem.weights = {-1, -2};
        problem.cells[0] = Cell::number(std::nan(""));
        QCOMPARE(check(problem).size(), std::size_t{3});
    }

    void unknownCell_needsNoNumbers()
    {
        Problem problem = values({{1, 0}, {0, 1}});
        problem.cells[0] = {std::nan(""), 0, 0, true};
        QVERIFY(check(problem).empty());
    }

    void notes_sayWhatIsWorthKnowing()
    {
        Problem problem = table({{1, 5, 2}, {1, 5, 2}, {0, 5, 20}});
        problem.bounds = {Bounds{0, 1}, Bounds{0, 10}, Bounds{0, 10}};
        problem.weights[2] = 0;
        const auto found = notes(problem);
        QVERIFY(hasNote(found, NoteCode::ConstantCriterion));
        QVERIFY(hasNote(found, NoteCode::ZeroWeight));
        QVERIFY(hasNote(found, NoteCode::IdenticalAlternatives));
        QVERIFY(hasNote(found, NoteCode::DominatedAlternative));
        QVERIFY(hasNote(found, NoteCode::RatingOutsideScale));
        QVERIFY(!hasNote(found, NoteCode::SingleAlternative));
        QVERIFY(!hasNote(found, NoteCode::UndeclaredScale));
        QVERIFY(hasNote(notes(table({{1, 2}})), NoteCode::SingleAlternative));
        QVERIFY(hasNote(notes(table({{1, 2}})), NoteCode::UndeclaredScale));
        QVERIFY(notes(Problem{}).empty());
    }

    void identicalAlternatives_areOnesNoteEach()
    {
        const auto found = notes(values({{1, 0}, {0, 1}, {1, 0}, {1, 0}}));
        std::vector<std::size_t> others;
        for (const Note &note : found) {
            if (note.code == NoteCode::IdenticalAlternatives) {
                QCOMPARE(*note.alternative, std::size_t{0});
                others.push_back(*note.other);
            }
        }
        QCOMPARE(others, (std::vector<std::size_t>{2, 3}));
    }

    void dominance_heedsDirectionsAndRanges()
    {
        Problem problem = table({{1, 1}, {2, 2}, {0, 3}});
        problem.directions[0] = Direction::Minimise;
        const auto found = dominance(problem).value();
        QCOMPARE(found.dominated, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(found.paretoFront, (std::vector<std::size_t>{2}));
        const auto pairs = dominancePairs(problem).value();
        QCOMPARE(pairs.size(), std::size_t{2});
        QVERIFY(pairs[0].better == 2 && pairs[0].worse == 0 && pairs[0].strict);
        problem.cells[5] = Cell::interval(0.5, 3, 3); // may be no better than the first
        QCOMPARE(dominance(problem).value().dominated, (std::vector<std::size_t>{}));
        problem.cells[5] = Cell::missing();
        QCOMPARE(dominance(problem).value().dominated, (std::vector<std::size_t>{}));
    }

    void constraints_keepReasonsAndDoubts()
    {
        Problem problem = table({{1, 5}, {2, 6}, {3, 7}});
        problem.cells[5] = Cell::missing();
        problem.cells[2] = Cell::interval(1, 2, 4);
        problem.constraints = {{0, Comparison::AtLeast, 2}, {1, Comparison::MoreThan, 5}};
        const auto found = feasibility(problem).value();
        QCOMPARE(found.feasible, (std::vector<std::size_t>{1, 2}));
        QCOMPARE(found.failed[0], (std::vector<std::size_t>{0, 1}));
        QCOMPARE(found.undecided[1], (std::vector<std::size_t>{0}));
        QCOMPARE(found.undecided[2], (std::vector<std::size_t>{1}));
        QVERIFY(hasNote(notes(problem), NoteCode::UndecidedConstraint));
        for (const auto &[op, feasible] : {std::pair{Comparison::LessThan, std::size_t{1}},
                                           {Comparison::AtMost, std::size_t{2}},
                                           {Comparison::Equal, std::size_t{1}},
                                           {Comparison::NotEqual, std::size_t{2}}}) {
            Problem other = table({{1}, {2}, {3}});
            other.constraints = {{0, op, 2}};
            QCOMPARE(feasibility(other).value().feasible.size(), feasible);
        }
    }

    // Of one known value nobody knows how far the unknown ones could be from it.
    void scaleThatNobodyKnows_isNoted()
    {
        Problem problem = table({{5, 0}, {0, 1}, {0, 2}});
        problem.cells[2].unknown = true;
        problem.cells[4].unknown = true;
        auto found = notes(problem);
        QVERIFY(hasNote(found, NoteCode::ScaleUnknown));
        QVERIFY(!hasNote(found, NoteCode::UnknownRating));
        problem.cells[0].unknown = true;
        found = notes(problem);
        QVERIFY(hasNote(found, NoteCode::ScaleUnknown));
        QVERIFY(!hasNote(found, NoteCode::ConstantCriterion));
        problem.bounds = {Bounds{0, 10}, Bounds{0, 2}};
        found = notes(problem);
        QVERIFY(!hasNote(found, NoteCode::ScaleUnknown));
        QVERIFY(!hasNote(found, NoteCode::ConstantCriterion));
        QVERIFY(hasNote(found, NoteCode::UnknownRating));
    }

    void decimals_areComparedAsTheyAreMeant()
    {
        const double sum = 0.1 + 0.2; // above 0.3 in binary
        Problem problem = table({{sum, 1}, {0.3, 1}});
        problem.constraints = {{0, Comparison::AtMost, 0.3},
                               {0, Comparison::Equal, 0.3},
                               {0, Comparison::AtLeast, sum}};
        QCOMPARE(feasibility(problem).value().feasible.size(), std::size_t{2});
        problem.constraints = {{0, Comparison::MoreThan, 0.3}};
        QVERIFY(feasibility(problem).value().feasible.empty());
        problem.constraints.clear();
        QVERIFY(dominancePairs(problem).value().empty());
        QVERIFY(hasNote(notes(problem), NoteCode::IdenticalAlternatives));
        QVERIFY(hasNote(notes(problem), NoteCode::ConstantCriterion));
        problem.bounds = {Bounds{0, 0.3}, Bounds{0, 1}};
        QVERIFY(!hasNote(notes(problem), NoteCode::RatingOutsideScale));
        problem.cells[0] = Cell::interval(0.2, sum, 0.3);
        QVERIFY(check(problem).empty());
        problem.bounds[0] = Bounds{0.3, sum};
        QCOMPARE(check(problem).front().code, IssueCode::InvalidBounds);
        // What a person would call different stays different.
        Problem large = table({{1'000'000'001}, {1'000'000'000}});
        large.constraints = {{0, Comparison::MoreThan, 1'000'000'000}};
        QCOMPARE(feasibility(large).value().feasible, (std::vector<std::size_t>{0}));
        QCOMPARE(dominancePairs(large).value().size(), std::size_t{1});
    }

    void dominance_hasNoCyclesOfRounding()
    {
        // Each differs from the next by just over, and from the one after by just under, ...
        const double step = 0.7e-12;
        const auto found = dominance(table({{1, 1 - step, 1 - 2 * step},
                                            {1 - 2 * step, 1, 1 - step},
                                            {1 - step, 1 - 2 * step, 1}}))
                               .value();
        QVERIFY(!found.paretoFront.empty());
    }

    void ranks_compete()
    {
        const std::vector<double> scores{0.3, 0.9, 0.9 + 1e-12, 0.1};
        QCOMPARE(competitionRanks(scores, Better::Higher, 1), (std::vector<int>{3, 1, 1, 4}));
        QCOMPARE(competitionRanks(scores, Better::Lower, 1), (std::vector<int>{2, 3, 3, 1}));
        const std::vector<std::uint8_t> excluded{0, 1, 0, 0};
        QCOMPARE(competitionRanks(scores, Better::Higher, 1, excluded),
                 (std::vector<int>{2, 0, 1, 3}));
    }

    void ties_areMeasuredFromTheBest()
    {
        // Each is within the tolerance of its neighbour, but not the last of the first.
        const std::vector<double> scores{1, 1 - 0.7e-9, 1 - 1.4e-9};
        QCOMPARE(competitionRanks(scores, Better::Higher, 1), (std::vector<int>{1, 1, 3}));
    }

    void weights_normaliseAtAnySize()
    {
        const auto huge = normalisedWeights({1e308, 1e308});
        QVERIFY(near(huge[0], 0.5));
        const auto tiny = normalisedWeights({1e-320, 3e-320});
        QVERIFY(near(tiny[1], 0.75, 1e-3));
    }
};

STEELYARD_TEST_APPLESS_MAIN(ProblemTest)
#include "test_scoring_problem.moc"
