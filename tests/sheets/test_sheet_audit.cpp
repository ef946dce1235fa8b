// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audit_table.h"
#include "sheets/audit_words.h"
#include "tables/sheet_file.h"
#include "test_main.h"

using namespace steelyard;
using namespace steelyard::sheets;

namespace {

AuditTable tableOf(const QByteArray &text)
{
    tables::CsvDiagnostics problems(QStringLiteral("s"));
    const auto sheet = tables::sheetFromBytes(text.toStdString(), problems);
    return sheet ? auditTable(understand(*sheet, guessMapping(*sheet))) : AuditTable();
}

QString wordsOf(const AuditTable &table)
{
    const auto audit = auditSheet(table);
    if (!audit) {
        return {};
    }
    const AuditWords words = auditWords(table, *audit, QLocale::c());
    QStringList lines{words.sums};
    for (const AuditCard &card : words.cards) {
        lines.append(QStringLiteral("%1: %2 %3").arg(card.title, card.what, card.follows));
    }
    for (const AuditChangeWords &change : words.changes) {
        lines.append(
            QStringLiteral("%1: %2: %3").arg(change.subject, change.change, change.leader));
    }
    return lines.join(u'\n');
}

} // namespace

class TestSheetAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreThoseOfTheSheet();
    void aLeadBelowTheRoundingIsFound();
    void optionsThatAreLevelHaveNoLeader();
    void aClearLeadIsNot();
    void aColumnThatSeparatesNothingIsFound();
    void columnsThatCountTwiceAreFound();
    void aHopelessOptionThatPicksTheWinnerIsFound();
    void pointsAreNotScaled();
    void aBlankIsFoundWithWhatItCouldDo();
    void equalWeightsAreFound();
    void changesDoWhatTheySay();
    void nothingToAuditGivesNothing();
    void theSameTableGivesTheSameFindings();
};

void TestSheetAudit::sumsAreThoseOfTheSheet()
{
    const auto audit =
        auditSheet(tableOf("O,Price,Speed\nWeight,1,3\nA,100,20\nB,200,30\nC,150,\n"));
    QVERIFY(audit && audit->isScaled);
    QCOMPARE(audit->scores[0], 2.5); // best price, worst speed
    QCOMPARE(audit->scores[1], 7.5);
    QCOMPARE(audit->scores[2], 1.25); // a blank counts as 0
    QCOMPARE(audit->order.front(), std::size_t{1});
}

void TestSheetAudit::aLeadBelowTheRoundingIsFound()
{
    const AuditTable table = tableOf("O,Quality,Speed\nWeight,50,50\nA,7,8\nB,8,7\nC,2,1\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit && audit->rounding);
    QVERIFY(audit->rounding->low < 0 && audit->rounding->high > 0);
    QVERIFY(audit->rounding->leaderShare > 0.3 && audit->rounding->leaderShare < 0.7);
    QVERIFY2(wordsOf(table).contains(u"All numbers are whole. In 90 of 100 ways"),
             qPrintable(wordsOf(table)));
}

// Neither leads, however often they are rounded.
void TestSheetAudit::optionsThatAreLevelHaveNoLeader()
{
    const AuditTable table = tableOf(
        "O,Quality,Speed,More speed\nWeight,50,50,50\nA,5,5,5\nB,5,5,5\nC,1,9,9\nD,3,3,3\n");
    const AuditTable equal = tableOf("O,Quality,Speed\nWeight,50,50\nA,5,5\nB,5,5\n");
    QVERIFY2(wordsOf(equal).contains(u"A and B come to the same sum, which no rounding changes."),
             qPrintable(wordsOf(equal)));
    QVERIFY(!wordsOf(equal).contains(u"A comes first"));
    QVERIFY2(!wordsOf(table).contains(u"A then leads"), qPrintable(wordsOf(table)));
}

void TestSheetAudit::aClearLeadIsNot()
{
    const auto audit =
        auditSheet(tableOf("O,Quality,Speed\nWeight,40,60\nA,9.00,9.00\nB,2.00,3.00\n"));
    QVERIFY(audit && !audit->rounding && audit->constants.empty() && !audit->blank);
}

void TestSheetAudit::aColumnThatSeparatesNothingIsFound()
{
    const AuditTable table =
        tableOf("O,Quality,Speed,Licence\nWeight,40,50,10\nA,9,3,10\nB,2,8,10\nC,1,1,10\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit);
    QCOMPARE(audit->constants.size(), std::size_t{1});
    QCOMPARE(audit->constants[0].criterion, std::size_t{2});
    QVERIFY(audit->constants[0].isOrderSame);
    QVERIFY2(wordsOf(table).contains(u"“Licence” separates nothing: It is 10 for every option."),
             qPrintable(wordsOf(table)));
}

void TestSheetAudit::columnsThatCountTwiceAreFound()
{
    const AuditTable table = tableOf("O,p99 [ms],mean latency [ms],Rating\nWeight,20,15,65\n"
                                     "A,20,10,1\nB,40,21,9\nC,80,39,4\nD,160,80,7\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit);
    QCOMPARE(audit->pairs.size(), std::size_t{1});
    QCOMPARE(audit->pairs[0].first, std::size_t{0});
    QVERIFY(audit->pairs[0].correlation > 0.99);
    QVERIFY2(wordsOf(table).contains(u"35 % together"), qPrintable(wordsOf(table)));
}

void TestSheetAudit::aHopelessOptionThatPicksTheWinnerIsFound()
{
    // C stretches the price so far that A and B hardly differ in it.
    const AuditTable table =
        tableOf("O,Price (EUR),Quality\nWeight,60,40\nA,100,60\nB,150,80\nC,1000,50\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit);
    QCOMPARE(audit->order.front(), std::size_t{1});
    QVERIFY(!audit->removals.empty());
    QCOMPARE(audit->removals[0].removed, std::size_t{2});
    QCOMPARE(audit->removals[0].newLeader, std::size_t{0});
    QVERIFY2(wordsOf(table).contains(u"Leave C out and A leads"), qPrintable(wordsOf(table)));
    QVERIFY2(wordsOf(table).contains(u"C: counted → left out: A leads"),
             qPrintable(wordsOf(table)));
}

void TestSheetAudit::pointsAreNotScaled()
{
    const auto audit = auditSheet(tableOf("O,Quality,Speed\nWeight,1,1\nA,9,6\nB,7,5\nC,5,5\n"));
    QVERIFY(audit && !audit->isScaled);
    QCOMPARE(audit->scores[0], 7.5);
    QVERIFY(audit->removals.empty());
}

void TestSheetAudit::aBlankIsFoundWithWhatItCouldDo()
{
    const AuditTable table = tableOf("O,Quality,Rating\nWeight,80,20\nA,8,9\nB,7,6\nC,9,\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit && audit->blank);
    QCOMPARE(audit->blank->option, std::size_t{2});
    QCOMPARE(audit->blank->asZero, 7.2);
    QCOMPARE(audit->blank->atBest, 9.2);
    QVERIFY(audit->blank->leadsFrom);
    QCOMPARE(*audit->blank->leadsFrom, 6.0); // with 5 it is level, and ratings are whole
    QVERIFY2(wordsOf(table).contains(u"C has no Rating. A sheet takes 0 points for it"),
             qPrintable(wordsOf(table)));
}

void TestSheetAudit::equalWeightsAreFound()
{
    const auto alike = auditSheet(tableOf("O,Quality,Speed,Care\nA,9,3,1\nB,2,8,4\n"));
    QVERIFY(alike && alike->equalWeights && !alike->equalWeights->isWeighted);
    QCOMPARE(alike->equalWeights->firstShares[0] + alike->equalWeights->firstShares[1], 1.0);
    const auto given =
        auditSheet(tableOf("O,Quality,Speed,Care\nWeight,2,2,2\nA,9,3,1\nB,2,8,4\n"));
    QVERIFY(given && given->equalWeights && given->equalWeights->isWeighted);
    QVERIFY(!auditSheet(tableOf("O,Quality,Speed,Care\nWeight,1,2,2\nA,9,3,1\nB,2,8,4\n"))
                 ->equalWeights);
}

void TestSheetAudit::changesDoWhatTheySay()
{
    AuditTable table = tableOf("O,Price (EUR),Quality,Setup time (days)\nWeight,30,40,30\n"
                               "A,100,60,3\nB,150,80,4\nC,400,50,9\n");
    const auto audit = auditSheet(table);
    QVERIFY(audit && !audit->changes.empty());
    int cells = 0;
    int weights = 0;
    for (const AuditChange &change : audit->changes) {
        QVERIFY(change.leader != audit->order.front());
        AuditTable changed = table;
        if (change.kind == ChangeKind::Cell) {
            ++cells;
            changed.cells[change.option * 3 + change.criterion] = change.to;
        } else if (change.kind == ChangeKind::Weight) {
            ++weights;
            const double others = 1 - change.from;
            double sum = 0;
            for (const AuditCriterion &criterion : table.criteria) {
                sum += criterion.weight;
            }
            for (std::size_t c = 0; c < 3; ++c) {
                const double share = table.criteria[c].weight / sum;
                changed.criteria[c].weight =
                    c == change.criterion ? change.to : share / others * (1 - change.to);
            }
        } else {
            continue;
        }
        QCOMPARE(auditSheet(changed)->order.front(), change.leader);
    }
    QVERIFY(cells > 0 && weights > 0);
}

void TestSheetAudit::nothingToAuditGivesNothing()
{
    QVERIFY(!auditSheet({}));
    QVERIFY(!auditSheet(tableOf("O,Quality\nA,1\n")));
    const auto blank = auditSheet(tableOf("O,Quality,Speed\nA,,1\nB,,2\n")); // nobody rates quality
    QVERIFY(blank.has_value());
}

void TestSheetAudit::theSameTableGivesTheSameFindings()
{
    const AuditTable table = tableOf("O,Quality,Speed\nWeight,50,50\nA,7,8\nB,8,7\nC,,1\n");
    QCOMPARE(wordsOf(table), wordsOf(table));
    QVERIFY(!wordsOf(table).isEmpty());
}

STEELYARD_TEST_APPLESS_MAIN(TestSheetAudit)
#include "test_sheet_audit.moc"
