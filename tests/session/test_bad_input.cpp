// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cell_reading.h"
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "test_main.h"
#include "wording/cell_wording.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard;
using Outcome = OwnTable::Outcome;

Q_DECLARE_METATYPE(std::vector<QStringList>)

// What people, other programs and nobody in their right mind put into a table: handled as written,
// or said with its place; the verdict stays a number, the file can be saved, and undo brings
// everything back.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasteIsTakenAsWritten_data();
    void aPasteIsTakenAsWritten();
    void numbersOfAllKindsStayFinite();
    void tooLargePastesAreRefused_data();
    void tooLargePastesAreRefused();
    void theLargestTableIsWeighed();
    void measuresThatCannotBeAreMended();

private:
    static void isSound(const DecisionDocument &document);
};

namespace {

std::unique_ptr<DecisionDocument> blank()
{
    return std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Bad input", "2026-11-30"));
}

// "a|b" is a row of two cells, rows stand below each other.
std::vector<QStringList> rowsOf(const char *text)
{
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        rows.push_back(line.split(u'|'));
    }
    return rows;
}

} // namespace

void TestBadInput::isSound(const DecisionDocument &document)
{
    const decision::Decision &decision = document.decision();
    decision::Verdict verdict = decision::evaluate(document.base(), decision);
    QVERIFY(decision::addRobustness(verdict, document.base()));
    QVERIFY(decision::addSensitivity(verdict, document.base()));
    for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
        QVERIFY2(std::isfinite(result.value) && std::isfinite(result.valueLow) &&
                     std::isfinite(result.valueHigh),
                 result.id.c_str());
        QVERIFY(result.value >= 0 && result.value <= 10);
    }
    const std::string file = decision::write(decision);
    const decision::ReadResult read = decision::read(file, "bad.steelyard");
    QVERIFY2(read.problems.empty(),
             read.problems.empty() ? "" : knowledge::toLine(read.problems.front()).c_str());
    QVERIFY(decision::write(*read.decision) == file);
    // Names differ, and what was not read says why.
    for (std::size_t i = 0; i < decision.own.options.size(); ++i) {
        for (std::size_t j = i + 1; j < decision.own.options.size(); ++j) {
            QVERIFY(decision.own.options[i].name != decision.own.options[j].name);
        }
    }
    for (const decision::Finding &finding : decision.findings) {
        if (!finding.value && !finding.typed.empty() && finding.typed != "?") {
            const auto &criterion =
                document.base().criteria[document.base().criterionIndex(finding.criterion)];
            const auto reading = decision::readCell(finding.typed, criterion, {});
            const Wording words = document.wording();
            const QString typed = QString::fromStdString(finding.typed);
            if (reading.state == decision::CellState::Unreadable) {
                QVERIFY2(!CellWording(words).fault(reading, criterion, typed).isEmpty(),
                         finding.typed.c_str());
            }
        }
    }
}

void TestBadInput::aPasteIsTakenAsWritten_data()
{
    QTest::addColumn<std::vector<QStringList>>("rows");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << rowsOf(text);
    };
    row("names that are there twice", "|A|A|a\nX|1|2|3\nX|4|5|6");
    row("no names", "||\n|1|2\n|3|4");
    row("an option with no rating", "|A|B\nX|1|\nY|2|");
    row("a criterion that nobody rates", "|A|B\nX||\nY|2|3");
    row("nothing rated at all", "|A|B\nX||\nY||");
    row("one option", "|A\nX|1\nY|2");
    row("all alike", "|A|B\nX (ms)|5|5\nY (ms)|5|5");
    row("one ten to the 308th", "|A|B\nX (ms)|1e308|-1e308\nY|2|3");
    row("minus nothing", "|A|B\nX (ms)|-0|0\nY|-0|3");
    row("no numbers", "|A|B\nX (ms)|NaN|inf\nY|-inf|1e999");
    row("comma and point in one row", "|A|B|C\nX (EUR)|1.234,56|1,234.56|1.234");
    row("units of other families", "|A|B\nX (ms)|3 kg|4 EUR\nY (EUR)|3 ms|4 USD");
    row("turned ranges", "|A|B\nX (ms)|20..8|12 ± -3\nY|8-2|~");
    row("formulas", "|A|B\nX|=1+1|=SUM(A1:A9)\nY|+1|@cmd");
    row("dates", "|A|B\nX (d)|2026-11-30|30.11.2026\nY|11/30/2026|10:15");
    row("markup", "|<b>A</b>|<script>alert(1)</script>\n<img src=x>|<i>3</i>|&amp;");
    row("directions and invisible letters", "|\xE2\x80\xAE"
                                            "A|\xE2\x80\x8B\nX\xEF\xBB\xBF|\xE2\x80\x8F"
                                            "5|\xC2\xAD");
    row("emoji and other scripts", "|\xF0\x9F\xA6\x86|\xE9\xB4\xA8\n\xD8\xA8\xD8\xB7|5|\xD9\xA5");
    row("rows of other lengths", "|A|B\nX|1|2|3|4\nY\nZ|1");
    row("long texts",
        (QByteArray("|A|B\nX|") + QByteArray(5000, '9') + "|" + QByteArray(5000, 'x')).constData());
    QTest::newRow("line breaks and tabs in a cell") << std::vector<QStringList>{
        {QString(), QStringLiteral("A\nB"), QStringLiteral("C\tD")},
        {QStringLiteral("X\r\nY"), QStringLiteral("1\n2"), QStringLiteral("\t3")}};
    QTest::newRow("a zero byte") << std::vector<QStringList>{
        {QString(), QStringLiteral("A")}, {QStringLiteral("X"), QString(QChar(0)) + u'3'}};
    QTest::newRow("half a character") << std::vector<QStringList>{
        {QString(), QString(QChar(0xd83e))}, {QString(QChar(0xdd86)), QStringLiteral("3")}};
}

void TestBadInput::aPasteIsTakenAsWritten()
{
    QFETCH(const std::vector<QStringList>, rows);
    const auto document = blank();
    const std::string before = decision::write(document->decision());
    QCOMPARE(OwnTable(*document).setBlock(rows, {-1, -1}), Outcome::Done);
    isSound(*document);
    // With every unit that the rows might be given.
    for (const char *unit : {"ms", "EUR", "", "nobody knows"}) {
        const std::vector<decision::OwnCriterion> criteria = document->decision().own.criteria;
        for (const decision::OwnCriterion &criterion : criteria) {
            QCOMPARE(OwnTable(*document).setUnit(criterion.id, QString::fromLatin1(unit)),
                     Outcome::Done);
        }
        isSound(*document);
    }
    document->undoStack()->setIndex(0);
    QCOMPARE(decision::write(document->decision()), before);
    document->undoStack()->setIndex(document->undoStack()->count());
    isSound(*document);
}

void TestBadInput::numbersOfAllKindsStayFinite()
{
    const auto document = blank();
    QCOMPARE(OwnTable(*document).setBlock(rowsOf("|A|B\nX (ms)|1|2\nY|3|4"), {-1, -1}),
             Outcome::Done);
    const std::string measure = document->decision().own.criteria[0].id;
    const std::string option = document->decision().alternatives[0];
    for (const char *text :
         {"0", "-0", "1e308", "-1e308", "1e-308", "1e12", "-1e12", "1e13", "0.1 ± 1e12",
          "1e12-2e12", "0 ± 0", "5 ± 0", "1..1", "999999999999", "4.9e-324", "12 ms ± 900%"}) {
        OwnTable(*document).setCell({measure, option, QString::fromUtf8(text)});
        const decision::Finding *finding = document->decision().finding(measure, option);
        QVERIFY2(finding != nullptr, text);
        QVERIFY2(!finding->value ||
                     (std::isfinite(*finding->value) && finding->low <= *finding->value &&
                      *finding->value <= finding->high),
                 text);
        isSound(*document);
    }
}

void TestBadInput::tooLargePastesAreRefused_data()
{
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("criteria");
    QTest::newRow("an option too many") << 301 << 2;
    QTest::newRow("a criterion too many") << 2 << 201;
    QTest::newRow("a hundred thousand cells in a column") << 1 << 100'000;
    QTest::newRow("a hundred thousand cells in a row") << 100'000 << 1;
}

void TestBadInput::tooLargePastesAreRefused()
{
    QFETCH(const int, options);
    QFETCH(const int, criteria);
    const auto document = blank();
    const std::string before = decision::write(document->decision());
    QStringList row;
    for (int option = 0; option < options; ++option) {
        row << QStringLiteral("1");
    }
    const std::vector<QStringList> rows(std::size_t(criteria), row);
    QCOMPARE(OwnTable(*document).setBlock(rows, {0, 0}), Outcome::TooMany);
    QCOMPARE(decision::write(document->decision()), before);
    QCOMPARE(document->undoStack()->count(), 0);
}

void TestBadInput::theLargestTableIsWeighed()
{
    const auto document = blank();
    QStringList row;
    for (int option = 0; option < 300; ++option) {
        row << QString::number(option % 11);
    }
    QCOMPARE(OwnTable(*document).setBlock(std::vector<QStringList>(200, row), {0, 0}),
             Outcome::Done);
    QCOMPARE(document->decision().findings.size(), 60'000U);
    QCOMPARE(document->verdict().scores.alternatives.size(), 300U);
    QVERIFY(!document->verdict().scores.winner.empty());
    QCOMPARE(OwnTable(*document).addOption(QStringLiteral("One more")), Outcome::TooMany);
    QCOMPARE(OwnTable(*document).addCriterion(QStringLiteral("One more")), Outcome::TooMany);
    document->undoStack()->undo();
    QVERIFY(document->decision().findings.empty());
}

void TestBadInput::measuresThatCannotBeAreMended()
{
    const auto document = blank();
    QCOMPARE(OwnTable(*document).setBlock(rowsOf("|A|B\nX (ms)|1|2\nY|3|4"), {-1, -1}),
             Outcome::Done);
    const decision::OwnCriterion good = document->decision().own.criteria[0];
    const std::vector<std::function<void(decision::OwnCriterion &)>> faults{
        [](auto &criterion) {
            criterion.measure->ends = {5, 5};
        },
        [](auto &criterion) {
            criterion.measure->ends = {std::nan(""), 5};
        },
        [](auto &criterion) {
            criterion.measure->points = {{5, 0}, {1, 3}, {0, 10}};
        },
        [](auto &criterion) {
            criterion.measure->points = {{10, 0}, {5, 8}, {3, 4}, {0, 10}};
        },
        [](auto &criterion) {
            criterion.measure->points = {{10, 0}};
        },
        [](auto &criterion) {
            criterion.cutoffs = {1, 5};
        },
        [](auto &criterion) { criterion.cutoffs.atMost = std::nan(""); },
        [](auto &criterion) {
            criterion.cost = decision::CostFrame{0, -1, 1e300};
        },
    };
    for (const auto &spoil : faults) {
        decision::OwnCriterion bad = good;
        bad.measure->endsAreSuggested = false;
        bad.measure->ends = {10, 0};
        spoil(bad);
        QCOMPARE(OwnTable(*document).setCriterion(bad), Outcome::Done);
        isSound(*document);
    }
    // A rate of nothing, of less, or of no number is no rate.
    OwnTable(*document).setReading({-1, std::nan(""), 9},
                                   {{"USD", "EUR", 0, "2026-11-30"},
                                    {"USD", "EUR", -2, "2026-11-30"},
                                    {"USD", "EUR", std::nan(""), "2026-11-30"},
                                    {"dollars", "EUR", 1, "never"}});
    QVERIFY(document->decision().own.rates.empty());
    isSound(*document);
}

STEELYARD_TEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
